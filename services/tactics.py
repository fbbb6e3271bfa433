"""Reading a client's message: what it may be, and what managers made of earlier ones."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from content.function_words import function_words
from content.guides import Guides as Library
from domain.clients import Client
from domain.errors import DomainError
from domain.languages import told_language
from domain.leanings import Leaning, leanings, summed
from domain.managers import Manager
from domain.tactics import FAIR, NONE, SHOWN, Ranked, Recogniser
from domain.temperament_bank import Bank
from domain.word_features import Vector
from services import dossiers
from services.hints import file_of
from storage import clients, tactics
from storage.database import Connection, Database

RECENT = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message may be: tactics, the likeliest first, and whether it looks ordinary.

    `why` holds what the client's file added. `taken_for` is what the manager said of this very
    message, `kept` whether its words are kept.
    """

    client: Client | None
    language: str
    ranked: tuple[Ranked, ...]
    is_ordinary: bool
    why: tuple[Leaning, ...]
    taken_for: str | None
    kept: bool

    @property
    def first(self) -> tuple[Ranked, ...]:
        """Those that are offered at once."""
        return self.ranked[:SHOWN]


class Tactics:
    """Readings of one manager. What they teach stays with that manager."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        bank: Bank,
        library: Library,
    ) -> None:
        self._database = database
        self._clock = clock
        self._bank = bank
        self._known = (*library.structure.tactics, FAIR, NONE)
        self._vectors: dict[tuple[int, int], Vector] = {}

    async def read(self, manager: Manager, client_id: int, message_id: int, text: str) -> Reading:
        """What a message may be; client 0 is nobody known. Raises DomainError("client-gone")."""
        now = self._clock()
        async with self._database.read() as connection:
            dossier = file = None
            if client_id:
                dossier = await dossiers.load(connection, manager, client_id, self._bank, now)
                file = await file_of(connection, manager, dossier, now)
            client = dossier.client if dossier else None
            language = self.language(manager, client, text)
            counts = await tactics.counts(connection, manager.id, client_id or None)
            kept = await tactics.kept(connection, manager.id, language)
            noted = await tactics.noted(connection, manager.id, message_id)
        recogniser = await learnt(language)
        own = [
            (NONE if name == FAIR else name, self._vector(recogniser, row, words))
            for row, name, words in kept
        ]
        why = leanings(file, counts)
        ranked = recogniser.rank(text, summed(why), own)
        return Reading(
            client=client,
            language=language,
            ranked=tuple(each for each in ranked if each.tactic != NONE),
            is_ordinary=ranked[0].tactic == NONE,
            why=tuple(each for each in why if each.why),
            taken_for=noted[0] if noted else None,
            kept=bool(noted and noted[1]),
        )

    def language(self, manager: Manager, client: Client | None, text: str) -> str:
        """The language of a message; where it may be several, the client's, then the manager's."""
        fallback = client.language if client else manager.language
        return told_language(text, function_words(), fallback)

    async def take(
        self, manager: Manager, client_id: int, message_id: int, tactic: str, text: str
    ) -> None:
        """Notes what a message was: a tactic, FAIR or NONE. Its words are not kept.

        Raises DomainError: "stale" for what is no tactic, "client-gone".
        """
        if tactic not in self._known:
            raise DomainError("stale")
        async with self._database.write() as connection:
            client = await _client(connection, manager, client_id)
            language = self.language(manager, client, text)
            await tactics.put(
                connection,
                manager.id,
                message_id,
                client.id if client else None,
                tactic,
                language,
                self._clock(),
            )

    async def keep_words(self, manager: Manager, message_id: int, text: str | None) -> None:
        """Keeps the words of a message as an example, or with None lets go of them.

        Raises DomainError("stale") for a message that was not taken for anything.
        """
        async with self._database.write() as connection:
            if not await tactics.put_words(connection, manager.id, message_id, text):
                raise DomainError("stale")
        self._vectors.clear()

    async def recent(self, manager: Manager) -> tuple[Client, ...]:
        """The clients a message may be from: those seen last."""
        async with self._database.read() as connection:
            return tuple(await clients.page(connection, manager.id, RECENT, 0, False))

    def _vector(self, recogniser: Recogniser, row: int, words: str) -> Vector:
        """A kept example as the recogniser sees it, worked out once."""
        key = (id(recogniser), row)
        if key not in self._vectors:
            self._vectors[key] = recogniser.vector(words)
        return self._vectors[key]


async def learnt(language: str) -> Recogniser:
    """The recogniser of a language, learnt at its first use, off the loop."""
    return await asyncio.to_thread(recogniser, language)


@cache
def recogniser(language: str) -> Recogniser:
    """The recogniser of a language, from the examples of the guides; learnt once."""
    return Recogniser(language, Library().examples(language))


async def _client(connection: Connection, manager: Manager, client_id: int) -> Client | None:
    if not client_id:
        return None
    client = await clients.get(connection, manager.id, client_id)
    if client is None or client.deleted_at is not None:
        raise DomainError("client-gone")
    return client
