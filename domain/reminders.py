"""A reminder: something the manager must not forget, with a client or a payment or neither."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from domain.errors import DomainError
from domain.names import is_blank, spell
from domain.recurrence import Rule
from domain.rule_text import load

Status = Literal["active", "done", "cancelled"]
Choice = Literal["hour", "evening", "morning", "days2", "days3", "monday", "week"]
CHOICES: tuple[Choice, ...] = ("hour", "evening", "morning", "monday", "week")
"""Moments offered for a new reminder."""

CHASES: tuple[Choice, ...] = ("morning", "days2", "week")
"""Moments offered to look whether a client has answered."""

SNOOZES: tuple[Choice, ...] = ("hour", "morning", "days3")
"""Moments offered to put a nudge off to."""

MORNING = time(9, 0)
EVENING = time(18, 0)
TEXT_LIMIT = 1000
_STEM = 4
FARTHEST = timedelta(days=3660)
"""Ten years: a date beyond it is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """What to be reminded of. `version` rises with every edit, so that old rows fall silent.

    `rule` is the text of a repeating schedule (domain.rule_text), None for one that comes once.
    `digest` makes it the bearer of a digest (domain.digests), which no list of reminders shows.
    """

    id: int
    manager_id: int
    client_id: int | None
    payment_id: int | None
    text: str | None
    status: Status
    version: int
    rule: str | None = None
    rhythm_id: int | None = None
    digest: str | None = None

    @property
    def is_own(self) -> bool:
        """Whether the manager set it: no payment, no rhythm and no digest brought it along."""
        return self.payment_id is None and self.rhythm_id is None and self.digest is None

    @property
    def schedule(self) -> Rule | None:
        """The repeating schedule, if it has one."""
        return None if self.rule is None else load(self.rule)


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A reminder with the wall time and zone of its next push, None when none is left."""

    reminder: Reminder
    local_at: datetime | None
    zone: str | None


def referred(text: str, known: Sequence[Upcoming]) -> Upcoming | None:
    """The one reminder that `text` speaks of ("the meeting with Egor"), None if none or several.

    Words count as the same from their first four letters on, so that case forms do.
    """
    sought = _stems(text)
    shared = [len(sought & _stems(each.reminder.text or "")) for each in known]
    best = max(shared, default=0)
    if best == 0 or shared.count(best) > 1:
        return None
    return known[shared.index(best)]


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in spell(text).plain if len(word) >= _STEM}


def clean_text(text: str) -> str:
    """The words of a reminder; raises DomainError("reminder-empty") or ("reminder-too-long")."""
    kept = text.strip()
    if is_blank(kept):
        raise DomainError("reminder-empty")
    if len(kept) > TEXT_LIMIT:
        raise DomainError("reminder-too-long", limit=TEXT_LIMIT)
    return kept


def moment_for(day: date, clock: time | None, local_now: datetime) -> datetime:
    """The wall time of a reminder: nine in the morning unless an hour is given.

    Raises DomainError("date-past") for a moment that is over and ("date-too-far") beyond ten years.
    """
    at = datetime.combine(day, clock or MORNING)
    if local_now.fold and day == local_now.date():
        # The hour that the clocks repeat is there for the second time: the first is over.
        at = at.replace(fold=1)
    if at <= local_now and at.fold <= local_now.fold:
        raise DomainError("date-past")
    if at > local_now + FARTHEST:
        raise DomainError("date-too-far")
    return at


def chosen(choice: Choice, now: datetime, zone: str) -> datetime:
    """The wall time in `zone` that a button pressed at `now` (aware) means; whole minutes.

    `fold` is set for the second of two hours of the same name.
    """
    local = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    if choice == "hour":
        # Added in UTC: an hour is an hour on the night the clocks change, too.
        later = (now + timedelta(hours=1)).astimezone(ZoneInfo(zone))
        return later.replace(second=0, microsecond=0, tzinfo=None)
    if choice == "evening":
        return datetime.combine(local.date(), EVENING)
    days = {"morning": 1, "days2": 2, "days3": 3, "monday": 7 - local.weekday(), "week": 7}[choice]
    return datetime.combine(local.date() + timedelta(days=days), MORNING)
