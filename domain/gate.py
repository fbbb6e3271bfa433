"""The one gate that every push passes: when a manager is to be left in peace.

What the manager set for an hour comes at that hour, also at night: they chose it. What the product
itself decides to say waits for the next open hour. A vacation holds both.
The reasons: docs/decisions/0016-delivery-proven.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from domain.digests import is_digest
from domain.errors import DomainError

Kind = Literal["own", "money", "rhythm", "again", "digest"]
"""own: an hour the manager chose, as that of sending a report · money: a step of a ladder · rhythm:
a step of a rhythm · again: an unanswered reminder · digest: never held; on a closed day it does not
come at all."""

Holiday = Callable[[date], bool]
OPENING = time(9)
"""When a day begins after a day off, if no quiet hours say it."""

LONGEST = 400
"""Days: a gate closed for longer is a mistake in the settings, and opens."""

_DAY = timedelta(days=1)
_CLOCK = r"(\d{1,2})(?:[:.](\d{2}))?"
_SPAN = re.compile(rf"^\D*?{_CLOCK}\s*(?:-|\u2013|\u2014|\D+?)\s*{_CLOCK}\D*$")


@dataclass(frozen=True, slots=True)
class Gate:
    """A manager's quiet times, on their own clock. Days as in `date.weekday()`.

    `country` (ISO 3166) is the one whose public holidays are days off; `vacation_until` is the last
    day of a vacation; `asks_again` says whether an unanswered reminder comes again.
    """

    quiet_from: time | None = time(21)
    quiet_until: time | None = time(8)
    days_off: frozenset[int] = frozenset()
    country: str | None = None
    vacation_until: date | None = None
    asks_again: bool = True

    @property
    def opening(self) -> time:
        """When a day begins that follows a closed one."""
        if self.quiet_from is None or self.quiet_until is None:
            return OPENING
        return self.quiet_until


def kind_of(occurrence: str) -> Kind:
    """What an occurrence key says of who chose its hour."""
    if is_digest(occurrence):
        return "digest"
    head, _, tail = occurrence.partition("/")
    if tail.startswith("s") or head.startswith("send:"):
        return "own"
    if tail.startswith("n"):
        return "again"
    if "@" in head:
        return "rhythm"
    return "money" if ":" in head else "own"


def opens_at(gate: Gate, kind: Kind, local: datetime, is_holiday: Holiday) -> datetime:
    """The first wall time from `local` on at which a push of this kind may come; `local` itself,
    with its fold, when the gate is open."""
    at = local
    if kind == "digest":
        return at
    for _ in range(LONGEST):
        later = _next(gate, kind, at, is_holiday)
        if later == at:
            return at
        at = later
    return local


def is_closed(gate: Gate, day: date, is_holiday: Holiday) -> bool:
    """Whether a manager does not work on a day: a day off, a public holiday, a vacation."""
    away = gate.vacation_until is not None and day <= gate.vacation_until
    return away or day.weekday() in gate.days_off or is_holiday(day)


def next_open(gate: Gate, day: date, is_holiday: Holiday) -> date:
    """The first day later than `day` on which a manager works."""
    for _ in range(LONGEST):
        day += _DAY
        if not is_closed(gate, day, is_holiday):
            break
    return day


def _next(gate: Gate, kind: Kind, at: datetime, is_holiday: Holiday) -> datetime:
    day = at.date()
    if gate.vacation_until is not None and day <= gate.vacation_until:
        return datetime.combine(gate.vacation_until + _DAY, gate.opening)
    if kind == "own":
        return at
    if day.weekday() in gate.days_off or is_holiday(day):
        return datetime.combine(day + _DAY, gate.opening)
    return _after_quiet(gate, at)


def _after_quiet(gate: Gate, at: datetime) -> datetime:
    start, end, clock = gate.quiet_from, gate.quiet_until, at.time()
    if start is None or end is None:
        return at
    through_midnight = start > end
    if through_midnight and clock >= start:
        return datetime.combine(at.date() + _DAY, end)
    is_quiet = clock < end if through_midnight else start <= clock < end
    return datetime.combine(at.date(), end) if is_quiet else at


def parse_quiet(text: str) -> tuple[time, time]:
    """ "22-7", "21:30 - 8:00": from when until when; raises DomainError("quiet-unreadable")."""
    found = _SPAN.match(text.strip()) if len(text) <= 40 else None
    if found is None:
        raise DomainError("quiet-unreadable")
    hours = [int(each or 0) for each in found.groups()]
    try:
        start, end = time(hours[0] % 24, hours[1]), time(hours[2] % 24, hours[3])
    except ValueError:
        raise DomainError("quiet-unreadable") from None
    if start == end or max(hours[0], hours[2]) > 24:
        raise DomainError("quiet-unreadable")
    return start, end
