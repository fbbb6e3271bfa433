"""When a rule falls due, by anchor arithmetic: period -> local day -> roll -> wall time -> UTC.

The k-th occurrence is reckoned from the anchor, never from the one before it, so nothing drifts:
the 31st comes back after February, nine o'clock stays nine o'clock when the clocks change, and the
next occurrence of a rule that is fifty years old costs what that of a new one costs. An hour that
a change of clocks repeats counts the first time; one that it skips is moved forward.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from domain.recurrence import BusinessDay, MonthDay, Roll, Rule, monday_to_friday

_ROLL_MAX = 31
"""Days to look for a business day; holidays that know no end leave a day where it is."""

_SPAN = {"day": 1, "week": 7, "month": 28, "year": 365}
"""The least days of a period."""

_LAST_YEAR = date.max.year - 1
"""Every zone can still show its days."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that a rule falls due.

    `key` is its place in the rule for ever: with the rule it tells one occurrence from another. The
    first key need not be 0. `local` is the wall time as said, even if the clocks skip it; `at` is
    the moment, aware, UTC.
    """

    key: int
    local: datetime
    at: datetime


def occurrence(
    rule: Rule, key: int, zone: ZoneInfo, is_business: BusinessDay = monday_to_friday
) -> Occurrence | None:
    """The occurrence with this key; None if there is none (not begun, over, same day)."""
    if not _exists(rule, key, is_business):
        return None
    if rule.unit in {"minute", "hour"}:
        return _elapsed(rule, key, zone)
    day = _rolled(rule, key, is_business)
    if day is None or _is_second(rule, key, day, is_business):
        return None
    local = datetime.combine(day, rule.at)
    return Occurrence(key, local, local.replace(tzinfo=zone).astimezone(UTC))


def next_occurrence(
    rule: Rule, after: datetime, zone: ZoneInfo, is_business: BusinessDay = monday_to_friday
) -> Occurrence | None:
    """The first occurrence later than `after` (aware); None when the rule is over."""
    return next(following(rule, after, zone, is_business), None)


def upcoming(
    rule: Rule,
    after: datetime,
    zone: ZoneInfo,
    count: int = 3,
    is_business: BusinessDay = monday_to_friday,
) -> tuple[Occurrence, ...]:
    """The next `count` occurrences later than `after` (aware), fewer at the rule's end."""
    return tuple(islice(following(rule, after, zone, is_business), count))


def following(
    rule: Rule, after: datetime, zone: ZoneInfo, is_business: BusinessDay = monday_to_friday
) -> Iterator[Occurrence]:
    """Every occurrence later than `after` (aware), one after the other; there may be no end."""
    key = _key_before(rule, after, zone)
    while not _is_over(rule, key, is_business):
        found = occurrence(rule, key, zone, is_business)
        if found is not None and found.at > after:
            yield found
        key += 1


def last_counted(
    rule: Rule, zone: ZoneInfo, is_business: BusinessDay = monday_to_friday
) -> Occurrence | None:
    """The last occurrence of a rule with a count; None when that is beyond the calendar."""
    assert rule.count is not None
    last = _first_key(rule, is_business) + rule.count - 1
    # A key whose day another one has taken is none; its period has that other one.
    keys = range(last, max(last - rule.slots, -1), -1)
    found = (occurrence(rule, key, zone, is_business) for key in keys)
    return next((each for each in found if each is not None), None)


def _key_before(rule: Rule, after: datetime, zone: ZoneInfo) -> int:
    """A key shortly before `after`, so that a few steps from it find the next occurrence."""
    if rule.unit in {"minute", "hour"}:
        passed = after - _anchor(rule, zone)
        return max(0, passed // _step(rule))
    day = after.astimezone(zone).date()
    if rule.unit in {"month", "year"}:
        months = 12 if rule.unit == "year" else 1
        at = (day.year - rule.starting.year) * 12 + day.month - rule.starting.month
        period = at // (months * rule.every)
    else:
        period = (day - _first_day(rule)).days // (_SPAN[rule.unit] * rule.every)
    back = 1 + (0 if rule.roll == "none" else _ROLL_MAX // (_SPAN[rule.unit] * rule.every) + 1)
    return max(0, (period - back) * rule.slots)


def _exists(rule: Rule, key: int, is_business: BusinessDay) -> bool:
    return key >= _first_key(rule, is_business) and not _is_over(rule, key, is_business)


def _is_over(rule: Rule, key: int, is_business: BusinessDay) -> bool:
    if rule.count is not None and key >= _first_key(rule, is_business) + rule.count:
        return True
    day = _nominal(rule, key, is_business)
    return day is None or (rule.until is not None and day > rule.until)


def _first_key(rule: Rule, is_business: BusinessDay) -> int:
    """The first days of the first period may lie before the start."""
    if rule.unit in {"minute", "hour", "day"}:
        return 0
    days = (_nominal(rule, key, is_business) for key in range(rule.slots))
    return sum(day is not None and day < rule.starting for day in days)


def _first_day(rule: Rule) -> date:
    """The first day of the first period of days or weeks."""
    back = rule.starting.weekday() if rule.unit == "week" else 0
    return rule.starting - timedelta(days=min(back, rule.starting.toordinal() - 1))


def _nominal(rule: Rule, key: int, is_business: BusinessDay) -> date | None:
    """The local day of a key before any roll; None beyond the end of the calendar."""
    period, slot = divmod(key, rule.slots)
    try:
        if rule.unit in {"minute", "hour"}:
            day = (datetime.combine(rule.starting, rule.at) + key * _step(rule)).date()
        elif rule.unit in {"month", "year"}:
            day = _of_month(rule, period, is_business)[slot]
        else:
            length = _SPAN[rule.unit] * rule.every
            within = rule.weekdays[slot] if rule.weekdays else 0
            day = _first_day(rule) + timedelta(days=period * length + within)
    except (OverflowError, ValueError):
        return None
    return day if day.year <= _LAST_YEAR else None


def _of_month(rule: Rule, period: int, is_business: BusinessDay) -> list[date]:
    """The days of one month or year of the rule, in order."""
    if rule.unit == "year":
        year, month = rule.starting.year + period * rule.every, rule.month or 1
    else:
        at = rule.starting.year * 12 + rule.starting.month - 1 + period * rule.every
        year, month = at // 12, at % 12 + 1
    return sorted(day_of_month(year, month, day, is_business) for day in rule.days)


def day_of_month(
    year: int, month: int, which: MonthDay, is_business: BusinessDay = monday_to_friday
) -> date:
    """The day of that month which `which` means: the nearest there is, if the month is too short.

    Raises ValueError for a month outside the calendar.
    """
    days = [date(year, month, at) for at in range(1, monthrange(year, month)[1] + 1)]
    if which.kind == "weekday":
        days = [day for day in days if day.weekday() == which.weekday]
    elif which.kind == "business":
        days = [day for day in days if is_business(day)] or days
    at = which.n - 1 if which.n > 0 else len(days) + which.n
    return days[min(max(at, 0), len(days) - 1)]


def _is_second(rule: Rule, key: int, day: date, is_business: BusinessDay) -> bool:
    """Whether the occurrence before it falls on the same day, as the 30th and 31st in February."""
    earlier = key - 1
    return earlier >= _first_key(rule, is_business) and day == _rolled(rule, earlier, is_business)


def _rolled(rule: Rule, key: int, is_business: BusinessDay) -> date | None:
    day = _nominal(rule, key, is_business)
    return None if day is None else roll(day, rule.roll, is_business)


def roll(day: date, how: Roll, is_business: BusinessDay = monday_to_friday) -> date:
    """`day`, or the business day that stands for it; `day` if there is none within a month."""
    if how == "none" or is_business(day):
        return day
    moved = _business_day_from(day, -1 if how == "previous" else 1, is_business)
    if how == "modified" and moved is not None and moved.month != day.month:
        moved = _business_day_from(day, -1, is_business)
    return moved or day


def _business_day_from(day: date, step: int, is_business: BusinessDay) -> date | None:
    days = (day + timedelta(days=step * at) for at in range(1, _ROLL_MAX + 1))
    return next((each for each in days if is_business(each)), None)


def _elapsed(rule: Rule, key: int, zone: ZoneInfo) -> Occurrence:
    at = _anchor(rule, zone) + key * _step(rule)
    return Occurrence(key, at.astimezone(zone).replace(tzinfo=None), at)


def _anchor(rule: Rule, zone: ZoneInfo) -> datetime:
    return datetime.combine(rule.starting, rule.at, zone).astimezone(UTC)


def _step(rule: Rule) -> timedelta:
    return timedelta(minutes=rule.every * (60 if rule.unit == "hour" else 1))
