"""How long a client's card takes from the update to the answer, and a tap on the card of a call,
against bots that do nothing.

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
    "what to say on the live card : bare answer to a tap": ("turn", "bare tap"),
    "back to the live card : bare answer to a tap": ("live", "bare tap"),
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
                _keep(taken, number, await _round(on, screen, card))
            call = await _calling(on)
            for number in range(rounds + WARMING):
                _keep(taken, number, await _in_a_call(on, *call))
    return taken


def _keep(taken: dict[str, list[Taken]], number: int, once: Mapping[str, Taken]) -> None:
    if number >= WARMING:
        for what, each in once.items():
            taken[what].append(each)


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


async def _calling(on: Stage) -> tuple[int, str, str]:
    """A call with the same client is going on: its card, a turn on it and the way back."""
    await on.says(f"/call {NAME}")
    await on.by_tact()
    card = on.last()["message_id"]
    await on.taps(card, next(each for each in _carried(on.last()) if each.startswith("callon")))
    await on.by_tact()
    turn = next(each for each in _carried(on.last()) if each.startswith("callturn"))
    return card, turn, f"calllive:{turn.split(':')[1]}"


async def _in_a_call(on: Stage, card: int, turn: str, live: str) -> dict[str, Taken]:
    taken = {}
    await on.taps(card, turn)
    taken["turn"] = await on.by_tact()
    await on.taps(card, live)
    taken["live"] = await on.by_tact()
    await on.taps(card, turn)
    taken["bare tap"] = await on.by_bare()
    return taken


def _carried(message: dict[str, object]) -> list[str]:
    markup = message["reply_markup"]
    assert isinstance(markup, dict)
    return [str(each["callback_data"]) for row in markup["inline_keyboard"] for each in row]


def _button(message: dict[str, object], label: str) -> str:
    markup = message["reply_markup"]
    assert isinstance(markup, dict)
    buttons = [button for row in markup["inline_keyboard"] for button in row]
    return next(str(each["callback_data"]) for each in buttons if label in each["text"])
