"""How a client comes across, and how far that goes for the person: two layers of probability.

Nothing is stored but answers; every figure is worked out from them anew. The order in which they
were given never matters. Source: docs/field-guide.md, section "Temperament".
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import mul

from domain.posterior import Posterior
from domain.temperament_bank import Bank, Item
from domain.temperament_grid import Kernel

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a manager (`rater`) said after one contact (`sitting`); option None: did not see this.

    `at` is an aware moment. `bank` is the version of the bank that was asked from. Ids of items
    keep their meaning through versions, so an old answer is read with today's numbers; one whose
    item or option is gone stays in storage and counts for nothing.
    """

    item: str
    option: int | None
    at: datetime
    sitting: int
    rater: int
    bank: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """An answer that tells something. `weight` is what its log-likelihood is multiplied by;
    `freshness` is the part of it that age leaves, 1 for an answer of this minute."""

    answer: Answer
    item: Item
    weight: float
    freshness: float


def impression(
    bank: Bank, answers: Iterable[Answer], rater: int, now: datetime | None = None
) -> Posterior:
    """Layer one, "comes across to you": what this rater's answers say about the client.

    With `now` (aware) older answers weigh less; without it age does not matter.
    """
    return of_evidence(bank, weigh(bank, answers, rater, now))


def person(
    bank: Bank,
    answers: Sequence[Answer],
    now: datetime | None = None,
    contacts: Mapping[int, int] | None = None,
) -> Posterior:
    """Layer two, the person: each impression is believed only as far as impressions go.

    An impression lies around reach x person with the rest of the variance as noise, on each axis
    by itself; how far it reaches grows with the rater's contacts. Raters are independent given the
    person, so their likelihoods multiply: a second opinion is worth more than more questions.
    `contacts` counts each rater's contacts with the client, where more are known than asked about.
    """
    logs = list(bank.grid.log_prior)
    for rater in sorted({answer.rater for answer in answers}):
        evidence = weigh(bank, answers, rater, now)
        if not evidence:
            continue
        sittings = len({each.answer.sitting for each in evidence})
        kernel_e, kernel_n = _kernels(bank, max(sittings, (contacts or {}).get(rater, 0)))
        blurred = _blurred(bank, _likelihood(bank, evidence), kernel_e, kernel_n)
        for places, row in zip(bank.grid.rows, blurred, strict=True):
            for place, value in zip(places, row, strict=True):
                logs[place] += math.log(value)
    return Posterior(bank.grid, _normalised(logs))


def weigh(
    bank: Bank, answers: Iterable[Answer], rater: int, now: datetime | None = None
) -> tuple[Evidence, ...]:
    """The answers of one rater that tell something, each with its weight, in a fixed order.

    Of two answers to one question about one contact the later stands. Answers on one facet say
    partly the same: the second is worth 0.7, the third 0.49. Which of them came first must not
    matter, so the worth of n answers, (1 - 0.7^n) / (1 - 0.7), is shared out evenly; n is a sum
    of what age leaves of each, so a stale answer takes next to nothing from a fresh one.
    """
    fresh = [
        (answer, item, _freshness(bank, item, answer.at, now))
        for answer in _standing(answers, rater)
        if answer.option is not None
        and (item := bank.by_id.get(answer.item)) is not None
        and 0 <= answer.option < item.options
    ]
    counts = defaultdict(list)
    for _, item, freshness in fresh:
        counts[item.facet].append(freshness)
    shares = {facet: _share(math.fsum(each), bank.repeat_weight) for facet, each in counts.items()}
    return tuple(
        Evidence(answer, item, freshness * shares[item.facet], freshness)
        for answer, item, freshness in fresh
    )


def of_evidence(bank: Bank, evidence: Iterable[Evidence]) -> Posterior:
    """The prior times the weighted likelihoods."""
    return Posterior(bank.grid, _normalised(_with_evidence(bank, bank.grid.log_prior, evidence)))


def _standing(answers: Iterable[Answer], rater: int) -> list[Answer]:
    latest: dict[tuple[int, str], Answer] = {}
    for answer in answers:
        if answer.rater == rater:
            held = latest.setdefault((answer.sitting, answer.item), answer)
            if _recency(answer) > _recency(held):
                latest[answer.sitting, answer.item] = answer
    return [latest[key] for key in sorted(latest)]


def _recency(answer: Answer) -> tuple[datetime, int]:
    return answer.at, -1 if answer.option is None else answer.option


def _freshness(bank: Bank, item: Item, at: datetime, now: datetime | None) -> float:
    """0.5 ** (age / half-life); an item on both axes ages by its share of each, slopes squared."""
    if now is None or at >= now:
        return 1.0
    age = (now - at) / DAY
    on_e, on_n = math.exp2(-age / bank.half_life_e), math.exp2(-age / bank.half_life_n)
    if item.axis in {"E", "N"}:
        return on_e if item.axis == "E" else on_n
    e, n = item.slope_e**2, item.slope_n**2
    return (e * on_e + n * on_n) / (e + n)


def _share(count: float, repeat: float) -> float:
    return 1.0 if count <= 1 else (1 - repeat**count) / (1 - repeat) / count


def _with_evidence(
    bank: Bank, logs: Sequence[float], evidence: Iterable[Evidence]
) -> Sequence[float]:
    for each in evidence:
        assert each.answer.option is not None
        said, weight = bank.tables[each.item.id].logs[each.answer.option], each.weight
        logs = [log + weight * value for log, value in zip(logs, said, strict=True)]
    return logs


def _likelihood(bank: Bank, evidence: Iterable[Evidence]) -> Sequence[float]:
    return _normalised(_with_evidence(bank, [0.0] * len(bank.grid.points), evidence))


def _normalised(logs: Sequence[float]) -> tuple[float, ...]:
    peak = max(logs)
    raw = [math.exp(log - peak) for log in logs]
    total = math.fsum(raw)
    return tuple([value / total for value in raw])


def _kernels(bank: Bank, contacts: int) -> tuple[Kernel, Kernel]:
    level = max(
        (index for index, reach in enumerate(bank.reaches) if reach.contacts <= contacts), default=0
    )
    return bank.kernels[level]


def _blurred(
    bank: Bank, seen: Sequence[float], kernel_e: Kernel, kernel_n: Kernel
) -> list[list[float]]:
    """The likelihood of a person at each (E, N), given that of each impression."""
    table = ([seen[place] for place in row] for row in bank.grid.rows)
    by_n = [[sum(map(mul, row, kernel)) for kernel in kernel_n] for row in table]
    columns = list(zip(*by_n, strict=True))
    return [[sum(map(mul, column, kernel)) for column in columns] for kernel in kernel_e]
