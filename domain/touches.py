"""Touches: every contact with a client that somebody logged, and the channels they ran on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

Channel = Literal["email", "messenger", "sms", "phone", "meeting"]
Outcome = Literal["answered", "no_answer", "sent", "received"]
"""What came of it: they answered; they did not; sent and not known yet; they made the contact."""

CHANNELS: tuple[Channel, ...] = ("messenger", "email", "phone", "sms", "meeting")
"""In the order that breaks ties: what costs the two of them least comes first."""

VOICE: tuple[Channel, ...] = ("phone", "meeting")
WRITTEN: tuple[Channel, ...] = ("email", "messenger", "sms")
"""In the order in which they keep a record: best found again, then half a trace, then a line."""

WAITED = timedelta(days=2)
"""A text about open money that brought neither money nor a word by then went unanswered (our
judgement; the ladder's smallest gap is as long)."""


@dataclass(frozen=True, slots=True)
class Touch:
    """One contact on one channel. `at` is aware; `answered_after` in seconds, if it is known.

    A text from the playbook leaves its situation, its stage and which of its wordings it was.
    """

    channel: Channel
    outcome: Outcome
    at: datetime
    answered_after: int | None = None
    situation: str | None = None
    stage: str | None = None
    wording: str | None = None


def unanswered(touches: Sequence[Touch], now: datetime) -> tuple[Touch, ...]:
    """The touches (newest first) of a client who still owes, with every text about payment that
    was sent `WAITED` ago and met by silence taken for an attempt in vain.

    Managers note what they send and rarely that nothing came back; the open payment says so.
    """
    found, heard = list[Touch](), False
    for touch in touches:
        heard = heard or touch.outcome in ("answered", "received")
        in_vain = touch.outcome == "sent" and touch.situation == "payment" and not heard
        long_ago = now - touch.at >= WAITED
        found.append(replace(touch, outcome="no_answer") if in_vain and long_ago else touch)
    return tuple(found)
