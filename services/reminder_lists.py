"""The list of what is coming up, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass

from domain.clients import Client
from domain.managers import Manager
from domain.payments import Payment
from domain.reminders import Upcoming
from storage import clients, payments, reminders
from storage.database import Connection

PAGE = 8


@dataclass(frozen=True, slots=True)
class Item:
    """A reminder as a list shows it."""

    upcoming: Upcoming
    client: Client | None
    payment: Payment | None


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the list in order of time, what is not done yet first; `total` counts them all."""

    items: tuple[Item, ...]
    number: int
    pages: int
    total: int


async def listing(connection: Connection, manager: Manager, number: int) -> Listing:
    """A page of the active reminders; one that is there no more gives the last."""
    total = await reminders.count(connection, manager.id)
    pages = max(1, -(-total // PAGE))
    number = min(number, pages - 1)
    rows = await reminders.upcoming(connection, manager.id, size=PAGE, skip=number * PAGE)
    who = [row.reminder.client_id for row in rows if row.reminder.client_id is not None]
    owed = [row.reminder.payment_id for row in rows if row.reminder.payment_id is not None]
    people = await clients.several(connection, manager.id, who)
    sums = await payments.several(connection, manager.id, owed)
    items = (
        Item(
            row,
            people.get(row.reminder.client_id or 0),
            sums.get(row.reminder.payment_id or 0),
        )
        for row in rows
    )
    return Listing(tuple(items), number, pages, total)
