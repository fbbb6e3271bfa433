"""Statements in one trip: what SQLAlchemy is told must be what SQLite said."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from typing import Any

import pytest
import sqlalchemy as sa

from storage import sqlite
from storage.database import Database, Transaction

ON = ["sqlite"]
MAKE = "CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT UNIQUE)"
PUT = sa.text("INSERT INTO things (name) VALUES (:name)")
THINGS = sa.text("SELECT id FROM things")
COUNT = sa.text("SELECT count(*) FROM things")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    built = Database(database_url)
    async with built.write() as connection:
        await connection.execute(sa.text(MAKE))
    yield built
    await built.close()


async def test_rows_come_with_their_names(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(PUT, [{"name": "one"}, {"name": "two"}])
    async with database.read() as connection:
        rows = (await connection.execute(sa.text("SELECT id, name FROM things"))).mappings().all()
    assert [dict(row) for row in rows] == [{"id": 1, "name": "one"}, {"id": 2, "name": "two"}]


async def test_a_change_says_how_many_and_which(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(PUT, [{"name": "one"}, {"name": "two"}])
        last = await connection.execute(PUT, {"name": "three"})
        changed = await connection.execute(sa.text("UPDATE things SET name = name || '!'"))
        none = await connection.execute(sa.text("DELETE FROM things WHERE id > 9"))
    assert (last.lastrowid, changed.rowcount, none.rowcount) == (3, 3, 0)


async def test_a_refusal_undoes_the_transaction_and_the_connection_goes_on(
    database: Database,
) -> None:
    with pytest.raises(sa.exc.IntegrityError):
        async with database.write() as connection:
            await connection.execute(PUT, {"name": "one"})
            await connection.execute(PUT, {"name": "one"})
    async with database.write() as connection:
        await connection.execute(PUT, {"name": "one"})
        assert (await connection.execute(sa.text("SELECT count(*) FROM things"))).scalar() == 1


async def test_a_task_cancelled_in_a_transaction_leaves_nothing_behind(database: Database) -> None:
    inside = asyncio.Event()

    async def never_ends() -> None:
        async with database.write() as connection:
            await connection.execute(PUT, {"name": "lost"})
            inside.set()
            await asyncio.Event().wait()

    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(never_ends())
        await inside.wait()
        task.cancel()
    async with database.write() as connection:
        await connection.execute(PUT, {"name": "kept"})
    async with database.read() as reading:
        names = (await reading.execute(sa.text("SELECT name FROM things"))).scalars().all()
    assert names == ["kept"]


async def test_a_reader_does_not_see_what_is_not_committed(database: Database) -> None:
    async with database.write() as writing:
        await writing.execute(PUT, {"name": "one"})
        async with database.read() as connection:
            assert await connection.scalar(COUNT) == 0
    async with database.read() as connection:
        assert await connection.scalar(COUNT) == 1


async def test_a_transaction_inside_a_transaction_is_refused_and_does_not_hang(
    database: Database,
) -> None:
    async with database.write() as connection:
        await connection.execute(PUT, {"name": "one"})
        with pytest.raises(RuntimeError, match="inside"):
            async with database.write():
                pass
        with pytest.raises(RuntimeError, match="inside"):
            await database.at_once(put_two)
    async with database.read() as reading:
        assert await reading.scalar(COUNT) == 1


def test_it_may_be_closed_and_opened_again_even_in_another_loop(database_url: str) -> None:
    reopened = Database(database_url)

    async def use() -> int:
        async with asyncio.TaskGroup() as tasks:  # several at once, so that some wait in line
            for _ in range(3):
                tasks.create_task(reopened.at_once(add))
        async with reopened.read() as reading:
            counted: int = await reading.scalar(COUNT)
        await reopened.close()
        return counted

    async def add(connection: Transaction) -> None:
        await connection.execute(sa.text("INSERT INTO things (name) VALUES (NULL)"))

    async def make() -> None:
        async with reopened.write() as connection:
            await connection.execute(sa.text(MAKE))

    asyncio.run(make())
    assert [asyncio.run(use()), asyncio.run(use())] == [3, 6]


@pytest.fixture
def trips(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was done in the writer's thread."""
    seen: list[str] = []
    real: Any = sqlite.Writing._trip

    async def counted(self: sqlite.Writing, work: Any, *args: Any) -> Any:
        seen.append(work.__name__)
        return await real(self, work, *args)

    monkeypatch.setattr(sqlite.Writing, "_trip", counted)
    return seen


async def test_a_statement_is_one_trip_to_the_thread_and_the_commit_another(
    database: Database, trips: list[str]
) -> None:
    async with database.write() as connection:
        await connection.execute(PUT, {"name": "one"})
        await connection.execute(PUT, {"name": "two"})
    assert trips == ["_within", "_within", "_keep"]


async def put_two(connection: Transaction) -> int:
    """A transaction of several statements, one of which is undone."""
    await connection.execute(PUT, {"name": "one"})
    with pytest.raises(sa.exc.IntegrityError):
        async with connection.begin_nested():
            await connection.execute(PUT, {"name": "two"})
            await connection.execute(PUT, {"name": "one"})
    await connection.execute(PUT, {"name": "three"})
    counted: int = await connection.scalar(COUNT)
    return counted


async def test_a_whole_transaction_can_be_one_trip(database: Database, trips: list[str]) -> None:
    assert await database.at_once(put_two) == 2
    assert trips == ["_whole"]
    async with database.read() as reading:
        names = (await reading.execute(sa.text("SELECT name FROM things"))).scalars().all()
    assert names == ["one", "three"]


async def test_a_failure_undoes_the_whole_of_it(database: Database) -> None:
    async def fail(connection: Transaction) -> None:
        await connection.execute(PUT, {"name": "one"})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.at_once(fail)
    assert await database.at_once(put_two) == 2, "and the next one goes on"


async def test_what_waits_for_something_else_is_refused_and_undone(database: Database) -> None:
    async def wait(connection: Transaction) -> None:
        await connection.execute(PUT, {"name": "one"})
        await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="waits for nothing"):
        await database.at_once(wait)
    assert await database.at_once(put_two) == 2


async def test_a_task_cancelled_while_the_thread_is_at_work_leaves_nothing_behind(
    database: Database,
) -> None:
    begun, going_on = threading.Event(), threading.Event()

    async def slow(connection: Transaction) -> None:
        await connection.execute(PUT, {"name": "one"})
        begun.set()
        going_on.wait()

    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(database.at_once(slow))
        await asyncio.to_thread(begun.wait)
        task.cancel()
        asyncio.get_running_loop().call_soon(going_on.set)
    assert await database.at_once(put_two) == 2


async def test_nothing_comes_between_a_read_and_its_rows(
    database: Database, trips: list[str]
) -> None:
    async with database.read() as connection:
        work = connection.execute(THINGS)
        with pytest.raises(StopIteration) as end:
            work.send(None)  # runs to the end at once: it never waits for anything
    assert end.value.value.all() == []
    assert trips == []


async def test_readers_share_a_connection_that_a_failure_does_not_break(
    database: Database,
) -> None:
    async with database.read() as one, database.read() as other:
        with pytest.raises(sa.exc.OperationalError):
            await one.execute(sa.text("SELECT nothing FROM nowhere"))
        assert await other.scalar(COUNT) == 0


async def test_what_was_read_only_in_part_does_not_hold_the_past(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(PUT, [{"name": "one"}, {"name": "two"}])
    async with database.read() as connection:
        assert next(iter(await connection.execute(THINGS))) is not None
    async with database.write() as connection:
        await connection.execute(PUT, {"name": "three"})
    async with database.read() as connection:
        assert await connection.scalar(COUNT) == 3


async def test_nothing_can_be_written_through_the_door_for_reading(database: Database) -> None:
    async with database.read() as connection:
        with pytest.raises(sa.exc.OperationalError, match="readonly"):
            await connection.execute(PUT, {"name": "one"})
