"""The heartbeat: one tick a second. The schedule itself is in the database."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

_log = logging.getLogger(__name__)
TICK_SECONDS = 1
PURGE_SECONDS = 3600


class Heartbeat:
    """Calls the ticks for as long as it runs. A tick that fails is logged; the next one comes."""

    def __init__(
        self, tick: Callable[[], Awaitable[object]], purge: Callable[[], Awaitable[object]]
    ) -> None:
        # A late tick is still wanted (no misfire), but only once (coalesce), and never beside
        # itself (max_instances).
        self._scheduler = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        self._scheduler.add_job(_safely, "interval", seconds=TICK_SECONDS, args=[tick])
        self._scheduler.add_job(_safely, "interval", seconds=PURGE_SECONDS, args=[purge])

    def start(self) -> None:
        """Begins to beat; needs a running event loop."""
        logging.getLogger("apscheduler.executors").setLevel(logging.ERROR)
        logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
        self._scheduler.start()

    def stop(self) -> None:
        """Stops at once; what was being sent is found again by its lease."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)


async def _safely(work: Callable[[], Awaitable[object]]) -> None:
    try:
        await work()
    except Exception:
        _log.exception("a tick failed; the next one goes on")
