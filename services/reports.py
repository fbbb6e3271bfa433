"""The reports of a rhythm: one is open at a time, and what became of the others is written down."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from domain.managers import Manager
from domain.rhythms import Due, Report, Rhythm, dues, first_due
from domain.workdays import Works
from storage import rhythms
from storage.database import Connection

FORGOTTEN_MOST = 24
"""Reports that came and went unseen, in a long absence: more are not written down."""


async def open_next(
    connection: Connection,
    manager: Manager,
    rhythm: Rhythm,
    works: Works,
    now: datetime,
    after: date | None = None,
) -> Report | None:
    """Opens the next report of a rhythm whose hour is to come; those between `after` and it were
    never spoken of, and are written down as missed."""
    local_now = manager.local(now).replace(tzinfo=None)
    rule = rhythm.schedule
    ids = {"manager_id": manager.id, "client_id": rhythm.client_id, "rhythm_id": rhythm.id}
    if after is None:
        found = first_due(rule, local_now, works)
    else:
        found = None
        for each in dues(rule, after, works, FORGOTTEN_MOST):
            if datetime.combine(each.due_on, rule.at) > local_now:
                found = each
                break
            await _add(connection, ids, each, "missed", local_now.date())
        found = found or first_due(rule, local_now, works)
    return await _add(connection, ids, found, "open", None) if found else None


async def _add(
    connection: Connection, ids: Mapping[str, int], day: Due, status: str, closed: date | None
) -> Report:
    return await rhythms.add_report(
        connection,
        key=day.key,
        meant_on=day.meant_on,
        due_on=day.due_on,
        status=status,
        closed_on=closed,
        **ids,
    )


async def turn(connection: Connection, old: Report, new: Due, today: date) -> None:
    """The turn of the next report: nobody has said what became of the one that is open."""
    await rhythms.close(connection, old.manager_id, old.id, status="missed", closed_on=today)
    ids = {"manager_id": old.manager_id, "client_id": old.client_id, "rhythm_id": old.rhythm_id}
    await _add(connection, ids, new, "open", None)
