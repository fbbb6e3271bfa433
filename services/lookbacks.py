"""The evening look-back: what was done today, and what stayed open and can wait until tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from domain.agenda import Entry
from domain.clients import Client
from domain.gate import Gate, next_open
from domain.managers import Manager
from domain.money import Money
from domain.reminders import MORNING, Reminder
from domain.rhythm_steps import step_of
from domain.rhythms import Rhythm
from domain.touches import Touch
from services.agenda import gather
from services.gates import holidays_of
from services.reminders import Reminders
from services.rhythm_answers import RhythmAnswers
from storage import clients, deliveries, gates, ledger, reminders, touches
from storage.database import Connection, Database


@dataclass(frozen=True, slots=True)
class Open:
    """Something that stayed open, and the reminder by which it can be put off; 0 where that is
    planned anyway."""

    entry: Entry
    reminder_id: int


@dataclass(frozen=True, slots=True)
class LookBack:
    """A day as it was. `to` is the next day on which the manager works, `planned` how many things
    wait for them then."""

    today: date
    to: date
    touches: tuple[tuple[int, Touch], ...]
    income: tuple[tuple[int, Money], ...]
    notes: tuple[Reminder, ...]
    open: tuple[Open, ...]
    planned: int
    clients: Mapping[int, Client]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done and nothing stayed open."""
        return not (self.touches or self.income or self.notes or self.open)

    def label(self, client_id: int | None) -> str:
        """The name of a client of the day; empty for nobody."""
        client = self.clients.get(client_id or 0)
        return client.label if client else ""


class LookBacks:
    """The day behind one manager."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        reminders: Reminders,
        rhythms: RhythmAnswers,
    ) -> None:
        self._database = database
        self._clock = clock
        self._reminders = reminders
        self._rhythms = rhythms

    async def look(self, manager: Manager) -> LookBack:
        """What today was so far."""
        async with self._database.read() as connection:
            return await look(connection, manager, self._clock())

    async def put_off(self, manager: Manager, reminder_id: int | None = None) -> datetime | None:
        """Puts one open thing off to the next working morning, or all of them.

        Gives that wall time; None when it, or everything, was put off already.
        """
        seen = await self.look(manager)
        at = datetime.combine(seen.to, MORNING)
        movable = [each for each in seen.open if each.reminder_id]
        there = [each for each in movable if reminder_id in (None, each.reminder_id)]
        for each in there:
            if each.entry.rhythm is not None:
                await self._rhythms.put_off_to(manager, each.entry.rhythm.id, at)
            else:
                await self._reminders.put_off(manager, each.reminder_id, at)
        return at if there else None


async def look(connection: Connection, manager: Manager, now: datetime) -> LookBack:
    """The manager's day up to `now` (aware)."""
    local = manager.local(now)
    today = local.date()
    since = datetime.combine(today, time.min, local.tzinfo)
    gate = await gates.get(connection, manager.id) or Gate()
    to = next_open(gate, today, await holidays_of(gate))
    week = await gather(connection, manager, "week", now)
    left = await _open(connection, manager, [each for each in week if each.day <= today], today, to)
    met = await touches.later_than(connection, manager.id, since)
    income = await ledger.income(connection, manager.id, since)
    notes = await reminders.done_since(connection, manager.id, since)
    who = {each.entry.client_id for each in left} | {each.client_id for each in notes}
    who |= {client_id for client_id, _ in (*met, *income)}
    people = await clients.several(connection, manager.id, sorted(each for each in who if each))
    planned = {(each.payment, each.reminder, each.rhythm) for each in week if each.day == to}
    return LookBack(
        today=today,
        to=to,
        touches=tuple(met),
        income=tuple(income),
        notes=tuple(notes),
        open=left,
        planned=len(planned),
        clients=people,
    )


async def _open(
    connection: Connection, manager: Manager, entries: list[Entry], today: date, to: date
) -> tuple[Open, ...]:
    """What stayed open and has no place tomorrow: reminders that come once, money; and reports and
    contacts wherever they have one, since they are owed to the client."""
    found: dict[int, Open] = {}
    owed: list[Open] = []
    for entry in entries:
        reminder = entry.reminder
        if entry.rhythm is not None:
            if not entry.nudge:
                owed.append(await _of_rhythm(connection, manager, entry, entry.rhythm, to))
            continue
        if entry.payment is not None:
            rows = await reminders.upcoming(connection, manager.id, payment_id=entry.payment.id)
            if not rows or _is_planned(rows[0].local_at, today, to):
                continue
            reminder = rows[0].reminder
        elif reminder is None or reminder.rule is not None:
            continue
        found.setdefault(reminder.id, Open(entry, reminder.id))
    return (*owed, *found.values())


async def _of_rhythm(
    connection: Connection, manager: Manager, entry: Entry, rhythm: Rhythm, to: date
) -> Open:
    """A report or a contact that was spoken of can be put off, unless its next word comes first."""
    reminder = await reminders.of_rhythm(connection, manager.id, rhythm.id)
    last = reminder and await deliveries.last_sent(connection, reminder)
    planned = reminder and await reminders.look(connection, manager.id, reminder.id)
    at = planned.local_at if planned else None
    is_spoken_of = last and (rhythm.kind == "touch" or step_of(last[0]).about == entry.day)
    if reminder is None or not is_spoken_of or (at is not None and at.date() <= to):
        return Open(entry, 0)
    return Open(entry, reminder.id)


def _is_planned(at: datetime | None, today: date, to: date) -> bool:
    return at is not None and today < at.date() <= to
