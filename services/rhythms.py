"""Rhythms with one manager's clients: setting them, changing them, taking them away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from domain.clients import Client
from domain.errors import DomainError
from domain.managers import Manager
from domain.recurrence import Rule
from domain.rhythms import MOST, Rhythm, anchored, clean_days, clean_name
from domain.rule_text import dump, load
from domain.temperament_bank import Bank
from services.nudges import works_at
from services.reports import open_next
from services.rhythm_looks import Shown, own, own_client, show
from services.rhythm_steps import replan
from storage import reminders, rhythms
from storage.database import Connection, Database


class Rhythms:
    """Rhythms of one manager. Ids that are not theirs raise DomainError("rhythm-gone")."""

    def __init__(self, database: Database, clock: Callable[[], datetime], bank: Bank) -> None:
        self._database = database
        self._clock = clock
        self._bank = bank

    # ---------------------------------------------------------------- looking

    async def of_client(self, manager: Manager, client_id: int) -> tuple[Client, tuple[Shown, ...]]:
        """A client with every active rhythm; raises DomainError("client-gone")."""
        async with self._database.read() as connection:
            client = await own_client(connection, manager, client_id)
            known = await rhythms.of_client(connection, manager.id, client_id)
            shown = [await self._show(connection, manager, each) for each in known]
        return client, tuple(shown)

    async def look(self, manager: Manager, rhythm_id: int) -> Shown:
        """One rhythm, removed ones too."""
        async with self._database.read() as connection:
            return await self._show(connection, manager, await own(connection, manager, rhythm_id))

    # ---------------------------------------------------------------- setting

    async def report(
        self, manager: Manager, client_id: int, rule: Rule, name: str | None = None
    ) -> Shown:
        """A report by a rule; the very same one is there only once.

        Raises DomainError "rhythm-too-often", "rule-over", "rhythm-many", "rhythm-archived" or
        what `clean_name` raises.
        """
        kept = anchored(rule, self._today(manager))
        values = {"kind": "report", "rule": dump(kept), "name": clean_name(name) if name else None}
        return await self._add(manager, client_id, values)

    async def keep_in_touch(self, manager: Manager, client_id: int, every_days: int) -> Shown:
        """A word every so many days; a client has one such rhythm, which another number changes."""
        days = clean_days(every_days)
        async with self._database.read() as connection:
            known = await rhythms.of_client(connection, manager.id, client_id)
        there = next((each for each in known if each.kind == "touch"), None)
        if there is not None:
            return await self._change(manager, there.id, every_days=days, quiet_until=None)
        return await self._add(manager, client_id, {"kind": "touch", "every_days": days})

    async def change(self, manager: Manager, rhythm_id: int, when: Rule | int) -> Shown:
        """Another rule, or another number of days; what is over stays in the history."""
        if isinstance(when, int):
            days = clean_days(when)
            return await self._change(manager, rhythm_id, every_days=days, quiet_until=None)
        rule = dump(anchored(when, self._today(manager)))
        return await self._change(manager, rhythm_id, rule=rule)

    async def rename(self, manager: Manager, rhythm_id: int, name: str) -> Shown:
        """Another name of a report."""
        async with self._database.write() as connection:
            rhythm = await own(connection, manager, rhythm_id)
            await rhythms.update(connection, manager.id, rhythm.id, name=clean_name(name))
        return await self.look(manager, rhythm_id)

    async def remove(self, manager: Manager, rhythm_id: int, away: bool = True) -> Shown:
        """Takes a rhythm away, or brings it back with the next report that is to come.

        Raises DomainError("rhythm-there") when another one like it has come in the meantime.
        """
        status = "removed" if away else "active"
        async with self._database.write() as connection:
            rhythm = await own(connection, manager, rhythm_id)
            if rhythm.status != status:
                client = await own_client(connection, manager, rhythm.client_id)
                known = await rhythms.of_client(connection, manager.id, client.id)
                if not away and any(_is_alike(each, rhythm) for each in known):
                    raise DomainError("rhythm-there")
                await rhythms.update(connection, manager.id, rhythm.id, status=status)
                await self._anew(connection, manager, client, replace(rhythm, status=status))
        return await self.look(manager, rhythm_id)

    async def wake(self, manager: Manager, client_id: int) -> None:
        """The client is back from the archive: every rhythm goes on."""
        async with self._database.write() as connection:
            for rhythm in await rhythms.of_client(connection, manager.id, client_id):
                await replan(connection, manager, rhythm, self._bank, self._clock())

    async def _add(self, manager: Manager, client_id: int, values: dict[str, Any]) -> Shown:
        now = self._clock()
        ids = {"manager_id": manager.id, "client_id": client_id, "created_at": now}
        async with self._database.write() as connection:
            client = await own_client(connection, manager, client_id)
            if client.archived_at is not None:
                raise DomainError("rhythm-archived")
            known = await rhythms.of_client(connection, manager.id, client_id)
            twin = next((each for each in known if _is_twin(each, values)), None)
            if twin is not None:
                return await self._show(connection, manager, twin)
            if len(known) >= MOST:
                raise DomainError("rhythm-many", limit=MOST)
            rhythm = await rhythms.add(connection, **values, **ids)
            await reminders.add(connection, rhythm_id=rhythm.id, **ids)
            await self._anew(connection, manager, client, rhythm)
            return await self._show(connection, manager, rhythm)

    async def _change(self, manager: Manager, rhythm_id: int, **values: Any) -> Shown:
        async with self._database.write() as connection:
            rhythm = await own(connection, manager, rhythm_id)
            if (rhythm.kind == "report") != ("rule" in values):
                raise DomainError("stale")
            client = await own_client(connection, manager, rhythm.client_id)
            await rhythms.update(connection, manager.id, rhythm.id, **values)
            rhythm = replace(rhythm, **values)
            await self._anew(connection, manager, client, rhythm)
            return await self._show(connection, manager, rhythm)

    async def _anew(
        self, connection: Connection, manager: Manager, client: Client, rhythm: Rhythm
    ) -> None:
        """The open report gives way to the first that is to come; so does the plan."""
        now = self._clock()
        opened = await rhythms.open_report(connection, manager.id, rhythm.id)
        if opened is not None:
            await rhythms.drop_report(connection, manager.id, opened.id)
        if rhythm.kind == "report" and rhythm.status == "active":
            works = await works_at(client, manager)
            if await open_next(connection, manager, rhythm, works, now) is None:
                raise DomainError("rule-over")
        await replan(connection, manager, rhythm, self._bank, now)

    async def _show(self, connection: Connection, manager: Manager, rhythm: Rhythm) -> Shown:
        return await show(connection, manager, rhythm, self._bank, self._clock())

    def _today(self, manager: Manager) -> date:
        return manager.local(self._clock()).date()


def _is_twin(rhythm: Rhythm, values: dict[str, Any]) -> bool:
    """The same report on the same days: a second tap, or forgotten."""
    if rhythm.kind != "report" or values["kind"] != "report" or rhythm.name != values["name"]:
        return False
    return rhythm.schedule == replace(load(values["rule"]), starting=rhythm.schedule.starting)


def _is_alike(one: Rhythm, other: Rhythm) -> bool:
    """Whether a client needs no second one: of keeping in touch there is one anyway."""
    if one.kind == "touch" or other.kind == "touch":
        return one.kind == other.kind
    return _is_twin(one, {"kind": "report", "name": other.name, "rule": other.rule})
