"""One life of a worker: drains a schedule into a file, on a clock a lease later than the last."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from pathlib import Path

from bench.schedule import NOW, url, worker
from domain.deliveries import LEASE, Receipt
from domain.managers import Manager
from playground.clock import MovableClock
from services.deliveries import Push
from storage.database import Database


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


async def main(folder: Path, number: int) -> None:
    """Works until nothing is left."""
    database = Database(url(folder / "tact.db"))
    clock = MovableClock(frozen=NOW + number * (LEASE + timedelta(seconds=1)))
    deliveries = worker(database, clock)
    messenger = ToFile(folder / "sent.txt")
    while await deliveries.tick(messenger) or await deliveries.next_due() == NOW:
        pass
    await database.close()


def live(folder: Path, number: int) -> None:
    """The same, as a process of its own."""
    logging.disable(logging.CRITICAL)
    asyncio.run(main(folder, number))
