"""The tick's hand on the schedule: claimed by lease, guarded before each send, given back.

The steps and what each of them is for: docs/decisions/0005-delivery.md.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from domain.deliveries import BATCH, LEASE, Delivery
from storage.connection import Connection
from storage.deliveries import CLIENT_THERE, COLUMNS, SCHEDULED, WAITING
from storage.tables import Moment, deliveries, reminders

MOST_AT_ONCE = 1000
_NOW = sa.bindparam("now", type_=Moment)
_WANTED = sa.exists(
    sa.select(reminders.c.id).where(
        reminders.c.id == deliveries.c.reminder_id,
        reminders.c.status == "active",
        reminders.c.version == deliveries.c.version,
    )
)
"""The reminder is neither closed nor changed since this occurrence was planned."""

_HELD = deliveries.c.state.in_(
    [sa.literal_column("'leased'"), sa.literal_column("'sending'")]  # written out for the index
)
_ANYTHING = sa.union_all(
    sa.select(deliveries.c.id).where(deliveries.c.due_at <= _NOW, *WAITING),
    sa.select(deliveries.c.id).where(_HELD, deliveries.c.lease_until <= _NOW),
).limit(1)


async def anything(connection: Connection, now: datetime) -> bool:
    """Whether a tick has anything to do: the one question an idle second asks."""
    return (await connection.execute(_ANYTHING, {"now": now})).first() is not None


async def recover(connection: Connection, now: datetime) -> list[Delivery]:
    """Gives back what a claimant left behind when it died; gives those that end here.

    What was only claimed is due again. What was being sent is tried once more, marked as perhaps
    already there; a second time it is not sent again but left as unknown, and given.
    """
    over = sa.and_(_HELD, deliveries.c.lease_until <= now)
    freed = {"lease_owner": None, "lease_until": None}
    await connection.execute(
        sa.update(deliveries)
        .where(deliveries.c.state == "leased", over)
        .values(state="scheduled", attempts=deliveries.c.attempts - 1, **freed)
    )
    given_up = await connection.execute(
        sa.update(deliveries)
        .where(deliveries.c.state == "sending", over, deliveries.c.maybe_sent)
        .values(state="unknown", **freed)
        .returning(*COLUMNS)
    )
    ended = [Delivery(*row) for row in given_up]
    await connection.execute(
        sa.update(deliveries)
        .where(deliveries.c.state == "sending", over)
        .values(state="scheduled", maybe_sent=True, **freed)
    )
    return ended


async def claim(
    connection: Connection, owner: str, now: datetime, ids: Collection[int] | None = None
) -> list[Delivery]:
    """Takes the due rows of managers who can be reached, under a lease, in one statement.

    A batch of those due first, or those with these `ids`.
    """
    which = (deliveries.c.id.in_(ids),) if ids is not None else ()
    due = (
        sa.select(deliveries.c.id)
        .where(deliveries.c.due_at <= now, *WAITING, *which)
        .order_by(deliveries.c.due_at, deliveries.c.id)
        .limit(BATCH if ids is None else len(ids))
        .with_for_update(of=deliveries, skip_locked=True)
        .cte("due")
    )
    statement = (
        sa.update(deliveries)
        .where(deliveries.c.id.in_(sa.select(due.c.id)), deliveries.c.state == SCHEDULED)
        .values(
            state="leased",
            lease_owner=owner,
            lease_until=now + LEASE,
            attempts=deliveries.c.attempts + 1,
        )
        .returning(*COLUMNS)
    )
    rows = [Delivery(*row) for row in await connection.execute(statement)]
    return sorted(rows, key=lambda row: (row.due_at, row.id))


async def due_of(connection: Connection, manager_id: int, now: datetime) -> list[Delivery]:
    """What is due of one manager and not claimed yet; as much as one message can speak of."""
    statement = (
        sa.select(*COLUMNS)
        .where(deliveries.c.manager_id == manager_id, deliveries.c.due_at <= now, *WAITING)
        .order_by(deliveries.c.due_at, deliveries.c.id)
        .limit(MOST_AT_ONCE)
    )
    return [Delivery(*row) for row in await connection.execute(statement)]


async def guard(connection: Connection, delivery: Delivery, owner: str, now: datetime) -> bool:
    """The last look before a send: still ours, in time, and somebody still wants it."""
    asked = {"row": delivery.id, "held_by": owner, "now": now}
    return (await connection.execute(_GUARD, asked)).rowcount == 1


async def put_back(
    connection: Connection,
    delivery: Delivery,
    owner: str,
    due_at: datetime | None = None,
) -> None:
    """Gives up a claim before anything was sent: due again, or cancelled if nobody wants it."""
    statement = (
        sa.update(deliveries)
        .where(*_claimed(delivery, owner))
        .values(
            state=sa.case((_WANTED, "scheduled"), else_="cancelled"),
            due_at=due_at or delivery.due_at,
            attempts=deliveries.c.attempts - 1,
            lease_owner=None,
            lease_until=None,
        )
    )
    await connection.execute(statement)


async def postpone(
    connection: Connection, delivery: Delivery, owner: str, local_at: datetime, due_at: datetime
) -> None:
    """Gives up a claim for another wall time, in the zone that was planned."""
    await connection.execute(
        sa.update(deliveries)
        .where(*_claimed(delivery, owner))
        .values(
            state="scheduled",
            local_at=local_at,
            due_at=due_at,
            attempts=deliveries.c.attempts - 1,
            lease_owner=None,
            lease_until=None,
        )
    )


async def give_up(connection: Connection, delivery: Delivery, owner: str) -> None:
    """Ends a claim for good: what it was to say is not wanted any more."""
    await connection.execute(
        sa.update(deliveries)
        .where(*_claimed(delivery, owner))
        .values(state="cancelled", lease_owner=None, lease_until=None)
    )


def _claimed(delivery: Delivery, owner: str) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        deliveries.c.id == delivery.id,
        deliveries.c.state == "leased",
        deliveries.c.lease_owner == owner,
    )


async def record(connection: Connection, delivery: Delivery, owner: str, **values: Any) -> bool:
    """Writes what became of a send that is still ours, and ends its lease; False if it is not."""
    asked = {"row": delivery.id, "held_by": owner}
    asked |= {f"new_{name}": value for name, value in values.items()}
    return (await connection.execute(_recording(tuple(values)), asked)).rowcount == 1


@cache
def _recording(names: tuple[str, ...]) -> sa.Update:
    new = {name: sa.bindparam(f"new_{name}", type_=deliveries.c[name].type) for name in names}
    return (
        sa.update(deliveries)
        .where(*_held_as("sending"))
        .values(lease_owner=None, lease_until=None, **new)
    )


def _held_as(state: str) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        deliveries.c.id == sa.bindparam("row"),
        deliveries.c.state == state,
        deliveries.c.lease_owner == sa.bindparam("held_by"),
    )


_GUARD = (
    sa.update(deliveries)
    .where(*_held_as("leased"), deliveries.c.lease_until > _NOW, _WANTED, CLIENT_THERE)
    .values(state="sending")
)
"""Made once: to build a statement takes longer than to run it."""
