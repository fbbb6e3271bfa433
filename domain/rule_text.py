"""A rule as one line of text for the database, and as an RRULE for calendars."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from domain.recurrence import MonthDay, Rule, in_order

VERSION = "v1"
"""Begins every stored rule; a change of meaning takes the next number."""

_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_BUSINESS = "bd"
_ALL_BUSINESS = ",".join(day.upper() for day in _DAYS[:5])
_SHORTEST_MONTH = 28


def dump(rule: Rule) -> str:
    """The rule as text, "v1 unit=week every=2 on=tu at=09:00 from=2026-11-24"; `load` reads it."""
    parts = {
        "unit": rule.unit,
        "every": str(rule.every) if rule.every > 1 else "",
        "month": str(rule.month or ""),
        "on": ",".join([*(_DAYS[day] for day in rule.weekdays), *map(_day_text, rule.days)]),
        "at": f"{rule.at:%H:%M}",
        "from": rule.starting.isoformat(),
        "until": rule.until.isoformat() if rule.until else "",
        "count": str(rule.count or ""),
        "roll": rule.roll if rule.roll != "none" else "",
    }
    return " ".join([VERSION, *(f"{name}={value}" for name, value in parts.items() if value)])


def load(text: str) -> Rule:
    """The rule that `dump` wrote; raises ValueError for anything else."""
    version, *parts = text.split(" ")
    if version != VERSION:
        raise ValueError(f"unknown version: {text}")
    fields: dict[str, str] = {}
    for part in parts:
        name, _, value = part.partition("=")
        fields[name] = value
    try:
        rule = _rule(fields)
    except KeyError as missing:
        raise ValueError(f"no rule: {text}") from missing
    if dump(rule) != text:
        raise ValueError(f"not as it is written: {text}")
    return rule


def _rule(fields: dict[str, str]) -> Rule:
    unit = fields["unit"]
    on = fields["on"].split(",") if "on" in fields else []
    return Rule(
        unit=unit,  # type: ignore[arg-type]  # the rule refuses units it does not know
        at=time.fromisoformat(fields["at"]),
        starting=date.fromisoformat(fields["from"]),
        every=int(fields.get("every", 1)),
        weekdays=tuple(_DAYS.index(day) for day in on) if unit == "week" else (),
        days=() if unit == "week" else in_order([_day(day) for day in on]),
        month=int(fields["month"]) if "month" in fields else None,
        until=date.fromisoformat(fields["until"]) if "until" in fields else None,
        count=int(fields["count"]) if "count" in fields else None,
        roll=fields.get("roll", "none"),  # type: ignore[arg-type]  # as the unit
    )


def _day_text(day: MonthDay) -> str:
    if day.weekday is not None:
        return f"{_DAYS[day.weekday]}{day.n}"
    return f"{_BUSINESS}{day.n}" if day.kind == "business" else str(day.n)


def _day(text: str) -> MonthDay:
    head, n = text[:2], text[2:]
    if head == _BUSINESS:
        return MonthDay("business", int(n))
    if head in _DAYS:
        return MonthDay("weekday", int(n), _DAYS.index(head))
    return MonthDay("day", int(text))


def to_rrule(rule: Rule, zone: ZoneInfo) -> str | None:
    """The RRULE (RFC 5545) with the same days, for a DTSTART at the first occurrence in `zone`.

    None where RRULE has no words for it: rolled days, and several days of a month of which one is
    missing in short months or is counted in another way. It knows no public holidays: business days
    are Monday to Friday there.
    """
    days = _by_days(rule)
    if days is None or rule.roll != "none":
        return None
    names = {"minute": "MINUTELY", "hour": "HOURLY", "day": "DAILY", "week": "WEEKLY"}
    parts = [f"FREQ={names.get(rule.unit, rule.unit.upper() + 'LY')}"]
    if rule.every > 1:
        parts.append(f"INTERVAL={rule.every}")
    parts += days
    if rule.count is not None:
        parts.append(f"COUNT={rule.count}")
    if rule.until is not None:
        end = datetime.combine(rule.until, time(23, 59, 59), zone).astimezone(UTC)
        parts.append(f"UNTIL={end:%Y%m%dT%H%M%SZ}")
    return ";".join(parts)


def _by_days(rule: Rule) -> list[str] | None:
    """The BY parts; None if there are none that mean the same."""
    if rule.unit == "week":
        return ["BYDAY=" + ",".join(_DAYS[day].upper() for day in rule.weekdays)]
    month = [f"BYMONTH={rule.month}"] if rule.month else []
    if not rule.days:
        return month
    kinds = {day.kind for day in rule.days}
    if len(kinds) > 1:
        return None
    by: Callable[[tuple[MonthDay, ...]], list[str] | None] = {
        "day": _by_month_day,
        "weekday": _by_weekday,
        "business": _by_business_day,
    }[kinds.pop()]
    parts = by(rule.days)
    return None if parts is None else month + parts


def _by_month_day(days: tuple[MonthDay, ...]) -> list[str] | None:
    """The 31st is the last day (-1); the 30th is the last that exists of the 28th to the 30th."""
    numbers = [-1 if day.n == 31 else 1 if day.n == -31 else day.n for day in days]
    if all(abs(n) <= _SHORTEST_MONTH for n in numbers):
        return ["BYMONTHDAY=" + ",".join(map(str, numbers))]
    if len(numbers) > 1:
        return None
    n, sign = abs(numbers[0]), 1 if numbers[0] > 0 else -1
    near = ",".join(str(sign * day) for day in range(_SHORTEST_MONTH, n + 1))
    return [f"BYMONTHDAY={near}", f"BYSETPOS={-sign}"]


def _by_weekday(days: tuple[MonthDay, ...]) -> list[str]:
    return ["BYDAY=" + ",".join(f"{day.n:+d}{_DAYS[day.weekday or 0].upper()}" for day in days)]


def _by_business_day(days: tuple[MonthDay, ...]) -> list[str]:
    return [f"BYDAY={_ALL_BUSINESS}", "BYSETPOS=" + ",".join(str(day.n) for day in days)]
