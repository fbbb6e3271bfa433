"""The same work without us: plain statements in sqlite3, and APScheduler with its own store."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bench.schedule import NOW, Stall
from domain.deliveries import BATCH
from storage import sqlite

_CLAIM = """
    UPDATE deliveries SET state = 'leased', lease_owner = 'plain', lease_until = ?,
        attempts = attempts + 1
    WHERE id IN (
        SELECT id FROM deliveries WHERE state = 'scheduled' AND due_at <= ?
            AND EXISTS (SELECT 1 FROM managers WHERE managers.id = manager_id AND reachable)
        ORDER BY due_at, id LIMIT ?)
    RETURNING id, manager_id, reminder_id
"""
_GUARD = """
    UPDATE deliveries SET state = 'sending'
    WHERE id = ? AND state = 'leased' AND lease_owner = 'plain' AND EXISTS (
        SELECT 1 FROM reminders WHERE reminders.id = reminder_id AND status = 'active'
            AND reminders.version = deliveries.version)
"""
_RECORD = """
    UPDATE deliveries SET state = 'sent', sent_at = ?, message_id = 1, lease_owner = NULL,
        lease_until = NULL
    WHERE id = ? AND state = 'sending' AND lease_owner = 'plain'
"""


def plain(path: Path, due: int) -> float:
    """Seconds for claim, guard, look and record of every due row, each change committed."""
    now = NOW.strftime("%Y-%m-%d %H:%M:%S.000000")
    until = (NOW + timedelta(minutes=2)).strftime("%Y-%m-%d %H:%M:%S.000000")
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for pragma in sqlite.PRAGMAS:
            file.execute(pragma)
        done, began = 0, time.perf_counter()
        while done < due:
            for row, manager, reminder in file.execute(_CLAIM, (until, now, BATCH)).fetchall():
                file.execute(_GUARD, (row,))
                file.execute("SELECT * FROM managers WHERE id = ?", (manager,)).fetchone()
                file.execute("SELECT * FROM reminders WHERE id = ?", (reminder,)).fetchone()
                file.execute(_RECORD, (now, row))
                file.execute("SELECT * FROM reminders WHERE id = ?", (reminder,)).fetchone()
                done += 1
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
