"""A call: its brief, its goal, its time, its outcome; and when it was simply left open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from domain.touches import Outcome as TouchOutcome

Goal = Literal["pay_date", "report", "calm", "materials", "price", "acquaint", "other"]
Outcome = Literal["reached", "later", "no_answer", "voicemail", "cut_off"]
"""How a call ended: what it was for was reached; they spoke, and will speak again; nobody
answered; a message was left; it broke off."""

GOALS: tuple[Goal, ...] = ("pay_date", "report", "calm", "materials", "price", "acquaint")
SPOKE: tuple[Outcome, ...] = ("reached", "later", "cut_off")
OUTCOMES: dict[Outcome, TouchOutcome] = {
    "reached": "answered",
    "later": "answered",
    "no_answer": "no_answer",
    "voicemail": "no_answer",
    "cut_off": "answered",
}
"""What each leaves in the history of contacts, which the channel advice learns from."""

GOAL_LIMIT = 200
FORGOTTEN = timedelta(hours=4)
"""A call that was opened longer ago is no longer going on (our judgement: no client call of
ours runs half a day; a brief may well be opened an hour before)."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `started_at` is when the manager said it began, None while the brief is open;
    `ticked` the places of the checklist that are done; `card_id` the message it is shown in, and
    `below` how many messages the manager has put beneath that one. All moments are UTC."""

    id: int
    manager_id: int
    client_id: int
    goal: Goal | None
    goal_text: str | None
    ticked: tuple[int, ...]
    opened_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    outcome: Outcome | None
    touch_id: int | None
    card_id: int | None
    below: int

    @property
    def is_open(self) -> bool:
        """Not ended yet; a brief is open too."""
        return self.ended_at is None

    @property
    def is_live(self) -> bool:
        """Begun and not ended."""
        return self.started_at is not None and self.ended_at is None

    def minutes(self, now: datetime) -> int:
        """How long it has lasted, in whole minutes; 0 before it began."""
        if self.started_at is None:
            return 0
        return max(0, int(((self.ended_at or now) - self.started_at).total_seconds()) // 60)

    def forgotten(self, now: datetime) -> bool:
        """Whether it was left open rather than that it is going on."""
        return self.is_open and now - (self.started_at or self.opened_at) >= FORGOTTEN
