"""A manager's own wording: which text it stands for, when it wins, what it may hold.

The rules and their reasons: docs/decisions/0012-own-wordings.md.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from anyascii import anyascii

from domain.errors import DomainError
from domain.names import is_blank
from domain.patterns import Pattern, fill, literals

LIMIT = 2000
"""Characters of one wording at most, all its parts together."""

MOST = 200
"""Own wordings of one manager at most."""

FILLED_LIMIT = 2500
"""What a wording may grow to when its values are put in: a nudge around it has to stay under the
4,096 characters of a message. A longer one gives way to ours."""

UNDO_FOR = timedelta(days=1)
"""A deleted wording can be brought back for this long."""

_ONE_LINE = ("subject",)
# Direction overrides let a text redraw the screen around it. The marks U+200E and U+200F stay.
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Key:
    """The text an own wording stands for. Style is no part of it: it wins over every style."""

    situation: str
    stage: str
    channel: str
    language: str
    address: str


@dataclass(frozen=True, slots=True)
class OwnWording:
    """One wording of one manager. Parts (subject, body, ...) that are not in it stay ours.

    `doubts` are words that may give a client away, in which case it cannot be shared.
    """

    id: int
    manager_id: int
    key: Key
    parts: Mapping[str, Pattern]
    doubts: tuple[str, ...]
    shared: bool
    updated_at: datetime
    deleted_at: datetime | None


def winner(mine: Iterable[OwnWording], key: Key) -> OwnWording | None:
    """The own wording for exactly this text, None when there is none.

    The form of address has to be the client's: a familiar text must not reach somebody formal.
    """
    return next((each for each in mine if each.key == key and each.deleted_at is None), None)


def instead(
    own: OwnWording, ours: Mapping[str, str], values: Mapping[str, str]
) -> Mapping[str, str] | None:
    """The parts of our text with the manager's own in their place, in our order.

    A part that comes out empty for want of values stays ours. None when nothing of the manager's
    own is left, or when the whole is too long to be shown.
    """
    filled = {
        part: text
        for part, pattern in own.parts.items()
        if part in ours and not is_blank(text := fill(pattern, values))
    }
    parts = {part: filled.get(part, text) for part, text in ours.items()}
    if not filled or sum(map(length, parts.values())) > FILLED_LIMIT:
        return None
    return parts


def doubts_of(
    own: OwnWording | None, parts: Mapping[str, Pattern], found: Iterable[str]
) -> tuple[str, ...]:
    """What is doubtful in all the parts now: earlier doubts that still stand, and new ones."""
    text = "\n".join(map(literals, parts.values()))
    earlier = (each for each in (own.doubts if own else ()) if each in text)
    return tuple(dict.fromkeys((*earlier, *found)))


def clean(part: str, typed: str) -> str:
    """A typed part as it is kept: no control characters, white space only where it can be seen.

    Raises DomainError "value-empty" for nothing that can be seen, "own-too-long" (with `limit`).
    """
    lines = typed.replace("\r\n", "\n").replace("\t", " ")
    visible = "".join(c for c in lines if c == "\n" or _keeps(c))
    text = unicodedata.normalize("NFC", visible).strip()
    if part in _ONE_LINE:
        text = " ".join(text.split())
    if is_blank(text):
        raise DomainError("value-empty")
    check_length(text)
    return re.sub(r"[ \u00a0]+\n", "\n", text)


def check_length(*texts: str) -> None:
    """Raises DomainError("own-too-long") when the texts are longer than a wording may be."""
    if sum(map(length, texts)) > LIMIT:
        raise DomainError("own-too-long", limit=LIMIT)


def length(text: str) -> int:
    """Characters as Telegram counts them: an emoji is two (UTF-16)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _keeps(char: str) -> bool:
    return char not in _OVERRIDES and unicodedata.category(char) not in ("Cc", "Cs")


def matches(query: str, *texts: str) -> bool:
    """Whether every word of the query begins a word of the texts, in any alphabet or case form.

    The last letters of a longer word are left open: they are where case forms differ.
    """
    asked, there = _words(query), _words(" ".join(texts))
    return bool(asked) and all(
        any(word.startswith(_stem(each)) for word in there) for each in asked
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", anyascii(text).casefold())


def _stem(word: str) -> str:
    return word[: max(4, len(word) - 2)]
