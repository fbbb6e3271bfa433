"""When to use a channel: the next good moment on the client's own clock.

Source: docs/field-guide.md, section "Channels": respect the client's local hours. The half hour of
arriving, lunch and the half hour of leaving are spared from calls (our judgement).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

from domain.touches import Channel

_HALF_HOUR = timedelta(minutes=30)
_LUNCH = (time(13), time(14))
_SHORT_NOTICE = timedelta(hours=3)
_SHORT_DAY = timedelta(hours=3)
_WEEK = 7

Window = tuple[time, time]


@dataclass(frozen=True, slots=True)
class Hours:
    """A client's working hours on their own clock; days as in `date.weekday()`, Monday is 0."""

    start: time = time(9)
    end: time = time(18)
    days: frozenset[int] = frozenset(range(5))

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError("a working day starts before it ends")


OFFICE_HOURS = Hours()
"""What is assumed of a client whose hours are not known."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When to use a channel and from when it is likely to be noticed; aware, the client's zone."""

    at: datetime
    seen_from: datetime


def best_moment(
    channel: Channel, now: datetime, zone: tzinfo, hours: Hours, *, urgent: bool = False
) -> Moment:
    """The next good moment for `channel`, `now` itself if that is one.

    A call only within working hours; a message too; an e-mail at any time, read in working hours;
    a meeting with a night's notice, or three hours' when it is urgent.
    """
    local = now.astimezone(zone)
    open_hours = ((hours.start, hours.end),)
    if channel == "email":
        return Moment(local, _next(local, open_hours, hours.days))
    if channel == "meeting":
        at = _next(_after_notice(local, urgent), _quiet_hours(hours, lunch=False), hours.days)
        at = _on_the_half_hour(at)
    elif channel == "phone" and not urgent:
        at = _next(local, _quiet_hours(hours, lunch=True), hours.days)
    else:
        at = _next(local, open_hours, hours.days)
    return Moment(at, at)


def _after_notice(local: datetime, urgent: bool) -> datetime:
    if urgent:
        return local + _SHORT_NOTICE
    return datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo)


def _quiet_hours(hours: Hours, *, lunch: bool) -> Sequence[Window]:
    """Working hours without their first and last half hour, and without lunch."""
    start, end = _shift(hours.start, _HALF_HOUR), _shift(hours.end, -_HALF_HOUR)
    if _span(start, end) < _SHORT_DAY:
        return ((hours.start, hours.end),)
    if lunch and start < _LUNCH[0] and _LUNCH[1] < end:
        return ((start, _LUNCH[0]), (_LUNCH[1], end))
    return ((start, end),)


def _next(local: datetime, windows: Sequence[Window], days: frozenset[int]) -> datetime:
    """The first moment from `local` on that lies in a window of a working day."""
    for ahead in range(_WEEK + 1):
        day = local.date() + timedelta(days=ahead)
        if days and day.weekday() not in days:
            continue
        for start, end in windows:
            if ahead or local.time() < start:
                return datetime.combine(day, start, local.tzinfo)
            if local.time() < end:
                return local
    return local


def _on_the_half_hour(local: datetime) -> datetime:
    minutes = -local.minute % 30
    return (local + timedelta(minutes=minutes)).replace(second=0, microsecond=0)


def _shift(moment: time, by: timedelta) -> time:
    return (datetime.combine(datetime.min.date().replace(day=2), moment) + by).time()


def _span(start: time, end: time) -> timedelta:
    day = datetime.min.date()
    return datetime.combine(day, end) - datetime.combine(day, start)
