"""Inline mode: links that carry nothing readable, and results that were chosen."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from storage.connection import Connection
from storage.tables import Moment, choices, links

_MINE = links.c.manager_id == sa.bindparam("manager_id")
_TOKEN = sa.select(links.c.token).where(
    _MINE,
    links.c.target == sa.bindparam("target"),
    links.c.until > sa.bindparam("after", type_=Moment),
)
_TARGET = sa.select(links.c.target).where(
    _MINE,
    links.c.token == sa.bindparam("token"),
    links.c.until > sa.bindparam("after", type_=Moment),
)


async def token(
    connection: Connection, manager_id: int, target: str, after: datetime
) -> str | None:
    """The manager's link to a target that holds beyond a moment, if there is one."""
    asked = {"manager_id": manager_id, "target": target, "after": after}
    found: str | None = await connection.scalar(_TOKEN, asked)
    return found


async def put_token(
    connection: Connection, manager_id: int, token: str, target: str, now: datetime, until: datetime
) -> None:
    """Keeps a new link; the manager's old ones are dropped once they are over."""
    await connection.execute(
        sa.delete(links).where(links.c.manager_id == manager_id, links.c.until <= now)
    )
    await connection.execute(
        sa.insert(links).values(manager_id=manager_id, token=token, target=target, until=until)
    )


async def target(connection: Connection, manager_id: int, token: str, now: datetime) -> str | None:
    """What the manager's own link leads to; None for anybody else's, and for one that is over."""
    asked = {"manager_id": manager_id, "token": token, "after": now}
    found: str | None = await connection.scalar(_TARGET, asked)
    return found


async def choose(
    connection: Connection, manager_id: int, result: str, at: datetime, forget: datetime
) -> bool:
    """Notes that a result was chosen; False when it was noted before. Those older are dropped."""
    mine = choices.c.manager_id == manager_id
    await connection.execute(sa.delete(choices).where(mine, choices.c.at < forget))
    known = sa.select(choices.c.at).where(mine, choices.c.result == result)
    if (await connection.execute(known)).first() is not None:
        return False
    statement = sa.insert(choices).values(manager_id=manager_id, result=result, at=at)
    await connection.execute(statement)
    return True
