"""How long channel advice and the search for a client take."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from bench.crowd import made_up_name
from domain.channels import CHANNELS, PURPOSES, Case, Outcome, Touch, advise
from domain.names import Entry, search_key
from domain.search import rank, unambiguous
from domain.temperament_grid import STYLES, Style

T = TypeVar("T")
_NOW = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
QUERIES = ("Egor", "Mariei", "egor bakori", "Alexander", "Khripunnov", "zzzz")


def advice(rounds: int = 2000, touches: int = 50) -> float:
    """Median milliseconds of one advice for a client with many touches, traits and a style."""
    dice = random.Random(20261124)
    cases = [_case(dice, touches) for _ in range(20)]
    return _median(lambda case: advise(case, _NOW), (cases[at % 20] for at in range(rounds)))


def search(clients: int = 10_000) -> dict[str, float]:
    """Milliseconds among so many clients: reading the stored keys once, and median queries."""
    dice = random.Random(20261124)
    keys = [search_key(made_up_name(dice)) for _ in range(clients)]
    started = time.perf_counter()
    entries = [Entry.of(at, key) for at, key in enumerate(keys)]
    read = (time.perf_counter() - started) * 1000
    return {
        "entries": read,
        "rank": _median(lambda query: rank(query, entries), QUERIES * 5),
        "unambiguous": _median(lambda query: unambiguous(query, entries), QUERIES * 5),
    }


def _case(dice: random.Random, touches: int) -> Case:
    outcomes: tuple[Outcome, ...] = ("answered", "no_answer", "sent", "received")
    weights = [dice.random() for _ in STYLES]
    styles: dict[Style, float] = {
        style: weight / sum(weights) for style, weight in zip(STYLES, weights, strict=True)
    }
    history = tuple(
        Touch(
            dice.choice(CHANNELS),
            dice.choice(outcomes),
            _NOW - timedelta(days=dice.uniform(0, 300)),
            dice.randint(60, 90_000),
        )
        for _ in range(touches)
    )
    return Case(
        channels=CHANNELS,
        purpose=dice.choice(list(PURPOSES.values())),
        zone=ZoneInfo("Europe/Chisinau"),
        styles=styles,
        preferred=dice.choice(CHANNELS),
        traits=frozenset({"forgets", "no_calls"}),
        touches=history,
        busy=12,
    )


def _median(call: Callable[[T], object], inputs: Iterable[T]) -> float:
    taken = []
    for each in inputs:
        started = time.perf_counter()
        call(each)
        taken.append(time.perf_counter() - started)
    return statistics.median(taken) * 1000


if __name__ == "__main__":
    print(f"advice: {advice():.3f} ms")
    for what, took in search().items():
        print(f"search among 10,000, {what}: {took:.1f} ms")
