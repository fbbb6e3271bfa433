"""The card: a client at a glance, and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from domain.channels import Advice
from domain.hints import Hint
from domain.managers import Manager
from domain.reminders import Upcoming
from domain.temperament_bank import Bank
from services import dossiers, hints
from services.channels import advise, due_step
from services.dossiers import Dossier
from storage import reminders
from storage.database import Database

REMINDERS = 3


@dataclass(frozen=True, slots=True)
class Card:
    """What the card shows. `local_now` is the manager's clock (aware); `hint` is what the client's
    file shows by itself."""

    dossier: Dossier
    advice: Advice
    upcoming: tuple[Upcoming, ...]
    local_now: datetime
    hint: Hint | None = None


class Cards:
    """Cards of one manager's clients."""

    def __init__(self, database: Database, clock: Callable[[], datetime], bank: Bank) -> None:
        self._database = database
        self._clock = clock
        self._bank = bank

    async def open(self, manager: Manager, client_id: int) -> Card:
        """The card of a client; raises DomainError("client-gone")."""
        now = self._clock()
        async with self._database.read() as connection:
            dossier = await dossiers.load(connection, manager, client_id, self._bank, now)
            hint = await hints.found(connection, manager, dossier, now)
            notes = []
            if dossier.noted:
                notes = await reminders.notes(connection, manager.id, client_id, REMINDERS)
        return Card(
            dossier=dossier,
            advice=advise(manager, dossier, now, *due_step(manager, dossier, now)),
            upcoming=tuple(notes),
            local_now=manager.local(now),
            hint=hint,
        )
