"""The playground's clock: real time plus an offset, or one frozen moment for tests.

Everything in the playground that expires (callbacks, inline queries, kept updates) asks this
clock, and so does the bot under test, so that a day passes when somebody moves it, not before.
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Listener = Callable[[datetime], None]


class MovableClock:
    """A clock that only ever goes forward, and can be pushed."""

    def __init__(self, *, frozen: datetime | None = None) -> None:
        """Run in real time, or stand at `frozen` (an aware moment) until moved."""
        if frozen is not None and frozen.tzinfo is None:
            raise ValueError("the frozen moment must be aware")
        self._frozen = frozen.astimezone(UTC) if frozen is not None else None
        self._offset = timedelta()
        self._listeners: list[Listener] = []

    @property
    def frozen(self) -> bool:
        """Whether it moves only when it is moved."""
        return self._frozen is not None

    def now(self) -> datetime:
        """The playground's moment, aware, in UTC."""
        if self._frozen is not None:
            return self._frozen
        return datetime.now(UTC) + self._offset

    def timestamp(self) -> int:
        """The same in whole Unix seconds, as Telegram writes dates."""
        return int(self.now().timestamp())

    def move(self, by: timedelta) -> datetime:
        """Move forward; gives the new moment. ValueError for a move into the past."""
        if by < timedelta():
            raise ValueError("the clock does not go back")
        if self._frozen is not None:
            self._frozen += by
        else:
            self._offset += by
        return self._tell()

    def move_to(self, at: datetime) -> datetime:
        """Move forward to an aware moment; gives the new moment. ValueError if it has passed."""
        return self.move(at - self.now())

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with the new moment after every move; gives the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def wait_until(self, at: datetime) -> datetime:
        """Wait for the clock to reach `at`, by itself or because it was moved."""
        moved = asyncio.Event()
        stop = self.listen(lambda _: moved.set())
        try:
            while (left := (at - self.now()).total_seconds()) > 0:
                moved.clear()
                # A frozen clock reaches nothing by itself: only a move ends the wait.
                patience = None if self._frozen is not None else left
                try:
                    await asyncio.wait_for(moved.wait(), patience)
                except TimeoutError:
                    continue
        finally:
            stop()
        return self.now()

    def _tell(self) -> datetime:
        now = self.now()
        for listener in tuple(self._listeners):
            listener(now)
        return now
