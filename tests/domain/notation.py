"""The short notation in which the phrases beside this file say what is meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from domain.phrases.reading import Phrase, Reading
from domain.recurrence import MonthDay, Rule

FOLDER = Path(__file__).parent / "phrases"
NOW = datetime(2026, 11, 18, 14, 20)
_USUAL = "09:00"
_WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_UNITS = {
    "minute": "minutely",
    "hour": "hourly",
    "day": "daily",
    "week": "weekly",
    "month": "monthly",
    "year": "yearly",
}


@dataclass(frozen=True)
class Case:
    """A phrase, what is meant, and what is left of it."""

    phrase: str
    meant: str
    left: str


def cases(name: str) -> Iterator[Case]:
    """The phrases of a file."""
    for line in (FOLDER / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield Case(*(part.strip() for part in line.split("|")))


def written(phrase: Phrase, meant: str) -> str:
    """A reading in the notation, as detailed as `meant` is."""
    if phrase.problem:
        return f"!{phrase.problem}"
    return " / ".join(_reading(reading, meant) for reading in phrase.readings) or "-"


def _reading(reading: Reading, meant: str) -> str:
    if reading.before is not None:
        return f"before {_length(reading.before)}"
    if reading.rule is not None:
        return _rule(reading.rule, reading.explicit, meant)
    assert reading.at is not None
    clock = f"{reading.at:%H:%M}"
    said = reading.explicit or clock != _USUAL or _USUAL in meant
    return f"{_day(reading.at)} {clock}" if said else _day(reading.at)


def _rule(rule: Rule, explicit: bool, meant: str) -> str:
    parts = [_UNITS[rule.unit] + (f"/{rule.every}" if rule.every > 1 else "")]
    days = [_WEEKDAYS[day] for day in rule.weekdays] or [_month_day(day) for day in rule.days]
    if rule.month:
        days = [f"{rule.month:02}-{day:0>2}" for day in days]
    if days:
        parts.append(",".join(days))
    clock = f"{rule.at:%H:%M}"
    usual = clock == _USUAL and _USUAL not in meant
    if explicit or (rule.unit not in {"minute", "hour"} and not usual):
        parts.append(clock)
    if " from " in meant:
        parts.append(f"from {_day(rule.starting)}")
    if rule.until:
        parts.append(f"until {_day(rule.until)}")
    if rule.count:
        parts.append(f"x{rule.count}")
    return " ".join(parts)


def _month_day(day: MonthDay) -> str:
    if day.weekday is not None:
        return f"{_WEEKDAYS[day.weekday]}{day.n}"
    return f"bd{day.n}" if day.kind == "business" else str(day.n)


def _day(day: date) -> str:
    return f"{day:%m-%d}" if day.year == NOW.year else f"{day:%y-%m-%d}"


def _length(length: timedelta) -> str:
    minutes = int(length.total_seconds()) // 60
    for unit, size in (("d", 24 * 60), ("h", 60)):
        if minutes % size == 0:
            return f"{minutes // size}{unit}"
    return f"{minutes}m"
