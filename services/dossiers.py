"""Everything known about one client at one moment: what advice and wording are drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from domain.clients import Client
from domain.errors import DomainError
from domain.managers import Manager
from domain.payments import Payment
from domain.temperament_bank import Bank
from domain.touches import Touch
from services.temperament import Style, style
from storage import dossiers, payments, temperament, touches
from storage.database import Connection


@dataclass(frozen=True, slots=True)
class Dossier:
    """A client with the style, the open payments and the latest touches (newest first).

    `sitting_open`: whether a questionnaire was left in the middle; `noted`: whether the
    manager set reminders; `busy`: what the manager has to see to on this day, with
    whomever.
    """

    client: Client
    sitting_open: bool
    noted: bool
    style: Style
    payments: tuple[Payment, ...]
    touches: tuple[Touch, ...]
    busy: int


async def load(
    connection: Connection, manager: Manager, client_id: int, bank: Bank, now: datetime
) -> Dossier:
    """The dossier; raises DomainError("client-gone") for a client who is not there."""
    head = await dossiers.head(connection, manager.id, client_id, _midnight(manager, now))
    if head is None or head.client.deleted_at is not None:
        raise DomainError("client-gone")
    answers = await temperament.answered(connection, manager.id, client_id)
    return Dossier(
        client=head.client,
        sitting_open=head.sitting_open,
        noted=head.noted,
        style=style(bank, manager.id, answers, now),
        payments=await payments.open_for(connection, manager.id, client_id),
        touches=await touches.recent(connection, manager.id, client_id),
        busy=head.due,
    )


def _midnight(manager: Manager, now: datetime) -> datetime:
    local = manager.local(now)
    return datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo)
