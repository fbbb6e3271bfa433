"""Digests: the message that opens a working day and the one that closes it.

A digest is one more row of the schedule, a day to a row. Whether it is wanted is looked at when it
leaves; the reasons are in docs/decisions/0018-digest.md.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Literal

from domain.errors import DomainError

Kind = Literal["morning", "evening"]
KINDS: tuple[Kind, ...] = ("morning", "evening")

OFFERED: dict[Kind, tuple[time, ...]] = {
    "morning": (time(7, 30), time(8), time(8, 30), time(9)),
    "evening": (time(17), time(18), time(19), time(20)),
}
"""Hours to choose from; others can be typed."""

NOON = time(12)
_GRACE = timedelta(hours=2)
_MARK = "@"
_DAY = timedelta(days=1)
_HOUR = re.compile(r"^\D*(\d{1,2})(?:[:.](\d{2}))?\D*$", re.ASCII)
_LONGEST = 40


def occurrence(day: date) -> str:
    """The key of a day's digest in the schedule."""
    return f"{_MARK}{day.isoformat()}"


def is_digest(key: str) -> bool:
    """Whether an occurrence is a digest's."""
    return key.startswith(_MARK)


def day_of(key: str) -> date | None:
    """The day of a digest; None when the occurrence is something else's."""
    return date.fromisoformat(key.removeprefix(_MARK)) if is_digest(key) else None


def parse_hour(kind: Kind, text: str) -> time:
    """ "8", "8:15", "at 18.30" as the hour of a digest; "7" for the evening is 19:00.

    Raises DomainError("digest-unreadable"), or as `check_hour`.
    """
    found = _HOUR.match(text.strip()) if len(text) <= _LONGEST else None
    if found is None:
        raise DomainError("digest-unreadable")
    hour, minute = int(found[1]), int(found[2] or 0)
    if kind == "evening" and 0 < hour < NOON.hour:
        hour += NOON.hour
    try:
        return check_hour(kind, time(hour, minute))
    except ValueError:
        raise DomainError("digest-unreadable") from None


def check_hour(kind: Kind, clock: time) -> time:
    """The hour, whole minutes; raises DomainError("digest-morning") or ("digest-evening") for one
    in the other half of the day."""
    if kind == "morning" and clock >= NOON:
        raise DomainError("digest-morning")
    if kind == "evening" and clock < NOON:
        raise DomainError("digest-evening")
    return clock.replace(second=0, microsecond=0)


def is_over(kind: Kind, day: date, clock: time, local_now: datetime) -> bool:
    """Whether the digest of a day is of no more use.

    The morning's is until noon, one chosen for late in the morning for two hours; the evening's
    until its day ends (our judgement: nobody wants the plan of a day that is half over).
    """
    if kind == "evening":
        return local_now.date() > day
    until = max(datetime.combine(day, NOON), datetime.combine(day, clock) + _GRACE)
    return local_now > until


def next_day(kind: Kind, clock: time, after: date, local_now: datetime) -> date:
    """The first day later than `after` whose digest can still come; of several missed ones it is
    the newest."""
    day = max(after + _DAY, local_now.date())
    return day + _DAY if is_over(kind, day, clock, local_now) else day
