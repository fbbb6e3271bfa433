"""Pieces of a phrase put together: the day with its hour, the rule with its beginning and end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from domain.errors import DomainError
from domain.phrases import clocks, days, repeats
from domain.phrases.clocks import Usual
from domain.phrases.fields import Chunk, Fields, number, word
from domain.phrases.grammar import Grammar
from domain.phrases.offsets import Amount, amount
from domain.phrases.tokens import Token
from domain.recurrence import ROLLS, Roll, Rule

_READINGS_MAX = 4
_ROLLS: dict[str, Roll] = {each: each for each in ROLLS}


@dataclass(frozen=True, slots=True)
class Meaning:
    """As domain.phrases.reading.Reading, before anything is known of the text around it."""

    at: datetime | None = None
    rule: Rule | None = None
    before: timedelta | None = None
    explicit: bool = False


class Composition:
    """The pieces of one text that belong together; what else speaks of time is left alone."""

    def __init__(
        self,
        chunks: Sequence[Chunk],
        tokens: Sequence[Token],
        grammar: Grammar,
        now: datetime,
        usual: Usual,
    ) -> None:
        self._tokens, self._grammar, self._usual = tokens, grammar, usual
        self._aware, self._now = now, now.replace(tzinfo=None)
        self._chunks = chunks
        self._chosen = self._choose(chunks)

    def used(self) -> set[int]:
        """The words that are read, and the commas between them."""
        used = {at for chunk in self._chosen for at in range(chunk.begin, chunk.end)}
        for a, b in zip(self._chosen, self._chosen[1:], strict=False):
            if self._touch(a, b):
                used |= set(range(a.end, b.begin))
        return used

    def meanings(self) -> tuple[Meaning, ...]:
        """What is meant, the likeliest first; raises DomainError for what cannot be."""
        if not self._chosen:
            return ()
        try:
            if rule := self._one("rule"):
                found = list(self._rules(rule))
            elif (offset := self._one("offset")) and word(offset.fields, "relation") == "before":
                found = list(self._before(offset))
            elif offset:
                found = list(self._later(offset))
            else:
                found = list(self._moments())
        except (OverflowError, ValueError) as error:
            raise DomainError("date-too-far", years=days.YEARS_AHEAD) from error
        return tuple(dict.fromkeys(found))[:_READINGS_MAX]

    def suggestion(self) -> datetime | None:
        """A wall time to offer instead of one that is over: the other half of the day, or later."""
        times, _ = self._times()
        date_ = self._one("date")
        if date_ is None or not times:
            return None
        later = [datetime.combine(self._now.date(), at) for at in times]
        later += [at + timedelta(hours=12) for at in later if at.hour < 12]
        later += [at + timedelta(days=1) for at in later]
        return next((at for at in later if at > self._now), None)

    # choosing

    def _choose(self, chunks: Sequence[Chunk]) -> list[Chunk]:
        main = self._main(chunks)
        if main is None:
            return []
        chosen = [main]
        for kinds in (("roll", "rule", "date", "offset", "count"), ("clock",), ("part",)):
            for chunk in chunks:
                if chunk.kind in kinds and chunk is not main and self._joins(chunk, chosen, chunks):
                    chosen.append(chunk)
        return sorted(chosen, key=lambda chunk: chunk.begin)

    def _main(self, chunks: Sequence[Chunk]) -> Chunk | None:
        for kinds in (("rule",), ("offset", "date"), ("clock",), ("part",)):
            found = [each for each in chunks if each.kind in kinds and self._stands(each)]
            if found:
                return found[0]
        return None

    def _stands(self, chunk: Chunk) -> bool:
        """Whether a piece is a schedule by itself: a bare month or "until Friday" needs company."""
        fields = chunk.fields
        if "weak" in fields or "over" in fields or "length" in fields or "bare" in fields:
            return False
        if word(fields, "relation") == "from":
            return self._has_anchor(chunk)
        if "adverb" in fields:
            return self._is_adverb(chunk)
        return True

    def _has_anchor(self, chunk: Chunk) -> bool:
        """Two weeks from ...: a day has to follow."""
        return any(each.kind == "date" and self._touch(chunk, each) for each in self._chunks)

    def _is_adverb(self, chunk: Chunk) -> bool:
        """ "Daily" says how often where it begins or ends the text or stands beside an hour; in
        "send the daily report tomorrow" it does not."""
        rest = self._tokens[: chunk.begin]
        before = self._grammar.encode(rest)
        if self._grammar.kind("lead").begin(before) == len(rest):
            return True
        if chunk.end == len(self._tokens):
            return True
        return any(self._touch(chunk, e) or self._touch(e, chunk) for e in self._chunks)

    def _joins(self, chunk: Chunk, chosen: Sequence[Chunk], chunks: Sequence[Chunk]) -> bool:
        main = chosen[0]
        if any(each.kind == chunk.kind for each in chosen) and main.kind != "rule":
            return False
        near = any(self._touch(chunk, each) or self._touch(each, chunk) for each in chosen)
        if chunk.kind in {"clock", "part"}:
            taken = any(each.kind == chunk.kind for each in chosen)
            return not taken and (near or not self._is_others(chunk, chosen, chunks))
        same_kind = any(each.kind == chunk.kind for each in chosen)
        if main.kind == "rule":
            if chunk.kind == "roll":
                return near and not same_kind
            if chunk.kind == "rule":
                return near and _merged(main.fields, chunk.fields) != main.fields
            same = [each for each in chosen if each.kind == chunk.kind and each is not main]
            if chunk.kind == "offset":
                return near and "length" in chunk.fields
            alone = not same or (chunk.marker and all(e.marker != chunk.marker for e in same))
            return bool(alone) and (near or bool(chunk.marker) or chunk.kind == "count")
        if {main.kind, chunk.kind} == {"offset", "date"} and near:
            offset = main if main.kind == "offset" else chunk
            day = chunk if main.kind == "offset" else main
            return "relation" in offset.fields or set(day.fields) == {"weekday"}
        return False

    def _is_others(self, chunk: Chunk, chosen: Sequence[Chunk], chunks: Sequence[Chunk]) -> bool:
        """Whether an hour belongs to another day that the text names."""
        return any(
            other not in chosen
            and other.kind in {"date", "offset", "rule"}
            and (self._touch(chunk, other) or self._touch(other, chunk))
            for other in chunks
        )

    def _touch(self, a: Chunk, b: Chunk) -> bool:
        between = self._tokens[a.end : b.begin]
        return a.end <= b.begin and len(between) <= 2 and all(
            each.key in ",-" or "joint" in each.values for each in between
        )

    def _one(self, kind: str, marker: str | None = None) -> Chunk | None:
        for chunk in self._chosen:
            if chunk.kind == kind and (marker is None or chunk.marker == marker):
                return chunk
        return None

    # meaning

    def _times(self) -> tuple[tuple[time, ...], bool]:
        """The wall times that are said, or none; whether the hour itself is."""
        clock = self._one("clock")
        fields: Fields = clock.fields if clock else {}
        if clock is None and (rule := self._one("rule")) and "hour" in rule.fields:
            fields = rule.fields
        parts = [word(each.fields, "part") for each in self._chosen]
        part = next((each for each in parts if each), None)
        if fields:
            strict = "round_the_clock" in self._grammar.manners
            return clocks.clock_times(fields, part, strict), True
        return ((self._usual.of(part),) if part else ()), False

    def _moments(self) -> Iterator[Meaning]:
        chunk = self._one("date")
        if chunk is None and self._one("clock") and not self._times()[0]:
            raise DomainError("time-unreadable")
        if chunk is None:
            yield from self._next_times()
            return
        fields = chunk.fields
        if len(fields.get("weekday", ())) > 1 and "ordinal" not in fields:
            yield from self._rules(Chunk("rule", chunk.begin, chunk.end, fields))
            return
        times, explicit = self._times()
        if self._one("clock") and not times:
            raise DomainError("time-unreadable")
        today = self._now.date()
        found = [
            Meaning(at, explicit=explicit)
            for at in self._on_days(fields, times, today, today)
        ]
        if not found and days.is_open(fields):
            tomorrow = today + timedelta(days=1)
            found = [
                Meaning(at, explicit=explicit)
                for at in self._on_days(fields, times, tomorrow, today)
            ]
        if not found:
            raise DomainError("date-past")
        yield from found

    def _on_days(
        self, fields: Fields, times: tuple[time, ...], since: date, today: date
    ) -> list[datetime]:
        midnight = self._is_midnight()
        found = []
        for day in days.resolve(fields, since, today):
            shown = times or (self._default(fields, day),)
            # "Today at midnight" is the end of today.
            day_ = day + timedelta(days=1) if midnight and day == today else day
            found += [datetime.combine(day_, at) for at in shown]
        return [at for at in found if at > self._now]

    def _default(self, fields: Fields, day: date) -> time:
        """The usual hour; of a day that has begun, the next that is ahead."""
        if word(fields, "unit") == "day" and word(fields, "edge") == "end":
            return self._usual.closing
        usual = (self._usual.morning, self._usual.evening)
        if day == self._now.date() and ("relative" in fields or "span" in fields):
            ahead = [at for at in usual if at > self._now.time()]
            later = self._now + timedelta(hours=1)
            last = later.time() if later.date() == day else time(23, 59)
            return ahead[0] if ahead else last.replace(second=0, microsecond=0)
        return self._usual.morning

    def _is_midnight(self) -> bool:
        clock = self._one("clock")
        return clock is not None and clocks.is_midnight(clock.fields)

    def _next_times(self) -> Iterator[Meaning]:
        """An hour alone is the next such hour; of two, the one that comes first is likelier."""
        times, explicit = self._times()
        today = self._now.date()
        ahead = [datetime.combine(today, at) for at in times]
        ahead = [at if at > self._now else at + timedelta(days=1) for at in ahead]
        yield from (Meaning(at, explicit=explicit) for at in sorted(ahead))

    def _later(self, offset: Chunk) -> Iterator[Meaning]:
        step = amount(offset.fields)
        date_ = self._one("date")
        times, explicit = self._times()
        if date_ is not None:
            today = self._now.date()
            if "relation" not in offset.fields:
                # In two weeks on Friday: the Friday of that week.
                there = step.days_from(today)
                weekday = number(date_.fields, "weekday") or 0
                found = there + timedelta(days=weekday - there.weekday())
                yield from self._at(found, times, explicit)
                return
            for day in days.resolve(date_.fields, today, today):
                yield from self._at(step.days_from(day), times, explicit)
        elif step.is_elapsed:
            yield Meaning(_checked(self._plus(step), self._now), explicit=True)
        else:
            yield from self._at(step.days_from(self._now.date()), times, explicit)
        if "or_every" in offset.fields:
            yield from self._rules(Chunk("rule", offset.begin, offset.end, {"every": [2], "unit": ["day"]}))

    def _at(self, day: date, times: tuple[time, ...], explicit: bool) -> Iterator[Meaning]:
        for at in times or (self._usual.morning,):
            moment = datetime.combine(day, at)
            if moment <= self._now:
                raise DomainError("date-past")
            yield Meaning(_checked(moment, self._now), explicit=explicit)

    def _plus(self, step: Amount) -> datetime:
        """Hours pass as they do, whatever the clocks show."""
        if self._aware.tzinfo is None:
            return (self._now + step.elapsed).replace(second=0, microsecond=0)
        later = (self._aware.astimezone(UTC) + step.elapsed).astimezone(self._aware.tzinfo)
        return later.replace(second=0, microsecond=0, tzinfo=None)

    def _before(self, offset: Chunk) -> Iterator[Meaning]:
        step = amount(offset.fields)
        date_ = self._one("date")
        if date_ is None:
            yield Meaning(before=step.about, explicit=True)
            return
        times, explicit = self._times()
        today = self._now.date()
        for day in days.resolve(date_.fields, today, today):
            if step.is_elapsed:
                for at in times or (self._usual.morning,):
                    moment = datetime.combine(day, at) - step.elapsed
                    yield from self._at(moment.date(), (moment.time(),), True)
            else:
                yield from self._at(step.days_before(day), times, explicit)

    def _rules(self, chunk: Chunk) -> Iterator[Meaning]:
        fields: Fields = dict(chunk.fields)
        today = self._now.date()
        starting = until = None
        for other in self._chosen:
            if other.kind == "rule" and other is not chunk:
                fields = _merged(fields, other.fields)
            if other.kind != "date" or other.begin == chunk.begin:
                continue
            if other.marker == "until":
                until = self._end(other.fields)
            elif not other.marker and _completes(fields, other.fields):
                fields |= {key: value for key, value in other.fields.items() if key != "part"}
            else:
                starting = days.resolve(other.fields, today, today)[0]
        what = repeats.repeat(fields)
        count = self._one("count")
        times, explicit = self._times()
        if self._one("clock") and not times:
            raise DomainError("time-unreadable")
        for at, first in self._starts(what, times, starting):
            times_ = number(count.fields, "number") if count else None
            made = repeats.rule(what, at, self._now, first, until, times_, self._roll(what))
            length = self._one("offset")
            if length and "length" in length.fields:
                last = amount(length.fields).days_from(made.starting) - timedelta(days=1)
                made = replace(made, until=last, count=None)
            yield Meaning(rule=made, explicit=explicit)
        if "or_once" in fields and not (until or count or starting):
            for at in self._on_days(fields, times, today, today):
                yield Meaning(at, explicit=explicit)

    def _roll(self, what: repeats.Repeat) -> Roll:
        chunk = self._one("roll")
        found = _ROLLS.get(word(chunk.fields, "roll") or "", "none") if chunk else "none"
        return found if what.unit in {"week", "month", "year"} else "none"

    def _starts(
        self, what: repeats.Repeat, times: tuple[time, ...], starting: date | None
    ) -> Iterator[tuple[time, date | None]]:
        if not what.is_elapsed:
            yield from ((at, starting) for at in times or (self._usual.morning,))
            return
        if times or starting:
            for at in times or (self._usual.morning,):
                yield at, starting
            return
        minutes = what.every * (60 if what.unit == "hour" else 1)
        first = self._plus(Amount(minutes=minutes))
        yield first.time(), first.date()

    def _end(self, fields: Fields) -> date:
        """The last day: until Friday counts Friday, until March ends with February."""
        today = self._now.date()
        day = days.resolve(fields, today, today)[0]
        return day - timedelta(days=1) if set(fields) <= {"month", "year", "span", "weak"} else day


def _merged(rule: Fields, other: Fields) -> Fields:
    """Every two weeks, on Mondays: one says how often, the other on which day."""
    days_of = {key: values for key, values in other.items() if key != "unit"}
    if _completes(rule, days_of):
        return rule | days_of
    days_of = {key: values for key, values in rule.items() if key != "unit"}
    return other | days_of if _completes(other, days_of) else rule


def _completes(rule: Fields, date_: Fields) -> bool:
    """Whether a day says on which day a rule falls: every week, on Friday."""
    unit = word(rule, "unit") or word(rule, "adverb")
    if {"weekday", "weekdays", "dayset", "day", "nth", "dated", "edge", "ordinal"} & rule.keys():
        return False
    wanted = {
        "week": {"weekday", "weekdays"},
        "month": {"day", "nth", "dated", "ordinal", "weekday", "weekdays", "of", "edge", "unit", "weak", "from_end"},
        "quarter": {"day", "nth", "dated", "ordinal", "weekday", "of", "edge", "unit"},
        "year": {"day", "nth", "dated", "month", "dm", "ordinal", "weekday", "weekdays", "of", "number", "from_end"},
    }.get(unit or "", set())
    return bool(date_.keys() & wanted) and not date_.keys() - wanted


def _checked(at: datetime, now: datetime) -> datetime:
    if at.year > now.year + days.YEARS_AHEAD:
        raise DomainError("date-too-far", years=days.YEARS_AHEAD)
    return at
