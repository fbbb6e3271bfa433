"""What next: the step that is due with a client, and the channels for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.channels import Advice, Case, purpose_of
from domain.channels import advise as advise_on
from domain.ladders import LADDERS
from domain.managers import Manager
from domain.temperament_bank import Bank
from domain.touches import unanswered
from services import dossiers
from services.dossiers import Dossier
from storage.database import Database

COMING_DAYS = LADDERS["unknown"].coming or 0


@dataclass(frozen=True, slots=True)
class Step:
    """The next step with a client: `situation` and `stage` None when nothing in particular is due.

    `local_now` is the manager's clock (aware).
    """

    dossier: Dossier
    advice: Advice
    situation: str | None
    stage: str | None
    local_now: datetime


class Channels:
    """Channel advice for the clients of one manager."""

    def __init__(self, database: Database, clock: Callable[[], datetime], bank: Bank) -> None:
        self._database = database
        self._clock = clock
        self._bank = bank

    async def next(self, manager: Manager, client_id: int) -> Step:
        """The step that is due and its channels; raises DomainError("client-gone")."""
        now = self._clock()
        async with self._database.read() as connection:
            dossier = await dossiers.load(connection, manager, client_id, self._bank, now)
        situation, stage = due_step(manager, dossier, now)
        advice = advise(manager, dossier, now, situation, stage)
        return Step(dossier, advice, situation, stage, manager.local(now))


def due_step(manager: Manager, dossier: Dossier, now: datetime) -> tuple[str | None, str | None]:
    """The situation and stage that the client's file asks for: money that is due or nearly so."""
    today = manager.local(now).date()
    for payment in dossier.payments:
        if payment.promised_on is not None and payment.promised_on >= today:
            continue
        if payment.is_paused(today):
            continue
        if (payment.due_on - today).days <= COMING_DAYS:
            return "payment", payment.stage(today)
    return None, None


def advise(
    manager: Manager,
    dossier: Dossier,
    now: datetime,
    situation: str | None = None,
    stage: str | None = None,
) -> Advice:
    """The channels for a situation; without one, for staying in touch."""
    client = dossier.client
    case = Case(
        channels=client.channels,
        purpose=purpose_of(situation, stage),
        zone=ZoneInfo(client.zone or manager.zone),
        styles=dossier.style.person.quadrants if dossier.style.answers else None,
        preferred=client.preferred,
        traits=frozenset(client.traits),
        touches=unanswered(dossier.touches, now) if dossier.payments else dossier.touches,
        busy=dossier.busy,
    )
    return advise_on(case, now)
