"""Digests in the one schedule: one a day, through crashes, silence and travels."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, time, timedelta

import pytest
import sqlalchemy as sa

from domain.deliveries import LEASE, Receipt
from domain.managers import Manager
from playground.clock import MovableClock
from services.digests import Digests
from services.upkeep import Upkeep
from storage import leases, managers
from storage.database import Database
from storage.tables import deliveries
from tests.services.schedule import NOON, House


@pytest.fixture
def house(database: Database) -> House:
    return House(database, MovableClock(frozen=NOON))


async def morning(house: House) -> Manager:
    """A manager with something that is never done, and a digest in the morning."""
    alex = await house.manager()
    await house.remind(alex, "2026-11-22 13:00")
    await Digests(house.database, house.clock.now).choose(alex, "morning", time(8))
    return alex


def digests(house: House) -> list[tuple[str, bool]]:
    """The digests that left."""
    return [each for each in house.messenger.seen if each[0].startswith("@")]


async def test_what_was_being_sent_when_the_program_died_comes_once_more_and_is_marked(
    house: House,
) -> None:
    await morning(house)
    await house.wait_until("2026-11-23 05:59")
    house.clock.move_to(datetime(2026, 11, 23, 6, 0, 1, tzinfo=UTC))
    async with house.database.write() as connection:
        (row,) = await leases.claim(connection, "dead", house.clock.now())
        assert await leases.guard(connection, row, "dead", house.clock.now())
    await house.wait(LEASE + timedelta(seconds=1))
    assert digests(house) == [("@2026-11-23", True)]
    await house.wait_until("2026-11-24 06:01")
    assert digests(house)[1:] == [("@2026-11-24", False)]


async def test_two_claimants_send_one(house: House) -> None:
    await morning(house)
    await house.wait_until("2026-11-23 05:59")
    house.clock.move_to(datetime(2026, 11, 23, 6, 0, 1, tzinfo=UTC))
    other = house.worker("two")
    await asyncio.gather(house.tick(), other.tick(house.messenger), house.tick())
    assert digests(house) == [("@2026-11-23", False)]


async def test_a_row_that_got_lost_is_planned_by_the_upkeep(house: House) -> None:
    await morning(house)
    async with house.database.write() as connection:
        await connection.execute(
            sa.update(deliveries)
            .where(deliveries.c.occurrence == "@2026-11-23")
            .values(state="unknown")
        )
    house.clock.move_to(datetime(2026, 11, 23, 12, tzinfo=UTC))
    assert await Upkeep(house.database, house.clock.now, (), house.deliveries.follow).heal() == 1
    await house.wait_until("2026-11-24 06:01")
    assert digests(house) == [("@2026-11-24", False)]


async def test_who_blocked_the_bot_for_a_week_gets_the_newest_alone(house: House) -> None:
    alex = await morning(house)
    house.messenger.answers = [Receipt("sent", message_id=1), Receipt("gone")]
    await house.wait_until("2026-11-29 07:00")
    assert digests(house) == [("@2026-11-23", False)]
    async with house.database.write() as connection:
        await managers.update(connection, alex.id, reachable=True)
    await house.wait(timedelta(seconds=5))
    assert digests(house)[1:] == [("@2026-11-29", False)]


async def test_to_travel_back_over_a_midnight_brings_no_second_one(house: House) -> None:
    alex = await morning(house)
    await house.wait_until("2026-11-23 06:01")
    await house.managers.live_in(alex, "America/New_York")  # one in the night of the same day
    await house.wait_until("2026-11-23 20:00")
    assert len(digests(house)) == 1
    await house.wait_until("2026-11-24 13:01")
    assert len(digests(house)) == 2


async def test_an_empty_day_is_noted_as_not_wanted(house: House) -> None:
    alex = await house.manager()
    await Digests(house.database, house.clock.now).choose(alex, "morning", time(8))
    await house.wait_until("2026-11-24 12:00")
    assert house.messenger.sent == []
    assert [row[:2] for row in await house.rows()] == [
        ("@2026-11-23", "cancelled"),
        ("@2026-11-24", "cancelled"),
        ("@2026-11-25", "scheduled"),
    ]
