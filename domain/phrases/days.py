"""The days that a phrase names, on a calendar on which it is `today`."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from domain.dates import YEARS_AHEAD
from domain.errors import DomainError
from domain.occurrences import day_of_month
from domain.phrases.fields import Fields, figures, number, numbers, word
from domain.recurrence import Kind, MonthDay

FRIDAY, SATURDAY = 4, 5
_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12}
_LAST_OF = {"weekday": 4, "business": 20, "day": 31}
_KINDS: dict[str, Kind] = {"business": "business", "day": "day"}

Days = tuple[date, ...]


def resolve(fields: Fields, since: date, today: date) -> Days:
    """The days that are meant, the likeliest first; two where people differ ("next Friday").

    A day that can be of any week, month or year is the first not before `since`.
    Raises DomainError "date-impossible", "date-past" or "date-too-far".
    """
    for names, how in _WAYS:
        if all(name in fields for name in names):
            shift = timedelta(days=number(fields, "plus_days") or 0)
            try:
                return tuple(_checked(day + shift, today) for day in how(fields, since, today))
            except (OverflowError, ValueError) as error:
                raise DomainError("date-impossible") from error
    raise DomainError("date-unreadable")


def is_open(fields: Fields) -> bool:
    """Whether the day comes again (a Friday, the 25th), so that a passed one is not meant."""
    return not {"ymd", "relative", "year", "span", "edge"} & fields.keys()


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


def _checked(day: date, today: date) -> date:
    if day.year > today.year + YEARS_AHEAD:
        raise DomainError("date-too-far", years=YEARS_AHEAD)
    return day


def _full(fields: Fields, since: date, today: date) -> Days:
    year, month, day = figures(fields, "ymd")
    found = date(year, month, day)
    if found < today:
        raise DomainError("date-past")
    return (found,)


def _figures(fields: Fields, since: date, today: date) -> Days:
    day, month = figures(fields, "dm", "maybe_dm")
    return (_next_date(day, month, since),)


def _relative(fields: Fields, since: date, today: date) -> Days:
    return (today + timedelta(days=number(fields, "relative") or 0),)


def _of_month(fields: Fields, since: date, today: date) -> Days:
    month = number(fields, "month") or 0
    day = number(fields, "day") or number(fields, "bigday") or number(fields, "nth")
    day = day or number(fields, "number") or 0
    year = number(fields, "year")
    if year is None:
        return (_next_date(day, month, since),)
    found = date(year, month, day)
    if found < today:
        raise DomainError("date-past")
    return (found,)


def _counted(fields: Fields, since: date, today: date) -> Days:
    """The last Friday of December, the first working day of next month, of this month."""
    which = month_days(fields)[0]
    if "month" in fields:
        month = number(fields, "month") or 1
        found = (day_of_month(year, month, which) for year in (since.year, since.year + 1))
        return (next(day for day in found if day >= since),)
    ahead = 1 if word(fields, "which") == "next" else 0
    months = range(ahead, ahead + 3) if not ahead else [1]
    days = [day_of_month(*_month(today, at), which) for at in months]
    return (next(day for day in days if day >= since),)


def _weekday(fields: Fields, since: date, today: date) -> Days:
    weekday = number(fields, "weekday") or 0
    coming = _next_weekday(weekday, today + timedelta(days=1))
    in_next_week = _monday(today) + timedelta(days=7 + weekday)
    which = word(fields, "which")
    if which == "next_week" or (which == "next" and "of_week" in fields):
        return (in_next_week,)
    if which == "next":
        return (in_next_week,) if coming == in_next_week else (in_next_week, coming)
    found = _next_weekday(weekday, since)
    return (found, coming) if found == today and which != "this" else (found,)


def _weekend(fields: Fields, since: date, today: date) -> Days:
    coming = _next_weekday(SATURDAY, since)
    if word(fields, "which") != "next":
        return (coming,)
    in_next_week = _monday(today) + timedelta(days=7 + SATURDAY)
    return (in_next_week,) if in_next_week == coming else (in_next_week, coming)


def _edge(fields: Fields, since: date, today: date) -> Days:
    """The beginning, middle or end of a day, week, month, quarter, year or named month."""
    edge, unit = word(fields, "edge"), word(fields, "unit")
    ahead = 1 if word(fields, "which") == "next" else 0
    if "month" in fields:
        month = number(fields, "month") or 1
        found = (_edge_of(year, month, 1, edge) for year in (since.year, since.year + 1))
        return (next(day for day in found if day >= since),)
    if unit == "day":
        return (today + timedelta(days=ahead),)
    if unit == "week":
        return (_edge_of_week(edge, ahead, since, today),)
    if unit not in _MONTHS_IN:
        raise DomainError("date-unreadable")
    months = _MONTHS_IN[unit]
    first = (today.month - 1) // months * months + 1 - today.month
    days = [
        _edge_of(*_month(today, first + months * at), months, edge)
        for at in range(ahead, ahead + 3)
    ]
    return (next(day for day in days if day >= since),)


def _edge_of_week(edge: str | None, ahead: int, since: date, today: date) -> date:
    within = {"start": 0, "mid": 2, "end": FRIDAY}[edge or "start"]
    day = _monday(today) + timedelta(days=7 * ahead + within)
    return day if day >= since else day + timedelta(days=7)


def _edge_of(year: int, month: int, months: int, edge: str | None) -> date:
    """The first, middle or last day of the so many months from `month` on."""
    first = date(year, month, 1)
    if edge == "start":
        return first
    if edge == "mid" and months == 1:
        return date(year, month, 15)
    last_year, last_month = _month(first, months - 1)
    last = date(last_year, last_month, monthrange(last_year, last_month)[1])
    if edge == "end":
        return last
    return first + (last - first) // 2


def _span(fields: Fields, since: date, today: date) -> Days:
    """The first day of next week, next month, next year."""
    unit = word(fields, "span")
    if unit == "week":
        return (_monday(today) + timedelta(days=7),)
    months = _MONTHS_IN[unit or "month"]
    first = (today.month - 1) // months * months + 1 - today.month
    return (date(*_month(today, first + months), 1),)


def _month_alone(fields: Fields, since: date, today: date) -> Days:
    month, year = number(fields, "month") or 1, number(fields, "year")
    if year is not None:
        return (date(year, month, 1),)
    return (_next_date(1, month, since),)


def _day_alone(fields: Fields, since: date, today: date) -> Days:
    day = numbers(fields, "dated", "nth", "day", "bigday")[0]
    for ahead in range(4):
        year, month = _month(since, ahead)
        if 1 <= day <= monthrange(year, month)[1] and date(year, month, day) >= since:
            return (date(year, month, day),)
    raise DomainError("date-impossible")


_WAYS: tuple[tuple[tuple[str, ...], Callable[[Fields, date, date], Days]], ...] = (
    (("ymd",), _full),
    (("dm",), _figures),
    (("maybe_dm",), _figures),
    (("relative",), _relative),
    (("edge",), _edge),
    (("ordinal", "weekday"), _counted),
    (("ordinal", "weekdays"), _counted),
    (("ordinal", "of"), _counted),
    (("weekday",), _weekday),
    (("weekend",), _weekend),
    (("span",), _span),
    (("month", "day"), _of_month),
    (("month", "bigday"), _of_month),
    (("month", "nth"), _of_month),
    (("month", "number"), _of_month),
    (("month",), _month_alone),
    (("day",), _day_alone),
    (("bigday",), _day_alone),
    (("nth",), _day_alone),
    (("dated",), _day_alone),
)


def _next_date(day: int, month: int, since: date) -> date:
    """The next such day, looked for over two years, so that a 29 February is found when near."""
    for year in (since.year, since.year + 1, since.year + 2):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= since:
            return found
    raise DomainError("date-impossible")


def _next_weekday(weekday: int, since: date) -> date:
    return since + timedelta(days=(weekday - since.weekday()) % 7)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(day: date, ahead: int) -> tuple[int, int]:
    at = day.year * 12 + day.month - 1 + ahead
    return at // 12, at % 12 + 1
