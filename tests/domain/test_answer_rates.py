"""What the client's own answers say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.answer_rates import HALF_LIFE, PRIOR_TOUCHES, habits
from domain.touches import CHANNELS, Outcome, Touch

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def touch(outcome: Outcome, days: float = 0, after: int | None = None) -> Touch:
    return Touch("email", outcome, NOW - timedelta(days=days), after)


def test_without_touches_the_prior_stands() -> None:
    known = habits((), NOW)
    assert set(known) == set(CHANNELS)
    assert known["email"].rate(0.7) == pytest.approx(0.7)
    assert known["email"].usual_seconds is None


def test_the_rate_is_the_posterior_mean_of_a_beta_binomial() -> None:
    done = [touch("answered"), touch("answered"), touch("no_answer")]
    expected = (PRIOR_TOUCHES * 0.5 + 2) / (PRIOR_TOUCHES + 3)
    assert habits(done, NOW)["email"].rate(0.5) == pytest.approx(expected)


def test_a_touch_weighs_half_after_the_half_life() -> None:
    old = habits([touch("answered", HALF_LIFE.days)], NOW)["email"]
    assert old.weight_tried == pytest.approx(0.5)
    assert (old.answered, old.tried) == (1, 1)


def test_what_is_about_a_year_old_is_forgotten() -> None:
    assert habits([touch("answered", 361)], NOW)["email"].tried == 0


def test_a_message_without_a_known_answer_says_nothing() -> None:
    assert habits([touch("sent")], NOW)["email"].tried == 0


def test_a_client_who_writes_uses_the_channel() -> None:
    assert habits([touch("received")], NOW)["email"].rate(0.5) > 0.5


def test_the_usual_time_is_a_geometric_mean_of_the_recent() -> None:
    done = [touch("answered", 0, 100), touch("answered", 0, 10_000)]
    assert habits(done, NOW)["email"].usual_seconds == pytest.approx(1000)


def test_quickness_needs_times_and_grows_with_them() -> None:
    one = habits([touch("answered", 0, 600)], NOW)["email"]
    many = habits([touch("answered", 0, 600)] * 6, NOW)["email"]
    assert 0 < one.quickness("email") < many.quickness("email") < 1
    assert habits([touch("answered", 0, 10**6)], NOW)["email"].quickness("email") < 0
    assert one.quickness("phone") == 0
    assert habits([touch("answered")], NOW)["email"].quickness("email") == 0


@given(
    st.lists(
        st.builds(
            touch,
            st.sampled_from(("answered", "no_answer", "received", "sent")),
            st.floats(-2, 500),
            st.none() | st.integers(0, 10**7),
        ),
        max_size=30,
    ),
    st.floats(0.01, 0.99),
)
def test_rates_stay_between_nothing_and_everything(done: list[Touch], prior: float) -> None:
    known = habits(done, NOW)["email"]
    assert 0 < known.rate(prior) < 1
    assert -1 <= known.quickness("email") <= 1
    assert habits(done[::-1], NOW)["email"].rate(prior) == pytest.approx(known.rate(prior))


def test_silence_is_two_in_a_row_and_ends_with_an_answer_or_a_month() -> None:
    def silent(*done: Touch) -> bool:
        return habits(done, NOW)["email"].is_silent

    assert silent(touch("no_answer", 2), touch("no_answer", 1))
    assert silent(touch("no_answer", 9), touch("sent", 5), touch("no_answer", 1))
    assert not silent(touch("no_answer", 1))
    assert not silent(touch("no_answer", 3), touch("no_answer", 2), touch("answered", 1))
    assert silent(touch("answered", 3), touch("no_answer", 2), touch("no_answer", 1))
    assert not silent(touch("no_answer", 33), touch("no_answer", 31))
