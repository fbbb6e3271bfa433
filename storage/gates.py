"""When each manager is to be left in peace. Who has set nothing has no row."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import sqlalchemy as sa

from domain.gate import Gate
from storage.connection import Connection
from storage.tables import gates

_COLUMNS = [gates.c.manager_id, *(gates.c[name] for name in Gate.__dataclass_fields__)]
_ONE = sa.select(*_COLUMNS).where(gates.c.manager_id == sa.bindparam("manager_id"))


async def get(connection: Connection, manager_id: int) -> Gate | None:
    """The gate of one manager; None when nothing was ever set."""
    row = (await connection.execute(_ONE, {"manager_id": manager_id})).first()
    return None if row is None else _gate(row)


async def several(connection: Connection, manager_ids: Collection[int]) -> dict[int, Gate]:
    """The gates of several managers; those who have set nothing are left out."""
    statement = sa.select(*_COLUMNS).where(gates.c.manager_id.in_(manager_ids))
    return {row.manager_id: _gate(row) for row in await connection.execute(statement)}


async def put(connection: Connection, manager_id: int, gate: Gate) -> None:
    """Keeps the gate of one manager."""
    await connection.execute(sa.delete(gates).where(gates.c.manager_id == manager_id))
    values = {name: getattr(gate, name) for name in Gate.__dataclass_fields__}
    days_off = "".join(map(str, sorted(gate.days_off)))
    await connection.execute(
        sa.insert(gates).values(manager_id=manager_id, **values | {"days_off": days_off})
    )


def _gate(row: Any) -> Gate:
    _, quiet_from, quiet_until, days_off, *rest = row
    return Gate(quiet_from, quiet_until, frozenset(map(int, days_off)), *rest)
