"""The morning's digest and the evening's: their hours, their rows in the schedule, their say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import cast

from domain.clients import Client
from domain.deliveries import Delivery, due
from domain.digests import KINDS, Kind, check_hour, day_of, is_over, next_day, occurrence
from domain.gate import Gate, is_closed
from domain.managers import Manager
from domain.recurrence import Rule
from domain.reminders import Reminder
from domain.rule_text import dump
from domain.temperament_bank import Bank
from services import agenda, dossiers, lookbacks
from services.agenda import Page
from services.channels import advise, due_step
from services.gates import holidays_of
from services.lookbacks import LookBack
from storage import deliveries, gates, reminders
from storage.database import Connection, Database

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Call:
    """A client best reached by phone today, and from when: a wall time of the manager's."""

    client: Client
    at: datetime


@dataclass(frozen=True, slots=True)
class Digest:
    """What a digest says: of the day ahead, or of the day that was."""

    kind: Kind
    page: Page | None = None
    calls: tuple[Call, ...] = ()
    lookback: LookBack | None = None


Hours = dict[Kind, time | None]


class Digests:
    """When one manager gets their digests."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def hours(self, manager: Manager) -> Hours:
        """The hour of each digest; None when it does not come."""
        async with self._database.read() as connection:
            found = {
                each: await reminders.of_digest(connection, manager.id, each) for each in KINDS
            }
        return {kind: _clock_of(bearer) for kind, bearer in found.items()}

    async def is_undecided(self, manager: Manager) -> bool:
        """Whether the manager has neither chosen a morning digest nor said no to it."""
        async with self._database.read() as connection:
            return await reminders.of_digest(connection, manager.id, "morning") is None

    async def choose(self, manager: Manager, kind: Kind, clock: time | None) -> Hours:
        """Sets the hour of a digest, from the next time it strikes on; None turns it off.

        Raises DomainError("digest-morning") or ("digest-evening") as `check_hour`.
        """
        now = self._clock()
        local_now = manager.local(now).replace(tzinfo=None)
        async with self._database.write() as connection:
            bearer = await reminders.of_digest(connection, manager.id, kind)
            values = {}
            if clock is not None:
                clock = check_hour(kind, clock)
                values = {"rule": dump(Rule("day", clock, local_now.date()))}
            if bearer is None:
                ids = {"manager_id": manager.id, "created_at": now, "digest": kind}
                bearer = await reminders.add(connection, **ids, **values)
            status = "cancelled" if clock is None else "active"
            bearer = await reminders.change(connection, bearer, status, **values)
            if clock is not None:
                has_struck = datetime.combine(local_now.date(), clock) <= local_now
                after = local_now.date() - (timedelta() if has_struck else _DAY)
                await _plan(connection, manager, bearer, after, now)
        return await self.hours(manager)


async def follow(
    connection: Connection, manager: Manager, bearer: Reminder, delivery: Delivery, now: datetime
) -> None:
    """Puts the digest of the next day into the schedule, once one has left or was not wanted."""
    await _plan(connection, manager, bearer, delivery.local_at.date(), now)


async def prepare(
    connection: Connection,
    manager: Manager,
    bearer: Reminder,
    delivery: Delivery,
    bank: Bank,
    now: datetime,
) -> Digest | None:
    """What a digest that is about to leave says; None when it is not wanted: too late for its day,
    on a day on which the manager does not work, or with nothing to say."""
    kind, clock = cast(Kind, bearer.digest), _clock_of(bearer)
    day = day_of(delivery.occurrence)
    local_now = manager.local(now).replace(tzinfo=None)
    if day is None or clock is None or is_over(kind, day, clock, local_now):
        return None
    gate = await gates.get(connection, manager.id) or Gate()
    if is_closed(gate, day, await holidays_of(gate)):
        return None
    if kind == "evening":
        lookback = await lookbacks.look(connection, manager, now)
        return None if lookback.is_empty else Digest(kind, lookback=lookback)
    page = await agenda.look(connection, manager, "today", 0, now)
    if not page.entries:
        return None
    return Digest(kind, page, await _calls(connection, manager, page, bank, now))


async def _plan(
    connection: Connection, manager: Manager, bearer: Reminder, after: date, now: datetime
) -> None:
    """One row for the first day later than `after`, and than the day of the last one that left:
    whatever is changed in between, a day has one digest."""
    clock = _clock_of(bearer)
    if clock is None:
        return
    kind = cast(Kind, bearer.digest)
    sent = await deliveries.last_sent(connection, bearer)
    after = max(after, (sent and day_of(sent[0])) or after)
    day = next_day(kind, clock, after, manager.local(now).replace(tzinfo=None))
    at = datetime.combine(day, clock)
    moment = due(at, manager.zone)
    await deliveries.schedule(connection, bearer, occurrence(day), at, manager.zone, moment)


async def _calls(
    connection: Connection, manager: Manager, page: Page, bank: Bank, now: datetime
) -> tuple[Call, ...]:
    """Those of the page who owe money or an answer and are best called today."""
    asked = (each.client_id for each in page.entries if each.kind != "note")
    found = list[Call]()
    for client_id in dict.fromkeys(each for each in asked if each is not None):
        dossier = await dossiers.load(connection, manager, client_id, bank, now)
        advice = advise(manager, dossier, now, *due_step(manager, dossier, now))
        at = manager.local(advice.best_time).replace(tzinfo=None)
        if advice.first == "phone" and at.date() == page.today:
            found.append(Call(dossier.client, at))
    return tuple(sorted(found, key=lambda each: each.at))


def _clock_of(bearer: Reminder | None) -> time | None:
    """The hour of a digest that comes."""
    if bearer is None or bearer.status != "active" or bearer.schedule is None:
        return None
    return bearer.schedule.at
