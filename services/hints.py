"""What a client's file shows by itself: one quiet suggestion at a time, dismissed for good."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from domain.errors import DomainError
from domain.hints import Hint, hint
from domain.leanings import File
from domain.managers import Manager
from domain.temperament_bank import Bank
from services import dossiers
from services.dossiers import Dossier
from storage import entries, hints
from storage.database import Connection, Database


class Hints:
    """Suggestions about the clients of one manager."""

    def __init__(self, database: Database, clock: Callable[[], datetime], bank: Bank) -> None:
        self._database = database
        self._clock = clock
        self._bank = bank

    async def look(self, manager: Manager, client_id: int) -> tuple[Dossier, Hint | None]:
        """The client and what their file shows; raises DomainError("client-gone")."""
        now = self._clock()
        async with self._database.read() as connection:
            dossier = await dossiers.load(connection, manager, client_id, self._bank, now)
            return dossier, await found(connection, manager, dossier, now)

    async def dismiss(self, manager: Manager, client_id: int, mark: str) -> Dossier:
        """Ends the suggestion of this mark for good; raises DomainError("stale") when it is none
        that is shown."""
        dossier, shown = await self.look(manager, client_id)
        if shown is None or shown.mark != mark:
            raise DomainError("stale")
        async with self._database.write() as connection:
            await hints.dismiss(connection, manager.id, client_id, mark, self._clock())
        return dossier


async def file_of(
    connection: Connection, manager: Manager, dossier: Dossier, now: datetime
) -> File:
    """What of a client's file suggestions and leanings are drawn from, on the manager's clock."""
    local = manager.local(now)
    filed = await entries.of_client(connection, manager.id, dossier.client.id)
    return File(dossier.payments, dossier.touches, filed, local.date(), local)


async def found(
    connection: Connection, manager: Manager, dossier: Dossier, now: datetime
) -> Hint | None:
    """What the client's file shows and was not dismissed."""
    file = await file_of(connection, manager, dossier, now)
    if hint(file, ()) is None:
        return None
    return hint(file, await hints.dismissed(connection, manager.id, dossier.client.id))
