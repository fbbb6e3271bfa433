"""Every word of the texts held against hunspell's dictionaries and a small list of our own.

hunspell is a program with its own packages of dictionaries, not a Python library: it is what
keeps these dictionaries alive everywhere else, and it reads a language in a fraction of a second.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from editors.library import Library
from editors.spoken import spoken

FOLDER = Path(__file__).parents[1] / "content" / "spelling"
DICTIONARIES = {"en": "en_GB", "ru": "ru_RU", "ro": "ro_RO"}
PACKAGES = ("hunspell", "hunspell-en-gb", "hunspell-ru", "hunspell-ro")
"""Debian's, which a machine needs for this."""

_WORD = re.compile(r"(?<![\w'-])[^\W\d_]+(?:['-][^\W\d_]+)*(?![\w])")
_JOINTS = re.compile(r"['-]")
_FOREIGN = {"en": re.compile(r"[\u0400-\u04ff]"), "ru": re.compile(r"[a-z]", re.I)}
_FOREIGN["ro"] = _FOREIGN["en"]

Speller = Callable[[str, Iterable[str]], set[str]]
"""Gives the words of a language that no dictionary has."""


class DictionaryError(Exception):
    """hunspell or one of its dictionaries is not on this machine."""


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word that no dictionary has, or one on our list that no text has; where it stands."""

    word: str
    place: str
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """What was looked up, and what was found."""

    words: int
    faults: tuple[Misspelling, ...]


def proof(library: Library, lang: str, speller: Speller, folder: Path = FOLDER) -> Proof:
    """The words of one language that are misspelt, and those of our list that nobody uses."""
    places = used(spoken(library, lang), lang)
    allowed = allow_list(folder / f"{lang}.txt")
    faults = [
        Misspelling(word, place)
        for word in sorted(speller(lang, places))
        if not _is_in(word, allowed) and (place := _place(word, places))
    ]
    pieces = {piece for word in places for piece in (word, *_JOINTS.split(word))}
    faults += [
        Misspelling(entry, f"{folder.name}/{lang}.txt", stale=True)
        for entry in allowed
        if not any(_is_in(piece, (entry,)) for piece in pieces)
    ]
    return Proof(len(places), tuple(faults))


def used(texts: Iterable[tuple[str, str]], lang: str) -> dict[str, str]:
    """Each word of the texts and the first place it stands in.

    Left out are words in capitals (codes, abbreviations) and those of another alphabet.
    """
    places: dict[str, str] = {}
    for place, text in texts:
        for word in _WORD.findall(text.replace("\u2019", "'")):
            if not word.isupper() and not _FOREIGN[lang].search(word):
                places.setdefault(word, place)
    return places


def allow_list(path: Path) -> tuple[str, ...]:
    """The words of a list, one a line, with * for any ending; behind a # stands the reason."""
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return tuple(word for line in lines if (word := line.partition("#")[0].strip()))


def hunspell(lang: str, words: Iterable[str]) -> set[str]:
    """The words (or their parts around a hyphen) that hunspell does not know."""
    program = shutil.which("hunspell")
    if program is None:
        raise DictionaryError("hunspell")
    ended = subprocess.run(  # noqa: S603 - a program of the machine's, our own words
        [program, "-d", DICTIONARIES[lang], "-i", "utf-8", "-l"],
        input="\n".join(words),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if ended.returncode or "Can't open" in ended.stderr:
        raise DictionaryError(DICTIONARIES[lang])
    return set(ended.stdout.split())


def _is_in(word: str, allowed: Iterable[str]) -> bool:
    """A word in small letters is allowed at the beginning of a sentence too; * is any ending."""
    spelled = (word, word[:1].lower() + word[1:])
    return any(
        each.startswith(entry[:-1]) if entry.endswith("*") else each == entry
        for entry in allowed
        for each in spelled
    )


def _place(word: str, places: Mapping[str, str]) -> str:
    """Where a word stands, or the one it is a part of."""
    if word in places:
        return places[word]
    return next(_whole(word, places), "")


def _whole(part: str, places: Mapping[str, str]) -> Iterator[str]:
    for word, place in places.items():
        if part in _JOINTS.split(word):
            yield f"{place} ({word})"
