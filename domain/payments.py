"""Money a client owes: its date, and the ladder of nudges that leads to it and past it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal, get_args

from domain.money import Money

Status = Literal["open", "paid", "cancelled"]
Stage = Literal["coming", "due", "overdue", "promise_broken"]

LATE = ("overdue_second", "overdue_final")
"""Wordings after the first reminder: a manager chooses them, no date does."""

NUDGE_AT = time(9, 0)
LATE_NUDGE_AT = time(17, 0)
"""On the day itself, when the payment was entered after the morning's nudge."""

COMING_DAYS = 3
OVERDUE_GAPS = (3, 4, 7)
"""Days from one overdue nudge to the next: 3, 7 and 14 days after the date, then no more by itself
(docs/decisions/0006-nudges.md)."""


@dataclass(frozen=True, slots=True)
class Payment:
    """A sum with a date. Dates are the manager's calendar; moments are UTC."""

    id: int
    manager_id: int
    client_id: int
    money: Money
    due_on: date
    invoice: str | None
    promised_on: date | None
    status: Status
    created_at: datetime

    def stage(self, today: date) -> Stage:
        """Where the payment stands on `today`, as the wording needs it."""
        if self.promised_on is not None and self.promised_on < today:
            return "promise_broken"
        if today < self.due_on:
            return "coming"
        return "due" if today == self.due_on else "overdue"

    def stages(self, today: date, worded: Iterable[str]) -> tuple[str, ...]:
        """The stages a text can be for: first where it stands, then those chosen by hand.

        `worded` are the stages there are words for; a firmer reminder has to wait for the date to
        pass (docs/field-guide.md, "Situations the wording covers").
        """
        now = self.stage(today)
        too_early = LATE if now in ("coming", "due") else ()
        dated = get_args(Stage)
        return (now, *(each for each in worded if each not in (*dated, *too_early)))

    def days_late(self, today: date) -> int:
        """Days past the date, 0 while it is not past."""
        return max(0, (today - self.due_on).days)


@dataclass(frozen=True, slots=True)
class Nudge:
    """The next nudge of the ladder: its occurrence key and its wall time at the manager's."""

    occurrence: str
    local_at: datetime


def first_nudge(payment: Payment, local_now: datetime, nudged_on: date | None = None) -> Nudge:
    """Where the ladder starts for a payment entered, moved or promised at `local_now` (wall time).

    Steps whose hour has passed are left out, so that nobody is nudged about what was typed a
    minute ago, and so are those of the day `nudged_on`, which had its nudge; a promise silences
    everything until the morning after it.
    """
    if payment.promised_on is not None:
        late = "promise_broken:0"
        steps = [Nudge(late, _morning(payment.promised_on + timedelta(days=1)))]
    else:
        late = "overdue:0"
        steps = [
            Nudge("coming:0", _morning(payment.due_on - timedelta(days=COMING_DAYS))),
            Nudge("due:0", _morning(payment.due_on)),
            Nudge("due:0", datetime.combine(payment.due_on, LATE_NUDGE_AT)),
            Nudge(late, _morning(payment.due_on + timedelta(days=OVERDUE_GAPS[0]))),
        ]
    ahead = (
        step for step in steps if step.local_at > local_now and step.local_at.date() != nudged_on
    )
    return next(ahead, Nudge(late, _morning(local_now.date() + timedelta(days=1))))


def next_nudge(payment: Payment, occurrence: str, local_now: datetime) -> Nudge | None:
    """What follows the nudge `occurrence`, sent at `local_now`; None when the ladder ends.

    Gaps count from the day of the previous nudge, so that two never come together, even after
    days of silence.
    """
    stage, step = _parts(occurrence)
    today = local_now.date()
    if stage == "coming" and today < payment.due_on:
        return Nudge("due:0", _morning(payment.due_on))
    done = step + 1 if stage == "overdue" else 0
    if done >= len(OVERDUE_GAPS):
        return None
    return Nudge(f"overdue:{done}", _morning(today + timedelta(days=OVERDUE_GAPS[done])))


def snoozed(occurrence: str, times: int) -> str:
    """The occurrence key of a snooze: a row of its own, so that the series stays where it is."""
    return f"{occurrence.split('/', maxsplit=1)[0]}/s{times}"


def _parts(occurrence: str) -> tuple[str, int]:
    stage, _, step = occurrence.split("/", maxsplit=1)[0].partition(":")
    return stage, int(step)


def _morning(day: date) -> datetime:
    return datetime.combine(day, NUDGE_AT)
