"""Rules from phrases: how often, on which days, from when, until when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.errors import DomainError
from domain.occurrences import next_occurrence
from domain.phrases.counted import month_days
from domain.phrases.fields import Fields, figures, number, numbers, word
from domain.recurrence import (
    COUNT_MAX,
    DAYS_MAX,
    EVERY_MAX,
    MINUTES_MIN,
    BusinessDay,
    MonthDay,
    Roll,
    Rule,
    Unit,
    in_order,
    monday_to_friday,
)

_UTC = ZoneInfo("UTC")
_SETS = {"workdays": (0, 1, 2, 3, 4), "weekend": (5, 6)}
_UNITS: dict[str, tuple[Unit, int]] = {
    "minute": ("minute", 1),
    "hour": ("hour", 1),
    "day": ("day", 1),
    "fullday": ("day", 1),
    "week": ("week", 1),
    "month": ("month", 1),
    "quarter": ("month", 3),
    "year": ("year", 1),
}
_WEEKLY = frozenset({"weekday", "weekdays", "dayset"})
_EDGES = {"start": 1, "mid": 15, "end": -1}
_EDGES_OF_WEEK = {"start": 0, "mid": 2, "end": 4}


@dataclass(frozen=True, slots=True)
class Repeat:
    """A rule that has no hour and no beginning yet; `weekdays` and `days` may be still open."""

    unit: Unit
    every: int = 1
    weekdays: tuple[int, ...] = ()
    days: tuple[MonthDay, ...] = ()
    month: int | None = None

    @property
    def is_elapsed(self) -> bool:
        """Whether it counts time that passes rather than days."""
        return self.unit in {"minute", "hour"}


def repeat(fields: Fields) -> Repeat:
    """What a phrase repeats.

    Raises DomainError "rule-too-often" (with `minutes`), "rule-too-seldom", "date-impossible"
    or "workday-impossible".
    """
    every = number(fields, "every") or 1
    if "number" in fields and "every" not in fields:
        every = number(fields, "number") or 0
    if "stepped" in fields:
        every = number(fields, "ordinal") or 0
        fields = {key: values for key, values in fields.items() if key != "ordinal"}
    if not 1 <= every <= EVERY_MAX:
        raise DomainError("rule-too-seldom")
    found = _on_days(fields, every) or _on_unit(fields, every)
    if found.unit == "minute" and found.every < MINUTES_MIN:
        raise DomainError("rule-too-often", minutes=MINUTES_MIN)
    if found.every > EVERY_MAX:
        raise DomainError("rule-too-seldom")
    return found


def _on_days(fields: Fields, every: int) -> Repeat | None:
    """A rule that names its days."""
    return _yearly(fields, every) or _monthly(fields, every) or _weekly(fields, every)


def _yearly(fields: Fields, every: int) -> Repeat | None:
    if "dm" in fields:
        day, month = figures(fields, "dm")
        return Repeat("year", every, days=(_day(day, month),), month=month)
    named = number(fields, "month")
    if named is None:
        return None
    day = number(fields, "day", "nth", "dated", "number") or 0
    days = in_order(month_days(fields) or (_day(day, named),))
    return Repeat("year", every, days=days, month=named)


def _monthly(fields: Fields, every: int) -> Repeat | None:
    if "bigday" in fields:
        raise DomainError("workday-impossible")
    days = list(month_days(fields))
    if "edge" in fields and _unit(fields) == "week":
        return Repeat("week", every, (_EDGES_OF_WEEK[word(fields, "edge") or "end"],))
    if "edge" in fields:
        days = [MonthDay("day", _EDGES[word(fields, "edge") or "end"])]
    if not days and _WEEKLY.isdisjoint(fields):
        days = [_day(day, 1) for day in days_of_month(fields)]
    if not days:
        return None
    months = {"month": 1, "quarter": 3, "year": 12}.get(_unit(fields) or "", 1)
    return Repeat("month", every * months, days=in_order(days))


def _weekly(fields: Fields, every: int) -> Repeat | None:
    found = weekdays(fields)
    return Repeat("week", every, found) if found else None


def weekdays(fields: Fields) -> tuple[int, ...]:
    """The weekdays that are named, in order: one by one, from one to another, or as a set."""
    if "dayset" in fields:
        return _SETS[word(fields, "dayset") or "workdays"]
    found = numbers(fields, "weekday", "weekdays", "short_weekday", "weekday_of")
    if "from_weekday" in fields:
        found = _range(*found[:2])
    return tuple(sorted(set(found)))


def days_of_month(fields: Fields) -> list[int]:
    """Days by their numbers; from one to another, if that is what is said.

    Raises DomainError("rule-too-seldom") for more than a rule can have.
    """
    found = numbers(fields, "nth", "dated", "day")
    if "run" in fields:
        found = days_in_a_row(found[0], found[-1])
    if len(found) > DAYS_MAX:
        raise DomainError("rule-too-seldom")
    return found


def days_in_a_row(first: int, last: int) -> list[int]:
    """Days of a month from one to another; "from the 28th to the 3rd" goes over its end."""
    if first <= last:
        return list(range(first, last + 1))
    return [*range(first, 32), *range(1, last + 1)]


def month_day(day: int) -> MonthDay:
    """A day of every month by its number."""
    return MonthDay("day", day)


def _range(first: int, last: int) -> list[int]:
    """Monday to Friday; Saturday to Monday goes over the end of the week."""
    return [(first + at) % 7 for at in range((last - first) % 7 + 1)]


def _unit(fields: Fields) -> str | None:
    return word(fields, "unit") or word(fields, "adverb")


def _on_unit(fields: Fields, every: int) -> Repeat:
    named = _unit(fields) or "day"
    if named == "halfhour":
        return Repeat("minute", 30 * every)
    unit, times = _UNITS[named]
    if unit == "hour" and "decimal" in fields:
        raise DomainError("rule-too-seldom")
    return Repeat(unit, every * times)


def _day(day: int, month: int) -> MonthDay:
    longest = 29 if month == 2 else 30 if month in {4, 6, 9, 11} else 31
    if not (1 <= day <= longest and 1 <= month <= 12):
        raise DomainError("date-impossible")
    return MonthDay("day", day)


def rule(
    what: Repeat,
    at: time,
    now: datetime,
    starting: date | None,
    until: date | None,
    count: int | None,
    roll: Roll = "none",
    works: BusinessDay = monday_to_friday,
) -> Rule:
    """The whole rule, on the calendar of `now` (naive local). It begins with the first day that
    is still ahead, so that "every other Tuesday" counts from the next one.

    Raises DomainError("date-past") if it would be over before it begins.
    """
    first = starting or now.date()
    what = _with_days(what, first)
    if count is not None and not 1 <= count <= COUNT_MAX:
        raise DomainError("rule-too-seldom")
    found = Rule(
        what.unit,
        at.replace(second=0, microsecond=0),
        first,
        what.every,
        what.weekdays,
        what.days,
        what.month,
    )
    if not what.is_elapsed:
        found = replace(found, starting=_beginning(found, what, now, starting, works))
    if until is not None and until < found.starting:
        raise DomainError("date-past")
    return replace(found, until=until, count=count, roll=roll)


def _with_days(what: Repeat, first: date) -> Repeat:
    """Every two weeks: on the weekday of the first day; every month: on its number."""
    if what.unit == "week" and not what.weekdays:
        return replace(what, weekdays=(first.weekday(),))
    if what.unit in {"month", "year"} and not what.days:
        month = first.month if what.unit == "year" else None
        return replace(what, days=(MonthDay("day", first.day),), month=month)
    return what


def _beginning(
    found: Rule, what: Repeat, now: datetime, starting: date | None, works: BusinessDay
) -> date:
    """The first day; a rule with an interval keeps its step from it."""
    if what.unit == "day" and what.every > 1 and starting is None:
        return found.starting
    every_period = replace(found, every=1)
    since = datetime.combine(found.starting, time(0)) - timedelta(minutes=1)
    after = max(since, now) if starting is None else since
    coming = next_occurrence(every_period, after.replace(tzinfo=UTC), _UTC, works)
    return coming.local.date() if coming else found.starting
