"""Days that are counted within a month: the last Friday, the first working day."""

from __future__ import annotations

from datetime import date

from domain.occurrences import day_of_month
from domain.phrases.fields import Fields, number, numbers, word
from domain.recurrence import BusinessDay, Kind, MonthDay

_LAST_OF = {"weekday": 4, "business": 20, "day": 31}
_KINDS: dict[str, Kind] = {"business": "business", "day": "day"}


def is_counted(fields: Fields) -> bool:
    """Whether a phrase counts a day within a month."""
    return "ordinal" in fields and not {"weekday", "weekdays", "of"}.isdisjoint(fields)


def month_days(fields: Fields) -> tuple[MonthDay, ...]:
    """The days of any month that a phrase counts: the first and third Monday are two."""
    kind: Kind | None = _KINDS.get(word(fields, "of") or "")
    weekday = number(fields, "weekday", "weekdays")
    if kind is None and weekday is not None:
        kind = "weekday"
    if kind is None:
        return ()
    limit = _LAST_OF[kind]
    sign = -1 if "from_end" in fields else 1
    # There is no fifth Friday in most months: the last is meant.
    said = numbers(fields, "ordinal") or (numbers(fields, "day") if kind == "business" else [])
    counted = [sign * n if abs(n) <= limit else -1 for n in said]
    return tuple(MonthDay(kind, n, weekday if kind == "weekday" else None) for n in counted if n)


def day(fields: Fields, since: date, today: date, works: BusinessDay) -> date:
    """The last Friday of December, the first working day of next month, of this month."""
    which = month_days(fields)[0]
    if "month" in fields:
        named = number(fields, "month") or 1
        said = number(fields, "year")
        years = (said,) if said else (since.year, since.year + 1)
        found = (day_of_month(year, named, which, works) for year in years)
        return next((day for day in found if day >= since), since)
    ahead = 1 if word(fields, "which") == "next" else 0
    months = range(ahead, ahead + 3) if not ahead else [1]
    days = [day_of_month(*month_ahead(today, at), which, works) for at in months]
    return next(day for day in days if day >= since)


def month_ahead(day: date, ahead: int) -> tuple[int, int]:
    """The year and number of the month `ahead` months behind that of `day`."""
    at = day.year * 12 + day.month - 1 + ahead
    return at // 12, at % 12 + 1
