"""Working days: forward, back, and so many later."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.workdays import following, later, preceding, weekdays

FRIDAY, SATURDAY, MONDAY = date(2026, 11, 27), date(2026, 11, 28), date(2026, 11, 30)


def test_a_weekend_leads_to_monday_and_back_to_friday() -> None:
    assert following(SATURDAY, weekdays) == MONDAY
    assert preceding(SATURDAY, weekdays) == FRIDAY
    assert following(MONDAY, weekdays) == preceding(MONDAY, weekdays) == MONDAY


@pytest.mark.parametrize(("count", "day"), [(0, FRIDAY), (1, MONDAY), (5, date(2026, 12, 4))])
def test_working_days_later(count: int, day: date) -> None:
    assert later(FRIDAY, count, weekdays) == day


def test_a_calendar_without_a_working_day_does_not_hang() -> None:
    assert following(FRIDAY, lambda _: False) == FRIDAY
    assert preceding(FRIDAY, lambda _: False) == FRIDAY


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.sets(st.integers(-20, 20)))
def test_what_is_found_is_a_working_day_with_none_between(day: date, off: set[int]) -> None:
    holidays = {day + timedelta(days=each) for each in off}

    def works(each: date) -> bool:
        return each.weekday() < 5 and each not in holidays

    for found, step in ((following(day, works), 1), (preceding(day, works), -1)):
        assert works(found)
        between = range(0, abs((found - day).days))
        assert not any(works(day + step * timedelta(days=each)) for each in between)
