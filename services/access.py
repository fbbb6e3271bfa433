"""Who may use the bot: the owners, or with none set, whoever brings the one-time claim code."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from content import currencies
from domain.dialogs import Dialog
from domain.managers import Manager, spoken
from storage import access, managers
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who wrote to the bot, as Telegram describes them."""

    telegram_id: int
    chat_id: int
    name: str
    language_code: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A manager who came in, and the dialog they are in."""

    manager: Manager
    dialog: Dialog | None


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a new manager starts with where their Telegram tells nothing."""

    language: str
    zone: str
    currency: str
    zone_of: Callable[[str | None, str], str]
    """(language code, fallback) -> IANA zone."""


class Access:
    """The door. Nothing about somebody who is refused is ever stored."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        owners: Collection[int],
        defaults: Defaults,
    ) -> None:
        self._database = database
        self._clock = clock
        self._owners = frozenset(owners)
        self._defaults = defaults

    async def enter(self, person: Person, admit: bool = True) -> Entry | None:
        """The manager this person is; None for anybody else. An owner is let in on sight."""
        if self._owners and person.telegram_id not in self._owners:
            return None
        async with self._database.read() as connection:
            found = await managers.find(connection, person.telegram_id)
        if found is not None:
            return Entry(*found)
        return Entry(await self._admit(person), None) if self._owners and admit else None

    async def knows(self, telegram_id: int) -> bool:
        """Whether this person is a manager already."""
        async with self._database.read() as connection:
            return await managers.find(connection, telegram_id) is not None

    async def claim(self, person: Person, code: str) -> Manager | None:
        """Uses the claim code up and makes the person a manager; None for a wrong or used code."""
        if self._owners:
            return None
        now = self._clock()
        async with self._database.write() as connection:
            if not await access.use_code(connection, _hash(code), now):
                return None
            return await managers.add(connection, **self._columns(person, now))

    async def offer(self, code: str) -> bool:
        """Keeps `code` as the claim code if nobody owns this bot yet; False if somebody does."""
        if self._owners:
            return False
        async with self._database.write() as connection:
            if await access.anyone(connection):
                return False
            await access.put_code(connection, _hash(code), self._clock())
        return True

    def language(self, person: Person) -> str:
        """The language to speak with this person."""
        return spoken(person.language_code, self._defaults.language)

    async def _admit(self, person: Person) -> Manager:
        async with self._database.write() as connection:
            found = await managers.find(connection, person.telegram_id)
            if found is not None:
                return found[0]
            return await managers.add(connection, **self._columns(person, self._clock()))

    def _columns(self, person: Person, now: datetime) -> dict[str, object]:
        zone = self._defaults.zone_of(person.language_code, self._defaults.zone)
        return {
            "telegram_id": person.telegram_id,
            "chat_id": person.chat_id,
            "name": person.name[:64],
            "language": self.language(person),
            "zone": zone,
            "zone_known": False,
            "currency": currencies.home(zone, self._defaults.currency),
            "reachable": True,
            "created_at": now,
        }


def _hash(code: str) -> str:
    # The code is long and random, so a plain hash is enough; a stolen file must not open the door.
    return hashlib.sha256(code.strip().upper().encode()).hexdigest()
