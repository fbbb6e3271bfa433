"""Two processes over one database, SQLite's file or PostgreSQL: each push comes once.

And the control: the same two without the lease, which do repeat, so that the test can fail.
"""

from __future__ import annotations

import asyncio
import multiprocessing
from collections import Counter
from itertools import chain
from pathlib import Path

import sqlalchemy as sa

from bench.schedule import NOW
from domain.gate import Gate
from storage import gates, managers
from storage.database import Database
from storage.tables import deliveries, reminders
from tests.durability import worker
from tests.storage.rows import manager_columns

DUE = 400
PROCESSES = 2


async def stock(database: Database) -> None:
    """Much that is due now, all of one manager."""
    numbers = range(1, DUE + 1)
    async with database.write() as connection:
        manager = await managers.add(connection, **manager_columns(1000) | {"zone": "UTC"})
        assert manager.id == worker.ONLY_MANAGER
        await gates.put(connection, manager.id, Gate(asks_again=False))
        reminder = {"manager_id": manager.id, "text": "call", "status": "active", "version": 1}
        await connection.execute(
            sa.insert(reminders),
            [reminder | {"id": each, "created_at": NOW} for each in numbers],
        )
        delivery = {
            "manager_id": manager.id,
            "version": 1,
            "occurrence": "once",
            "local_at": NOW.replace(tzinfo=None),
            "zone": "UTC",
            "due_at": NOW,
            "state": "scheduled",
            "attempts": 0,
            "maybe_sent": False,
        }
        await connection.execute(
            sa.insert(deliveries), [delivery | {"reminder_id": each} for each in numbers]
        )


def work_off(database_url: str, folder: Path, *, careless: bool) -> list[list[str]]:
    """What each of the processes sent."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.durability.worker"])
    start = context.Barrier(PROCESSES)
    notes = [folder / f"sent{number}.txt" for number in range(PROCESSES)]
    running = [
        context.Process(
            target=worker.live_beside, args=(database_url, path, path.stem, start, careless)
        )
        for path in notes
    ]
    for process in running:
        process.start()
    for process in running:
        process.join(120)
        assert process.exitcode == 0
    return [path.read_text("ascii").split() for path in notes]


async def test_each_comes_once_and_both_have_their_part(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    await stock(database)
    sent = await asyncio.to_thread(work_off, database_url, tmp_path, careless=False)
    came = Counter(chain.from_iterable(sent))
    assert len(came) == DUE, "none is lost"
    assert set(came.values()) == {1}, "none comes twice, none is marked"
    assert all(len(part) > DUE / 20 for part in sent), "both were at work"
    async with database.read() as connection:
        states = (await connection.execute(sa.select(deliveries.c.state))).scalars().all()
    assert Counter(states) == {"sent": DUE}


async def test_without_the_lease_they_repeat(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    await stock(database)
    sent = await asyncio.to_thread(work_off, database_url, tmp_path, careless=True)
    came = Counter(chain.from_iterable(sent))
    repeats = sum(came.values()) - DUE
    print(f"without the lease: {repeats} of {DUE} twice", flush=True)
    assert len(came) == DUE
    assert repeats > DUE / 20, "the control: many come twice"
