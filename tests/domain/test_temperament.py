"""The engine's promises: probabilities, order, age, the second layer."""

from __future__ import annotations

import math
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from content.temperament_bank import load_bank
from domain.posterior import Posterior
from domain.temperament import Answer, impression, person, weigh
from domain.temperament_bank import build_bank
from domain.temperament_grid import STYLES

BANK = build_bank(load_bank())
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
DAY = timedelta(days=1)
OPTIONS = [0, 1, 2, None]
ANY_ITEM = st.sampled_from([item.id for item in BANK.items])


def answer(
    item: str,
    option: int | None,
    *,
    days_ago: float = 0,
    sitting: int = 1,
    rater: int = 1,
    bank: str = BANK.version,
) -> Answer:
    return Answer(item, option, NOW - days_ago * DAY, sitting, rater, bank)


ANSWERS = st.lists(
    st.builds(
        answer,
        ANY_ITEM,
        st.sampled_from(OPTIONS),
        days_ago=st.floats(0, 2000),
        sitting=st.integers(1, 3),
        rater=st.integers(1, 2),
    ),
    max_size=16,
)


def top(posterior: Posterior) -> float:
    return max(posterior.quadrants.values())


@given(ANSWERS)
def test_probabilities_sum_to_one_and_are_none_below_zero(answers: list[Answer]) -> None:
    for posterior in (impression(BANK, answers, 1, NOW), person(BANK, answers, NOW)):
        assert math.isclose(sum(posterior.density), 1)
        assert math.isclose(sum(posterior.quadrants.values()), 1)
        assert all(chance > 0 for chance in posterior.density)
        assert 0 < posterior.outgoing < 1
        assert 0 < posterior.reactive < 1


@given(ANSWERS, st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(answers: list[Answer], dice: random.Random) -> None:
    shuffled = dice.sample(answers, len(answers))
    for now in (None, NOW):
        before, after = impression(BANK, answers, 1, now), impression(BANK, shuffled, 1, now)
        assert before.density == after.density
        assert person(BANK, answers, now).density == person(BANK, shuffled, now).density


@given(ANSWERS)
def test_without_decay_moments_do_not_matter(answers: list[Answer]) -> None:
    distinct = {(each.rater, each.sitting, each.item): each for each in answers}.values()
    later = [replace(each, at=NOW + index * DAY) for index, each in enumerate(distinct)]
    assert impression(BANK, distinct, 1).density == impression(BANK, later, 1).density


@given(ANSWERS, st.lists(ANY_ITEM, max_size=5))
def test_did_not_see_is_no_evidence(answers: list[Answer], unseen: list[str]) -> None:
    blank = [answer(item, None, sitting=9) for item in unseen]
    assert impression(BANK, answers + blank, 1).density == impression(BANK, answers, 1).density
    assert person(BANK, answers + blank).density == person(BANK, answers).density


def test_nobody_known_is_the_prior() -> None:
    nothing = impression(BANK, [], 1)
    assert nothing.outgoing == pytest.approx(0.5)
    assert nothing.reactive == pytest.approx(0.5)
    # a correlation of -.15 makes the calm and outgoing, and the reverse, a little more common
    assert nothing.quadrants["sanguine"] == pytest.approx(nothing.quadrants["melancholic"])
    assert nothing.quadrants["sanguine"] == pytest.approx(
        0.25 + math.asin(0.15) / math.tau, abs=0.01
    )
    assert person(BANK, []).density == pytest.approx(nothing.density)


@given(ANSWERS, ANY_ITEM, st.integers(0, 1))
def test_a_higher_option_never_moves_against_its_slopes(
    answers: list[Answer], item: str, option: int
) -> None:
    known = BANK.by_id[item]
    pure_e, pure_n = known.slope_n == 0, known.slope_e == 0
    assume(pure_e or pure_n)
    rest = [each for each in answers if each.item != item]
    low = impression(BANK, [*rest, answer(item, option)], 1)
    high = impression(BANK, [*rest, answer(item, option + 1)], 1)
    if pure_e:
        assert high.outgoing >= low.outgoing - 1e-12
        assert high.mean[0] > low.mean[0]
    else:
        assert high.reactive >= low.reactive - 1e-12
        assert high.mean[1] > low.mean[1]


@pytest.mark.parametrize(
    ("answers", "style"),
    [
        ({"talk": 2, "open": 2, "setback": 2, "mood": 2}, "choleric"),
        ({"talk": 2, "open": 2, "setback": 0, "mood": 0}, "sanguine"),
        ({"talk": 0, "open": 0, "setback": 0, "mood": 0}, "phlegmatic"),
        ({"talk": 0, "open": 0, "setback": 2, "mood": 2}, "melancholic"),
    ],
)
def test_plain_behaviour_gives_the_style_it_describes(answers: dict[str, int], style: str) -> None:
    seen = impression(BANK, [answer(item, option) for item, option in answers.items()], 1)
    assert max(STYLES, key=lambda each: seen.quadrants[each]) == style
    assert top(seen) > 0.6


def test_the_second_and_third_answer_on_a_facet_weigh_less() -> None:
    facet = ("talk", "answer", "pause")
    totals = [
        sum(each.weight for each in weigh(BANK, [answer(i, 1) for i in facet[:count]], 1))
        for count in (1, 2, 3)
    ]
    assert totals == pytest.approx([1, 1.7, 2.19])
    apart = weigh(BANK, [answer(item, 1) for item in ("talk", "setback", "worry")], 1)
    assert [each.weight for each in apart] == [1, 1, 1]


def test_a_stale_answer_takes_next_to_nothing_from_a_fresh_one_on_its_facet() -> None:
    both = [answer("talk", 2), answer("talk", 2, days_ago=3650, sitting=2)]
    fresh, stale = sorted(weigh(BANK, both, 1, NOW), key=lambda each: -each.weight)
    assert fresh.weight == pytest.approx(1, abs=0.01)
    assert stale.weight < 0.01


@pytest.mark.parametrize(
    ("item", "days", "weight"), [("talk", 365, 0.5), ("setback", 180, 0.5), ("setback", 360, 0.25)]
)
def test_half_lives(item: str, days: int, weight: float) -> None:
    (evidence,) = weigh(BANK, [answer(item, 1, days_ago=days)], 1, NOW)
    assert evidence.weight == pytest.approx(weight)


def test_an_item_on_both_axes_ages_between_them() -> None:
    (evidence,) = weigh(BANK, [answer("push", 1, days_ago=180)], 1, NOW)
    assert 0.5 < evidence.weight < 0.5 ** (180 / 365)


@given(ANY_ITEM, st.integers(0, 2), st.floats(0, 1000), st.floats(1, 1000))
def test_older_answers_weigh_less(item: str, option: int, days: float, more: float) -> None:
    newer, older = answer(item, option, days_ago=days), answer(item, option, days_ago=days + more)
    (weight,), (less,) = weigh(BANK, [newer], 1, NOW), weigh(BANK, [older], 1, NOW)
    assert less.weight < weight.weight


def test_an_answer_dated_after_now_counts_fully_and_no_more() -> None:
    (evidence,) = weigh(BANK, [answer("talk", 2, days_ago=-3)], 1, NOW)
    assert evidence.weight == 1


def test_of_two_answers_about_one_contact_the_later_stands() -> None:
    changed = [answer("talk", 0, days_ago=0.2), answer("talk", 2, days_ago=0.1)]
    only = [answer("talk", 2, days_ago=0.1)]
    assert impression(BANK, changed[::-1], 1).density == impression(BANK, only, 1).density
    unsaid = [answer("talk", 2, days_ago=0.2), answer("talk", None, days_ago=0.1)]
    assert weigh(BANK, unsaid, 1) == ()


def test_answers_of_an_older_bank_count_while_their_question_lives() -> None:
    old = [answer("talk", 2, bank="2020-01")]
    gone = [answer("haircut", 1, bank="2020-01"), answer("pace", 4, bank="2020-01")]
    assert impression(BANK, old, 1).density == impression(BANK, [answer("talk", 2)], 1).density
    assert weigh(BANK, gone, 1) == ()


@given(ANSWERS)
def test_one_impression_is_never_surer_of_the_person_than_of_itself(answers: list[Answer]) -> None:
    mine = [each for each in answers if each.rater == 1]
    seen, behind = impression(BANK, mine, 1), person(BANK, mine)
    # where the impression knows nothing, the person is the prior, a little off one quarter each
    assert top(behind) <= max(top(seen), top(person(BANK, []))) + 0.02
    if top(seen) > 0.45:
        assert top(behind) < top(seen)


def test_more_contacts_make_an_impression_reach_further() -> None:
    seen = [answer(item, 2) for item in ("talk", "open", "setback", "mood")]
    tops = [top(person(BANK, seen, contacts={1: contacts})) for contacts in (1, 2, 3, 4, 40)]
    assert tops[0] < tops[1] == tops[2] < tops[3] == tops[4]


def test_sittings_asked_about_are_contacts_too() -> None:
    once = [answer("talk", 2), answer("setback", 2)]
    twice = [answer("talk", 2), answer("setback", 2, sitting=2)]
    assert person(BANK, twice).density == person(BANK, once, contacts={1: 2}).density
    assert person(BANK, twice, contacts={1: 1}).density == person(BANK, twice).density


@pytest.mark.parametrize("option", [0, 2])
def test_two_raters_who_agree_are_surer_than_one(option: int) -> None:
    mine = [answer(item, option) for item in ("talk", "setback", "worry")]
    hers = [replace(each, rater=2) for each in mine]
    assert top(person(BANK, mine + hers)) > top(person(BANK, mine)) + 0.03
    assert impression(BANK, mine + hers, 1).density == impression(BANK, mine, 1).density


def test_two_raters_who_disagree_are_less_sure_than_one() -> None:
    mine = [answer(item, 2) for item in ("talk", "answer", "open")]
    hers = [replace(each, option=0, rater=2) for each in mine]
    assert person(BANK, mine + hers).outgoing == pytest.approx(0.5, abs=0.1)
    assert person(BANK, mine).outgoing > 0.65


def test_a_second_rater_is_worth_more_than_as_many_answers_again() -> None:
    first, second = ("talk", "setback", "worry", "open"), ("answer", "remark", "mood", "pace")
    mine = [answer(item, 2) for item in first]
    longer = mine + [answer(item, 2) for item in second]
    together = mine + [answer(item, 2, rater=2) for item in first]
    assert top(person(BANK, together)) > top(person(BANK, longer))


def test_the_table_of_the_density_has_low_values_first() -> None:
    seen = impression(BANK, [answer("talk", 2), answer("answer", 2), answer("setback", 0)], 1)
    low, high = seen.rows[0], seen.rows[-1]
    assert sum(low) < sum(high)
    assert seen.rows[-1][0] > seen.rows[-1][-1]
    assert math.isclose(sum(map(sum, seen.rows)), 1)
    assert seen.mean[0] > 0 > seen.mean[1]
