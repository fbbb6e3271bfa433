"""The small marks inside a text, compiled once: {value}, [formal|informal], <left out>."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

_VALUE = re.compile(r"\{([^{}<>|\[\]\n]+)\}")
_TOKEN = re.compile(r"(\{[^{}<>|\[\]\n]+\}|[{}<>\[\]|])")
_HALVES = re.compile(r"\[([^\[\]]*)\]")
_PLAIN = re.compile(r"[^{}<>|\[\]\n\0]+")
_ALTERNATIVE = r"\[\0*\|\0*\]"
_ASIDE = rf"<(?:{_ALTERNATIVE})*\0(?:\0|{_ALTERNATIVE})*>"
_SOUND = re.compile(rf"(?:\0|\n|{_ALTERNATIVE}|{_ASIDE})*")
"""The usual order of marks, sound at a glance; \\0 stands for a value, and words are left out.
(Not with possessive quantifiers, which Python 3.11.2 gets wrong.)"""
_SPACES = re.compile(r" {2,}")
_GAPS = re.compile(r"\n{3,}")
KEPT = 32_768
"""Lines kept: more than all languages have."""


class MarkError(ValueError):
    """A mark that cannot be read: unbalanced, nested, or without what it needs."""


@dataclass(frozen=True)
class Slot:
    """The place of a value."""

    value: str


_slot = cache(Slot)


@dataclass(frozen=True)
class Aside:
    """Words left out when a value inside is not known."""

    pieces: tuple[str | Slot, ...]


Line = tuple[str | Slot | Aside, ...]


@dataclass(frozen=True)
class Template:
    """A text whose marks are sound; each form of address is compiled when it is first filled."""

    text: str
    values: frozenset[str]

    @cached_property
    def formal(self) -> tuple[Line, ...]:
        """The lines of the formal half."""
        return _lines(_HALVES.sub(_half(0), self.text))

    @cached_property
    def informal(self) -> tuple[Line, ...]:
        """The lines of the informal half."""
        return _lines(_HALVES.sub(_half(1), self.text)) if "[" in self.text else self.formal

    def fill(self, address: str, values: Mapping[str, str]) -> str:
        """The text with `values` in place. An unknown value takes its aside or its line along."""
        lines = self.informal if address == "informal" else self.formal
        filled = [text for line in lines if (text := _fill_line(line, values)) is not None]
        text = _SPACES.sub(" ", "\n".join(filled))
        return _GAPS.sub("\n\n", text).strip()

    def wording(self, blank: str) -> tuple[str, str]:
        """Both halves as they are written, nothing left out, with `blank` for each value."""
        return _whole(self.formal, blank), _whole(self.informal, blank)


def compile_template(text: str) -> Template:
    """`text` with its marks checked; raises MarkError."""
    template = Template(text, frozenset(_VALUE.findall(text)))
    if not _SOUND.fullmatch(_PLAIN.sub("", _VALUE.sub("\0", text))):
        # Something rarer, or a fault: compiling tells which.
        assert template.formal is not None
        assert template.informal is not None
    return template


def _half(which: int) -> Callable[[re.Match[str]], str]:
    def choose(match: re.Match[str]) -> str:
        halves = match[1].split("|")
        if len(halves) != 2:
            raise MarkError(f"'{match[0]}' needs one | between its formal and informal half")
        return halves[which]

    return choose


def _lines(text: str) -> tuple[Line, ...]:
    return tuple([_line(line.strip()) for line in text.strip().split("\n")])


@lru_cache(KEPT)
def _line(text: str) -> Line:
    """Kept, since most lines stand in both halves, and greetings and names in many texts."""
    line: list[str | Slot | Aside] = []
    aside: list[str | Slot] | None = None
    for number, piece in enumerate(_TOKEN.split(text)):
        pieces = line if aside is None else aside
        if number % 2 == 0:  # what stands between two marks
            if piece:
                pieces.append(piece)
        elif len(piece) > 1:
            pieces.append(_slot(piece[1:-1]))
        elif piece == "<" and aside is None:
            aside = []
        elif piece == ">" and aside is not None:
            line.append(_aside(aside, text))
            aside = None
        else:
            raise MarkError(f"'{piece}' does not belong in '{text}'")
    if aside is not None:
        raise MarkError(f"'<' is not closed in '{text}'")
    return tuple(line)


def _aside(pieces: list[str | Slot], text: str) -> Aside:
    if not any(isinstance(piece, Slot) for piece in pieces):
        raise MarkError(f"'< >' holds no {{value}} in '{text}'")
    return Aside(tuple(pieces))


def _whole(lines: tuple[Line, ...], blank: str) -> str:
    return "\n".join("".join(_pieces(line, blank)) for line in lines)


def _pieces(line: Line | tuple[str | Slot, ...], blank: str) -> Iterator[str]:
    for piece in line:
        if isinstance(piece, Aside):
            yield from _pieces(piece.pieces, blank)
        else:
            yield blank if isinstance(piece, Slot) else piece


def _fill_line(line: Line, values: Mapping[str, str]) -> str | None:
    """The line filled; None when it is left out: a value is unknown, or only asides stood in it."""
    out = []
    for piece in line:
        if isinstance(piece, str):
            out.append(piece)
            continue
        if isinstance(piece, Slot):
            filled = values.get(piece.value) or None
        else:
            filled = _fill_aside(piece, values)
        if filled is None:
            return None
        out.append(filled)
    text = "".join(out).strip(" ")
    return text if text or not line else None


def _fill_aside(aside: Aside, values: Mapping[str, str]) -> str:
    out = [
        values.get(piece.value, "") if isinstance(piece, Slot) else piece for piece in aside.pieces
    ]
    return "".join(out) if all(out) else ""
