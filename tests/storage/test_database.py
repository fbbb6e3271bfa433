"""Transactions on every database: whole or not at all, whoever is cancelled and whenever."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa

from storage.database import Database
from storage.tables import claims, managers
from tests.storage.rows import NOON, manager_columns


async def names(database: Database) -> list[int]:
    """The Telegram ids of all managers."""
    async with database.read() as connection:
        found = await connection.execute(sa.select(managers.c.telegram_id).order_by(managers.c.id))
        return list(found.scalars())


async def add_pair(database: Database, number: int) -> None:
    """Two rows that belong together."""
    async with database.write() as connection:
        for telegram_id in (number, -number):
            await connection.execute(sa.insert(managers).values(**manager_columns(telegram_id)))


async def test_an_error_undoes_the_whole_transaction(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with database.write() as connection:
            await connection.execute(sa.insert(managers).values(**manager_columns(1)))
            raise ZeroDivisionError
    assert await names(database) == []


async def test_a_task_cancelled_anywhere_leaves_no_open_transaction(database: Database) -> None:
    """Cancelled at each of its steps in turn; the next writer neither waits nor finds a half."""
    for steps in range(1, 41):
        async with asyncio.TaskGroup() as group:
            task = group.create_task(add_pair(database, steps))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
        async with asyncio.timeout(5):
            await add_pair(database, 1000 + steps)
    found = await names(database)
    assert all(-number in found for number in found), "a pair is whole or not there"
    assert {1000 + steps for steps in range(1, 41)} <= set(found), "nobody else is undone"


async def test_writers_who_come_together_all_get_their_turn(database: Database) -> None:
    async with asyncio.TaskGroup() as group:
        for number in range(1, 31):
            group.create_task(add_pair(database, number))
    assert len(await names(database)) == 60


async def test_moments_are_utc_wherever_they_come_from(database: Database) -> None:
    elsewhere = NOON.astimezone(timezone(timedelta(hours=5)))
    async with database.write() as connection:
        await connection.execute(
            sa.insert(claims).values(code_hash="x", created_at=elsewhere, used_at=None)
        )
    async with database.read() as connection:
        row = (await connection.execute(sa.select(claims))).one()
    assert (row.created_at, row.created_at.tzinfo, row.used_at) == (NOON, UTC, None)


async def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(sa.exc.StatementError, match="needs a zone"):
        async with database.write() as connection:
            naive = datetime(2026, 1, 1)
            await connection.execute(sa.insert(claims).values(code_hash="x", created_at=naive))


async def test_a_database_can_be_opened_and_closed_again(database: Database) -> None:
    await add_pair(database, 1)
    await database.close()
    await database.open()
    assert await names(database) == [1, -1]
