"""Calendars: whose an address is, what stands in them, and how often each entry has changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa

from domain.calendars import Calendar, Mark
from domain.managers import Manager
from domain.reminders import Reminder, Upcoming
from storage.connection import Connection
from storage.managers import COLUMNS as MANAGER
from storage.reminders import COLUMNS as REMINDER
from storage.tables import calendar_marks, calendars, clients, deliveries, managers, reminders

_AT_ONCE = 500
_MARK = [calendar_marks.c[name] for name in Mark.__dataclass_fields__]
_GET = sa.select(*(calendars.c[name] for name in Calendar.__dataclass_fields__)).where(
    calendars.c.manager_id == sa.bindparam("manager_id")
)
_FIND = (
    sa.select(*MANAGER, calendars.c.secret_hash)
    .select_from(calendars.join(managers))
    .where(
        calendars.c.secret_hash == sa.bindparam("secret_hash"),
        managers.c.barred.is_(sa.false()),
    )
)
_LATEST = (
    sa.select(sa.func.max(deliveries.c.id))
    .where(
        deliveries.c.reminder_id == reminders.c.id,
        deliveries.c.version == reminders.c.version,
        deliveries.c.occurrence.not_like("%/n%"),  # asked again: it stands where it stood
    )
    .correlate(reminders)
    .scalar_subquery()
)
_REMINDERS = (
    sa.select(*REMINDER, deliveries.c.local_at, deliveries.c.zone)
    .select_from(
        reminders.outerjoin(deliveries, deliveries.c.id == _LATEST).outerjoin(
            clients, clients.c.id == reminders.c.client_id
        )
    )
    .where(
        reminders.c.manager_id == sa.bindparam("manager_id"),
        reminders.c.status == "active",
        reminders.c.payment_id.is_(None),
        reminders.c.rhythm_id.is_(None),
        reminders.c.digest.is_(None),
        clients.c.deleted_at.is_(None),
    )
    .order_by(reminders.c.id)
)
_REMINDER = _REMINDERS.where(reminders.c.id == sa.bindparam("reminder_id"))


async def get(connection: Connection, manager_id: int) -> Calendar | None:
    """The calendar of a manager; None before the first use."""
    row = (await connection.execute(_GET, {"manager_id": manager_id})).first()
    return None if row is None else Calendar(*row)


async def find(connection: Connection, secret_hash: str) -> tuple[Manager, str] | None:
    """Whose address has this hash, and the hash as it is kept; nobody's who is barred."""
    row = (await connection.execute(_FIND, {"secret_hash": secret_hash})).first()
    if row is None:
        return None
    *fields, kept = row
    return Manager(*fields), kept


async def add(connection: Connection, manager_id: int, salt: str) -> None:
    """A calendar without an address."""
    await connection.execute(sa.insert(calendars).values(manager_id=manager_id, salt=salt))


async def readdress(
    connection: Connection, manager_id: int, secret_hash: str | None, opened_at: datetime | None
) -> None:
    """Another address, or none; the one before is forgotten."""
    await connection.execute(
        sa.update(calendars)
        .where(calendars.c.manager_id == manager_id)
        .values(secret_hash=secret_hash, opened_at=opened_at, read_at=None)
    )


async def note_reading(connection: Connection, manager_id: int, now: datetime) -> None:
    """Somebody has asked for the feed."""
    await connection.execute(
        sa.update(calendars).where(calendars.c.manager_id == manager_id).values(read_at=now)
    )


async def lock(connection: Connection, manager_id: int) -> bool:
    """Lets others who would change the same marks wait until this transaction is over; False when
    there is no calendar."""
    row = sa.select(calendars.c.salt).where(calendars.c.manager_id == manager_id)
    return (await connection.execute(row.with_for_update())).first() is not None


async def marks(connection: Connection, manager_id: int) -> dict[str, Mark]:
    """What is known of every entry that was ever given out."""
    found = await connection.execute(
        sa.select(calendar_marks.c.item, *_MARK).where(calendar_marks.c.manager_id == manager_id)
    )
    return {item: Mark(*rest) for item, *rest in found}


async def put_marks(connection: Connection, manager_id: int, changed: Mapping[str, Mark]) -> None:
    """Keeps these marks in place of what was known of the same entries."""
    if not changed:
        return
    await connection.execute(
        sa.delete(calendar_marks).where(
            calendar_marks.c.manager_id == manager_id,
            calendar_marks.c.item == sa.bindparam("this"),
        ),
        [{"this": item} for item in changed],
    )
    await connection.execute(
        sa.insert(calendar_marks),
        [
            {
                "manager_id": manager_id,
                "item": item,
                "digest": mark.digest,
                "sequence": mark.sequence,
                "changed_at": mark.changed_at,
            }
            for item, mark in changed.items()
        ],
    )


async def drop_marks(connection: Connection, manager_id: int, items: Sequence[str]) -> None:
    """Forgets entries that will never be given out again."""
    for start in range(0, len(items), _AT_ONCE):
        await connection.execute(
            sa.delete(calendar_marks).where(
                calendar_marks.c.manager_id == manager_id,
                calendar_marks.c.item.in_(items[start : start + _AT_ONCE]),
            )
        )


async def open_reminders(
    connection: Connection, manager_id: int, reminder_id: int | None = None
) -> list[Upcoming]:
    """Active reminders that the manager set, with the wall time of the latest push, come or not;
    of one id, or all."""
    asked = {"manager_id": manager_id}
    if reminder_id is None:
        found = await connection.execute(_REMINDERS, asked)
    else:
        found = await connection.execute(_REMINDER, asked | {"reminder_id": reminder_id})
    rows = [(Reminder(*fields), local_at, zone) for *fields, local_at, zone in found]
    return [Upcoming(*row) for row in rows]
