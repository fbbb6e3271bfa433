"""The order of one tick: what is claimed passes the gate and the pace, or is given back.

Promises, steps and reasons: docs/decisions/0005-delivery.md and 0016-delivery-proven.md.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from domain.deliveries import Delivery, is_stale
from domain.failures import kind_and_place
from domain.gate import Gate
from services.gates import held_until
from services.pace import Pace
from storage import gates, leases
from storage.database import Connection, Database

Deliver = Callable[[Sequence[Delivery], Gate], Awaitable[None]]
"""Sends rows in one message: nearly always a single one."""

_USUAL = Gate()
_LATER = timedelta(minutes=30)
_log = logging.getLogger(__name__)


class Rounds:
    """Claims again and again within a tick, until nothing more may leave."""

    def __init__(
        self, database: Database, clock: Callable[[], datetime], owner: str, pace: Pace
    ) -> None:
        self._database = database
        self._clock = clock
        self._owner = owner
        self._pace = pace
        self._resume_at: datetime | None = None

    def pause(self, until: datetime) -> None:
        """Nothing leaves before that moment: Telegram has asked for it."""
        self._resume_at = until

    def count(self) -> None:
        """A push leaves."""
        self._pace.count()

    def is_over(self, now: datetime) -> bool:
        """Whether nothing more may leave now."""
        return (self._resume_at is not None and now < self._resume_at) or self._pace.is_full()

    async def run(self, now: datetime, deliver: Deliver) -> int:
        """Everything that may leave in the tick of `now`; how many rows were seen to."""
        self._resume_at = None
        seen = 0
        while not self.is_over(self._clock()):
            claimed = await self._database.at_once(self._claim)
            if not claimed:
                break
            seen += await self._one(claimed, now, deliver)
        return seen

    async def _claim(self, connection: Connection) -> list[Delivery]:
        return await leases.claim(connection, self._owner, self._clock())

    async def _one(self, claimed: list[Delivery], now: datetime, deliver: Deliver) -> int:
        left = {each.id: each for each in claimed}
        held: list[tuple[Delivery, datetime | None]] = []
        try:
            async with self._database.read() as connection:
                known = await gates.several(connection, {each.manager_id for each in claimed})
            for delivery in claimed:
                if self.is_over(self._clock()):
                    break
                if left.pop(delivery.id, None) is None:
                    continue  # it went out with another
                gate = known.get(delivery.manager_id, _USUAL)
                until = await self._safely_not_before(gate, delivery, now)
                if until is None:
                    await deliver(await self._beside(delivery, left, now), gate)
                else:
                    held.append((delivery, until))
        finally:
            # What is held back, and what is left over by a pause or by the end of the program.
            resume_at = self._resume_at
            await self._give_back([*held, *((each, resume_at) for each in left.values())])
        return len(claimed) - len(left)

    async def _safely_not_before(
        self, gate: Gate, delivery: Delivery, now: datetime
    ) -> datetime | None:
        """The same; a row whose hour cannot be reckoned stops no other, and is tried later."""
        try:
            return await self._not_before(gate, delivery, now)
        except Exception as error:
            _log.error("delivery %s has no hour: %s", delivery.id, kind_and_place(error))
            return now + _LATER

    async def _not_before(self, gate: Gate, delivery: Delivery, now: datetime) -> datetime | None:
        """When the gate and the pace let a push through; None when that is now."""
        until = await held_until(gate, delivery, now)
        return self._pace.turn(delivery.manager_id, now) if until is None else until

    async def _beside(
        self, delivery: Delivery, left: dict[int, Delivery], now: datetime
    ) -> list[Delivery]:
        """The push, and with a stale one everything else that is stale and the same manager's."""
        if not is_stale(delivery, now):
            return [delivery]
        mine = [each for each in left.values() if each.manager_id == delivery.manager_id]
        stale = [each for each in mine if is_stale(each, now)]
        for each in stale:
            del left[each.id]

        async def work(connection: Connection) -> list[Delivery]:
            due = await leases.due_of(connection, delivery.manager_id, now)
            more = {each.id for each in due if is_stale(each, now)}
            return await leases.claim(connection, self._owner, self._clock(), more)

        return [delivery, *stale, *await self._database.at_once(work)]

    async def _give_back(self, rest: Sequence[tuple[Delivery, datetime | None]]) -> None:
        async def work(connection: Connection) -> None:
            for delivery, due_at in rest:
                await leases.put_back(connection, delivery, self._owner, due_at)

        if rest:
            await self._database.at_once(work)
