"""What is set right at the start and once a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from content import zones
from playground.clock import MovableClock
from services.upkeep import Upkeep
from storage import managers
from storage.database import Database
from storage.tables import deliveries
from tests.services.schedule import NOON, House

DUE_DAY = date(2026, 11, 25)


@pytest.fixture
def house(database: Database) -> House:
    return House(database, MovableClock(frozen=NOON))


def keeper(house: House, *owners: int) -> Upkeep:
    return Upkeep(house.database, house.clock.now, owners, house.deliveries.follow)


async def test_who_owns_it_no_more_gets_nothing_until_they_do_again(house: House) -> None:
    alex, sam = await house.manager(1001), await house.manager(2002)
    for each in (alex, sam):
        await house.remind(each)
    await keeper(house, 2002).begin()
    await house.wait(timedelta(hours=22))
    assert [each.manager for each in house.messenger.sent] == [sam.id]
    await keeper(house, 1001, 2002).begin()
    await house.wait(timedelta(minutes=1))
    assert [each.manager for each in house.messenger.sent] == [sam.id, alex.id]


async def test_new_rules_of_zones_move_what_has_not_been_sent(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    alex = await house.manager()
    await house.remind(alex)
    await keeper(house).begin()
    wrong = datetime(2026, 11, 23, 6, tzinfo=UTC)  # as if the old rules had been an hour off
    async with house.database.write() as connection:
        await connection.execute(sa.update(deliveries).values(due_at=wrong))
    await keeper(house).begin()
    assert await house.deliveries.next_due() == wrong, "the same rules: nothing is looked at"
    monkeypatch.setattr(zones, "version", lambda: "2027.1")
    await keeper(house).begin()
    assert await house.deliveries.next_due() == wrong + timedelta(hours=1)


async def test_a_step_that_got_lost_is_planned_the_next_day(house: House) -> None:
    alex = await house.manager()
    await house.owed(alex, DUE_DAY)
    await house.remind(alex)
    async with house.database.write() as connection:
        await connection.execute(
            sa.update(deliveries).where(deliveries.c.occurrence != "once").values(state="sent")
        )
    house.clock.move_to(datetime(2026, 11, 25, 12, tzinfo=UTC))
    assert await keeper(house).heal() == 1
    assert (await house.states())[-1] == "scheduled"
    assert await keeper(house).heal() == 0, "once is enough"


async def test_a_chat_with_another_id_is_remembered(house: House) -> None:
    alex = await house.manager()
    await house.remind(alex)
    from domain.deliveries import Receipt

    house.messenger.answers = [Receipt("sent", message_id=1, chat_id=-100)]
    await house.wait(timedelta(hours=22))
    async with house.database.read() as connection:
        kept = await managers.get(connection, alex.id)
    assert kept is not None
    assert kept.chat_id == -100
