"""A payment: where it stands, what is left of it, and what can be said of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import DomainError
from domain.money import MOST, Money
from domain.payments import Payment, check_part, clean_words

DUE = date(2026, 11, 25)
WORDED = ("coming", "due", "overdue", "overdue_second", "overdue_final", "promise_broken")
EVERYTHING = (*WORDED, "part_paid", "disputed")


def payment(promised_on: date | None = None, **more: object) -> Payment:
    created = datetime(2026, 11, 1, tzinfo=UTC)
    made = Payment(1, 1, 1, Money(Decimal(1500), "MDL"), DUE, None, promised_on, "open", created)
    return replace(made, **more)  # type: ignore[arg-type]  # whatever a test says


def on(day: int) -> date:
    return date(2026, 11, day)


# ---------------------------------------------------------------- the stage


@pytest.mark.parametrize(
    ("promised", "today", "stage"),
    [
        (None, 24, "coming"),
        (None, 25, "due"),
        (None, 26, "overdue"),
        (27, 26, "overdue"),  # a promise that still holds says nothing about the date
        (27, 27, "overdue"),
        (27, 28, "promise_broken"),
        (20, 21, "promise_broken"),
    ],
)
def test_the_stage_follows_the_calendar(promised: int | None, today: int, stage: str) -> None:
    assert payment(on(promised) if promised else None).stage(on(today)) == stage


def test_a_part_and_a_dispute_have_stages_of_their_own() -> None:
    assert payment(paid=Decimal(500)).stage(on(24)) == "coming"
    assert payment(paid=Decimal(500)).stage(on(26)) == "part_paid"
    assert payment(on(20), disputed="too dear").stage(on(26)) == "disputed"


def test_a_firmer_stage_is_offered_only_when_its_time_has_come() -> None:
    by_hand = ("part_paid", "disputed")
    late = ("overdue_second", "overdue_final")
    assert payment().stages(on(24), EVERYTHING) == ("coming", *by_hand)
    assert payment().stages(on(26), EVERYTHING) == ("overdue", *late, *by_hand)
    part = payment(paid=Decimal(500)).stages(on(26), EVERYTHING)
    assert part == ("part_paid", "overdue", *late, "disputed")


def test_without_words_for_its_stage_it_stands_where_its_dates_say() -> None:
    assert payment(paid=Decimal(500)).stages(on(26), WORDED)[0] == "overdue"
    assert payment(disputed="too dear").stages(on(24), WORDED)[0] == "coming"


def test_days_late_are_never_negative() -> None:
    assert [payment().days_late(on(day)) for day in (20, 25, 26, 30)] == [0, 0, 1, 5]


def test_a_date_years_away_is_worth_a_second_look() -> None:
    assert not payment().is_distant(on(1))
    assert payment(due_on=date(2030, 1, 1)).is_distant(on(1))


# ---------------------------------------------------------------- parts


@given(
    st.decimals(Decimal("0.01"), MOST, places=2),
    st.decimals(Decimal("0.01"), MOST, places=2),
)
def test_a_part_is_taken_exactly_when_it_is_not_more_than_the_rest(
    whole: Decimal, part: Decimal
) -> None:
    owed = payment(money=Money(whole, "MDL"))
    if part <= whole:
        check_part(Money(part, "MDL"), owed)
        left = replace(owed, paid=part).rest
        assert left.amount + part == whole
        assert left.currency == "MDL"
    else:
        with pytest.raises(DomainError, match="part-too-big"):
            check_part(Money(part, "MDL"), owed)


def test_a_part_counts_against_what_is_left() -> None:
    with pytest.raises(DomainError, match="part-too-big") as caught:
        check_part(Money(Decimal(1100), "MDL"), payment(paid=Decimal(500)))
    assert caught.value.params["rest"] == "1000"


def test_a_part_in_another_currency_is_not_added() -> None:
    with pytest.raises(DomainError, match="part-currency"):
        check_part(Money(Decimal(1), "EUR"), payment())


def test_twins_are_the_same_sum_for_the_same_day() -> None:
    assert payment().is_twin(Money(Decimal(1500), "MDL"), DUE)
    assert not payment().is_twin(Money(Decimal(1500), "EUR"), DUE)
    assert not payment().is_twin(Money(Decimal(1500), "MDL"), on(26))
    assert not payment(status="paid").is_twin(Money(Decimal(1500), "MDL"), DUE)


@pytest.mark.parametrize(("text", "key"), [("  ", "value-empty"), ("x" * 201, "value-too-long")])
def test_words_that_cannot_be_kept(text: str, key: str) -> None:
    with pytest.raises(DomainError, match=key):
        clean_words(text)


def test_words_are_kept_in_one_line() -> None:
    assert clean_words(" too \n dear ") == "too dear"
