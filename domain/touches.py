"""Touches: every contact with a client that somebody logged, and the channels they ran on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Channel = Literal["email", "messenger", "sms", "phone", "meeting"]
Outcome = Literal["answered", "no_answer", "sent", "received"]
"""What came of it: they answered; they did not; sent and not known yet; they made the contact."""

CHANNELS: tuple[Channel, ...] = ("messenger", "email", "phone", "sms", "meeting")
"""In the order that breaks ties: what costs the two of them least comes first."""

VOICE: tuple[Channel, ...] = ("phone", "meeting")
WRITTEN: tuple[Channel, ...] = ("email", "messenger", "sms")
"""In the order in which they keep a record: best found again, then half a trace, then a line."""


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
