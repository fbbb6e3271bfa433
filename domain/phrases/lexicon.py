"""The words of one language by category, and the character of every set of categories."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from domain.phrases import numerals
from domain.phrases.patterns import LITERAL
from domain.phrases.tokens import Token, Value, fold

Table = Mapping[str, Mapping[str, str]]
"""category -> value -> words, all with spaces between; a value is a number or a name."""

Values = Mapping[str, Value]

DATED = ("ordinal", "nth", "dated")
"""What "25th" is, beside a number."""

PROMOTED = {"short_weekday": "weekday", "short_unit": "unit", "weekdays": "weekday"}
"""Words that in the right company mean something else."""

UNKNOWN = "\ue000"
"""Stands for every word that no table and no pattern has."""

_EITHER = (frozenset({"weekday", "weekdays"}), frozenset({"weekday", "unit"}))
"""Two meanings of which the words around leave one."""

_NOTHING: tuple[Values, str] = ({}, UNKNOWN)
_KEPT = 4096


class Lexicon:
    """What each word can mean, and the character that stands for it in the patterns."""

    def __init__(self, table: Table, named: frozenset[str]) -> None:
        """`named` are the words that patterns name by themselves."""
        self.words = _words(table)
        self.named = named
        self._letters: dict[frozenset[str], str] = {}
        for categories in _possible(self.words, self):
            self._letters.setdefault(categories, chr(ord(UNKNOWN) + 1 + len(self._letters)))
        self._entries = {word: self._entry(word) for word in {*self.words, *named}}
        self._figures: dict[str, tuple[Values, str]] = {}
        self._spelled = _spellings(table)

    def __contains__(self, word: str) -> bool:
        return word in self._entries

    def by_category(self) -> dict[str, str]:
        """The characters of the words that can stand for each category."""
        found: dict[str, str] = {}
        for categories, letter in self._letters.items():
            for category in categories:
                found[category] = found.get(category, "") + letter
        return found

    def meant(self, piece: Token) -> Token:
        """The piece with what it can mean by itself."""
        if piece.key[0].isdigit():
            values, letter = self._figure(piece.key)
        else:
            values, letter = self._entries.get(piece.key, _NOTHING)
            if values.keys() >= _EITHER[0]:
                values, letter = self._one_weekday(piece, values), ""
        return Token(piece.key, piece.start, piece.end, values, letter=letter)

    def letter(self, token: Token) -> str:
        """The character of a token whose meaning the words around it have changed."""
        return self._letters.get(self.categories(token.key, token.values), UNKNOWN)

    def categories(self, word: str, values: Values) -> frozenset[str]:
        """Everything that patterns can call the word."""
        return frozenset([*values, LITERAL + word] if word in self.named else values)

    def _entry(self, word: str) -> tuple[Values, str]:
        values = self.words.get(word, {})
        return values, self._letters[self.categories(word, values)]

    def _figure(self, figures: str) -> tuple[Values, str]:
        found = self._figures.get(figures)
        if found is None:
            values = numerals.meanings(figures)
            found = values, self._letters.get(self.categories(figures, values), UNKNOWN)
            if len(self._figures) < _KEPT:
                self._figures[figures] = found
        return found

    def _one_weekday(self, piece: Token, values: Values) -> Values:
        """Without its marks one word can be a day and every such day; then the one day is meant."""
        every = piece.spelled and self._spelled.get(piece.spelled) == "weekdays"
        return {key: values[key] for key in values if key != ("weekday" if every else "weekdays")}


def _words(table: Table) -> dict[str, dict[str, Value]]:
    found: dict[str, dict[str, Value]] = {}
    for category, by_value in table.items():
        for value, spelled in by_value.items():
            number = value.removeprefix("-").isdecimal()
            for word in map(fold, spelled.split()):
                found.setdefault(word, {})[category] = int(value) if number else value
    for values in found.values():
        counted = values.get("number")
        if isinstance(counted, int):
            values.update(numerals.worded(counted))
        if "ordinal" in values:
            values["nth"] = values["ordinal"]
    return found


def _spellings(table: Table) -> dict[str, str]:
    """The one category of each weekday as it is spelled with its marks."""
    return {
        word: category
        for category in ("weekday", "weekdays")
        for spelled in table.get(category, {}).values()
        for word in spelled.split()
        if not word.isascii()
    }


def _possible(words: Mapping[str, Values], lexicon: Lexicon) -> Iterator[frozenset[str]]:
    """Every set of categories that a word or number can have, alone or in company."""
    for word in sorted({*words, *lexicon.named}):
        values = words.get(word, {})
        # A word with a slip in it has the meanings, but is not the word that a pattern names.
        for categories in (lexicon.categories(word, values), frozenset(values)):
            yield from _changed(categories)
    for figure in _figures():
        values = numerals.meanings(figure)
        yield lexicon.categories(figure, values)
        if "day" in values:
            yield lexicon.categories(figure, values).union(DATED)
    yield from (frozenset(numerals.worded(n)) for n in (1, 20, 30, 60))
    yield frozenset({"ordinal", "nth"})


def _changed(categories: frozenset[str]) -> Iterator[frozenset[str]]:
    found = [categories]
    for either in _EITHER:
        found += [each - {one} for each in found if either <= each for one in either]
    for each in found:
        yield each
        yield from (each - {one} | {other} for one, other in PROMOTED.items() if one in each)


def _figures() -> Iterator[str]:
    """Figures of every kind that numerals.meanings tells apart."""
    yield from map(str, range(100))
    yield from (f"0{n}" for n in range(10))
    yield from ("160", "0930", "930", "1930", "2460", "2026", "2160", "1" * 11)
    yield from ("1.5", "1,5", "100.5", "1,55", "25.11.2026")
    for first in ("1", "9", "09", "10", "23", "25", "31", "45", "99"):
        for sign in ".:/-":
            yield from (first + sign + last for last in ("1", "9", "07", "12", "30", "45", "77"))
