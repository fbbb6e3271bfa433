"""Moments: the day with its hour, so much later, so much before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from domain.dates import YEARS_AHEAD
from domain.errors import DomainError
from domain.phrases import days
from domain.phrases.context import Context, Reading
from domain.phrases.fields import Chunk, Fields, number, word
from domain.phrases.offsets import Amount, amount

_DAY = timedelta(days=1)
_LAST_MINUTE = time(23, 59)

Times = tuple[time, ...]


def on_day(context: Context, chunk: Chunk) -> Iterator[Reading]:
    """The day of a piece at the hours that are said, or at the usual one.

    Raises DomainError "date-past" or as `days.resolve`.
    """
    times, explicit = context.times()
    if chunk.marker == "until" and chunk.fields.keys() <= {"month", "year", "span", "late", "weak"}:
        day = days.last_before(chunk.fields, context.today)
        yield from _at(context, day, times, explicit)
        return
    found = days_at(context, chunk.fields, times, context.today)
    if not found and days.is_open(chunk.fields):
        found = days_at(context, chunk.fields, times, context.today + _DAY)
    if not found and not explicit:
        found = _still_today(context, chunk.fields)
    if not found:
        raise DomainError("date-past")
    yield from (Reading(at, explicit=explicit) for at in found)


def days_at(context: Context, fields: Fields, times: Times, since: date) -> list[datetime]:
    """Every day that is meant at every time that is meant, as far as they are ahead."""
    found = []
    for day in days.resolve(fields, since, context.today, context.works):
        # "Today at midnight" is the end of today.
        late = day == context.today and context.is_midnight()
        shown = times or (_usual_hour(context, fields, day),)
        found += [datetime.combine(day + _DAY if late else day, at) for at in shown]
    return [at for at in found if at > context.now]


def _still_today(context: Context, fields: Fields) -> list[datetime]:
    """An hour from now, if the part of today that is named has begun and lasts."""
    parts = (word(each.fields, "part") for each in context.chosen)
    until = context.usual.until(next((part for part in parts if part), None))
    later = context.plus(timedelta(hours=1))
    is_today = days.resolve(fields, context.today, context.today) == (context.today,)
    return [later] if is_today and later.date() == context.today and later.time() <= until else []


def _usual_hour(context: Context, fields: Fields, day: date) -> time:
    """The morning; of a day that has begun, the next usual hour ahead, or an hour from now."""
    if word(fields, "unit") == "day" and word(fields, "edge") == "end":
        return context.usual.closing
    if day != context.today or "relative" not in fields:
        return context.usual.morning
    for at in (context.usual.morning, context.usual.evening):
        if at > context.now.time():
            return at
    later = context.plus(timedelta(hours=1))
    return later.time() if later.date() == day else _LAST_MINUTE


def next_times(context: Context) -> Iterator[Reading]:
    """An hour alone is the next such hour; of two, the one that comes first is likelier."""
    times, explicit = context.times()
    ahead = [datetime.combine(context.today, at) for at in times]
    ahead = [at if at > context.now else at + _DAY for at in ahead]
    yield from (Reading(at, explicit=explicit) for at in sorted(ahead))


def next_at(context: Context) -> datetime | None:
    """The next time it is the hour that is said, or the usual one; None for what is no hour."""
    try:
        return next((each.at for each in next_times(context)), None)
    except DomainError:
        return None


def later(context: Context, offset: Chunk) -> Iterator[Reading]:
    """So much later than now, or than a day that is named; in two weeks on Friday."""
    step, anchor = amount(offset.fields, context.works), context.one("date")
    times, explicit = context.times()
    if anchor is None and step.is_elapsed:
        yield Reading(_near_enough(context.plus(step.elapsed), context), explicit=True)
    elif anchor is None:
        yield from _at(context, step.days_from(context.today), times, explicit)
    elif "relation" not in offset.fields:
        there = step.days_from(context.today)
        weekday = number(anchor.fields, "weekday") or 0
        day = there + timedelta(days=weekday - there.weekday())
        yield from _at(context, day, times, explicit)
    else:
        for day in days.resolve(anchor.fields, context.today, context.today, context.works):
            yield from _at(context, step.days_from(day), times, explicit)


def before(context: Context, offset: Chunk) -> Iterator[Reading]:
    """So much before a day that is named, or before something that the caller has to find."""
    step, anchor = amount(offset.fields, context.works), context.one("date")
    if anchor is None:
        yield Reading(before=step.elapsed, explicit=True)
        return
    found = _days_before(context, step, anchor.fields, context.today)
    if not found and days.is_open(anchor.fields):
        found = _days_before(context, step, anchor.fields, context.today + 7 * _DAY)
    if not found:
        raise DomainError("date-past")
    explicit = step.is_elapsed or context.times()[1]
    yield from (Reading(_near_enough(at, context), explicit=explicit) for at in found)


def _days_before(context: Context, step: Amount, fields: Fields, since: date) -> list[datetime]:
    """So much before each day and hour that is meant, as far as that is ahead."""
    found = []
    for day in days.resolve(fields, since, context.today, context.works):
        for at in context.times()[0] or (context.usual.morning,):
            on = day if step.is_elapsed else step.days_before(day)
            found.append(datetime.combine(on, at) - timedelta(minutes=step.minutes))
    return [at for at in found if at > context.now]


def suggestion(context: Context) -> datetime | None:
    """A time to offer instead of one that is over: the other half of the day, or the next day."""
    try:
        times, _ = context.times()
    except DomainError:
        return None
    if context.one("date") is None or not times:
        return None
    offered = [datetime.combine(context.today, at) for at in times]
    offered += [at + timedelta(hours=12) for at in offered if at.hour < 12]
    offered += [at + _DAY for at in offered]
    return next((at for at in offered if at > context.now), None)


def _at(context: Context, day: date, times: Times, explicit: bool) -> Iterator[Reading]:
    for at in times or (context.usual.morning,):
        moment = _near_enough(datetime.combine(day, at), context)
        if moment <= context.now:
            raise DomainError("date-past")
        yield Reading(moment, explicit=explicit)


def _near_enough(at: datetime, context: Context) -> datetime:
    if at.year > context.now.year + YEARS_AHEAD:
        raise DomainError("date-too-far", years=YEARS_AHEAD)
    return at
