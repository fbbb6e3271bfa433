"""Money a client owes: its sum, its date, and how it stands. When to nudge is in ladders.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Literal

from domain.errors import DomainError
from domain.money import Money
from domain.names import is_blank

Status = Literal["open", "paid", "cancelled"]
Stage = Literal[
    "coming",
    "due",
    "overdue",
    "overdue_second",
    "overdue_final",
    "promise_broken",
    "part_paid",
    "disputed",
]
Pause = Literal["pause", "not_received", "approval", "run"]
"""Why it is quiet: the manager's own reason; the client has not got the invoice; somebody there has
to approve it; it stands in their next payment run."""

Missed = Literal["voicemail", "unreachable"]
"""A call that a machine took, and one that nobody took."""

WAITS: Mapping[Pause, int] = {"not_received": 2, "approval": 3, "run": 5}
"""Working days that each of these deserves before it is asked about again (our judgement)."""

LATE: tuple[Stage, ...] = ("overdue_second", "overdue_final")
"""Wordings after the first reminder: too early before the date has passed."""

DATED: tuple[Stage, ...] = ("coming", "due", "overdue", "promise_broken")
"""Stages that the calendar decides."""

NOTE_LIMIT = 200
DISTANT = timedelta(days=730)
"""A due date farther away than two years is worth a second look."""


@dataclass(frozen=True, slots=True)
class Payment:
    """A sum with a date. Dates are the manager's calendar; moments are UTC.

    `paid` is what has come of it so far. `disputed` holds the client's point while it is open.
    `ladder` is this payment's own policy; None leaves it to the client's. `climbing_since`: nudges
    sent before it belong to an earlier run of the ladder.
    """

    id: int
    manager_id: int
    client_id: int
    money: Money
    due_on: date
    invoice: str | None
    promised_on: date | None
    status: Status
    created_at: datetime
    document: str | None = None
    paid: Decimal = Decimal(0)
    paid_on: date | None = None
    paused_until: date | None = None
    pause: Pause | None = None
    pause_reason: str | None = None
    disputed: str | None = None
    ladder: str | None = None
    climbing_since: datetime | None = None

    @property
    def rest(self) -> Money:
        """What is still to come."""
        return Money(max(self.money.amount - self.paid, Decimal(0)), self.money.currency)

    @property
    def received(self) -> Money:
        """What has come so far."""
        return Money(self.paid, self.money.currency)

    def is_paused(self, today: date) -> bool:
        """Whether the manager has asked for silence that still lasts."""
        return self.paused_until is not None and today < self.paused_until

    def stage(self, today: date) -> Stage:
        """Where the payment stands on `today`, as the wording needs it."""
        if self.disputed is not None:
            return "disputed"
        if self.promised_on is not None and self.promised_on < today:
            return "promise_broken"
        if self.paid > 0 and today > self.due_on:
            return "part_paid"
        return self._dated(today)

    def stages(self, today: date, worded: Iterable[str]) -> tuple[str, ...]:
        """The stages a text can be for: first where it stands, then those chosen by hand.

        `worded` are the stages there are words for; a firmer reminder has to wait for the date to
        pass (docs/field-guide.md, "Situations the wording covers").
        """
        there = tuple(worded)
        dated = self._dated(today)
        now = self.stage(today)
        stands = [each for each in (now, dated) if each in there or each == dated]
        too_early = LATE if dated in ("coming", "due") else ()
        by_hand = [each for each in there if each not in (*DATED, *too_early, now)]
        return tuple(dict.fromkeys((*stands, *by_hand)))

    def days_late(self, today: date) -> int:
        """Days past the date, 0 while it is not past."""
        return max(0, (today - self.due_on).days)

    def is_distant(self, today: date) -> bool:
        """Whether the date is so far away that the year may be a slip."""
        return self.due_on > today + DISTANT

    def is_twin(self, money: Money, due_on: date) -> bool:
        """Whether the same sum for the same day looks like this payment entered once more."""
        return self.status == "open" and (self.money, self.due_on) == (money, due_on)

    def _dated(self, today: date) -> Stage:
        if today < self.due_on:
            return "coming"
        return "due" if today == self.due_on else "overdue"


def check_part(part: Money, payment: Payment) -> None:
    """A part of what is still open; raises DomainError "part-currency" or "part-too-big"."""
    rest = payment.rest
    if part.currency != rest.currency:
        raise DomainError("part-currency", given=part.currency, wanted=rest.currency)
    if part.amount > rest.amount:
        raise DomainError("part-too-big", rest=f"{rest.amount.normalize():f}", wanted=rest.currency)


def clean_words(text: str, limit: int = NOTE_LIMIT) -> str:
    """A point, a reason or a document in one line; raises DomainError "value-empty" or
    "value-too-long"."""
    words = " ".join(text.split())
    if is_blank(words):
        raise DomainError("value-empty")
    if len(words) > limit:
        raise DomainError("value-too-long", limit=limit)
    return words
