"""The schedule itself: one row an occurrence, claimed by lease, guarded before each send.

The steps and what each of them is for: docs/decisions/0005-delivery.md.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.deliveries import BATCH, LEASE, Delivery
from domain.reminders import Reminder
from storage.tables import Moment, clients, deliveries, managers, reminders

_COLUMNS = [deliveries.c[name] for name in Delivery.__dataclass_fields__]
_NOW = sa.bindparam("now", type_=Moment)
_CLIENT_THERE = sa.not_(
    sa.exists(
        sa.select(reminders.c.id)
        .join(clients, clients.c.id == reminders.c.client_id)
        .where(reminders.c.id == deliveries.c.reminder_id, clients.c.deleted_at.is_not(None))
    )
)
"""While a deletion can be undone, the client's reminders wait where they are."""

_NEXT_DUE = sa.select(sa.func.min(deliveries.c.due_at)).where(deliveries.c.state == "scheduled")
_DUE_UNTIL = sa.select(sa.func.count()).where(
    deliveries.c.manager_id == sa.bindparam("manager_id"),
    deliveries.c.state == "scheduled",
    deliveries.c.due_at < sa.bindparam("until", type_=Moment),
)
_ANYTHING = sa.union_all(
    sa.select(deliveries.c.id).where(
        deliveries.c.state == "scheduled", deliveries.c.due_at <= _NOW
    ),
    sa.select(deliveries.c.id).where(
        deliveries.c.state.in_(("leased", "sending")), deliveries.c.lease_until <= _NOW
    ),
).limit(1)


async def schedule(
    connection: AsyncConnection,
    reminder: Reminder,
    occurrence: str,
    local_at: datetime,
    zone: str,
    due_at: datetime,
) -> bool:
    """Adds one occurrence; False when it is there already, so that none can come twice."""
    known = sa.select(deliveries.c.id).where(
        deliveries.c.reminder_id == reminder.id,
        deliveries.c.version == reminder.version,
        deliveries.c.occurrence == occurrence,
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


async def recover(connection: AsyncConnection, now: datetime) -> None:
    """Gives back what a claimant left behind when it died.

    What was only claimed is due again. What was being sent is tried once more, marked as perhaps
    already there; a second time it is not sent again but left as unknown.
    """
    over = deliveries.c.lease_until <= now
    for state, marked, new in (
        ("leased", None, "scheduled"),
        ("sending", True, "unknown"),
        ("sending", False, "scheduled"),
    ):
        values: dict[str, Any] = {"state": new, "lease_owner": None, "lease_until": None}
        where = [deliveries.c.state == state, over]
        if marked is not None:
            where.append(deliveries.c.maybe_sent.is_(marked))
            values["maybe_sent"] = True
        await connection.execute(sa.update(deliveries).where(*where).values(**values))


async def claim(connection: AsyncConnection, owner: str, now: datetime) -> list[Delivery]:
    """Takes the due rows of managers who can be reached, under a lease, in one statement."""
    due = (
        sa.select(deliveries.c.id)
        .join(managers, managers.c.id == deliveries.c.manager_id)
        .where(
            deliveries.c.state == "scheduled",
            deliveries.c.due_at <= now,
            managers.c.reachable,
            _CLIENT_THERE,
        )
        .order_by(deliveries.c.due_at, deliveries.c.id)
        .limit(BATCH)
        .with_for_update(of=deliveries, skip_locked=True)
        .cte("due")
    )
    statement = (
        sa.update(deliveries)
        .where(deliveries.c.id.in_(sa.select(due.c.id)), deliveries.c.state == "scheduled")
        .values(
            state="leased",
            lease_owner=owner,
            lease_until=now + LEASE,
            attempts=deliveries.c.attempts + 1,
        )
        .returning(*_COLUMNS)
    )
    rows = [Delivery(*row) for row in await connection.execute(statement)]
    return sorted(rows, key=lambda row: (row.due_at, row.id))


async def guard(connection: AsyncConnection, delivery: Delivery, owner: str, now: datetime) -> bool:
    """The last look before a send: still ours, in time, and the reminder still wants it."""
    wanted = sa.select(reminders.c.id).where(
        reminders.c.id == delivery.reminder_id,
        reminders.c.status == "active",
        reminders.c.version == delivery.version,
    )
    statement = (
        sa.update(deliveries)
        .where(
            deliveries.c.id == delivery.id,
            deliveries.c.state == "leased",
            deliveries.c.lease_owner == owner,
            deliveries.c.lease_until > now,
            sa.exists(wanted),
        )
        .values(state="sending")
    )
    return (await connection.execute(statement)).rowcount == 1


async def record(
    connection: AsyncConnection, delivery: Delivery, owner: str, **values: Any
) -> bool:
    """Writes what became of a row that is still ours, and ends its lease."""
    statement = (
        sa.update(deliveries)
        .where(deliveries.c.id == delivery.id, deliveries.c.lease_owner == owner)
        .values(lease_owner=None, lease_until=None, **values)
    )
    return (await connection.execute(statement)).rowcount == 1


async def last(connection: AsyncConnection, reminder: Reminder) -> Delivery | None:
    """The newest occurrence of this version that was or is to be pushed."""
    statement = (
        sa.select(*_COLUMNS)
        .where(
            deliveries.c.manager_id == reminder.manager_id,
            deliveries.c.reminder_id == reminder.id,
            deliveries.c.version == reminder.version,
        )
        .order_by(deliveries.c.sent_at.desc().nulls_last(), deliveries.c.id.desc())
        .limit(1)
    )
    row = (await connection.execute(statement)).first()
    return None if row is None else Delivery(*row)


async def drop_snoozes(connection: AsyncConnection, reminder: Reminder) -> int:
    """Cancels a nudge put off and not yet sent; how often this version was put off so far."""
    mine = (
        deliveries.c.manager_id == reminder.manager_id,
        deliveries.c.reminder_id == reminder.id,
        deliveries.c.version == reminder.version,
        deliveries.c.occurrence.contains("/s"),
    )
    await connection.execute(
        sa.update(deliveries)
        .where(*mine, deliveries.c.state == "scheduled")
        .values(state="cancelled")
    )
    return (await connection.execute(sa.select(sa.func.count()).where(*mine))).scalar_one()


async def next_due(connection: AsyncConnection) -> datetime | None:
    """When the next push of all falls due."""
    due: datetime | None = (await connection.execute(_NEXT_DUE)).scalar()
    return due


async def anything(connection: AsyncConnection, now: datetime) -> bool:
    """Whether a tick has anything to do: the one question an idle second asks."""
    return (await connection.execute(_ANYTHING, {"now": now})).first() is not None


async def due_until(connection: AsyncConnection, manager_id: int, until: datetime) -> int:
    """How many pushes of this manager fall due before a moment."""
    found = await connection.execute(_DUE_UNTIL, {"manager_id": manager_id, "until": until})
    return found.scalar_one()
