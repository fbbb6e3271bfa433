"""The ledger: every change of a payment, with what it takes to undo it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from domain.ledger import Entry
from domain.money import Money
from storage.connection import Connection
from storage.tables import Moment, clients, ledger, payments

_NAMES = tuple("amount_minor" if n == "amount" else n for n in Entry.__dataclass_fields__)
_COLUMNS = [ledger.c[name] for name in _NAMES]
_AMOUNT = _NAMES.index("amount_minor")
_MINE = sa.select(*_COLUMNS).where(ledger.c.manager_id == sa.bindparam("manager_id"))
_OF_PAYMENT = _MINE.where(ledger.c.payment_id == sa.bindparam("payment_id")).order_by(ledger.c.id)
_LATEST = (
    _MINE.where(ledger.c.payment_id == sa.bindparam("payment_id"))
    .order_by(ledger.c.id.desc())
    .limit(1)
)
_INCOME = (
    sa.select(ledger.c.client_id, ledger.c.amount_minor, payments.c.currency)
    .select_from(
        ledger.join(payments, payments.c.id == ledger.c.payment_id).join(
            clients, clients.c.id == ledger.c.client_id
        )
    )
    .where(
        ledger.c.manager_id == sa.bindparam("manager_id"),
        clients.c.manager_id == sa.bindparam("manager_id"),
        clients.c.deleted_at.is_(None),
        ledger.c.kind.in_(("paid", "part")),
        ledger.c.amount_minor.is_not(None),
        ledger.c.at >= sa.bindparam("since", type_=Moment),
    )
    .order_by(ledger.c.at, ledger.c.id)
)
_PROMISE_KINDS = ("promised", "moved", "paid", "cancelled")
_MOST = 500
_OF_CLIENT = (
    _MINE.where(ledger.c.client_id == sa.bindparam("client_id"), ledger.c.kind.in_(_PROMISE_KINDS))
    .order_by(ledger.c.id.desc())
    .limit(_MOST)
)


def _entry(row: Any) -> Entry:
    fields = list(row)
    if fields[_AMOUNT] is not None:
        fields[_AMOUNT] = Decimal(fields[_AMOUNT]) / 100
    return Entry(*fields)


async def add(connection: Connection, amount: Decimal | None = None, **values: Any) -> Entry:
    """A new entry."""
    in_minor = None if amount is None else int(amount * 100)
    statement = sa.insert(ledger).values(amount_minor=in_minor, **values).returning(*_COLUMNS)
    return _entry((await connection.execute(statement)).one())


async def of_payment(connection: Connection, manager_id: int, payment_id: int) -> list[Entry]:
    """Everything that happened to a payment, the oldest first."""
    asked = {"manager_id": manager_id, "payment_id": payment_id}
    return [_entry(row) for row in await connection.execute(_OF_PAYMENT, asked)]


async def latest(connection: Connection, manager_id: int, payment_id: int) -> Entry | None:
    """The newest entry of a payment: the only one that can be undone."""
    asked = {"manager_id": manager_id, "payment_id": payment_id}
    row = (await connection.execute(_LATEST, asked)).first()
    return None if row is None else _entry(row)


async def of_client(connection: Connection, manager_id: int, client_id: int) -> list[Entry]:
    """What makes, keeps and breaks this client's promises, the oldest first."""
    asked = {"manager_id": manager_id, "client_id": client_id}
    rows = [_entry(row) for row in await connection.execute(_OF_CLIENT, asked)]
    return rows[::-1]


async def income(
    connection: Connection, manager_id: int, since: datetime
) -> list[tuple[int, Money]]:
    """The money noted since a moment, and from which client, in the order it was noted."""
    found = await connection.execute(_INCOME, {"manager_id": manager_id, "since": since})
    return [(row[0], Money(Decimal(row[1]) / 100, row[2])) for row in found]


async def remove(connection: Connection, manager_id: int, entry_id: int) -> None:
    """Takes an entry back."""
    await connection.execute(
        sa.delete(ledger).where(ledger.c.manager_id == manager_id, ledger.c.id == entry_id)
    )
