"""A schedule of any size in a file, and a messenger that answers at once."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from content import zones
from content.playbook import Playbook
from content.temperament_bank import load_bank
from domain.deliveries import Receipt
from domain.managers import Manager
from domain.temperament_bank import build_bank
from playground.clock import MovableClock
from services.deliveries import Deliveries, Push
from services.pace import AtOnce, Pace
from services.upkeep import Upkeep
from services.wording import Wording
from storage.database import Database

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
OWNER = 1001


def url(path: Path) -> str:
    """The URL of a file."""
    return f"sqlite:///{path}"


def fill(path: Path, stored: int, due: int, managers: int = 1, owner: int = OWNER) -> None:
    """A file with so many reminders waiting, of which some are due at NOW, all managers' alike."""
    zones.use_pinned_tzdata()
    asyncio.run(_begin(path))
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA synchronous=OFF")
        file.executemany(
            "INSERT INTO managers (id, telegram_id, chat_id, name, language, zone, zone_known,"
            " currency, reachable, created_at, barred)"
            " VALUES (?, ?, ?, 'Alex', 'en', 'UTC', 1, 'MDL', 1, '2026-11-01', 0)",
            ((each + 1, owner + each, owner + each) for each in range(managers)),
        )
        file.executemany(
            "INSERT INTO gates (manager_id, days_off, asks_again) VALUES (?, '', 0)",
            ((each + 1,) for each in range(managers)),
        )
        file.executemany(
            "INSERT INTO reminders (id, manager_id, text, status, version, created_at)"
            " VALUES (?, ?, 'call', 'active', 1, '2026-11-01')",
            ((each + 1, each % managers + 1) for each in range(stored)),
        )
        file.executemany(
            "INSERT INTO deliveries (manager_id, reminder_id, version, occurrence, local_at, zone,"
            " due_at, state, attempts, maybe_sent) VALUES (?, ?, 1, 'once', ?, 'UTC', ?,"
            " 'scheduled', 0, 0)",
            _rows(stored, due, managers),
        )
        file.commit()


def _rows(stored: int, due: int, managers: int) -> Iterator[tuple[int, int, str, str]]:
    for each in range(stored):
        later = timedelta() if each < due else timedelta(days=1, minutes=each % 500_000)
        at = (NOW + later).strftime("%Y-%m-%d %H:%M:%S.000000")
        yield each % managers + 1, each + 1, at, at


async def _begin(path: Path) -> None:
    database = Database(url(path))
    await database.open()

    async def nothing(*_: object) -> None:
        """There is nothing to follow."""

    await Upkeep(database, lambda: NOW, (), nothing).begin()
    await database.close()


class Instant:
    """Telegram with no network in between; each answer may take a time of the clock's own."""

    def __init__(self, clock: MovableClock, takes: timedelta = timedelta()) -> None:
        self.clock = clock
        self.takes = takes
        self.sent = 0
        self.last = clock.now()

    async def push(self, manager: Manager, push: Push) -> Receipt:
        """It is there."""
        self.sent += 1
        if self.takes:
            self.clock.move(self.takes)
        self.last = self.clock.now()
        return Receipt("sent", message_id=self.sent)


def worker(
    database: Database, clock: MovableClock, pace: Pace | None = None, owner: str = "bench"
) -> Deliveries:
    """The tick's own service, as it is at work; without a pace unless one is given."""
    bank = build_bank(load_bank())
    wording = Wording(database, clock.now, Playbook(), bank)
    pace = pace or AtOnce(clock.now)
    return Deliveries(database, clock.now, Random(1), wording, bank, owner, pace)


class Stall:
    """The longest time for which the event loop let nobody in."""

    def __init__(self) -> None:
        self.worst = 0.0
        self._ended = False

    async def watch(self) -> None:
        """Looks every millisecond, until `end`."""
        while not self._ended:
            began = time.perf_counter()
            await asyncio.sleep(0.001)
            self.worst = max(self.worst, time.perf_counter() - began - 0.001)

    def end(self) -> None:
        """Enough."""
        self._ended = True
