"""A rhythm for the eye, and the way to one that is the manager's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from domain.clients import Client
from domain.errors import DomainError
from domain.managers import Manager
from domain.rhythms import Due, Report, Rhythm
from domain.temperament_bank import Bank
from services.rhythm_steps import Standing, stand
from storage import clients, reminders, rhythms
from storage.database import Connection

AHEAD = 3
HISTORY = 8


@dataclass(frozen=True, slots=True)
class Shown:
    """A rhythm for the eye: how it stands, the next reports (the open one first), what became of
    the latest (newest first), and the wall time of the next reminder, if there is one."""

    standing: Standing
    ahead: tuple[Due, ...]
    history: tuple[Report, ...]
    next_at: datetime | None
    today: date

    @property
    def rhythm(self) -> Rhythm:
        """The rhythm."""
        return self.standing.rhythm

    @property
    def client(self) -> Client:
        """With whom it is."""
        return self.standing.client


async def show(
    connection: Connection, manager: Manager, rhythm: Rhythm, bank: Bank, now: datetime
) -> Shown:
    """A rhythm as it stands; raises DomainError("rhythm-gone") when its client is gone."""
    standing = await stand(connection, manager, rhythm, bank, now)
    if standing is None:
        raise DomainError("rhythm-gone")
    ahead: tuple[Due, ...] = ()
    if standing.report is not None:
        first = standing.report
        ahead = (Due(first.key, first.meant_on, first.due_on), *standing.coming(AHEAD - 1))
    reminder = await reminders.of_rhythm(connection, manager.id, rhythm.id)
    planned = reminder and await reminders.look(connection, manager.id, reminder.id)
    return Shown(
        standing,
        ahead,
        await rhythms.history(connection, manager.id, rhythm.id, HISTORY),
        planned.local_at if planned else None,
        manager.local(now).date(),
    )


async def own(connection: Connection, manager: Manager, rhythm_id: int) -> Rhythm:
    """A rhythm of this manager; raises DomainError("rhythm-gone")."""
    rhythm = await rhythms.get(connection, manager.id, rhythm_id)
    if rhythm is None:
        raise DomainError("rhythm-gone")
    return rhythm


async def own_report(connection: Connection, manager: Manager, report_id: int) -> Report:
    """A report of this manager; raises DomainError("rhythm-gone")."""
    report = await rhythms.report(connection, manager.id, report_id)
    if report is None:
        raise DomainError("rhythm-gone")
    return report


async def own_client(connection: Connection, manager: Manager, client_id: int) -> Client:
    """A client of this manager; raises DomainError("client-gone")."""
    client = await clients.get(connection, manager.id, client_id)
    if client is None or client.deleted_at is not None:
        raise DomainError("client-gone")
    return client
