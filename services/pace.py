"""How fast pushes may leave: one a second to a manager, 25 a second in all.

Telegram takes 30 a second; what is left is for answers to what people type and tap, which wait for
nobody. The state is this process's own; what it holds back stays due in the database.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

PER_SECOND = 25
WINDOW = timedelta(seconds=0.9)
"""A little less than a second, so that a beat that comes a moment early still finds room; 25 in it
are 28 a second, which Telegram takes."""

GAP = timedelta(seconds=1)


class Pace:
    """Who may be written to at a moment."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._opened: datetime | None = None
        self._left = PER_SECOND
        self._busy: dict[int, datetime] = {}
        self._line: dict[int, datetime] = {}

    def is_full(self) -> bool:
        """Whether this second has had its pushes."""
        now = self._clock()
        if self._opened is None or not timedelta() <= now - self._opened < WINDOW:
            self._opened, self._left = now, PER_SECOND
            self._busy, self._line = _ahead(self._busy, now), _ahead(self._line, now)
        return self._left <= 0

    def turn(self, manager_id: int, now: datetime) -> datetime | None:
        """When it is this push's turn; None when that is now, and then the turn is taken.

        Those that have to wait stand in a line, one behind the other.
        """
        busy = self._busy.get(manager_id)
        if busy is None or busy <= now:
            self._busy[manager_id] = now + GAP
            return None
        turn = max(busy, self._line.get(manager_id, busy))
        self._line[manager_id] = turn + GAP
        return turn

    def count(self) -> None:
        """A push leaves, or an answer into a chat that is none of ours."""
        self._left -= 1

    def give_way(self, manager_id: int) -> None:
        """The manager is being answered: pushes to them wait, and there is one less in all."""
        now = self._clock()
        self._busy[manager_id] = max(self._busy.get(manager_id, now), now) + GAP
        self._left -= 1


class AtOnce(Pace):
    """No pace at all: for tests and measurements of everything else."""

    def is_full(self) -> bool:
        """Never."""
        return False

    def turn(self, manager_id: int, now: datetime) -> datetime | None:
        """Now."""
        return None


def _ahead(moments: dict[int, datetime], now: datetime) -> dict[int, datetime]:
    return {who: moment for who, moment in moments.items() if moment > now}
