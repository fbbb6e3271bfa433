"""The manager's day and week: money, reminders and awaited answers of all clients together."""

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
    of_payment,
    of_reminder,
    of_waiting,
)
from domain.clients import Client
from domain.managers import Manager
from storage import clients, payments, reminders, touches
from storage.database import Connection, Database

PAGE = 8


@dataclass(frozen=True, slots=True)
class Page:
    """A page of an agenda, in order, with the clients it names."""

    span: Span
    entries: tuple[Entry, ...]
    clients: Mapping[int, Client]
    number: int
    pages: int
    today: date

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
    pages = max(1, -(-len(everything) // PAGE))
    number = min(number, pages - 1)
    shown = everything[number * PAGE : (number + 1) * PAGE]
    who = sorted({each.client_id for each in shown if each.client_id is not None})
    people = await clients.several(connection, manager.id, who)
    return Page(span, shown, people, number, pages, manager.local(now).date())


async def gather(
    connection: Connection, manager: Manager, span: Span, now: datetime
) -> tuple[Entry, ...]:
    """Everything an agenda holds, in order."""
    local_now = manager.local(now).replace(tzinfo=None)
    today = local_now.date()
    last = today + timedelta(days=DAYS[span] - 1)
    end = datetime.combine(last, time.max)
    planned = await reminders.until(connection, manager.id, end)
    nudges = {each.reminder.payment_id: each.local_at for each in planned}
    entries: list[Entry] = []
    for payment in await payments.all_open(connection, manager.id):
        entries += of_payment(payment, nudges.get(payment.id), today)
    for upcoming in planned:
        if upcoming.reminder.payment_id is None:
            entries += of_reminder(upcoming, local_now, last, manager.zone)
    if span == "today":
        waiting = await touches.waiting(connection, manager.id, now - FORGOTTEN)
        entries += (of_waiting(client_id, wrote, today) for client_id, wrote in waiting.items())
    return arranged(entries, last)
