"""Indexes of managers' clients, kept in memory for as long as nobody is added, renamed or gone.

Whether one is still true is told by a number in the manager's row, which is read with every update
anyway; so what another process has changed is seen at once, and nothing is asked twice.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence

from domain.managers import Manager
from domain.names import Entry
from domain.roster import Roster
from storage import clients
from storage.database import Connection

MOST = 50_000
"""Clients kept in all; beyond it, the managers who asked longest ago are read anew."""


AT_ONCE = 1000
"""An index of more names than this is made in a thread: nobody else has to wait for it."""


class Rosters:
    """The index of each manager."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, tuple[int, Roster]] = OrderedDict()

    async def of(self, connection: Connection, manager: Manager) -> Roster:
        """The manager's clients as they are now."""
        version, roster = self._kept.get(manager.id, (None, None))
        if roster is None or version != manager.roster:
            keys = await clients.roster(connection, manager.id)
            roster = await _made(keys)
            self._kept[manager.id] = manager.roster, roster
        self._kept.move_to_end(manager.id)
        self._spare(manager.id)
        return roster

    def _spare(self, present: int) -> None:
        size = sum(len(roster) for _, roster in self._kept.values())
        while size > MOST and next(iter(self._kept)) != present:
            _, (_, roster) = self._kept.popitem(last=False)
            size -= len(roster)


async def _made(keys: Sequence[tuple[int, str]]) -> Roster:
    return _index(keys) if len(keys) <= AT_ONCE else await asyncio.to_thread(_index, keys)


def _index(keys: Sequence[tuple[int, str]]) -> Roster:
    return Roster(Entry.of(client_id, key) for client_id, key in keys)
