"""What stands in a manager's calendar, gathered from the nouns. A new one is a new source.

Whoever a calendar is shared with may read it, so it says whom and what, and no more: no notes, no
styles, no companies, no numbers of invoices.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from content import formats
from content.interface import Words
from domain.calendars import Entry, Timing, in_one_line, once, printable, repeating
from domain.clients import Client
from domain.managers import Manager
from domain.payments import Payment
from domain.reminders import Upcoming
from storage import calendars, clients, payments
from storage.database import Connection

_WITH_YEAR = date.min
"""As today's date it is so far from any other that each is written with its year."""


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a calendar is written, and when."""

    manager: Manager
    words: Words
    now: datetime


Source = Callable[[Connection, Reader], Awaitable[list[Entry]]]


async def everything(connection: Connection, reader: Reader) -> list[Entry]:
    """All of it, in an order that stays."""
    return [entry for source in SOURCES for entry in await source(connection, reader)]


async def of_reminders(
    connection: Connection, reader: Reader, reminder_id: int | None = None
) -> list[Entry]:
    """Open reminders, or one of them."""
    rows = await calendars.open_reminders(connection, reader.manager.id, reminder_id)
    people = await _people(connection, reader, [row.reminder.client_id for row in rows])
    return [
        entry
        for row in rows
        for entry in _of_reminder(reader, row, people.get(row.reminder.client_id or 0))
    ]


async def of_payments(
    connection: Connection, reader: Reader, payment_id: int | None = None
) -> list[Entry]:
    """Open payments on the day they are promised for, or due; or one of them."""
    rows = await payments.all_open(connection, reader.manager.id)
    chosen = [each for each in rows if payment_id in (None, each.id)]
    people = await _people(connection, reader, [each.client_id for each in chosen])
    return [_of_payment(reader, each, people[each.client_id]) for each in chosen]


SOURCES: tuple[Source, ...] = (of_reminders, of_payments)


def _of_reminder(reader: Reader, row: Upcoming, client: Client | None) -> list[Entry]:
    reminder, rule = row.reminder, row.reminder.schedule
    item, timings = f"reminder-{reminder.id}", dict[str, Timing]()
    if rule is not None:
        timings = repeating(item, rule, ZoneInfo(reader.manager.zone), reader.now)
    elif row.local_at is not None and row.zone is not None:
        timings = once(item, row.local_at, row.zone)
    said = printable(reminder.text or "")
    title = in_one_line(said if client is None else f"{_name(client)}: {said}")
    # What fits into the title need not be said twice.
    more = [] if title.endswith(said) else [said]
    details = "\n\n".join([*more, reader.words.plain("calendar-from")])
    return [Entry(each, timing, title, details) for each, timing in timings.items()]


def _of_payment(reader: Reader, payment: Payment, client: Client) -> Entry:
    words, day = reader.words, payment.promised_on or payment.due_on
    title = words.plain(
        "calendar-payment",
        name=_name(client),
        sum=formats.money(payment.rest, words.lang, home=reader.manager.currency),
    )
    key = "calendar-due" if payment.promised_on is None else "calendar-promised"
    due = words.plain(key, day=formats.day(payment.due_on, words.lang, _WITH_YEAR))
    details = f"{due}\n\n{words.plain('calendar-from')}"
    return Entry(f"payment-{payment.id}", Timing(day), in_one_line(title), details)


def _name(client: Client) -> str:
    return client.name if client.twin == 1 else f"{client.name} ({client.twin})"


async def _people(
    connection: Connection, reader: Reader, ids: Sequence[int | None]
) -> Mapping[int, Client]:
    who = sorted({each for each in ids if each is not None})
    return await clients.several(connection, reader.manager.id, who)
