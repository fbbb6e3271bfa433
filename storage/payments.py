"""Payments clients owe. Sums are kept in hundredths, so that no float ever touches money."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from domain.money import Money
from domain.payments import Payment
from storage.connection import Connection
from storage.tables import payments

_COLUMNS = [column for column in payments.c if column.name != "closed_at"]
_NAMES = [column.name for column in _COLUMNS]
_GET = sa.select(*_COLUMNS).where(
    payments.c.manager_id == sa.bindparam("manager_id"),
    payments.c.id == sa.bindparam("payment_id"),
)
_OPEN = (
    sa.select(*_COLUMNS)
    .where(
        payments.c.manager_id == sa.bindparam("manager_id"),
        payments.c.client_id == sa.bindparam("client_id"),
        payments.c.status == "open",
    )
    .order_by(payments.c.due_on, payments.c.id)
)

_SEVERAL = sa.select(*_COLUMNS).where(
    payments.c.manager_id == sa.bindparam("manager_id"),
    payments.c.id.in_(sa.bindparam("ids", expanding=True)),
)


def _payment(row: Any) -> Payment:
    fields = dict(zip(_NAMES, row, strict=True))
    amount = Decimal(fields.pop("amount_minor")) / 100
    return Payment(money=Money(amount, fields.pop("currency")), **fields)


def _sum(money: Money) -> dict[str, Any]:
    return {"amount_minor": int(money.amount * 100), "currency": money.currency}


async def add(connection: Connection, money: Money, **values: Any) -> Payment:
    """A new payment."""
    statement = sa.insert(payments).values(**_sum(money), **values).returning(*_COLUMNS)
    return _payment((await connection.execute(statement)).one())


async def get(connection: Connection, manager_id: int, payment_id: int) -> Payment | None:
    """One payment of this manager, whatever its status."""
    found = await connection.execute(_GET, {"manager_id": manager_id, "payment_id": payment_id})
    row = found.first()
    return None if row is None else _payment(row)


async def open_for(connection: Connection, manager_id: int, client_id: int) -> tuple[Payment, ...]:
    """What this client still owes, the earliest date first."""
    found = await connection.execute(_OPEN, {"manager_id": manager_id, "client_id": client_id})
    return tuple(_payment(row) for row in found)


async def update(connection: Connection, manager_id: int, payment_id: int, **values: Any) -> None:
    """Changes columns of one payment."""
    await connection.execute(
        sa.update(payments)
        .where(payments.c.manager_id == manager_id, payments.c.id == payment_id)
        .values(**values)
    )


async def several(
    connection: Connection, manager_id: int, ids: Sequence[int]
) -> dict[int, Payment]:
    """These payments of this manager, by id."""
    found = await connection.execute(_SEVERAL, {"manager_id": manager_id, "ids": ids})
    return {row.id: _payment(row) for row in found}
