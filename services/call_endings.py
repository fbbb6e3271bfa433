"""After a call: its notes in order, the letter to the client, the reminders that follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from content import formats
from content.calls import KINDS, Scripts
from content.playbook import Playbook
from domain.calls import Call
from domain.clients import Client
from domain.entries import PROMISES, FileEntry
from domain.errors import DomainError
from domain.managers import Manager
from domain.own_wordings import instead, winner
from domain.temperament_bank import Bank
from services import dossiers
from services.call_sheets import WithWhom
from services.choices import key_of
from services.dossiers import Dossier
from services.reminders import Reminders
from storage import calls, clients, entries, own_wordings
from storage.database import Database

CHANNELS = ("email", "messenger")
REMIND_AT = time(9)
SOON = timedelta(hours=1)
UNDATED = {"promise_ours": 1, "promise_theirs": 2}
"""Days until a promise without a day is looked at: our own tomorrow, theirs a day later."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A call that is over, and what was noted in it, in the order it was."""

    call: Call
    dossier: Dossier
    noted: tuple[FileEntry, ...]
    today: date
    local_now: datetime

    @property
    def client(self) -> Client:
        """Whom it was with."""
        return self.dossier.client

    def of(self, kind: str) -> tuple[FileEntry, ...]:
        """The entries of one kind."""
        return tuple(each for each in self.noted if each.kind == kind)

    @property
    def proposals(self) -> tuple[FileEntry, ...]:
        """Promises that no reminder was made of yet."""
        return tuple(
            each for each in self.noted if each.kind in PROMISES and each.reminder_id is None
        )

    def remind_at(self, entry: FileEntry) -> datetime:
        """The manager's wall time at which a promise is due to be seen to.

        Ours in the morning of its day, for today in an hour; theirs in the morning after, when it
        is either kept or broken. Never a moment that is past.
        """
        day = entry.due_on
        if day is None:
            day = self.today + timedelta(days=UNDATED.get(entry.kind, 1))
        elif entry.kind == "promise_theirs":
            day += timedelta(days=1)
        elif day == self.today:
            soon = (self.local_now + SOON).replace(second=0, microsecond=0, tzinfo=None)
            if soon.date() == day:
                return soon
        return datetime.combine(max(day, self.today + timedelta(days=1)), REMIND_AT)


@dataclass(frozen=True, slots=True)
class Recap:
    """The letter after a call, in the client's language; `text` None when nothing was noted that
    is for the client."""

    ending: Ending
    channel: str
    text: str | None


class CallEndings:
    """Ends of calls of one manager; ids of another's raise DomainError("stale")."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        bank: Bank,
        playbook: Playbook,
        scripts: Scripts,
        reminders: Reminders,
    ) -> None:
        self._database = database
        self._clock = clock
        self._bank = bank
        self._playbook = playbook
        self._scripts = scripts
        self._reminders = reminders

    async def look(self, manager: Manager, call_id: int) -> Ending:
        """A call that has ended; raises DomainError("stale") while it goes on."""
        now = self._clock()
        async with self._database.read() as connection:
            call = await calls.get(connection, manager.id, call_id)
            if call is None or call.is_open:
                raise DomainError("stale")
            dossier = await dossiers.load(connection, manager, call.client_id, self._bank, now)
            noted = await entries.of_call(connection, manager.id, call_id)
        local = manager.local(now)
        return Ending(call, dossier, tuple(noted), local.date(), local)

    async def latest(self, manager: Manager) -> WithWhom | None:
        """The call that ended last and with whom, if that was within a day: its letter may still
        be wanted."""
        since = self._clock() - timedelta(days=1)
        async with self._database.read() as connection:
            call = await calls.ended_since(connection, manager.id, since)
            client = call and await clients.get(connection, manager.id, call.client_id)
        if not isinstance(client, Client) or call is None or client.deleted_at is not None:
            return None
        return WithWhom(call, client)

    async def recap(self, manager: Manager, call_id: int, channel: str) -> Recap:
        """The letter for e-mail or messenger: the sorted notes and nothing else, in the
        manager's own words where there are some for it."""
        if channel not in CHANNELS:
            raise DomainError("stale")
        ending = await self.look(manager, call_id)
        client, script = ending.client, self._scripts.of(ending.client.language)
        async with self._database.read() as connection:
            mine = await own_wordings.about(connection, manager.id, "recap", client.language)
        points = [
            script.point(kind, client.address, " ".join(each.text.split()))
            for kind in KINDS
            for each in ending.of(kind)
        ]
        if not points:
            return Recap(ending, channel, None)
        began = manager.local(ending.call.started_at or ending.call.opened_at).date()
        values = {
            "name": client.first_name,
            "me": manager.name,
            "points": "\n".join(points),
            "call_date": formats.day(began, client.language, ending.today),
        }
        style = ending.dossier.style.comes_across.playbook_keys
        parts = self._playbook.render(
            "recap",
            "send",
            channel,
            style=style,
            address=client.address,
            lang=client.language,
            values=values,
        ).parts
        own = winner(mine, key_of("recap", "send", channel, client))
        if own is not None:
            parts = instead(own, parts, self._playbook.ready(values, channel)) or parts
        return Recap(ending, channel, "\n\n".join(parts.values()))

    async def remind(self, manager: Manager, call_id: int, filed_id: int, text: str) -> Ending:
        """A reminder of a promise, once: a second wish for the same one changes nothing."""
        ending = await self.look(manager, call_id)
        entry = next((each for each in ending.proposals if each.id == filed_id), None)
        if entry is None:
            return ending
        made = await self._reminders.add(manager, ending.client.id, text, ending.remind_at(entry))
        async with self._database.write() as connection:
            await entries.update(connection, manager.id, filed_id, reminder_id=made.reminder.id)
        return await self.look(manager, call_id)
