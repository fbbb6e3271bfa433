"""The tick: claims what is due, looks once more, sends, writes down what became of it.

Promises, steps and reasons: docs/decisions/0005-delivery.md.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from random import Random
from typing import Protocol

from domain.clients import Client
from domain.deliveries import LATE, Delivery, Receipt, lateness
from domain.failures import kind_and_place
from domain.gate import Gate
from domain.ladders import is_snooze
from domain.managers import Manager
from domain.reminders import Reminder
from domain.temperament_bank import Bank
from services import digests, nudges, rhythm_beats, rhythm_steps
from services.asking_again import ask_again
from services.digests import Digest
from services.gates import holidays_are_known
from services.guards import guard
from services.nudges import Told
from services.pace import Pace
from services.receipts import becomes
from services.rhythm_beats import Beat
from services.rounds import Rounds
from services.schedules import ONCE, plan_next
from services.wording import Composed, Wording
from storage import clients, deliveries, leases, managers, reminders
from storage.database import Connection, Database, Transaction

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Push:
    """Everything a nudge shows. `again`: it may have arrived before, the answer never came.

    `since` is the wall time it was meant for, if that is long over, and `today` then the manager's
    day; `others` are those that share the message after a long silence.
    `told`: of a payment, which step it is and what follows it; `beat`: what a rhythm has to say.
    `digest`: it is no reminder, but the plan of a day or a look back on it.
    """

    reminder: Reminder
    client: Client | None
    occurrence: str
    again: bool
    composed: Composed | None
    told: Told | None = None
    beat: Beat | None = None
    since: datetime | None = None
    today: date | None = None
    others: tuple[Push, ...] = ()
    digest: Digest | None = None


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
        bank: Bank,
        owner: str,
        pace: Pace,
    ) -> None:
        self._database = database
        self._clock = clock
        self._chance = chance
        self._wording = wording
        self._bank = bank
        self._owner = owner
        self._rounds = Rounds(database, clock, owner, pace)

    async def tick(self, messenger: Messenger) -> int:
        """Sends what is due, as far as the gate and the pace let it; how many rows were seen to."""
        now = self._clock()
        if self._rounds.is_over(now):
            return 0
        async with self._database.read() as connection:
            if not await leases.anything(connection, now):
                return 0
        await holidays_are_known()
        await self._database.at_once(partial(self._recover, now))

        async def deliver(group: Sequence[Delivery], gate: Gate) -> None:
            await self._deliver(messenger, group, gate)

        return await self._rounds.run(now, deliver)

    async def _recover(self, now: datetime, connection: Transaction) -> None:
        for ended in await leases.recover(connection, now):
            await self.follow(connection, ended, now)

    async def next_due(self) -> datetime | None:
        """When the next push of all falls due (UTC)."""
        async with self._database.read() as connection:
            return await deliveries.next_due(connection)

    async def _deliver(self, messenger: Messenger, group: Sequence[Delivery], gate: Gate) -> None:
        """Guard, send, record: one push, or several in one message. A bad one stops no other."""
        sending: list[Delivery] = []
        try:
            how = (group, sending, self._owner, self._bank, self._clock())
            await self._database.at_once(partial(guard, *how))
            if sending:
                self._rounds.count()
                await self._record(sending, await self._send(messenger, sending), gate)
        except asyncio.CancelledError:
            # The program ends while the answer is on its way.
            await self._record(sending, Receipt("unknown", error="stopped"), gate)
            raise
        except Exception as error:
            # Its lease will end, and then it is tried again.
            _log.error("delivery %s failed: %s", group[0].id, kind_and_place(error))

    async def _send(self, messenger: Messenger, group: Sequence[Delivery]) -> Receipt:
        try:
            prepared = [await self._prepare(each) for each in group]
        except Exception as error:
            # Nothing left the house, and the next version of it may know better.
            _log.error("delivery %s was not prepared: %s", group[0].id, kind_and_place(error))
            return Receipt("not_sent", error=type(error).__name__)
        manager = prepared[0][0]
        pushes = [push for _, push in prepared if push is not None]
        if not pushes:
            return Receipt("unwanted")
        receipt = await messenger.push(manager, replace(pushes[0], others=tuple(pushes[1:])))
        # A message about several things can be answered as none of them.
        is_several = len(group) > 1 or pushes[0].digest is not None
        return replace(receipt, message_id=None) if is_several else receipt

    async def _prepare(self, delivery: Delivery) -> tuple[Manager, Push | None]:
        """The push; None when its payment or report is closed by now, or nobody needs a digest."""
        now = self._clock()
        async with self._database.read() as connection:
            manager = await managers.get(connection, delivery.manager_id)
            reminder = await reminders.get(connection, delivery.manager_id, delivery.reminder_id)
            assert manager is not None
            assert reminder is not None
            if reminder.digest is not None:
                given = (connection, manager, reminder, delivery, self._bank, now)
                digest = await digests.prepare(*given)
                push = Push(reminder, None, delivery.occurrence, delivery.maybe_sent, None)
                return manager, replace(push, digest=digest) if digest else None
            client = None
            if reminder.client_id is not None:
                client = await clients.get(connection, manager.id, reminder.client_id)
            told = None
            if reminder.payment_id is not None:
                told = await nudges.tell(connection, delivery, reminder, self._bank, now)
                if told is None:
                    return manager, None
            beat = None
            if reminder.rhythm_id is not None:
                beat = await rhythm_beats.tell(connection, delivery, self._bank, now)
                if beat is None:
                    return manager, None
        composed = None
        if client is not None and told is not None:
            composed = await nudges.compose(self._wording, manager, client, told)
        if beat is not None:
            composed = await rhythm_beats.compose(self._wording, beat)
        about = (composed, told, beat)
        push = Push(reminder, client, delivery.occurrence, delivery.maybe_sent, *about)
        if lateness(delivery, now) > LATE:
            push = replace(push, since=delivery.local_at, today=manager.local(now).date())
        return manager, push

    async def _record(self, group: Sequence[Delivery], receipt: Receipt, gate: Gate) -> None:
        """Writes the outcome down, and with the last word on a nudge the one that follows it."""
        now = self._clock()
        if receipt.retry_after is not None:
            self._rounds.pause(now + timedelta(seconds=receipt.retry_after))
        became = [(each, becomes(each, receipt, now, self._chance)) for each in group]

        async def work(connection: Transaction) -> None:
            for delivery, values in became:
                ours = await leases.record(connection, delivery, self._owner, **values)
                if ours and values["state"] != "scheduled":
                    await self.follow(connection, delivery, now)
                if ours and values["state"] == "sent" and len(group) == 1 and gate.asks_again:
                    await ask_again(connection, delivery, gate, now)
            if receipt.outcome == "gone":
                # Pushes wait until the manager lets the bot in again.
                await managers.update(connection, group[0].manager_id, reachable=False)
            if receipt.chat_id is not None:
                await managers.update(connection, group[0].manager_id, chat_id=receipt.chat_id)

        await self._database.at_once(work)

    async def follow(self, connection: Transaction, delivery: Delivery, now: datetime) -> None:
        """Puts the ladder's next step into the schedule. It may fail alone, without the record."""
        if is_snooze(delivery.occurrence) or delivery.occurrence == ONCE:
            return
        try:
            async with connection.begin_nested():
                await nudges.after(connection, delivery, self._bank, now)
                await rhythm_steps.after(connection, delivery, self._bank, now)
                await self._repeat(connection, delivery, now)
        except Exception as error:
            _log.error("no nudge after delivery %s: %s", delivery.id, kind_and_place(error))

    async def _repeat(self, connection: Connection, delivery: Delivery, now: datetime) -> None:
        """Puts the next occurrence of a repeating reminder, or of a digest, into the schedule."""
        reminder = await reminders.get(connection, delivery.manager_id, delivery.reminder_id)
        if reminder is None or reminder.rule is None or reminder.version != delivery.version:
            return
        manager = await managers.get(connection, delivery.manager_id)
        if manager is not None and reminder.digest is not None:
            await digests.follow(connection, manager, reminder, delivery, now)
        elif manager is not None:
            await plan_next(connection, manager, reminder, max(now, delivery.due_at))
