"""Reminders: their words and their moments."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.deliveries import due
from domain.errors import DomainError
from domain.reminders import (
    CHOICES,
    SNOOZES,
    TEXT_LIMIT,
    Choice,
    chosen,
    clean_text,
    moment_for,
)

ZONES = ("Europe/Moscow", "Europe/Chisinau", "Europe/London", "America/New_York")
SUNDAY_NOON = datetime(2026, 11, 22, 12, 0)


def refusal(day: date, clock: time | None, now: datetime) -> str:
    with pytest.raises(DomainError) as caught:
        moment_for(day, clock, now)
    return caught.value.key


# ---------------------------------------------------------------- words


def test_words_are_kept_as_typed_but_for_the_space_around_them() -> None:
    assert clean_text("  call Egor\n about <b>shoes</b> ") == "call Egor\n about <b>shoes</b>"
    assert clean_text("ы" * TEXT_LIMIT) == "ы" * TEXT_LIMIT


@pytest.mark.parametrize(
    ("text", "key"),
    [("", "reminder-empty"), (" \n", "reminder-empty"), ("x" * 1001, "reminder-too-long")],
)
def test_words_that_are_none_or_too_many_are_refused(text: str, key: str) -> None:
    with pytest.raises(DomainError) as caught:
        clean_text(text)
    assert caught.value.key == key


# ---------------------------------------------------------------- moments


def test_a_day_without_an_hour_means_nine_in_the_morning() -> None:
    assert moment_for(date(2026, 11, 25), None, SUNDAY_NOON) == datetime(2026, 11, 25, 9)
    assert moment_for(date(2026, 11, 25), time(14, 30), SUNDAY_NOON) == datetime(
        2026, 11, 25, 14, 30
    )


def test_a_moment_that_is_over_or_ten_years_away_is_refused() -> None:
    assert refusal(SUNDAY_NOON.date(), None, SUNDAY_NOON) == "date-past"
    assert refusal(SUNDAY_NOON.date(), time(12, 0), SUNDAY_NOON) == "date-past"
    assert refusal(date(2037, 1, 1), None, SUNDAY_NOON) == "date-too-far"


@pytest.mark.parametrize(
    ("choice", "wall"),
    [
        ("hour", "2026-11-22 13:00"),
        ("evening", "2026-11-22 18:00"),
        ("morning", "2026-11-23 09:00"),
        ("days3", "2026-11-25 09:00"),
        ("monday", "2026-11-23 09:00"),
        ("week", "2026-11-29 09:00"),
    ],
)
def test_a_button_means_a_wall_time_of_the_manager(choice: Choice, wall: str) -> None:
    now = datetime(2026, 11, 22, 10, 0, 40, tzinfo=UTC)  # noon in Chisinau
    assert chosen(choice, now, "Europe/Chisinau") == datetime.fromisoformat(wall)


def test_monday_pressed_on_a_monday_is_the_next_one() -> None:
    now = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
    assert chosen("monday", now, "Europe/London") == datetime(2026, 11, 30, 9)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(ZONES),
    st.sampled_from(sorted({*CHOICES, *SNOOZES} - {"evening"})),
)
def test_what_a_button_offers_is_ahead_in_every_zone_and_season(
    now: datetime, zone: str, choice: Choice
) -> None:
    moment = due(chosen(choice, now, zone), zone).astimezone(UTC)
    assert now < moment <= now + timedelta(days=8)
    if choice == "hour":
        assert timedelta(minutes=59) < moment - now <= timedelta(hours=1)


# ---------------------------------------------------------------- the night of the clock change
# In London the hour from one to two comes twice on 25 October 2026.


def utc(hour: int, minute: int) -> datetime:
    return datetime(2026, 10, 25, hour, minute, tzinfo=UTC)


def test_in_an_hour_is_an_hour_away_in_the_night_of_the_clock_change() -> None:
    at = chosen("hour", utc(0, 30), "Europe/London")  # 01:30 for the first time
    assert (at.hour, at.minute, at.fold) == (1, 30, 1)
    local = datetime(2026, 10, 25, 1, 30)
    kept = moment_for(at.date(), at.time(), local)  # not over: it will be 01:30 once more
    assert due(kept, "Europe/London").astimezone(UTC) == utc(1, 30)


def test_a_time_typed_in_the_repeated_hour_is_not_taken_for_the_hour_before() -> None:
    local = datetime(2026, 10, 25, 1, 40, fold=1)
    kept = moment_for(local.date(), time(1, 50), local)
    assert due(kept, "Europe/London").astimezone(UTC) == utc(1, 50)
    assert refusal(local.date(), time(1, 30), local) == "date-past"


def test_the_repeated_hour_changes_nothing_for_other_days() -> None:
    local = datetime(2026, 10, 25, 1, 40, fold=1)
    spring = moment_for(date(2027, 3, 28), time(1, 30), local)  # an hour that will be leapt over
    assert spring.fold == 0
