"""The ladder of nudges: from before the date, over broken promises, to its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ladders import (
    DISPUTE_GAPS,
    LADDERS,
    MINIMUM_GAP,
    NUDGE_AT,
    Ladder,
    Nudge,
    Nudged,
    is_snooze,
    ladder_for,
    next_nudge,
    quiet_until,
    snoozed,
    stage_of,
)
from domain.money import Money
from domain.payments import Payment
from domain.workdays import Works, weekdays

DUE = date(2026, 11, 25)
USUAL = LADDERS["unknown"]


def payment(due_on: date = DUE, promised_on: date | None = None, **more: object) -> Payment:
    created = datetime(2026, 11, 1, tzinfo=UTC)
    money = Money(Decimal(1500), "MDL")
    made = Payment(1, 1, 1, money, due_on, None, promised_on, "open", created)
    return replace(made, **more)  # type: ignore[arg-type]  # whatever a test says


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute)


def always(_: date) -> bool:
    return True


def climb(
    owed: Payment, entered: datetime, ladder: Ladder = USUAL, works: Works = always
) -> list[tuple[str, str]]:
    """Every nudge of a payment that nobody touches."""
    nudge = next_nudge(owed, ladder, works, entered)
    climbed = []
    while nudge is not None:
        climbed.append((nudge.occurrence, nudge.local_at.strftime("%d.%m %H:%M")))
        last = Nudged(nudge.occurrence, nudge.local_at.date())
        nudge = next_nudge(owed, ladder, works, nudge.local_at, last)
    return climbed


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
    assert next_nudge(payment(), USUAL, always, entered) == first


def test_a_promise_silences_everything_until_the_morning_after_it() -> None:
    promised = payment(promised_on=date(2026, 11, 27))
    for entered in (at(20, 12), at(28, 8, 59)):
        assert next_nudge(promised, USUAL, always, entered) == Nudge("promise_broken:0", at(28, 9))


def test_a_promise_for_friday_is_asked_about_on_monday() -> None:
    promised = payment(promised_on=date(2026, 11, 27))
    nudge = next_nudge(promised, USUAL, weekdays, at(20, 12))
    assert nudge == Nudge("promise_broken:0", at(30, 9))


def test_only_a_broken_promise_may_come_the_morning_after_a_nudge() -> None:
    promised = payment(promised_on=date(2026, 11, 25))
    nudge = next_nudge(promised, USUAL, always, at(25, 10), None, date(2026, 11, 25))
    assert nudge == Nudge("promise_broken:0", at(26, 9))


@pytest.mark.parametrize(
    "closed", [payment(status="paid"), payment(status="cancelled")], ids=["paid", "cancelled"]
)
def test_what_is_closed_has_no_nudge(closed: Payment) -> None:
    assert next_nudge(closed, USUAL, always, at(1, 12)) is None


# ---------------------------------------------------------------- how it goes on


def test_the_whole_ladder_of_a_payment_nobody_touches() -> None:
    assert climb(payment(), at(1, 12)) == [
        ("coming:0", "22.11 09:00"),
        ("due:0", "25.11 09:00"),
        ("overdue:0", "28.11 09:00"),
        ("overdue:1", "02.12 09:00"),
        ("overdue:2", "09.12 09:00"),
    ]


def test_days_off_move_steps_before_the_date_back_and_others_on() -> None:
    assert climb(payment(), at(1, 12), works=weekdays) == [
        ("coming:0", "20.11 09:00"),  # Sunday the 22nd is too late to be told on
        ("due:0", "25.11 09:00"),
        ("overdue:0", "30.11 09:00"),
        ("overdue:1", "04.12 09:00"),
        ("overdue:2", "11.12 09:00"),
    ]


def test_two_steps_that_holidays_press_together_become_one() -> None:
    """Due on a Monday after a week off: both would fall on the Friday before it."""
    off = {date(2026, 11, day) for day in range(16, 24)}
    owed = payment(date(2026, 11, 23))
    climbed = climb(owed, at(1, 12), works=lambda day: weekdays(day) and day not in off)
    assert [name for name, _ in climbed[:2]] == ["coming:0", "overdue:0"]
    assert climbed[0][1] == "13.11 09:00"


@pytest.mark.parametrize("name", [name for name in LADDERS if name != "silent"])
def test_every_ladder_ends_with_a_final_step(name: str) -> None:
    ladder = LADDERS[name]
    climbed = climb(payment(), at(1, 12), ladder)
    assert stage_of(climbed[-1][0], ladder) == "overdue_final"
    assert [stage_of(step, ladder) for step, _ in climbed].count("overdue_final") == 1


def test_who_wants_no_nudges_gets_none() -> None:
    for owed in (payment(), payment(promised_on=DUE), payment(disputed="too dear")):
        assert climb(owed, at(1, 12), LADDERS["silent"]) == []


def test_after_a_broken_promise_the_ladder_goes_on() -> None:
    promised = payment(promised_on=date(2026, 11, 27))
    assert [name for name, _ in climb(promised, at(20, 12))] == [
        "promise_broken:0",
        "overdue:0",
        "overdue:1",
        "overdue:2",
    ]


def test_a_part_that_came_late_brings_no_harsher_step() -> None:
    """Re-anchored: a pause after the money, a word about the rest, then from the first step."""
    owed = payment(paid=Decimal(500))
    assert climb(owed, at(30, 12))[:2] == [
        ("part_paid:0", "03.12 09:00"),
        ("overdue:0", "06.12 09:00"),
    ]
    early = [name for name, _ in climb(owed, at(1, 12))]
    assert early[:2] == ["coming:0", "due:0"], "a part before the date changes nothing"


def test_a_dispute_is_asked_about_twice_and_never_demanded() -> None:
    assert climb(payment(disputed="too dear"), at(30, 12)) == [
        ("disputed:0", "03.12 09:00"),
        ("disputed:1", "10.12 09:00"),
    ]
    assert len(DISPUTE_GAPS) == 2


def test_a_pause_holds_the_next_step_and_loses_none() -> None:
    paused = payment(paused_until=date(2026, 12, 20))
    last = Nudged("overdue:0", date(2026, 11, 28))
    nudge = next_nudge(paused, USUAL, weekdays, at(29, 12), last)
    assert nudge == Nudge("overdue:1", datetime(2026, 12, 21, 9)), "the 20th is a Sunday"


def test_a_nudge_that_came_late_does_not_bring_the_next_one_with_it() -> None:
    def after(step: str, sent: datetime) -> Nudge | None:
        return next_nudge(payment(), USUAL, always, sent, Nudged(step, sent.date()))

    assert after("coming:0", at(23, 22)) == Nudge("due:0", at(25, 9))
    assert after("coming:0", at(24, 22)) == Nudge("overdue:0", at(28, 9)), "a day is too short"
    assert after("due:0", at(27, 10)) == Nudge("overdue:0", at(30, 9))


def test_a_snooze_has_a_key_of_its_own_and_keeps_its_step() -> None:
    assert snoozed("overdue:1", 1) == "overdue:1/s1"
    assert snoozed("overdue:1/s1", 2) == "overdue:1/s2"
    assert is_snooze("overdue:1/s2")
    assert not is_snooze("overdue:1")
    last = Nudged("overdue:1/s2", date(2026, 11, 30))
    nudge = next_nudge(payment(), USUAL, always, at(30, 9), last)
    assert nudge == Nudge("overdue:2", at(9, 9, month=12))


@pytest.mark.parametrize(
    ("of_payment", "of_client", "style", "name"),
    [
        (None, None, None, "unknown"),
        (None, None, "phlegmatic", "phlegmatic"),
        (None, "gentle", "choleric", "gentle"),
        ("firm", "gentle", "choleric", "firm"),
        ("gone", None, "sanguine", "sanguine"),
    ],
)
def test_the_payments_own_policy_then_the_clients_then_the_style(
    of_payment: str | None, of_client: str | None, style: str | None, name: str
) -> None:
    assert ladder_for(of_payment, of_client, style) == LADDERS[name]


@pytest.mark.parametrize(("contact", "until"), [(23, 25), (25, 27), (26, 30), (27, 30), (28, 30)])
def test_own_contact_is_quiet_that_day_and_the_next(contact: int, until: int) -> None:
    assert quiet_until(date(2026, 11, contact), weekdays) == date(2026, 11, until)


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

ladders = st.sampled_from(list(LADDERS.values()))
calendars = st.sets(st.dates(date(2026, 1, 1), date(2028, 3, 1)), max_size=60).map(
    lambda off: lambda day: weekdays(day) and day not in off
)
acts = st.tuples(
    st.sampled_from(
        ["promise", "move", "part", "dispute", "settle", "pause", "pay", "undo", "leave"]
    ),
    st.timedeltas(timedelta(), timedelta(days=3)),
    st.integers(0, 30),
    delays,
)
RESTARTS = ("promise", "move", "part", "dispute", "settle")


def acted(owed: Payment, act: str, day: date) -> Payment:
    """The payment after an act of the manager's."""
    changes: dict[str, Callable[[], Payment]] = {
        "promise": lambda: replace(owed, promised_on=day, disputed=None, paused_until=None),
        "move": lambda: replace(owed, due_on=day, promised_on=None, paused_until=None),
        "part": lambda: replace(owed, paid=Decimal(100)),
        "dispute": lambda: replace(owed, disputed="too dear"),
        "settle": lambda: replace(owed, disputed=None),
        "pause": lambda: replace(owed, paused_until=day),
        "pay": lambda: replace(owed, status="paid"),
        "undo": lambda: replace(owed, status="open"),
    }
    return changes[act]()


@given(days, moments, ladders, calendars, st.lists(delays, min_size=12, max_size=12))
def test_left_alone_it_is_bounded_ordered_and_never_on_a_day_off(
    due_on: date, entered: datetime, ladder: Ladder, works: Works, late: list[timedelta]
) -> None:
    owed = payment(due_on)
    nudge, moment, sent = next_nudge(owed, ladder, works, entered), entered, list[date]()
    names: list[str] = []
    for delay in late:
        if nudge is None:
            break
        assert nudge.local_at > moment
        assert works(nudge.local_at.date())
        assert nudge.local_at.time() in (time(9), time(17))
        assert not sent or nudge.local_at.date() - sent[-1] >= MINIMUM_GAP
        moment = nudge.local_at + delay
        sent.append(moment.date())
        names.append(nudge.occurrence)
        last = Nudged(nudge.occurrence, moment.date())
        nudge = next_nudge(owed, ladder, works, moment, last)
    assert nudge is None, "the ladder has an end"
    assert len(set(names)) == len(names)
    assert len(sent) <= 2 + len(ladder.late)


@given(days, moments, ladders, calendars, st.lists(acts, max_size=14))
def test_whatever_the_manager_does_the_promises_of_the_ladder_hold(
    due_on: date,
    entered: datetime,
    ladder: Ladder,
    works: Works,
    what: list[tuple[str, timedelta, int, timedelta]],
) -> None:
    owed, now = payment(due_on), entered
    last: Nudged | None = None
    nudged_on: date | None = None
    nudge = next_nudge(owed, ladder, works, now)
    for act, after, ahead, delay in what:
        if nudge is not None:
            day = nudge.local_at.date()
            assert nudge.local_at > now, "never before now"
            assert works(day), "never on a weekend or a holiday"
            assert owed.status == "open", "never after paid"
            gap = timedelta(days=1) if nudge.occurrence.startswith("promise") else MINIMUM_GAP
            assert nudged_on is None or day - nudged_on >= gap
            if owed.paused_until is not None:
                assert day >= owed.paused_until
            if last is None and owed.promised_on is not None and owed.disputed is None:
                assert nudge.local_at >= datetime.combine(
                    owed.promised_on + timedelta(days=1), NUDGE_AT
                )
        if act != "leave":
            now += after
            if nudge is not None and nudge.local_at <= now:  # it left meanwhile, on time
                nudged_on = nudge.local_at.date()
                last = Nudged(nudge.occurrence, nudged_on)
            owed = acted(owed, act, now.date() + timedelta(days=ahead))
            last = None if act in RESTARTS else last
        elif nudge is not None:
            now = nudge.local_at + delay
            nudged_on = now.date()
            last = Nudged(nudge.occurrence, nudged_on)
        nudge = next_nudge(owed, ladder, works, now, last, nudged_on)
