"""When a reminder comes: a moment or a repeating rule, put into the schedule."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.deliveries import due
from domain.errors import DomainError
from domain.gate import Gate
from domain.managers import Manager
from domain.occurrences import Occurrence, next_occurrence, upcoming
from domain.recurrence import BusinessDay, Rule, monday_to_friday
from domain.reminders import Reminder, referred
from domain.rule_text import dump, load
from services.gates import planned_for, works_of
from storage import deliveries, gates, reminders
from storage.database import Connection

ONCE = "once"
SHOWN = 3
REFERRED = 200
"""How many of the next reminders are looked through for the one that is meant."""

When = datetime | Rule
"""A wall time of the manager's (naive), or a rule in their zone."""


async def plan(
    connection: Connection,
    manager: Manager,
    reminder: Reminder,
    occurrence: str,
    local_at: datetime,
) -> None:
    """Puts one occurrence into the schedule, at a wall time in the manager's zone.

    One whose hour the manager did not choose waits for the gate to open.
    """
    local_at = await planned_for(connection, manager, occurrence, local_at)
    await deliveries.schedule(
        connection, reminder, occurrence, local_at, manager.zone, due(local_at, manager.zone)
    )


async def plan_next(
    connection: Connection, manager: Manager, reminder: Reminder, now: datetime
) -> Occurrence | None:
    """Puts the next occurrence of a repeating reminder after `now` into the schedule, if any.

    After a silence those that were missed do not come in a burst: the next one counts.
    """
    rule = reminder.schedule
    assert rule is not None
    gate = await gates.get(connection, manager.id) or Gate()
    found = next_occurrence(rule, now, ZoneInfo(manager.zone), await works_of(gate))
    if found is not None:
        local = found.at.astimezone(ZoneInfo(manager.zone))
        occurrence = f"k{found.key}"
        await deliveries.schedule(
            connection, reminder, occurrence, local.replace(tzinfo=None), manager.zone, found.at
        )
    return found


async def twin(
    connection: Connection, manager: Manager, client_id: int | None, text: str, when: When
) -> Reminder | None:
    """An active reminder that says the same about the same client at the same time."""
    same = await reminders.same(connection, manager.id, client_id, text)
    sought = dump(when) if isinstance(when, Rule) else when
    found = ((each.reminder.rule or each.local_at, each.reminder) for each in same)
    return next((reminder for at, reminder in found if at == sought), None)


async def before(
    connection: Connection, manager: Manager, text: str, client_id: int | None, span: timedelta
) -> datetime:
    """The wall time `span` before the one reminder that `text` refers to.

    Raises DomainError("before-unknown") when none does, or several.
    """
    rows = await reminders.upcoming(connection, manager.id, size=REFERRED)
    found = referred(text, [row for row in rows if client_id in (None, row.reminder.client_id)])
    if found is None or found.local_at is None:
        raise DomainError("before-unknown")
    return found.local_at - span


async def is_going_on(connection: Connection, manager: Manager, rule: Rule, now: datetime) -> bool:
    """Whether a rule falls due after `now`."""
    gate = await gates.get(connection, manager.id) or Gate()
    found = next_occurrence(rule, now, ZoneInfo(manager.zone), await works_of(gate))
    return found is not None


def ahead(
    manager: Manager, rule: Rule, now: datetime, works: BusinessDay = monday_to_friday
) -> tuple[datetime, ...]:
    """The next wall times of a rule, at the manager's."""
    zone = ZoneInfo(manager.zone)
    found = upcoming(rule, now, zone, SHOWN, works)
    return tuple(each.at.astimezone(zone).replace(tzinfo=None) for each in found)


def store(when: When) -> str:
    """A moment or a rule as one line of text."""
    if isinstance(when, Rule):
        return dump(when)
    return f"{when.isoformat()}/{when.fold}"


def restore(text: str) -> When:
    """What `store` kept."""
    if text.startswith("v"):
        return load(text)
    moment, _, fold = text.partition("/")
    return datetime.fromisoformat(moment).replace(fold=int(fold))
