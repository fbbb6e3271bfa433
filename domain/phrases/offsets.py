"""Lengths of time: "an hour and a half", "2 weeks", as a number of minutes, days or months."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from domain.errors import DomainError
from domain.phrases.fields import Fields, number
from domain.recurrence import BusinessDay, monday_to_friday

_MINUTES = {"minute": 1, "hour": 60, "halfhour": 30, "fullday": 24 * 60}
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_LIMIT = 10_000_000
WORKDAY = "workday"
_WORKDAYS_MAX = 1000
_REST_MAX = 31
"""No country rests for longer; a calendar that knows no working day is wrong."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time; only minutes pass by themselves, days and months are of the calendar."""

    minutes: int = 0
    days: int = 0
    months: int = 0
    workdays: int = 0
    works: BusinessDay = field(default=monday_to_friday, compare=False)

    @property
    def is_elapsed(self) -> bool:
        """Whether it is counted from this minute on."""
        return self.minutes > 0

    @property
    def elapsed(self) -> timedelta:
        """The minutes and days as time that passes."""
        return timedelta(minutes=self.minutes, days=self.days + 30 * self.months + self.workdays)

    def days_from(self, day: date) -> date:
        """The day that is so much later; the last of the month where that is too short."""
        return _plus_workdays(
            _plus_months(day, self.months) + timedelta(days=self.days), self.workdays, self.works
        )

    def days_before(self, day: date) -> date:
        """The day that is so much earlier."""
        return _plus_workdays(
            _plus_months(day, -self.months) - timedelta(days=self.days), -self.workdays, self.works
        )


def amount(fields: Fields, works: BusinessDay = monday_to_friday) -> Amount:
    """The sum of numbers and their units, in their order; a unit without number counts once.

    `works` tells working days, where those are counted.

    Raises DomainError("date-unreadable") for nothing at all and "date-too-far" for too much.
    """
    units = [unit for unit in fields.get("unit", ()) if isinstance(unit, str)]
    numbers = [n for n in fields.get("number", ()) if isinstance(n, int | float)]
    while len(numbers) < len(units):
        numbers.insert(0, 1)
    more = [n for n in fields.get("more", ()) if isinstance(n, int | float)]
    days = months = 0.0
    minutes = float(number(fields, "minutes") or 0)
    for n, unit in [*zip(numbers, units, strict=False), *((n, units[0]) for n in more if units)]:
        minutes += n * _MINUTES.get(unit, 0)
        days += n * _DAYS.get(unit, 0)
        months += n * _MONTHS.get(unit, 0)
    if units == [WORKDAY]:
        return replace(_workdays(numbers[0]), works=works)
    if max(minutes, days, months) > _LIMIT:
        raise DomainError("date-too-far", years=10)
    return _whole(minutes, days, months)


def _workdays(n: int | float) -> Amount:
    if not 1 <= n <= _WORKDAYS_MAX:
        raise DomainError("date-too-far" if n > 1 else "date-unreadable", years=10)
    return Amount(workdays=int(n))


def _plus_workdays(day: date, count: int, works: BusinessDay) -> date:
    """So many working days later or earlier."""
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        for _ in range(_REST_MAX):
            if works(day):
                break
            day += step
    return day


def _whole(minutes: float, days: float, months: float) -> Amount:
    """Half a month is 15 days, half a day twelve hours."""
    days += (months - int(months)) * 30
    minutes += (days - int(days)) * 24 * 60
    found = Amount(round(minutes), int(days), int(months))
    if found == Amount():
        raise DomainError("date-unreadable")
    return found


def _plus_months(day: date, months: int) -> date:
    at = day.year * 12 + day.month - 1 + months
    year, month = at // 12, at % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
