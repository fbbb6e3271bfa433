"""The list of what is coming up, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from domain.clients import Client
from domain.managers import Manager
from domain.names import spell
from domain.payments import Payment
from domain.reminders import Upcoming
from domain.rhythms import Rhythm
from services.paging import paged
from services.rhythm_beats import called
from storage import clients, payments, reminders, rhythms
from storage.database import Connection

PAGE = 8
SEARCHED = 2000
"""The next reminders that a search looks through."""


@dataclass(frozen=True, slots=True)
class Item:
    """A reminder as a list shows it."""

    upcoming: Upcoming
    client: Client | None
    payment: Payment | None
    rhythm: Rhythm | None = None


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
    number, pages = paged(number, total, PAGE)
    rows = await reminders.upcoming(connection, manager.id, size=PAGE, skip=number * PAGE)
    return Listing(await _items(connection, manager, rows), number, pages, total)


async def page_of(connection: Connection, manager: Manager, day: date) -> int:
    """The page on which the reminders of a day begin."""
    midnight = datetime.combine(day, time.min)
    return await reminders.earlier(connection, manager.id, midnight) // PAGE


async def search(connection: Connection, manager: Manager, text: str) -> Listing:
    """Active reminders whose words, client or rhythm hold every word of `text`, as one page."""
    sought = spell(text).plain
    rows = await reminders.upcoming(connection, manager.id, size=SEARCHED)
    there = {row.reminder.client_id for row in rows if row.reminder.client_id is not None}
    people = await clients.several(connection, manager.id, sorted(there))

    regular = [row.reminder.rhythm_id for row in rows if row.reminder.rhythm_id is not None]
    known = await rhythms.several(connection, manager.id, regular) if regular else {}

    def holds(row: Upcoming) -> bool:
        client = people.get(row.reminder.client_id or 0)
        rhythm = known.get(row.reminder.rhythm_id or 0)
        name = called(rhythm, manager.language) if rhythm else ""
        said = f"{client.label if client else ''} {row.reminder.text or name}"
        plain = " ".join(spell(said).plain)
        return all(word in plain for word in sought)

    found = [row for row in rows if holds(row)] if sought else []
    return Listing(await _items(connection, manager, found[:PAGE]), 0, 1, len(found))


async def _items(
    connection: Connection, manager: Manager, rows: Sequence[Upcoming]
) -> tuple[Item, ...]:
    """Reminders with the clients and the payments they are about."""
    who = [row.reminder.client_id for row in rows if row.reminder.client_id is not None]
    owed = [row.reminder.payment_id for row in rows if row.reminder.payment_id is not None]
    beats = [row.reminder.rhythm_id for row in rows if row.reminder.rhythm_id is not None]
    known = await rhythms.several(connection, manager.id, beats) if beats else {}
    people = await clients.several(connection, manager.id, who)
    sums = await payments.several(connection, manager.id, owed)
    return tuple(
        Item(
            row,
            people.get(row.reminder.client_id or 0),
            sums.get(row.reminder.payment_id or 0),
            known.get(row.reminder.rhythm_id or 0),
        )
        for row in rows
    )
