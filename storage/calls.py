"""Calls: at most one of a manager's is open at a time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from domain.calls import Call
from storage.connection import Connection
from storage.tables import Moment, calls

_COLUMNS = [calls.c[name] for name in Call.__dataclass_fields__]
_TICKED = tuple(Call.__dataclass_fields__).index("ticked")
_MINE = sa.select(*_COLUMNS).where(calls.c.manager_id == sa.bindparam("manager_id"))
_GET = _MINE.where(calls.c.id == sa.bindparam("call_id"))
_OPEN = _MINE.where(calls.c.ended_at.is_(None))
_ENDED = (
    _MINE.where(
        calls.c.ended_at >= sa.bindparam("since", type_=Moment), calls.c.started_at.is_not(None)
    )
    .order_by(calls.c.ended_at.desc(), calls.c.id.desc())
    .limit(1)
)


async def start(
    connection: Connection, manager_id: int, client_id: int, opened_at: datetime
) -> Call:
    """A call whose brief is opened; the database refuses a second open one."""
    statement = (
        sa.insert(calls)
        .values(manager_id=manager_id, client_id=client_id, opened_at=opened_at, ticked=[], below=0)
        .returning(*_COLUMNS)
    )
    return _call((await connection.execute(statement)).one())


async def get(connection: Connection, manager_id: int, call_id: int) -> Call | None:
    """One call of this manager."""
    row = (await connection.execute(_GET, {"manager_id": manager_id, "call_id": call_id})).first()
    return None if row is None else _call(row)


async def opened(connection: Connection, manager_id: int) -> Call | None:
    """The manager's open call, if there is one."""
    row = (await connection.execute(_OPEN, {"manager_id": manager_id})).first()
    return None if row is None else _call(row)


async def ended_since(connection: Connection, manager_id: int, since: datetime) -> Call | None:
    """The call that ended last, if not before `since`; a brief that was put aside is none."""
    row = (await connection.execute(_ENDED, {"manager_id": manager_id, "since": since})).first()
    return None if row is None else _call(row)


async def update(connection: Connection, manager_id: int, call_id: int, **values: Any) -> bool:
    """Changes a call; False when this manager has none of this id."""
    statement = (
        sa.update(calls)
        .where(calls.c.manager_id == manager_id, calls.c.id == call_id)
        .values(**values)
    )
    return (await connection.execute(statement)).rowcount == 1


def _call(row: Any) -> Call:
    fields = list(row)
    fields[_TICKED] = tuple(fields[_TICKED])
    return Call(*fields)
