"""A repeating schedule in words, "every Friday at 9:00": what is said here is read back as itself.

Sentences are in `content/interface/<language>/schedules.ftl`, where every piece chooses its own
form; here they are only put one behind the other.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, time
from typing import Protocol

from content import formats
from content.interface.words import Words

_WORKDAYS, _WEEKEND = (0, 1, 2, 3, 4), (5, 6)
_LEAP_YEAR = 2028
_RUN = 3
"""From three days in a row on the first and the last are said."""

_DOUBTFUL_HOURS = 7
"""Below, "5:00" might be the afternoon to an English ear; "05:00" is not."""


class Day(Protocol):
    """A day of the month: the n-th day, weekday or business day, from the end below zero."""

    @property
    def kind(self) -> str: ...
    @property
    def n(self) -> int: ...
    @property
    def weekday(self) -> int | None: ...


class Schedule(Protocol):
    """A repeating rule, as domain.recurrence has it."""

    @property
    def unit(self) -> str: ...
    @property
    def every(self) -> int: ...
    @property
    def at(self) -> time: ...
    @property
    def weekdays(self) -> Sequence[int]: ...
    @property
    def days(self) -> Sequence[Day]: ...
    @property
    def month(self) -> int | None: ...
    @property
    def until(self) -> date | None: ...
    @property
    def count(self) -> int | None: ...
    @property
    def roll(self) -> str: ...


def schedule(rule: Schedule, words: Words, today: date, first: date | None = None) -> str:
    """The rule in the language of `words`, plain text, without a capital or a full stop.

    `first` is said as the day it begins, if given. Days of the current year (of `today`) are said
    without it.
    """
    pieces = [_repeated(rule, words), _hour(rule, words)]
    if rule.roll != "none":
        pieces.insert(1, words.plain(f"schedule-roll-{rule.roll}"))
    if first is not None:
        pieces.append(words.plain("schedule-from", day=formats.day(first, words.lang, today)))
    if rule.until is not None:
        pieces.append(words.plain("schedule-until", day=formats.day(rule.until, words.lang, today)))
    if rule.count is not None:
        pieces.append(words.plain("schedule-times", n=rule.count))
    return " ".join(pieces)


def days(rule: Schedule, words: Words) -> str:
    """Only on which days, where the hour goes without saying."""
    return _repeated(rule, words)


def _hour(rule: Schedule, words: Words) -> str:
    elapsed = rule.unit in {"minute", "hour"}
    key = "schedule-since" if elapsed else "schedule-at"
    return words.plain(key, time=_clock(rule.at, words.lang))


def _clock(at: time, lang: str) -> str:
    clock = formats.clock(at, lang)
    return clock if at.hour < _DOUBTFUL_HOURS else clock.removeprefix("0")


def _repeated(rule: Schedule, words: Words) -> str:
    if rule.unit == "week":
        return _weekly(rule, words)
    if rule.unit == "month":
        days = formats.listed([_of_month(day, words) for day in rule.days], words.lang)
        return words.plain("schedule-months", every=rule.every, days=days)
    if rule.unit == "year":
        days = formats.listed([_of_year(day, rule, words) for day in rule.days], words.lang)
        return words.plain("schedule-years", every=rule.every, days=days)
    return words.plain(f"schedule-{rule.unit}s", every=rule.every)


def _weekly(rule: Schedule, words: Words) -> str:
    days = tuple(rule.weekdays)
    several = _several(days, words) if rule.every == 1 else ""
    if several:
        return several
    if len(days) == 1 and rule.every <= 2:
        key = "schedule-each" if rule.every == 1 else "schedule-other"
        return words.plain(key, day=days[0])
    names = [words.plain("schedule-weekday", day=day) for day in days]
    listed = formats.listed(names, words.lang)
    if rule.every == 1:
        return words.plain("schedule-each-of", days=listed)
    return words.plain("schedule-weeks", every=rule.every, days=listed)


def _several(days: tuple[int, ...], words: Words) -> str:
    """Days that have a name together: work days, Monday to Thursday, all but Sunday. Else ""."""
    if days in {_WORKDAYS, _WEEKEND}:
        return words.plain("schedule-workdays" if days == _WORKDAYS else "schedule-weekend")
    missing = [day for day in range(7) if day not in days]
    if len(missing) == 1:
        return words.plain("schedule-all-but", day=missing[0])
    first = next((day for day in days if (day - 1) % 7 not in days), 0)
    if len(days) >= _RUN and all((first + at) % 7 in days for at in range(len(days))):
        return words.plain("schedule-range", first=first, last=(first + len(days) - 1) % 7)
    off = [day for day in _WORKDAYS if day not in days]
    if len(off) == 1 and set(days) <= set(_WORKDAYS):
        return words.plain("schedule-workdays-but", day=off[0])
    return ""


def _of_month(day: Day, words: Words) -> str:
    if day.kind == "day" and day.n > 0:
        return words.plain("schedule-on-day", n=day.n)
    return _counted(day, words)


def _of_year(day: Day, rule: Schedule, words: Words) -> str:
    month = rule.month or 1
    if day.kind == "day" and day.n > 0:
        shown = date(_LEAP_YEAR, month, min(day.n, monthrange(_LEAP_YEAR, month)[1]))
        named = formats.day(shown, words.lang, shown)
        return words.plain("schedule-on-date", date=named)
    name = formats.month(month, words.lang)
    return words.plain("schedule-of-month", day=_counted(day, words), month=name)


def _counted(day: Day, words: Words) -> str:
    """ "The last Friday", "the 2nd working day from the end"."""
    end = "-from-end" if day.n < -1 else ""
    if day.weekday is None:
        return words.plain(f"schedule-nth-{day.kind}{end}", n=abs(day.n) if end else day.n)
    gender = words.plain("schedule-gender", day=day.weekday)
    name = words.plain("schedule-nth-name", day=day.weekday)
    n = abs(day.n) if end else day.n
    return words.plain(f"schedule-nth-weekday{end}", n=n, gender=gender, weekday=name)
