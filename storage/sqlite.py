"""Everything that only SQLite knows: how its connections are set up, read from and written to.

Reading takes no trip to a thread, and writing one for each statement. aiosqlite takes four (a
cursor, the statement, its rows, the end of the cursor), and with small statements it is the trips
that cost (docs/decisions/0008-figures.md).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Self

import aiosqlite
import sqlalchemy as sa

from storage.connection import Result

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
)
Rows = list[tuple[Any, ...]]


class Reading:
    """A connection for reading, shared by everybody.

    In WAL mode a reader waits for nobody, and a point read takes less time than the trip to a
    thread and back. It never lets go of the event loop, so no other task can come in between.
    """

    def __init__(self, url: sa.URL) -> None:
        self._engine = sa.create_engine(
            url.set(drivername="sqlite"),
            poolclass=sa.StaticPool,
            isolation_level="AUTOCOMMIT",
            skip_autocommit_rollback=True,
        )
        sa.event.listen(self._engine, "connect", _prepare_to_read)
        self._connection = self._engine.connect()

    def open(self) -> None:
        """Opens the file again after it was closed; what was compiled is still known."""
        if self._connection.closed:
            self._connection = self._engine.connect()

    async def execute(self, statement: sa.Executable, parameters: Any = None) -> Result:
        """As AsyncConnection.execute; it is over when it is awaited."""
        return self._connection.execute(statement, parameters)

    async def scalar(self, statement: sa.Executable, parameters: Any = None) -> Any:
        """As AsyncConnection.scalar."""
        return self._connection.scalar(statement, parameters)

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()
        self._engine.dispose()


def writing(url: sa.URL) -> AsyncEngine:
    """One connection, whose transactions are alone with the database from their first statement."""
    from sqlalchemy.ext.asyncio import create_async_engine  # noqa: PLC0415 -- as in database.py

    engine = create_async_engine(
        url,
        pool_size=1,
        max_overflow=0,
        poolclass=sa.AsyncAdaptedQueuePool,
        connect_args={"async_creator_fn": _connect},
    )
    sa.event.listen(engine.sync_engine, "connect", _prepare)
    sa.event.listen(engine.sync_engine, "begin", _begin_immediate)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _prepare_to_read(connection: Any, record: object) -> None:
    _prepare(connection, record)
    connection.execute("PRAGMA query_only=ON")


def _begin_immediate(connection: sa.Connection) -> None:
    # A deferred BEGIN that reads and then writes is refused as "locked"; an immediate one waits.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _connect(path: str, **options: Any) -> OneTripConnection:
    connection = OneTripConnection(lambda: sqlite3.connect(path, **options), iter_chunk_size=64)
    connection._thread.daemon = True  # a crash elsewhere must not leave the process waiting
    return connection


class OneTripConnection(aiosqlite.Connection):
    """An aiosqlite connection with cursors of our own."""

    def cursor(self) -> OneTripCursor:  # type: ignore[override]  # SQLAlchemy's view of it
        """A cursor; costs nothing."""
        return OneTripCursor(self)

    async def at_once(self, work: Callable[..., None], *args: Any) -> None:
        """Does `work` with the connection, in its thread."""
        in_thread: Any = self._execute
        await in_thread(work, self._conn, *args)


class OneTripCursor:
    """What SQLAlchemy asks of a cursor; everything is known when `execute` is over."""

    arraysize = 1

    def __init__(self, connection: OneTripConnection) -> None:
        self._connection = connection
        self._rows: Rows = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, values: Any = ()) -> Self:
        """Runs one statement and fetches all its rows."""
        await self._connection.at_once(self._run, sql, values)
        return self

    async def executemany(self, sql: str, several: Sequence[Any]) -> Self:
        """Runs one statement for each of several sets of values."""
        await self._connection.at_once(self._run, sql, several, True)
        return self

    async def fetchall(self) -> Rows:
        """The rows."""
        return self._rows

    async def close(self) -> None:
        """Nothing is open."""

    def _run(self, file: sqlite3.Connection, sql: str, values: Any, many: bool = False) -> None:
        cursor = file.cursor()
        try:
            (cursor.executemany if many else cursor.execute)(sql, values)
            self.description = cursor.description
            self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
            if cursor.description is not None:
                self._rows = cursor.fetchall()
        finally:
            cursor.close()
