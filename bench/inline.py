"""How long an inline answer takes, from the query to the results, with few and with many clients.

Beside it a bare bot that answers ten fixed results. As in updates.py the processor's time is held
to the target.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections import defaultdict
from pathlib import Path

from bench.crowd import settle
from bench.stage import Stage, Taken, stage
from bench.timing import Figure, Spread, ratio

ROUNDS = 150
WARMING = 15
LIMIT = 5
FEW, MANY = 200, 10_000
QUERIES = {
    "alone": "",
    "a name": "egor",
    "a name with a slip": "egro munteanu",
    "name and tactic": "egor дорого",
    "name and situation": "egor payment",
    "tactic alone": "prof",
}


def figures(rounds: int = ROUNDS) -> list[Figure]:
    """Each kind of query against the bare answer, among 200 clients and among 10,000."""
    found = []
    taken = {size: asyncio.run(_measured(rounds, size)) for size in (FEW, MANY)}
    for what in QUERIES:
        for size, measured in taken.items():
            mine, bare = (_spread(measured[who]) for who in (what, "bare"))
            found.append(ratio(f"inline, {what}, {size:,} clients : bare", mine, bare, "ms", LIMIT))
    for size, measured in taken.items():
        first = measured["first"][0].wall * 1000
        found.append(Figure(f"inline, names of {size:,} clients read anew", f"{first:.0f} ms"))
    return found


def _spread(taken: list[Taken]) -> Spread:
    return Spread.of((each.cpu for each in taken), 1000)


async def _measured(rounds: int, size: int) -> dict[str, list[Taken]]:
    taken: dict[str, list[Taken]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        async with stage(Path(folder)) as on:
            await _fill(on, size)
            await on.asks("egor")
            await on.by_tact()  # the words are read once in a process's life
            await on.tact.services.clients.write(on.manager, 1, "company", "Another")
            await on.asks("egor")
            taken["first"].append(await on.by_tact())
            for number in range(rounds + WARMING):
                for what, query in QUERIES.items():
                    await on.asks(query)
                    one = await on.by_tact()
                    if number >= WARMING:
                        taken[what].append(one)
                await on.asks("egor")
                one = await on.by_bare()
                if number >= WARMING:
                    taken["bare"].append(one)
    return taken


async def _fill(on: Stage, size: int) -> None:
    now = on.telegram.clock.now()
    seen_at = now.replace(year=now.year - 1)
    async with on.tact.database.write() as connection:
        await settle(connection, on.manager.id, size, random.Random(20261122), seen_at)


if __name__ == "__main__":
    from bench.timing import table

    print(table(figures()))
