"""A sum and a day in one text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import currencies, dates
from domain.dates import parse_day
from domain.dues import parse_due
from domain.errors import DomainError
from domain.money import Money, parse_money

TODAY = date(2026, 11, 22)
WORDS = dates.words()


def read(text: str) -> tuple[Money, date | None]:
    return parse_due(
        text,
        partial(parse_money, default_currency="MDL", currencies=currencies.words()),
        partial(
            parse_day,
            today=TODAY,
            months=WORDS.months,
            relative=WORDS.relative,
            filler=WORDS.filler,
        ),
    )


@pytest.mark.parametrize(
    "text",
    [
        "1500 lei, 25 November",
        "1500 25.11",
        "1 500 лей до 25 ноября",
        "1.500,00 lei; 25.11.2026",
        "25 November 1500",
        "25.11, 1500 lei",
        "1500\n25.11",
        "1500 lei by 25 Nov",
        "1500 pe 25 noiembrie",
        "1500 lei 25",
    ],
)
def test_a_sum_and_a_day(text: str) -> None:
    assert read(text) == (Money(Decimal(1500), "MDL"), date(2026, 11, 25))


@pytest.mark.parametrize("text", ["1500", "1 500", "1500 lei", "1.500"])
def test_a_sum_alone(text: str) -> None:
    assert read(text) == (Money(Decimal(1500), "MDL"), None)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("abc", "sum-unreadable"),
        ("25 November", "sum-unreadable"),
        ("", "sum-unreadable"),
        ("-5", "sum-not-positive"),
        ("1500 lei, 31.02", "date-impossible"),
        ("1500 lei, 25.11.2020", "date-past"),
        ("1500 lei next week", "date-unreadable"),
        ("1500 lei " * 600, "sum-unreadable"),
    ],
)
def test_what_is_wrong_is_said(text: str, key: str) -> None:
    with pytest.raises(DomainError) as caught:
        read(text)
    assert caught.value.key == key


@given(st.text("15 .,leiNov25до-", max_size=30))
def test_no_text_breaks_the_reading(text: str) -> None:
    try:
        money, _ = read(text)
    except DomainError:
        return
    assert money.amount > 0
