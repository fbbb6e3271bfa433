"""Which of the written wordings comes next: never the same one twice in a row."""

from __future__ import annotations

from collections.abc import Sequence

from domain.touches import Touch

FIRST = ""
WAYS = (FIRST, "second", "third")
"""The same thing said in other words, in the order they follow one another."""

TONES = ("shorter", "warmer", "firmer")
"""The same thing said in another tone."""

WORDINGS = (*WAYS, *TONES)

OWN = "own"
"""The manager's own wording, which comes before all of these."""

NUMBERED = (*WORDINGS, OWN)
"""In the order that buttons number them: new ones come last."""


def following(ways: Sequence[str], last: str | None) -> str:
    """The way after `last`, the first one after the last; after a tone or nothing, the first."""
    return ways[(ways.index(last) + 1) % len(ways)] if last in ways else ways[0]


def last_sent(touches: Sequence[Touch], situation: str, stage: str, channel: str) -> str | None:
    """The wording this client had last for the same purpose on this channel (newest first)."""
    same = (situation, stage, channel)
    sent = (touch for touch in touches if (touch.situation, touch.stage, touch.channel) == same)
    return next((touch.wording for touch in sent if touch.wording is not None), None)
