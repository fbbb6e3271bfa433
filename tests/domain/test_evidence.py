"""Looking back: what moved the picture, and what does not fit it."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.temperament_bank import load_bank
from domain.evidence import chances, movers, surprises
from domain.temperament import Answer, impression
from domain.temperament_bank import build_bank

BANK = build_bank(load_bank())
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
CALM = {"setback": 0, "remark": 0, "worry": 0, "mood": 0, "talk": 1}


def talk(
    options: dict[str, int | None], sitting: int = 1, days_ago: int = 0, rater: int = 1
) -> list[Answer]:
    at = NOW - timedelta(days=days_ago)
    return [Answer(item, option, at, sitting, rater, "x") for item, option in options.items()]


@pytest.mark.parametrize(
    ("item", "option", "toward"),
    [
        ("talk", 2, "outgoing"),
        ("talk", 0, "reserved"),
        ("setback", 2, "reactive"),
        ("setback", 0, "calm"),
        ("outlook", 0, "reactive"),
        ("ease", 2, "outgoing"),
    ],
)
def test_a_mover_names_the_side_it_pulls_to(item: str, option: int, toward: str) -> None:
    (mover,) = movers(BANK, talk({item: option}), 1)
    assert (mover.answer.item, mover.toward) == (item, toward)
    assert mover.shift > 0.1


def test_movers_are_the_strongest_three_in_order() -> None:
    answers = talk({"decide": 1, "talk": 2, "setback": 2, "outlook": 1, "open": 1, "mood": None})
    found = movers(BANK, answers, 1)
    assert [each.answer.item for each in found[:2]] == ["setback", "talk"]
    assert len(found) == 3
    assert found[0].shift >= found[1].shift >= found[2].shift
    assert len(movers(BANK, answers, 1, count=10)) == 5


def test_nobody_else_moves_my_impression() -> None:
    answers = talk({"talk": 2}, rater=2)
    assert movers(BANK, answers, 1) == ()
    assert movers(BANK, [], 1) == ()


@given(st.randoms(use_true_random=False))
def test_movers_do_not_depend_on_the_order_of_answers(dice: random.Random) -> None:
    answers = talk({item.id: index % 3 for index, item in enumerate(BANK.items)})
    assert movers(BANK, dice.sample(answers, len(answers)), 1) == movers(BANK, answers, 1)


def test_an_outburst_of_a_calm_client_is_a_surprise() -> None:
    known = talk(dict(CALM), 1, 40) + talk(dict(CALM), 2, 20)
    today = talk({"setback": 2, "talk": 1}, 3)
    (found,) = surprises(BANK, known + today, 1, 3, NOW)
    assert found.answer.item == "setback"
    assert found.nats > 2


def test_the_usual_is_no_surprise() -> None:
    known = talk(dict(CALM), 1, 40) + talk(dict(CALM), 2, 20)
    assert surprises(BANK, known + talk({"setback": 0, "talk": 1}, 3), 1, 3, NOW) == ()
    assert surprises(BANK, known + talk({"setback": None}, 3), 1, 3, NOW) == ()


def test_a_first_contact_cannot_surprise() -> None:
    assert surprises(BANK, talk({"setback": 2, "mood": 2, "talk": 0}), 1, 1, NOW) == ()
    later = talk({"setback": 2}, 1, 10) + talk(dict(CALM), 2, 1)
    assert surprises(BANK, later, 1, 1, NOW) == ()


def test_what_surprised_once_is_forgotten_with_age() -> None:
    years = 365 * 6
    known = talk(dict(CALM), 1, 40 + years) + talk(dict(CALM), 2, 20 + years)
    assert surprises(BANK, known + talk({"setback": 2}, 3), 1, 3, NOW) == ()


@given(st.lists(st.sampled_from([0, 1, 2, None]), min_size=16, max_size=16))
def test_chances_of_all_options_sum_to_one(options: list[int | None]) -> None:
    answers = talk({item.id: option for item, option in zip(BANK.items, options, strict=True)})
    seen = impression(BANK, answers, 1)
    for item in BANK.items:
        assert sum(chances(BANK, seen, item.id)) == pytest.approx(1)
