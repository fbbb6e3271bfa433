"""Each occurrence once, at the right wall time, whatever clocks and calendars do: the delivery
itself runs, with the clock moved from one due moment to the next."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from domain.managers import Manager
from domain.recurrence import MonthDay, Rule
from playground.clock import MovableClock
from services.gates import Gates
from storage.database import Database
from tests.services.schedule import House

WEEK = timedelta(days=7)


def house_at(database: Database, moment: str) -> House:
    return House(database, MovableClock(frozen=datetime.fromisoformat(moment).replace(tzinfo=UTC)))


def came(house: House) -> list[str]:
    """When pushes left, in UTC."""
    return [f"{each.at:%m-%d %H:%M}" for each in house.messenger.sent]


async def repeat(house: House, manager: Manager, rule: Rule) -> None:
    await house.reminders.add(manager, None, "x", rule)


@pytest.mark.parametrize(
    ("zone", "at", "night", "utc"),
    [
        # Autumn: 3:30 is there twice and comes the first time only.
        ("Europe/Chisinau", "03:30", "2026-10-25", ["00:30", "00:30", "01:30"]),
        ("Europe/Bucharest", "03:30", "2026-10-25", ["00:30", "00:30", "01:30"]),
        ("America/New_York", "01:30", "2026-11-01", ["05:30", "05:30", "06:30"]),
        ("Europe/Moscow", "03:30", "2026-10-25", ["00:30", "00:30", "00:30"]),
        # Spring: 3:30 is not there, and comes at what the clocks show instead.
        ("Europe/Chisinau", "03:30", "2027-03-28", ["01:30", "01:30", "00:30"]),
        ("Europe/Bucharest", "03:30", "2027-03-28", ["01:30", "01:30", "00:30"]),
        ("America/New_York", "02:30", "2027-03-14", ["07:30", "07:30", "06:30"]),
        ("Europe/Moscow", "03:30", "2027-03-28", ["00:30", "00:30", "00:30"]),
        # An hour far from the change.
        ("Europe/Chisinau", "09:00", "2026-10-25", ["06:00", "07:00", "07:00"]),
        ("Europe/Bucharest", "09:00", "2027-03-28", ["07:00", "06:00", "06:00"]),
        ("America/New_York", "09:00", "2026-11-01", ["13:00", "14:00", "14:00"]),
        ("Europe/Moscow", "09:00", "2026-10-25", ["06:00", "06:00", "06:00"]),
    ],
)
async def test_every_day_over_a_change_of_clocks(
    database: Database, zone: str, at: str, night: str, utc: list[str]
) -> None:
    day = date.fromisoformat(night)
    before = day - timedelta(days=2)
    house = house_at(database, f"{before} 20:00")
    alex = await house.manager(zone=zone)
    await repeat(house, alex, Rule("day", time.fromisoformat(at), before))
    await house.wait(timedelta(days=3))
    days = (day + timedelta(days=each) for each in (-1, 0, 1))
    assert came(house) == [f"{each:%m-%d} {hour}" for each, hour in zip(days, utc, strict=True)]


async def test_every_eight_hours_is_time_that_passes(database: Database) -> None:
    house = house_at(database, "2026-10-24 10:00")
    alex = await house.manager()
    await repeat(house, alex, Rule("hour", time(21), date(2026, 10, 24), every=8))
    await house.wait(timedelta(hours=30))
    assert came(house) == ["10-24 18:00", "10-25 02:00", "10-25 10:00"]


async def test_the_second_of_two_hours_of_one_name_comes_with_a_rule_of_hours(
    database: Database,
) -> None:
    house = house_at(database, "2026-10-24 23:00")
    alex = await house.manager()
    await repeat(house, alex, Rule("hour", time(2, 30), date(2026, 10, 25)))
    await house.wait(timedelta(hours=4))
    assert came(house) == ["10-24 23:30", "10-25 00:30", "10-25 01:30", "10-25 02:30"]


async def test_the_thirty_first_is_the_last_of_a_shorter_month(database: Database) -> None:
    house = house_at(database, "2027-12-31 12:00")
    alex = await house.manager()
    rule = Rule("month", time(9), date(2028, 1, 1), days=(MonthDay("day", 31),))
    await repeat(house, alex, rule)
    await house.wait(timedelta(days=155))
    days = ["01-31 07", "02-29 07", "03-31 06", "04-30 06", "05-31 06"]
    assert came(house) == [f"{each}:00" for each in days]


async def test_the_twenty_ninth_of_february_every_year(database: Database) -> None:
    house = house_at(database, "2027-01-15 12:00")
    alex = await house.manager()
    rule = Rule("year", time(9), date(2027, 1, 15), days=(MonthDay("day", 29),), month=2)
    await repeat(house, alex, rule)
    await house.wait(timedelta(days=3 * 366))
    assert [f"{each.at:%Y-%m-%d}" for each in house.messenger.sent] == [
        "2027-02-28",
        "2028-02-29",
        "2029-02-28",
    ]


async def test_moving_to_another_zone_keeps_the_second_of_two_hours(database: Database) -> None:
    house = house_at(database, "2026-10-24 20:00")
    alex = await house.manager()
    second = datetime(2026, 10, 25, 3, 30, fold=1)
    await house.reminders.add(alex, None, "x", second)
    await house.managers.live_in(alex, "Europe/Bucharest")
    await house.wait(WEEK)
    assert came(house) == ["10-25 01:30"]


async def test_another_zone_moves_a_wall_time_of_which_there_is_one(database: Database) -> None:
    house = house_at(database, "2026-10-24 20:00")
    alex = await house.manager()
    await house.reminders.add(alex, None, "x", datetime(2026, 10, 25, 3, 30))
    await house.managers.live_in(alex, "Europe/Moscow")
    await house.wait(WEEK)
    assert came(house) == ["10-25 00:30"]


async def test_changed_quiet_hours_keep_the_second_of_two_hours(database: Database) -> None:
    house = house_at(database, "2026-10-24 20:00")
    alex = await house.manager()
    await house.reminders.add(alex, None, "x", datetime(2026, 10, 25, 3, 30, fold=1))
    await Gates(database, house.clock.now).be_quiet(alex, None)
    await house.wait(WEEK)
    assert came(house) == ["10-25 01:30"]


async def test_a_push_in_the_second_hour_is_not_late(database: Database) -> None:
    house = house_at(database, "2026-10-24 20:00")
    alex = await house.manager()
    await house.reminders.add(alex, None, "x", datetime(2026, 10, 25, 3, 30, fold=1))
    await house.wait(WEEK)
    (sent,) = house.messenger.sent
    assert sent.since is None
