"""Whether this Tact is well: the database answers, and the schedule is alive."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.failures import kind_and_place
from storage import health
from storage.database import Database

_log = logging.getLogger(__name__)
SILENCE = timedelta(minutes=2)
"""The schedule beats once a second; a beat with many pushes in it may take longer."""

PATIENCE = 2
"""Seconds that the database may take to answer."""


@dataclass(frozen=True, slots=True)
class Report:
    """How it stands. `tick_age` is None before the first beat."""

    database: bool
    tick_age: timedelta | None

    @property
    def schedule(self) -> bool:
        """Whether the schedule is alive."""
        return self.tick_age is not None and self.tick_age <= SILENCE

    @property
    def is_well(self) -> bool:
        """Whether everything is as it should be."""
        return self.database and self.schedule


class Health:
    """Knows when the schedule last beat."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._ticked_at: datetime | None = None

    def ticked(self) -> None:
        """The schedule has beaten."""
        self._ticked_at = self._clock()

    async def report(self) -> Report:
        """How it stands now."""
        age = None
        if self._ticked_at is not None:
            age = max(self._clock() - self._ticked_at, timedelta(0))
        return Report(await self._answers(), age)

    async def _answers(self) -> bool:
        try:
            async with asyncio.timeout(PATIENCE), self._database.read() as connection:
                return await health.answer(connection)
        except Exception as error:
            _log.error("the database does not answer: %s", kind_and_place(error))
            return False
