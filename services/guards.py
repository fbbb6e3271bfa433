"""The last look at a push before it leaves: it goes, it waits for its day, or nobody wants it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from domain.deliveries import Delivery
from domain.gate import kind_of
from domain.rhythm_steps import is_rhythm
from domain.temperament_bank import Bank
from services import nudges, rhythm_steps
from storage import leases
from storage.database import Connection


async def guard(
    group: Sequence[Delivery],
    sending: list[Delivery],
    owner: str,
    bank: Bank,
    now: datetime,
    connection: Connection,
) -> None:
    """Adds to `sending` what may be sent then; known even if the program ends meanwhile.

    The other rows are given up, or moved to their day.
    """
    for each in group:
        if await _is_wanted(connection, each, owner, bank, now):
            sending.append(each)


async def _is_wanted(
    connection: Connection, delivery: Delivery, owner: str, bank: Bank, now: datetime
) -> bool:
    """Guards a row, which may be sent then; otherwise it is given up, or moved to its day."""
    verdict = await _verdict(connection, delivery, bank, now)
    if verdict == "drop":
        await leases.give_up(connection, delivery, owner)
        return False
    if verdict != "go":
        await leases.postpone(connection, delivery, owner, *verdict)
        return False
    if await leases.guard(connection, delivery, owner, now):
        return True
    await leases.put_back(connection, delivery, owner)
    return False


async def _verdict(
    connection: Connection, delivery: Delivery, bank: Bank, now: datetime
) -> rhythm_steps.Verdict:
    if is_rhythm(delivery.occurrence):
        return await rhythm_steps.look(connection, delivery, bank, now)
    if kind_of(delivery.occurrence) == "money":
        return await nudges.better_time(connection, delivery, now) or "go"
    return "go"
