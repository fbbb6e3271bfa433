"""Lists of reminders: what is ahead, what is done, and what says the same."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from domain.reminders import Reminder, Upcoming
from storage.connection import Connection
from storage.reminders import COLUMNS, WITH_NEXT, read_upcoming
from storage.tables import Moment, clients, deliveries, reminders

_ACTIVE = reminders.c.status == sa.literal_column("'active'")  # written out for the index
_UPCOMING = (
    WITH_NEXT.where(_ACTIVE)
    .order_by(deliveries.c.due_at.nulls_first(), reminders.c.id)
    .limit(sa.bindparam("size"))
    .offset(sa.bindparam("skip"))
)
_COUNT = (
    sa.select(sa.func.count())
    .select_from(reminders.outerjoin(clients, clients.c.id == reminders.c.client_id))
    .where(
        reminders.c.manager_id == sa.bindparam("manager_id"),
        clients.c.deleted_at.is_(None),
        reminders.c.digest.is_(None),
        _ACTIVE,
    )
)
_EARLIER = sa.select(sa.func.count()).select_from(
    WITH_NEXT.where(
        _ACTIVE,
        sa.or_(deliveries.c.local_at.is_(None), deliveries.c.local_at < sa.bindparam("end")),
    ).subquery()
)
_DONE_SINCE = (
    sa.select(*COLUMNS)
    .where(
        reminders.c.manager_id == sa.bindparam("manager_id"),
        reminders.c.done_at >= sa.bindparam("since", type_=Moment),
    )
    .order_by(reminders.c.done_at, reminders.c.id)
)
_OF_PAYMENT = _UPCOMING.where(reminders.c.payment_id == sa.bindparam("payment_id"))
_UNTIL = WITH_NEXT.where(
    _ACTIVE,
    sa.or_(deliveries.c.local_at.is_(None), deliveries.c.local_at <= sa.bindparam("end")),
).order_by(deliveries.c.due_at, reminders.c.id)
_OWN = (reminders.c.payment_id.is_(None), reminders.c.rhythm_id.is_(None))
_NOTES = _UPCOMING.where(reminders.c.client_id == sa.bindparam("client_id"), *_OWN)

_SAME = WITH_NEXT.where(
    _ACTIVE,
    *_OWN,
    sa.func.coalesce(reminders.c.client_id, 0) == sa.bindparam("client_id"),
    reminders.c.text == sa.bindparam("text"),
)


async def upcoming(
    connection: Connection,
    manager_id: int,
    payment_id: int | None = None,
    size: int = 20,
    skip: int = 0,
) -> list[Upcoming]:
    """Active reminders with the wall time of their next push; of one payment, or all."""
    asked = {"manager_id": manager_id, "size": size, "skip": skip}
    if payment_id is None:
        found = await connection.execute(_UPCOMING, asked)
    else:
        found = await connection.execute(_OF_PAYMENT, asked | {"payment_id": payment_id})
    return [read_upcoming(row) for row in found]


async def count(connection: Connection, manager_id: int) -> int:
    """How many reminders are active, those of payments included."""
    found: int = (await connection.execute(_COUNT, {"manager_id": manager_id})).scalar_one()
    return found


async def earlier(connection: Connection, manager_id: int, end: datetime) -> int:
    """How many active reminders stand in the list before a wall time."""
    asked = {"manager_id": manager_id, "end": end}
    found: int = (await connection.execute(_EARLIER, asked)).scalar_one()
    return found


async def done_since(connection: Connection, manager_id: int, since: datetime) -> list[Reminder]:
    """What was seen to since a moment, series done for that time included."""
    asked = {"manager_id": manager_id, "since": since}
    return [Reminder(*row) for row in await connection.execute(_DONE_SINCE, asked)]


async def until(connection: Connection, manager_id: int, end: datetime) -> list[Upcoming]:
    """Active reminders whose next push comes by a wall time, or has been."""
    found = await connection.execute(_UNTIL, {"manager_id": manager_id, "end": end})
    return [read_upcoming(row) for row in found]


async def notes(
    connection: Connection, manager_id: int, client_id: int, size: int
) -> list[Upcoming]:
    """The next reminders about one client that the manager set."""
    found = await connection.execute(
        _NOTES, {"manager_id": manager_id, "client_id": client_id, "size": size, "skip": 0}
    )
    return [read_upcoming(row) for row in found]


async def on_working_days(connection: Connection, manager_id: int) -> list[Reminder]:
    """Active reminders whose rule counts working days, or moves off other days."""
    statement = sa.select(*COLUMNS).where(
        reminders.c.manager_id == manager_id,
        reminders.c.status == "active",
        sa.or_(reminders.c.rule.like("%bd%"), reminders.c.rule.like("%roll=%")),
    )
    return [Reminder(*row) for row in await connection.execute(statement)]


async def same(
    connection: Connection, manager_id: int, client_id: int | None, text: str
) -> list[Upcoming]:
    """Active reminders about the same client in the same words."""
    found = await connection.execute(
        _SAME, {"manager_id": manager_id, "client_id": client_id or 0, "text": text}
    )
    return [read_upcoming(row) for row in found]
