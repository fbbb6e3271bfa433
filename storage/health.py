"""Whether the database answers."""

from __future__ import annotations

import sqlalchemy as sa

from storage.connection import Connection

_ONE = sa.select(sa.literal(1))


async def answer(connection: Connection) -> bool:
    """True, or an error."""
    return bool(await connection.scalar(_ONE))
