"""What is asked of an open connection."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol, TypeVar

import sqlalchemy as sa

Result = sa.CursorResult[*tuple[Any, ...]]
T = TypeVar("T")


class Connection(Protocol):
    """Enough for the functions of this room: SQLite's own, or PostgreSQL's AsyncConnection."""

    async def execute(self, statement: sa.Executable, parameters: Any = None) -> Result:
        """Runs one statement."""

    async def scalar(self, statement: sa.Executable, parameters: Any = None) -> Any:
        """The first column of the first row; None when there is none."""


class Transaction(Connection, Protocol):
    """A connection for writing."""

    def begin_nested(self) -> AbstractAsyncContextManager[Any]:
        """A step that can be undone by itself."""

    async def run_sync(self, work: Callable[[sa.Connection], T], /) -> T:
        """Does what Alembic and the like want to do with a connection of SQLAlchemy's."""
