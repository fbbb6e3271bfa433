"""The ladder of nudges: from before the date, over broken promises, to its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.money import Money
from domain.payments import (
    NUDGE_AT,
    OVERDUE_GAPS,
    Nudge,
    Payment,
    first_nudge,
    next_nudge,
    snoozed,
)

DUE = date(2026, 11, 25)
RANKS = {"coming": 0, "due": 1, "overdue": 2, "promise_broken": 2}


def payment(due_on: date = DUE, promised_on: date | None = None) -> Payment:
    created = datetime(2026, 11, 1, tzinfo=UTC)
    money = Money(Decimal(1500), "MDL")
    return Payment(1, 1, 1, money, due_on, None, promised_on, "open", created)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute)


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
    owed = payment(promised_on=date(2026, 11, promised) if promised else None)
    assert owed.stage(date(2026, 11, today)) == stage


def test_days_late_are_never_negative() -> None:
    assert [payment().days_late(date(2026, 11, day)) for day in (20, 25, 26, 30)] == [0, 0, 1, 5]


# ---------------------------------------------------------------- where the ladder starts


@pytest.mark.parametrize(
    ("entered", "first"),
    [
        (at(1, 12), Nudge("coming:0", at(22, 9))),
        (at(22, 8, 59), Nudge("coming:0", at(22, 9))),
        (at(22, 9), Nudge("due:0", at(25, 9))),  # that hour has come: nobody wants an echo
        (at(25, 8), Nudge("due:0", at(25, 9))),
        (at(25, 9, 30), Nudge("due:0", at(25, 17))),
        (at(25, 17), Nudge("overdue:0", at(28, 9))),
        (at(28, 8), Nudge("overdue:0", at(28, 9))),
        (at(28, 20), Nudge("overdue:0", at(29, 9))),  # overdue when it was entered: tomorrow
    ],
)
def test_it_starts_at_the_first_step_still_ahead(entered: datetime, first: Nudge) -> None:
    assert first_nudge(payment(), entered) == first


def test_a_day_that_had_its_nudge_gets_no_second_one() -> None:
    assert first_nudge(payment(), at(25, 9, 30), at(25, 9).date()) == Nudge("overdue:0", at(28, 9))
    assert first_nudge(payment(), at(22, 8), at(22, 8).date()) == Nudge("due:0", at(25, 9))


def test_a_promise_silences_everything_until_the_morning_after_it() -> None:
    promised = payment(promised_on=date(2026, 11, 27))
    assert first_nudge(promised, at(20, 12)) == Nudge("promise_broken:0", at(28, 9))
    assert first_nudge(promised, at(28, 8, 59)) == Nudge("promise_broken:0", at(28, 9))


def test_a_promise_broken_long_ago_waits_for_the_next_morning() -> None:
    """Paid and undone after the morning: not within the same second."""
    promised = payment(promised_on=date(2026, 11, 20))
    assert first_nudge(promised, at(26, 12)) == Nudge("promise_broken:0", at(27, 9))


# ---------------------------------------------------------------- how it goes on


def test_the_whole_ladder_of_a_payment_nobody_touches() -> None:
    nudge: Nudge | None = first_nudge(payment(), at(1, 12))
    climbed = []
    while nudge is not None:
        climbed.append((nudge.occurrence, nudge.local_at.strftime("%d.%m %H:%M")))
        nudge = next_nudge(payment(), nudge.occurrence, nudge.local_at)
    assert climbed == [
        ("coming:0", "22.11 09:00"),
        ("due:0", "25.11 09:00"),
        ("overdue:0", "28.11 09:00"),
        ("overdue:1", "02.12 09:00"),
        ("overdue:2", "09.12 09:00"),
    ]


def test_after_a_broken_promise_the_ladder_goes_on() -> None:
    promised = payment(promised_on=date(2026, 11, 27))
    assert next_nudge(promised, "promise_broken:0", at(28, 9)) == Nudge(
        "overdue:0", datetime(2026, 12, 1, 9)
    )


def test_a_nudge_that_came_late_does_not_bring_the_next_one_with_it() -> None:
    assert next_nudge(payment(), "coming:0", at(24, 22)) == Nudge("due:0", at(25, 9))
    assert next_nudge(payment(), "coming:0", at(25, 10)) == Nudge("overdue:0", at(28, 9))
    assert next_nudge(payment(), "due:0", at(27, 10)) == Nudge("overdue:0", at(30, 9))


def test_a_snooze_has_a_key_of_its_own_and_keeps_its_step() -> None:
    assert snoozed("overdue:1", 1) == "overdue:1/s1"
    assert snoozed("overdue:1/s1", 2) == "overdue:1/s2"
    assert next_nudge(payment(), "overdue:1/s2", at(30, 9)) == Nudge(
        "overdue:2", datetime(2026, 12, 7, 9)
    )


# ---------------------------------------------------------------- whatever happens

days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
delays = st.one_of(
    st.just(timedelta()),
    st.timedeltas(timedelta(), timedelta(hours=12)),
    st.timedeltas(timedelta(), timedelta(days=20)),
)
"""How late a push leaves: mostly at once, sometimes after an outage, a night, a holiday."""


@given(days, moments, st.lists(delays, min_size=8, max_size=8))
def test_left_alone_it_is_bounded_ordered_and_never_twice_a_day(
    due_on: date, entered: datetime, late: list[timedelta]
) -> None:
    owed = payment(due_on)
    nudge: Nudge | None = first_nudge(owed, entered)
    moment, sent = entered, list[tuple[int, date]]()
    for delay in late:
        if nudge is None:
            break
        assert nudge.local_at > moment
        moment = nudge.local_at + delay
        sent.append((RANKS[nudge.occurrence.partition(":")[0]], moment.date()))
        nudge = next_nudge(owed, nudge.occurrence, moment)
    assert nudge is None, "the ladder has an end"
    assert 1 <= len(sent) <= 2 + len(OVERDUE_GAPS)
    assert [rank for rank, _ in sent] == sorted(rank for rank, _ in sent)
    assert len({day for _, day in sent}) == len(sent)


acts = st.tuples(
    st.sampled_from(["promise", "move", "reopen", "leave"]),
    st.timedeltas(timedelta(), timedelta(days=3)),
    st.integers(0, 30),
    delays,
)


@given(days, moments, st.lists(acts, max_size=12))
def test_whatever_the_manager_does_no_day_gets_two_and_a_promise_is_kept_quiet(
    due_on: date, entered: datetime, what: list[tuple[str, timedelta, int, timedelta]]
) -> None:
    owed = payment(due_on)
    nudge: Nudge | None = first_nudge(owed, entered)
    now, nudged_on = entered, None
    for act, after, ahead, delay in what:
        if nudge is not None:
            assert nudge.local_at > now, "never before now"
            if owed.promised_on is not None:
                assert nudge.local_at >= datetime.combine(
                    owed.promised_on + timedelta(days=1), NUDGE_AT
                )
        acted = now + after
        if act != "leave":
            day = acted.date() + timedelta(days=ahead)
            if act == "promise":
                owed = replace(owed, promised_on=day)
            elif act == "move":
                owed = replace(owed, due_on=day, promised_on=None)
            if nudge is not None and nudge.local_at <= acted:
                nudged_on = nudge.local_at.date()
            now = acted
            nudge = first_nudge(owed, now, nudged_on)
        elif nudge is not None:
            now = nudge.local_at + delay
            assert nudged_on is None or now.date() > nudged_on, "two on one day"
            nudged_on = now.date()
            nudge = next_nudge(owed, nudge.occurrence, now)


@given(days, moments)
def test_nudges_come_in_the_morning_or_once_in_the_evening(due_on: date, entered: datetime) -> None:
    nudge = first_nudge(payment(due_on), entered)
    assert nudge.local_at.time() in (time(9), time(17))
