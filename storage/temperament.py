"""Sittings (one questionnaire after one contact) and the answers given in them.

Only answers are stored, never what follows from them: the estimate is always computed anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from domain.temperament import Answer
from domain.temperament_bank import Mode
from storage.connection import Connection
from storage.tables import answers, sittings

_ANSWERS = (
    sa.select(
        answers.c.item,
        answers.c.option,
        answers.c.answered_at,
        answers.c.sitting_id,
        answers.c.manager_id,
        answers.c.bank,
    )
    .where(
        answers.c.manager_id == sa.bindparam("manager_id"),
        answers.c.client_id == sa.bindparam("client_id"),
    )
    .order_by(answers.c.id)
)
_SITTING = (sittings.c.id, sittings.c.client_id, sittings.c.finished_at, sittings.c.mode)
_GET = sa.select(*_SITTING).where(
    sittings.c.manager_id == sa.bindparam("manager_id"),
    sittings.c.id == sa.bindparam("sitting_id"),
)
_UNFINISHED = (
    sa.select(*_SITTING)
    .where(
        sittings.c.manager_id == sa.bindparam("manager_id"),
        sittings.c.client_id == sa.bindparam("client_id"),
        sittings.c.finished_at.is_(None),
    )
    .order_by(sittings.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Sitting:
    """A questionnaire begun; `mode` says how far it goes (domain.questionnaire)."""

    id: int
    client_id: int
    finished: bool
    mode: Mode


def _sitting(row: Any) -> Sitting:
    sitting_id, client_id, finished_at, mode = row
    return Sitting(sitting_id, client_id, finished_at is not None, mode)


async def start(
    connection: Connection, manager_id: int, client_id: int, mode: Mode, now: datetime
) -> Sitting:
    """A new sitting."""
    statement = (
        sa.insert(sittings)
        .values(manager_id=manager_id, client_id=client_id, started_at=now, mode=mode)
        .returning(*_SITTING)
    )
    return _sitting((await connection.execute(statement)).one())


async def get(connection: Connection, manager_id: int, sitting_id: int) -> Sitting | None:
    """One sitting of this manager."""
    found = await connection.execute(_GET, {"manager_id": manager_id, "sitting_id": sitting_id})
    row = found.first()
    return None if row is None else _sitting(row)


async def unfinished(connection: Connection, manager_id: int, client_id: int) -> Sitting | None:
    """The sitting on this client that was left in the middle, if there is one."""
    found = await connection.execute(
        _UNFINISHED, {"manager_id": manager_id, "client_id": client_id}
    )
    row = found.first()
    return None if row is None else _sitting(row)


async def finish(
    connection: Connection, manager_id: int, sitting_id: int, now: datetime | None
) -> None:
    """Ends a sitting, or opens it again when `now` is None."""
    await _update(connection, manager_id, sitting_id, finished_at=now)


async def ask_more(connection: Connection, manager_id: int, sitting_id: int) -> None:
    """Opens a sitting again past its usual end."""
    await _update(connection, manager_id, sitting_id, finished_at=None, mode="more")


async def _update(
    connection: Connection, manager_id: int, sitting_id: int, **values: object
) -> None:
    await connection.execute(
        sa.update(sittings)
        .where(sittings.c.manager_id == manager_id, sittings.c.id == sitting_id)
        .values(**values)
    )


async def answered(connection: Connection, manager_id: int, client_id: int) -> tuple[Answer, ...]:
    """Every answer this manager gave about a client, in the order they were given."""
    found = await connection.execute(_ANSWERS, {"manager_id": manager_id, "client_id": client_id})
    return tuple(
        Answer(item=item, option=option, at=at, sitting=sitting, rater=rater, bank=bank)
        for item, option, at, sitting, rater, bank in found
    )


async def put(connection: Connection, manager_id: int, client_id: int, answer: Answer) -> None:
    """Stores one answer."""
    await connection.execute(
        sa.insert(answers).values(
            manager_id=manager_id,
            client_id=client_id,
            sitting_id=answer.sitting,
            item=answer.item,
            option=answer.option,
            answered_at=answer.at,
            bank=answer.bank,
        )
    )


async def take_back(connection: Connection, manager_id: int, sitting_id: int) -> bool:
    """Removes the last answer of a sitting; False when it has none."""
    last = (
        sa.select(sa.func.max(answers.c.id))
        .where(answers.c.manager_id == manager_id, answers.c.sitting_id == sitting_id)
        .scalar_subquery()
    )
    statement = sa.delete(answers).where(answers.c.id == last)
    return (await connection.execute(statement)).rowcount == 1
