"""The schedule itself: one row an occurrence. What a tick does with it is in storage/leases.py."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from domain.deliveries import Delivery, due, planned_wall
from domain.reminders import Reminder
from storage.connection import Connection
from storage.tables import clients, deliveries, managers, reminders

COLUMNS = [deliveries.c[name] for name in Delivery.__dataclass_fields__]
SCHEDULED: sa.ColumnElement[str] = sa.literal_column("'scheduled'")
"""Written out, not bound: only then a partial index is known to fit."""

CLIENT_THERE = sa.not_(
    sa.exists(
        sa.select(reminders.c.id)
        .join(clients, clients.c.id == reminders.c.client_id)
        .where(reminders.c.id == deliveries.c.reminder_id, clients.c.deleted_at.is_not(None))
    )
)
"""While a deletion can be undone, the client's reminders wait where they are."""

WAITING = (
    sa.exists(
        sa.select(managers.c.id).where(
            managers.c.id == deliveries.c.manager_id,
            managers.c.reachable,
            sa.not_(managers.c.barred),
        )
    ),
    deliveries.c.state == SCHEDULED,
    CLIENT_THERE,
)
"""What goes out when its time comes."""

_NEXT_DUE = sa.select(sa.func.min(deliveries.c.due_at)).where(*WAITING)


async def schedule(
    connection: Connection,
    reminder: Reminder,
    occurrence: str,
    local_at: datetime,
    zone: str,
    due_at: datetime,
) -> bool:
    """Adds one occurrence; False when it is there already, so that none can come twice."""
    known = sa.select(deliveries.c.id).where(
        *_version(reminder), deliveries.c.occurrence == occurrence
    )
    if (await connection.execute(known)).first() is not None:
        return False
    await connection.execute(
        sa.insert(deliveries).values(
            manager_id=reminder.manager_id,
            reminder_id=reminder.id,
            version=reminder.version,
            occurrence=occurrence,
            local_at=local_at,
            zone=zone,
            due_at=due_at,
            state="scheduled",
            attempts=0,
            maybe_sent=False,
        )
    )
    return True


async def last(connection: Connection, reminder: Reminder) -> Delivery | None:
    """The newest occurrence of this version that was or is to be pushed."""
    statement = (
        sa.select(*COLUMNS)
        .where(*_version(reminder))
        .order_by(deliveries.c.sent_at.desc().nulls_last(), deliveries.c.id.desc())
        .limit(1)
    )
    row = (await connection.execute(statement)).first()
    return None if row is None else Delivery(*row)


async def newest(connection: Connection, reminder: Reminder) -> Delivery | None:
    """The newest occurrence of this reminder, whatever its version was then."""
    statement = (
        sa.select(*COLUMNS)
        .where(
            deliveries.c.manager_id == reminder.manager_id,
            deliveries.c.reminder_id == reminder.id,
        )
        .order_by(deliveries.c.id.desc())
        .limit(1)
    )
    row = (await connection.execute(statement)).first()
    return None if row is None else Delivery(*row)


async def of_message(connection: Connection, manager_id: int, message_id: int) -> int | None:
    """The reminder whose push became this message."""
    statement = sa.select(deliveries.c.reminder_id).where(
        deliveries.c.manager_id == manager_id, deliveries.c.message_id == message_id
    )
    found: int | None = (await connection.execute(statement.limit(1))).scalar()
    return found


async def last_sent(connection: Connection, reminder: Reminder) -> tuple[str, datetime] | None:
    """The occurrence of this reminder's newest push that left, whatever its version, and when."""
    statement = (
        sa.select(deliveries.c.occurrence, deliveries.c.sent_at)
        .where(
            deliveries.c.manager_id == reminder.manager_id,
            deliveries.c.reminder_id == reminder.id,
            deliveries.c.sent_at.is_not(None),
        )
        .order_by(deliveries.c.sent_at.desc(), deliveries.c.id.desc())
        .limit(1)
    )
    row = (await connection.execute(statement)).first()
    return None if row is None else (row.occurrence, row.sent_at)


async def planned(connection: Connection, reminder: Reminder) -> Delivery | None:
    """The next occurrence of this version that waits for its time; none that comes again."""
    statement = (
        sa.select(*COLUMNS)
        .where(
            *_version(reminder),
            deliveries.c.state == "scheduled",
            deliveries.c.occurrence.not_like("%/%"),
        )
        .order_by(deliveries.c.due_at)
        .limit(1)
    )
    row = (await connection.execute(statement)).first()
    return None if row is None else Delivery(*row)


async def move(
    connection: Connection, delivery: Delivery, local_at: datetime, zone: str, due_at: datetime
) -> None:
    """Sets another moment for an occurrence that waits for its time."""
    await connection.execute(
        sa.update(deliveries)
        .where(
            deliveries.c.manager_id == delivery.manager_id,
            deliveries.c.id == delivery.id,
            deliveries.c.state == "scheduled",
        )
        .values(local_at=local_at, zone=zone, due_at=due_at)
    )


async def rezone(connection: Connection, manager_id: int, zone: str) -> None:
    """What waits for its hour keeps its wall time in another zone."""
    waiting = (deliveries.c.manager_id == manager_id, deliveries.c.state == "scheduled")
    rows = await connection.execute(
        sa.select(
            deliveries.c.id, deliveries.c.local_at, deliveries.c.zone, deliveries.c.due_at
        ).where(*waiting)
    )
    for row in rows.all():
        local_at = planned_wall(row.local_at, row.zone, row.due_at)
        await connection.execute(
            sa.update(deliveries)
            .where(*waiting, deliveries.c.id == row.id)
            .values(zone=zone, due_at=due(local_at, zone))
        )


async def drop_snoozes(connection: Connection, reminder: Reminder) -> int:
    """Cancels what was put off or is to come again; how often this version was put off so far."""
    mine = _version(reminder)
    await connection.execute(
        sa.update(deliveries)
        .where(*mine, deliveries.c.occurrence.like("%/%"), deliveries.c.state == "scheduled")
        .values(state="cancelled")
    )
    times: int = await connection.scalar(
        sa.select(sa.func.count()).where(*mine, deliveries.c.occurrence.like("%/s%"))
    )
    return times


def _version(reminder: Reminder) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        deliveries.c.manager_id == reminder.manager_id,
        deliveries.c.reminder_id == reminder.id,
        deliveries.c.version == reminder.version,
    )


async def next_due(connection: Connection) -> datetime | None:
    """When the next push of all falls due."""
    due: datetime | None = (await connection.execute(_NEXT_DUE)).scalar()
    return due
