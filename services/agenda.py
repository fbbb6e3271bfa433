"""The manager's day and week: money, reports, contacts, reminders and awaited answers of all
clients together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.agenda import (
    DAYS,
    FORGOTTEN,
    Entry,
    Span,
    arranged,
    of_contact,
    of_payment,
    of_reminder,
    of_report,
    of_waiting,
)
from domain.clients import Client
from domain.gate import Gate
from domain.managers import Manager
from domain.reminders import Upcoming
from domain.rhythm_steps import contact_due, lead
from domain.rhythms import dues
from domain.workdays import earlier
from services.call_sheets import WithWhom
from services.gates import works_of
from services.nudges import works_at
from services.paging import paged
from storage import calls, clients, gates, payments, reminders, rhythms, touches
from storage.database import Connection, Database

PAGE = 8


@dataclass(frozen=True, slots=True)
class Page:
    """A page of an agenda, in order, with the clients it names. Of today the first page has the
    call that was left open, if there is one."""

    span: Span
    entries: tuple[Entry, ...]
    clients: Mapping[int, Client]
    number: int
    pages: int
    today: date
    left_open: WithWhom | None = None

    def client(self, entry: Entry) -> Client | None:
        """Whom an entry is about, if anybody."""
        return self.clients.get(entry.client_id or 0)


class Agenda:
    """What one manager has to do."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def page(self, manager: Manager, span: Span, number: int = 0) -> Page:
        """A page of today or of the next seven days; one that is there no more gives the last."""
        async with self._database.read() as connection:
            return await look(connection, manager, span, number, self._clock())


async def look(
    connection: Connection, manager: Manager, span: Span, number: int, now: datetime
) -> Page:
    """A page of the agenda at `now` (aware); one that is there no more gives the last."""
    everything = await gather(connection, manager, span, now)
    number, pages = paged(number, len(everything), PAGE)
    shown = everything[number * PAGE : (number + 1) * PAGE]
    who = sorted({each.client_id for each in shown if each.client_id is not None})
    people = await clients.several(connection, manager.id, who)
    first = span == "today" and number == 0
    left_open = await _left_open(connection, manager, now) if first else None
    return Page(span, shown, people, number, pages, manager.local(now).date(), left_open)


async def _left_open(connection: Connection, manager: Manager, now: datetime) -> WithWhom | None:
    """A call that nobody has closed and that is hardly going on still."""
    call = await calls.opened(connection, manager.id)
    if call is None or not call.forgotten(now):
        return None
    client = await clients.get(connection, manager.id, call.client_id)
    return None if client is None or client.deleted_at is not None else WithWhom(call, client)


async def gather(
    connection: Connection, manager: Manager, span: Span, now: datetime
) -> tuple[Entry, ...]:
    """Everything an agenda holds, in order."""
    local_now = manager.local(now).replace(tzinfo=None)
    today = local_now.date()
    last = today + timedelta(days=DAYS[span] - 1)
    end = datetime.combine(last, time.max)
    works = await works_of(await gates.get(connection, manager.id) or Gate())
    planned = await reminders.until(connection, manager.id, end)
    nudges = {each.reminder.payment_id: each.local_at for each in planned}
    entries: list[Entry] = []
    for payment in await payments.all_open(connection, manager.id):
        entries += of_payment(payment, nudges.get(payment.id), today)
    entries += await _rhythms(connection, manager, planned, now, last)
    for upcoming in planned:
        if upcoming.reminder.is_own:
            entries += of_reminder(upcoming, local_now, last, manager.zone, works)
    if span == "today":
        waiting = await touches.waiting(connection, manager.id, now - FORGOTTEN)
        entries += (of_waiting(client_id, wrote, today) for client_id, wrote in waiting.items())
    return arranged(entries, last)


async def _rhythms(
    connection: Connection, manager: Manager, planned: list[Upcoming], now: datetime, last: date
) -> list[Entry]:
    """Reports that go out up to `last`, those to prepare by then, and contacts that are due."""
    known = await rhythms.live(connection, manager.id)
    if not known:
        return []
    today = manager.local(now).date()
    who = sorted({each.client_id for each in known})
    people = await clients.several(connection, manager.id, who)
    touched = await rhythms.last_touches(connection, manager.id, who)
    opened = await rhythms.open_reports(connection, manager.id)
    next_at = {each.reminder.rhythm_id: each.local_at for each in planned}
    entries: list[Entry] = []
    for rhythm in known:
        if rhythm.every_days is not None:
            since = manager.local(touched.get(rhythm.client_id, rhythm.created_at)).date()
            day = contact_due(since, rhythm.every_days, rhythm.quiet_until)
            entries.append(of_contact(rhythm, day, today))
            continue
        report = opened.get(rhythm.id)
        if report is None:
            continue
        works = await works_at(people[rhythm.client_id], manager)
        prepare_on = earlier(report.due_on, lead(rhythm.schedule, None), works)
        entries += of_report(rhythm, report.due_on, today, next_at.get(rhythm.id), prepare_on)
        for due in dues(rhythm.schedule, report.due_on, works, DAYS["week"]):
            if due.due_on <= last:
                entries += of_report(rhythm, due.due_on, today)
    return entries
