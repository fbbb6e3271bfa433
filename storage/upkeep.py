"""What keeps the schedule right when the world around it has changed: zones, owners, lost steps."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from domain.deliveries import Delivery, due, planned_wall
from storage.connection import Connection
from storage.deliveries import COLUMNS, SCHEDULED
from storage.tables import Moment, deliveries, managers, marks, reminders


async def release(connection: Connection, manager_id: int) -> None:
    """What waits for its first try is due at its own wall time again: the gate is asked anew."""
    await _recompute(connection, deliveries.c.manager_id == manager_id)


async def rewind(connection: Connection, after: int, size: int) -> int | None:
    """The same for every manager, `size` ids from `after` on, for a new table of time zones.

    Gives the id to go on after; None when there are no more.
    """
    last: int | None = await connection.scalar(sa.select(sa.func.max(deliveries.c.id)))
    if last is None or after >= last:
        return None
    await _recompute(connection, deliveries.c.id > after, deliveries.c.id <= after + size)
    return after + size


async def _recompute(connection: Connection, *which: sa.ColumnElement[bool]) -> None:
    """Wall time and zone are the truth; the moment in UTC only follows from them."""
    columns = (deliveries.c.id, deliveries.c.local_at, deliveries.c.zone, deliveries.c.due_at)
    statement = sa.select(*columns).where(
        *which, deliveries.c.state == SCHEDULED, deliveries.c.attempts == 0
    )
    rows = (await connection.execute(statement)).all()
    moments = ((row, due(_wall(row), row.zone).astimezone(UTC)) for row in rows)
    moved = [{"row": row.id, "moment": at} for row, at in moments if at != row.due_at]
    if moved:
        await connection.execute(
            sa.update(deliveries)
            .where(deliveries.c.id == sa.bindparam("row"))
            .values(due_at=sa.bindparam("moment", type_=Moment)),
            moved,
        )


def _wall(row: Any) -> datetime:
    return planned_wall(row.local_at, row.zone, row.due_at)


async def bar(connection: Connection, owners: Collection[int]) -> None:
    """Shuts out every manager whose Telegram account is not among the owners, and lets the others
    in; with no owners named, whoever claimed the bot is one."""
    barred = managers.c.telegram_id.not_in(owners) if owners else sa.false()
    await connection.execute(
        sa.update(managers).where(managers.c.barred != barred).values(barred=barred)
    )


async def barred_wrongly(connection: Connection, owners: Collection[int]) -> bool:
    """Whether `bar` has anything to change."""
    barred = managers.c.telegram_id.not_in(owners) if owners else sa.false()
    found = await connection.execute(
        sa.select(managers.c.id).where(managers.c.barred != barred).limit(1)
    )
    return found.first() is not None


async def mark(connection: Connection, name: str) -> str | None:
    """A word the house keeps about itself."""
    found: str | None = await connection.scalar(
        sa.select(marks.c.value).where(marks.c.name == name)
    )
    return found


async def put_mark(connection: Connection, name: str, value: str) -> None:
    """Keeps a word the house needs to know about itself at the next start."""
    await connection.execute(sa.delete(marks).where(marks.c.name == name))
    await connection.execute(sa.insert(marks).values(name=name, value=value))


async def last_reminder(connection: Connection) -> int:
    """The highest id of any reminder; 0 when there is none."""
    found: int | None = await connection.scalar(sa.select(sa.func.max(reminders.c.id)))
    return found or 0


async def unplanned(connection: Connection, after: int, until: int) -> list[Delivery]:
    """Of the active reminders with these ids, those that nothing waits for any more: the newest
    occurrence of each, repetitions of one left out."""
    row = deliveries.alias()
    own = (
        row.c.reminder_id == reminders.c.id,
        row.c.version == reminders.c.version,
        row.c.occurrence.not_like("%/%"),
    )
    waiting = sa.exists(
        sa.select(row.c.id).where(*own, row.c.state.in_(("scheduled", "leased", "sending")))
    )
    newest = sa.select(sa.func.max(row.c.id)).where(*own).correlate(reminders).scalar_subquery()
    statement = (
        sa.select(*COLUMNS)
        .select_from(reminders.join(deliveries, deliveries.c.id == newest))
        .where(
            reminders.c.id > after,
            reminders.c.id <= until,
            reminders.c.status == "active",
            sa.or_(
                reminders.c.payment_id.is_not(None),
                reminders.c.rule.is_not(None),
                reminders.c.rhythm_id.is_not(None),
            ),
            sa.not_(waiting),
        )
    )
    return [Delivery(*row) for row in await connection.execute(statement)]
