"""Reminders the manager sets, and the row in the schedule that every reminder needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time

from domain.clients import Client
from domain.deliveries import Delivery, due
from domain.errors import DomainError
from domain.ladders import MINIMUM_GAP, snoozed
from domain.managers import Manager
from domain.payments import Payment
from domain.reminders import Choice, Reminder, Upcoming, chosen, clean_text, moment_for
from services.gates import planned_for
from storage import clients, deliveries, payments, reminders
from storage.database import Connection, Database

PAGE = 8


@dataclass(frozen=True, slots=True)
class Item:
    """A reminder as a list shows it."""

    upcoming: Upcoming
    client: Client | None
    payment: Payment | None


class Reminders:
    """Reminders of one manager."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def add(
        self, manager: Manager, client_id: int | None, text: str, local_at: datetime
    ) -> Upcoming:
        """A reminder for one wall time of the manager's; raises DomainError for a past one."""
        words = clean_text(text)
        now = self._clock()
        local_now = manager.local(now).replace(tzinfo=None)
        clock = time(local_at.hour, local_at.minute, fold=local_at.fold)
        at = moment_for(local_at.date(), clock, local_now)
        async with self._database.write() as connection:
            reminder = await reminders.add(
                connection,
                manager_id=manager.id,
                client_id=client_id,
                text=words,
                created_at=now,
            )
            await plan(connection, manager, reminder, "once", at)
        return Upcoming(reminder, at, manager.zone)

    async def page(self, manager: Manager, number: int) -> tuple[list[Item], bool]:
        """Active reminders, the next to fall due first, and whether another page follows."""
        async with self._database.read() as connection:
            rows = await reminders.upcoming(
                connection, manager.id, size=PAGE + 1, skip=number * PAGE
            )
            who = [row.reminder.client_id for row in rows if row.reminder.client_id is not None]
            owed = [row.reminder.payment_id for row in rows if row.reminder.payment_id is not None]
            people = await clients.several(connection, manager.id, who)
            sums = await payments.several(connection, manager.id, owed)
        items = [
            Item(
                row,
                people.get(row.reminder.client_id or 0),
                sums.get(row.reminder.payment_id or 0),
            )
            for row in rows[:PAGE]
        ]
        return items, len(rows) > PAGE

    async def look(self, manager: Manager, reminder_id: int) -> Item:
        """A reminder the manager set, with its client; raises DomainError("reminder-gone")."""
        async with self._database.read() as connection:
            found = await reminders.look(connection, manager.id, reminder_id)
            if found is None or found.reminder.payment_id is not None:
                raise DomainError("reminder-gone")
            client_id = found.reminder.client_id
            client = client_id and await clients.get(connection, manager.id, client_id)
        return Item(found, client or None, None)

    async def get(self, manager: Manager, reminder_id: int) -> Reminder:
        """One reminder; raises DomainError("reminder-gone")."""
        async with self._database.read() as connection:
            return await _reminder(connection, manager, reminder_id)

    async def done(self, manager: Manager, reminder_id: int) -> Reminder:
        """The manager has seen to it: nothing more is pushed."""
        return await self._close(manager, reminder_id, "done")

    async def cancel(self, manager: Manager, reminder_id: int) -> Reminder:
        """Takes a reminder away."""
        return await self._close(manager, reminder_id, "cancelled")

    async def reopen(self, manager: Manager, reminder_id: int) -> Upcoming:
        """Undoes `done` and `cancel`: the push comes at its hour, or in an hour if that is over."""
        now = self._clock()
        async with self._database.write() as connection:
            reminder = await _own(connection, manager, reminder_id)
            last = await deliveries.newest(connection, reminder)
            reminder = await reminders.change(connection, reminder, "active")
            at = chosen("hour", now, manager.zone)
            if last is not None and due(last.local_at, last.zone) > now:
                at = last.local_at
            await plan(connection, manager, reminder, "once", at)
        return Upcoming(reminder, at, manager.zone)

    async def snooze(self, manager: Manager, reminder_id: int, choice: Choice) -> datetime:
        """Puts off this nudge; gives the manager's wall time it comes back.

        It comes back once: a nudge already put off is moved, and so is one that was planned for
        the time until then, or too soon after it.
        """
        now = self._clock()
        async with self._database.write() as connection:
            reminder = await _reminder(connection, manager, reminder_id)
            if reminder.status != "active":
                raise DomainError("reminder-closed")
            last = await deliveries.last(connection, reminder)
            at = chosen(choice, now, manager.zone)
            times = await deliveries.drop_snoozes(connection, reminder)
            ahead = await deliveries.planned(connection, reminder)
            if ahead is not None and _gives_way(reminder, ahead, at):
                zone = manager.zone
                await deliveries.move(connection, ahead, at, zone, due(at, zone))
            else:
                occurrence = snoozed(last.occurrence if last else "once", times + 1)
                await plan(connection, manager, reminder, occurrence, at)
        return at

    async def _close(self, manager: Manager, reminder_id: int, status: str) -> Reminder:
        async with self._database.write() as connection:
            reminder = await _own(connection, manager, reminder_id)
            if reminder.status != "active":
                return reminder
            return await reminders.change(connection, reminder, status)


def _gives_way(reminder: Reminder, planned: Delivery, at: datetime) -> bool:
    """Whether a planned push becomes the one put off to `at`, so that no second one comes."""
    return reminder.payment_id is None or planned.local_at.date() < at.date() + MINIMUM_GAP


async def plan(
    connection: Connection,
    manager: Manager,
    reminder: Reminder,
    occurrence: str,
    local_at: datetime,
) -> None:
    """Puts one occurrence into the schedule, at a wall time in the manager's zone.

    One whose hour the manager did not choose waits for the gate to open.
    """
    local_at = await planned_for(connection, manager, occurrence, local_at)
    await deliveries.schedule(
        connection, reminder, occurrence, local_at, manager.zone, due(local_at, manager.zone)
    )


async def _reminder(connection: Connection, manager: Manager, reminder_id: int) -> Reminder:
    reminder = await reminders.get(connection, manager.id, reminder_id)
    if reminder is None:
        raise DomainError("reminder-gone")
    return reminder


async def _own(connection: Connection, manager: Manager, reminder_id: int) -> Reminder:
    """A reminder the manager set; that of a payment opens and closes with its payment."""
    reminder = await _reminder(connection, manager, reminder_id)
    if reminder.payment_id is not None:
        raise DomainError("reminder-gone")
    return reminder
