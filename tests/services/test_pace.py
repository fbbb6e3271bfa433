"""One a second to a manager, 25 in all, and those who are answered come first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from playground.clock import MovableClock
from services.pace import PER_SECOND, Pace

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_those_who_wait_stand_in_line_and_each_has_a_turn() -> None:
    clock = MovableClock(frozen=NOW)
    pace = Pace(clock.now)
    second = timedelta(seconds=1)
    turns = [pace.turn(1, NOW) for _ in range(4)]
    assert turns == [None, NOW + second, NOW + 2 * second, NOW + 3 * second]
    assert pace.turn(2, NOW) is None, "another manager does not wait"
    assert pace.turn(1, NOW + second) is None, "the first of the line"


def test_a_beat_that_comes_a_moment_early_costs_nobody_their_place() -> None:
    pace = Pace(MovableClock(frozen=NOW).now)
    second, late = timedelta(seconds=1), timedelta(milliseconds=50)
    for _ in range(4):
        pace.turn(1, NOW)
    assert pace.turn(1, NOW + second + late) is None
    assert pace.turn(1, NOW + 2 * second) is None, "and not behind the fourth"


def test_a_second_has_room_for_so_many_and_the_next_one_again() -> None:
    clock = MovableClock(frozen=NOW)
    pace = Pace(clock.now)
    sent = 0
    while not pace.is_full():
        pace.count()
        sent += 1
    assert sent == PER_SECOND
    clock.move(timedelta(seconds=1))
    assert not pace.is_full()


def test_a_push_waits_for_an_answer() -> None:
    clock = MovableClock(frozen=NOW)
    pace = Pace(clock.now)
    pace.give_way(1)
    assert pace.turn(1, NOW) == NOW + timedelta(seconds=1)
    assert pace.turn(2, NOW) is None
