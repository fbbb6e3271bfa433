"""The heartbeat: one tick a second. The schedule itself is in the database."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from domain.failures import kind_and_place

_log = logging.getLogger(__name__)
TICK_SECONDS = 1
PURGE_SECONDS = 3600
HEAL_SECONDS = 24 * 3600
GRACE_SECONDS = 0.5
"""How long the end of the program waits for a push that is on its way: most answers come sooner,
and one that is not waited for means a second, marked message after the next start."""


class Heartbeat:
    """Calls the ticks for as long as it runs. A tick that fails is logged; the next one comes."""

    def __init__(
        self,
        tick: Callable[[], Awaitable[object]],
        purge: Callable[[], Awaitable[object]],
        heal: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        # A late tick is still wanted (no misfire), but only once (coalesce), and never beside
        # itself (max_instances).
        self._scheduler = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        self._scheduler.add_job(self._safely, "interval", seconds=TICK_SECONDS, args=[tick])
        self._scheduler.add_job(self._safely, "interval", seconds=PURGE_SECONDS, args=[purge])
        if heal is not None:
            self._scheduler.add_job(self._safely, "interval", seconds=HEAL_SECONDS, args=[heal])
        self._at_work: set[asyncio.Task[Any]] = set()

    def start(self) -> None:
        """Begins to beat; needs a running event loop."""
        logging.getLogger("apscheduler.executors").setLevel(logging.ERROR)
        logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
        self._scheduler.start()

    async def stop(self) -> None:
        """Stops; a tick at work may end within the grace, else it is cut short and tidies up."""
        if not self._scheduler.running:
            return
        self._scheduler.pause()
        await self._quiet()
        self._scheduler.shutdown(wait=False)  # cancels what is still at work
        await self._quiet()

    async def _quiet(self) -> None:
        if self._at_work:
            await asyncio.wait(self._at_work, timeout=GRACE_SECONDS)

    async def _safely(self, work: Callable[[], Awaitable[object]]) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._at_work.add(task)
        try:
            await work()
        except Exception as error:
            _log.error("a tick failed; the next one goes on: %s", kind_and_place(error))
        finally:
            self._at_work.discard(task)
