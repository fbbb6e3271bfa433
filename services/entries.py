"""Entries of a client's file: written down, sorted, dated, settled, taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from domain import entries as rules
from domain.entries import FileEntry
from domain.errors import DomainError
from domain.managers import Manager
from storage import clients, entries
from storage.database import Database


class Entries:
    """Entries of one manager at a time; ids of another's raise DomainError("stale")."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def add(
        self,
        manager: Manager,
        client_id: int,
        kind: str,
        text: str,
        due_on: date | None = None,
        at: datetime | None = None,
    ) -> FileEntry:
        """A new entry, said now unless `at` says when; raises DomainError for a text that is
        none and for a client who is gone."""
        cleaned = rules.clean_text(text)
        now = self._clock()
        async with self._database.write() as connection:
            client = await clients.get(connection, manager.id, client_id)
            if client is None or client.deleted_at is not None:
                raise DomainError("client-gone")
            return await entries.add(
                connection,
                manager_id=manager.id,
                client_id=client_id,
                kind=rules.known_kind(kind),
                at=at or now,
                text=cleaned,
                due_on=due_on,
            )

    async def of_client(self, manager: Manager, client_id: int) -> list[FileEntry]:
        """What is on file of a client, the newest first."""
        async with self._database.read() as connection:
            return await entries.of_client(connection, manager.id, client_id)

    async def get(self, manager: Manager, filed_id: int) -> FileEntry:
        """One entry, a deleted one too."""
        async with self._database.read() as connection:
            found = await entries.get(connection, manager.id, filed_id)
        if found is None:
            raise DomainError("stale")
        return found

    async def sort(self, manager: Manager, filed_id: int, kind: str) -> FileEntry:
        """Says what kind of entry it is after all."""
        return await self._change(manager, filed_id, kind=rules.known_kind(kind))

    async def date(self, manager: Manager, filed_id: int, due_on: date | None) -> FileEntry:
        """The day the entry names, in the manager's calendar; None for none."""
        return await self._change(manager, filed_id, due_on=due_on)

    async def settle(self, manager: Manager, filed_id: int, done: bool) -> FileEntry:
        """Kept, answered or settled; or not, after all."""
        return await self._change(manager, filed_id, done_at=self._clock() if done else None)

    async def delete(self, manager: Manager, filed_id: int, gone: bool = True) -> FileEntry:
        """Takes the entry out of sight, or brings it back.

        What was taken out longer ago than `UNDO_FOR` goes for good.
        """
        now = self._clock()
        async with self._database.write() as connection:
            await entries.purge(connection, manager.id, now - rules.UNDO_FOR)
        return await self._change(manager, filed_id, deleted_at=now if gone else None)

    async def _change(self, manager: Manager, filed_id: int, **values: Any) -> FileEntry:
        async with self._database.write() as connection:
            await entries.update(connection, manager.id, filed_id, **values)
            found = await entries.get(connection, manager.id, filed_id)
        if found is None:
            raise DomainError("stale")
        return found
