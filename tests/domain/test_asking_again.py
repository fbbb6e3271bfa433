"""How often, and when, a reminder that nobody answers comes again."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from domain.asking_again import next_asking
from domain.gate import Gate


def never(_: date) -> bool:
    return False


@pytest.mark.parametrize(
    ("occurrence", "now", "asking"),
    [
        ("once", "2026-11-23 10:00", ("once/n1", "2026-11-23 12:00")),
        ("once/n1", "2026-11-23 12:00", ("once/n2", "2026-11-24 09:00")),
        ("once/n2", "2026-11-24 09:00", None),
        ("once", "2026-11-23 20:30", ("once/n2", "2026-11-24 09:00")),
        ("k7/s1", "2026-11-23 10:00", ("k7/n1", "2026-11-23 12:00")),
        ("due:0", "2026-11-23 10:00", None),
    ],
)
def test_after_two_hours_and_the_next_morning(
    occurrence: str, now: str, asking: tuple[str, str] | None
) -> None:
    found = next_asking(occurrence, datetime.fromisoformat(now), Gate(), never)
    assert found == (asking and (asking[0], datetime.fromisoformat(asking[1])))


def test_not_on_a_day_off_and_not_when_nobody_wants_it() -> None:
    friday = datetime(2026, 11, 27, 12)
    weekends = Gate(days_off=frozenset({5, 6}))
    assert next_asking("once/n1", friday, weekends, never) == (
        "once/n2",
        datetime(2026, 11, 30, 8),
    )
    assert next_asking("once", friday, Gate(asks_again=False), never) is None
