"""How much memory a running bot takes, and how long a search, with ten thousand clients stored."""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from bench.channels import QUERIES
from bench.crowd import settle
from bench.starting import Listening, running
from bench.timing import Figure, Spread
from services.access import Access, Defaults, Person
from services.clients import Clients
from storage.database import Database

CLIENTS = 10_000
BEGAN = datetime(2026, 11, 22, tzinfo=UTC)


class Measured(NamedTuple):
    """Megabytes of a bot with no client and with many, and what searching among those took."""

    fresh: float
    full: float
    search: Spread


def figures() -> list[Figure]:
    """Resident memory of the subprocess in MB, and milliseconds of a search."""
    measured = asyncio.run(_measured())
    return [
        Figure("memory after the start and one answer", f"{measured.fresh:.0f} MB"),
        Figure(f"memory with {CLIENTS:,} clients, one searched for", f"{measured.full:.0f} MB"),
        Figure(
            f"search in {CLIENTS:,} clients, out of the database", measured.search.written("ms")
        ),
    ]


async def _measured() -> Measured:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        owner = next(iter(Listening().accounts)).id
        database = Database(f"sqlite:///{folder}/tact.db")
        await database.open()
        fresh = await _megabytes(folder, "/help")
        search = await _fill(database, owner)
        await database.close()
        return Measured(fresh, await _megabytes(folder, "Egor"), search)


async def _megabytes(folder: Path, text: str) -> float:
    """What the bot holds after it has answered one message."""
    telegram = Listening()
    person = next(iter(telegram.accounts))
    answered = asyncio.Event()
    telegram.calls.listen(lambda call: answered.set() if call.method == "sendMessage" else None)
    async with running(folder, telegram) as child, asyncio.timeout(60):
        await telegram.asked.wait()
        await telegram.people.send_text(person.id, person.id, text)
        await answered.wait()
        return child.megabytes


async def _fill(database: Database, owner: int) -> Spread:
    """Ten thousand clients for the manager who is there already; then they are searched."""
    defaults = Defaults("en", "Europe/London", "EUR", lambda _, zone: zone)
    access = Access(database, lambda: BEGAN, {owner}, defaults)
    entry = await access.enter(Person(owner, owner, "Alex", "en"))
    assert entry is not None
    async with database.write() as connection:
        await settle(connection, entry.manager.id, CLIENTS, random.Random(20261124), BEGAN)
    search, taken = Clients(database, lambda: BEGAN), []
    for query in QUERIES * 5:
        began = time.perf_counter()
        await search.find(entry.manager, query)
        taken.append(time.perf_counter() - began)
    return Spread.of(taken, 1000)
