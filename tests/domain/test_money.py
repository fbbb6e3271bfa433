"""Sums as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import currencies
from domain.errors import DomainError
from domain.money import MOST, Money, parse_money

CURRENCIES = currencies.words()


def read(text: str, default: str = "MDL") -> Money:
    return parse_money(text, default, CURRENCIES)


def refused(text: str) -> str:
    with pytest.raises(DomainError) as caught:
        read(text)
    return caught.value.key


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("1500", "1500", "MDL"),
        ("1 500,50 лей", "1500.50", "MDL"),
        ("1,500.50", "1500.50", "MDL"),
        ("EUR 1500", "1500", "EUR"),
        ("1.500,50 €", "1500.50", "EUR"),
        ("1500 lei", "1500", "MDL"),
        ("1500 LEI.", "1500", "MDL"),
        ("1500lei", "1500", "MDL"),
        ("$1,500", "1500", "USD"),
        ("US$ 20", "20", "USD"),
        ("20 долларов США", "20", "USD"),
        ("1 500 р.", "1500", "RUB"),
        ("1\u00a0500 руб.", "1500", "RUB"),
        ("1\u202f500", "1500", "MDL"),
        ("1'500", "1500", "MDL"),
        ("1\u2019500.5", "1500.50", "MDL"),
        ("2000 грн", "2000", "UAH"),
        ("£99.99", "99.99", "GBP"),
        ("10 000 тенге", "10000", "KZT"),
        ("300 ron", "300", "RON"),
        ("€20 euro", "20", "EUR"),
        ("1.500.000", "1500000", "MDL"),
        ("1,5", "1.50", "MDL"),
        ("0,50", "0.50", "MDL"),
        ("1000000000000", "1000000000000", "MDL"),
    ],
)
def test_usual_ways_to_write_a_sum(text: str, amount: str, currency: str) -> None:
    assert read(text) == Money(Decimal(amount), currency)


@pytest.mark.parametrize("text", ["1.500", "1,500", "1 500"])
def test_three_digits_after_one_separator_are_thousands(text: str) -> None:
    assert read(text).amount == 1500


@pytest.mark.parametrize(("default", "currency"), [("MDL", "MDL"), ("RON", "RON"), ("EUR", "MDL")])
def test_a_shared_word_means_the_managers_own_currency(default: str, currency: str) -> None:
    assert read("1500 lei", default).currency == currency


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        "lei",
        "1500 2000",
        "1500-2000",
        "1500 50",
        "5 eur lei",
        "5 apples",
        "0.500",
        "1,50,000",
        "1.500.50",
        "1500.5050",
        "12:30",
        "😀",
        "1" * 5000,
        "½",
        "1e9",
        "nan",
        "infinity",
    ],
)
def test_what_is_not_one_sum(text: str) -> None:
    assert refused(text) == "sum-unreadable"


@pytest.mark.parametrize("text", ["0", "0.00", "-5", "\u2212 5 lei", "EUR -1", "0 lei"])
def test_a_sum_is_more_than_nothing(text: str) -> None:
    assert refused(text) == "sum-not-positive"


@pytest.mark.parametrize("text", ["1000000000001", "1 000 000 000 000,01", "9" * 40])
def test_a_sum_has_a_limit(text: str) -> None:
    assert refused(text) == "sum-too-big"


AMOUNTS = st.decimals(Decimal("0.01"), MOST, places=2)


@given(AMOUNTS, st.sampled_from(["", ",", " ", "'"]))
def test_every_amount_is_read_back(amount: Decimal, grouping: str) -> None:
    text = f"{amount:,.2f}".replace(",", grouping)
    assert read(text).amount == amount
    continental = text.translate(str.maketrans(",. ", ".,\u00a0"))
    assert read(f"{continental} lei").amount == amount


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading(text: str) -> None:
    try:
        money = read(text)
    except DomainError as error:
        assert error.key.startswith("sum-")
    else:
        assert 0 < money.amount <= MOST
        assert money.amount == money.amount.quantize(Decimal("0.01"))


MANNERS = {"en": (",", "."), "ro": (".", ","), "ru": (" ", ","), "thin": ("\u202f", ",")}
"""How thousands and cents are set apart."""

MARKS = [("{} lei", "MDL"), ("{} лей", "MDL"), ("EUR {}", "EUR"), ("€{}", "EUR"), ("{} $", "USD")]


@given(AMOUNTS, st.sampled_from(sorted(MANNERS)), st.sampled_from(MARKS), st.booleans())
def test_every_manner_with_every_mark_is_the_same_sum(
    amount: Decimal, manner: str, mark: tuple[str, str], negative: bool
) -> None:
    thousands, point = MANNERS[manner]
    number = f"{amount:,.2f}".replace(",", "_").replace(".", point).replace("_", thousands)
    text = mark[0].format(f"-{number}" if negative else number)
    if negative:
        assert refused(text) == "sum-not-positive"
    else:
        assert read(text) == Money(amount, mark[1])
