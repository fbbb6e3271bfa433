"""Guides: what a manager reads, with a client in mind or nobody in particular."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import datetime

from content.guides import Guides as Library
from content.guides.entries import Tactic as Entry
from domain.clients import Client
from domain.errors import DomainError
from domain.managers import Manager
from domain.temperament_bank import Bank
from services import dossiers
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Mind:
    """Whom the manager has in mind: a client, or nobody in particular, who is `called` something.

    `style` is "unknown" until it is known.
    """

    client: Client | None
    style: str
    called: str

    @property
    def client_id(self) -> int:
        """The client's id, 0 for nobody."""
        return self.client.id if self.client else 0


@dataclass(frozen=True, slots=True)
class Tactic:
    """A tactic: what is known `about` it, what to say now, and the question that returns it."""

    about: Entry
    source: str
    say: str
    question: str


class Guides:
    """The guides for one manager. Ids that do not exist raise DomainError("stale")."""

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
        self.library = library

    async def mind(self, manager: Manager, client_id: int, nobody: str) -> Mind:
        """Whom it is about; 0 for nobody, who is called `nobody` in what is said.

        Raises DomainError("client-gone").
        """
        if client_id == 0:
            return Mind(None, "unknown", nobody)
        now = self._clock()
        async with self._database.read() as connection:
            dossier = await dossiers.load(connection, manager, client_id, self._bank, now)
        client = dossier.client
        return Mind(client, dossier.style.comes_across.style or "unknown", client.first_name)

    def tactic(
        self, manager: Manager, mind: Mind, tactic: str, style: str, heard: str = ""
    ) -> Tactic:
        """The tactic in the manager's language, with what to say in the client's own.

        `style` is the column to say it in; nobody in mind is addressed formally, in the language
        in which they were `heard` if that is known.
        """
        structure = self.library.structure
        lang, address, names = _said_to(manager, mind)
        lang = heard if heard and mind.client is None else lang
        entry = self.library.tactic(lang, known(tactic, structure.tactics))
        return Tactic(
            about=self.library.tactic(manager.language, tactic),
            source=structure.tactics[tactic],
            say=entry.line(known(style, structure.columns), address, **names),
            question=entry.returned(address, **names),
        )

    def proposal(self, manager: Manager, mind: Mind) -> str:
        """The words that propose the rules of contact."""
        lang, address, names = _said_to(manager, mind)
        return self.library.contact_rules(lang).proposal(address, **names)


def known(key: str, keys: Container[str]) -> str:
    """`key` if it is one of `keys`; raises DomainError("stale")."""
    if key not in keys:
        raise DomainError("stale")
    return key


def _said_to(manager: Manager, mind: Mind) -> tuple[str, str, dict[str, str]]:
    """Language, form of address and names of what is said."""
    client = mind.client
    if client is None:
        return manager.language, "formal", {"name": mind.called, "me": manager.name}
    return client.language, client.address, {"name": client.first_name, "me": manager.name}
