"""Touches: every contact with a client that somebody logged."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from domain.touches import Touch
from storage.connection import Connection
from storage.tables import clients, touches

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

_SINCE = (
    sa.select(touches.c.client_id, *(touches.c[name] for name in Touch.__dataclass_fields__))
    .select_from(touches.join(clients, clients.c.id == touches.c.client_id))
    .where(
        touches.c.manager_id == sa.bindparam("manager_id"),
        clients.c.manager_id == sa.bindparam("manager_id"),
        clients.c.deleted_at.is_(None),
        touches.c.at >= sa.bindparam("since"),
    )
    .order_by(touches.c.at, touches.c.id)
)
_later = touches.alias()
_WAITING = (
    sa.select(touches.c.client_id, *(touches.c[name] for name in Touch.__dataclass_fields__))
    .select_from(touches.join(clients, clients.c.id == touches.c.client_id))
    .where(
        touches.c.manager_id == sa.bindparam("manager_id"),
        touches.c.outcome == "sent",
        touches.c.at >= sa.bindparam("since"),
        sa.func.coalesce(touches.c.situation, "") != "payment",
        clients.c.deleted_at.is_(None),
        clients.c.archived_at.is_(None),
        sa.not_(
            sa.exists(
                sa.select(_later.c.id).where(
                    _later.c.client_id == touches.c.client_id,
                    _later.c.outcome.in_(("answered", "received")),
                    _later.c.at >= touches.c.at,
                )
            )
        ),
    )
    .order_by(touches.c.at, touches.c.id)
)


async def recent(connection: Connection, manager_id: int, client_id: int) -> tuple[Touch, ...]:
    """The latest touches with a client, newest first."""
    found = await connection.execute(_RECENT, {"manager_id": manager_id, "client_id": client_id})
    return tuple(Touch(*row) for row in found)


async def waiting(connection: Connection, manager_id: int, since: datetime) -> dict[int, Touch]:
    """The newest message to each client that still waits for an answer, the oldest wait first.

    A text about money is left out: the open payment speaks for it. Those sent before `since` are
    waited for no more.
    """
    asked = {"manager_id": manager_id, "since": since}
    found: dict[int, Touch] = {}
    for client_id, *fields in await connection.execute(_WAITING, asked):
        found.pop(client_id, None)
        found[client_id] = Touch(*fields)
    return found


async def later_than(
    connection: Connection, manager_id: int, since: datetime
) -> list[tuple[int, Touch]]:
    """Every contact from a moment on, and with which client, the oldest first."""
    asked = {"manager_id": manager_id, "since": since}
    return [(row[0], Touch(*row[1:])) for row in await connection.execute(_SINCE, asked)]


async def latest_at(connection: Connection, manager_id: int, client_id: int) -> datetime | None:
    """When the latest touch with a client was."""
    statement = sa.select(sa.func.max(touches.c.at)).where(
        touches.c.manager_id == manager_id, touches.c.client_id == client_id
    )
    at: datetime | None = (await connection.execute(statement)).scalar()
    return at


async def add(connection: Connection, manager_id: int, client_id: int, touch: Touch) -> int:
    """Logs a touch; gives its id."""
    fields = {name: getattr(touch, name) for name in Touch.__dataclass_fields__}
    statement = (
        sa.insert(touches)
        .values(manager_id=manager_id, client_id=client_id, **fields)
        .returning(touches.c.id)
    )
    touch_id: int = (await connection.execute(statement)).scalar_one()
    return touch_id


async def remove(connection: Connection, manager_id: int, touch_id: int) -> int | None:
    """Takes back a touch that was a slip of the finger; gives whose it was, None without one."""
    statement = (
        sa.delete(touches)
        .where(touches.c.manager_id == manager_id, touches.c.id == touch_id)
        .returning(touches.c.client_id)
    )
    client_id: int | None = (await connection.execute(statement)).scalar()
    return client_id


async def settle(connection: Connection, manager_id: int, client_id: int, touch: Touch) -> bool:
    """Gives the message that waits for an answer on the touch's channel its outcome.

    False when none is waiting. The time it took is kept with an answer.
    """
    waiting = (
        sa.select(touches.c.id, touches.c.at)
        .where(
            touches.c.manager_id == manager_id,
            touches.c.client_id == client_id,
            touches.c.channel == touch.channel,
            touches.c.outcome == "sent",
        )
        .order_by(touches.c.at.desc())
        .limit(1)
    )
    row = (await connection.execute(waiting)).first()
    if row is None:
        return False
    took = int((touch.at - row.at).total_seconds()) if touch.outcome == "answered" else None
    await connection.execute(
        sa.update(touches)
        .where(touches.c.manager_id == manager_id, touches.c.id == row.id)
        .values(outcome=touch.outcome, answered_after=took)
    )
    return True
