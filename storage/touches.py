"""Touches: every contact with a client that somebody logged."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.channels import Touch
from storage.tables import touches

RECENT = 50
_RECENT = (
    sa.select(*(touches.c[name] for name in Touch.__dataclass_fields__))
    .where(
        touches.c.manager_id == sa.bindparam("manager_id"),
        touches.c.client_id == sa.bindparam("client_id"),
    )
    .order_by(touches.c.at.desc(), touches.c.id.desc())
    .limit(RECENT)
)


async def recent(
    connection: AsyncConnection, manager_id: int, client_id: int
) -> tuple[Touch, ...]:
    """The latest touches with a client, newest first."""
    found = await connection.execute(_RECENT, {"manager_id": manager_id, "client_id": client_id})
    return tuple(Touch(*row) for row in found)


async def add(
    connection: AsyncConnection,
    manager_id: int,
    client_id: int,
    touch: Touch,
    situation: str | None,
) -> int:
    """Logs a touch; gives its id."""
    statement = (
        sa.insert(touches)
        .values(
            manager_id=manager_id,
            client_id=client_id,
            situation=situation,
            **{name: getattr(touch, name) for name in Touch.__dataclass_fields__},
        )
        .returning(touches.c.id)
    )
    return (await connection.execute(statement)).scalar_one()


async def resolve(
    connection: AsyncConnection,
    manager_id: int,
    client_id: int,
    channel: str,
    outcome: str,
    now: datetime,
) -> bool:
    """Gives the open message on a channel its outcome; False when none is waiting."""
    waiting = (
        sa.select(touches.c.id, touches.c.at)
        .where(
            touches.c.manager_id == manager_id,
            touches.c.client_id == client_id,
            touches.c.channel == channel,
            touches.c.outcome == "sent",
        )
        .order_by(touches.c.at.desc())
        .limit(1)
    )
    row = (await connection.execute(waiting)).first()
    if row is None:
        return False
    await connection.execute(
        sa.update(touches)
        .where(touches.c.manager_id == manager_id, touches.c.id == row.id)
        .values(outcome=outcome)
    )
    return True


async def remove(connection: AsyncConnection, manager_id: int, touch_id: int) -> bool:
    """Takes a touch back; False when this manager has no such touch."""
    statement = sa.delete(touches).where(
        touches.c.manager_id == manager_id, touches.c.id == touch_id
    )
    return (await connection.execute(statement)).rowcount == 1
