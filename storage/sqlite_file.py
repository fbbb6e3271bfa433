"""How SQLite's file is opened; the rest that only SQLite knows is in storage/sqlite.py."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import islice
from typing import Any, Self

import sqlalchemy as sa

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
)


class _Cursor(sqlite3.Cursor):
    """Has all rows when `execute` is over, so that whoever looks at them needs no trip."""

    _rows: Iterator[Any]

    def execute(self, sql: str, values: Any = ()) -> Self:
        super().execute(sql, values)
        self._rows = iter(super().fetchall())
        return self

    def fetchall(self) -> list[Any]:
        return list(self._rows)

    def fetchmany(self, size: int | None = 1) -> list[Any]:
        return list(islice(self._rows, size))

    def fetchone(self) -> Any:
        return next(self._rows, None)


class _File(sqlite3.Connection):
    def cursor(self, factory: Any = _Cursor) -> Any:
        return super().cursor(factory)


def engine_for(url: sa.URL) -> sa.Engine:
    """What opens the file, and remembers every statement it has compiled."""
    return sa.create_engine(
        url.set(drivername="sqlite"),
        poolclass=sa.StaticPool,
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
        connect_args={"factory": _File, "check_same_thread": False},
    )


def open_file(engine: sa.Engine) -> sa.Connection:
    """The file, durable and strict about references, in SQLAlchemy's hands."""
    connection = engine.connect()
    for pragma in PRAGMAS:
        connection.exec_driver_sql(pragma)
    return connection


def file_of(connection: sa.Connection) -> sqlite3.Connection:
    """What SQLAlchemy works with."""
    file: Any = connection.connection.dbapi_connection
    assert isinstance(file, sqlite3.Connection)
    return file


def close_file(connection: sa.Connection) -> None:
    """Closes it."""
    connection.close()
    connection.engine.dispose()
