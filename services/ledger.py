"""Writes down what happens to a payment, so that it is known later and can be undone.

Every act goes through here: the change, its entry and the next nudge are one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from domain.clients import Client
from domain.errors import DomainError
from domain.ledger import Entry, Kind, Record, record
from domain.managers import Manager
from domain.payments import Payment
from domain.reminders import FARTHEST
from domain.temperament_bank import Bank
from domain.touches import Touch
from services import nudges
from storage import clients, ledger, payments, reminders, touches
from storage.database import Connection, Database

STILL: tuple[Kind, ...] = ("invoice", "document", "voicemail", "unreachable")
"""What leaves the next nudge where it is."""

QUIET: Mapping[str, Any] = {"paused_until": None, "pause": None, "pause_reason": None}
"""No pause any more."""


@dataclass(frozen=True, slots=True)
class Owed:
    """A payment with its client and the wall time (the manager's) of the next nudge, if any.

    `changed` is False when the request found things already so (a second tap). `entry` is what was
    just written down and can be undone.
    """

    payment: Payment
    client: Client
    next_at: datetime | None
    today: date
    record: Record
    changed: bool = True
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that happens to an open payment. `change` gives the new columns; `restart`: the
    ladder begins anew."""

    kind: Kind
    change: Callable[[Payment], Mapping[str, Any]]
    restart: bool = False
    until: date | None = None
    amount: Decimal | None = None
    note: str | None = None
    day: date | None = None
    touch: Touch | None = None


def act(kind: Kind, values: Mapping[str, Any] | None = None, **more: Any) -> Act:
    """An act that changes columns to known values."""
    return Act(kind, lambda _: values or {}, **more)


class Book:
    """The ledger of one manager's payments, and the nudges that follow from it."""

    def __init__(self, database: Database, clock: Callable[[], datetime], bank: Bank) -> None:
        self.database = database
        self._clock = clock
        self._bank = bank

    async def enter(self, manager: Manager, payment_id: int, what: Act) -> Owed:
        """Lets it happen to an open payment; raises DomainError("payment-closed") for another.

        Closing what is closed in the same way changes nothing.
        """
        async with self.database.write() as connection:
            payment, client = await find(connection, manager, payment_id)
            if payment.status != "open":
                if payment.status != what.kind:
                    raise DomainError("payment-closed")
                owed = await self.owed(connection, manager, client, payment)
                return replace(owed, changed=False)
            if what.kind == "paid":
                what = replace(what, amount=payment.rest.amount)
            entry = await _write(connection, manager, payment, what, self._clock())
            payment, client = await find(connection, manager, payment_id)
            if what.kind not in STILL:
                await self.replan(connection, manager, client, payment)
            owed = await self.owed(connection, manager, client, payment)
            return replace(owed, entry=entry)

    async def undo(self, manager: Manager, payment_id: int, entry_id: int) -> Owed:
        """Takes the latest entry back; raises DomainError("undo-late") for an earlier one."""
        async with self.database.write() as connection:
            payment, client = await find(connection, manager, payment_id)
            entries = await ledger.of_payment(connection, manager.id, payment_id)
            entry = next((each for each in entries if each.id == entry_id), None)
            if entry is None:
                owed = await self.owed(connection, manager, client, payment)
                return replace(owed, changed=False)
            if entry.id != entries[-1].id:
                raise DomainError("undo-late")
            await _take_back(connection, manager, entry)
            payment, client = await find(connection, manager, payment_id)
            if entry.kind not in STILL:
                await self.replan(connection, manager, client, payment)
            return await self.owed(connection, manager, client, payment)

    async def replan(
        self, connection: Connection, manager: Manager, client: Client, payment: Payment
    ) -> None:
        """An older plan falls silent; an open payment gets the step that is next now."""
        reminder = await reminders.of_payment(connection, manager.id, payment.id)
        assert reminder is not None, "a payment is stored together with its reminder"
        status = "active" if payment.status == "open" else "done"
        await reminders.change(connection, reminder, status)
        if payment.status == "open":
            await self.climb(connection, manager, client, payment)

    async def climb(
        self, connection: Connection, manager: Manager, client: Client, payment: Payment
    ) -> None:
        """Plans the next nudge about an open payment."""
        now = self._clock()
        reminder = await reminders.of_payment(connection, manager.id, payment.id)
        assert reminder is not None, "a payment is stored together with its reminder"
        pace = await nudges.pace(connection, manager, client, payment, self._bank, now)
        await nudges.climb(connection, manager, reminder, payment, pace, now)

    async def owed(
        self, connection: Connection, manager: Manager, client: Client, payment: Payment
    ) -> Owed:
        """The payment as it stands, with the next nudge and how its client keeps to dates."""
        rows = await reminders.upcoming(connection, manager.id, payment_id=payment.id)
        next_at = rows[0].local_at if rows else None
        known = await self.record(connection, manager, client.id)
        return Owed(payment, client, next_at, self.today(manager), known)

    async def record(self, connection: Connection, manager: Manager, client_id: int) -> Record:
        """How a client has kept to dates so far."""
        entries = await ledger.of_client(connection, manager.id, client_id)
        delays = await payments.delays(connection, manager.id, client_id)
        return record(entries, delays, self.today(manager))

    def today(self, manager: Manager) -> date:
        """The manager's calendar day."""
        return manager.local(self._clock()).date()

    def check_near(self, manager: Manager, day: date) -> None:
        """Raises DomainError("date-too-far") for a day more than ten years away."""
        if not -FARTHEST <= day - self.today(manager) <= FARTHEST:
            raise DomainError("date-too-far")


async def find(connection: Connection, manager: Manager, payment_id: int) -> tuple[Payment, Client]:
    """A payment with its client; raises DomainError("payment-gone")."""
    payment = await payments.get(connection, manager.id, payment_id)
    if payment is None:
        raise DomainError("payment-gone")
    client = await clients.get(connection, manager.id, payment.client_id)
    if client is None or client.deleted_at is not None:
        raise DomainError("payment-gone")
    return payment, client


async def _write(
    connection: Connection, manager: Manager, payment: Payment, what: Act, now: datetime
) -> Entry:
    before = await payments.state(connection, manager.id, payment.id)
    values = dict(what.change(payment))
    if what.restart:
        values["climbing_since"] = now
    if values:
        await payments.update(connection, manager.id, payment.id, **values)
    touch_id = None
    if what.touch is not None:
        touch_id = await touches.add(connection, manager.id, payment.client_id, what.touch)
    return await ledger.add(
        connection,
        what.amount,
        manager_id=manager.id,
        client_id=payment.client_id,
        payment_id=payment.id,
        kind=what.kind,
        at=now,
        day=what.day or manager.local(now).date(),
        until=what.until,
        note=what.note,
        touch_id=touch_id,
        before=before,
    )


async def _take_back(connection: Connection, manager: Manager, entry: Entry) -> None:
    await payments.restore(connection, manager.id, entry.payment_id, entry.before)
    if entry.touch_id is not None:
        await touches.remove(connection, manager.id, entry.touch_id)
    await ledger.remove(connection, manager.id, entry.id)
