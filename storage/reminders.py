"""Reminders: what to be reminded of. When, stands in the deliveries."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from domain.reminders import Reminder, Upcoming
from storage.connection import Connection
from storage.tables import clients, deliveries, reminders

COLUMNS = [reminders.c[name] for name in Reminder.__dataclass_fields__]
_ONE = sa.select(*COLUMNS).where(
    reminders.c.manager_id == sa.bindparam("manager_id"),
    reminders.c.id == sa.bindparam("reminder_id"),
)
_NEXT = (
    sa.select(deliveries.c.id)
    .where(
        deliveries.c.reminder_id == reminders.c.id,
        deliveries.c.version == reminders.c.version,
        deliveries.c.state.in_(("scheduled", "leased", "sending")),
        deliveries.c.occurrence.not_like("%/n%"),  # asked again: it stands as not done
    )
    .order_by(deliveries.c.due_at)
    .limit(1)
    .correlate(reminders)
    .scalar_subquery()
)
WITH_NEXT = (
    sa.select(*COLUMNS, deliveries.c.local_at, deliveries.c.zone)
    .select_from(
        reminders.outerjoin(deliveries, deliveries.c.id == _NEXT).outerjoin(
            clients, clients.c.id == reminders.c.client_id
        )
    )
    .where(
        reminders.c.manager_id == sa.bindparam("manager_id"),
        clients.c.deleted_at.is_(None),
        reminders.c.digest.is_(None),
    )
)
"""Those of a deleted client are out of sight with the client; what bears a digest always is."""

_LOOK = WITH_NEXT.where(reminders.c.id == sa.bindparam("reminder_id"))


def read_upcoming(row: Any) -> Upcoming:
    """A row of WITH_NEXT."""
    *fields, local_at, zone = row
    return Upcoming(Reminder(*fields), local_at, zone)


async def add(connection: Connection, **values: Any) -> Reminder:
    """A new, active reminder."""
    statement = (
        sa.insert(reminders).values(status="active", version=1, **values).returning(*COLUMNS)
    )
    return Reminder(*(await connection.execute(statement)).one())


async def get(connection: Connection, manager_id: int, reminder_id: int) -> Reminder | None:
    """One reminder of this manager, whatever its status."""
    asked = {"manager_id": manager_id, "reminder_id": reminder_id}
    row = (await connection.execute(_ONE, asked)).first()
    return None if row is None else Reminder(*row)


async def of_payment(connection: Connection, manager_id: int, payment_id: int) -> Reminder | None:
    """The reminder that carries a payment's ladder."""
    statement = sa.select(*COLUMNS).where(
        reminders.c.manager_id == manager_id, reminders.c.payment_id == payment_id
    )
    row = (await connection.execute(statement)).first()
    return None if row is None else Reminder(*row)


async def of_rhythm(connection: Connection, manager_id: int, rhythm_id: int) -> Reminder | None:
    """The reminder that carries a rhythm."""
    statement = sa.select(*COLUMNS).where(
        reminders.c.manager_id == manager_id, reminders.c.rhythm_id == rhythm_id
    )
    row = (await connection.execute(statement)).first()
    return None if row is None else Reminder(*row)


async def of_digest(connection: Connection, manager_id: int, digest: str) -> Reminder | None:
    """The reminder that bears a digest of this manager, whatever its status."""
    statement = sa.select(*COLUMNS).where(
        reminders.c.manager_id == manager_id, reminders.c.digest == digest
    )
    row = (await connection.execute(statement)).first()
    return None if row is None else Reminder(*row)


async def look(connection: Connection, manager_id: int, reminder_id: int) -> Upcoming | None:
    """One reminder, whatever its status, with the wall time of its next push."""
    found = await connection.execute(_LOOK, {"manager_id": manager_id, "reminder_id": reminder_id})
    row = found.first()
    return None if row is None else read_upcoming(row)


async def describe(connection: Connection, reminder: Reminder, **values: Any) -> None:
    """Changes what a reminder is about; when it comes stays as it is."""
    await connection.execute(
        sa.update(reminders)
        .where(reminders.c.manager_id == reminder.manager_id, reminders.c.id == reminder.id)
        .values(**values)
    )


async def change(
    connection: Connection, reminder: Reminder, status: str | None = None, **values: Any
) -> Reminder:
    """Raises the version, so that every row of the old one falls silent; sets what is given."""
    statement = (
        sa.update(reminders)
        .where(
            reminders.c.manager_id == reminder.manager_id,
            reminders.c.id == reminder.id,
        )
        .values(version=reminders.c.version + 1, status=status or reminder.status, **values)
        .returning(*COLUMNS)
    )
    changed = Reminder(*(await connection.execute(statement)).one())
    await connection.execute(
        sa.update(deliveries)
        .where(
            deliveries.c.manager_id == reminder.manager_id,
            deliveries.c.reminder_id == reminder.id,
            deliveries.c.version < changed.version,
            deliveries.c.state == "scheduled",
        )
        .values(state="cancelled")
    )
    return changed
