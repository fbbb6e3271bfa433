"""What stands in a manager's calendar, gathered from the nouns. A new one is a new source.

Whoever a calendar is shared with may read it, so it says whom and what, and no more: no notes, no
styles, no companies, no numbers of invoices.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import takewhile
from zoneinfo import ZoneInfo

from content import formats
from content.interface import Words
from domain.calendars import (
    Entry,
    Timing,
    ahead_until,
    in_one_line,
    once,
    printable,
    repeating,
    single,
)
from domain.clients import Client
from domain.gate import Gate
from domain.managers import Manager
from domain.payments import Payment
from domain.recurrence import BusinessDay
from domain.reminders import Upcoming
from domain.rhythm_steps import contact_due
from domain.rhythms import Due, Report, Rhythm, dues
from services.gates import works_of
from services.nudges import works_at
from services.rhythm_beats import called
from storage import calendars, clients, gates, payments, rhythms
from storage.database import Connection

_WITH_YEAR = date.min
"""As today's date it is so far from any other that each is written with its year."""

_MOST_DAYS = 400
"""Reports in those months: one a day."""


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
    works = await works_of(await gates.get(connection, reader.manager.id) or Gate())
    return [
        entry
        for row in rows
        for entry in _of_reminder(reader, row, people.get(row.reminder.client_id or 0), works)
    ]


async def of_payments(
    connection: Connection, reader: Reader, payment_id: int | None = None
) -> list[Entry]:
    """Open payments on the day they are promised for, or due; or one of them."""
    rows = await payments.all_open(connection, reader.manager.id)
    chosen = [each for each in rows if payment_id in (None, each.id)]
    people = await _people(connection, reader, [each.client_id for each in chosen])
    return [_of_payment(reader, each, people[each.client_id]) for each in chosen]


async def of_rhythms(connection: Connection, reader: Reader) -> list[Entry]:
    """Reports on the working days on which they go out, and the next day to be in touch."""
    manager = reader.manager
    known = await rhythms.live(connection, manager.id)
    people = await _people(connection, reader, [each.client_id for each in known])
    touched = await rhythms.last_touches(connection, manager.id, list(people))
    opened = await rhythms.open_reports(connection, manager.id)
    found: list[Entry] = []
    for rhythm in known:
        client = people[rhythm.client_id]
        if rhythm.every_days is not None:
            since = touched.get(client.id, rhythm.created_at)
            found.append(_of_touch(reader, rhythm, client, manager.local(since).date()))
        elif (report := opened.get(rhythm.id)) is not None:
            found += await _of_reports(reader, rhythm, report, client)
    return found


SOURCES: tuple[Source, ...] = (of_reminders, of_payments, of_rhythms)


def _of_reminder(
    reader: Reader, row: Upcoming, client: Client | None, works: BusinessDay
) -> list[Entry]:
    reminder, rule = row.reminder, row.reminder.schedule
    item, timings = f"reminder-{reminder.id}", dict[str, Timing]()
    if rule is not None:
        timings = repeating(item, rule, ZoneInfo(reader.manager.zone), reader.now, works)
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


async def _of_reports(
    reader: Reader, rhythm: Rhythm, report: Report, client: Client
) -> list[Entry]:
    """The open report and those after it, each by itself: no RRULE moves off holidays."""
    manager, rule = reader.manager, rhythm.schedule
    works = await works_at(client, manager)
    until = ahead_until(manager.local(reader.now).date())
    days = [Due(report.key, report.meant_on, report.due_on)]
    days += takewhile(
        lambda each: each.due_on < until, dues(rule, report.due_on, works, _MOST_DAYS)
    )
    words, zone = reader.words, ZoneInfo(manager.zone)
    said = called(rhythm, words.lang)
    title = in_one_line(words.plain("calendar-report", name=_name(client), report=said))
    return [
        Entry(
            single(f"rhythm-{rhythm.id}", each.key),
            Timing(datetime.combine(each.due_on, rule.at, zone)),
            title,
            words.plain("calendar-from"),
        )
        for each in days
    ]


def _of_touch(reader: Reader, rhythm: Rhythm, client: Client, since: date) -> Entry:
    """The day by which the client should hear from the manager: the one after it is not known."""
    words = reader.words
    day = contact_due(since, rhythm.every_days or 0, rhythm.quiet_until)
    title = in_one_line(words.plain("calendar-touch", name=_name(client)))
    return Entry(f"rhythm-{rhythm.id}", Timing(day), title, words.plain("calendar-from"))


def _name(client: Client) -> str:
    return client.name if client.twin == 1 else f"{client.name} ({client.twin})"


async def _people(
    connection: Connection, reader: Reader, ids: Sequence[int | None]
) -> Mapping[int, Client]:
    who = sorted({each for each in ids if each is not None})
    return await clients.several(connection, reader.manager.id, who)
