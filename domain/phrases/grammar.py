"""One language: its words by category, its patterns by kind, and the reading of words by both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from rapidfuzz.distance import OSA

from domain.phrases import numerals
from domain.phrases.patterns import LITERAL, SEPARATOR, Kind, Match, expand, literals
from domain.phrases.tokens import Token, Value, fold

Table = Mapping[str, Mapping[str, str]]
"""category -> value -> words, all with spaces between; a value is a number or a name."""

KINDS = ("never", "roll", "rule", "count", "date", "offset", "clock", "part")
"""The order of reading: what is read first takes its words away from the rest. Dates come before
offsets and offsets before clock times, so that a number of days is no hour."""

MARKERS = ("until", "starting", "lead", "tail")

_ENDS = frozenset({"ordinal", "suffix"})
_DATED = ("ordinal", "nth", "dated")
"""What "25th" is, beside a number."""

_UNKNOWN = "\ue000"
_TAKEN = "\x00"
_FORGIVEN = ("weekday", "weekdays", "short_weekday", "month", "relative")
_SHORT = {"short_weekday": "weekday", "short_unit": "unit", "weekdays": "weekday"}
"""Words that mean something else, or nothing, without the right company."""

_AMBIGUOUS = frozenset({"short_weekday", "short_unit", "weekdays", "unit"})
_CUES = frozenset({"cue", "ordinal", "which"})
_HOURS = frozenset({"clock", "dotclock", "day"})

_TWICE = frozenset({"weekday", "weekdays"})
_NOTHING: tuple[Mapping[str, Value], str] = ({}, "\ue000")
_FIGURES_KEPT = 4096
_OF = "de"
"""Romanian counts "20 de luni", twenty months."""

_SLIP_MIN = 5
_TWO_SLIPS_MIN = 8
_ABBREVIATION_MAX = 5


class Grammar:
    """The words and patterns of one language, compiled; keep one, it takes some milliseconds."""

    def __init__(
        self,
        words: Table,
        patterns: Mapping[str, Sequence[str]],
        pieces: Mapping[str, str],
        not_slips: Iterable[str] = (),
        manners: Iterable[str] = (),
    ) -> None:
        """`not_slips` are ordinary words that look like a weekday or month with a slip in it;
        of the `manners` only "round_the_clock" is known: hours are written from 0 to 23."""
        self.manners = frozenset(manners)
        sources = {kind: [expand(each, pieces) for each in patterns.get(kind, ())] for kind in
                   (*KINDS, *MARKERS)}
        self._words = _lexicon(words)
        self._not_slips = {fold(word) for word in not_slips}
        self._named = {word for each in sources.values() for one in each for word in literals(one)}
        self._letters: dict[frozenset[str], str] = {}
        self._register()
        by_category: dict[str, str] = {}
        for categories, letter in self._letters.items():
            for category in categories:
                by_category[category] = by_category.get(category, "") + letter
        self._entries = {
            word: (values, self._letters[self._categories(word, values)])
            for word in {*self._words, *self._named}
            for values in [self._words.get(word, {})]
        }
        self._spelled = _spellings(words)
        self._figures: dict[str, tuple[Mapping[str, Value], str]] = {}
        self._kinds = {kind: Kind(each, by_category) for kind, each in sources.items()}
        self._cues = {"cue", "day", "ordinal", "clock", "number", SEPARATOR, "weekday", "weekdays"}
        self._targets = [
            (word, values)
            for word, values in self._words.items()
            if len(word) >= _SLIP_MIN and not set(_FORGIVEN).isdisjoint(values)
        ]

    def kind(self, name: str) -> Kind:
        """The patterns of a kind or marker."""
        return self._kinds[name]

    def knows(self, tokens: Iterable[Token]) -> int:
        """How many of the words belong to this language's tables."""
        return sum(token.key in self._entries for token in tokens)

    def tokens(self, pieces: Iterable[Token]) -> list[Token]:
        """The pieces of a text with their meanings; numbers of several words are one."""
        tokens = _joined(self._meant(pieces))
        self._forgive(tokens)
        self._promote(tokens)
        for token in tokens:
            if not token.letter:
                token.letter = self._letters.get(self._categories(token.key, token.values), _UNKNOWN)
        return tokens

    def encode(self, tokens: Iterable[Token]) -> str:
        """A character for each word, for the patterns."""
        return "".join([token.letter for token in tokens])

    def matches(self, tokens: Sequence[Token]) -> tuple[dict[str, list[Match]], str]:
        """What is found of each kind, and the encoded text without it; a word belongs to one."""
        text = self.encode(tokens)
        found: dict[str, list[Match]] = {}
        for name in KINDS:
            found[name] = self._kinds[name].find(text, tokens)
            for match in found[name]:
                taken = _TAKEN * (match.end - match.start)
                text = text[: match.start] + taken + text[match.end :]
        return found, text

    def _meant(self, pieces: Iterable[Token]) -> Iterator[Token]:
        """Words get their meanings; a full stop behind an abbreviation belongs to it."""
        last: Token | None = None
        for piece in pieces:
            key = piece.key
            if key == "." and last and last.end == piece.start and _is_short(last):
                last.end = piece.end
                continue
            if key[0].isdigit():
                values, letter = self._figure(key)
            else:
                values, letter = self._entries.get(key, _NOTHING)
                if _TWICE <= values.keys():
                    values, letter = self._one_weekday(piece, values), ""
            last = Token(key, piece.start, piece.end, values, letter=letter)
            yield last

    def _one_weekday(self, piece: Token, values: Mapping[str, Value]) -> Mapping[str, Value]:
        """Without its marks one word can be a day and every such day; then the one day is meant."""
        spelled = self._spelled.get(piece.spelled, "weekday") if piece.spelled else "weekday"
        drop = "weekday" if spelled == "weekdays" else "weekdays"
        return {category: value for category, value in values.items() if category != drop}

    def _figure(self, figures: str) -> tuple[Mapping[str, Value], str]:
        found = self._figures.get(figures)
        if found is None:
            values = numerals.meanings(figures)
            found = values, self._letters.get(self._categories(figures, values), _UNKNOWN)
            if len(self._figures) < _FIGURES_KEPT:
                self._figures[figures] = found
        return found

    def _forgive(self, tokens: Sequence[Token]) -> None:
        """A slip in the name of a day or month, where the words around make it likely."""
        for at, token in enumerate(tokens):
            word = token.key
            if len(word) < _SLIP_MIN or word in self._words or word in self._named:
                continue
            if word in self._not_slips or not word.isalpha():
                continue
            around = [*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2]]
            first = at == 0
            if first or any(not self._cues.isdisjoint(each.values) for each in around):
                token.values, token.letter = self._nearest(word, tokens, at), ""

    def _nearest(self, word: str, tokens: Sequence[Token], at: int) -> Mapping[str, Value]:
        slips = 2 if len(word) >= _TWO_SLIPS_MIN else 1
        best: Mapping[str, Value] = {}
        for target, values in self._targets:
            if target[0] != word[0] or abs(len(target) - len(word)) > slips:
                continue
            distance = OSA.distance(word, target, score_cutoff=slips)
            if distance <= slips and ("month" not in values or _is_dated(tokens, at)):
                best, slips = values, distance - 1
        return best

    def _promote(self, tokens: Sequence[Token]) -> None:
        """ "Sat" is a weekday behind "on" or before an hour, "h" is hours behind a number."""
        for at, token in enumerate(tokens):
            if _AMBIGUOUS.isdisjoint(token.values):
                continue
            before = tokens[at - 1].values if at else {}
            after = tokens[at + 1].values if at + 1 < len(tokens) else {}
            values = dict(token.values)
            if "short_unit" in values and "figure" in before:
                values["unit"] = values.pop("short_unit")
            if {"weekday", "unit"} <= values.keys():
                counted = ("number" in before and "ordinal" not in before) or (
                    at > 1 and tokens[at - 1].key == _OF and "number" in tokens[at - 2].values
                )
                values.pop("weekday" if counted else "unit")
            if "weekdays" in values and "which" in after:
                values["weekday"] = values.pop("weekdays")
            if "short_weekday" in values:
                listed = at > 1 and SEPARATOR in before and "weekday" in tokens[at - 2].values
                cued = not _CUES.isdisjoint(before) or not _HOURS.isdisjoint(after)
                if cued or listed:
                    values["weekday"] = values.pop("short_weekday")
            if values != token.values:
                token.values, token.letter = values, ""

    def _register(self) -> None:
        """A character for every set of categories there can be."""
        for word in sorted({*self._words, *self._named}):
            categories = self._categories(word, self._words.get(word, {}))
            self._add(categories)
            for short, long in _SHORT.items():
                if short in categories:
                    self._add(categories - {short} | {long})
            if _TWICE <= categories:
                self._add(categories - {"weekday"})
                self._add(categories - {"weekdays"})
            if {"weekday", "unit"} <= categories:
                self._add(categories - {"weekday"})
                self._add(categories - {"unit"})
        figures = [*map(str, range(100)), *(f"0{n}" for n in range(10)), "100", "2026", "1.5"]
        figures += [f"{a}{sign}{b}" for a in ("1", "9", "09", "10", "23", "25", "31", "45", "99")
                    for sign in ".:/-" for b in ("1", "9", "07", "12", "30", "45", "77")]
        figures += ["10000000000", "25.11.2026", "1,5", "100.5", "1,55"]
        for figure in figures:
            values = numerals.meanings(figure)
            self._add(self._categories(figure, values))
            if "day" in values:
                self._add(self._categories(figure, values).union(_DATED))
        for values in ({"number"}, {"number", "hour"}, {"ordinal", "nth"}):
            self._add(frozenset(values))
        for slip in self._words.values():
            self._add(frozenset(slip))
            if "short_weekday" in slip:
                self._add(frozenset(slip) - {"short_weekday"} | {"weekday"})

    def _add(self, categories: frozenset[str]) -> None:
        self._letters.setdefault(categories, chr(ord(_UNKNOWN) + 1 + len(self._letters)))

    def _categories(self, word: str, values: Mapping[str, Value]) -> frozenset[str]:
        return frozenset([*values, LITERAL + word] if word in self._named else values)


def _lexicon(words: Table) -> dict[str, dict[str, Value]]:
    found: dict[str, dict[str, Value]] = {}
    for category, by_value in words.items():
        for value, spelled in by_value.items():
            number = value.removeprefix("-").isdecimal()
            for word in map(fold, spelled.split()):
                found.setdefault(word, {})[category] = int(value) if number else value
    for values in found.values():
        number_ = values.get("number")
        if isinstance(number_, int) and number_ <= 23:
            values["hour"] = number_
        if "ordinal" in values:
            values["nth"] = values["ordinal"]
    return found


def _spellings(words: Table) -> dict[str, str]:
    """The one category of each weekday as it is spelled with its marks."""
    found = {}
    for category in _TWICE:
        for spelled in words.get(category, {}).values():
            found.update(dict.fromkeys((each for each in spelled.split() if not each.isascii()), category))
    return found


def _joined(tokens: Iterable[Token]) -> list[Token]:
    """ "Twenty five" is one number; "25" and "th" are one ordinal."""
    found: list[Token] = []
    for token in tokens:
        if "number" not in token.values and _ENDS.isdisjoint(token.values):
            found.append(token)
            continue
        back = 2 if len(found) > 1 and _is_joint(found[-1]) else 1
        if len(found) < back:
            found.append(token)
            continue
        last = found[-back]
        values: Mapping[str, Value] | None = numerals.joined(last, token)
        key = f"{last.key} {token.key}"
        if values is None and "suffix" in token.values and _touch(found[-back:], token):
            values, key = {**last.values, **dict.fromkeys(_DATED, last.values["day"])}, last.key
        if values is None:
            found.append(token)
        else:
            found[-back:] = [Token(key, last.start, token.end, values)]
    return found


def _is_joint(token: Token) -> bool:
    return token.key == "-" or "joiner" in token.values


def _touch(last: Sequence[Token], token: Token) -> bool:
    """Whether "25", "-" and "th" are written as one."""
    if "day" not in last[0].values or "ordinal" in last[0].values:
        return False
    if len(last) > 1 and last[1].key != "-":
        return False
    pieces = [*last, token]
    return all(a.end == b.start for a, b in pairwise(pieces))


def _is_short(token: Token) -> bool:
    return bool(token.values) and token.key.isalpha() and len(token.key) <= _ABBREVIATION_MAX


def _is_dated(tokens: Sequence[Token], at: int) -> bool:
    """A month is named beside a day."""
    around = [*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2]]
    return any("day" in each.values or "ordinal" in each.values for each in around)
