"""A manager with clients and money, and a messenger that answers as a test wants."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import cast

import sqlalchemy as sa

from content.playbook import Playbook
from content.temperament_bank import load_bank
from domain.clients import Client, NewClient
from domain.deliveries import Receipt, due
from domain.managers import Manager
from domain.money import Money
from domain.temperament_bank import build_bank
from playground.clock import MovableClock
from services.clients import Clients
from services.deliveries import Deliveries, Push
from services.ledger import Owed
from services.managers import Managers
from services.payments import Payments
from services.reminders import Reminders
from services.wording import Composed, Situation, Wording
from storage import managers
from storage.database import Database
from storage.tables import deliveries

NOON = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
"""Noon in Chisinau on Sunday, 22 November 2026."""

BANK = build_bank(load_bank())
PLAYBOOK = Playbook()
MONEY = Money(Decimal(1500), "MDL")


@dataclass(frozen=True)
class Sent:
    """What a push was when it left, and what was answered."""

    at: datetime
    manager: int
    reminder: int
    occurrence: str
    again: bool
    answer: Receipt


@dataclass
class Messenger:
    """Keeps what it is given; answers with `answers`, one after another, then "sent"."""

    clock: MovableClock
    answers: list[Receipt] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    before: Callable[[Push], Awaitable[None]] | None = None

    async def push(self, manager: Manager, push: Push) -> Receipt:
        """Notes the push."""
        if self.before is not None:
            await self.before(push)
        answer = self.answers.pop(0) if self.answers else Receipt("sent", message_id=1)
        at, reminder = self.clock.now(), push.reminder.id
        self.sent.append(Sent(at, manager.id, reminder, push.occurrence, push.again, answer))
        return answer

    @property
    def seen(self) -> list[tuple[str, bool]]:
        """The occurrences that were tried, and whether they were marked."""
        return [(each.occurrence, each.again) for each in self.sent]


class Wordless(Wording):
    """Composes nothing, which saves most of the time of a push."""

    async def compose(self, manager: Manager, client_id: int, asked: Situation) -> Composed:
        """Nothing."""
        return cast(Composed, None)


class House:
    """The services that delivery needs, on one database."""

    def __init__(
        self,
        database: Database,
        clock: MovableClock,
        owner: str = "one",
        wording: type[Wording] = Wording,
    ) -> None:
        self.database = database
        self.clock = clock
        self.clients = Clients(database, clock.now)
        self.managers = Managers(database, clock.now)
        self.payments = Payments(database, clock.now, BANK)
        self.reminders = Reminders(database, clock.now)
        self.messenger = Messenger(clock)
        self.wording = wording(database, clock.now, PLAYBOOK, BANK)
        self.deliveries = self.worker(owner)

    def worker(self, owner: str) -> Deliveries:
        """One more claimant of the same schedule."""
        return Deliveries(self.database, self.clock.now, Random(1), self.wording, BANK, owner)

    async def manager(self, telegram_id: int = 1001, zone: str = "Europe/Chisinau") -> Manager:
        """A manager who uses the bot already."""
        async with self.database.write() as connection:
            return await managers.add(
                connection,
                telegram_id=telegram_id,
                chat_id=telegram_id,
                name="Alex",
                language="en",
                zone=zone,
                zone_known=True,
                currency="MDL",
                reachable=True,
                created_at=self.clock.now(),
            )

    async def client(self, manager: Manager, name: str = "Egor") -> Client:
        """A client."""
        return await self.clients.add(manager, NewClient(name))

    async def owed(self, manager: Manager, due_on: date, client: Client | None = None) -> Owed:
        """A payment of a client, a new one unless given."""
        client = client or await self.client(manager)
        return await self.payments.add(manager, client.id, MONEY, due_on)

    async def remind(self, manager: Manager, at: str = "2026-11-23 09:00", text: str = "x") -> int:
        """A one-off reminder; gives its id."""
        wall = datetime.fromisoformat(at)
        return (await self.reminders.add(manager, None, text, wall)).reminder.id

    async def tick(self) -> int:
        """One beat."""
        return await self.deliveries.tick(self.messenger)

    async def wait(self, span: timedelta) -> None:
        """Moves the clock, ticking wherever something is due."""
        end = self.clock.now() + span
        while (moment := await self.deliveries.next_due()) is not None and moment <= end:
            self.clock.move_to(max(moment, self.clock.now()))
            if not await self.tick():
                break
        self.clock.move_to(max(end, self.clock.now()))
        await self.tick()

    async def wait_until(self, wall: str) -> None:
        """Moves the clock to a moment of UTC."""
        await self.wait(datetime.fromisoformat(wall).replace(tzinfo=UTC) - self.clock.now())

    async def rows(self) -> list[tuple[str, str, int, bool]]:
        """Occurrence, state, attempts and mark of every row, in the order of planning."""
        columns = [deliveries.c[name] for name in ("occurrence", "state", "attempts", "maybe_sent")]
        async with self.database.read() as connection:
            found = await connection.execute(sa.select(*columns).order_by(deliveries.c.id))
            return [(row[0], row[1], row[2], row[3]) for row in found]

    async def due_of_sending(self) -> list[datetime]:
        """The moments of what is being sent right now, by the wall time and zone planned for it."""
        columns = (deliveries.c.local_at, deliveries.c.zone)
        async with self.database.read() as connection:
            found = await connection.execute(
                sa.select(*columns).where(deliveries.c.state == "sending")
            )
            return [due(local_at, zone) for local_at, zone in found]

    async def states(self) -> list[str]:
        """The state of every row, in the order of planning."""
        return [state for _, state, _, _ in await self.rows()]
