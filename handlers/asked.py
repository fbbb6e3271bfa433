"""What the buttons under a text ask for, beside its client and its situation."""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import DomainError
from domain.variety import NUMBERED
from services.choices import Situation


@dataclass(frozen=True, slots=True)
class Asked:
    """Which text of a situation; empty or 0 where none is chosen. `wording` counts from 1.

    Its fields stand in buttons already sent, in this order: new ones go to the end, with defaults.
    """

    stage: str
    channel: str
    payment_id: int = 0
    wording: int = 0

    def about(self, situation: str) -> Situation:
        """The text to compose; raises DomainError("stale") for a wording that cannot be."""
        if self.wording > len(NUMBERED):
            raise DomainError("stale")
        variant = NUMBERED[self.wording - 1] if self.wording else None
        return Situation(
            situation, self.stage or None, self.channel or None, self.payment_id or None, variant
        )
