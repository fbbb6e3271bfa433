"""How long a client's card takes from the update to the answer, against bots that do nothing.

Neither waits for anything, so on an idle machine both clocks agree. On a busy one the clock on the
wall also counts what else was running, and mostly in the longer of two answers: the processor's
time is held to the target.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from bench.stage import Stage, Taken, stage
from bench.timing import Figure, Spread, ratio

ROUNDS = 300
WARMING = 20
LIMIT = 6
NAME = "Egor"
PAIRS = {
    "card by a typed name : bare reply": ("typed", "bare reply"),
    "card by its button : bare reply": ("tapped", "bare reply"),
    "card by its button : bare answer to a tap": ("tapped", "bare turn"),
}


def figures(rounds: int = ROUNDS) -> list[Figure]:
    """The card by a typed name and by its button, each against a bare bot's answer."""
    taken = asyncio.run(_measured(rounds))
    found = []
    for what, (ours, bare) in PAIRS.items():
        found.append(_ratio(what, taken, ours, bare, "cpu", LIMIT))
        found.append(_ratio("  the same on the wall", taken, ours, bare, "wall", None))
    return found


def _ratio(
    what: str,
    taken: Mapping[str, list[Taken]],
    ours: str,
    bare: str,
    clock: str,
    limit: float | None,
) -> Figure:
    mine, baseline = (
        Spread.of((getattr(each, clock) for each in taken[who]), 1000) for who in (ours, bare)
    )
    return ratio(what, mine, baseline, "ms", limit)


async def _measured(rounds: int) -> dict[str, list[Taken]]:
    taken: dict[str, list[Taken]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        async with stage(Path(folder)) as on:
            await on.says("/clients")
            await on.by_tact()
            screen, card = on.last()["message_id"], _button(on.last(), NAME)
            for number in range(rounds + WARMING):
                once = await _round(on, screen, card)
                if number >= WARMING:
                    for what, each in once.items():
                        taken[what].append(each)
    return taken


async def _round(on: Stage, screen: int, card: str) -> dict[str, Taken]:
    """Everything once, side by side, so that a noisy minute falls on all alike."""
    taken = {}
    await on.says(NAME)
    taken["typed"] = await on.by_tact()
    await on.says(NAME)
    taken["bare reply"] = await on.by_bare()
    await on.taps(screen, "clients")
    await on.by_tact()
    await on.taps(screen, card)
    taken["tapped"] = await on.by_tact()
    await on.taps(screen, card)
    taken["bare turn"] = await on.by_bare()
    return taken


def _button(message: dict[str, object], label: str) -> str:
    markup = message["reply_markup"]
    assert isinstance(markup, dict)
    buttons = [button for row in markup["inline_keyboard"] for button in row]
    return next(str(each["callback_data"]) for each in buttons if label in each["text"])
