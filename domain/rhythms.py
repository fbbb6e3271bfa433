"""A client's rhythms: reports that are due again and again, and keeping in touch.

A report is due on a working day where the client is: what falls on a day off moves to the working
day before it, unless its rule says otherwise (docs/decisions/0017-rhythms.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Literal
from zoneinfo import ZoneInfo

from domain.errors import DomainError
from domain.names import is_blank
from domain.occurrences import next_occurrence, occurrence, roll
from domain.recurrence import Rule, monday_to_friday
from domain.rule_text import load
from domain.workdays import Works

Kind = Literal["report", "touch"]
"""report: something goes out by a day · touch: the client is to hear from us."""
KINDS: tuple[Kind, ...] = ("report", "touch")

State = Literal["open", "sent", "skipped", "missed"]
"""missed: the next one's turn came, and nobody had said that it was sent or skipped."""

NAME_LIMIT = 80
"""As the playbook's {report}."""

MOST = 12
"""More rhythms than anybody keeps with one client."""

DAYS_MAX = 365
_BACK = timedelta(days=40)
"""No day off moves a report further."""

_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_UTC = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A rhythm with one client. `rule` (text of domain.rule_text) is a report's, `every_days` that
    of keeping in touch; `quiet_until`: no word about it before that day."""

    id: int
    manager_id: int
    client_id: int
    kind: Kind
    rule: str | None
    every_days: int | None
    name: str | None
    status: str
    created_at: datetime
    quiet_until: date | None = None

    @property
    def schedule(self) -> Rule:
        """The rule of a report."""
        assert self.rule is not None
        return load(self.rule)


@dataclass(frozen=True, slots=True)
class Report:
    """One report of a rhythm: `key` is its place in the rule, `meant_on` the day that the rule
    names and `due_on` the working day that stands for it."""

    id: int
    manager_id: int
    client_id: int
    rhythm_id: int
    key: int
    meant_on: date
    due_on: date
    status: State
    closed_on: date | None = None
    touch_id: int | None = None

    @property
    def days_late(self) -> int:
        """How many days after its day it was sent; 0 in time."""
        return max(0, (self.closed_on - self.due_on).days) if self.closed_on else 0


@dataclass(frozen=True, slots=True)
class Due:
    """A day on which a report is due, and the one that the rule names without holidays."""

    key: int
    meant_on: date
    due_on: date


def dues(rule: Rule, after: date, works: Works, count: int) -> tuple[Due, ...]:
    """The next `count` days later than `after` on which a report is due, each day once."""
    return tuple(islice(_dues(rule, after, works), count))


def first_due(rule: Rule, local_now: datetime, works: Works) -> Due | None:
    """The first one whose hour is still to come at `local_now` (wall time); None if over."""
    coming = dues(rule, local_now.date() - timedelta(days=1), works, 2)
    return next(
        (each for each in coming if datetime.combine(each.due_on, rule.at) > local_now), None
    )


def _dues(rule: Rule, after: date, works: Works) -> Iterator[Due]:
    plain = replace(rule, roll="none")
    how = "previous" if rule.roll == "none" else rule.roll
    chosen = {*rule.weekdays, *(day.weekday for day in rule.days)}

    def is_business(day: date) -> bool:
        # Who chooses Saturdays means Saturdays.
        return works(day) or (day.weekday() > 4 and day.weekday() in chosen)

    last, at = after, datetime.combine(after, time(), UTC) - _BACK
    while (found := next_occurrence(plain, at, _UTC, works)) is not None:
        at = found.at
        due_on = roll(found.local.date(), how, is_business)
        if due_on <= last:
            continue
        last = due_on
        named = occurrence(plain, found.key, _UTC, monday_to_friday)
        yield Due(found.key, named.local.date() if named else due_on, due_on)


def anchored(rule: Rule, today: date) -> Rule:
    """A rule as a rhythm keeps it: one that counts working days begins with its month, because
    holidays may bring its day forward. Raises DomainError for what is no rhythm of reports."""
    if rule.unit in ("minute", "hour"):
        raise DomainError("rhythm-too-often")
    if any(day.kind == "business" for day in rule.days):
        return replace(rule, starting=rule.starting.replace(day=1))
    if rule.unit == "week" and rule.every == 1:
        return replace(rule, starting=min(rule.starting, today))
    return rule


def days_of(rule: Rule) -> int:
    """How many days "every three weeks" is; raises DomainError("rhythm-too-often") below a day."""
    if rule.unit not in _DAYS:
        raise DomainError("rhythm-too-often")
    return clean_days(rule.every * _DAYS[rule.unit])


def clean_days(days: int) -> int:
    """How often to be in touch; raises DomainError("cadence-range")."""
    if not 1 <= days <= DAYS_MAX:
        raise DomainError("cadence-range", limit=DAYS_MAX)
    return days


def clean_name(text: str) -> str:
    """What a report is called; raises DomainError("rhythm-name-empty") or ("rhythm-name-long")."""
    kept = " ".join(text.split())
    if is_blank(kept):
        raise DomainError("rhythm-name-empty")
    if len(kept) > NAME_LIMIT:
        raise DomainError("rhythm-name-long", limit=NAME_LIMIT)
    return kept
