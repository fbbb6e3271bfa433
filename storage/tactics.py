"""What clients' messages were taken for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa

from storage.connection import Connection
from storage.tables import readings

KEPT = 100
"""Kept messages that are compared with a new one, the newest."""

_MINE = readings.c.manager_id == sa.bindparam("manager_id")
_COUNTS = (
    sa.select(
        readings.c.tactic,
        sa.func.count(),
        sa.func.count(sa.case((readings.c.client_id == sa.bindparam("client_id"), 1))),
    )
    .where(_MINE)
    .group_by(readings.c.tactic)
)
_KEPT = (
    sa.select(readings.c.id, readings.c.tactic, readings.c.words)
    .where(_MINE, readings.c.language == sa.bindparam("language"), readings.c.words.is_not(None))
    .order_by(readings.c.id.desc())
    .limit(KEPT)
)
_ONE = sa.select(readings.c.tactic, readings.c.words.is_not(None)).where(
    _MINE, readings.c.message_id == sa.bindparam("message_id")
)


async def put(
    connection: Connection,
    manager_id: int,
    message_id: int,
    client_id: int | None,
    tactic: str,
    language: str,
    at: datetime,
) -> None:
    """Notes what a message was taken for; the last word on it counts, and keeps its words."""
    values = {"client_id": client_id, "tactic": tactic, "language": language, "at": at}
    changed = await connection.execute(
        sa.update(readings)
        .where(readings.c.manager_id == manager_id, readings.c.message_id == message_id)
        .values(**values)
    )
    if not changed.rowcount:
        new = sa.insert(readings).values(manager_id=manager_id, message_id=message_id, **values)
        await connection.execute(new)


async def put_words(
    connection: Connection, manager_id: int, message_id: int, words: str | None
) -> bool:
    """Keeps the words of a message, or with None lets go of them; False for one not noted."""
    statement = (
        sa.update(readings)
        .where(readings.c.manager_id == manager_id, readings.c.message_id == message_id)
        .values(words=words)
    )
    return (await connection.execute(statement)).rowcount == 1


async def noted(
    connection: Connection, manager_id: int, message_id: int
) -> tuple[str, bool] | None:
    """What a message was taken for, and whether its words are kept."""
    row = (
        await connection.execute(_ONE, {"manager_id": manager_id, "message_id": message_id})
    ).first()
    return None if row is None else (row[0], bool(row[1]))


async def counts(
    connection: Connection, manager_id: int, client_id: int | None
) -> Mapping[str, tuple[int, int]]:
    """How many messages were taken for what: all of them, and those of one client."""
    asked = {"manager_id": manager_id, "client_id": client_id}
    return {row[0]: (row[1], row[2]) for row in await connection.execute(_COUNTS, asked)}


async def kept(
    connection: Connection, manager_id: int, language: str
) -> tuple[tuple[int, str, str], ...]:
    """The messages whose words are kept: id, what it was taken for, words; the newest first."""
    asked = {"manager_id": manager_id, "language": language}
    return tuple((row[0], row[1], row[2]) for row in await connection.execute(_KEPT, asked))
