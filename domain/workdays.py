"""Working days: the days on which somebody at the client's can pay, and at ours can ask."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

Works = Callable[[date], bool]
"""Whether a day is a working day where the client is: no weekend and no public holiday."""

LONGEST = 60
"""No country rests for longer: beyond it a calendar is wrong, and the day itself is taken."""

_DAY = timedelta(days=1)


def weekdays(day: date) -> bool:
    """Monday to Friday: all that is known of a country without a calendar."""
    return day.weekday() < 5


def following(day: date, works: Works) -> date:
    """The day itself if it is a working day, else the next one."""
    return _nearest(day, _DAY, works)


def preceding(day: date, works: Works) -> date:
    """The day itself if it is a working day, else the one before it."""
    return _nearest(day, -_DAY, works)


def later(day: date, count: int, works: Works) -> date:
    """The working day that comes `count` working days after `day`."""
    for _ in range(count):
        day = following(day + _DAY, works)
    return day


def earlier(day: date, count: int, works: Works) -> date:
    """The working day that comes `count` working days before `day`."""
    for _ in range(count):
        day = preceding(day - _DAY, works)
    return day


def _nearest(day: date, step: timedelta, works: Works) -> date:
    found = day
    for _ in range(LONGEST):
        if works(found):
            return found
        found += step
    return day
