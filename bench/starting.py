"""From the command line to the first question for updates, against a process that imports PTB."""

from __future__ import annotations

import asyncio
import os
import resource
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bench.stage import TOKEN, Taken
from bench.timing import Figure, Spread, ratio
from playground.parameters import UploadedFile
from playground.server import PlaygroundServer
from playground.telegram import Playground

ROUNDS = 7
LIMIT = 3
BARE = "import telegram.ext"
BOT = Path(__file__).parents[1] / "bot.py"
PAIRS = {
    "start until ready : importing PTB": "start",
    "the very first start : importing PTB": "first",
}


class Listening(Playground):
    """A local Telegram that notices when it is first asked for updates."""

    def __init__(self) -> None:
        super().__init__(TOKEN)
        self.asked = asyncio.Event()

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, UploadedFile] | None = None,
    ) -> Any:
        """As any Telegram does."""
        if method.lower() == "getupdates":
            self.asked.set()
        return await super().call(method, params, files)


class Child:
    """A running bot."""

    def __init__(self, process: asyncio.subprocess.Process, began: float) -> None:
        self.process = process
        self._began = began

    @property
    def taken(self) -> Taken:
        """Since it was called for."""
        return Taken(time.perf_counter() - self._began, self.cpu)

    @property
    def cpu(self) -> float:
        """Seconds of processor time spent so far."""
        fields = (
            Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        )
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def megabytes(self) -> float:
        """Resident memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        line = next(each for each in status.splitlines() if each.startswith("VmRSS"))
        return int(line.split()[1]) / 1024


@asynccontextmanager
async def running(folder: Path, telegram: Listening) -> AsyncIterator[Child]:
    """`bot.py run` on the database of `folder`, talking to this Telegram."""
    server = PlaygroundServer(telegram, port=0, signals=False)
    owner = next(iter(telegram.accounts)).id
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": server.url,
        "DATABASE_URL": f"sqlite:///{folder}/tact.db",
        "OWNER_IDS": str(owner),
        "LOG_LEVEL": "ERROR",
    }
    async with asyncio.TaskGroup() as group:
        group.create_task(server.serve())
        await server.ready()
        began = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable, str(BOT), "run", cwd=folder, env=environment
        )
        try:
            yield Child(process, began)
        finally:
            process.terminate()
            await process.wait()
            server.should_exit = True


def figures(rounds: int = ROUNDS) -> list[Figure]:
    """A usual start and the very first one, which makes the database."""
    taken = asyncio.run(_measured(rounds))
    found = []
    for what, ours in PAIRS.items():
        spreads = [
            [Spread.of(clock) for clock in zip(*taken[who], strict=True)] for who in (ours, "bare")
        ]
        (wall, cpu), (bare_wall, bare_cpu) = spreads
        limit = LIMIT if ours == "start" else None
        found.append(ratio(what, wall, bare_wall, "s", limit))
        found.append(ratio("  the same in processor time", cpu, bare_cpu, "s", None))
    return found


async def _measured(rounds: int) -> dict[str, list[Taken]]:
    taken: dict[str, list[Taken]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(rounds + 1):
            once = {"first": await _start(folder), "start": await _start(folder)}
            once["bare"] = await _import()
            shutil.rmtree(folder)
            folder.mkdir()
            if number:  # the first round only warms the files
                for what, each in once.items():
                    taken[what].append(each)
    return taken


async def _start(folder: Path) -> Taken:
    telegram = Listening()
    async with running(folder, telegram) as child, asyncio.timeout(60):
        await telegram.asked.wait()
        return child.taken


async def _import() -> Taken:
    """A process that does nothing but import, from its call to its end."""
    began, spent = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", BARE)
    await process.wait()
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Taken(wall, after.ru_utime - spent.ru_utime + after.ru_stime - spent.ru_stime)
