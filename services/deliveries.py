"""The tick: claims what is due, looks once more, sends, writes down what became of it.

Promises, steps and reasons: docs/decisions/0005-delivery.md.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any, Protocol

from domain.clients import Client
from domain.deliveries import Delivery, Receipt, retry_in
from domain.managers import Manager
from domain.payments import next_nudge
from domain.reminders import Reminder
from services.reminders import plan
from services.wording import Composed, Situation, Wording
from storage import clients, deliveries, managers, payments, reminders
from storage.database import Connection, Database

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Push:
    """Everything a nudge shows. `again`: it may have arrived before, a crash hid the answer."""

    reminder: Reminder
    client: Client | None
    occurrence: str
    again: bool
    composed: Composed | None


class Messenger(Protocol):
    """How a push leaves the house."""

    async def push(self, manager: Manager, push: Push) -> Receipt:
        """Sends one push; every failure comes back as a receipt."""
        ...


class Deliveries:
    """The schedule of every manager; the only service that acts for nobody in particular."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        chance: Random,
        wording: Wording,
        owner: str,
    ) -> None:
        self._database = database
        self._clock = clock
        self._chance = chance
        self._wording = wording
        self._owner = owner

    async def tick(self, messenger: Messenger) -> int:
        """Sends what is due; how many pushes were tried."""
        now = self._clock()
        async with self._database.read() as connection:
            if not await deliveries.anything(connection, now):
                return 0
        async with self._database.write() as connection:
            await deliveries.recover(connection, now)
            claimed = await deliveries.claim(connection, self._owner, now)
            for delivery in claimed:
                await self._follow(connection, delivery, now)
        for index, delivery in enumerate(claimed):
            receipt = await self._deliver(messenger, delivery)
            if receipt is not None and _must_pause(receipt):
                await self._give_back(claimed[index + 1 :], receipt)
                return index + 1
        return len(claimed)

    async def next_due(self) -> datetime | None:
        """When the next push of all falls due (UTC)."""
        async with self._database.read() as connection:
            return await deliveries.next_due(connection)

    async def _follow(self, connection: Connection, delivery: Delivery, now: datetime) -> None:
        """Puts the ladder's next step into the schedule together with the claim of this one."""
        if delivery.attempts > 1 or "/" in delivery.occurrence:
            return
        manager = await managers.get(connection, delivery.manager_id)
        reminder = await reminders.get(connection, delivery.manager_id, delivery.reminder_id)
        if manager is None or reminder is None or reminder.payment_id is None:
            return
        payment = await payments.get(connection, manager.id, reminder.payment_id)
        if payment is None or reminder.version != delivery.version:
            return
        local_now = manager.local(now).replace(tzinfo=None)
        nudge = next_nudge(payment, delivery.occurrence, local_now)
        if nudge is not None:
            await plan(connection, manager, reminder, nudge.occurrence, nudge.local_at)

    async def _deliver(self, messenger: Messenger, delivery: Delivery) -> Receipt | None:
        """Guard, send, record. One bad row must not stop the others."""
        async with self._database.write() as connection:
            if not await deliveries.guard(connection, delivery, self._owner, self._clock()):
                await deliveries.record(connection, delivery, self._owner, state="cancelled")
                return None
        try:
            manager, push = await self._prepare(delivery)
        except Exception as error:
            _log.exception("delivery %s could not be prepared", delivery.id)
            receipt = Receipt("refused", error=type(error).__name__)
        else:
            receipt = await messenger.push(manager, push)
        await self._record(delivery, receipt)
        return receipt

    async def _prepare(self, delivery: Delivery) -> tuple[Manager, Push]:
        async with self._database.read() as connection:
            manager = await managers.get(connection, delivery.manager_id)
            reminder = await reminders.get(connection, delivery.manager_id, delivery.reminder_id)
            assert manager is not None
            assert reminder is not None
            client = None
            if reminder.client_id is not None:
                client = await clients.get(connection, manager.id, reminder.client_id)
        composed = None
        if client is not None and reminder.payment_id is not None:
            asked = Situation("payment", payment_id=reminder.payment_id)
            composed = await self._wording.compose(manager, client.id, asked)
        return manager, Push(reminder, client, delivery.occurrence, delivery.maybe_sent, composed)

    async def _record(self, delivery: Delivery, receipt: Receipt) -> None:
        now = self._clock()
        values: dict[str, Any] = {"last_error": receipt.error}
        if receipt.outcome == "sent":
            values |= {"state": "sent", "sent_at": now, "message_id": receipt.message_id}
        elif receipt.outcome == "refused":
            values |= {"state": "dead"}
            _log.error("delivery %s was refused: %s", delivery.id, receipt.error)
        elif receipt.outcome == "unknown":
            # Once more, marked as perhaps there already; after that it is left as it is.
            state = "unknown" if delivery.maybe_sent else "scheduled"
            values |= {"state": state, "maybe_sent": True, "due_at": now + self._wait(delivery)}
        elif receipt.retry_after is not None:
            pause = timedelta(seconds=receipt.retry_after)
            values |= {"state": "scheduled", "attempts": delivery.attempts - 1}
            values |= {"due_at": now + pause}
        else:
            values |= {"state": "scheduled", "due_at": now + self._wait(delivery)}
        async with self._database.write() as connection:
            await deliveries.record(connection, delivery, self._owner, **values)
            if receipt.outcome == "gone":
                # Pushes wait until the manager lets the bot in again.
                await managers.update(connection, delivery.manager_id, reachable=False)

    async def _give_back(self, rest: list[Delivery], receipt: Receipt) -> None:
        """Telegram asked for a pause: what was claimed and not tried is due after it."""
        due_at = self._clock() + timedelta(seconds=receipt.retry_after or 0)
        async with self._database.write() as connection:
            for delivery in rest:
                await deliveries.record(
                    connection,
                    delivery,
                    self._owner,
                    state="scheduled",
                    attempts=delivery.attempts - 1,
                    due_at=due_at,
                )

    def _wait(self, delivery: Delivery) -> timedelta:
        return retry_in(delivery.attempts, self._chance.random())


def _must_pause(receipt: Receipt) -> bool:
    return receipt.retry_after is not None or receipt.outcome == "stop"
