"""Open money by age; two currencies are never one sum."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.money import Money
from domain.payments import Payment
from domain.receivables import BANDS, ageing, band

TODAY = date(2026, 11, 22)
ONE = Payment(
    *(1, 1, 1, Money(Decimal(1500), "MDL"), TODAY, None, None, "open"),
    created_at=datetime(2026, 11, 1, tzinfo=UTC),
)


@pytest.mark.parametrize(
    ("days", "name"),
    [
        (0, "current"),
        (1, "days30"),
        (30, "days30"),
        (31, "days60"),
        (60, "days60"),
        (61, "days90"),
        (90, "days90"),
        (91, "older"),
        (4000, "older"),
    ],
)
def test_the_bands(days: int, name: str) -> None:
    assert band(days) == name


def test_each_currency_by_itself_the_managers_own_first_and_only_what_is_open() -> None:
    euros = replace(ONE, money=Money(Decimal(10), "EUR"), due_on=TODAY - timedelta(days=40))
    half = replace(ONE, paid=Decimal(500), due_on=TODAY - timedelta(days=1))
    shown = ageing([euros, ONE, half, replace(ONE, status="paid")], TODAY, "MDL")
    assert [each.currency for each in shown] == ["MDL", "EUR"]
    assert list(map(int, shown[0].sums)) == [1500, 1000, 0, 0, 0]
    assert (int(shown[0].total.amount), int(shown[0].late.amount)) == (2500, 1000)
    assert list(map(int, shown[1].sums)) == [0, 0, 10, 0, 0]


payments = st.builds(
    lambda amount, currency, days, part: replace(
        ONE,
        money=Money(Decimal(amount), currency),
        due_on=TODAY - timedelta(days=days),
        paid=Decimal(amount) * part / 10,
    ),
    st.integers(1, 10**9),
    st.sampled_from(["MDL", "EUR", "USD"]),
    st.integers(-400, 400),
    st.integers(0, 9),
)


@given(st.lists(payments, max_size=20))
def test_nothing_is_lost_or_counted_twice(owed: list[Payment]) -> None:
    shown = ageing(owed, TODAY, "EUR")
    for each in shown:
        of_currency = [one.rest.amount for one in owed if one.money.currency == each.currency]
        assert each.total.amount == sum(of_currency)
        assert len(each.sums) == len(BANDS)
    assert {each.currency for each in shown} == {one.money.currency for one in owed}
