"""Managers' own wordings. Deleted ones are left out unless asked for by id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from domain.own_wordings import Key, OwnWording
from domain.patterns import Aside, Pattern, Place
from storage.connection import Connection
from storage.tables import managers, own_wordings

_KEY = tuple(Key.__dataclass_fields__)
_MINE = own_wordings.c.manager_id == sa.bindparam("manager_id")
_LIVE = own_wordings.c.deleted_at.is_(None)
_GET = sa.select(own_wordings).where(_MINE, own_wordings.c.id == sa.bindparam("own_id"))
_ABOUT = sa.select(own_wordings).where(
    _MINE,
    _LIVE,
    own_wordings.c.situation == sa.bindparam("situation"),
    own_wordings.c.language == sa.bindparam("language"),
)
_IN_LANGUAGE = sa.select(own_wordings).where(
    _MINE, _LIVE, own_wordings.c.language == sa.bindparam("language")
)
_ALL = sa.select(own_wordings).where(_MINE, _LIVE).order_by(own_wordings.c.id)
_SHARED = (
    sa.select(own_wordings, managers.c.name.label("owner"))
    .join(managers, managers.c.id == own_wordings.c.manager_id)
    .where(own_wordings.c.manager_id != sa.bindparam("manager_id"), own_wordings.c.shared, _LIVE)
    .order_by(managers.c.name, own_wordings.c.id)
)


async def get(connection: Connection, manager_id: int, own_id: int) -> OwnWording | None:
    """One wording of this manager, a deleted one too."""
    row = (await connection.execute(_GET, {"manager_id": manager_id, "own_id": own_id})).first()
    return None if row is None else _as_own(row)


async def about(
    connection: Connection, manager_id: int, situation: str, language: str
) -> list[OwnWording]:
    """The manager's wordings for a situation in one language."""
    asked = {"manager_id": manager_id, "situation": situation, "language": language}
    return [_as_own(row) for row in await connection.execute(_ABOUT, asked)]


async def in_language(connection: Connection, manager_id: int, language: str) -> list[OwnWording]:
    """The manager's wordings in one language, for whatever situation."""
    asked = {"manager_id": manager_id, "language": language}
    return [_as_own(row) for row in await connection.execute(_IN_LANGUAGE, asked)]


async def everything(connection: Connection, manager_id: int) -> list[OwnWording]:
    """All of the manager's wordings, the oldest first."""
    found = await connection.execute(_ALL, {"manager_id": manager_id})
    return [_as_own(row) for row in found]


async def shared(connection: Connection, manager_id: int) -> list[tuple[OwnWording, str]]:
    """What the other managers share, each with its owner's name."""
    found = await connection.execute(_SHARED, {"manager_id": manager_id})
    return [(_as_own(row), row.owner) for row in found]


async def add(
    connection: Connection,
    manager_id: int,
    key: Key,
    parts: Mapping[str, Pattern],
    doubts: Sequence[str],
    now: datetime,
) -> OwnWording:
    """A new wording, not shared; the database refuses a second one under the same key."""
    statement = (
        sa.insert(own_wordings)
        .values(
            manager_id=manager_id,
            **{name: getattr(key, name) for name in _KEY},
            **_columns(parts, doubts, now),
            shared=False,
        )
        .returning(own_wordings)
    )
    return _as_own((await connection.execute(statement)).one())


async def put(
    connection: Connection,
    manager_id: int,
    own_id: int,
    parts: Mapping[str, Pattern],
    doubts: Sequence[str],
    now: datetime,
) -> bool:
    """Other words in the place of earlier ones; doubtful ones are no longer shared."""
    values = _columns(parts, doubts, now)
    if doubts:
        values["shared"] = False
    return await _update(connection, manager_id, own_id, **values)


async def share(connection: Connection, manager_id: int, own_id: int, given: bool) -> bool:
    """Shows a wording to the team, or no longer; False when this manager has no such wording."""
    return await _update(connection, manager_id, own_id, shared=given)


async def delete(connection: Connection, manager_id: int, own_id: int, at: datetime | None) -> bool:
    """Deletes a wording at a moment, or brings it back (None)."""
    return await _update(connection, manager_id, own_id, deleted_at=at)


async def purge(connection: Connection, manager_id: int, deleted_before: datetime) -> int:
    """Removes for good what this manager deleted before."""
    statement = sa.delete(own_wordings).where(
        own_wordings.c.manager_id == manager_id, own_wordings.c.deleted_at < deleted_before
    )
    return (await connection.execute(statement)).rowcount


async def _update(connection: Connection, manager_id: int, own_id: int, **values: Any) -> bool:
    statement = (
        sa.update(own_wordings)
        .where(own_wordings.c.manager_id == manager_id, own_wordings.c.id == own_id)
        .values(**values)
    )
    return (await connection.execute(statement)).rowcount == 1


def _columns(parts: Mapping[str, Pattern], doubts: Sequence[str], now: datetime) -> dict[str, Any]:
    kept = {part: _as_json(pattern) for part, pattern in parts.items()}
    return {"parts": kept, "doubts": list(doubts), "updated_at": now}


def _as_own(row: Any) -> OwnWording:
    return OwnWording(
        id=row.id,
        manager_id=row.manager_id,
        key=Key(*(getattr(row, name) for name in _KEY)),
        parts={part: _as_pattern(kept) for part, kept in row.parts.items()},
        doubts=tuple(row.doubts),
        shared=row.shared,
        updated_at=row.updated_at,
        deleted_at=row.deleted_at,
    )


def _as_json(pattern: Pattern) -> list[Any]:
    """Words as text, a place as {"value": name}, an aside as {"aside": [...]}: no marks at all."""
    kept: list[Any] = []
    for piece in pattern:
        if isinstance(piece, Aside):
            kept.append({"aside": _as_json(piece.pieces)})
        else:
            kept.append({"value": piece.value} if isinstance(piece, Place) else piece)
    return kept


def _as_pattern(kept: Sequence[Any]) -> Pattern:
    return tuple(
        Aside(_inside(each["aside"]))
        if isinstance(each, dict) and "aside" in each
        else _word_or_place(each)
        for each in kept
    )


def _inside(kept: Sequence[Any]) -> tuple[str | Place, ...]:
    return tuple(_word_or_place(each) for each in kept)


def _word_or_place(kept: Any) -> str | Place:
    return kept if isinstance(kept, str) else Place(kept["value"])
