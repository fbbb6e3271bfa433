"""What keeps the schedule right: at the start, and once a day."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from datetime import datetime

from content import zones
from domain.deliveries import Delivery
from storage import upkeep
from storage.database import Database, Transaction

_log = logging.getLogger(__name__)
_ZONES = "tzdata"
CHUNK = 1000
"""Rows looked at before others have their turn."""

Follow = Callable[[Transaction, Delivery, datetime], Awaitable[None]]


class Upkeep:
    """The house's own errands; nobody in particular asks for them."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        owners: Collection[int],
        follow: Follow,
    ) -> None:
        self._database = database
        self._clock = clock
        self._owners = frozenset(owners)
        self._follow = follow

    async def begin(self) -> None:
        """Before the first tick: pushes only to owners, and hours by the zones of today."""
        version = zones.version()
        async with self._database.read() as connection:
            known = await upkeep.mark(connection, _ZONES)
            owners_changed = await upkeep.barred_wrongly(connection, self._owners)
        if owners_changed:
            async with self._database.write() as connection:
                await upkeep.bar(connection, self._owners)
        if known == version:
            return
        after: int | None = 0
        while after is not None:
            async with self._database.write() as connection:
                after = await upkeep.rewind(connection, after, CHUNK)
        async with self._database.write() as connection:
            await upkeep.put_mark(connection, _ZONES, version)
        if known is not None:
            _log.warning("time zones are %s now, not %s: hours were reckoned anew", version, known)

    async def heal(self) -> int:
        """Plans what should follow where nothing waits any more; gives how many were looked at.

        A step that could not be planned is written nowhere else: an open payment or a repeating
        reminder would fall silent for good.
        """
        async with self._database.read() as connection:
            last = await upkeep.last_reminder(connection)
        found = 0
        for after in range(0, last, CHUNK):
            async with self._database.read() as connection:
                lost = await upkeep.unplanned(connection, after, after + CHUNK)
            found += len(lost)
            for delivery in lost:
                async with self._database.write() as connection:
                    await self._follow(connection, delivery, self._clock())
            await asyncio.sleep(0)
        return found
