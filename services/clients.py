"""The client file: adding, finding, changing, putting away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain import clients as rules
from domain.clients import Client, NewClient
from domain.errors import DomainError
from domain.managers import Manager
from domain.mentions import mentioned
from domain.names import Entry, clean_name, search_key
from domain.search import rank, unambiguous
from domain.touches import CHANNELS
from services.phones import shared_number, typed_number
from storage import clients
from storage.database import Connection, Database

PAGE = 8
FOUND = 8


@dataclass(frozen=True, slots=True)
class Page:
    """A page of clients; `number` counts from 0."""

    clients: tuple[Client, ...]
    number: int
    more: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave: the id of the only one that can be meant, else those that come near."""

    only: int | None
    near: tuple[Client, ...]


class Clients:
    """Clients of one manager at a time; another manager's are as if they did not exist."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def add(self, manager: Manager, new: NewClient) -> Client:
        """A new client; raises DomainError for a name that cannot be one."""
        name = clean_name(new.name)
        company = clean_name(new.company) if new.company else None
        now = self._clock()
        async with self._database.write() as connection:
            return await clients.add(
                connection,
                manager_id=manager.id,
                name=name,
                twin=await _twin(connection, manager, name),
                search_key=search_key(name, company),
                company=company,
                language=new.language or manager.language,
                address="formal",
                phone=shared_number(new.phone),
                email=new.email,
                telegram_id=new.telegram_id,
                channels=list(CHANNELS),
                traits=[],
                created_at=now,
                seen_at=now,
            )

    async def get(self, manager: Manager, client_id: int) -> Client:
        """One client; raises DomainError("client-gone") when deleted, another's or none at all."""
        async with self._database.read() as connection:
            client = await clients.get(connection, manager.id, client_id)
        if client is None or client.deleted_at is not None:
            raise DomainError("client-gone")
        return client

    async def namesake(self, manager: Manager, name: str) -> Client | None:
        """A live client of the very same name, if there is one."""
        async with self._database.read() as connection:
            same = await clients.namesakes(connection, manager.id, clean_name(name))
        return next((each for each in same if each.deleted_at is None), None)

    async def known(self, manager: Manager, telegram_id: int) -> Client | None:
        """The client who has this Telegram account."""
        async with self._database.read() as connection:
            return await clients.by_telegram(connection, manager.id, telegram_id)

    async def page(self, manager: Manager, number: int, archived: bool = False) -> Page:
        """Clients, those seen last first."""
        async with self._database.read() as connection:
            rows = await clients.page(connection, manager.id, PAGE + 1, number * PAGE, archived)
        return Page(tuple(rows[:PAGE]), number, len(rows) > PAGE)

    async def find(self, manager: Manager, query: str) -> Found:
        """Clients by name or company, forgiving spelling, alphabet, case forms and slips."""
        async with self._database.read() as connection:
            keys = await clients.keys(connection, manager.id)
            entries = [Entry.of(client_id, key) for client_id, key in keys]
            only = unambiguous(query, entries)
            if only is not None:
                return Found(only, ())
            ids = [client_id for client_id, _ in rank(query, entries, FOUND)]
            rows = await clients.several(connection, manager.id, ids) if ids else {}
        return Found(None, tuple(rows[each] for each in ids))

    async def named(self, manager: Manager, text: str) -> tuple[Client, ...]:
        """The clients a sentence names, several only if it does not tell them apart.

        Those put away are looked at where no other is named.
        """
        async with self._database.read() as connection:
            ids: Sequence[int] = ()
            for archived in (False, True):
                keys = await clients.keys(connection, manager.id, archived)
                ids = ids or mentioned(text, [Entry.of(*each) for each in keys])[:FOUND]
            rows = await clients.several(connection, manager.id, ids) if ids else {}
        return tuple(rows[each] for each in ids if each in rows)

    async def write(self, manager: Manager, client_id: int, field: str, text: str) -> Client:
        """Sets a field from typed text: name, company, phone, email or note.

        Raises DomainError when the text cannot be one.
        """
        client = await self.get(manager, client_id)
        values: dict[str, Any]
        match field:
            case "name":
                name = clean_name(text)
                values = {"name": name, "search_key": search_key(name, client.company)}
                if name != client.name:
                    async with self._database.read() as connection:
                        values["twin"] = await _twin(connection, manager, name)
            case "company":
                company = _company(text)
                values = {"company": company, "search_key": search_key(client.name, company)}
            case "phone":
                values = {"phone": typed_number(text)}
            case "email":
                values = {"email": rules.clean_email(text)}
            case _:
                values = {"note": rules.clean_note(text)}
        return await self._change(manager, client_id, **values)

    async def clear(self, manager: Manager, client_id: int, field: str) -> Client:
        """Removes a company, phone, email or note."""
        client = await self.get(manager, client_id)
        values: dict[str, Any] = {field: None}
        if field == "company":
            values["search_key"] = search_key(client.name)
        return await self._change(manager, client_id, **values)

    async def set(self, manager: Manager, client_id: int, **values: Any) -> Client:
        """Changes fields that are chosen, not typed: language, address, zone, preferred."""
        await self.get(manager, client_id)
        return await self._change(manager, client_id, **values)

    async def complete(self, manager: Manager, client_id: int, new: NewClient) -> Client:
        """Fills what the file lacks with what came along about the same person."""
        client = await self.get(manager, client_id)
        phone = shared_number(new.phone)
        known = {"phone": phone, "email": new.email, "telegram_id": new.telegram_id}
        gaps = {
            name: value
            for name, value in known.items()
            if value is not None and getattr(client, name) is None
        }
        return await self._change(manager, client_id, **gaps) if gaps else client

    async def toggle_channel(self, manager: Manager, client_id: int, channel: str) -> Client:
        """Switches a channel on or off; the last one stays: DomainError("channel-last")."""
        client = await self.get(manager, client_id)
        channels = rules.toggled(client.channels, channel, CHANNELS)
        if not channels:
            raise DomainError("channel-last")
        preferred = client.preferred if client.preferred in channels else None
        return await self._change(manager, client_id, channels=list(channels), preferred=preferred)

    async def toggle_trait(self, manager: Manager, client_id: int, trait: str) -> Client:
        """Switches an observed trait on or off."""
        client = await self.get(manager, client_id)
        traits = rules.toggled(client.traits, trait, rules.TRAITS)
        return await self._change(manager, client_id, traits=list(traits))

    async def archive(self, manager: Manager, client_id: int, away: bool) -> Client:
        """Puts the client away, or takes them back."""
        await self.get(manager, client_id)
        return await self._change(manager, client_id, archived_at=self._clock() if away else None)

    async def delete(self, manager: Manager, client_id: int) -> Client:
        """Takes the client out of sight; the file is gone for good a day later."""
        await self.get(manager, client_id)
        return await self._change(manager, client_id, deleted_at=self._clock())

    async def undelete(self, manager: Manager, client_id: int) -> Client:
        """Brings a deleted client back; raises DomainError("client-gone") once it is too late."""
        return await self._change(manager, client_id, deleted_at=None)

    async def purge(self) -> int:
        """Removes for good those deleted long enough ago, of every manager; how many."""
        async with self._database.write() as connection:
            return await clients.purge(connection, self._clock() - rules.UNDO_FOR)

    async def _change(self, manager: Manager, client_id: int, **values: Any) -> Client:
        async with self._database.write() as connection:
            await clients.update(connection, manager.id, client_id, **values)
            client = await clients.get(connection, manager.id, client_id)
        if client is None:
            raise DomainError("client-gone")
        return client


def _company(text: str) -> str:
    try:
        return clean_name(text)
    except DomainError as error:
        # It is cleaned as a name is, but an example of a name would be of no help.
        key = "value-empty" if error.key == "name-empty" else "value-too-long"
        raise DomainError(key, **error.params) from None


async def _twin(connection: Connection, manager: Manager, name: str) -> int:
    same = await clients.namesakes(connection, manager.id, name)
    return max((each.twin for each in same), default=0) + 1
