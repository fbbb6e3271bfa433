"""Looking back at answers: which of them made the picture, and which do not fit it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.posterior import Posterior
from domain.temperament import Answer, impression, of_evidence, weigh
from domain.temperament_bank import Bank
from domain.verdict import Side

SURPRISE_NATS = 2.0
"""An answer this far below expectation asks: a bad day, or a change?"""


@dataclass(frozen=True, slots=True)
class Mover:
    """An answer, the side it pulled to the most, and how far (standard deviations, positive)."""

    answer: Answer
    toward: Side
    shift: float


@dataclass(frozen=True, slots=True)
class Surprise:
    """An answer unlike what earlier contacts led to expect, by this many nats."""

    answer: Answer
    nats: float


def movers(
    bank: Bank,
    answers: Sequence[Answer],
    rater: int,
    now: datetime | None = None,
    count: int = 3,
) -> tuple[Mover, ...]:
    """The answers that moved the impression most, strongest first.

    Measured as the distance between the mean with and without the answer, so that what others
    said already is not credited twice.
    """
    evidence = weigh(bank, answers, rater, now)
    mean = of_evidence(bank, evidence).mean
    moved = []
    for each in evidence:
        others = [answer for answer in answers if answer is not each.answer]
        without = impression(bank, others, rater, now).mean
        shift = (mean[0] - without[0], mean[1] - without[1])
        moved.append(Mover(each.answer, _toward(*shift), math.hypot(*shift)))
    moved.sort(key=lambda mover: -mover.shift)  # stable: equals stay in the order of evidence
    return tuple(moved[:count])


def surprises(
    bank: Bank, answers: Sequence[Answer], rater: int, sitting: int, now: datetime | None = None
) -> tuple[Surprise, ...]:
    """Answers about the contact `sitting` that earlier contacts gave little reason to expect.

    Surprise is how far the answer's log-probability lies below its expected value. Without earlier
    contacts there is nothing to be surprised at.
    """
    evidence = weigh(bank, answers, rater, now)
    ours = [each for each in evidence if each.answer.sitting == sitting]
    if not ours:
        return ()
    began = min(each.answer.at for each in ours)
    earlier = [each.answer for each in evidence if each.answer.at < began]
    if not earlier:
        return ()
    expected = impression(bank, earlier, rater, now)
    found = [Surprise(each.answer, _excess(bank, expected, each.answer)) for each in ours]
    found.sort(key=lambda surprise: -surprise.nats)
    return tuple(surprise for surprise in found if surprise.nats > SURPRISE_NATS)


def chances(bank: Bank, posterior: Posterior, item: str) -> list[float]:
    """How likely each option of `item` is, as things stand."""
    return [
        math.fsum(
            density * math.exp(log) for density, log in zip(posterior.density, logs, strict=True)
        )
        for logs in bank.tables[item].logs
    ]


def _excess(bank: Bank, expected: Posterior, answer: Answer) -> float:
    assert answer.option is not None
    options = chances(bank, expected, answer.item)
    usual = math.fsum(chance * math.log(chance) for chance in options)
    return usual - math.log(options[answer.option])


def _toward(shift_e: float, shift_n: float) -> Side:
    if abs(shift_e) >= abs(shift_n):
        return "outgoing" if shift_e >= 0 else "reserved"
    return "reactive" if shift_n >= 0 else "calm"
