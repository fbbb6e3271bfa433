"""A manager's calendar: files to send, and a private address that calendar applications read."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from content import zones
from content.interface import Interface, Words
from domain.calendars import Calendar, Entry, Mark, etag, file_name, past, renewed
from domain.errors import DomainError
from domain.managers import Manager
from services.calendar_entries import Reader, everything, of_payments, of_reminders
from services.calendar_files import PRODUCT, document
from storage import calendars
from storage.database import Connection, Database

PATH = "/calendar/{secret}.ics"
FALLBACK = "tact"
"""The name of a file without words of its own."""

_SECRET = re.compile(r"[\w-]{20,100}", re.ASCII)


@dataclass(frozen=True, slots=True)
class File:
    """A calendar file and what it may be called."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Feed:
    """What an address gives now; the text itself is made when it is asked for."""

    etag: str
    entries: tuple[Entry, ...]
    marks: Mapping[str, Mark]
    salt: str
    name: str
    zone: str

    async def content(self) -> bytes:
        """The calendar file. It is made beside the event loop: that takes half a millisecond an
        entry."""
        return await asyncio.to_thread(
            document, self.entries, self.marks, self.salt, self.name, self.zone
        )


class Calendars:
    """The calendars of all managers."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        interface: Interface,
        secret: Callable[[], str],
        public_url: str | None,
    ) -> None:
        """`secret` gives a new random one each time, fit for an address; `public_url` is where this
        Tact can be reached from outside, None when it cannot."""
        self._database = database
        self._clock = clock
        self._interface = interface
        self._secret = secret
        self._public_url = public_url

    @property
    def can_be_read(self) -> bool:
        """Whether an address can be given out at all."""
        return self._public_url is not None

    async def get(self, manager: Manager) -> Calendar | None:
        """How the manager's calendar stands; None before the first use."""
        async with self._database.read() as connection:
            return await calendars.get(connection, manager.id)

    async def open(self, manager: Manager) -> str:
        """A new address, said only this once: what is kept is a hash. The one before is dead."""
        if self._public_url is None:
            raise DomainError("calendar-unreachable")
        secret = self._secret()
        await self._readdress(manager, _hash(secret), self._clock())
        return self._public_url + PATH.format(secret=secret)

    async def close(self, manager: Manager) -> None:
        """No address any more."""
        await self._readdress(manager, None, None)

    async def feed(self, secret: str) -> Feed | None:
        """What this address gives; None for one that never was, is no more, or whose manager is
        shut out."""
        if _SECRET.fullmatch(secret) is None:
            return None
        sought = _hash(secret)
        async with self._database.read() as connection:
            found = await calendars.find(connection, sought)
        if found is None or not hmac.compare_digest(found[1], sought):
            return None
        manager = found[0]
        reader = self._reader(manager)
        async with self._database.read() as connection:
            entries = await everything(connection, reader)
            calendar = await calendars.get(connection, manager.id)
        if calendar is not None and not calendar.is_noted(reader.now):
            async with self._database.write() as connection:
                await calendars.note_reading(connection, manager.id, reader.now)
        return await self._feed(reader, entries, whole=True)

    async def everything(self, manager: Manager) -> File:
        """All there is, in one file; raises DomainError("calendar-empty") when there is nothing."""
        reader = self._reader(manager)
        async with self._database.read() as connection:
            entries = await everything(connection, reader)
        if not entries:
            raise DomainError("calendar-empty")
        feed = await self._feed(reader, entries, whole=True)
        return File(file_name(feed.name, FALLBACK), await feed.content())

    async def reminder(self, manager: Manager, reminder_id: int) -> File:
        """One open reminder; raises DomainError("reminder-gone")."""
        reader = self._reader(manager)
        async with self._database.read() as connection:
            entries = await of_reminders(connection, reader, reminder_id)
        if not entries:
            raise DomainError("reminder-gone")
        return await self._file(reader, entries)

    async def payment(self, manager: Manager, payment_id: int) -> File:
        """One open payment; raises DomainError("payment-gone")."""
        reader = self._reader(manager)
        async with self._database.read() as connection:
            entries = await of_payments(connection, reader, payment_id)
        if not entries:
            raise DomainError("payment-gone")
        return await self._file(reader, entries)

    async def _file(self, reader: Reader, entries: list[Entry]) -> File:
        feed = await self._feed(reader, entries)
        return File(file_name(entries[0].title, FALLBACK), await feed.content())

    async def _feed(self, reader: Reader, entries: list[Entry], whole: bool = False) -> Feed:
        """Notes what has changed since it was last given out, for whoever has it already; when it
        is the `whole` calendar, forgets what is past."""
        manager, now = reader.manager, reader.now
        async with self._database.read() as connection:
            calendar = await calendars.get(connection, manager.id)
            marks = await calendars.marks(connection, manager.id)
        if calendar is None or renewed(entries, marks, now):
            async with self._database.write() as connection:
                calendar = await self._kept(connection, manager)
                await calendars.lock(connection, manager.id)
                marks = await calendars.marks(connection, manager.id)
                changed = renewed(entries, marks, now)
                await calendars.put_marks(connection, manager.id, changed)
                if whole:
                    await calendars.drop_marks(connection, manager.id, past(marks, entries))
                marks |= changed
        name, zone = reader.words.plain("calendar-name"), manager.zone
        told = (name, zone, PRODUCT, zones.version())
        return Feed(etag(entries, marks, *told), tuple(entries), marks, calendar.salt, name, zone)

    async def _readdress(
        self, manager: Manager, secret_hash: str | None, opened_at: datetime | None
    ) -> None:
        async with self._database.write() as connection:
            await self._kept(connection, manager)
            await calendars.readdress(connection, manager.id, secret_hash, opened_at)

    async def _kept(self, connection: Connection, manager: Manager) -> Calendar:
        """The calendar, made at its first use."""
        found = await calendars.get(connection, manager.id)
        if found is None:
            found = Calendar(salt=_hash(self._secret())[:12])
            await calendars.add(connection, manager.id, found.salt)
        return found

    def _reader(self, manager: Manager) -> Reader:
        words: Words = self._interface.words(manager.language)
        return Reader(manager, words, self._clock())


def _hash(secret: str) -> str:
    # The secret is long and random, so a plain hash is enough.
    return hashlib.sha256(secret.encode()).hexdigest()
