"""SQLite as it is set up: durable, strict about references, and never "locked"."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from typing import Any

import sqlalchemy as sa

from storage import deliveries as schedule
from storage import dossiers, leases
from storage.database import Connection, Database, Transaction
from storage.tables import managers
from tests.storage.rows import NOON, furnish, manager_columns

ON = ["sqlite"]
WISHED = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}
"""2 is FULL: what was committed survives a power cut."""


async def setting(connection: Connection) -> dict[str, Any]:
    """What the connection is really set to."""
    return {name: (await connection.execute(sa.text(f"PRAGMA {name}"))).scalar() for name in WISHED}


async def test_every_connection_is_set_up(database: Database) -> None:
    async with database.write() as writing, database.read() as one, database.read() as two:
        assert await setting(writing) == WISHED
        assert await setting(one) == WISHED
        assert await setting(two) == WISHED


async def test_a_connection_made_anew_is_set_up_as_well(database: Database) -> None:
    async with database.write() as connection:
        assert await setting(connection) == WISHED
    await database.close()
    async with database.write() as connection:
        assert await setting(connection) == WISHED


async def count_up(database: Database, manager_id: int) -> None:
    """Reads, thinks, writes: what a deferred BEGIN would refuse as locked."""
    async with database.write() as connection:
        read = sa.select(managers.c.chat_id).where(managers.c.id == manager_id)
        number = (await connection.execute(read)).scalar_one()
        await asyncio.sleep(0)
        change = sa.update(managers).where(managers.c.id == manager_id)
        await connection.execute(change.values(chat_id=number + 1))


async def test_two_who_read_and_then_write_one_file_are_never_locked_out(
    database: Database, database_url: str
) -> None:
    async with database.write() as connection:
        row = await connection.execute(
            sa.insert(managers).values(**manager_columns(0)).returning(managers.c.id)
        )
        manager_id = row.scalar_one()
    other = Database(database_url)
    async with asyncio.TaskGroup() as group:
        for _ in range(40):
            group.create_task(count_up(database, manager_id))
            group.create_task(count_up(other, manager_id))
    await other.close()
    async with database.read() as connection:
        counted = await connection.scalar(sa.select(managers.c.chat_id))
    assert counted == 80, "none failed, none was overwritten"


async def test_a_reader_waits_for_no_writer(database: Database) -> None:
    async with database.write() as writing:
        await furnish(writing, 1000)
        async with asyncio.timeout(1), database.read() as reading:
            assert await reading.scalar(sa.select(sa.func.count()).select_from(managers)) == 0


async def test_another_program_that_writes_is_waited_for(
    database: Database, database_url: str
) -> None:
    path = database_url.partition("///")[2]
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    async def write() -> None:
        async with database.write() as connection:
            await connection.execute(sa.insert(managers).values(**manager_columns(1000)))

    async with asyncio.TaskGroup() as group:
        writing = group.create_task(write())
        done, _ = await asyncio.wait({writing}, timeout=0.1)
        assert not done
        other.execute("COMMIT")
    other.close()


async def plan_of(connection: Transaction, work: Callable[[], Awaitable[object]]) -> list[str]:
    """How SQLite goes about the statements that `work` executes."""
    seen: list[tuple[str, Any]] = []

    def note(_conn: Any, _cursor: Any, sql: str, values: Any, _context: Any, _many: bool) -> None:
        seen.append((sql, values))

    def explain(_: sa.Connection) -> list[str]:
        plans = [sync.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values) for sql, values in seen]
        return [row.detail for plan in plans for row in plan]

    sync = await connection.run_sync(lambda sync: sync)
    sa.event.listen(sync, "before_cursor_execute", note)
    await work()
    sa.event.remove(sync, "before_cursor_execute", note)
    return await connection.run_sync(explain)


async def test_an_idle_second_looks_into_two_short_indexes(database: Database) -> None:
    async with database.write() as connection:
        plan = await plan_of(connection, lambda: leases.anything(connection, NOON))
    assert [step for step in plan if " deliveries" in step] == [
        "SEARCH deliveries USING INDEX ix_deliveries_due_at (due_at<?)",
        "SEARCH deliveries USING INDEX ix_deliveries_lease_until (lease_until<?)",
    ]


async def test_a_tick_never_reads_through_the_whole_schedule(database: Database) -> None:
    async with database.write() as connection:
        plan = await plan_of(connection, lambda: leases.recover(connection, NOON))
        plan += await plan_of(connection, lambda: leases.claim(connection, "one", NOON))
        plan += await plan_of(connection, lambda: schedule.next_due(connection))
        plan += await plan_of(connection, lambda: dossiers.head(connection, 1, 1, NOON))
    assert not [step for step in plan if step.startswith("SCAN deliveries")]
