import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from playground.clock import MovableClock

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_a_frozen_clock_stands_until_it_is_moved() -> None:
    clock = MovableClock(frozen=NINE)
    assert clock.now() == clock.now() == NINE
    assert clock.move(HOUR) == NINE + HOUR == clock.now()
    assert clock.move_to(NINE + 5 * HOUR) == clock.now() == NINE + 5 * HOUR


def test_a_running_clock_runs_and_keeps_its_offset() -> None:
    clock = MovableClock()
    before = MovableClock().now()
    clock.move(timedelta(days=1))
    assert timedelta(days=1) <= clock.now() - before < timedelta(days=1, seconds=10)
    assert clock.now().tzinfo is UTC


def test_time_is_told_in_utc_and_in_whole_seconds() -> None:
    clock = MovableClock(frozen=datetime.fromisoformat("2026-03-02T11:00:00.900+02:00"))
    assert clock.now().isoformat() == "2026-03-02T09:00:00.900000+00:00"
    assert clock.timestamp() == int(NINE.timestamp())


def test_it_never_goes_back() -> None:
    clock = MovableClock(frozen=NINE)
    with pytest.raises(ValueError, match="does not go back"):
        clock.move_to(NINE - HOUR)
    assert clock.now() == NINE


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        MovableClock(frozen=datetime(2026, 3, 2, 9, 0))


def test_listeners_hear_every_move_until_they_stop() -> None:
    clock = MovableClock(frozen=NINE)
    heard: list[datetime] = []
    stop = clock.listen(heard.append)
    clock.move(HOUR)
    stop()
    clock.move(HOUR)
    assert heard == [NINE + HOUR]


async def test_a_waiter_wakes_when_the_moment_comes_and_not_before() -> None:
    clock = MovableClock(frozen=NINE)
    async with asyncio.TaskGroup() as group:
        waiter = group.create_task(clock.wait_until(NINE + 2 * HOUR))
        await asyncio.sleep(0)
        clock.move(HOUR)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert not waiter.done()
        clock.move(HOUR)
    assert waiter.result() == NINE + 2 * HOUR


async def test_a_running_clock_wakes_its_waiter_by_itself() -> None:
    clock = MovableClock()
    at = clock.now() + timedelta(milliseconds=5)
    assert await clock.wait_until(at) >= at
