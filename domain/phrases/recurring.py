"""Rules with their hour, their beginning and their end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import partial

from domain.errors import DomainError
from domain.phrases import days, frequency, moments, repeats
from domain.phrases.choosing import completes, merged
from domain.phrases.clocks import is_window
from domain.phrases.context import Context, Reading
from domain.phrases.fields import Chunk, Fields, number, word
from domain.phrases.offsets import amount
from domain.recurrence import ROLLS, Roll, Rule

_ROLLS: dict[str, Roll] = {each: each for each in ROLLS}
_BEGINNINGS = frozenset({"month", "year", "span", "weak", "late"})


@dataclass(frozen=True, slots=True)
class _Said:
    """What is repeated, with the days that other pieces add to it."""

    fields: Fields
    starting: date | None = None
    until: date | None = None


def rules(context: Context, chunk: Chunk) -> Iterator[Reading]:
    """The rule of a piece, once for each hour that can be meant.

    "The last working day of the month" can be meant once: that is the last reading. Raises
    DomainError as `repeats.repeat` and `repeats.rule`.
    """
    said = _said(context, chunk)
    times, explicit = context.times()
    counted = context.one("count")
    count = number(counted.fields, "number") if counted else None
    clock = context.one("clock")
    for what in map(partial(_without, context), frequency.repeats(said.fields)):
        if what.is_elapsed and clock is not None and is_window(clock.fields):
            raise DomainError("rule-window")
        starting = said.starting or _beginning(context, said.fields)
        for at, first in _starts(context, what, times, starting):
            roll = _roll(context, what)
            made = repeats.rule(
                what, at, context.now, first, said.until, count, roll, context.works
            )
            yield Reading(rule=_for_so_long(context, made), explicit=explicit)
    if "or_once" in said.fields and not (said.until or said.starting or count):
        for moment in moments.days_at(context, said.fields, times, context.today):
            yield Reading(moment, explicit=explicit)


def _for_so_long(context: Context, made: Rule) -> Rule:
    """For two weeks: the last day is counted from the first."""
    length = context.one("offset")
    if length is None or "length" not in length.fields:
        return made
    last = amount(length.fields, context.works).days_from(made.starting) - timedelta(days=1)
    return replace(made, until=last, count=None)


def _without(context: Context, what: repeats.Repeat) -> repeats.Repeat:
    """Every day except Sunday: the other days of the week.

    Raises DomainError("rule-over") if no day is left.
    """
    chunk = context.one("except")
    if chunk is None or what.unit not in {"day", "week"} or what.every > 1:
        return what
    barred = set(repeats.weekdays(chunk.fields))
    days = tuple(day for day in what.weekdays or range(7) if day not in barred)
    if not days:
        raise DomainError("rule-over")
    return replace(what, unit="week", weekdays=days)


def _beginning(context: Context, fields: Fields) -> date | None:
    """The end of each quarter begins with that of a quarter of the calendar, not of any month."""
    if "edge" not in fields or word(fields, "unit") not in {"quarter", "year"}:
        return None
    return days.resolve(fields, context.today + timedelta(days=1), context.today)[0]


def _said(context: Context, chunk: Chunk) -> _Said:
    said = _Said(dict(chunk.fields))
    for other in context.chosen:
        if other.kind == "rule" and other is not chunk:
            said = replace(said, fields=merged(said.fields, other.fields))
        if other.kind != "date" or other.begin == chunk.begin:
            continue
        if other.marker == "until":
            said = replace(said, until=_last_day(context, other.fields))
        elif not other.marker and completes(said.fields, other.fields):
            said = replace(said, fields=said.fields | other.fields)
        else:
            first = days.resolve(other.fields, context.today, context.today, context.works)[0]
            said = replace(said, starting=first)
    return said


def _roll(context: Context, what: repeats.Repeat) -> Roll:
    chunk = context.one("roll")
    found = _ROLLS.get(word(chunk.fields, "roll") or "", "none") if chunk else "none"
    return found if what.unit in {"week", "month", "year"} else "none"


def _starts(
    context: Context, what: repeats.Repeat, times: moments.Times, starting: date | None
) -> Iterator[tuple[time, date | None]]:
    """The hours, and the first day where it is known: every three hours begins in three hours."""
    if what.is_elapsed and not times and starting is None:
        minutes = what.every * (60 if what.unit == "hour" else 1)
        first = context.plus(timedelta(minutes=minutes))
        yield first.time(), first.date()
        return
    yield from ((at, starting) for at in times or (context.usual.morning,))


def _last_day(context: Context, fields: Fields) -> date:
    """Until Friday counts Friday, until March ends with February."""
    day = days.resolve(fields, context.today, context.today, context.works)[0]
    return day - timedelta(days=1) if fields.keys() <= _BEGINNINGS else day
