"""What clients owe: every change moves the ladder of nudges in the same transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from domain.clients import Client
from domain.errors import DomainError
from domain.managers import Manager
from domain.money import Money
from domain.payments import Payment, first_nudge
from domain.reminders import FARTHEST
from services.schedules import plan
from storage import clients, deliveries, payments, reminders
from storage.database import Connection, Database

INVOICE_LIMIT = 40


@dataclass(frozen=True, slots=True)
class Owed:
    """A payment with its client and the wall time (the manager's) of the next nudge, if any.

    `changed` is False when the request found things already so (a second tap).
    """

    payment: Payment
    client: Client
    next_at: datetime | None
    today: date
    changed: bool = True


class Payments:
    """Payments of one manager's clients."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def add(self, manager: Manager, client_id: int, money: Money, due_on: date) -> Owed:
        """A payment with its ladder; a date in the past is an overdue payment, not an error."""
        self._near(manager, due_on)
        now = self._clock()
        async with self._database.write() as connection:
            client = await clients.get(connection, manager.id, client_id)
            if client is None or client.deleted_at is not None:
                raise DomainError("client-gone")
            payment = await payments.add(
                connection,
                money,
                manager_id=manager.id,
                client_id=client_id,
                due_on=due_on,
                status="open",
                created_at=now,
            )
            await reminders.add(
                connection,
                manager_id=manager.id,
                client_id=client_id,
                payment_id=payment.id,
                created_at=now,
            )
            return await self._climb(connection, manager, client, payment, replan=False)

    async def get(self, manager: Manager, payment_id: int) -> Owed:
        """One payment; raises DomainError("payment-gone")."""
        async with self._database.read() as connection:
            payment, client = await _payment(connection, manager, payment_id)
            return await self._owed(connection, manager, client, payment)

    async def pay(self, manager: Manager, payment_id: int) -> Owed:
        """The money has come: no more nudges."""
        return await self._close(manager, payment_id, "paid")

    async def cancel(self, manager: Manager, payment_id: int) -> Owed:
        """The payment is not expected any more: no more nudges."""
        return await self._close(manager, payment_id, "cancelled")

    async def reopen(self, manager: Manager, payment_id: int) -> Owed:
        """Undoes `pay` and `cancel`; the ladder starts from where the calendar stands."""
        return await self._change(manager, payment_id, status="open", closed_at=None)

    async def promise(self, manager: Manager, payment_id: int, day: date) -> Owed:
        """The client promised to pay on `day`: silence until the morning after it.

        Raises DomainError("date-past") for a day that is over.
        """
        if day < self._today(manager):
            raise DomainError("date-past")
        self._near(manager, day)
        return await self._change(manager, payment_id, promised_on=day)

    async def move(self, manager: Manager, payment_id: int, day: date) -> Owed:
        """Another due date; a promise made for the old one is dropped."""
        self._near(manager, day)
        return await self._change(manager, payment_id, due_on=day, promised_on=None)

    async def name_invoice(self, manager: Manager, payment_id: int, invoice: str) -> Owed:
        """The number of the invoice, used in the wording; nothing moves."""
        number = " ".join(invoice.split()).lstrip("#№ ")
        if not number or len(number) > INVOICE_LIMIT:
            raise DomainError("invoice-unreadable", limit=INVOICE_LIMIT)
        async with self._database.write() as connection:
            payment, client = await _payment(connection, manager, payment_id)
            await payments.update(connection, manager.id, payment.id, invoice=number)
            changed = replace(payment, invoice=number)
            return await self._owed(connection, manager, client, changed)

    async def _close(self, manager: Manager, payment_id: int, status: str) -> Owed:
        async with self._database.write() as connection:
            payment, client = await _payment(connection, manager, payment_id)
            if payment.status == status:
                owed = await self._owed(connection, manager, client, payment)
                return replace(owed, changed=False)
            await payments.update(
                connection, manager.id, payment.id, status=status, closed_at=self._clock()
            )
            reminder = await reminders.of_payment(connection, manager.id, payment.id)
            if reminder is not None:
                await reminders.change(connection, reminder, "done")
            payment, client = await _payment(connection, manager, payment_id)
            return await self._owed(connection, manager, client, payment)

    async def _change(self, manager: Manager, payment_id: int, **values: Any) -> Owed:
        async with self._database.write() as connection:
            payment, client = await _payment(connection, manager, payment_id)
            if payment.status != "open" and "status" not in values:
                raise DomainError("payment-closed")
            await payments.update(connection, manager.id, payment.id, **values)
            payment, client = await _payment(connection, manager, payment_id)
            return await self._climb(connection, manager, client, payment, replan=True)

    async def _climb(
        self,
        connection: Connection,
        manager: Manager,
        client: Client,
        payment: Payment,
        replan: bool,
    ) -> Owed:
        """Sets the ladder to its first step from now; an older plan falls silent."""
        reminder = await reminders.of_payment(connection, manager.id, payment.id)
        assert reminder is not None, "a payment is stored together with its reminder"
        nudged_on = None
        if replan:
            reminder = await reminders.change(connection, reminder, "active")
            sent_at = await deliveries.last_sent(connection, reminder)
            nudged_on = manager.local(sent_at).date() if sent_at else None
        local_now = manager.local(self._clock()).replace(tzinfo=None)
        nudge = first_nudge(payment, local_now, nudged_on)
        await plan(connection, manager, reminder, nudge.occurrence, nudge.local_at)
        return Owed(payment, client, nudge.local_at, local_now.date())

    async def _owed(
        self, connection: Connection, manager: Manager, client: Client, payment: Payment
    ) -> Owed:
        rows = await reminders.upcoming(connection, manager.id, payment_id=payment.id)
        return Owed(payment, client, rows[0].local_at if rows else None, self._today(manager))

    def _today(self, manager: Manager) -> date:
        return manager.local(self._clock()).date()

    def _near(self, manager: Manager, day: date) -> None:
        today = self._today(manager)
        if not today - timedelta(days=3660) <= day <= today + FARTHEST:
            raise DomainError("date-too-far")


async def _payment(
    connection: Connection, manager: Manager, payment_id: int
) -> tuple[Payment, Client]:
    payment = await payments.get(connection, manager.id, payment_id)
    if payment is None:
        raise DomainError("payment-gone")
    client = await clients.get(connection, manager.id, payment.client_id)
    if client is None or client.deleted_at is not None:
        raise DomainError("payment-gone")
    return payment, client
