"""What speaks for and against each channel: every factor with its reason and its weight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from functools import cache
from typing import Literal, NamedTuple

from domain.answer_rates import Habit
from domain.channel_tables import (
    ANSWERS_WEIGHT,
    BUSY,
    BUSY_FROM,
    BUSY_TO,
    CONFLICT_POINTS,
    COST,
    FORGETS,
    LONGEST_WAIT,
    NEEDS,
    NO_CALLS,
    NO_CALLS_BUT_NEEDED,
    PREFERRED,
    SHIFTS_BLAME,
    SHOWN_FROM,
    SPEED_WEIGHT,
    SPEED_WEIGHT_URGENT,
    STYLE_POINTS,
    WAIT_AN_HOUR,
    answer_prior,
)
from domain.contact_hours import OFFICE_HOURS, Hours
from domain.purposes import Purpose
from domain.temperament_grid import STYLES, Style
from domain.touches import Channel, Touch

Source = Literal["book", "judgement", "research", "client", "asked", "day"]
"""Where a reason comes from: the book on choosing a channel, our judgement, research, this client's
own answers, what the client asked for, the manager's own day."""

EVEN: Mapping[Style, float] = dict.fromkeys(STYLES, 0.25)
_STYLE_NAMED, _PACE_NAMED = 0.45, 0.70
_PACES: tuple[tuple[str, tuple[Style, Style]], ...] = (
    ("fast", ("choleric", "sanguine")),
    ("slow", ("phlegmatic", "melancholic")),
)
"""The axis that says something about channels by itself; reactivity says when to talk at all."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence for the manager: the interface message `channel-why-<key>` and its parameters.

    A parameter "channel" is a channel's key; its name goes into the sentence.
    """

    key: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    source: Source = "judgement"


class Factor(NamedTuple):
    """What moved a channel's score, by how much. Factors without a reason are never shown."""

    reason: Reason | None
    points: float


@dataclass(frozen=True, slots=True)
class Case:
    """Everything the advice rests on.

    `traits`: forgets, shifts_blame, no_calls (unannounced ones are unwelcome), write_first (in
    writing unless it must be discussed now). `styles`: the probabilities as far as they can be
    trusted, None when nothing is known. `busy`: how many items the manager has today.
    """

    channels: tuple[Channel, ...]
    purpose: Purpose
    zone: tzinfo
    styles: Mapping[Style, float] | None = None
    preferred: Channel | None = None
    traits: frozenset[str] = frozenset()
    touches: tuple[Touch, ...] = ()
    hours: Hours = OFFICE_HOURS
    busy: int = 0

    @property
    def chances(self) -> Mapping[Style, float]:
        """The styles' probabilities; even ones when nothing is known."""
        return self.styles or EVEN


def factors(case: Case, channel: Channel, habit: Habit, hours_to_wait: float) -> list[Factor]:
    """Every factor of one channel's score, in a fixed order."""
    found = [Factor(_reason(f"cost-{channel}", "book"), COST[channel])]
    found += _needs(case.purpose, channel)
    found.append(_style(case, channel))
    found += _agreed_with_client(case, channel)
    found += _answers(case, channel, habit)
    if case.purpose.urgent and hours_to_wait >= 1:
        points = max(LONGEST_WAIT, WAIT_AN_HOUR * hours_to_wait)
        reason = Reason("waits", {"hours": round(hours_to_wait)}, "book")
        found.append(Factor(reason, points))
    if case.busy > BUSY_FROM:
        share = min(1.0, (case.busy - BUSY_FROM) / (BUSY_TO - BUSY_FROM))
        reason = Reason(f"busy-{_side(BUSY[channel])}", {"count": case.busy}, "day")
        found.append(Factor(reason, share * BUSY[channel]))
    return found


@cache
def _needs(purpose: Purpose, channel: Channel) -> tuple[Factor, ...]:
    return tuple(
        Factor(Reason(f"{need}-{channel}", source=_need_source(need, channel)), row[channel])
        for need, row in NEEDS.items()
        if getattr(purpose, need)
    )


def _need_source(need: str, channel: Channel) -> Source:
    return "research" if (need, channel) == ("fact", "sms") else "book"


def _style(case: Case, channel: Channel) -> Factor:
    """The mixture over the four styles' rows; an unsure style adds little by itself."""
    chances, conflict = case.chances, case.purpose.emotional
    rows = CONFLICT_POINTS if conflict else STYLE_POINTS
    points = sum(chances[style] * rows[style][channel] for style in STYLES)
    style = max(STYLES, key=lambda each: chances[each])
    if chances[style] >= _STYLE_NAMED:
        own = rows[style][channel]
        if points * own <= 0 or abs(own) < SHOWN_FROM:
            return Factor(None, points)
        mode = "conflict" if conflict else "style"
        return Factor(_reason(f"{mode}-{style}-{channel}"), points)
    for pace, pair in _PACES:
        pull = sum(rows[each][channel] for each in pair)
        if sum(chances[each] for each in pair) >= _PACE_NAMED and points * pull > 0:
            return Factor(_reason(f"pace-{pace}-{_side(points)}"), points)
    return Factor(None, points)


def _agreed_with_client(case: Case, channel: Channel) -> Iterator[Factor]:
    """What the client prefers and forbids, and what their habits make necessary."""
    purpose = case.purpose
    if channel == case.preferred:
        yield Factor(_reason("preferred", "asked"), PREFERRED)
    if channel == "phone" and "no_calls" in case.traits:
        needed = purpose.urgent or purpose.emotional
        points = NO_CALLS_BUT_NEEDED if needed else NO_CALLS
        yield Factor(_reason("no-calls", "asked"), points)
    if purpose.important and not purpose.emotional:
        for trait, key, row in (
            ("shifts_blame", "blame", SHIFTS_BLAME),
            ("forgets", "forgets", FORGETS),
        ):
            if trait in case.traits:
                yield Factor(_reason(f"{key}-{_side(row[channel])}", "book"), row[channel])


def _answers(case: Case, channel: Channel, habit: Habit) -> Iterator[Factor]:
    if not habit.tried:
        return
    prior = answer_prior(case.chances, channel)
    learned = ANSWERS_WEIGHT * (habit.rate(prior) - prior)
    counts = {"answered": habit.answered, "tried": habit.tried}
    yield Factor(Reason(f"answers-{_side(learned)}", counts, "client"), learned)
    quick = habit.quickness(channel)
    usual = habit.usual_seconds
    if quick and usual is not None:
        weight = SPEED_WEIGHT_URGENT if case.purpose.urgent else SPEED_WEIGHT
        yield Factor(Reason(f"speed-{_side(quick)}", _span(usual), "client"), weight * quick)


def _span(seconds: float) -> dict[str, str | int]:
    """A length of time in the unit people would use."""
    for unit, size, from_ in (("days", 86400, 36 * 3600), ("hours", 3600, 5400)):
        if seconds >= from_:
            return {"unit": unit, "count": round(seconds / size)}
    return {"unit": "minutes", "count": max(1, round(seconds / 60))}


def _side(points: float) -> str:
    return "for" if points > 0 else "against"


@cache
def _reason(key: str, source: Source = "judgement") -> Reason:
    """A reason without parameters; they are few, so each is made once."""
    return Reason(key, source=source)
