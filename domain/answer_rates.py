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
from operator import itemgetter

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
_HALF_LIFE_SECONDS = HALF_LIFE.total_seconds()
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
    by_channel: dict[Channel, list[tuple[Touch, timedelta]]] = {c: [] for c in CHANNELS}
    aged = [(touch, now - touch.at) for touch in touches if touch.outcome != "sent"]
    for touch, age in sorted(aged, key=itemgetter(1), reverse=True):
        if age < FORGOTTEN_AFTER:
            by_channel[touch.channel].append((touch, age))
    return {channel: _habit(each) if each else _NONE for channel, each in by_channel.items()}


def _habit(touches: Sequence[tuple[Touch, timedelta]]) -> Habit:
    """From touches with their ages, the oldest first."""
    answered, silent, good, total, timed, logs = 0, 0, 0.0, 0.0, 0.0, 0.0
    for touch, age in touches:
        weight = min(1.0, 0.5 ** (age.total_seconds() / _HALF_LIFE_SECONDS))
        total += weight
        if touch.outcome == "no_answer":
            silent += 1
        else:
            answered, silent, good = answered + 1, 0, good + weight
        if touch.answered_after is not None:
            timed += weight
            logs += weight * math.log(max(1, touch.answered_after))
    silent = silent if touches[-1][1] <= SILENCE_ENDS else 0
    return Habit(answered, len(touches), good, total, logs, timed, silent)


_NONE = Habit()
