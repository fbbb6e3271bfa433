"""Clients. Archived and deleted ones are left out unless asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from domain.clients import Client
from storage.connection import Connection
from storage.tables import client_values, clients, managers

COLUMNS = [column for column in clients.c if column.name not in ("search_key", "seen_at")]
_NAMES = [column.name for column in COLUMNS]
_MINE = clients.c.manager_id == sa.bindparam("manager_id")
_LIVE = sa.and_(clients.c.archived_at.is_(None), clients.c.deleted_at.is_(None))
_GET = sa.select(*COLUMNS).where(_MINE, clients.c.id == sa.bindparam("client_id"))
_PAGE = (
    sa.select(*COLUMNS)
    .where(_MINE, _LIVE)
    .order_by(clients.c.seen_at.desc(), clients.c.id.desc())
    .limit(sa.bindparam("size"))
    .offset(sa.bindparam("skip"))
)
_ARCHIVED = (
    sa.select(*COLUMNS)
    .where(_MINE, clients.c.archived_at.is_not(None), clients.c.deleted_at.is_(None))
    .order_by(clients.c.archived_at.desc(), clients.c.id.desc())
    .limit(sa.bindparam("size"))
    .offset(sa.bindparam("skip"))
)
_KEYS = sa.select(clients.c.id, clients.c.search_key).where(_MINE, _LIVE)
_ROSTER = _KEYS.order_by(clients.c.seen_at.desc(), clients.c.id.desc())
_LATEST = (
    sa.select(clients.c.id)
    .where(_MINE, _LIVE)
    .order_by(clients.c.seen_at.desc(), clients.c.id.desc())
    .limit(sa.bindparam("size"))
)
_FRESH = sa.select(client_values.c.name, client_values.c.value, client_values.c.updated_at).where(
    client_values.c.manager_id == sa.bindparam("manager_id"),
    client_values.c.client_id == sa.bindparam("client_id"),
)
_ON_THE_ROSTER = frozenset({"search_key", "archived_at", "deleted_at"})
_SEVERAL = sa.select(*COLUMNS).where(_MINE, clients.c.id.in_(sa.bindparam("ids", expanding=True)))
_BY_TELEGRAM = sa.select(*COLUMNS).where(
    _MINE, clients.c.telegram_id == sa.bindparam("telegram_id"), clients.c.deleted_at.is_(None)
)


def as_client(row: Sequence[Any]) -> Client:
    """The client of a row of COLUMNS."""
    fields = dict(zip(_NAMES, row, strict=True))
    fields["channels"] = tuple(fields["channels"])
    fields["traits"] = tuple(fields["traits"])
    return Client(**fields)


async def add(connection: Connection, **values: Any) -> Client:
    """A new client."""
    statement = sa.insert(clients).values(**values).returning(*COLUMNS)
    row = (await connection.execute(statement)).one()
    await _renew_roster(connection, values["manager_id"])
    return as_client(row)


async def namesakes(connection: Connection, manager_id: int, name: str) -> list[Client]:
    """Clients of the very same name, archived ones too, the oldest first."""
    statement = (
        sa.select(*COLUMNS)
        .where(clients.c.manager_id == manager_id, clients.c.name == name)
        .order_by(clients.c.twin)
    )
    return [as_client(row) for row in await connection.execute(statement)]


async def get(connection: Connection, manager_id: int, client_id: int) -> Client | None:
    """One client of this manager, archived or deleted ones too."""
    found = await connection.execute(_GET, {"manager_id": manager_id, "client_id": client_id})
    row = found.first()
    return None if row is None else as_client(row)


async def by_telegram(connection: Connection, manager_id: int, telegram_id: int) -> Client | None:
    """The client with this Telegram account, if it is known."""
    found = await connection.execute(
        _BY_TELEGRAM, {"manager_id": manager_id, "telegram_id": telegram_id}
    )
    row = found.first()
    return None if row is None else as_client(row)


async def page(
    connection: Connection, manager_id: int, size: int, skip: int, archived: bool = False
) -> list[Client]:
    """Clients, those seen last first."""
    found = await connection.execute(
        _ARCHIVED if archived else _PAGE, {"manager_id": manager_id, "size": size, "skip": skip}
    )
    return [as_client(row) for row in found]


async def keys(connection: Connection, manager_id: int) -> Sequence[tuple[int, str]]:
    """The search key of every live client of this manager."""
    found = await connection.execute(_KEYS, {"manager_id": manager_id})
    return found.all()


async def roster(connection: Connection, manager_id: int) -> Sequence[tuple[int, str]]:
    """The same, those seen last first."""
    return (await connection.execute(_ROSTER, {"manager_id": manager_id})).all()


async def latest(connection: Connection, manager_id: int, size: int) -> list[int]:
    """The ids of the live clients seen last, the latest first."""
    found = await connection.execute(_LATEST, {"manager_id": manager_id, "size": size})
    return list(found.scalars())


async def several(connection: Connection, manager_id: int, ids: Sequence[int]) -> dict[int, Client]:
    """These clients of this manager, by id."""
    found = await connection.execute(_SEVERAL, {"manager_id": manager_id, "ids": ids})
    return {row.id: as_client(row) for row in found}


async def update(connection: Connection, manager_id: int, client_id: int, **values: Any) -> bool:
    """Changes columns of one client; False when this manager has no such client."""
    if not _ON_THE_ROSTER.isdisjoint(values):
        await _renew_roster(connection, manager_id)
    statement = (
        sa.update(clients)
        .where(clients.c.manager_id == manager_id, clients.c.id == client_id)
        .values(**values)
    )
    return (await connection.execute(statement)).rowcount == 1


async def purge(connection: Connection, deleted_before: datetime) -> int:
    """Removes for good, with everything of theirs, the clients of any manager deleted before."""
    statement = sa.delete(clients).where(clients.c.deleted_at < deleted_before)
    return (await connection.execute(statement)).rowcount


async def _renew_roster(connection: Connection, manager_id: int) -> None:
    """Who there is has changed: an index of the names, in whatever process, is out of date."""
    await connection.execute(
        sa.update(managers).where(managers.c.id == manager_id).values(roster=managers.c.roster + 1)
    )


async def values(connection: Connection, manager_id: int, client_id: int) -> dict[str, str]:
    """The values given once for this client's texts, by name."""
    statement = sa.select(client_values.c.name, client_values.c.value).where(
        client_values.c.manager_id == manager_id, client_values.c.client_id == client_id
    )
    return {row.name: row.value for row in await connection.execute(statement)}


async def dated_values(
    connection: Connection, manager_id: int, client_id: int
) -> dict[str, tuple[str, datetime]]:
    """The same, each with the moment it was given."""
    found = await connection.execute(_FRESH, {"manager_id": manager_id, "client_id": client_id})
    return {name: (value, at) for name, value, at in found}


async def put_value(
    connection: Connection,
    manager_id: int,
    client_id: int,
    name: str,
    value: str,
    now: datetime,
) -> None:
    """Keeps a value for this client's texts in place of an earlier one."""
    await connection.execute(
        sa.delete(client_values).where(
            client_values.c.manager_id == manager_id,
            client_values.c.client_id == client_id,
            client_values.c.name == name,
        )
    )
    await connection.execute(
        sa.insert(client_values).values(
            manager_id=manager_id, client_id=client_id, name=name, value=value, updated_at=now
        )
    )


async def drop_values(
    connection: Connection,
    manager_id: int,
    client_id: int,
    names: Sequence[str],
    older_than: datetime | None = None,
) -> None:
    """Forgets values given for this client's texts; only older ones when a moment is given."""
    statement = sa.delete(client_values).where(
        client_values.c.manager_id == manager_id,
        client_values.c.client_id == client_id,
        client_values.c.name.in_(names),
    )
    if older_than is not None:
        statement = statement.where(client_values.c.updated_at < older_than)
    await connection.execute(statement)
