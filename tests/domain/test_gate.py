"""The gate: what waits, for how long, and what does not."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import DomainError
from domain.gate import Gate, Kind, kind_of, opens_at, parse_quiet

USUAL = Gate()
WEEKENDS = Gate(days_off=frozenset({5, 6}))


def never(_: date) -> bool:
    return False


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("occurrence", "kind"),
    [
        ("once", "own"),
        ("k12", "own"),
        ("once/s2", "own"),
        ("due:0/s1", "own"),
        ("due:0", "money"),
        ("overdue:2", "money"),
        ("once/n1", "again"),
        ("k12/n2", "again"),
    ],
)
def test_the_key_says_who_chose_the_hour(occurrence: str, kind: Kind) -> None:
    assert kind_of(occurrence) == kind


@pytest.mark.parametrize(
    ("gate", "kind", "local", "opens"),
    [
        (USUAL, "money", "2026-11-25 09:00", "2026-11-25 09:00"),
        (USUAL, "money", "2026-11-25 21:00", "2026-11-26 08:00"),
        (USUAL, "money", "2026-11-25 07:59", "2026-11-25 08:00"),
        (USUAL, "own", "2026-11-25 23:00", "2026-11-25 23:00"),
        (WEEKENDS, "again", "2026-11-27 22:00", "2026-11-30 08:00"),
        (WEEKENDS, "own", "2026-11-28 12:00", "2026-11-28 12:00"),
        (Gate(time(13), time(15)), "money", "2026-11-25 14:00", "2026-11-25 15:00"),
        (Gate(None, None), "money", "2026-11-25 03:00", "2026-11-25 03:00"),
        (Gate(vacation_until=date(2026, 11, 29)), "own", "2026-11-25 12:00", "2026-11-30 08:00"),
        (
            Gate(None, None, vacation_until=date(2026, 11, 29)),
            "money",
            "2026-11-25 12:00",
            "2026-11-30 09:00",
        ),
    ],
)
def test_it_opens_when_it_should(gate: Gate, kind: Kind, local: str, opens: str) -> None:
    assert opens_at(gate, kind, at(local), never) == at(opens)


def test_holidays_in_a_row_are_all_waited_for() -> None:
    days = {date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2)}
    assert opens_at(USUAL, "money", at("2026-12-30 22:00"), days.__contains__) == at(
        "2027-01-03 08:00"
    )


gates = st.builds(
    Gate,
    st.one_of(st.none(), st.times()),
    st.one_of(st.none(), st.times()),
    st.frozensets(st.integers(0, 6), max_size=6),
    st.none(),
    st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 12, 31))),
)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31))


@given(gates, st.sampled_from(("own", "money", "again")), moments)
def test_never_earlier_and_where_it_opens_it_is_open(
    gate: Gate, kind: Kind, local: datetime
) -> None:
    opens = opens_at(gate, kind, local, never)
    assert opens >= local
    assert opens_at(gate, kind, opens, never) == opens


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("22-7", (time(22), time(7))),
        ("22:30 - 7:00", (time(22, 30), time(7))),
        ("from 21.15 to 8", (time(21, 15), time(8))),
        ("24-8", (time(0), time(8))),
    ],
)
def test_hours_as_they_are_typed(text: str, hours: tuple[time, time]) -> None:
    assert parse_quiet(text) == hours


@pytest.mark.parametrize("text", ["", "at night", "22", "25-7", "22:70-7", "8-8", "1" * 500])
def test_hours_that_are_none(text: str) -> None:
    with pytest.raises(DomainError, match="quiet-unreadable"):
        parse_quiet(text)
