"""What may be said about a client's style, and how firmly.

Source: docs/field-guide.md, section "Temperament": a working guess, a blend rather than a forced
label, and silence rather than a guess that the answers do not carry.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from domain.posterior import Posterior
from domain.temperament_grid import Style

Side = Literal["outgoing", "reserved", "reactive", "calm"]
Kind = Literal["probably", "leaning", "blend", "unclear"]

PROBABLY, LEANING, SURE = 0.60, 0.45, 0.75

NEIGHBOURS: dict[Side, tuple[Style, Style]] = {
    "outgoing": ("choleric", "sanguine"),
    "reserved": ("phlegmatic", "melancholic"),
    "reactive": ("choleric", "melancholic"),
    "calm": ("sanguine", "phlegmatic"),
}
"""The two styles that share a side of an axis."""

PLAYBOOK_KEYS: dict[Side, str] = {
    "outgoing": "fast",
    "reserved": "slow",
    "reactive": "reactive",
    "calm": "even",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """`style` and its `probability` for "probably" and "leaning"; the two styles of `blend` and
    their probability together for "blend". `sure`: the side of the surest axis if it is sure."""

    kind: Kind
    style: Style | None
    blend: tuple[Style, Style] | None
    sure: Side | None
    probability: float

    @property
    def playbook_keys(self) -> tuple[str, ...]:
        """Keys of the wording to try in turn: the style, or the sure side of a blend."""
        if self.style is not None:
            return (self.style,)
        return (PLAYBOOK_KEYS[self.sure],) if self.sure is not None else ("unknown",)


def verdict(posterior: Posterior) -> Verdict:
    """Probably (from .60), leaning (from .45), a blend (two neighbours from .75), or unclear."""
    style, chance = max(posterior.quadrants.items(), key=lambda each: each[1])
    side, firmness = surest_side(posterior)
    sure = side if firmness >= SURE else None
    if chance >= LEANING:
        return Verdict("probably" if chance >= PROBABLY else "leaning", style, None, sure, chance)
    if sure is not None:
        return Verdict("blend", None, NEIGHBOURS[sure], sure, firmness)
    return Verdict("unclear", None, None, None, chance)


def surest_side(posterior: Posterior) -> tuple[Side, float]:
    """The side of either axis with the highest probability; pace comes first among equals."""
    chances: dict[Side, float] = {
        "outgoing": posterior.outgoing,
        "reserved": 1 - posterior.outgoing,
        "reactive": posterior.reactive,
        "calm": 1 - posterior.reactive,
    }
    return max(chances.items(), key=lambda each: each[1])
