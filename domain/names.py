"""Clients' names: made safe to keep, and folded so that every spelling of one name meets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from domain.errors import DomainError

NAME_LIMIT = 64
KEY_LIMIT = 400
_FOLD_LIMIT = 256

# Direction overrides let a name redraw the line it stands in; zero-width spaces make twins of it.
# The joiners U+200C and U+200D stay: Persian words and family emoji need them.
_INVISIBLE = frozenset(
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\ufeff"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")

# How one sound is spelled in Russian transliteration, Romanian and English, brought to one letter.
# The order matters: longer spellings first, soft before hard.
_SOUNDS = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("shch|sch|sc(?=[ei])|sh", "s"),
        ("dzh|zh", "g"),
        ("ts|tz", "t"),
        ("kh", "h"),
        ("gh", "g"),
        ("ph", "f"),
        ("th", "t"),
        (r"ci(?=[aou])", "k"),
        ("ch|ck|c|q", "k"),
        ("x", "ks"),
        ("w", "v"),
        (r"\bju|\byu", "iu"),
        ("ij", "i"),
        (r"j\b", "i"),
        ("j", "g"),
        ("y", "i"),
        (r"\bie", "e"),
        (r"(?<=[bdfghklmnprstvz])io", "e"),
        ("eu", "ev"),
        (r"(.)\1+", r"\1"),
    )
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """The words of one text twice: in plain Latin letters, and as they sound."""

    plain: tuple[str, ...]
    sound: tuple[str, ...]


def clean_name(text: str) -> str:
    """The name as it is kept: white space collapsed, nothing invisible that could deceive.

    Emoji, right-to-left letters and HTML characters stay: they are escaped where they are shown.
    Raises DomainError "name-empty" or "name-too-long" (with `limit`).
    """
    visible = "".join(" " if c.isspace() else c for c in text if _keeps(c))
    name = unicodedata.normalize("NFC", " ".join(visible.split()))
    if is_blank(name):
        raise DomainError("name-empty")
    if len(name) > NAME_LIMIT:
        raise DomainError("name-too-long", limit=NAME_LIMIT)
    return name


def is_blank(text: str) -> bool:
    """Whether nothing of a text can be seen, for all that it has characters."""
    return not any(unicodedata.category(c)[0] in "LNPS" and c not in _BLANK_LETTERS for c in text)


def _keeps(char: str) -> bool:
    if char.isspace():
        return True
    return char not in _INVISIBLE and unicodedata.category(char) not in ("Cc", "Cs")


def fold(name: str) -> str:
    """The key under which every usual spelling of a name meets: Egor, Yegor and the Cyrillic one.

    Words in order, separated by one space; empty when nothing can be read. Looks at the first 256
    characters. Two different names may share a key now and then: compare `plain` to tell them.
    """
    return " ".join(spell(name).sound)


@lru_cache(maxsize=4096)
def spell(text: str) -> Spelling:
    """Both readings of a text, word for word; an emoji counts only when there is nothing else."""
    text = unicodedata.normalize("NFKC", text[:_FOLD_LIMIT])
    lettered = "".join(c for c in text if not _is_picture(c))
    plain = _plain(lettered) or _plain(text)
    return Spelling(tuple(plain), tuple(_sound(word) for word in plain))


def _is_picture(char: str) -> bool:
    return unicodedata.category(char) in ("So", "Sk") or char in "\u200d\ufe0f"


def _plain(text: str) -> list[str]:
    latin = anyascii(text).casefold().replace("'", "").replace("`", "")
    return re.findall(r"[a-z0-9]+", latin)


def _sound(word: str) -> str:
    for pattern, letters in _SOUNDS:
        word = pattern.sub(letters, word)
    return word


@dataclass(frozen=True, slots=True)
class Entry:
    """One client as the search sees them: the words of the name, then those of the company."""

    id: int
    plain: tuple[str, ...]
    sound: tuple[str, ...]
    of_name: int

    @classmethod
    def of(cls, entry_id: int, key: str) -> Entry:
        """The entry kept under a `search_key`."""
        parts = key.split()
        pairs = [part.removeprefix("+").partition("=") for part in parts]
        plain = tuple([pair[0] for pair in pairs])
        sound = tuple([pair[2] or pair[0] for pair in pairs])
        return cls(entry_id, plain, sound, len([part for part in parts if part[0] != "+"]))


def search_key(name: str, company: str | None = None) -> str:
    """What to store beside a client so that searching need not spell again; at most 400 characters.

    `word` or `word=sound` for each word, a company's words marked by a plus sign.
    """
    key = " ".join([*_parts(name, ""), *_parts(company or "", "+")])
    return key if len(key) <= KEY_LIMIT else key[: KEY_LIMIT + 1].rpartition(" ")[0]


def _parts(text: str, mark: str) -> Iterator[str]:
    spelling = spell(text)
    for plain, sound in zip(spelling.plain, spelling.sound, strict=True):
        yield mark + (plain if plain == sound else f"{plain}={sound}")
