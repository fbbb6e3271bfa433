"""The best moment for a channel on the client's own clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.contact_hours import OFFICE_HOURS, Hours, best_moment
from domain.touches import CHANNELS, Channel

CHISINAU = ZoneInfo("Europe/Chisinau")


def at(channel: Channel, local: str, hours: Hours = OFFICE_HOURS, urgent: bool = False) -> str:
    now = datetime.fromisoformat(local).replace(tzinfo=CHISINAU).astimezone(UTC)
    moment = best_moment(channel, now, CHISINAU, hours, urgent=urgent).at
    return f"{moment:%a %H:%M}"


@pytest.mark.parametrize(
    ("channel", "local", "expected"),
    [
        ("phone", "2026-11-24 11:15", "Tue 11:15"),
        ("phone", "2026-11-24 08:00", "Tue 09:30"),
        ("phone", "2026-11-24 13:20", "Tue 14:00"),
        ("phone", "2026-11-24 17:30", "Wed 09:30"),
        ("phone", "2026-11-27 19:00", "Mon 09:30"),
        ("phone", "2026-11-29 12:00", "Mon 09:30"),
        ("messenger", "2026-11-24 08:00", "Tue 09:00"),
        ("messenger", "2026-11-24 13:20", "Tue 13:20"),
        ("sms", "2026-11-24 22:00", "Wed 09:00"),
        ("email", "2026-11-28 23:00", "Sat 23:00"),
        ("meeting", "2026-11-24 11:15", "Wed 09:30"),
        ("meeting", "2026-11-27 11:15", "Mon 09:30"),
    ],
)
def test_ordinary_moments(channel: Channel, local: str, expected: str) -> None:
    assert at(channel, local) == expected


@pytest.mark.parametrize(
    ("channel", "local", "expected"),
    [
        ("phone", "2026-11-24 13:20", "Tue 13:20"),
        ("phone", "2026-11-24 08:00", "Tue 09:00"),
        ("phone", "2026-11-24 18:00", "Wed 09:00"),
        ("meeting", "2026-11-24 10:10", "Tue 13:30"),
        ("meeting", "2026-11-24 15:00", "Wed 09:30"),
    ],
)
def test_urgent_moments(channel: Channel, local: str, expected: str) -> None:
    assert at(channel, local, urgent=True) == expected


def test_an_email_is_read_in_working_hours() -> None:
    now = datetime(2026, 11, 28, 21, 0, tzinfo=UTC)
    moment = best_moment("email", now, CHISINAU, OFFICE_HOURS)
    assert moment.at == now
    assert moment.seen_from == datetime(2026, 11, 30, 9, 0, tzinfo=CHISINAU)


def test_own_hours_and_days_are_kept() -> None:
    shop = Hours(time(11), time(20), frozenset({1, 2, 3, 4, 5}))
    assert at("phone", "2026-11-29 12:00", shop) == "Tue 11:30"
    short = Hours(time(10), time(12), frozenset({6}))
    assert at("phone", "2026-11-24 12:00", short) == "Sun 10:00"


def test_the_day_of_a_client_far_away_counts() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    now = datetime(2026, 11, 27, 16, 0, tzinfo=UTC)  # Saturday in Tokyo
    moment = best_moment("phone", now, tokyo, OFFICE_HOURS).at
    assert moment == datetime(2026, 11, 30, 9, 30, tzinfo=tokyo)


def test_the_clock_change_keeps_the_wall_time() -> None:
    friday = datetime(2026, 10, 23, 17, 0, tzinfo=UTC)
    moment = best_moment("phone", friday, CHISINAU, OFFICE_HOURS).at
    assert moment.isoformat() == "2026-10-26T09:30:00+02:00"


def test_a_day_must_start_before_it_ends() -> None:
    with pytest.raises(ValueError, match="starts"):
        Hours(time(18), time(9))


@given(
    st.sampled_from(CHANNELS),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),
    st.sampled_from(("Europe/Chisinau", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia")),
    st.booleans(),
    st.frozensets(st.integers(0, 6), min_size=1),
)
def test_the_moment_is_soon_and_within_the_clients_hours(
    channel: Channel, naive: datetime, zone: str, urgent: bool, days: frozenset[int]
) -> None:
    hours = Hours(days=days)
    now = naive.replace(tzinfo=UTC)
    moment = best_moment(channel, now, ZoneInfo(zone), hours, urgent=urgent)
    assert now - timedelta(seconds=1) <= moment.at <= moment.seen_from + timedelta(seconds=1)
    assert moment.seen_from - now < timedelta(days=9)
    seen = moment.seen_from
    assert seen.weekday() in days
    assert time(9) <= seen.time() <= time(18)
