"""SQLite's connections: one trip to a thread for each statement that writes, none to read.

aiosqlite takes four trips (a cursor, the statement, its rows, the end of the cursor), and with
small statements it is the trips that cost (docs/decisions/0008-figures.md).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, Self

import aiosqlite

Rows = list[tuple[Any, ...]]


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


class OneTripConnection(aiosqlite.Connection):
    """An aiosqlite connection with cursors of our own."""

    def cursor(self) -> OneTripCursor:  # type: ignore[override]  # SQLAlchemy's view of it
        """A cursor; costs nothing."""
        return OneTripCursor(self)

    async def at_once(self, work: Callable[..., None], *args: Any) -> None:
        """Does `work` with the connection, in its thread."""
        in_thread: Any = self._execute
        await in_thread(work, self._conn, *args)


class NearConnection(OneTripConnection):
    """The same without the trip, for reading only.

    In WAL mode a reader waits for nobody, and what it reads takes less time than the trip. No other
    task can come between, so any number of them can share one.
    """

    async def at_once(self, work: Callable[..., None], *args: Any) -> None:
        """Does `work` with the connection, here."""
        work(self._conn, *args)


def for_writing(path: str, **options: Any) -> OneTripConnection:
    """A connection not yet open; its thread does not keep the process from ending."""
    return _unopened(OneTripConnection, path, options)


def for_reading(path: str, **options: Any) -> OneTripConnection:
    """A connection not yet open, which opens and closes in a thread but reads in the caller's."""
    return _unopened(NearConnection, path, options | {"check_same_thread": False})


def _unopened(
    kind: type[OneTripConnection], path: str, options: dict[str, Any]
) -> OneTripConnection:
    connection = kind(lambda: sqlite3.connect(path, **options), iter_chunk_size=64)
    connection._thread.daemon = True
    return connection
