"""The course of a questionnaire: what is asked next, and when it ends."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.temperament_bank import load_bank
from domain.errors import DomainError
from domain.questionnaire import Step, check_answer, gain_bits, step
from domain.temperament import Answer, impression
from domain.temperament_bank import Mode, build_bank

BANK = build_bank(load_bank())
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
SCRIPT = st.lists(st.sampled_from([0, 1, 2, None]), min_size=16, max_size=16)


def give(answers: list[Answer], now: Step, option: int | None, sitting: int = 1) -> list[Answer]:
    assert now.item is not None
    at = NOW + timedelta(seconds=len(answers))
    return [*answers, Answer(now.item, option, at, sitting, 1, BANK.version)]


def run(
    script: list[int | None],
    answers: list[Answer] | None = None,
    sitting: int = 1,
    mode: Mode = "usual",
) -> tuple[list[Answer], Step]:
    """Plays the script from where the answers stand; returns all answers and the last step."""
    answers = list(answers or [])
    while (now := step(BANK, answers, 1, sitting, now=NOW, mode=mode)).item is not None:
        answers = give(answers, now, script[now.asked], sitting)
    return answers, now


def test_it_begins_with_the_question_that_tells_most() -> None:
    first = step(BANK, [], 1, 1)
    nobody = impression(BANK, [], 1)
    assert first.item == "talk"
    assert first.gain == max(gain_bits(BANK, nobody, item) for item in BANK.items)
    assert (first.asked, first.answered, first.limit, first.stop) == (0, 0, 8, None)


def test_then_it_turns_to_the_other_axis() -> None:
    after = step(BANK, give([], step(BANK, [], 1, 1), 2), 1, 1)
    assert after.item == "setback"


@given(SCRIPT, st.integers(0, 7))
def test_resume_equals_uninterrupted(script: list[int | None], pause: int) -> None:
    whole, end = run(script)
    stored = [replace(each) for each in reversed(whole[:pause])]  # however storage returns them
    resumed, again = run(script, stored)
    assert {each.item: each.option for each in resumed} == {e.item: e.option for e in whole}
    assert (again.stop, again.posterior.density) == (end.stop, end.posterior.density)


@given(SCRIPT)
def test_back_and_the_same_answer_again_changes_nothing(script: list[int | None]) -> None:
    whole, _ = run(script)
    before = step(BANK, whole[:-1], 1, 1, now=NOW)
    assert before.item == whole[-1].item


@given(SCRIPT)
def test_stop_rules(script: list[int | None]) -> None:
    answers, end = run(script)
    seen = sum(each.option is not None for each in answers)
    assert len({each.item for each in answers}) == len(answers) == end.asked <= 8
    assert end.answered == seen
    if end.stop == "limit":
        assert end.asked == 8
    else:
        assert seen >= 3
        sure = max(end.posterior.quadrants.values()) >= 0.75
        assert end.stop == ("confident" if sure else "little_to_gain")
        assert sure or end.gain < 0.04
    for count in range(3, len(answers)):  # and it did not stop late
        earlier = step(BANK, answers[:count], 1, 1, now=NOW)
        assert earlier.answered < 3 or max(earlier.posterior.quadrants.values()) < 0.75


def test_confident_after_clear_answers() -> None:
    answers, end = run([2] * 16)
    assert end.stop == "confident"
    assert len(answers) < 8
    assert end.can_ask_more


def test_little_to_gain_ends_a_talk_about_a_well_known_client() -> None:
    known = [
        Answer(item.id, 1, NOW - timedelta(days=day), day, 1, BANK.version)
        for day in (1, 2)
        for item in BANK.items
    ]
    answers, end = run([1] * 16, known, sitting=7)
    assert end.stop == "little_to_gain"
    assert end.answered == len(answers) - len(known) == 3


def test_did_not_see_counts_towards_the_limit_and_asks_on() -> None:
    answers, end = run([None] * 16)
    assert (end.stop, end.asked, end.answered) == ("limit", 8, 0)
    assert len({each.item for each in answers}) == 8
    assert end.posterior.density == impression(BANK, [], 1).density


def test_did_not_see_does_not_make_up_the_least_of_three() -> None:
    _, end = run([None, None, None, 2, 2, 2, 2, 2])
    assert end.stop in {"confident", "limit"}
    assert end.answered >= 3


@given(SCRIPT)
def test_ask_more_goes_on_to_twelve(script: list[int | None]) -> None:
    answers, _ = run(script)
    longer, end = run(script, answers, mode="more")
    assert longer[: len(answers)] == answers
    assert (len(longer), end.stop, end.limit, end.can_ask_more) == (12, "limit", 12, False)
    assert step(BANK, longer, 1, 1, now=NOW).stop == "limit"


def test_a_bank_can_run_out() -> None:
    small = replace(BANK, items=BANK.items[:4])
    answers: list[Answer] = []
    while (now := step(small, answers, 1, 1, mode="more")).item is not None:
        answers = give(answers, now, None)
    assert (now.stop, now.asked, now.can_ask_more, now.gain) == ("no_questions", 4, False, 0)


def test_a_follow_up_asks_two_whatever_is_known() -> None:
    answers, _ = run([2] * 16)
    longer, end = run([2] * 16, answers, sitting=2, mode="follow_up")
    assert len(longer) == len(answers) + 2
    assert (end.stop, end.asked, end.limit) == ("limit", 2, 2)


def test_a_question_comes_back_only_for_another_contact() -> None:
    everything = [
        Answer(item.id, None, NOW, 1, 1, BANK.version) for item in BANK.items if item.id != "talk"
    ]
    assert step(BANK, everything, 1, 1, mode="more").stop == "limit"
    assert step(BANK, everything[:11], 1, 1, mode="more").item == "talk"
    assert step(BANK, [Answer("talk", 2, NOW, 1, 1, "x")], 1, 2).asked == 0


def test_a_facet_already_heard_gives_way() -> None:
    talk = [Answer("talk", 1, NOW, 1, 1, BANK.version)]
    tireless = replace(BANK, repeat_gain=1.0)
    gains = {bank: step(bank, talk, 1, 1).gain for bank in (BANK, tireless)}
    only_share = [item for item in BANK.items if item.facet == "share"]
    narrow = step(replace(BANK, items=tuple(only_share)), talk, 1, 1)
    wide = step(replace(tireless, items=tuple(only_share)), talk, 1, 1)
    assert narrow.gain == pytest.approx(0.7 * wide.gain)
    assert gains[BANK] <= gains[tireless]


def test_colleagues_do_not_see_each_others_answers() -> None:
    hers = [Answer("talk", 2, NOW, 1, 2, BANK.version)]
    assert step(BANK, hers, 1, 1) == replace(
        step(BANK, [], 1, 1), posterior=step(BANK, hers, 1, 1).posterior
    )
    assert step(BANK, hers, 1, 1).posterior.density == step(BANK, [], 1, 1).posterior.density


@given(SCRIPT)
def test_no_question_is_expected_to_tell_less_than_nothing(script: list[int | None]) -> None:
    _, end = run(script)
    assert all(-1e-12 < gain_bits(BANK, end.posterior, item) < 1 for item in BANK.items)


def test_expected_gain_is_the_mean_over_what_may_be_answered() -> None:
    item = replace(BANK.by_id["setback"], id="again", facet="again")  # weight 1 of its own
    bank = replace(BANK, items=(*BANK.items, item))
    given_ = [Answer("talk", 2, NOW, 1, 1, "x")]
    now = impression(bank, given_, 1)
    logs = bank.tables["again"].logs
    expected = 0.0
    for option in range(item.options):
        answered = impression(bank, [*given_, Answer("again", option, NOW, 1, 1, "x")], 1)
        chance = sum(
            density * math.exp(log) for density, log in zip(now.density, logs[option], strict=True)
        )
        expected += chance * entropy(answered.quadrants.values())
    direct = entropy(now.quadrants.values()) - expected
    assert gain_bits(bank, now, item) == pytest.approx(direct)


def entropy(chances: Iterable[float]) -> float:
    return -sum(each * math.log2(each) for each in chances)


@pytest.mark.parametrize(("item", "option"), [("talk", 3), ("talk", -1), ("hat", 0), ("hat", None)])
def test_a_button_of_a_question_that_is_gone(item: str, option: int | None) -> None:
    with pytest.raises(DomainError, match="question-gone"):
        check_answer(BANK, item, option)


@pytest.mark.parametrize("option", [0, 1, 2, None])
def test_a_button_of_a_living_question(option: int | None) -> None:
    check_answer(BANK, "talk", option)
