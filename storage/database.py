"""The way to the database: one writer, readers apart, migrations at the start.

The reasons, measured, are in docs/decisions/0003-storage.md and 0008-figures.md.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from storage import sqlite
from storage.connection import Connection, Transaction

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

__all__ = ["HEAD", "Connection", "Database", "Transaction", "alembic_config"]

HEAD = "0012"
"""The newest migration; a test holds it against the folder, so that an up-to-date start need not
import Alembic at all."""

_REVISION = sa.text("SELECT version_num FROM alembic_version")


class Database:
    """Connections for reading and for writing. `read` and `write` are the only two doors."""

    def __init__(self, url: str) -> None:
        self._url = sa.make_url(url)
        self._is_sqlite = self._url.get_backend_name() == "sqlite"
        self._engine: AsyncEngine | None = None
        self._reading: sqlite.Reading | None = None

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """One transaction, alone with the database; committed at the end, undone on an error."""
        async with self._writer().begin() as connection:
            yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Connection]:
        """A connection for single reads, which does not wait for the writer."""
        if self._is_sqlite:
            if self._reading is None:
                self._reading = sqlite.Reading(self._url)
            self._reading.open()
            yield self._reading
        else:
            async with self._writer().connect() as connection:
                yield connection

    async def open(self) -> None:
        """Makes the folder of an SQLite file and brings the tables to the newest form."""
        if self._is_sqlite and self._url.database:
            Path(self._url.database).parent.mkdir(parents=True, exist_ok=True)
        if await self._revision() != HEAD:
            async with self._writer().begin() as connection:
                await connection.run_sync(_migrate)

    async def close(self) -> None:
        """Closes every connection; an open one would keep the process from ending.

        It may be opened again, and then knows every statement it has compiled.
        """
        if self._reading is not None:
            self._reading.close()
        if self._engine is not None:
            await self._engine.dispose()

    def _writer(self) -> AsyncEngine:
        if self._engine is None:
            # This brings SQLAlchemy's ORM along, a tenth of the start: not before it is needed.
            from sqlalchemy.ext.asyncio import create_async_engine  # noqa: PLC0415

            make = sqlite.writing if self._is_sqlite else create_async_engine
            self._engine = make(self._url)
        return self._engine

    async def _revision(self) -> str | None:
        try:
            async with self.read() as connection:
                found: str | None = (await connection.execute(_REVISION)).scalar()
        except (sa.exc.OperationalError, sa.exc.ProgrammingError):
            return None  # no such table yet; whatever else is wrong, migrating will say so
        return found


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
