"""Patterns of phrases, compiled to regular expressions in which one character is one word.

Every word has the set of categories it can stand for ("friday": weekday; "second": ordinal, unit).
Words with the same set share a character, so a text becomes a short string, and a pattern a short
expression over it that the regular expression engine runs at its own speed.

A pattern is written as in the tables: words as they are, {category} for one word of it,
{category*} for a list ("Monday, Tuesday and Friday"), {category!} for one that does not count,
{category~} for none that follows,
<name> for a piece defined under `pieces`, ( | ) ? for choices, and behind => what is meant without
being said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.phrases.tokens import Token, Value, split

LITERAL = "="
"""Before a word that patterns name: the category of that word alone."""

SEPARATOR = "separator"
_PIECE = re.compile(r"<(\w+)>")
_PART = re.compile(r"\{(\w+)([*!~]?)\}|([()|?])|([^\s(){}|?]+)")
_MEANT = " => "


@dataclass(frozen=True, slots=True)
class _Slot:
    category: str
    group: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """One alternative: where its slots are among the groups, and its constants."""

    slots: tuple[_Slot, ...]
    meant: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Match:
    """Words `start` to `end` and what they say: category -> values, in their order."""

    start: int
    end: int
    fields: dict[str, list[Value]]


def expand(pattern: str, pieces: Mapping[str, str]) -> str:
    """The pattern with its <pieces> put in."""
    while _PIECE.search(pattern):
        pattern = _PIECE.sub(lambda found: f"({pieces[found[1]]})", pattern)
    return pattern


def literals(pattern: str) -> set[str]:
    """The words that an expanded pattern names."""
    return {
        token.key
        for found in _PART.finditer(pattern.partition(_MEANT)[0])
        if found[4]
        for token in split(found[4])
    }


class Kind:
    """The patterns of one kind (dates, clock times ...); the first that fits at a place counts."""

    def __init__(self, patterns: Iterable[str], letters: Mapping[str, str]) -> None:
        """`letters` maps a category to the characters of the words that can stand for it."""
        self._letters = letters
        self._patterns: dict[int, Pattern] = {}
        self._groups = 0
        self._first: set[str] = set()
        source = "|".join([self._alternative(each) for each in patterns])
        self._regex = re.compile(source or "(?!)")

    def find(self, text: str, tokens: Sequence[Token]) -> list[Match]:
        """Every place that fits, from the left, none overlapping."""
        matches, at = [], 0
        while at < len(text):
            found = self._regex.match(text, at) if text[at] in self._first else None
            if found is not None:
                matches.append(self._match(found, tokens))
            at = found.end() if found else at + 1
        return matches

    def begin(self, text: str) -> int:
        """How many words at the very beginning fit."""
        found = self._regex.match(text)
        return found.end() if found else 0

    def finish(self, text: str) -> int:
        """Where the words at the very end that fit begin; the length of `text` if none do."""
        ends = (found.start() for found in self._regex.finditer(text) if found.end() == len(text))
        return next(ends, len(text))

    def _match(self, found: re.Match[str], tokens: Sequence[Token]) -> Match:
        pattern = self._patterns[found.lastindex or 0]
        fields: dict[str, list[Value]] = {key: [value] for key, value in pattern.meant.items()}
        for slot in pattern.slots:
            for at in range(*found.span(slot.group)):
                if at >= 0 and slot.category in tokens[at].values:
                    fields.setdefault(slot.category, []).append(tokens[at].values[slot.category])
        return Match(found.start(), found.end(), fields)

    def _alternative(self, pattern: str) -> str:
        said, _, meant = pattern.partition(_MEANT)
        self._groups += 1
        outer = self._groups
        slots: list[_Slot] = []
        source = "".join([self._part(found, slots) for found in _PART.finditer(said)])
        constants = {key: _value(text) for key, _, text in map(_pair, meant.split())}
        self._patterns[outer] = Pattern(tuple(slots), constants)
        begins = _First(said, self._letters).letters()
        self._first |= begins
        first = "".join(sorted(begins))
        # Most patterns begin with something optional; this refuses most places at once.
        return f"((?=[{first}]){source})" if first else "((?!))"

    def _part(self, found: re.Match[str], slots: list[_Slot]) -> str:
        if found[3]:
            return "(?:" if found[3] == "(" else found[3]
        if found[4]:
            words = [self._any(LITERAL + token.key) for token in split(found[4])]
            return words[0] if len(words) == 1 else f"(?:{''.join(words)})"
        one = self._any(found[1])
        if found[2] == "!":
            return one
        if found[2] == "~":
            return f"(?!{one})"
        self._groups += 1
        slots.append(_Slot(found[1], self._groups))
        return f"({one}(?:{self._any(SEPARATOR)}*{one})*)" if found[2] else f"({one})"

    def _any(self, category: str) -> str:
        letters = self._letters.get(category)
        return f"[{letters}]" if letters else "(?!)"


class _First:
    """The characters that a pattern can begin with."""

    def __init__(self, said: str, letters: Mapping[str, str]) -> None:
        self._parts = [found[0] for found in _PART.finditer(said)]
        self._letters = letters
        self._at = 0

    def letters(self) -> set[str]:
        """Every character that some text fitting the pattern begins with."""
        return self._choice()[0]

    def _choice(self) -> tuple[set[str], bool]:
        """Of alternatives, up to the closing parenthesis: the characters, and whether none fits."""
        letters, empty = self._sequence()
        while self._peek() == "|":
            self._at += 1
            more, empty_too = self._sequence()
            letters, empty = letters | more, empty or empty_too
        return letters, empty

    def _sequence(self) -> tuple[set[str], bool]:
        letters: set[str] = set()
        open_ = True
        while self._peek() not in {"|", ")", ""}:
            more, empty = self._one()
            if open_:
                letters |= more
            open_ = open_ and empty
        return letters, open_

    def _one(self) -> tuple[set[str], bool]:
        part = self._parts[self._at]
        self._at += 1
        if part == "(":
            letters, empty = self._choice()
            self._at += 1
        elif part.endswith("~}"):
            letters, empty = set(), True
        elif part.startswith("{"):
            letters, empty = set(self._letters.get(part.strip("{}*!"), "")), False
        else:
            key = next(split(part)).key
            letters, empty = set(self._letters.get(LITERAL + key, "")), False
        if self._peek() == "?":
            self._at += 1
            empty = True
        return letters, empty

    def _peek(self) -> str:
        return self._parts[self._at] if self._at < len(self._parts) else ""


def _pair(text: str) -> tuple[str, str, str]:
    return text.partition("=")


def _value(text: str) -> Value:
    try:
        return int(text)
    except ValueError:
        return float(text) if re.fullmatch(r"\d*\.\d+", text) else text
