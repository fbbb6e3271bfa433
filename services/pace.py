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

    def is_full(self) -> bool:
        """Whether this second has had its pushes."""
        now = self._clock()
        if self._opened is None or not timedelta() <= now - self._opened < WINDOW:
            self._opened, self._left = now, PER_SECOND
            self._busy = {who: until for who, until in self._busy.items() if until > now}
        return self._left <= 0

    def free_at(self, manager_id: int, now: datetime) -> datetime | None:
        """When this manager may have the next push; None when that is now."""
        until = self._busy.get(manager_id)
        return None if until is None or until <= now else until

    def reserve(self, manager_id: int, now: datetime) -> None:
        """The manager has, or will have, a push at `now`: the next one a second later."""
        self._busy[manager_id] = now + GAP

    def count(self) -> None:
        """A push leaves."""
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

    def free_at(self, manager_id: int, now: datetime) -> datetime | None:
        """Now."""
        return None
