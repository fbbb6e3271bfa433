"""The one-time claim code, kept only as a hash."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from storage.connection import Connection
from storage.tables import claims, managers


async def anyone(connection: Connection) -> bool:
    """Whether the bot has a manager yet."""
    return (await connection.execute(sa.select(managers.c.id).limit(1))).first() is not None


async def put_code(connection: Connection, code_hash: str, now: datetime) -> None:
    """Keeps a new code; one that was printed before and not used stops working."""
    await connection.execute(sa.delete(claims).where(claims.c.used_at.is_(None)))
    await connection.execute(sa.insert(claims).values(code_hash=code_hash, created_at=now))


async def use_code(connection: Connection, code_hash: str, now: datetime) -> bool:
    """Uses the code up; False when there is no such unused code."""
    statement = (
        sa.update(claims)
        .where(claims.c.code_hash == code_hash, claims.c.used_at.is_(None))
        .values(used_at=now)
    )
    return (await connection.execute(statement)).rowcount == 1
