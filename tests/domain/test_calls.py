"""A call: its time, and when it was simply left open."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.calls import FORGOTTEN, GOALS, OUTCOMES, SPOKE, Call

NOON = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
BRIEF = Call(1, 1, 1, None, None, (), NOON, None, None, None, None, None, 0)
LIVE = replace(BRIEF, started_at=NOON + timedelta(minutes=5))
OVER = replace(LIVE, ended_at=NOON + timedelta(minutes=17, seconds=59), outcome="reached")


def test_minutes_run_from_the_first_word() -> None:
    assert BRIEF.minutes(NOON + timedelta(hours=1)) == 0
    assert LIVE.minutes(NOON + timedelta(minutes=9, seconds=59)) == 4
    assert OVER.minutes(NOON + timedelta(days=1)) == 12
    assert LIVE.minutes(NOON) == 0  # a clock that was put back


def test_it_is_open_from_the_brief_to_the_outcome() -> None:
    assert (BRIEF.is_open, BRIEF.is_live) == (True, False)
    assert (LIVE.is_open, LIVE.is_live) == (True, True)
    assert (OVER.is_open, OVER.is_live) == (False, False)


def test_hours_later_it_was_left_open() -> None:
    assert LIVE.started_at is not None
    assert not LIVE.forgotten(LIVE.started_at + FORGOTTEN - timedelta(seconds=1))
    assert LIVE.forgotten(LIVE.started_at + FORGOTTEN)
    assert BRIEF.forgotten(NOON + FORGOTTEN)
    assert not OVER.forgotten(NOON + timedelta(days=9))


def test_every_talk_is_an_answer_and_nothing_else_is() -> None:
    assert {each for each, left in OUTCOMES.items() if left == "answered"} == set(SPOKE)
    assert len(GOALS) + 2 == 8  # with "other" and the way back they fill one screen
