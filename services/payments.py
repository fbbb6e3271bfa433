"""What clients owe: entering it, what comes of it, and how it went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from domain.errors import DomainError
from domain.ledger import Entry, Promise, Record, promises
from domain.managers import Manager
from domain.money import Money
from domain.payments import Payment, check_part, clean_words
from domain.temperament_bank import Bank
from services.ledger import QUIET, Act, Book, Owed, act, find
from storage import clients, ledger, payments, reminders
from storage.database import Database

INVOICE_LIMIT = 40


@dataclass(frozen=True, slots=True)
class History:
    """Everything that happened to a payment, the oldest first, and its promises."""

    owed: Owed
    entries: tuple[Entry, ...]
    promises: tuple[Promise, ...]


class Payments:
    """Payments of one manager's clients."""

    def __init__(self, database: Database, clock: Callable[[], datetime], bank: Bank) -> None:
        self._database = database
        self._clock = clock
        self._book = Book(database, clock, bank)

    async def add(self, manager: Manager, client_id: int, money: Money, due_on: date) -> Owed:
        """A payment with its ladder; a date in the past is an overdue payment, not an error."""
        self._book.check_near(manager, due_on)
        now = self._clock()
        async with self._database.write() as connection:
            client = await clients.get(connection, manager.id, client_id)
            if client is None or client.deleted_at is not None:
                raise DomainError("client-gone")
            ids = {"manager_id": manager.id, "client_id": client_id, "created_at": now}
            payment = await payments.add(
                connection, money, due_on=due_on, status="open", climbing_since=now, **ids
            )
            await reminders.add(connection, payment_id=payment.id, **ids)
            await self._book.climb(connection, manager, client, payment)
            return await self._book.owed(connection, manager, client, payment)

    async def twin(
        self, manager: Manager, client_id: int, money: Money, due_on: date
    ) -> Payment | None:
        """An open payment of this client that looks like the same one, entered already."""
        async with self._database.read() as connection:
            there = await payments.open_for(connection, manager.id, client_id)
        return next((each for each in there if each.is_twin(money, due_on)), None)

    async def get(self, manager: Manager, payment_id: int) -> Owed:
        """One payment; raises DomainError("payment-gone")."""
        async with self._database.read() as connection:
            payment, client = await find(connection, manager, payment_id)
            return await self._book.owed(connection, manager, client, payment)

    async def record(self, manager: Manager, client_id: int) -> Record:
        """How a client has kept to dates so far."""
        async with self._database.read() as connection:
            return await self._book.record(connection, manager, client_id)

    async def history(self, manager: Manager, payment_id: int) -> History:
        """What happened to one payment."""
        async with self._database.read() as connection:
            payment, client = await find(connection, manager, payment_id)
            entries = await ledger.of_payment(connection, manager.id, payment_id)
            owed = await self._book.owed(connection, manager, client, payment)
        return History(owed, tuple(entries), promises(entries, owed.today))

    async def pay(self, manager: Manager, payment_id: int, day: date | None = None) -> Owed:
        """All of the money has come, today unless `day` says when: no more nudges."""
        on, now = day or self._book.today(manager), self._clock()

        def change(payment: Payment) -> dict[str, Any]:
            whole = payment.money.amount
            return {"status": "paid", "closed_at": now, "paid": whole, "paid_on": on}

        return await self._book.enter(manager, payment_id, Act("paid", change, day=on))

    async def pay_part(self, manager: Manager, payment_id: int, part: Money, day: date) -> Owed:
        """A part has come on `day`; the rest stays open. All of the rest is the payment.

        Raises DomainError "part-currency", "part-too-big" or "date-ahead".
        """
        if day > self._book.today(manager):
            raise DomainError("date-ahead")
        owed = await self.get(manager, payment_id)
        if owed.payment.status == "open" and part == owed.payment.rest:
            return await self.pay(manager, payment_id, day)

        def change(payment: Payment) -> dict[str, Any]:
            check_part(part, payment)
            return {"paid": payment.paid + part.amount}

        late = owed.today > owed.payment.due_on
        what = Act("part", change, restart=late, amount=part.amount, day=day)
        return await self._book.enter(manager, payment_id, what)

    async def cancel(self, manager: Manager, payment_id: int) -> Owed:
        """The payment is not expected any more: no more nudges."""
        closed = {"status": "cancelled", "closed_at": self._clock()}
        return await self._book.enter(manager, payment_id, act("cancelled", closed))

    async def reopen(self, manager: Manager, payment_id: int) -> Owed:
        """Undoes `pay` and `cancel`: everything is as it was before."""
        async with self._database.read() as connection:
            payment, client = await find(connection, manager, payment_id)
            latest = await ledger.latest(connection, manager.id, payment_id)
            if payment.status == "open" or latest is None:
                owed = await self._book.owed(connection, manager, client, payment)
                return replace(owed, changed=False)
        return await self.undo(manager, payment_id, latest.id)

    async def promise(self, manager: Manager, payment_id: int, day: date) -> Owed:
        """The client promised to pay on `day`: silence until the morning after it.

        Whoever promises disputes no more. Raises DomainError("date-past") for a day that is over.
        """
        if day < self._book.today(manager):
            raise DomainError("date-past")
        self._book.check_near(manager, day)
        values = {"promised_on": day, "disputed": None, **QUIET}
        what = act("promised", values, restart=True, until=day)
        return await self._book.enter(manager, payment_id, what)

    async def move(self, manager: Manager, payment_id: int, day: date) -> Owed:
        """Another due date; a promise made for the old one is dropped."""
        self._book.check_near(manager, day)
        values = {"due_on": day, "promised_on": None, **QUIET}
        what = act("moved", values, restart=True, until=day)
        return await self._book.enter(manager, payment_id, what)

    async def write(self, manager: Manager, payment_id: int, what: str, text: str) -> Owed:
        """The number of the invoice, or the document it rests on; nothing moves.

        Raises DomainError("invoice-unreadable") or as `clean_words`.
        """
        if what == "invoice":
            kept = " ".join(text.split()).lstrip("#№ ")
            if not kept or len(kept) > INVOICE_LIMIT:
                raise DomainError("invoice-unreadable", limit=INVOICE_LIMIT)
            what_happened = act("invoice", {"invoice": kept}, note=kept)
        else:
            kept = clean_words(text)
            what_happened = act("document", {"document": kept}, note=kept)
        return await self._book.enter(manager, payment_id, what_happened)

    async def undo(self, manager: Manager, payment_id: int, entry_id: int) -> Owed:
        """Takes the latest entry back; raises DomainError("undo-late") for an earlier one."""
        return await self._book.undo(manager, payment_id, entry_id)
