"""Digests: their keys, their hours, and which day comes next."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.deliveries import Delivery, is_stale
from domain.digests import KINDS, Kind, day_of, is_over, next_day, occurrence, parse_hour
from domain.errors import DomainError
from domain.gate import Gate, is_closed, kind_of, next_open, opens_at

MONDAY = date(2026, 11, 23)
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))
HALVES: dict[Kind, st.SearchStrategy[time]] = {
    "morning": st.times(time(0), time(11, 59)),
    "evening": st.times(time(12), time(23, 59)),
}


@given(DAYS)
def test_a_key_says_its_day_and_is_nothing_else(day: date) -> None:
    key = occurrence(day)
    assert day_of(key) == day
    assert kind_of(key) == "digest"


@pytest.mark.parametrize("key", ["once", "k12", "due:0", "due:0/s1", "once/n1"])
def test_other_keys_are_no_digest(key: str) -> None:
    assert day_of(key) is None
    assert kind_of(key) != "digest"


@pytest.mark.parametrize(
    ("kind", "day", "now", "over"),
    [
        ("morning", 23, datetime(2026, 11, 23, 12, 0), False),
        ("morning", 23, datetime(2026, 11, 23, 12, 1), True),
        ("morning", 23, datetime(2026, 11, 24, 8, 0), True),
        ("evening", 23, datetime(2026, 11, 23, 23, 59), False),
        ("evening", 23, datetime(2026, 11, 24, 0, 0), True),
    ],
)
def test_until_when_it_is_of_use(kind: Kind, day: int, now: datetime, over: bool) -> None:
    clock = time(8, 30) if kind == "morning" else time(18)
    assert is_over(kind, date(2026, 11, day), clock, now) is over


def test_a_late_morning_has_two_hours() -> None:
    assert not is_over("morning", MONDAY, time(11), datetime(2026, 11, 23, 13))
    assert is_over("morning", MONDAY, time(11), datetime(2026, 11, 23, 13, 1))


@given(st.sampled_from(KINDS), DAYS, st.integers(-3, 400), st.data())
def test_the_next_day_is_later_and_can_still_come(
    kind: Kind, after: date, ahead: int, data: st.DataObject
) -> None:
    clock = data.draw(HALVES[kind])
    now = datetime.combine(after, data.draw(st.times())) + timedelta(days=ahead)
    day = next_day(kind, clock, after, now)
    assert day > after
    assert not is_over(kind, day, clock, now)
    earlier = day - timedelta(days=1)
    assert earlier <= after or earlier < now.date() or is_over(kind, earlier, clock, now)


@pytest.mark.parametrize(
    ("kind", "text", "clock"),
    [
        ("morning", "8", time(8)),
        ("morning", "at 8:15", time(8, 15)),
        ("morning", "в 7.45", time(7, 45)),
        ("morning", "0:30", time(0, 30)),
        ("evening", "18:30", time(18, 30)),
        ("evening", "la 7", time(19)),
        ("evening", "12", time(12)),
    ],
)
def test_hours_are_read(kind: Kind, text: str, clock: time) -> None:
    assert parse_hour(kind, text) == clock


@pytest.mark.parametrize(
    ("kind", "text", "key"),
    [
        ("morning", "", "digest-unreadable"),
        ("morning", "soon", "digest-unreadable"),
        ("morning", "8:61", "digest-unreadable"),
        ("morning", "25", "digest-unreadable"),
        ("morning", "8 9", "digest-unreadable"),
        ("morning", "8" * 50, "digest-unreadable"),
        ("morning", "12:00", "digest-morning"),
        ("evening", "0:15", "digest-evening"),
    ],
)
def test_other_texts_are_refused(kind: Kind, text: str, key: str) -> None:
    with pytest.raises(DomainError) as refused:
        parse_hour(kind, text)
    assert refused.value.key == key


@given(st.text(max_size=60), st.sampled_from(KINDS))
def test_whatever_is_typed_is_an_hour_of_its_half_or_refused(text: str, kind: Kind) -> None:
    try:
        clock = parse_hour(kind, text)
    except DomainError:
        return
    assert (kind == "morning") == (clock < time(12))


# ---------------------------------------------------------------- beside the gate


def test_the_gate_never_holds_one_and_no_summary_takes_one() -> None:
    gate = Gate(vacation_until=date(2026, 12, 24), days_off=frozenset({0}))
    night = datetime(2026, 11, 23, 3)
    assert opens_at(gate, "digest", night, lambda _: True) == night
    at = datetime.fromisoformat("2026-11-23T06:30:00+00:00")
    row = Delivery(
        1, 1, 1, 1, occurrence(MONDAY), datetime(2026, 11, 23, 8, 30), "UTC", at, 0, False
    )
    assert not is_stale(row, at + timedelta(days=3))


@pytest.mark.parametrize(
    ("gate", "to"),
    [
        (Gate(), date(2026, 11, 28)),
        (Gate(days_off=frozenset({5, 6})), date(2026, 11, 30)),
        (Gate(vacation_until=date(2026, 12, 4), days_off=frozenset({5, 6})), date(2026, 12, 7)),
    ],
)
def test_the_next_day_of_work(gate: Gate, to: date) -> None:
    friday = date(2026, 11, 27)
    assert next_open(gate, friday, lambda _: False) == to
    assert not is_closed(gate, to, lambda _: False)


def test_a_holiday_is_no_day_of_work() -> None:
    friday, saturday = date(2026, 11, 27), date(2026, 11, 28)
    assert next_open(Gate(), friday, lambda day: day == saturday) == date(2026, 11, 29)
