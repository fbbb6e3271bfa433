"""Everything that only SQLite knows: how its file is read from and written to.

A small statement takes less time than the trip to a thread and back. Reading takes no trip, and
writing, which may wait for the disk, one for each statement or one for a whole transaction.
SQLAlchemy takes every statement to stand alone: transactions begun and ended here cost half as
much (docs/decisions/0008-figures.md and 0016-delivery-proven.md).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, TypeVar

import sqlalchemy as sa

from storage.connection import Connection, Result, Transaction
from storage.sqlite_file import close_file, engine_for, file_of, open_file

# A deferred BEGIN that reads and then writes is refused as "locked"; an immediate one waits.
BEGIN = "BEGIN IMMEDIATE"
_STEP, _UNDO, _KEEP = map(sa.text, ("SAVEPOINT step", "ROLLBACK TO step", "RELEASE step"))
T = TypeVar("T")


class OnTheSpot:
    """A connection whose statements are over when they are awaited: nothing comes in between."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    async def execute(self, statement: sa.Executable, parameters: Any = None) -> Result:
        """As AsyncConnection.execute."""
        return self._connection.execute(statement, parameters)

    async def scalar(self, statement: sa.Executable, parameters: Any = None) -> Any:
        """As AsyncConnection.scalar."""
        return self._connection.scalar(statement, parameters)

    def begin_nested(self) -> AbstractAsyncContextManager[None]:
        """As AsyncConnection.begin_nested."""
        return _step(self)

    async def run_sync(self, work: Callable[[sa.Connection], T], /) -> T:
        """As AsyncConnection.run_sync."""
        return work(self._connection)


class Reading(OnTheSpot):
    """A connection for reading, shared by everybody.

    In WAL mode a reader waits for nobody. It never lets go of the event loop, so no other task can
    come in between.
    """

    def __init__(self, url: sa.URL) -> None:
        self._engine = engine_for(url)
        super().__init__(self._open())

    def open(self) -> None:
        """Opens the file again after it was closed; what was compiled is still known."""
        if self._connection.closed:
            self._connection = self._open()

    def _open(self) -> sa.Connection:
        connection = open_file(self._engine)
        connection.exec_driver_sql("PRAGMA query_only=ON")
        return connection

    def close(self) -> None:
        """Closes the file."""
        close_file(self._connection)


class Writing:
    """The one connection for writing, in a thread of its own; transactions take turns.

    A task that is cancelled leaves nothing behind: the thread does what it is given in that order,
    so the rollback comes before anything of the next task.
    """

    def __init__(self, url: sa.URL) -> None:
        self._engine = engine_for(url)
        self._opened: sa.Connection | None = None
        self._is_cancelled = False
        self._begin()

    def _begin(self) -> None:
        self._thread = ThreadPoolExecutor(1, "writer")
        self._turn = asyncio.Lock()
        self._whose: asyncio.Task[Any] | None = None

    async def at_once(self, work: Callable[[Transaction], Coroutine[Any, Any, T]]) -> T:
        """A whole transaction in one trip; `work` waits for nothing but its own statements."""
        async with self._my_turn():
            self._is_cancelled = False
            return await self._trip(self._whole, work)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """A transaction with a trip for each statement; it begins with the first one."""
        async with self._my_turn():
            try:
                yield _Trips(self)
            except BaseException:
                await self._trip(self._undo)
                raise
            await self._trip(self._keep)

    async def close(self) -> None:
        """Closes the file and ends the thread; the next transaction opens it again."""
        await self._trip(self._shut)
        self._thread.shutdown(wait=False)
        self._begin()

    async def with_connection(self, work: Callable[[sa.Connection], T]) -> T:
        """Does `work` within the transaction, in the thread."""
        return await self._trip(self._within, work)

    @asynccontextmanager
    async def _my_turn(self) -> AsyncIterator[None]:
        me = asyncio.current_task()
        if self._whose is me:
            raise RuntimeError("a transaction inside a transaction would wait for itself")
        async with self._turn:
            self._whose = me
            try:
                yield
            finally:
                self._whose = None

    async def _trip(self, work: Callable[..., T], *args: Any) -> T:
        """Does `work` in the thread. Whoever is cancelled waits for its end as well."""
        under_way = asyncio.get_running_loop().run_in_executor(self._thread, work, *args)
        try:
            return await asyncio.shield(under_way)
        except asyncio.CancelledError:
            self._is_cancelled = True
            await asyncio.wait([under_way])
            raise

    # ------------------------------------------------------------ in the thread

    def _connection(self) -> sa.Connection:
        if self._opened is None:
            self._opened = open_file(self._engine)
        return self._opened

    def _whole(self, work: Callable[[Transaction], Coroutine[Any, Any, T]]) -> T:
        connection = self._connection()
        file = file_of(connection)
        with file:
            file.execute(BEGIN)
            result = _over(work(OnTheSpot(connection)))
            if self._is_cancelled:
                raise asyncio.CancelledError  # nobody would hear of it
            return result

    def _within(self, work: Callable[[sa.Connection], T]) -> T:
        connection = self._connection()
        file = file_of(connection)
        if not file.in_transaction:
            file.execute(BEGIN)
        return work(connection)

    def _keep(self) -> None:
        if self._opened is not None:
            with file_of(self._opened):
                pass  # this is a commit, and a rollback if that fails

    def _undo(self) -> None:
        if self._opened is not None:
            file_of(self._opened).rollback()

    def _shut(self) -> None:
        if self._opened is not None:
            close_file(self._opened)
            self._opened = None


class _Trips:
    """A transaction of `Writing`, statement by statement."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing

    async def execute(self, statement: sa.Executable, parameters: Any = None) -> Result:
        return await self.run_sync(lambda connection: connection.execute(statement, parameters))

    async def scalar(self, statement: sa.Executable, parameters: Any = None) -> Any:
        return await self.run_sync(lambda connection: connection.scalar(statement, parameters))

    def begin_nested(self) -> AbstractAsyncContextManager[None]:
        return _step(self)

    async def run_sync(self, work: Callable[[sa.Connection], T], /) -> T:
        return await self._writing.with_connection(work)


@asynccontextmanager
async def _step(connection: Connection) -> AsyncIterator[None]:
    await connection.execute(_STEP)
    try:
        yield
    except BaseException:
        await connection.execute(_UNDO)
        await connection.execute(_KEEP)
        raise
    await connection.execute(_KEEP)


def _over(work: Coroutine[Any, Any, T]) -> T:
    """What a coroutine gives that never waits."""
    try:
        work.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    work.close()
    raise RuntimeError("a transaction in one trip waits for nothing but its own statements")
