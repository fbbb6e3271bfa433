"""Repeating reminders that count working days, when it changes which days those are."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.managers import Manager
from domain.occurrences import next_occurrence
from domain.recurrence import BusinessDay
from storage import deliveries, reminders
from storage.database import Connection


async def replan(
    connection: Connection, manager: Manager, works: BusinessDay, now: datetime
) -> None:
    """Moves what waits to its day by `works`; an occurrence whose new day is over stays."""
    zone = ZoneInfo(manager.zone)
    for reminder in await reminders.on_working_days(connection, manager.id):
        ahead = await deliveries.planned(connection, reminder)
        rule = reminder.schedule
        if ahead is None or rule is None:
            continue
        found = next_occurrence(rule, now, zone, works)
        if found is not None and ahead.occurrence == f"k{found.key}":
            local = found.at.astimezone(zone).replace(tzinfo=None)
            await deliveries.move(connection, ahead, local, manager.zone, found.at)
