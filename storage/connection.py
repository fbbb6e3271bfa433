"""What is asked of an open connection."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

import sqlalchemy as sa

Result = sa.CursorResult[*tuple[Any, ...]]


class Connection(Protocol):
    """Enough for the functions of this room: an AsyncConnection, or SQLite's `Reading`."""

    async def execute(self, statement: sa.Executable, parameters: Any = None) -> Result:
        """Runs one statement."""

    async def scalar(self, statement: sa.Executable, parameters: Any = None) -> Any:
        """The first column of the first row; None when there is none."""


class Transaction(Connection, Protocol):
    """A connection for writing."""

    def begin_nested(self) -> AbstractAsyncContextManager[Any]:
        """A step that can be undone by itself."""
