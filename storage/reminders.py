"""Reminders: what to be reminded of. When, stands in the deliveries."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from domain.reminders import Reminder, Upcoming
from storage.connection import Connection
from storage.tables import Moment, clients, deliveries, reminders

COLUMNS = [reminders.c[name] for name in Reminder.__dataclass_fields__]
_ACTIVE = reminders.c.status == sa.literal_column("'active'")  # written out for the index
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
_WITH_NEXT = (
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

_LOOK = _WITH_NEXT.where(reminders.c.id == sa.bindparam("reminder_id"))
_SPEAKS = sa.or_(
    reminders.c.rhythm_id.is_(None),
    sa.and_(deliveries.c.id.is_not(None), clients.c.archived_at.is_(None)),
)
"""What carries a rhythm is no task by itself: while nothing comes of it, there is none."""

_LISTED = _WITH_NEXT.where(_ACTIVE, _SPEAKS)
_UPCOMING = (
    _LISTED.order_by(deliveries.c.due_at.nulls_first(), reminders.c.id)
    .limit(sa.bindparam("size"))
    .offset(sa.bindparam("skip"))
)
_COUNT = sa.select(sa.func.count()).select_from(_LISTED.subquery())
_EARLIER = sa.select(sa.func.count()).select_from(
    _LISTED.where(
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
_UNTIL = _LISTED.where(
    sa.or_(deliveries.c.local_at.is_(None), deliveries.c.local_at <= sa.bindparam("end")),
).order_by(deliveries.c.due_at, reminders.c.id)
_OWN = (reminders.c.payment_id.is_(None), reminders.c.rhythm_id.is_(None))
_NOTES = _UPCOMING.where(reminders.c.client_id == sa.bindparam("client_id"), *_OWN)

_SAME = _LISTED.where(
    *_OWN,
    sa.func.coalesce(reminders.c.client_id, 0) == sa.bindparam("client_id"),
    reminders.c.text == sa.bindparam("text"),
)


def _upcoming(row: Any) -> Upcoming:
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
    return None if row is None else _upcoming(row)


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
    return [_upcoming(row) for row in found]


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
    return [_upcoming(row) for row in found]


async def notes(
    connection: Connection, manager_id: int, client_id: int, size: int
) -> list[Upcoming]:
    """The next reminders about one client that the manager set."""
    found = await connection.execute(
        _NOTES, {"manager_id": manager_id, "client_id": client_id, "size": size, "skip": 0}
    )
    return [_upcoming(row) for row in found]


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
    return [_upcoming(row) for row in found]


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
