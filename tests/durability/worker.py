"""One life of a worker: drains a schedule into a file.

Alone, on a clock a lease later than the life before; or beside another one, on the same clock.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bench.schedule import NOW, url, worker
from content import zones
from domain.deliveries import BATCH, LEASE, Delivery, Receipt
from domain.managers import Manager
from playground.clock import MovableClock
from services.deliveries import Push
from storage import leases
from storage.database import Connection, Database
from storage.tables import deliveries as table

ONLY_MANAGER = 1


class ToFile:
    """The chats: what is written here has arrived."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("a", encoding="ascii")

    async def push(self, manager: Manager, push: Push) -> Receipt:
        """It arrives, and a moment later the answer does."""
        self._file.write(f"{push.reminder.id}{'!' if push.again else ''}\n")
        self._file.flush()
        await asyncio.sleep(0.001)
        return Receipt("sent", message_id=push.reminder.id)


async def drain(database_url: str, notes: Path, owner: str, now: datetime) -> None:
    """Works until nothing is left."""
    database = Database(database_url)
    deliveries = worker(database, MovableClock(frozen=now), owner=owner)
    messenger = ToFile(notes)
    while await deliveries.tick(messenger) or await deliveries.next_due() == NOW:
        pass
    await database.close()


def live(folder: Path, number: int) -> None:
    """The same, as a process of its own that follows others."""
    logging.disable(logging.CRITICAL)
    now = NOW + number * (LEASE + timedelta(seconds=1))
    asyncio.run(drain(url(folder / "tact.db"), folder / "sent.txt", "alone", now))


def live_beside(database_url: str, notes: Path, owner: str, start: Barrier, careless: bool) -> None:
    """The same, as a process that begins together with others; a careless one takes no lease."""
    logging.disable(logging.CRITICAL)
    zones.use_pinned_tzdata()
    if careless:
        leases.claim, leases.guard, leases.record = _look, _agree, _mark  # type: ignore[assignment]
    start.wait(60)
    asyncio.run(drain(database_url, notes, owner, NOW))


async def _look(connection: Connection, _owner: str, now: datetime, *_: Any) -> list[Delivery]:
    """What is due: a claim without its lease."""
    return (await leases.due_of(connection, ONLY_MANAGER, now))[:BATCH]


async def _agree(*_: Any) -> bool:
    """A guard that asks nothing."""
    return True


async def _mark(connection: Connection, delivery: Delivery, _owner: str, **values: Any) -> bool:
    """A record that does not ask whose it is."""
    await connection.execute(sa.update(table).where(table.c.id == delivery.id).values(**values))
    return True
