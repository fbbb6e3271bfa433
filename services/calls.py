"""Calls: the brief, the live card, the notes taken on the way, and the end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from content.calls import Scripts
from content.guides import Guides as Library
from content.interface.words import LANGUAGES
from domain import calls as rules
from domain import entries as entry_rules
from domain.calls import Call
from domain.errors import DomainError
from domain.managers import Manager
from domain.names import is_blank
from domain.note_sorting import LOOKED_AT, sorted_as
from domain.temperament_bank import Bank
from domain.touches import Touch
from services import dossiers, reading
from services.call_sheets import Sheet, WithWhom
from storage import calls, clients, entries, managers, touches
from storage.connection import Connection
from storage.database import Database

DATED = (*entry_rules.PROMISES, "agreement")


class Calls:
    """Calls of one manager at a time; ids of another's raise DomainError("stale")."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        bank: Bank,
        library: Library,
        scripts: Scripts,
    ) -> None:
        self._database = database
        self._clock = clock
        self._bank = bank
        self.library = library
        self.scripts = scripts

    async def open(self, manager: Manager, client_id: int) -> Call | WithWhom:
        """The manager's open call with this client, else a new one with its brief.

        A brief of another client gives way; a call that is going on does not.
        """
        now = self._clock()
        async with self._database.write() as connection:
            client = await clients.get(connection, manager.id, client_id)
            if client is None or client.deleted_at is not None:
                raise DomainError("client-gone")
            current = await calls.opened(connection, manager.id)
            if current is not None and current.client_id == client_id:
                return current
            if current is not None:
                other = await clients.get(connection, manager.id, current.client_id)
                if current.is_live and other is not None and other.deleted_at is None:
                    return WithWhom(current, other)
                await self._close(connection, manager, current, now)
            return await calls.start(connection, manager.id, client_id, now)

    async def current(self, manager: Manager) -> WithWhom | None:
        """The call that is open, with whom; None when there is none, or its client is gone."""
        async with self._database.read() as connection:
            call = await calls.opened(connection, manager.id)
            if call is None:
                return None
            client = await clients.get(connection, manager.id, call.client_id)
        gone = client is None or client.deleted_at is not None
        return None if client is None or gone else WithWhom(call, client)

    def forgotten(self, call: Call) -> bool:
        """Whether it was left open rather than that it is going on."""
        return call.forgotten(self._clock())

    async def get(self, manager: Manager, call_id: int) -> Call:
        """One call, ended ones too."""
        async with self._database.read() as connection:
            return await self._call(connection, manager, call_id)

    async def look(self, manager: Manager, call_id: int) -> Sheet:
        """Everything the card of an open call shows.

        Raises DomainError("call-closed") once it has ended. A client who was deleted in the
        meantime ends it: DomainError("client-gone").
        """
        now = self._clock()
        async with self._database.read() as connection:
            call = await self._call(connection, manager, call_id)
            if not call.is_open:
                raise DomainError("call-closed")
            try:
                dossier = await dossiers.load(connection, manager, call.client_id, self._bank, now)
            except DomainError:
                dossier = None
            file = await entries.of_client(connection, manager.id, call.client_id)
        if dossier is None:
            await self.close(manager, call_id)
            raise DomainError("client-gone")
        return Sheet(call, dossier, tuple(file), manager.local(now))

    async def begin(self, manager: Manager, call_id: int) -> Call:
        """The line is open: the clock runs from here, unless it runs already."""
        call = await self._open_call(manager, call_id)
        if call.started_at is not None:
            return call
        return await self._change(manager, call_id, started_at=self._clock())

    async def aim(self, manager: Manager, call_id: int, goal: str, text: str | None = None) -> Call:
        """What the call is for: one of ours, or the manager's own words ("other")."""
        if goal not in (*rules.GOALS, "other") or (goal == "other") != (text is not None):
            raise DomainError("stale")
        if text is not None and is_blank(text):
            raise DomainError("value-empty")
        words = " ".join(text.split()) if text is not None else None
        if words is not None and len(words) > rules.GOAL_LIMIT:
            raise DomainError("value-too-long", limit=rules.GOAL_LIMIT)
        await self._open_call(manager, call_id)
        return await self._change(manager, call_id, goal=goal, goal_text=words, ticked=[])

    async def tick(self, manager: Manager, call_id: int, place: int) -> Call:
        """An item of the checklist is done, or not after all."""
        call = await self._open_call(manager, call_id)
        ticked = sorted(set(call.ticked) ^ {place})
        return await self._change(manager, call_id, ticked=ticked)

    async def note(self, manager: Manager, call_id: int, text: str, kind: str = "note") -> Call:
        """Keeps what was typed, with its minute; gives the call with one more message below."""
        cleaned, known = entry_rules.clean_text(text), entry_rules.known_kind(kind)
        call = await self._open_call(manager, call_id)
        now = self._clock()
        due = self._day_in(manager, cleaned, now) if known in DATED else None
        async with self._database.write() as connection:
            client = await clients.get(connection, manager.id, call.client_id)
            gone = client is None or client.deleted_at is not None
            if not gone:
                await entries.add(
                    connection,
                    manager_id=manager.id,
                    client_id=call.client_id,
                    call_id=call.id,
                    kind=known,
                    at=now,
                    text=cleaned,
                    due_on=due,
                )
        if gone:
            await self.close(manager, call_id)
            raise DomainError("client-gone")
        return await self._change(manager, call_id, below=call.below + 1)

    async def shown(self, manager: Manager, call_id: int, message_id: int) -> None:
        """Remembers the message the card is in, the newest of the chat."""
        await self._change(manager, call_id, card_id=message_id, below=0)

    async def end(self, manager: Manager, call_id: int, outcome: str) -> Call:
        """The call is over: its contact is logged, its notes are sorted.

        Of a call that was left open, the last note says when it ended; of one that was only
        opened, it was when it was opened.
        """
        if outcome not in rules.OUTCOMES:
            raise DomainError("stale")
        call = await self._open_call(manager, call_id)
        now = self._clock()
        at = call.started_at or (call.opened_at if call.forgotten(now) else now)
        touch = Touch("phone", rules.OUTCOMES[outcome], at)
        async with self._database.write() as connection:
            client = await clients.get(connection, manager.id, call.client_id)
            touch_id = None
            if client is not None and client.deleted_at is None:
                touch_id = await touches.add(connection, manager.id, call.client_id, touch)
                await clients.update(connection, manager.id, call.client_id, seen_at=now)
            await self._close(
                connection, manager, call, now, outcome=outcome, touch_id=touch_id, started_at=at
            )
            return await self._call(connection, manager, call_id)

    async def correct(self, manager: Manager, call_id: int, outcome: str) -> None:
        """It went otherwise than was tapped: the contact that was logged says so, too."""
        if outcome not in rules.OUTCOMES:
            raise DomainError("stale")
        async with self._database.write() as connection:
            call = await self._call(connection, manager, call_id)
            client = await clients.get(connection, manager.id, call.client_id)
            if call.outcome is None or call.started_at is None:
                raise DomainError("stale")
            if client is None or client.deleted_at is not None:
                raise DomainError("client-gone")
            if call.touch_id is not None:
                await touches.remove(connection, manager.id, call.touch_id)
            touch = Touch("phone", rules.OUTCOMES[outcome], call.started_at)
            touch_id = await touches.add(connection, manager.id, call.client_id, touch)
            await calls.update(connection, manager.id, call_id, outcome=outcome, touch_id=touch_id)

    async def close(self, manager: Manager, call_id: int) -> None:
        """Ends a call without a word of how it went; what was noted stays."""
        async with self._database.write() as connection:
            call = await self._call(connection, manager, call_id)
            if call.is_open:
                await self._close(connection, manager, call, self._clock())

    async def _close(
        self, connection: Connection, manager: Manager, call: Call, now: datetime, **values: Any
    ) -> None:
        noted = await entries.of_call(connection, manager.id, call.id)
        ended = now
        if call.forgotten(now):
            ended = max([call.started_at or call.opened_at, *(each.at for each in noted)])
        await calls.update(connection, manager.id, call.id, ended_at=ended, **values)
        await managers.end_dialog(connection, manager.id)
        cues = [self.scripts.of(lang).cues for lang in LANGUAGES]
        for each in noted:
            kind = sorted_as(each.text, cues) if each.kind == "note" else each.kind
            if kind != each.kind:
                due = self._day_in(manager, each.text, each.at) if kind in DATED else None
                await entries.update(connection, manager.id, each.id, kind=kind, due_on=due)

    def _day_in(self, manager: Manager, text: str, at: datetime) -> Any:
        """The day a text names near its beginning, in the manager's calendar; None for none."""
        found = reading.when(text[:LOOKED_AT], manager.local(at), manager.language).readings
        return found[0].at.date() if found and found[0].at is not None else None

    async def _open_call(self, manager: Manager, call_id: int) -> Call:
        call = await self.get(manager, call_id)
        if not call.is_open:
            raise DomainError("call-closed")
        return call

    async def _change(self, manager: Manager, call_id: int, **values: Any) -> Call:
        async with self._database.write() as connection:
            await calls.update(connection, manager.id, call_id, **values)
            return await self._call(connection, manager, call_id)

    async def _call(self, connection: Connection, manager: Manager, call_id: int) -> Call:
        call = await calls.get(connection, manager.id, call_id)
        if call is None:
            raise DomainError("stale")
        return call
