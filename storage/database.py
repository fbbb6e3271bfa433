"""The way to the database: one writer, readers apart, migrations at the start.

The reasons, measured, are in docs/decisions/0003-storage.md. Everything that only SQLite knows
stands in this file.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage import sqlite

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
)
Connection = AsyncConnection
"""An open connection, as services pass it on to the functions of this room."""

HEAD = "0001"
"""The newest migration; a test holds it against the folder, so that an up-to-date start need not
import Alembic at all."""


class Database:
    """Connections for reading and for writing. `read` and `write` are the only two doors."""

    def __init__(self, url: str) -> None:
        self._url = sa.make_url(url)
        self._sqlite = self._url.get_backend_name() == "sqlite"
        if self._sqlite:
            self._writer = self._sqlite_engine(sqlite.for_writing)
            self._reader = self._sqlite_engine(
                sqlite.for_reading, isolation_level="AUTOCOMMIT", skip_autocommit_rollback=True
            )
            sa.event.listen(self._writer.sync_engine, "begin", _begin_immediate)
        else:
            self._writer = self._reader = create_async_engine(self._url)
        self._reading: AsyncConnection | None = None

    def _sqlite_engine(self, connect: Callable[..., Any], **options: Any) -> AsyncEngine:
        engine = create_async_engine(
            self._url,
            pool_size=1,
            max_overflow=0,
            poolclass=sa.AsyncAdaptedQueuePool,
            connect_args={"async_creator_fn": connect},
            **options,
        )
        sa.event.listen(engine.sync_engine, "connect", _prepare)
        return engine

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """One transaction, alone with the database; committed at the end, undone on an error."""
        async with self._writer.begin() as connection:
            yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection for single reads, which does not wait for the writer."""
        if self._reading is not None:
            yield self._reading
        else:
            async with self._reader.connect() as connection:
                yield connection

    async def open(self) -> None:
        """Makes the folder of an SQLite file and brings the tables to the newest form."""
        if self._sqlite and self._url.database:
            Path(self._url.database).parent.mkdir(parents=True, exist_ok=True)
        async with self._writer.connect() as connection:
            newest = await connection.run_sync(_revision) == HEAD
        if not newest:
            async with self._writer.begin() as connection:
                await connection.run_sync(_migrate)
        if self._sqlite and self._reading is None:
            # One for everybody, kept open: to take it from the pool for each read would cost as
            # much again as the read (docs/decisions/0008-figures.md).
            self._reading = await self._reader.connect()

    async def close(self) -> None:
        """Closes every connection; an open one would keep the process from ending."""
        if self._reading is not None:
            await self._reading.close()
            self._reading = None
        await self._writer.dispose()
        await self._reader.dispose()


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin_immediate(connection: sa.Connection) -> None:
    # A deferred BEGIN that reads and then writes is refused as "locked"; an immediate one waits.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _revision(connection: sa.Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def alembic_config(connection: sa.Connection) -> Any:
    """Alembic's configuration bound to an open connection (it needs no alembic.ini)."""
    from alembic.config import Config  # noqa: PLC0415 -- 0.1 s that only a migration needs

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


def _migrate(connection: sa.Connection) -> None:
    from alembic import command  # noqa: PLC0415 -- only a migration needs it

    command.upgrade(alembic_config(connection), "head")
