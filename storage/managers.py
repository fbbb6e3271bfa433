"""Managers, and the dialog each of them is in."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from domain.dialogs import Dialog
from domain.managers import Manager
from storage.connection import Connection
from storage.tables import dialogs, managers

COLUMNS = [managers.c[name] for name in Manager.__dataclass_fields__]
_BY_ID = sa.select(*COLUMNS).where(managers.c.id == sa.bindparam("manager_id"))
_WITH_DIALOG = (
    sa.select(*COLUMNS, dialogs.c.kind, dialogs.c.payload)
    .select_from(managers.outerjoin(dialogs))
    .where(managers.c.telegram_id == sa.bindparam("telegram_id"))
)


async def find(connection: Connection, telegram_id: int) -> tuple[Manager, Dialog | None] | None:
    """The manager of a Telegram account, together with the dialog they are in."""
    row = (await connection.execute(_WITH_DIALOG, {"telegram_id": telegram_id})).first()
    if row is None:
        return None
    *fields, kind, payload = row
    return Manager(*fields), None if kind is None else Dialog(kind, payload)


async def get(connection: Connection, manager_id: int) -> Manager | None:
    """One manager by the product's own id."""
    row = (await connection.execute(_BY_ID, {"manager_id": manager_id})).first()
    return None if row is None else Manager(*row)


async def add(connection: Connection, **values: Any) -> Manager:
    """A new manager."""
    statement = sa.insert(managers).values(**values).returning(*COLUMNS)
    return Manager(*(await connection.execute(statement)).one())


async def update(connection: Connection, manager_id: int, **values: Any) -> None:
    """Changes columns of one manager."""
    await connection.execute(
        sa.update(managers).where(managers.c.id == manager_id).values(**values)
    )


async def put_dialog(
    connection: Connection, manager_id: int, dialog: Dialog, now: datetime
) -> None:
    """Makes `dialog` the one the manager is in; there is only one at a time."""
    await end_dialog(connection, manager_id)
    await connection.execute(
        sa.insert(dialogs).values(
            manager_id=manager_id, kind=dialog.kind, payload=dialog.payload, updated_at=now
        )
    )


async def end_dialog(connection: Connection, manager_id: int) -> None:
    """The manager is in no dialog any more."""
    await connection.execute(sa.delete(dialogs).where(dialogs.c.manager_id == manager_id))
