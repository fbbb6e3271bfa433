"""When a wall time comes, and how long a failed send waits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.deliveries import BACKOFF, JITTER, due, retry_in

ZONES = ("Europe/Moscow", "Europe/Chisinau", "Europe/London", "America/New_York")


@pytest.mark.parametrize(
    ("zone", "wall", "utc"),
    [
        # Moscow keeps one offset the whole year.
        ("Europe/Moscow", "2026-03-29 09:00", "2026-03-29 06:00"),
        ("Europe/Moscow", "2026-10-25 09:00", "2026-10-25 06:00"),
        ("Europe/Chisinau", "2026-03-28 09:00", "2026-03-28 07:00"),
        ("Europe/Chisinau", "2026-03-29 09:00", "2026-03-29 06:00"),
        ("Europe/Chisinau", "2026-10-24 09:00", "2026-10-24 06:00"),
        ("Europe/Chisinau", "2026-10-25 09:00", "2026-10-25 07:00"),
        ("Europe/London", "2026-03-28 09:00", "2026-03-28 09:00"),
        ("Europe/London", "2026-03-29 09:00", "2026-03-29 08:00"),
        ("Europe/London", "2026-10-25 09:00", "2026-10-25 09:00"),
        ("America/New_York", "2026-03-07 09:00", "2026-03-07 14:00"),
        ("America/New_York", "2026-03-08 09:00", "2026-03-08 13:00"),
        ("America/New_York", "2026-11-01 09:00", "2026-11-01 14:00"),
    ],
)
def test_nine_is_nine_on_both_sides_of_a_clock_change(zone: str, wall: str, utc: str) -> None:
    moment = due(datetime.fromisoformat(wall), zone)
    assert moment.astimezone(UTC) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


def test_a_wall_time_that_the_clocks_leap_over_comes_later_never_earlier() -> None:
    moment = due(datetime(2026, 3, 29, 1, 30), "Europe/London").astimezone(UTC)
    assert moment == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert moment.astimezone(ZoneInfo("Europe/London")).hour == 2


def test_a_repeated_wall_time_is_the_first_unless_the_second_is_meant() -> None:
    twice = datetime(2026, 10, 25, 1, 30)
    first = due(twice, "Europe/London").astimezone(UTC)
    second = due(twice.replace(fold=1), "Europe/London").astimezone(UTC)
    assert (first.hour, second.hour) == (0, 1)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1)),
    st.sampled_from(ZONES),
)
def test_no_wall_time_is_early_by_its_own_clock(wall: datetime, zone: str) -> None:
    shown = due(wall, zone).astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    assert timedelta() <= shown - wall <= timedelta(hours=1)


@given(st.integers(1, 50), st.floats(0, 1, exclude_max=True))
def test_a_wait_grows_to_half_an_hour_and_stays_within_its_spread(
    attempts: int, luck: float
) -> None:
    nominal = BACKOFF[min(attempts, len(BACKOFF)) - 1]
    wait = retry_in(attempts, luck).total_seconds()
    assert nominal * (1 - JITTER) <= wait <= nominal * (1 + JITTER)
    assert retry_in(attempts, luck) <= retry_in(attempts + 1, luck)


def test_two_who_failed_together_do_not_come_back_together() -> None:
    assert retry_in(1, 0.0) == timedelta(seconds=4)
    assert retry_in(1, 0.5) == timedelta(seconds=5)
    assert retry_in(9, 0.5) == timedelta(minutes=30)
