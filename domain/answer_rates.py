"""What a client's own answers say about a channel: how often, how fast, and whether it fell silent.

Rates are Beta-binomial: the style's guess counts like PRIOR_TOUCHES touches, so a few real answers
outweigh it. "What this client actually answers beats what the type predicts" (docs/field-guide.md,
section "Channels").
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter

from domain.touches import CHANNELS, Channel, Touch

HALF_LIFE = timedelta(days=90)
"""Habits of contact change with projects and jobs, by the quarter rather than by the week. At a
touch a week this remembers about nineteen of them: enough to be steady, and five that say the
contrary still turn the advice (our judgement)."""

PRIOR_TOUCHES = 4.0
FORGOTTEN_AFTER = 4 * HALF_LIFE
SILENCE = 2
SILENCE_ENDS = timedelta(days=30)
"""A month after the last unanswered attempt the channel deserves another try (our judgement)."""

TYPICAL_SECONDS: Mapping[Channel, int] = {"email": 8 * 3600, "messenger": 7200, "sms": 7200}
_SPEED_DOUBT = 2.0


@dataclass(frozen=True, slots=True)
class Habit:
    """One channel's history: counts as they happened, and the same weighted by age."""

    answered: int = 0
    tried: int = 0
    weight_answered: float = 0.0
    weight_tried: float = 0.0
    log_seconds: float = 0.0
    weight_timed: float = 0.0
    silent: int = 0

    def rate(self, prior: float) -> float:
        """The expected share of attempts answered, from a `prior` expectation between 0 and 1."""
        known = PRIOR_TOUCHES + self.weight_tried
        return (PRIOR_TOUCHES * prior + self.weight_answered) / known

    @property
    def is_silent(self) -> bool:
        """Whether the last two attempts or more went unanswered, not long ago."""
        return self.silent >= SILENCE

    @property
    def usual_seconds(self) -> float | None:
        """How long an answer usually takes (geometric mean); None when no answer was timed."""
        if not self.weight_timed:
            return None
        return math.exp(self.log_seconds / self.weight_timed)

    def quickness(self, channel: Channel) -> float:
        """From -1 (far slower than usual for the channel) to 1 (far faster); 0 when not known."""
        usual, typical = self.usual_seconds, TYPICAL_SECONDS.get(channel)
        if usual is None or typical is None:
            return 0.0
        trust = self.weight_timed / (self.weight_timed + _SPEED_DOUBT)
        return trust * max(-1.0, min(1.0, math.log(typical / usual) / math.log(8)))


def habits(touches: Iterable[Touch], now: datetime) -> Mapping[Channel, Habit]:
    """The habit of every channel by the touches of about the last year; `now` is aware."""
    by_channel: dict[Channel, list[Touch]] = {channel: [] for channel in CHANNELS}
    for touch in touches:
        if touch.outcome != "sent" and now - touch.at < FORGOTTEN_AFTER:
            by_channel[touch.channel].append(touch)
    return {channel: _habit(each, now) if each else _NONE for channel, each in by_channel.items()}


def _habit(touches: Sequence[Touch], now: datetime) -> Habit:
    answered, good, total, timed, logs = 0, 0.0, 0.0, 0.0, 0.0
    for touch in sorted(touches, key=_at):  # one order, so that sums do not depend on the caller's
        age = (now - touch.at) / HALF_LIFE
        weight = 0.5**age if age > 0 else 1.0
        total += weight
        if touch.outcome != "no_answer":
            answered += 1
            good += weight
        if touch.answered_after is not None:
            timed += weight
            logs += weight * math.log(max(1, touch.answered_after))
    return Habit(answered, len(touches), good, total, logs, timed, _silent(touches, now))


def _silent(touches: Sequence[Touch], now: datetime) -> int:
    """How many of the latest attempts in a row went unanswered, 0 once that is long ago."""
    latest = sorted(touches, key=_at, reverse=True)
    if now - latest[0].at > SILENCE_ENDS:
        return 0
    return next((n for n, t in enumerate(latest) if t.outcome != "no_answer"), len(latest))


_at = attrgetter("at")
_NONE = Habit()
