"""How much memory a running bot takes: just started, and with ten thousand clients stored."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bench.starting import Listening, running
from bench.timing import Figure
from domain.names import search_key
from domain.touches import CHANNELS
from storage import clients
from storage.database import Database

CLIENTS = 10_000
BEGAN = datetime(2026, 11, 22, tzinfo=UTC)


def figures() -> list[Figure]:
    """Resident memory of the subprocess, in MB."""
    fresh, full = asyncio.run(_measured())
    return [
        Figure("memory after the start", f"{fresh:.0f} MB"),
        Figure(f"memory with {CLIENTS:,} clients, one searched for", f"{full:.0f} MB"),
    ]


async def _measured() -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fresh = await _megabytes(folder, "/help")
        await _fill(folder)
        return fresh, await _megabytes(folder, "Client 4711")


async def _megabytes(folder: Path, text: str) -> float:
    """What the bot holds after it has answered one message."""
    telegram = Listening()
    person = next(iter(telegram.accounts))
    async with running(folder, telegram) as child:
        await telegram.asked.wait()
        answered = asyncio.Event()
        telegram.calls.listen(lambda call: answered.set() if call.method == "sendMessage" else None)
        await telegram.people.send_text(person.id, person.id, text)
        await answered.wait()
        return child.megabytes


async def _fill(folder: Path) -> None:
    """Ten thousand clients for the manager who is there already."""
    database = Database(f"sqlite+aiosqlite:///{folder}/tact.db")
    await database.open()
    async with database.write() as connection:
        for number in range(CLIENTS):
            name = f"Client {number}"
            await clients.add(
                connection,
                manager_id=1,
                name=name,
                twin=1,
                search_key=search_key(name),
                language="en",
                address="formal",
                channels=list(CHANNELS),
                traits=[],
                created_at=BEGAN,
                seen_at=BEGAN,
            )
    await database.close()
