"""Payments clients owe. Sums are kept in hundredths, so that no float ever touches money."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from domain.money import Money
from domain.payments import Payment
from storage.connection import Connection
from storage.tables import clients, payments

_COLUMNS = [column for column in payments.c if column.name != "closed_at"]
_NAMES = [column.name for column in _COLUMNS]
_FIXED = ("id", "manager_id", "client_id", "amount_minor", "currency", "created_at")
_CHANGING = [column for column in payments.c if column.name not in _FIXED]
_GET = sa.select(*_COLUMNS).where(
    payments.c.manager_id == sa.bindparam("manager_id"),
    payments.c.id == sa.bindparam("payment_id"),
)
_STATE = _GET.with_only_columns(*_CHANGING)
_OPEN = (
    sa.select(*_COLUMNS)
    .where(
        payments.c.manager_id == sa.bindparam("manager_id"),
        payments.c.client_id == sa.bindparam("client_id"),
        payments.c.status == "open",
    )
    .order_by(payments.c.due_on, payments.c.id)
)
_ALL_OPEN = (
    sa.select(*_COLUMNS)
    .select_from(payments.join(clients, clients.c.id == payments.c.client_id))
    .where(
        payments.c.manager_id == sa.bindparam("manager_id"),
        payments.c.status == sa.literal_column("'open'"),
        clients.c.deleted_at.is_(None),
    )
    .order_by(payments.c.due_on, payments.c.id)
)
_SEVERAL = sa.select(*_COLUMNS).where(
    payments.c.manager_id == sa.bindparam("manager_id"),
    payments.c.id.in_(sa.bindparam("ids", expanding=True)),
)
_DELAYS_OF = 24
"""The latest payments count: how somebody paid years ago says little."""

_DELAYS = (
    sa.select(payments.c.due_on, payments.c.paid_on)
    .where(
        payments.c.manager_id == sa.bindparam("manager_id"),
        payments.c.client_id == sa.bindparam("client_id"),
        payments.c.status == "paid",
        payments.c.paid_on.is_not(None),
    )
    .order_by(payments.c.paid_on.desc(), payments.c.id.desc())
    .limit(_DELAYS_OF)
)


def _payment(row: Any) -> Payment:
    fields = dict(zip(_NAMES, row, strict=True))
    amount = Decimal(fields.pop("amount_minor")) / 100
    paid = Decimal(fields.pop("paid_minor")) / 100
    return Payment(money=Money(amount, fields.pop("currency")), paid=paid, **fields)


def minor(amount: Decimal) -> int:
    """An amount in hundredths."""
    return int(amount * 100)


async def add(connection: Connection, money: Money, **values: Any) -> Payment:
    """A new payment."""
    sum_ = {"amount_minor": minor(money.amount), "currency": money.currency}
    statement = sa.insert(payments).values(**sum_, **values).returning(*_COLUMNS)
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


async def all_open(connection: Connection, manager_id: int) -> tuple[Payment, ...]:
    """What all clients of a manager still owe, the earliest date first; deleted ones left out."""
    found = await connection.execute(_ALL_OPEN, {"manager_id": manager_id})
    return tuple(_payment(row) for row in found)


async def update(connection: Connection, manager_id: int, payment_id: int, **values: Any) -> None:
    """Changes columns of one payment."""
    if "paid" in values:
        values["paid_minor"] = minor(values.pop("paid"))
    await connection.execute(
        sa.update(payments)
        .where(payments.c.manager_id == manager_id, payments.c.id == payment_id)
        .values(**values)
    )


async def state(connection: Connection, manager_id: int, payment_id: int) -> dict[str, Any]:
    """Everything about a payment that may change, as JSON can hold it; empty if it is not there."""
    found = await connection.execute(_STATE, {"manager_id": manager_id, "payment_id": payment_id})
    row = found.first()
    if row is None:
        return {}
    pairs = zip((column.name for column in _CHANGING), row, strict=True)
    return {
        name: value.isoformat() if isinstance(value, date | datetime) else value
        for name, value in pairs
    }


async def restore(
    connection: Connection, manager_id: int, payment_id: int, before: Mapping[str, Any]
) -> None:
    """Puts back what `state` once gave, or a part of it."""
    values = {
        name: _read(payments.c[name], value) if isinstance(value, str) else value
        for name, value in before.items()
    }
    if values:
        await update(connection, manager_id, payment_id, **values)


def _read(column: sa.Column[Any], text: str) -> Any:
    if isinstance(column.type, sa.Date):
        return date.fromisoformat(text)
    return text if isinstance(column.type, sa.String) else datetime.fromisoformat(text)


async def several(
    connection: Connection, manager_id: int, ids: Sequence[int]
) -> dict[int, Payment]:
    """These payments of this manager, by id."""
    found = await connection.execute(_SEVERAL, {"manager_id": manager_id, "ids": ids})
    return {row.id: _payment(row) for row in found}


async def delays(connection: Connection, manager_id: int, client_id: int) -> list[int]:
    """Days between the date and the money of this client's latest paid payments."""
    found = await connection.execute(_DELAYS, {"manager_id": manager_id, "client_id": client_id})
    return [(paid_on - due_on).days for due_on, paid_on in found]
