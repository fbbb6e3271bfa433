"""Entries of a client's file. Deleted ones are left out unless asked for by id."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from domain.entries import FILED, FileEntry
from storage.connection import Connection
from storage.tables import entries

MOST = 200
_COLUMNS = [entries.c[name] for name in FileEntry.__dataclass_fields__]
_MINE = sa.select(*_COLUMNS).where(entries.c.manager_id == sa.bindparam("manager_id"))
_LIVE = _MINE.where(entries.c.deleted_at.is_(None))
_GET = _MINE.where(entries.c.id == sa.bindparam("filed_id"))
_OF_CLIENT = (
    _LIVE.where(entries.c.client_id == sa.bindparam("client_id"), entries.c.kind.in_(FILED))
    .order_by(entries.c.at.desc(), entries.c.id.desc())
    .limit(MOST)
)
_OF_CALL = (
    _LIVE.where(entries.c.call_id == sa.bindparam("call_id"))
    .order_by(entries.c.at, entries.c.id)
    .limit(MOST)
)


async def add(connection: Connection, **values: Any) -> FileEntry:
    """A new entry."""
    statement = sa.insert(entries).values(**values).returning(*_COLUMNS)
    return FileEntry(*(await connection.execute(statement)).one())


async def get(connection: Connection, manager_id: int, filed_id: int) -> FileEntry | None:
    """One entry of this manager, a deleted one too."""
    asked = {"manager_id": manager_id, "filed_id": filed_id}
    row = (await connection.execute(_GET, asked)).first()
    return None if row is None else FileEntry(*row)


async def of_client(connection: Connection, manager_id: int, client_id: int) -> list[FileEntry]:
    """What is on file of a client, the newest first; notes and voice marks of calls left out."""
    asked = {"manager_id": manager_id, "client_id": client_id}
    return [FileEntry(*row) for row in await connection.execute(_OF_CLIENT, asked)]


async def of_call(connection: Connection, manager_id: int, call_id: int) -> list[FileEntry]:
    """Everything noted during a call, in its order."""
    asked = {"manager_id": manager_id, "call_id": call_id}
    return [FileEntry(*row) for row in await connection.execute(_OF_CALL, asked)]


async def update(connection: Connection, manager_id: int, filed_id: int, **values: Any) -> bool:
    """Changes an entry; False when this manager has none of this id."""
    statement = (
        sa.update(entries)
        .where(entries.c.manager_id == manager_id, entries.c.id == filed_id)
        .values(**values)
    )
    return (await connection.execute(statement)).rowcount == 1


async def keep_promise(
    connection: Connection, manager_id: int, reminder_id: int, at: datetime | None
) -> None:
    """The manager's own promise that a reminder was made of is kept, or with None open again."""
    await connection.execute(
        sa.update(entries)
        .where(
            entries.c.manager_id == manager_id,
            entries.c.reminder_id == reminder_id,
            entries.c.kind == "promise_ours",
        )
        .values(done_at=at)
    )


async def purge(connection: Connection, manager_id: int, deleted_before: datetime) -> int:
    """Removes for good what this manager took back before."""
    statement = sa.delete(entries).where(
        entries.c.manager_id == manager_id, entries.c.deleted_at < deleted_before
    )
    return (await connection.execute(statement)).rowcount
