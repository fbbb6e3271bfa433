"""Puts the next nudge about a payment into the schedule: one place for acts and for ticks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from content import workdays
from domain.clients import Client
from domain.deliveries import Delivery, due
from domain.ladders import (
    NUDGE_AT,
    QUIET_AFTER_CONTACT,
    Ladder,
    Nudge,
    Nudged,
    is_snooze,
    ladder_for,
    next_nudge,
    quiet_until,
    stage_of,
)
from domain.ledger import promises
from domain.managers import Manager
from domain.payments import DATED, Payment, Stage
from domain.reminders import Reminder
from domain.temperament_bank import Bank
from domain.workdays import Works, following
from services.gates import holidays_are_known
from services.schedules import plan
from services.temperament import style
from services.wording import Composed, Situation, Wording
from storage import clients, deliveries, ledger, managers, payments, reminders, temperament, touches
from storage.database import Connection

_MILDER: Mapping[Stage, tuple[Stage, ...]] = {
    "overdue_final": ("overdue_second", "overdue"),
    "overdue_second": ("overdue",),
}


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast to nudge about one payment: its ladder, and the working days of its client."""

    ladder: Ladder
    works: Works


async def pace(
    connection: Connection,
    manager: Manager,
    client: Client,
    payment: Payment,
    bank: Bank,
    now: datetime,
) -> Pace:
    """The ladder that this payment, this client or their style asks for."""
    answers = await temperament.answered(connection, manager.id, client.id)
    seen = style(bank, manager.id, answers, now).comes_across.style
    works = await works_at(client, manager)
    return Pace(ladder_for(payment.ladder, client.ladder, seen), works)


async def works_at(client: Client, manager: Manager) -> Works:
    """The working days where a client is."""
    await holidays_are_known()
    return workdays.calendar(country_of(client, manager))


def country_of(client: Client, manager: Manager) -> str | None:
    """The country set for a client, else the one of phone or zone, else of the manager's zone."""
    return client.country or workdays.country(client.phone, client.zone or manager.zone)


async def climb(
    connection: Connection,
    manager: Manager,
    reminder: Reminder,
    payment: Payment,
    pace: Pace,
    now: datetime,
) -> Nudge | None:
    """Plans the step that follows the last one sent; None when the ladder is over or silent."""
    local_now = manager.local(now).replace(tzinfo=None)
    sent = await deliveries.last_sent(connection, reminder)
    last, nudged_on = None, None
    if sent is not None:
        occurrence, at = sent
        nudged_on = manager.local(at).date()
        if payment.climbing_since is None or at > payment.climbing_since:
            last = Nudged(occurrence, nudged_on)
    nudge = next_nudge(payment, pace.ladder, pace.works, local_now, last, nudged_on)
    if nudge is not None:
        await plan(connection, manager, reminder, nudge.occurrence, nudge.local_at)
    return nudge


@dataclass(frozen=True, slots=True)
class Told:
    """What a nudge has to say of its payment: the stage it stands for, what follows it and at
    which stage then (None when this is the last), and how its client keeps to dates."""

    payment: Payment
    stage: Stage
    follows: Nudge | None
    then: Stage | None
    promises_broken: int


async def tell(
    connection: Connection, delivery: Delivery, reminder: Reminder, bank: Bank, now: datetime
) -> Told | None:
    """What to say of a nudge that is about to leave; None when its payment is open no more."""
    found = await _standing(connection, delivery, reminder, bank, now)
    if found is None or found.payment.status != "open":
        return None
    step = stage_of(delivery.occurrence, found.pace.ladder)
    today = found.manager.local(now).date()
    payment = found.payment
    # A snooze or an outage may have carried a step past the date it was made for.
    stage = step if step not in DATED or step == "overdue" else payment.stage(today)
    follows = found.next(delivery.occurrence, now)
    then = stage_of(follows.occurrence, found.pace.ladder) if follows else None
    entries = await ledger.of_payment(connection, delivery.manager_id, payment.id)
    broken = sum(promise.state == "broken" for promise in promises(entries, today))
    return Told(payment, stage, follows, then, broken)


async def compose(wording: Wording, manager: Manager, client: Client, told: Told) -> Composed:
    """The wording for a nudge: that of its stage, or of an earlier one while something has to be
    asked for first, as the day on which work pauses."""
    composed = await wording.compose(manager, client.id, _asked(told, told.stage))
    for stage in _MILDER.get(told.stage, ()):
        if not composed or composed.missing is None:
            break
        composed = await wording.compose(manager, client.id, _asked(told, stage))
    return composed


def _asked(told: Told, stage: Stage) -> Situation:
    return Situation("payment", stage=stage, payment_id=told.payment.id)


async def after(
    connection: Connection, delivery: Delivery, bank: Bank, now: datetime
) -> Nudge | None:
    """Plans what follows a nudge whose last word is known, unless its payment has changed."""
    reminder = await reminders.get(connection, delivery.manager_id, delivery.reminder_id)
    if reminder is None or reminder.payment_id is None or reminder.version != delivery.version:
        return None
    found = await _standing(connection, delivery, reminder, bank, now)
    nudge = found.next(delivery.occurrence, now) if found else None
    if found is not None and nudge is not None:
        await plan(connection, found.manager, reminder, nudge.occurrence, nudge.local_at)
    return nudge


@dataclass(frozen=True, slots=True)
class _Standing:
    manager: Manager
    payment: Payment
    pace: Pace

    def next(self, occurrence: str, now: datetime) -> Nudge | None:
        """What follows a nudge sent at `now`."""
        local_now = self.manager.local(now).replace(tzinfo=None)
        last = Nudged(occurrence, local_now.date())
        return next_nudge(self.payment, self.pace.ladder, self.pace.works, local_now, last)


async def _standing(
    connection: Connection, delivery: Delivery, reminder: Reminder, bank: Bank, now: datetime
) -> _Standing | None:
    """The manager, the payment and its pace; None when one of them is gone."""
    manager = await managers.get(connection, delivery.manager_id)
    payment = await payments.get(connection, delivery.manager_id, reminder.payment_id or 0)
    client = await clients.get(connection, delivery.manager_id, reminder.client_id or 0)
    if manager is None or payment is None or client is None:
        return None
    found = await pace(connection, manager, client, payment, bank, now)
    return _Standing(manager, payment, found)


async def better_time(
    connection: Connection, delivery: Delivery, now: datetime
) -> tuple[datetime, datetime] | None:
    """Another wall time and moment for a nudge that should not go out today; None if it should.

    No nudge on the day of the manager's own contact nor on the day after it, and none on a day off
    where the client is. A snooze is the manager's own wish, and comes as wished.
    """
    if is_snooze(delivery.occurrence):
        return None
    reminder = await reminders.get(connection, delivery.manager_id, delivery.reminder_id)
    if reminder is None or reminder.payment_id is None or reminder.client_id is None:
        return None
    manager = await managers.get(connection, delivery.manager_id)
    client = await clients.get(connection, delivery.manager_id, reminder.client_id)
    assert manager is not None
    assert client is not None
    works = await works_at(client, manager)
    today = manager.local(now).date()
    touched_at = await touches.latest_at(connection, manager.id, client.id)
    # What was planned for this very day was planned for a working day, or the manager chose it.
    day = today if delivery.local_at.date() == today else following(today, works)
    if touched_at is not None:
        day = max(day, _quiet(manager.local(touched_at).date(), today, works))
    if day == today:
        return None
    local_at = datetime.combine(day, NUDGE_AT)
    return local_at, due(local_at, delivery.zone)


def _quiet(contact: date, today: date, works: Works) -> date:
    return quiet_until(contact, works) if contact + QUIET_AFTER_CONTACT > today else today
