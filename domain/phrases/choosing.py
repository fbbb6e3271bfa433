"""Which pieces of a text belong to one schedule; what else speaks of time is left alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from domain.phrases.fields import Chunk, Fields, number, word
from domain.phrases.grammar import Grammar
from domain.phrases.tokens import Token

_MAIN = (("rule",), ("offset", "date"), ("clock",), ("part",))
_JOINING = (("except", "roll", "rule", "date", "offset", "count"), ("clock",), ("part",))
_DEPENDENT = frozenset({"weak", "over", "length", "bare", "alone"})
"""Marks of what is no schedule by itself: a month, last Friday, "for two weeks", "evening", 10."""

_HOURS_ALONE = range(7, 23)
"""A number behind a day that other words follow is an hour of these, or counts those words."""

_OF_WEEK = frozenset({"weekday", "weekdays"})
_OF_MONTH = _OF_WEEK | {"day", "nth", "dated", "ordinal", "of", "edge", "unit", "weak", "from_end"}
_OF_YEAR = _OF_WEEK | {"day", "nth", "dated", "ordinal", "of", "month", "dm", "number", "from_end"}
_DAILY = frozenset({"every", "unit", "adverb", "part"})
_WEEKLY = frozenset({"weekday", "weekdays", "dayset", "from_weekday"})
_DAYS_OF = {"week": _OF_WEEK, "month": _OF_MONTH, "quarter": _OF_MONTH, "year": _OF_YEAR}
_NAMES_DAYS = _OF_WEEK | {"dayset", "day", "nth", "dated", "edge", "ordinal"}

_BETWEEN_MAX = 2
_STOPS = frozenset(",.;:!?-)")


class Chooser:
    """The pieces of one text, and which of them go together."""

    def __init__(self, chunks: Sequence[Chunk], tokens: Sequence[Token], grammar: Grammar) -> None:
        self._chunks, self._tokens, self._grammar = chunks, tokens, grammar
        self._began: int | None = None

    def choose(self) -> list[Chunk]:
        """The main piece and what belongs to it, from the left; nothing without a main piece."""
        main = self._main()
        if main is None:
            return []
        chosen = [main]
        for kinds in _JOINING:
            # Of several hours the one that is said to be one counts.
            for chunk in sorted(self._chunks, key=lambda each: "alone" in each.fields):
                if chunk.kind in kinds and chunk is not main and self._joins(chunk, chosen):
                    chosen.append(chunk)
        return sorted(chosen, key=lambda chunk: chunk.begin)

    def used(self, chosen: Sequence[Chunk]) -> set[int]:
        """The words that are read, and the commas between them."""
        used = {at for chunk in chosen for at in range(chunk.begin, chunk.end)}
        for a, b in pairwise(chosen):
            if self.touch(a, b):
                used |= set(range(a.end, b.begin))
        return used

    def _main(self) -> Chunk | None:
        standing = [each for each in self._chunks if self._stands(each)]
        for late in (False, True):
            for kinds in _MAIN:
                for each in standing:
                    if each.kind in kinds and late == ("late" in each.fields):
                        return each
        return None

    def _stands(self, chunk: Chunk) -> bool:
        """Whether a piece is a schedule by itself."""
        if not _DEPENDENT.isdisjoint(chunk.fields):
            return False
        if chunk.entire:
            return chunk.begin <= self._begin() and chunk.end == len(self._tokens)
        if "late" in chunk.fields and chunk.kind == "date":
            # A month in the middle of a text is a memory; "call in March" is none.
            begins = chunk.begin == self._begin() or self._begin() > 0
            return begins or chunk.end == len(self._tokens)
        if word(chunk.fields, "relation") == "from":
            # Two weeks from: a day has to follow.
            return any(e.kind == "date" and self.touch(chunk, e) for e in self._chunks)
        return "adverb" not in chunk.fields or self._is_adverb(chunk)

    def _is_adverb(self, chunk: Chunk) -> bool:
        """ "Daily" says how often where it begins or ends the text or stands beside an hour; in
        "send the daily report tomorrow" it does not."""
        if chunk.begin == self._begin() or chunk.end == len(self._tokens):
            return True
        return self._is_near(chunk, (each for each in self._chunks if "alone" not in each.fields))

    def _begin(self) -> int:
        """Where the text begins behind a request to be reminded."""
        if self._began is None:
            text, at = self._grammar.encode(self._tokens), 0
            while fits := self._grammar.kind("lead").begin(text[at:]):
                at += fits
            self._began = at
        return self._began

    def _joins(self, chunk: Chunk, chosen: Sequence[Chunk]) -> bool:
        main, same = chosen[0], [each for each in chosen[1:] if each.kind == chunk.kind]
        near = self._is_near(chunk, chosen)
        if "alone" in chunk.fields and not self._is_hour(chunk, chosen):
            return False
        if chunk.kind in {"clock", "part"}:
            mine = near or ("bare" not in chunk.fields and not self._is_others(chunk, chosen))
            return mine and not same and main.kind != chunk.kind
        if main.kind == "rule":
            # "Monthly invoice on the last day": an adverb at the beginning waits for its day.
            near = near or ("adverb" in main.fields and main.begin == self._begin())
            return _joins_rule(chunk, main, same, near)
        if {main.kind, chunk.kind} != {"offset", "date"} or not near or same:
            return False
        offset, day = (main, chunk) if main.kind == "offset" else (chunk, main)
        return "relation" in offset.fields or set(day.fields) == {"weekday"}

    def _is_hour(self, chunk: Chunk, chosen: Sequence[Chunk]) -> bool:
        """Whether a number by itself is an hour: "tomorrow 10", "tomorrow, 10, call", "10 tomorrow"
        at the beginning; not "tomorrow 3 letters"."""
        days = [each for each in chosen if each.kind in {"date", "rule"}]
        if any(chunk.end == each.begin and each.kind == "date" for each in days):
            return chunk.begin == self._begin()
        if not any(self.touch(each, chunk) for each in days):
            return False
        ends = chunk.end == len(self._tokens) or self._tokens[chunk.end].key in _STOPS
        return ends or (number(chunk.fields, "hour") or 9) in _HOURS_ALONE

    def _is_others(self, chunk: Chunk, chosen: Sequence[Chunk]) -> bool:
        """Whether an hour belongs to another day that the text names."""
        others = (e for e in self._chunks if e.kind in {"date", "offset", "rule"})
        return self._is_near(chunk, (each for each in others if each not in chosen))

    def _is_near(self, chunk: Chunk, others: Iterable[Chunk]) -> bool:
        return any(self.touch(chunk, each) or self.touch(each, chunk) for each in others)

    def touch(self, a: Chunk, b: Chunk) -> bool:
        """Whether one piece follows the other, with at most little words between them."""
        if a.end > b.begin or b.begin - a.end > _BETWEEN_MAX:
            return False
        between = self._tokens[a.end : b.begin]
        return all(each.key in ",-" or "joint" in each.values for each in between)


def _joins_rule(chunk: Chunk, main: Chunk, same: Sequence[Chunk], near: bool) -> bool:
    if chunk.kind == "rule":
        return near and merged(main.fields, chunk.fields) != main.fields
    if chunk.kind == "offset":
        return "length" in chunk.fields and (near or "far" in chunk.fields)
    if chunk.kind in {"roll", "except"}:
        return near and not same
    if same and (not chunk.marker or any(each.marker == chunk.marker for each in same)):
        return False
    return near or bool(chunk.marker) or chunk.kind == "count"


def merged(rule: Fields, other: Fields) -> Fields:
    """Every two weeks, on Mondays: one says how often, the other on which day. `rule` if not."""
    for often, on in ((rule, other), (other, rule)):
        if _is_daily(often) and not _WEEKLY.isdisjoint(on) and "every" not in on:
            return {**on, **{key: often[key] for key in often.keys() & {"part"}}}
        days = {key: values for key, values in on.items() if key != "unit"}
        if completes(often, days):
            return often | days
    return rule


def _is_daily(rule: Fields) -> bool:
    """Every day, which a list of weekdays then makes narrower."""
    return (word(rule, "unit") or word(rule, "adverb")) == "day" and rule.keys() <= _DAILY


def completes(rule: Fields, day: Fields) -> bool:
    """Whether a day says on which day a rule falls: every week, on Friday."""
    if not _NAMES_DAYS.isdisjoint(rule):
        return False
    wanted = _DAYS_OF.get(word(rule, "unit") or word(rule, "adverb") or "", frozenset())
    return not wanted.isdisjoint(day) and wanted >= day.keys() - {"late"}
