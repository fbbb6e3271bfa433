"""A client with all that is counted beside them: one statement for all of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from domain.clients import Client
from storage.clients import COLUMNS, as_client
from storage.connection import Connection
from storage.deliveries import SCHEDULED
from storage.tables import Moment, clients, deliveries, reminders, sittings

_SITTING_OPEN = sa.exists().where(
    sittings.c.manager_id == clients.c.manager_id,
    sittings.c.client_id == clients.c.id,
    sittings.c.finished_at.is_(None),
)
_NOTED = sa.exists().where(
    reminders.c.manager_id == clients.c.manager_id,
    reminders.c.client_id == clients.c.id,
    reminders.c.payment_id.is_(None),
    reminders.c.rhythm_id.is_(None),
    reminders.c.status == "active",
)
_DUE = (
    sa.select(sa.func.count())
    .select_from(deliveries)
    .where(
        deliveries.c.manager_id == clients.c.manager_id,
        deliveries.c.state == SCHEDULED,
        deliveries.c.due_at < sa.bindparam("until", type_=Moment),
        deliveries.c.occurrence.not_like("@%"),  # a digest is no task
    )
    .scalar_subquery()
)
_HEAD = sa.select(*COLUMNS, _SITTING_OPEN, _NOTED, _DUE).where(
    clients.c.manager_id == sa.bindparam("manager_id"), clients.c.id == sa.bindparam("client_id")
)


@dataclass(frozen=True, slots=True)
class Head:
    """A client, archived or deleted ones too; whether a sitting on them was left in the middle and
    whether the manager set reminders about them; and how many pushes of their
    manager, on whomever, fall due before a moment."""

    client: Client
    sitting_open: bool
    noted: bool
    due: int


async def head(
    connection: Connection, manager_id: int, client_id: int, until: datetime
) -> Head | None:
    """One client of this manager, with the pushes that fall due before `until` counted."""
    found = await connection.execute(
        _HEAD, {"manager_id": manager_id, "client_id": client_id, "until": until}
    )
    row = found.first()
    if row is None:
        return None
    *fields, sitting_open, noted, due = row
    return Head(as_client(fields), bool(sitting_open), bool(noted), due)
