"""The promises of delivery: never early, never lost, at most one marked extra, never unwanted."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from domain.deliveries import LEASE, Delivery, Outcome, Receipt
from domain.managers import Manager
from domain.touches import Touch
from playground.clock import MovableClock
from services.deliveries import Push
from storage import leases
from storage import payments as storage_payments
from storage import touches as storage_touches
from storage.database import Database
from storage.tables import deliveries, managers
from tests.services.schedule import NOON, House

DUE_DAY = date(2026, 11, 25)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(frozen=NOON)


@pytest.fixture
def house(database: Database, clock: MovableClock) -> House:
    return House(database, clock)


@pytest.fixture
async def alex(house: House) -> Manager:
    return await house.manager()


# ---------------------------------------------------------------- at its time, once


async def test_it_leaves_at_its_time_and_once(house: House, alex: Manager) -> None:
    await house.remind(alex, "2026-11-23 09:00")
    house.clock.move_to(datetime(2026, 11, 23, 6, 59, 59, tzinfo=UTC))
    assert await house.tick() == 0
    house.clock.move(timedelta(seconds=1))
    assert await house.tick() == 1
    assert await house.tick() == 0
    assert house.messenger.seen == [("once", False)]
    assert await house.rows() == [("once", "sent", 1, False)]


async def test_the_ladder_climbs_by_itself_to_its_end(house: House, alex: Manager) -> None:
    await house.owed(alex, DUE_DAY)
    await house.wait(timedelta(days=60))
    assert [each.at.strftime("%d.%m %H:%M") for each in house.messenger.sent] == [
        "25.11 07:00",
        "30.11 07:00",
        "04.12 07:00",
        "11.12 07:00",
    ]
    assert [name for name, _ in house.messenger.seen] == [
        "due:0",
        "overdue:0",
        "overdue:1",
        "overdue:2",
    ]
    assert await house.deliveries.next_due() is None


async def test_a_nudge_that_could_not_leave_for_days_does_not_bring_the_next_one_along(
    house: House, alex: Manager
) -> None:
    await house.owed(alex, DUE_DAY)
    await house.managers.reach(alex, False)
    await house.wait_until("2026-11-28 06:59")
    assert house.messenger.seen == []
    await house.managers.reach(replace(alex, reachable=False), True)
    await house.wait_until("2026-12-04 20:00")
    days = [(each.occurrence, each.at.strftime("%d.%m")) for each in house.messenger.sent]
    assert days == [("due:0", "30.11"), ("overdue:0", "03.12")], "and not on a Saturday"


async def test_an_idle_second_takes_nothing_but_a_look(
    house: House, alex: Manager, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = await house.manager(2002)
    await house.remind(away)
    await house.managers.reach(away, False)
    client = await house.client(alex)
    await house.owed(alex, DUE_DAY, client)
    await house.clients.delete(alex, client.id)
    house.clock.move(timedelta(days=10))
    monkeypatch.setattr(house.database, "write", None)
    assert await house.tick() == 0
    assert await house.deliveries.next_due() is None


# ---------------------------------------------------------------- what Telegram answers


async def test_what_surely_did_not_leave_is_tried_until_it_does(
    house: House, alex: Manager
) -> None:
    await house.remind(alex)
    house.messenger.answers = [Receipt("not_sent")] * 12
    await house.wait(timedelta(days=2))
    assert house.messenger.seen == [("once", False)] * 13
    assert await house.rows() == [("once", "sent", 13, False)]
    waits = [
        later.at - earlier.at
        for earlier, later in zip(house.messenger.sent, house.messenger.sent[1:], strict=False)
    ]
    assert timedelta(seconds=4) <= waits[0] <= timedelta(seconds=6)
    assert max(waits) <= timedelta(minutes=36)


async def test_an_answer_that_never_came_costs_one_marked_message_at_most(
    house: House, alex: Manager
) -> None:
    await house.owed(alex, DUE_DAY)
    house.messenger.answers = [Receipt("unknown")] * 2
    await house.wait_until("2026-11-25 20:00")
    assert house.messenger.seen == [("due:0", False), ("due:0", True)]
    assert (await house.rows())[0] == ("due:0", "unknown", 2, True)
    await house.wait_until("2026-11-30 20:00")  # the ladder goes on all the same
    assert house.messenger.seen[2:] == [("overdue:0", False)]


async def test_a_server_that_fails_is_asked_again_and_the_message_is_marked(
    house: House, alex: Manager
) -> None:
    await house.remind(alex)
    house.messenger.answers = [Receipt("failed")] * 4
    await house.wait(timedelta(days=1))
    assert house.messenger.seen == [("once", False), *[("once", True)] * 4]
    assert await house.states() == ["sent"]


async def test_what_telegram_will_never_take_is_dead_and_stops_nobody(
    house: House, alex: Manager
) -> None:
    await house.owed(alex, DUE_DAY)
    await house.remind(alex, "2026-11-25 09:00")
    house.messenger.answers = [Receipt("refused", error="BadRequest")]
    await house.wait_until("2026-11-25 20:00")
    assert house.messenger.seen == [("due:0", False), ("once", False)]
    assert await house.states() == ["dead", "sent", "scheduled"]


async def test_who_blocked_the_bot_gets_everything_after_letting_it_in(
    house: House, alex: Manager
) -> None:
    await house.remind(alex, "2026-11-23 09:00", "one")
    await house.remind(alex, "2026-11-23 10:00", "two")
    sam = await house.manager(2002)
    await house.remind(sam, "2026-11-23 11:00")
    house.messenger.answers = [Receipt("gone")]
    await house.wait(timedelta(days=2))
    assert [each.manager for each in house.messenger.sent] == [alex.id, sam.id]
    house.messenger.sent.clear()
    async with house.database.read() as connection:
        blocked = await connection.scalar(
            sa.select(managers.c.reachable).where(managers.c.id == alex.id)
        )
    assert blocked is False
    async with house.database.write() as connection:
        await connection.execute(sa.update(managers).values(reachable=True))
    await house.wait(timedelta(minutes=1))
    assert [each.manager for each in house.messenger.sent] == [alex.id] * 2
    assert await house.states() == ["sent"] * 3


@pytest.mark.parametrize("outcome", ["not_sent", "stop"])
async def test_a_pause_holds_everything_for_as_long_as_was_said(
    house: House, alex: Manager, outcome: Outcome
) -> None:
    for text in ("one", "two", "three"):
        await house.remind(alex, "2026-11-23 09:00", text)
    await house.remind(alex, "2026-11-23 09:01", "due within the pause")
    house.messenger.answers = [Receipt(outcome, retry_after=90)]
    house.clock.move_to(datetime(2026, 11, 23, 7, 0, tzinfo=UTC))
    assert await house.tick() == 1
    assert set(await house.rows()) == {("once", "scheduled", 0, False)}, "no attempt is counted"
    house.clock.move(timedelta(seconds=89))
    assert await house.tick() == 0
    house.clock.move(timedelta(seconds=1))
    assert await house.tick() == 4
    assert house.messenger.seen == [("once", False)] * 5
    assert await house.rows() == [("once", "sent", 1, False)] * 4


# ---------------------------------------------------------------- crashes


async def die(house: House, *, sending: int) -> list[Delivery]:
    """A claimant takes what is due, begins to send some of it, and is never seen again."""
    now = house.clock.now()
    async with house.database.write() as connection:
        await leases.recover(connection, now)
        claimed = await leases.claim(connection, "dead", now)
        for delivery in claimed[:sending]:
            assert await leases.guard(connection, delivery, "dead", now)
    return claimed


async def test_what_a_dead_claimant_had_not_begun_comes_later_and_unmarked(
    house: House, alex: Manager
) -> None:
    await house.remind(alex)
    house.clock.move(timedelta(days=1))
    await die(house, sending=0)
    house.clock.move(LEASE - timedelta(seconds=1))
    assert await house.tick() == 0
    house.clock.move(timedelta(seconds=1))
    assert await house.tick() == 1
    assert house.messenger.seen == [("once", False)]
    assert await house.rows() == [("once", "sent", 1, False)]


async def test_what_it_was_sending_comes_once_more_and_marked(house: House, alex: Manager) -> None:
    for text in ("one", "two", "three"):
        await house.remind(alex, text=text)
    house.clock.move(timedelta(days=1))
    await die(house, sending=1)
    house.clock.move(LEASE)
    await house.tick()
    assert sorted(house.messenger.seen) == [("once", False), ("once", False), ("once", True)]
    assert await house.states() == ["sent"] * 3


async def test_two_deaths_in_the_middle_of_one_send_end_it_and_the_ladder_goes_on(
    house: House, alex: Manager
) -> None:
    await house.owed(alex, DUE_DAY)
    house.clock.move_to(datetime(2026, 11, 25, 7, 0, tzinfo=UTC))
    for _ in range(2):
        await die(house, sending=1)
        house.clock.move(LEASE)
    assert await house.tick() == 0
    assert await house.rows() == [
        ("due:0", "unknown", 2, True),
        ("overdue:0", "scheduled", 0, False),
    ]
    await house.wait_until("2026-11-30 20:00")
    assert house.messenger.seen == [("overdue:0", False)]


async def test_the_end_of_the_program_gives_back_what_was_not_begun(
    house: House, alex: Manager
) -> None:
    for text in ("one", "two", "three"):
        await house.remind(alex, text=text)
    house.clock.move(timedelta(days=1))
    under_way, never = asyncio.Event(), asyncio.Event()

    async def hang(_: Push) -> None:
        under_way.set()
        await never.wait()

    house.messenger.before = hang
    async with asyncio.TaskGroup() as group:
        ticking = group.create_task(house.tick())
        await under_way.wait()
        ticking.cancel()
    assert await house.rows() == [
        ("once", "scheduled", 1, True),
        ("once", "scheduled", 0, False),
        ("once", "scheduled", 0, False),
    ]
    house.messenger.before = None
    house.clock.move(timedelta(seconds=10))  # a restart does not wait for any lease
    await house.tick()
    assert sorted(house.messenger.seen) == [("once", False), ("once", False), ("once", True)]


# ---------------------------------------------------------------- several claimants


async def test_a_batch_slower_than_its_lease_loses_and_doubles_nothing(
    house: House, alex: Manager
) -> None:
    for number in range(5):
        await house.remind(alex, text=f"number {number}")
    house.clock.move(timedelta(days=1))

    async def slow(_: Push) -> None:
        house.clock.move(timedelta(seconds=70))

    house.messenger.before = slow
    for _ in range(5):
        await house.tick()
    tried = Counter(each.reminder for each in house.messenger.sent)
    assert list(tried.values()) == [1] * 5
    assert await house.states() == ["sent"] * 5


async def test_a_claimant_frozen_past_its_lease_sends_nothing_of_what_another_took(
    house: House, alex: Manager
) -> None:
    for text in ("one", "two", "three"):
        await house.remind(alex, text=text)
    house.clock.move(timedelta(days=1))
    other = house.worker("other")

    async def freeze(_: Push) -> None:
        house.messenger.before = None
        house.clock.move(LEASE)
        await other.tick(house.messenger)

    house.messenger.before = freeze
    await house.tick()
    tried = Counter(each.reminder for each in house.messenger.sent)
    assert sorted(tried.values()) == [1, 1, 2], "only the one in flight came twice"
    assert sum(each.again for each in house.messenger.sent) == 1
    assert await house.states() == ["sent"] * 3


async def test_claimants_side_by_side_double_nothing(
    house: House, alex: Manager, database_url: str
) -> None:
    for number in range(40):
        await house.remind(alex, text=f"number {number}")
    house.clock.move(timedelta(days=1))
    second = Database(database_url)
    beside = House(second, house.clock, "two")
    beside.messenger = house.messenger
    try:
        for _ in range(3):
            async with asyncio.TaskGroup() as group:
                for each in (house, beside):
                    group.create_task(each.tick())
    finally:
        await second.close()
    tried = Counter(each.reminder for each in house.messenger.sent)
    assert len(tried) == 40
    assert set(tried.values()) == {1}


# ---------------------------------------------------------------- not wanted any more


@pytest.mark.parametrize("act", ["pay", "promise", "move", "cancel"])
async def test_what_changes_between_claim_and_send_is_not_sent(
    house: House, alex: Manager, act: str
) -> None:
    await house.remind(alex, "2026-11-25 08:59")
    owed = await house.owed(alex, DUE_DAY)
    house.clock.move_to(datetime(2026, 11, 25, 8, 0, tzinfo=UTC))

    async def change(_: Push) -> None:
        days = {"promise": (date(2026, 11, 27),), "move": (date(2026, 12, 1),)}.get(act, ())
        await getattr(house.payments, act)(alex, owed.payment.id, *days)

    house.messenger.before = change
    await house.tick()
    assert house.messenger.seen == [("once", False)]
    assert (await house.states())[1] == "cancelled"


async def test_a_client_deleted_between_claim_and_send_waits_to_be_brought_back(
    house: House, alex: Manager
) -> None:
    await house.remind(alex, "2026-11-25 08:59")
    client = await house.client(alex)
    await house.owed(alex, DUE_DAY, client)
    house.clock.move_to(datetime(2026, 11, 25, 8, 0, tzinfo=UTC))

    async def delete(_: Push) -> None:
        house.messenger.before = None
        await house.clients.delete(alex, client.id)

    house.messenger.before = delete
    await house.tick()
    await house.wait(timedelta(hours=5))
    assert house.messenger.seen == [("once", False)]
    await house.clients.undelete(alex, client.id)
    await house.wait(timedelta(minutes=1))
    assert house.messenger.seen == [("once", False), ("due:0", False)]


async def test_a_client_gone_for_good_takes_the_schedule_along(house: House, alex: Manager) -> None:
    client = await house.client(alex)
    await house.owed(alex, DUE_DAY, client)
    await house.clients.delete(alex, client.id)
    await house.wait(timedelta(days=1, minutes=1))
    assert await house.clients.purge() == 1
    assert await house.rows() == []


# ---------------------------------------------------------------- one bad row


async def test_one_that_cannot_be_prepared_stops_nobody_and_is_not_lost(
    house: House, alex: Manager
) -> None:
    odd = await house.manager(2002)
    await house.owed(odd, DUE_DAY)
    await house.owed(alex, DUE_DAY)
    async with house.database.write() as connection:
        zone = sa.update(managers).where(managers.c.id == odd.id)
        await connection.execute(zone.values(zone="Atlantis/Centre"))
    await house.wait_until("2026-11-25 20:00")
    assert [each.manager for each in house.messenger.sent] == [alex.id]
    async with house.database.write() as connection:
        await connection.execute(zone.values(zone="Europe/Chisinau"))
    await house.wait_until("2026-11-25 21:00")
    assert [each.manager for each in house.messenger.sent] == [alex.id, odd.id]


async def test_a_step_that_cannot_be_planned_does_not_undo_the_record(
    house: House, alex: Manager
) -> None:
    await house.owed(alex, DUE_DAY)

    async def spoil(_: Push) -> None:
        async with house.database.write() as connection:
            await connection.execute(sa.update(managers).values(zone="Atlantis/Centre"))

    house.messenger.before = spoil
    await house.wait_until("2026-11-25 20:00")
    assert house.messenger.seen == [("due:0", False)]
    assert await house.rows() == [("due:0", "sent", 1, False)]


async def test_a_messenger_that_breaks_stops_nobody(house: House, alex: Manager) -> None:
    for text in ("one", "two"):
        await house.remind(alex, text=text)
    house.clock.move(timedelta(days=1))

    async def break_once(_: Push) -> None:
        house.messenger.before = None
        raise ZeroDivisionError

    house.messenger.before = break_once
    await house.tick()
    house.clock.move(LEASE)
    await house.tick()
    assert house.messenger.seen == [("once", False), ("once", True)]
    assert await house.states() == ["sent", "sent"]


# ---------------------------------------------------------------- what the tables hold


async def test_nothing_stays_claimed_after_a_tick(house: House, alex: Manager) -> None:
    for outcome in ("sent", "not_sent", "failed", "unknown", "refused", "gone"):
        await house.remind(alex, text=outcome)
        house.messenger.answers.append(Receipt(outcome))
    house.clock.move(timedelta(days=1))
    await house.tick()
    async with house.database.read() as connection:
        held = sa.select(sa.func.count()).where(
            sa.or_(
                deliveries.c.lease_owner.is_not(None),
                deliveries.c.lease_until.is_not(None),
                deliveries.c.state.in_(("leased", "sending")),
            )
        )
        assert await connection.scalar(held) == 0


# ---------------------------------------------------------------- never somebody who has paid


async def test_paid_between_the_claim_and_the_guard_it_is_not_sent(
    house: House, alex: Manager
) -> None:
    first = await house.owed(alex, DUE_DAY)
    second = await house.owed(alex, DUE_DAY, await house.client(alex, "Maria"))
    house.clock.move_to(datetime(2026, 11, 25, 7, 0, tzinfo=UTC))

    async def pay_the_other(push: Push) -> None:
        await house.payments.pay(alex, second.payment.id)  # both were claimed together

    house.messenger.before = pay_the_other
    await house.tick()
    assert [each.reminder for each in house.messenger.sent] == [first.payment.id]
    assert (await house.states()).count("cancelled") == 1


async def test_paid_between_the_guard_and_the_send_it_is_not_sent(
    house: House, alex: Manager, monkeypatch: pytest.MonkeyPatch
) -> None:
    owed = await house.owed(alex, DUE_DAY)
    house.clock.move_to(datetime(2026, 11, 25, 7, 0, tzinfo=UTC))
    guard = leases.guard

    async def paid_at_once(*args: Any) -> bool:
        fine = await guard(*args)
        monkeypatch.setattr(leases, "guard", guard)
        connection = args[0]
        await storage_payments.update(connection, alex.id, owed.payment.id, status="paid")
        return fine

    monkeypatch.setattr(leases, "guard", paid_at_once)
    await house.tick()
    assert house.messenger.sent == []
    assert await house.states() == ["cancelled"]


@pytest.mark.parametrize(
    ("touched", "sent"),
    [
        ("2026-11-23 20:00", "25.11"),
        ("2026-11-24 06:00", "26.11"),
        ("2026-11-25 06:00", "27.11"),
    ],
)
async def test_the_managers_own_contact_speaks_for_itself(
    house: House, alex: Manager, touched: str, sent: str
) -> None:
    """That day and the day after it there is no nudge; Saturday and Sunday there is none anyway."""
    owed = await house.owed(alex, DUE_DAY)
    await house.wait_until(touched)
    async with house.database.write() as connection:
        touch = Touch("phone", "answered", house.clock.now())
        await storage_touches.add(connection, alex.id, owed.client.id, touch)
    await house.wait_until("2026-11-28 20:00")
    assert [each.at.strftime("%d.%m") for each in house.messenger.sent][:1] == [sent]
