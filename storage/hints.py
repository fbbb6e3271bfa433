"""Suggestions a manager does not want to see again."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from storage.connection import Connection
from storage.tables import dismissals

_MARKS = sa.select(dismissals.c.mark).where(
    dismissals.c.manager_id == sa.bindparam("manager_id"),
    dismissals.c.client_id == sa.bindparam("client_id"),
)


async def dismissed(connection: Connection, manager_id: int, client_id: int) -> frozenset[str]:
    """The marks of the suggestions that are over for good."""
    asked = {"manager_id": manager_id, "client_id": client_id}
    return frozenset(row[0] for row in await connection.execute(_MARKS, asked))


async def dismiss(
    connection: Connection, manager_id: int, client_id: int, mark: str, at: datetime
) -> None:
    """Ends a suggestion for good; a second time changes nothing."""
    if mark not in await dismissed(connection, manager_id, client_id):
        await connection.execute(
            sa.insert(dismissals).values(
                manager_id=manager_id, client_id=client_id, mark=mark, at=at
            )
        )
