"""One push of one reminder: its states, what a failed send means, and when to try again.

States: scheduled -> leased -> sending -> sent; and unknown, dead, cancelled. The reasons and the
promises are in docs/decisions/0005-delivery.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from domain.digests import is_digest

Outcome = Literal["sent", "not_sent", "failed", "unknown", "refused", "gone", "stop", "unwanted"]
"""sent · not_sent: surely not there, try again · failed: Telegram says it failed, hardly there, try
again and say so · unknown: perhaps there, only once more · refused: never will be · gone: the chat
is closed to us · stop: the bot itself cannot send (token, conflict) · unwanted: it was not tried,
the money has come meanwhile."""

LEASE = timedelta(seconds=120)
BATCH = 30
BACKOFF = (5, 20, 80, 300, 900, 1800)
"""Seconds to wait after a send that surely failed; the last one repeats."""

JITTER = 0.2
LATE = timedelta(hours=1)
"""From here on a push says for when it was meant."""

STALE = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One occurrence of a reminder that fell due and was claimed."""

    id: int
    manager_id: int
    reminder_id: int
    version: int
    occurrence: str
    local_at: datetime
    zone: str
    due_at: datetime
    attempts: int
    maybe_sent: bool


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of one send. `retry_after` in seconds, when Telegram named it; `chat_id` when the
    chat has another id by now."""

    outcome: Outcome
    message_id: int | None = None
    retry_after: float | None = None
    error: str | None = None
    chat_id: int | None = None


def due(local_at: datetime, zone: str) -> datetime:
    """The moment (aware) of a wall time in a zone.

    In the hour that a clock change repeats it is the first of the two, unless `fold` says the
    second; a wall time that a change leaps over comes as much later as the clocks leap.
    """
    return local_at.replace(tzinfo=ZoneInfo(zone))


def lateness(delivery: Delivery, now: datetime) -> timedelta:
    """How long ago the wall time was for which a push was planned."""
    return now - due(delivery.local_at, delivery.zone)


def is_stale(delivery: Delivery, now: datetime) -> bool:
    """Whether a push is so late that it goes into one summary with others like it; money and
    digests never."""
    own = ":" not in delivery.occurrence and not is_digest(delivery.occurrence)
    return own and lateness(delivery, now) > STALE


def retry_in(attempts: int, luck: float) -> timedelta:
    """How long to wait before attempt number `attempts` + 1; `luck` in [0, 1) spreads it +-20 %."""
    seconds = BACKOFF[min(attempts, len(BACKOFF)) - 1]
    return timedelta(seconds=seconds * (1 + JITTER * (2 * luck - 1)))
