"""Repeating reminders that count working days, when it changes which days those are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.managers import Manager
from domain.occurrences import next_occurrence
from domain.recurrence import BusinessDay, Rule
from domain.rule_text import dump
from storage import deliveries, reminders
from storage.database import Connection


async def replan(
    connection: Connection, manager: Manager, works: BusinessDay, now: datetime
) -> None:
    """Moves what waits to its day by `works`; an occurrence whose new day is over stays."""
    zone = ZoneInfo(manager.zone)
    for reminder in await reminders.on_working_days(connection, manager.id):
        ahead = await deliveries.planned(connection, reminder)
        if ahead is None or reminder.schedule is None:
            continue
        rule = _from_its_month(reminder.schedule, now.astimezone(zone).date())
        if rule != reminder.schedule:
            await reminders.describe(connection, reminder, rule=dump(rule))
        found = next_occurrence(rule, now, zone, works)
        if found is not None and ahead.occurrence == f"k{found.key}":
            local = found.at.astimezone(zone).replace(tzinfo=None)
            await deliveries.move(connection, ahead, local, manager.zone, found.at)


def _from_its_month(rule: Rule, today: date) -> Rule:
    """A rule begins with its first day; by another calendar that may be earlier in its month.

    Its keys count months, so that they stay what they were.
    """
    if rule.unit not in {"month", "year"} or rule.starting <= today:
        return rule
    return replace(rule, starting=max(rule.starting.replace(day=1), min(today, rule.starting)))
