"""A text with places for values, as a manager writes one: taken from a text, shown, read, filled.

What it is and why it is kept as pieces rather than as marked text:
docs/decisions/0012-own-wordings.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_SPACES = re.compile(r" {2,}")
_GAPS = re.compile(r"\n{3,}")
_PLACE = re.compile(r"\{([^{}\[\]\n]*[^\W\d_][^{}\[\]\n]*)\}")
_ASIDE = re.compile(rf"\[([^\[\]\n]*{_PLACE.pattern}[^\[\]\n]*)\]")
_SHORTEST = 2
_SHORTEST_FIGURES = 3
_THIN = "\u00a0\u202f"  # no-break spaces, which stand inside sums
_BLANK = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value is put in."""

    value: str


@dataclass(frozen=True, slots=True)
class Aside:
    """Words left out when a value inside is not known."""

    pieces: tuple[str | Place, ...]


Piece = str | Place | Aside
Pattern = tuple[Piece, ...]


def fill(pattern: Pattern, values: Mapping[str, str]) -> str:
    """The text with `values` in place, to the letter when all of them are known.

    An unknown value takes its aside or its line along; what is left is closed up.
    """
    filled = [_fill_line(line, values) for line in _lines(pattern)]
    text = "\n".join(line for line, _ in filled if line is not None)
    if all(whole for _, whole in filled):
        return text
    return _GAPS.sub("\n\n", _SPACES.sub(" ", text)).strip()


def generalise(text: str, values: Mapping[str, str]) -> Pattern:
    """`text` with every whole occurrence of a value turned into its place.

    Filling the result with the same values gives `text` again. The longer of two values comes
    first; of two that read the same, the first. Nothing is taken out of a longer word or number,
    and what is too short to be told from an ordinary word or figure stays.
    """
    names: dict[str, str] = {}
    for name, value in values.items():
        if _tells(value):
            names.setdefault(value, name)
    if not names:
        return (text,) if text else ()
    whole = re.compile("|".join(_whole(each) for each in sorted(names, key=len, reverse=True)))
    pieces: list[Piece] = []
    at = 0
    for found in whole.finditer(text):
        pieces += [text[at : found.start()], Place(names[found[0]])]
        at = found.end()
    return joined([*pieces, text[at:]])


def respaced(text: str, values: Mapping[str, str]) -> str:
    """`text` with the values in it spaced as the values themselves are.

    A sum holds a no-break space, and nobody types one.
    """
    for value in values.values():
        if _tells(value) and _BLANK.search(value):
            loose = r"[^\S\n]+".join(re.escape(word) for word in _BLANK.split(value))
            text = re.sub(loose, lambda _, exact=value: exact, text)  # type: ignore[misc]
    return text


def written(pattern: Pattern, labels: Mapping[str, str]) -> str:
    """The pattern as a person reads and edits it: {label} for a place, [ ] around an aside."""
    out = []
    for piece in pattern:
        if isinstance(piece, Aside):
            out.append(f"[{written(piece.pieces, labels)}]")
        elif isinstance(piece, Place):
            out.append(f"{{{labels.get(piece.value, piece.value)}}}")
        else:
            out.append(piece)
    return "".join(out)


def named(typed: str) -> tuple[str, ...]:
    """What stands in { } in a typed text, as it was typed."""
    return tuple(found[1] for found in _PLACE.finditer(typed))


def read(typed: str, names: Mapping[str, str], values: Mapping[str, str]) -> Pattern:
    """The pattern of a typed text: its places, its asides, and its values turned into places.

    `names` maps what may stand in { } (see `folded`) to values; anything else is a KeyError.
    Brackets without a place inside, and lone marks, are plain characters.
    """
    pieces: list[Piece] = []
    at = 0
    for found in _ASIDE.finditer(typed):
        pieces += _placed(typed[at : found.start()], names, values)
        pieces.append(Aside(_placed(found[1], names, values)))
        at = found.end()
    return joined([*pieces, *_placed(typed[at:], names, values)])


def folded(label: str) -> str:
    """How a label is compared: whatever its case and its spaces."""
    return " ".join(label.casefold().split())


def places(pattern: Pattern, *, loose: bool = False) -> tuple[str, ...]:
    """The values of a pattern, each once; `loose` only those whose whole line goes without them."""
    found: dict[str, None] = {}
    for piece in pattern:
        if isinstance(piece, Place):
            found[piece.value] = None
        elif isinstance(piece, Aside) and not loose:
            found |= dict.fromkeys(places(piece.pieces))
    return tuple(found)


def literals(pattern: Pattern) -> str:
    """What is the same for every client; a line break stands for each value."""
    out = []
    for piece in pattern:
        if isinstance(piece, Aside):
            out.append(literals(piece.pieces))
        else:
            out.append(piece if isinstance(piece, str) else "\n")
    return "".join(out)


def joined(pieces: list[Piece]) -> Pattern:
    """The same with neighbouring words in one piece and no empty ones."""
    out: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and out and isinstance(out[-1], str):
            out[-1] += piece
        elif piece != "":
            out.append(piece)
    return tuple(out)


def _placed(
    text: str, names: Mapping[str, str], values: Mapping[str, str]
) -> tuple[str | Place, ...]:
    pieces: list[Piece] = []
    at = 0
    for found in _PLACE.finditer(text):
        pieces += [*generalise(text[at : found.start()], values), Place(names[folded(found[1])])]
        at = found.end()
    whole = joined([*pieces, *generalise(text[at:], values)])
    return tuple(piece for piece in whole if not isinstance(piece, Aside))


def _tells(value: str) -> bool:
    """Whether a value can be told from ordinary words: "2" and "25" may be anything."""
    return len(value) >= (_SHORTEST_FIGURES if value.isdecimal() else _SHORTEST)


def _whole(value: str) -> str:
    """The expression for a value that is no part of a longer word or number."""
    before, after = "", ""
    if re.match(r"\w", value):
        before = r"(?<!\w)(?<!\w-)"
    if value[0].isdecimal():
        before += rf"(?<!\d[.,'’ {_THIN}])"
    if re.search(r"\w\Z", value):
        after = r"(?!-?\w)"
    if value[-1].isdecimal():
        after += rf"(?![.,/'’{_THIN}]\d)"
    return f"{before}{re.escape(value)}{after}"


def _lines(pattern: Pattern) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    for piece in pattern:
        first, *more = piece.split("\n") if isinstance(piece, str) else [piece]
        line.append(first)
        for text in more:
            yield line
            line = [text]
    yield line


def _fill_line(line: list[Piece], values: Mapping[str, str]) -> tuple[str | None, bool]:
    """The line, None when it is left out; and whether nothing at all was left out of it."""
    out, whole = [], True
    for piece in line:
        if isinstance(piece, Place):
            if not values.get(piece.value):
                return None, False
            out.append(values[piece.value])
        elif isinstance(piece, Aside):
            known = all(values.get(name) for name in places(piece.pieces))
            whole = whole and known
            out.append(fill(piece.pieces, values) if known else "")
        else:
            out.append(piece)
    text = "".join(out)
    return (text, True) if whole else (text.strip(" ") or None, False)
