"""Channel advice: which channel to use next with this client, why, when, and what must follow.

Source: docs/field-guide.md, section "Channels". Scores add up points of named factors, so every
reason shown has moved the score by what it is said to; rules stand outside the scores.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.answer_rates import Habit, habits
from domain.channel_factors import Case, Factor, Reason, Source, factors
from domain.channel_rules import announce, follow_up, leave_out
from domain.channel_tables import SHOWN_FROM
from domain.contact_hours import Hours, Moment, best_moment
from domain.purposes import PURPOSES, Purpose, purpose_of
from domain.touches import CHANNELS, Channel, Outcome, Touch

__all__ = [
    "CHANNELS",
    "PURPOSES",
    "Advice",
    "Case",
    "Channel",
    "Hours",
    "Moment",
    "Outcome",
    "Purpose",
    "Ranked",
    "Reason",
    "Source",
    "Touch",
    "advise",
    "purpose_of",
]

_MOST_REASONS, _LEAST_REASONS, _REASONS_OF_OTHERS = 3, 2, 2


@dataclass(frozen=True, slots=True)
class Ranked:
    """One channel's place: its score in points, the reasons that weighed most, the time for it."""

    channel: Channel
    score: float
    reasons: tuple[Reason, ...]
    moment: Moment


@dataclass(frozen=True, slots=True)
class Advice:
    """`ranking` is never empty. `followup`: what to write the same day after a first by voice;
    `announce`: where to agree the time of a first by phone. Both with their reasons."""

    ranking: tuple[Ranked, ...]
    excluded: tuple[tuple[Channel, Reason], ...]
    followup: Channel | None
    followup_reason: Reason | None
    announce: Channel | None
    announce_reason: Reason | None

    @property
    def first(self) -> Channel:
        """The channel advised."""
        return self.ranking[0].channel

    @property
    def best_time(self) -> datetime:
        """When to use the channel advised: aware, on the client's clock."""
        return self.ranking[0].moment.at


def advise(case: Case, now: datetime) -> Advice:
    """The channels of `case` ranked at `now` (aware), each with its reasons and its best time.

    Two unanswered attempts in a row put a channel behind all others, whatever its score. Equal
    scores keep the order of CHANNELS. Raises ValueError for a client without any channel.
    """
    remaining, excluded = leave_out(case)
    if not remaining:
        raise ValueError("a client has at least one channel")
    known = habits(case.touches, now)
    weighed = [_weigh(case, channel, known[channel], now) for channel in remaining]
    weighed.sort(key=lambda each: (each.habit.is_silent, -each.score))
    changed = _changed(weighed)
    ranking = [_ranked(each, each is weighed[0], changed, len(remaining)) for each in weighed]
    first = ranking[0].channel
    after, before = follow_up(case, first), announce(case, first)
    return Advice(tuple(ranking), excluded, *(after or (None, None)), *(before or (None, None)))


@dataclass(frozen=True, slots=True)
class _Weighed:
    channel: Channel
    factors: tuple[Factor, ...]
    score: float
    habit: Habit
    moment: Moment


def _weigh(case: Case, channel: Channel, habit: Habit, now: datetime) -> _Weighed:
    soon = case.purpose.urgent or case.purpose.emotional
    moment = best_moment(channel, now, case.zone, case.hours, urgent=soon)
    wait = (moment.seen_from - now).total_seconds() / 3600
    found = tuple(factors(case, channel, habit, wait))
    score = round(sum(factor.points for factor in found), 6)
    return _Weighed(channel, found, score, habit, moment)


def _changed(weighed: list[_Weighed]) -> Reason | None:
    """Said of the first when another would be it, had it not gone unanswered twice."""
    best = max(weighed, key=lambda each: each.score)
    if best is weighed[0] or not best.habit.is_silent:
        return None
    return Reason("changed", {"channel": best.channel, "count": best.habit.silent}, "book")


def _ranked(each: _Weighed, is_first: bool, changed: Reason | None, rivals: int) -> Ranked:
    strongest = sorted(each.factors, key=lambda factor: -abs(factor.points))
    shown = [(f.reason, f.points) for f in strongest if f.reason and abs(f.points) >= SHOWN_FROM]
    reasons = [Reason("silent", {"count": each.habit.silent}, "client")] * each.habit.is_silent
    if is_first:
        reasons += [changed] if changed is not None else []
        reasons += [Reason("only")] * (rivals == 1)
        reasons += [reason for reason, points in shown if points < 0 and _is_rule(reason)]
        reasons += [reason for reason, points in shown if points > 0]
        reasons = reasons[:_MOST_REASONS]
        against = [reason for reason, _ in shown if reason not in reasons]
        reasons += against[: max(0, _LEAST_REASONS - len(reasons))]
    else:
        reasons = [*reasons, *(reason for reason, _ in shown)][:_REASONS_OF_OTHERS]
    return Ranked(each.channel, each.score, tuple(reasons), each.moment)


def _is_rule(reason: Reason) -> bool:
    """Whether the first breaks a rule that had to give way: a conflict, and no voice at hand."""
    return reason.key.startswith("emotional-")
