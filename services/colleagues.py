"""What the colleagues of a manager share: all managers of this bot are one team."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from content.playbook import Playbook
from domain.errors import DomainError
from domain.managers import Manager
from domain.own_wordings import OwnWording
from services.own_kept import check_number, standing
from services.own_looks import Listing, Look, Looks
from services.own_places import Places
from storage import own_wordings
from storage.database import Connection, Database


class Colleagues:
    """Shared wordings as one manager sees them. None of them wins before it is taken over."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        playbook: Playbook,
        places: Places,
    ) -> None:
        self._database = database
        self._clock = clock
        self._places = places
        self._looks = Looks(playbook, places)

    async def page(self, manager: Manager, number: int) -> Listing:
        """What they share, each with its owner's name; only of texts that the playbook has."""
        async with self._database.read() as connection:
            rows = await own_wordings.shared(connection, manager.id)
        looks = [
            self._looks.of_own(manager, own, owner)
            for own, owner in rows
            if self._places.has(own.key)
        ]
        return self._looks.page(looks, number, len(looks))

    async def look(self, manager: Manager, own_id: int) -> Look:
        """One of them; raises DomainError("own-gone") for what nobody shares."""
        async with self._database.read() as connection:
            own, owner = await self._shared(connection, manager, own_id)
            mine = await standing(connection, manager, own.key)
        look = self._looks.of_own(manager, own, owner)
        return replace(look, replaces=mine is not None)

    async def take(self, manager: Manager, own_id: int) -> tuple[Look, OwnWording | None]:
        """Makes a copy the manager's own; gives the one it replaces, which is deleted."""
        now = self._clock()
        async with self._database.write() as connection:
            theirs, _ = await self._shared(connection, manager, own_id)
            former = await standing(connection, manager, theirs.key)
            if former is None:
                await check_number(connection, manager)
            else:
                await own_wordings.delete(connection, manager.id, former.id, now)
            own = await own_wordings.add(
                connection, manager.id, theirs.key, theirs.parts, theirs.doubts, now
            )
        return self._looks.of_own(manager, own), former

    async def _shared(
        self, connection: Connection, manager: Manager, own_id: int
    ) -> tuple[OwnWording, str]:
        """What a colleague shares; anything else of theirs does not exist for anybody."""
        for own, owner in await own_wordings.shared(connection, manager.id):
            if own.id == own_id and self._places.has(own.key):
                return own, owner
        raise DomainError("own-gone")
