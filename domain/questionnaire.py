"""Which question to ask next, and when to stop. Deterministic: the same answers, the same step.

Source: docs/field-guide.md, section "Temperament": the question with the largest expected drop in
uncertainty about the style, less what was already asked on its facet.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import mul, sub
from typing import Literal

from domain.errors import DomainError
from domain.posterior import Posterior
from domain.temperament import Answer, Evidence, of_evidence, weigh
from domain.temperament_bank import Bank, Item, Limits, Mode

StopReason = Literal["confident", "little_to_gain", "limit", "no_questions"]


@dataclass(frozen=True, slots=True)
class Step:
    """Where a questionnaire stands: the next `item`, or the reason why there is none.

    `options`: how many answers the item offers, "did not see" not counted; 0 without an item.

    `asked` counts the questions about this contact, "did not see" included, out of `limit` at
    most; `answered` those that told something. `gain` is what the best question left would bring,
    in bits. `can_ask_more`: whether "ask more" has anything to ask.
    """

    item: str | None
    options: int
    stop: StopReason | None
    asked: int
    answered: int
    limit: int
    gain: float
    can_ask_more: bool
    posterior: Posterior


def step(
    bank: Bank,
    answers: Sequence[Answer],
    rater: int,
    sitting: int,
    *,
    now: datetime | None = None,
    mode: Mode = "usual",
) -> Step:
    """The next question for `rater` about the contact `sitting`, from all answers so far.

    Earlier contacts count in what is known, not in the limits; no question is asked twice about
    one contact. Modes: "usual" 3 to 8; "more", after the button, to 12; "follow_up" two.
    """
    evidence = weigh(bank, answers, rater, now)
    posterior = of_evidence(bank, evidence)
    asked = {each.item for each in answers if (each.rater, each.sitting) == (rater, sitting)}
    answered = sum(each.answer.sitting == sitting for each in evidence)
    left = [item for item in bank.items if item.id not in asked]
    limits = bank.limits[mode]
    if len(asked) >= limits.most or not left:
        best, gain = None, 0.0
    else:
        best, gain = _best(bank, posterior, evidence, left)
    if best is None:
        stop: StopReason | None = "limit" if left else "no_questions"
    else:
        stop = _enough(posterior, gain, answered, limits)
    asking = None if stop else best
    return Step(
        item=asking.id if asking else None,
        options=asking.options if asking else 0,
        stop=stop,
        asked=len(asked),
        answered=answered,
        limit=limits.most,
        gain=gain,
        can_ask_more=bool(left) and len(asked) < bank.limits["more"].most,
        posterior=posterior,
    )


def gain_bits(bank: Bank, posterior: Posterior, item: Item) -> float:
    """How many bits of uncertainty about the four styles an answer to `item` takes on average."""
    rest = list(posterior.quadrants.values())
    gain = _spread(rest)
    *options, _ = bank.tables[item.id].quadrants
    for option in options:
        masses = [sum(map(mul, *pair)) for pair in zip(posterior.parts, option, strict=True)]
        rest = list(map(sub, rest, masses))  # what is left in the end belongs to the last option
        gain -= _spread(masses)
    return gain - _spread(rest)


def check_answer(bank: Bank, item: str, option: int | None) -> None:
    """Raises DomainError("question-gone") for an item or option that this bank does not have."""
    known = bank.by_id.get(item)
    if known is None or (option is not None and not 0 <= option < known.options):
        raise DomainError("question-gone")


def _best(
    bank: Bank, posterior: Posterior, evidence: Iterable[Evidence], left: Iterable[Item]
) -> tuple[Item, float]:
    heard: dict[str, float] = defaultdict(float)
    for each in evidence:
        heard[each.item.facet] += each.freshness
    gains = (
        (item, gain_bits(bank, posterior, item) * bank.repeat_gain ** heard[item.facet])
        for item in left
    )
    return max(gains, key=lambda each: each[1])  # the first of equals: the bank's order decides


def _enough(posterior: Posterior, gain: float, answered: int, limits: Limits) -> StopReason | None:
    if answered < limits.least:
        return None
    if max(posterior.quadrants.values()) >= limits.confident:
        return "confident"
    return "little_to_gain" if gain < limits.gain_bits else None


def _spread(masses: Sequence[float]) -> float:
    """Entropy in bits of masses that sum to m, times m."""
    total = sum(masses)
    return sum([mass * math.log2(total / mass) for mass in masses if mass > 0])
