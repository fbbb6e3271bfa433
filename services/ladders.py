"""How a payment is nudged about: by the client's style, or as the manager has set it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from content import workdays
from domain.errors import DomainError
from domain.ladders import POLICIES, Ladder
from domain.managers import Manager
from domain.temperament_bank import Bank
from services import nudges
from services.ledger import Book, Owed, act, find
from storage import clients, payments
from storage.database import Database

WHOSE = ("client", "payment")


@dataclass(frozen=True, slots=True)
class Plan:
    """How one payment is nudged about, and the country whose working days count."""

    owed: Owed
    ladder: Ladder
    country: str | None


class Ladders:
    """The ladders of one manager's payments."""

    def __init__(self, database: Database, clock: Callable[[], datetime], bank: Bank) -> None:
        self._database = database
        self._clock = clock
        self._bank = bank
        self._book = Book(database, clock, bank)

    async def get(self, manager: Manager, payment_id: int) -> Plan:
        """How a payment is nudged about; raises DomainError("payment-gone")."""
        async with self._database.read() as connection:
            payment, client = await find(connection, manager, payment_id)
            pace = await nudges.pace(
                connection, manager, client, payment, self._bank, self._clock()
            )
            owed = await self._book.owed(connection, manager, client, payment)
        return Plan(owed, pace.ladder, nudges.country_of(client, manager))

    async def set(self, manager: Manager, payment_id: int, policy: str, whose: str) -> None:
        """Nudges as `policy` says about this payment, or about all of its client's ("client").

        "style" leaves it to the client's style again.
        """
        if policy not in (*POLICIES, "style") or whose not in WHOSE:
            raise DomainError("stale")
        value = None if policy == "style" else policy
        if whose == "payment":
            what = act("ladder", {"ladder": value}, note=policy)
            await self._book.enter(manager, payment_id, what)
        else:
            await self._of_client(manager, payment_id, ladder=value)

    async def live_in(self, manager: Manager, payment_id: int, country: str | None) -> None:
        """The country of the payment's client; None leaves it to phone and zone.

        Raises DomainError("country-unknown").
        """
        if country is not None and not workdays.is_country(country):
            raise DomainError("country-unknown")
        await self._of_client(manager, payment_id, country=country)

    async def _of_client(self, manager: Manager, payment_id: int, **values: str | None) -> None:
        """Changes the client, and plans every open payment of theirs anew."""
        async with self._database.write() as connection:
            _, client = await find(connection, manager, payment_id)
            await clients.update(connection, manager.id, client.id, **values)
            _, client = await find(connection, manager, payment_id)
            for payment in await payments.open_for(connection, manager.id, client.id):
                await self._book.replan(connection, manager, client, payment)
