"""Rhythms with clients, and their reports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from domain.rhythms import Report, Rhythm
from storage.connection import Connection
from storage.tables import clients, reports, rhythms, touches

_COLUMNS = [rhythms.c[name] for name in Rhythm.__dataclass_fields__]
_REPORT = [reports.c[name] for name in Report.__dataclass_fields__]
_MINE = rhythms.c.manager_id == sa.bindparam("manager_id")
_ONE = sa.select(*_COLUMNS).where(_MINE, rhythms.c.id == sa.bindparam("rhythm_id"))
_SEVERAL = sa.select(*_COLUMNS).where(_MINE, rhythms.c.id.in_(sa.bindparam("ids", expanding=True)))
_OF_CLIENT = (
    sa.select(*_COLUMNS)
    .where(_MINE, rhythms.c.client_id == sa.bindparam("client_id"), rhythms.c.status == "active")
    .order_by(rhythms.c.id)
)
_LIVE = (
    sa.select(*_COLUMNS)
    .select_from(rhythms.join(clients, clients.c.id == rhythms.c.client_id))
    .where(
        _MINE,
        rhythms.c.status == "active",
        clients.c.deleted_at.is_(None),
        clients.c.archived_at.is_(None),
    )
    .order_by(rhythms.c.id)
)
_REPORT_ONE = sa.select(*_REPORT).where(
    reports.c.manager_id == sa.bindparam("manager_id"), reports.c.id == sa.bindparam("report_id")
)
_OPEN = sa.select(*_REPORT).where(
    reports.c.manager_id == sa.bindparam("manager_id"),
    reports.c.rhythm_id == sa.bindparam("rhythm_id"),
    reports.c.status == "open",
)
_ALL_OPEN = sa.select(*_REPORT).where(
    reports.c.manager_id == sa.bindparam("manager_id"), reports.c.status == "open"
)
_HISTORY = (
    sa.select(*_REPORT)
    .where(
        reports.c.manager_id == sa.bindparam("manager_id"),
        reports.c.rhythm_id == sa.bindparam("rhythm_id"),
        reports.c.status != "open",
    )
    .order_by(reports.c.due_on.desc(), reports.c.id.desc())
    .limit(sa.bindparam("size"))
)
_TOUCHED = sa.select(touches.c.client_id, touches.c.at, touches.c.answered_after).where(
    touches.c.manager_id == sa.bindparam("manager_id"),
    touches.c.client_id.in_(sa.bindparam("ids", expanding=True)),
)


async def add(connection: Connection, **values: Any) -> Rhythm:
    """A new, active rhythm."""
    statement = sa.insert(rhythms).values(status="active", **values).returning(*_COLUMNS)
    return Rhythm(*(await connection.execute(statement)).one())


async def get(connection: Connection, manager_id: int, rhythm_id: int) -> Rhythm | None:
    """One rhythm of this manager, whatever its status."""
    asked = {"manager_id": manager_id, "rhythm_id": rhythm_id}
    row = (await connection.execute(_ONE, asked)).first()
    return None if row is None else Rhythm(*row)


async def several(connection: Connection, manager_id: int, ids: Sequence[int]) -> dict[int, Rhythm]:
    """These rhythms of this manager, by id."""
    found = await connection.execute(_SEVERAL, {"manager_id": manager_id, "ids": ids})
    return {row.id: Rhythm(*row) for row in found}


async def of_client(connection: Connection, manager_id: int, client_id: int) -> tuple[Rhythm, ...]:
    """The active rhythms with one client."""
    found = await connection.execute(_OF_CLIENT, {"manager_id": manager_id, "client_id": client_id})
    return tuple(Rhythm(*row) for row in found)


async def live(connection: Connection, manager_id: int) -> tuple[Rhythm, ...]:
    """The active rhythms with all clients of a manager, archived and deleted ones left out."""
    return tuple(
        Rhythm(*row) for row in await connection.execute(_LIVE, {"manager_id": manager_id})
    )


async def update(connection: Connection, manager_id: int, rhythm_id: int, **values: Any) -> None:
    """Changes columns of one rhythm."""
    await connection.execute(
        sa.update(rhythms)
        .where(rhythms.c.manager_id == manager_id, rhythms.c.id == rhythm_id)
        .values(**values)
    )


async def add_report(connection: Connection, **values: Any) -> Report:
    """A report of a rhythm; the database refuses a second open one."""
    statement = sa.insert(reports).values(**values).returning(*_REPORT)
    return Report(*(await connection.execute(statement)).one())


async def report(connection: Connection, manager_id: int, report_id: int) -> Report | None:
    """One report."""
    asked = {"manager_id": manager_id, "report_id": report_id}
    row = (await connection.execute(_REPORT_ONE, asked)).first()
    return None if row is None else Report(*row)


async def open_report(connection: Connection, manager_id: int, rhythm_id: int) -> Report | None:
    """The open report of a rhythm."""
    asked = {"manager_id": manager_id, "rhythm_id": rhythm_id}
    row = (await connection.execute(_OPEN, asked)).first()
    return None if row is None else Report(*row)


async def open_reports(connection: Connection, manager_id: int) -> dict[int, Report]:
    """The open reports of all clients, by their rhythm."""
    found = await connection.execute(_ALL_OPEN, {"manager_id": manager_id})
    return {row.rhythm_id: Report(*row) for row in found}


async def history(
    connection: Connection, manager_id: int, rhythm_id: int, size: int
) -> tuple[Report, ...]:
    """The latest reports of a rhythm that are over, the newest first."""
    asked = {"manager_id": manager_id, "rhythm_id": rhythm_id, "size": size}
    return tuple(Report(*row) for row in await connection.execute(_HISTORY, asked))


async def close(connection: Connection, manager_id: int, report_id: int, **values: Any) -> None:
    """Changes what became of a report."""
    await connection.execute(
        sa.update(reports)
        .where(reports.c.manager_id == manager_id, reports.c.id == report_id)
        .values(**values)
    )


async def drop_report(connection: Connection, manager_id: int, report_id: int) -> None:
    """Takes away a report that is not to come any more."""
    await connection.execute(
        sa.delete(reports).where(reports.c.manager_id == manager_id, reports.c.id == report_id)
    )


async def last_touches(
    connection: Connection, manager_id: int, ids: Sequence[int]
) -> dict[int, datetime]:
    """When the latest touch with each of these clients was; who had none is left out.

    The answer to a message is noted on the message: it counts from when it came.
    """
    found: dict[int, datetime] = {}
    for client_id, at, after in await connection.execute(
        _TOUCHED, {"manager_id": manager_id, "ids": ids}
    ):
        moment = at + timedelta(seconds=after or 0)
        found[client_id] = max(moment, found.get(client_id, moment))
    return found
