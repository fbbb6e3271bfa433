"""The same work without us: plain statements in sqlite3, and APScheduler with its own store."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bench.schedule import NOW, Stall
from storage.sqlite_file import PRAGMAS

Statements = list[tuple[str, Any]]


@contextmanager
def noted() -> Iterator[Statements]:
    """Every statement that is executed meanwhile, with its values."""
    statements: Statements = []

    def note(_conn: Any, _cursor: Any, sql: str, values: Any, _context: Any, _many: bool) -> None:
        if not sql.startswith("PRAGMA"):  # how a connection is set up is the same for both
            statements.append((sql, values))

    sa.event.listen(sa.Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", note)


def plain(path: Path, statements: Statements) -> float:
    """Seconds for the very same statements in sqlite3 alone, each change committed."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for pragma in PRAGMAS:
            file.execute(pragma)
        began = time.perf_counter()
        for sql, values in statements:
            file.execute(sql, values).fetchall()
        return time.perf_counter() - began


_fired = 0


async def fire() -> None:
    """A job that has nothing to do."""
    global _fired  # noqa: PLW0603 -- the store keeps jobs by name, so it cannot be a method
    _fired += 1


async def apscheduler(path: Path, due: int) -> float:
    """The worst stall of the loop, in seconds, while it works off as many due jobs."""
    store = SQLAlchemyJobStore(url=f"sqlite:///{path}")
    scheduler = AsyncIOScheduler(
        timezone="UTC",
        jobstores={"default": store},
        job_defaults={"misfire_grace_time": None},
    )
    scheduler.start(paused=True)
    for _ in range(due):
        scheduler.add_job(fire, "date", run_date=NOW - timedelta(days=3650))
    stall = Stall()
    async with asyncio.TaskGroup() as group:
        group.create_task(stall.watch())
        await asyncio.sleep(0.01)
        scheduler.resume()
        while _fired < due:
            await asyncio.sleep(0.05)
        stall.end()
    scheduler.shutdown(wait=False)
    return stall.worst
