"""Reminders the manager sets, and the row in the schedule that every reminder needs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.deliveries import Delivery, due, planned_wall
from domain.errors import DomainError
from domain.ladders import MINIMUM_GAP, snoozed
from domain.managers import Manager
from domain.recurrence import Rule
from domain.reminders import Choice, Reminder, Upcoming, chosen, clean_text, moment_for
from domain.rule_text import dump
from services.reminder_lists import Item, Listing, listing, page_of, search
from services.schedules import ONCE, When, before, is_going_on, plan, plan_next, twin
from storage import clients, deliveries, reminders
from storage.database import Connection, Database


class Reminders:
    """Reminders of one manager."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def add(self, manager: Manager, client_id: int | None, text: str, when: When) -> Upcoming:
        """A reminder for a wall time or by a rule; raises DomainError for what is past."""
        words = clean_text(text)
        now = self._clock()
        async with self._database.write() as connection:
            reminder = await reminders.add(
                connection,
                manager_id=manager.id,
                client_id=client_id,
                text=words,
                rule=dump(when) if isinstance(when, Rule) else None,
                created_at=now,
            )
            return await self._plan(connection, manager, reminder, when)

    async def twin(
        self, manager: Manager, client_id: int | None, text: str, when: When
    ) -> Reminder | None:
        """An active reminder that says the same at the same time, if there is one."""
        async with self._database.read() as connection:
            return await twin(connection, manager, client_id, clean_text(text), when)

    async def move(self, manager: Manager, reminder_id: int, when: When) -> Item:
        """Another time or another rhythm; a closed reminder is open again."""
        async with self._database.write() as connection:
            reminder = await _own(connection, manager, reminder_id)
            rule = dump(when) if isinstance(when, Rule) else None
            changed = await reminders.change(connection, reminder, "active", rule=rule)
            await self._plan(connection, manager, changed, when)
        return await self.look(manager, reminder_id)

    async def reword(self, manager: Manager, reminder_id: int, text: str) -> Item:
        """Other words."""
        return await self._describe(manager, reminder_id, text=clean_text(text))

    async def link(self, manager: Manager, reminder_id: int, client_id: int | None) -> Item:
        """Another client, or none; raises DomainError("client-gone")."""
        if client_id is not None:
            async with self._database.read() as connection:
                client = await clients.get(connection, manager.id, client_id)
            if client is None or client.deleted_at is not None:
                raise DomainError("client-gone")
        return await self._describe(manager, reminder_id, client_id=client_id)

    async def before(
        self, manager: Manager, text: str, client_id: int | None, span: timedelta
    ) -> datetime:
        """The wall time `span` before the one reminder that `text` refers to.

        Raises DomainError("before-unknown") when none does, or several.
        """
        async with self._database.read() as connection:
            return await before(connection, manager, text, client_id, span)

    async def pushed(self, manager: Manager, message_id: int) -> int | None:
        """The reminder that this message of ours brought, if it did."""
        async with self._database.read() as connection:
            return await deliveries.of_message(connection, manager.id, message_id)

    async def bearer(self, manager: Manager, reminder_id: int) -> Reminder:
        """A reminder, whoever set it; raises DomainError("reminder-gone")."""
        async with self._database.read() as connection:
            found = await reminders.get(connection, manager.id, reminder_id)
        if found is None:
            raise DomainError("reminder-gone")
        return found

    async def page(self, manager: Manager, number: int) -> Listing:
        """A page of the active reminders; one that is there no more gives the last."""
        async with self._database.read() as connection:
            return await listing(connection, manager, number)

    async def page_of(self, manager: Manager, day: date) -> int:
        """The page on which the reminders of a day begin."""
        async with self._database.read() as connection:
            return await page_of(connection, manager, day)

    async def search(self, manager: Manager, text: str) -> Listing:
        """Active reminders that hold every word of a text, as one page."""
        async with self._database.read() as connection:
            return await search(connection, manager, text)

    async def look(self, manager: Manager, reminder_id: int) -> Item:
        """A reminder the manager set, with its client; raises DomainError("reminder-gone")."""
        async with self._database.read() as connection:
            found = await reminders.look(connection, manager.id, reminder_id)
            if found is None or not found.reminder.is_own:
                raise DomainError("reminder-gone")
            who = found.reminder.client_id
            client = await clients.get(connection, manager.id, who) if who else None
        return Item(found, client, None)

    async def get(self, manager: Manager, reminder_id: int) -> Reminder:
        """One reminder; raises DomainError("reminder-gone")."""
        async with self._database.read() as connection:
            return await _reminder(connection, manager, reminder_id)

    async def done(self, manager: Manager, reminder_id: int) -> Reminder:
        """The manager has seen to it: nothing more is pushed; a repeating one comes next time."""
        async with self._database.write() as connection:
            reminder = await _own(connection, manager, reminder_id)
            if reminder.rule is not None and await deliveries.planned(connection, reminder):
                await deliveries.drop_snoozes(connection, reminder)
                await reminders.describe(connection, reminder, done_at=self._clock())
                return reminder
        return await self._close(manager, reminder_id, "done", done_at=self._clock())

    async def cancel(self, manager: Manager, reminder_id: int) -> Reminder:
        """Takes a reminder away."""
        return await self._close(manager, reminder_id, "cancelled")

    async def reopen(self, manager: Manager, reminder_id: int) -> Upcoming:
        """Undoes `done` and `cancel`: the push comes at its hour, or in an hour if that is over."""
        now = self._clock()
        async with self._database.write() as connection:
            reminder = await _own(connection, manager, reminder_id)
            last = await deliveries.newest(connection, reminder)
            reminder = await reminders.change(connection, reminder, "active", done_at=None)
            rule = reminder.schedule
            if rule is not None and await is_going_on(connection, manager, rule, now):
                return await self._plan(connection, manager, reminder, rule)
            at = chosen("hour", now, manager.zone)
            if last is not None and due(last.local_at, last.zone) > now:
                at = planned_wall(last.local_at, last.zone, last.due_at)
            await plan(connection, manager, reminder, ONCE, at)
        return Upcoming(reminder, at, manager.zone)

    async def snooze(self, manager: Manager, reminder_id: int, choice: Choice) -> datetime:
        """Puts off this nudge; gives the manager's wall time it comes back."""
        at = chosen(choice, self._clock(), manager.zone)
        return await self.put_off(manager, reminder_id, at)

    async def put_off(self, manager: Manager, reminder_id: int, at: datetime) -> datetime:
        """Puts off a nudge to a wall time of the manager's, and gives that.

        It comes back once: a nudge already put off is moved, and so is one that was planned for
        the time until then, or too soon after it.
        """
        async with self._database.write() as connection:
            reminder = await _reminder(connection, manager, reminder_id)
            if reminder.status != "active":
                raise DomainError("reminder-closed")
            last = await deliveries.last(connection, reminder)
            times = await deliveries.drop_snoozes(connection, reminder)
            ahead = await deliveries.planned(connection, reminder)
            if ahead is not None and _gives_way(reminder, ahead, at):
                zone = manager.zone
                await deliveries.move(connection, ahead, at, zone, due(at, zone))
            else:
                occurrence = snoozed(last.occurrence if last else ONCE, times + 1)
                await plan(connection, manager, reminder, occurrence, at)
        return at

    async def _plan(
        self, connection: Connection, manager: Manager, reminder: Reminder, when: When
    ) -> Upcoming:
        now = self._clock()
        if isinstance(when, Rule):
            found = await plan_next(connection, manager, reminder, now)
            if found is None:
                raise DomainError("rule-over")
            at = found.at.astimezone(ZoneInfo(manager.zone)).replace(tzinfo=None)
            return Upcoming(reminder, at, manager.zone)
        local_now = manager.local(now).replace(tzinfo=None)
        clock = time(when.hour, when.minute, fold=when.fold)
        at = moment_for(when.date(), clock, local_now)
        await plan(connection, manager, reminder, ONCE, at)
        return Upcoming(reminder, at, manager.zone)

    async def _describe(self, manager: Manager, reminder_id: int, **values: Any) -> Item:
        async with self._database.write() as connection:
            reminder = await _own(connection, manager, reminder_id)
            await reminders.describe(connection, reminder, **values)
        return await self.look(manager, reminder_id)

    async def _close(
        self, manager: Manager, reminder_id: int, status: str, **values: Any
    ) -> Reminder:
        async with self._database.write() as connection:
            reminder = await _own(connection, manager, reminder_id)
            if reminder.status != "active":
                return reminder
            return await reminders.change(connection, reminder, status, **values)


def _gives_way(reminder: Reminder, planned: Delivery, at: datetime) -> bool:
    """Whether a planned push becomes the one put off to `at`, so that no second one comes."""
    if reminder.rule is not None:
        return planned.local_at.date() <= at.date()
    return reminder.payment_id is None or planned.local_at.date() < at.date() + MINIMUM_GAP


async def _reminder(connection: Connection, manager: Manager, reminder_id: int) -> Reminder:
    reminder = await reminders.get(connection, manager.id, reminder_id)
    if reminder is None or reminder.digest is not None:
        raise DomainError("reminder-gone")
    return reminder


async def _own(connection: Connection, manager: Manager, reminder_id: int) -> Reminder:
    """A reminder the manager set; that of a payment or rhythm opens and closes with it."""
    reminder = await _reminder(connection, manager, reminder_id)
    if not reminder.is_own:
        raise DomainError("reminder-gone")
    return reminder
