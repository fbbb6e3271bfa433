"""The real program in a process of its own, against a local Telegram on a real port."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from domain.deliveries import LEASE
from playground.accounts import ALEX
from playground.clock import MovableClock
from playground.server import PlaygroundServer
from playground.telegram import Playground
from storage.database import Database
from storage.tables import deliveries
from tests.people import TOKEN, shown

ROOT = Path(__file__).parents[2]
OWNER = ALEX.id
PATIENCE = 30.0
"""Seconds until a condition that does not come true fails the test."""


async def until(condition: Callable[[], object]) -> None:
    """Waits for a condition, within the deadline."""
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.01)


class Running:
    """`python bot.py run`, and the chat of its owner."""

    def __init__(self, telegram: Playground, address: str, folder: Path) -> None:
        self.telegram = telegram
        self.address = address
        self.folder = folder
        self.database_url = f"sqlite:///{folder}/tact.db"
        self._process: asyncio.subprocess.Process | None = None
        self._began = 0.0
        self._yardstick = 0.0

    # ------------------------------------------------------------ the process

    async def begin(self, **settings: str) -> None:
        """Starts the program; it may not be ready yet."""
        self._began = time.perf_counter()
        environment = {
            "PATH": os.environ["PATH"],
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.address,
            "DATABASE_URL": self.database_url,
            "OWNER_IDS": str(OWNER),
        }
        with (
            (self.folder / "out.txt").open("ab") as out,
            (self.folder / "err.txt").open("ab") as err,
        ):
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                str(ROOT / "bot.py"),
                "run",
                cwd=self.folder,  # away from anybody's .env
                env=environment | settings,
                stdout=out,
                stderr=err,
            )

    async def start(self, **settings: str) -> None:
        """Starts the program and waits until it listens."""
        self.telegram.updates.end_polling("the one before is dead")
        await self.begin(**settings)
        await until(lambda: self.telegram.updates._poller is not None or self._ended())
        assert not self._ended(), self.errors()
        self.is_up()

    def is_up(self) -> None:
        """It is as far as it gets: the time this took says how busy the machine is."""
        self._yardstick = time.perf_counter() - self._began

    async def kill(self) -> None:
        """Ends it as a power cut would."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()
        self.telegram.faults.clear()

    async def terminate(self) -> int:
        """Asks it to end, which may take two seconds; gives the exit code."""
        assert self._process is not None
        began = time.perf_counter()
        self._process.send_signal(signal.SIGTERM)
        code = await self.ended()
        # A start takes less than two seconds, unless the machine has much else to do.
        assert time.perf_counter() - began < max(2.0, self._yardstick)
        return code

    async def ended(self) -> int:
        """Waits for its end; gives the exit code."""
        assert self._process is not None
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()

    def _ended(self) -> bool:
        return self._process is None or self._process.returncode is not None

    async def clean_up(self) -> None:
        """Leaves nothing running."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    def output(self) -> str:
        """What it printed."""
        return (self.folder / "out.txt").read_text("utf-8")

    def errors(self) -> str:
        """What it logged."""
        return (self.folder / "err.txt").read_text("utf-8")

    # ------------------------------------------------------------ the chat

    @property
    def messages(self) -> list[dict[str, Any]]:
        """What the bot said to its owner."""
        return [each for each in self.telegram.chat(OWNER).messages if each["from"]["is_bot"]]

    def texts(self) -> list[str]:
        """The same as words."""
        return [shown(each) for each in self.messages]

    async def says(self, text: str, answer: str) -> None:
        """Types, and waits for an answer that holds `answer`."""
        known = len(self.messages)
        await self.telegram.people.send_text(OWNER, OWNER, text)
        await until(lambda: any(answer in text for text in self.texts()[known:]))

    async def taps(self, label: str) -> None:
        """Taps the newest button that holds `label`; somebody may be listening or not."""
        message, data = self._button(label)
        await self.telegram.people.tap(OWNER, OWNER, message, data)

    def offers(self, label: str) -> bool:
        """Whether there is such a button."""
        return any(label in text for text, _, _ in self._buttons())

    def _button(self, label: str) -> tuple[int, str]:
        return next((number, data) for text, number, data in self._buttons() if label in text)

    def _buttons(self) -> list[tuple[str, int, str]]:
        return [
            (button["text"], message["message_id"], button["callback_data"])
            for message in reversed(self.messages)
            for row in message.get("reply_markup", {}).get("inline_keyboard", ())
            for button in row
            if "callback_data" in button
        ]

    # ------------------------------------------------------------ the file

    @asynccontextmanager
    async def file(self) -> AsyncIterator[Database]:
        """The database, while the program does not run."""
        database = Database(self.database_url)
        await database.open()
        yield database
        await database.close()

    async def make_due(self) -> None:
        """Makes everything that is scheduled due, while the program does not run."""
        waiting = sa.update(deliveries).where(deliveries.c.state == "scheduled")
        async with self.file() as database, database.write() as connection:
            await connection.execute(waiting.values(due_at=MovableClock().now()))

    async def let_leases_end(self) -> None:
        """Makes the file as old as it would be when the dead claimant's lease is over."""
        async with self.file() as database, database.write() as connection:
            held = deliveries.c.lease_until.is_not(None)
            rows = await connection.execute(
                deliveries.select().with_only_columns(deliveries.c.id, deliveries.c.lease_until)
            )
            for row in [each for each in rows if each.lease_until is not None]:
                ended = row.lease_until - LEASE - timedelta(seconds=1)
                await connection.execute(
                    deliveries.update()
                    .where(deliveries.c.id == row.id, held)
                    .values(lease_until=ended)
                )


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Running]:
    """A local Telegram that answers, and a program not started yet."""
    telegram = Playground(TOKEN)
    server = PlaygroundServer(telegram, port=0, signals=False)
    async with asyncio.TaskGroup() as group:
        group.create_task(server.serve())
        await server.ready()
        program = Running(telegram, server.url, folder)
        try:
            yield program
        finally:
            await program.clean_up()
            server.should_exit = True
