"""What is likeliest next on the phone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.call_turns import FOLLOWS, GOALS, STYLES, TURNS, Standing, Turn, following, likely

STANDINGS = st.builds(
    Standing,
    style=st.sampled_from(["unknown", *STYLES]),
    goal=st.sampled_from([None, "other", *GOALS]),
    owes=st.booleans(),
    late=st.booleans(),
    promise_broken=st.booleans(),
    agreed=st.booleans(),
    edits=st.integers(0, 5),
    unanswered=st.integers(0, 5),
    silent_days=st.none() | st.integers(0, 400),
)


@given(STANDINGS)
def test_every_turn_stands_once(standing: Standing) -> None:
    assert sorted(likely(standing)) == sorted(TURNS)
    assert likely(standing) == likely(standing)


@given(STANDINGS, st.sampled_from(TURNS))
def test_what_follows_comes_first_and_never_the_same_again(standing: Standing, turn: Turn) -> None:
    found = following(turn, standing)
    assert set(found) == set(TURNS) - {turn}
    assert set(found[:3]) & set(FOLLOWS[turn])


@given(STANDINGS)
def test_who_owes_speaks_of_results_before_the_price(standing: Standing) -> None:
    owing = replace(standing, owes=True, goal=None)
    order = likely(owing)
    assert order.index("result") < order.index("cheaper")
    assert "no_money" in order[:2]


@pytest.mark.parametrize(
    ("standing", "first"),
    [
        (Standing(), ("result", "cheaper", "edits")),
        (Standing(owes=True), ("no_money", "result", "cheaper")),
        (Standing(owes=True, late=True, promise_broken=True), ("no_money", "result")),
        (Standing(goal="price"), ("cheaper", "think")),
        (Standing(goal="calm"), ("angry",)),
        (Standing(goal="materials"), ("stalls",)),
        (Standing(goal="report"), ("result",)),
        (Standing(style="choleric"), ("result", "urgent")),
        (Standing(style="phlegmatic"), ("think",)),
        (Standing(edits=3), ("edits",)),
        (Standing(unanswered=2), ("no_time",)),
        (Standing(silent_days=30), ("result",)),
    ],
)
def test_the_moment_decides(standing: Standing, first: tuple[Turn, ...]) -> None:
    assert likely(standing)[: len(first)] == first
