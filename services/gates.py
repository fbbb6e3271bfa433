"""When a manager is to be left in peace: their settings, and what they mean for one push."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from content import workdays
from domain.deliveries import Delivery, due
from domain.errors import DomainError
from domain.gate import Gate, Holiday, kind_of, opens_at
from domain.managers import Manager
from domain.recurrence import BusinessDay, monday_to_friday
from domain.reminders import FARTHEST
from services.replanning import replan
from storage import gates, upkeep
from storage.database import Connection, Database


class Gates:
    """The quiet times of one manager."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def get(self, manager: Manager) -> Gate:
        """What is set; what nobody has set is as domain.gate has it."""
        async with self._database.read() as connection:
            return await gates.get(connection, manager.id) or Gate()

    async def works(self, manager: Manager) -> BusinessDay:
        """The working days of the manager's country; Monday to Friday where none is set."""
        return await works_of(await self.get(manager))

    async def be_quiet(self, manager: Manager, hours: tuple[time, time] | None) -> Gate:
        """Sets the quiet hours, from and until; None for none."""
        start, end = hours or (None, None)
        return await self._save(manager, quiet_from=start, quiet_until=end)

    async def rest_on(self, manager: Manager, weekday: int) -> Gate:
        """Makes a weekday a day off, or a working day again; a week of days off is refused."""
        gate = await self.get(manager)
        days = gate.days_off ^ {weekday}
        if len(days) > 6:
            raise DomainError("days-off-all")
        return await self._save(manager, days_off=days)

    async def keep_holidays(self, manager: Manager, country: str | None) -> Gate:
        """The country whose public holidays are days off; None for none."""
        if country is not None and not workdays.is_country(country):
            raise DomainError("stale")
        gate = await self._save(manager, country=country)
        works = await works_of(gate)
        async with self._database.write() as connection:
            await replan(connection, manager, works, self._clock())
        return gate

    async def leave(self, manager: Manager, until: date | None) -> Gate:
        """A vacation that lasts through the day `until`; None ends it."""
        today = manager.local(self._clock()).date()
        if until is not None and until < today:
            raise DomainError("date-past")
        if until is not None and until - today > FARTHEST:
            raise DomainError("date-too-far")
        return await self._save(manager, vacation_until=until)

    async def ask_again(self, manager: Manager, again: bool) -> Gate:
        """Whether a reminder that is not answered comes again."""
        return await self._save(manager, asks_again=again)

    async def _save(self, manager: Manager, **values: Any) -> Gate:
        """Keeps the change; what an older setting held back is looked at anew at its own hour."""
        async with self._database.write() as connection:
            gate = await gates.get(connection, manager.id) or Gate()
            gate = replace(gate, **values)
            await gates.put(connection, manager.id, gate)
            await upkeep.release(connection, manager.id)
        return gate


async def planned_for(
    connection: Connection, manager: Manager, occurrence: str, local_at: datetime
) -> datetime:
    """The wall time to plan a push for: a step of a ladder waits for the gate, an hour that the
    manager chose stays."""
    kind = kind_of(occurrence)
    if kind == "own":
        return local_at
    gate = await gates.get(connection, manager.id) or Gate()
    return opens_at(gate, kind, local_at, await holidays_of(gate))


async def held_until(gate: Gate, delivery: Delivery, now: datetime) -> datetime | None:
    """The moment (aware) at which a push may leave; None when that is now."""
    local = now.astimezone(ZoneInfo(delivery.zone)).replace(tzinfo=None)
    opening = opens_at(gate, kind_of(delivery.occurrence), local, await holidays_of(gate))
    if opening == local:
        return None
    moment = due(opening, delivery.zone)
    return moment if moment > now else None


async def holidays_of(gate: Gate) -> Holiday:
    """The public holidays that this gate keeps, as far as they fall on a weekday."""
    if gate.country is None:
        return lambda _: False
    works = await works_of(gate)
    return lambda day: day.weekday() < 5 and not works(day)


async def works_of(gate: Gate) -> BusinessDay:
    """The working days of a gate's country, moved ones included; Monday to Friday without one."""
    if gate.country is None:
        return monday_to_friday
    await holidays_are_known()
    return workdays.calendar(gate.country)


async def holidays_are_known() -> None:
    """Loads the holidays of all countries once; then whoever asks for one need not wait."""
    if not workdays.is_loaded():
        await asyncio.to_thread(workdays.load)
