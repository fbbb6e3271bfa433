"""Puts the next asking of a reminder that nobody answered into the schedule."""

from __future__ import annotations

import logging
from datetime import datetime

from domain.asking_again import next_asking
from domain.deliveries import Delivery, due
from domain.failures import kind_and_place
from domain.gate import Gate
from services.gates import holidays_of
from storage import deliveries, managers, reminders
from storage.database import Connection, Transaction

_log = logging.getLogger(__name__)


async def ask_again(connection: Transaction, delivery: Delivery, gate: Gate, now: datetime) -> None:
    """Plans what follows a push that has just left, unless something else of the same reminder
    comes first. It may fail alone, without the record of the push."""
    try:
        async with connection.begin_nested():
            await _plan(connection, delivery, gate, now)
    except Exception as error:
        _log.error("nothing asks again after %s: %s", delivery.id, kind_and_place(error))


async def _plan(connection: Connection, delivery: Delivery, gate: Gate, now: datetime) -> None:
    reminder = await reminders.get(connection, delivery.manager_id, delivery.reminder_id)
    if reminder is None or reminder.status != "active" or reminder.version != delivery.version:
        return
    manager = await managers.get(connection, delivery.manager_id)
    if manager is None or not reminder.is_own:
        return
    local_now = manager.local(now).replace(tzinfo=None)
    asking = next_asking(delivery.occurrence, local_now, gate, await holidays_of(gate))
    if asking is None:
        return
    occurrence, at = asking
    ahead = await deliveries.planned(connection, reminder)
    if ahead is None or ahead.local_at > at:
        zone = manager.zone
        await deliveries.schedule(connection, reminder, occurrence, at, zone, due(at, zone))
