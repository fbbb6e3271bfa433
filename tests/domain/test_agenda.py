"""What stands on which day of an agenda, and in what order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from domain.agenda import (
    Entry,
    arranged,
    of_contact,
    of_payment,
    of_reminder,
    of_report,
    of_waiting,
)
from domain.money import Money
from domain.payments import Payment
from domain.recurrence import Rule
from domain.reminders import Reminder, Upcoming
from domain.rhythms import Rhythm
from domain.rule_text import dump
from domain.touches import Touch

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, 0)
ZONE = "Europe/Chisinau"
OWED = Payment(
    id=1,
    manager_id=1,
    client_id=7,
    money=Money(Decimal(1500), "MDL"),
    due_on=TODAY,
    invoice=None,
    promised_on=None,
    status="open",
    created_at=datetime(2026, 11, 1, tzinfo=UTC),
)
CALL = Reminder(3, 1, None, None, "call", "active", 1)


def day(number: int) -> date:
    """A day so many days from today."""
    return TODAY + timedelta(days=number)


def places(owed: Payment, nudge: datetime | None = None) -> list[tuple[date, bool, bool]]:
    """Day, late and nudge of each entry of a payment."""
    return [(each.day, each.late, each.nudge) for each in of_payment(owed, nudge, TODAY)]


def test_a_payment_stands_on_its_date_or_its_promise() -> None:
    assert places(OWED) == [(TODAY, False, False)]
    assert places(replace(OWED, promised_on=day(3))) == [(day(3), False, False)]
    assert places(replace(OWED, due_on=day(-9), promised_on=day(-2))) == [(day(-2), True, False)]


def test_a_nudge_has_its_own_entry_only_on_a_day_of_its_own() -> None:
    due = replace(OWED, due_on=day(4))
    assert places(due, datetime.combine(day(1), time(9))) == [
        (day(4), False, False),
        (day(1), False, True),
    ]
    assert places(due, datetime.combine(day(4), time(9))) == [(day(4), False, False)]
    late = replace(OWED, due_on=day(-4))
    assert places(late, NOON) == [(day(-4), True, False)]
    assert places(late, NOON - timedelta(days=2)) == [(day(-4), True, False)]
    assert places(late, NOON + timedelta(days=2)) == [(day(-4), True, False), (day(2), False, True)]


def test_what_is_disputed_or_paused_is_quiet_but_for_its_nudge() -> None:
    disputed = replace(OWED, due_on=day(-4), disputed="hours")
    assert places(disputed) == []
    assert places(disputed, NOON) == [(TODAY, False, True)]
    paused = replace(OWED, due_on=day(-4), paused_until=day(2))
    assert places(paused) == []
    assert places(replace(OWED, due_on=day(4), paused_until=day(2))) == [(day(4), False, False)]


def reminded(at: datetime | None, rule: Rule | None = None, last: date = TODAY) -> list[Entry]:
    """The entries of a reminder whose next push is at `at`."""
    reminder = replace(CALL, rule=None if rule is None else dump(rule))
    return list(of_reminder(Upcoming(reminder, at, ZONE), NOON, last, ZONE))


def test_a_reminder_is_late_once_it_was_pushed_or_its_hour_is_over() -> None:
    (pushed,) = reminded(None)
    (over,) = reminded(NOON - timedelta(minutes=1))
    (now,) = reminded(NOON)
    assert (pushed.late, over.late, now.late) == (True, True, False)
    assert pushed.clock is None


def test_a_repeating_one_comes_on_each_of_its_days_across_a_clock_change() -> None:
    start = date(2027, 3, 26)  # the clocks change on the 28th
    rule = Rule("day", time(9), start)
    at = datetime.combine(start, time(9))
    entries = reminded(at, rule, start + timedelta(days=6))
    assert [each.day for each in entries] == [start + timedelta(days=number) for number in range(7)]
    assert {each.clock for each in entries} == {time(9)}


def test_an_hourly_one_has_one_line_a_day_and_an_ended_one_none_beyond() -> None:
    hourly = Rule("hour", time(9), TODAY)
    assert [each.day for each in reminded(NOON, hourly, day(2))] == [TODAY, day(1), day(2)]
    ending = Rule("day", time(15), TODAY, until=day(1))
    assert [each.day for each in reminded(NOON, ending, day(6))] == [TODAY, day(1)]


def test_late_first_then_by_day_money_reminders_waiting() -> None:
    touch = Touch("email", "sent", datetime(2026, 11, 20, tzinfo=UTC))
    wait = of_waiting(9, touch, TODAY)
    money, late = Entry(TODAY, payment=OWED), Entry(day(-3), late=True, payment=OWED)
    early, noon = Entry(TODAY, time(9), reminder=CALL), Entry(TODAY, time(12), reminder=CALL)
    tomorrow, beyond = Entry(day(1), payment=OWED), Entry(day(2), payment=OWED)
    mixed = [beyond, wait, noon, tomorrow, money, early, late]
    assert arranged(mixed, day(1)) == (late, money, early, noon, wait, tomorrow)


@given(st.integers(-400, 400), st.none() | st.integers(-400, 400), st.none() | st.integers(0, 400))
def test_an_open_payment_that_is_not_quiet_is_never_lost(
    due: int, promised: int | None, nudge: int | None
) -> None:
    owed = replace(OWED, due_on=day(due), promised_on=None if promised is None else day(promised))
    at = None if nudge is None else NOON + timedelta(days=nudge)
    entries = list(of_payment(owed, at, TODAY))
    assert [each.nudge for each in entries].count(False) == 1
    assert len({each.day for each in entries}) == len(entries)
    assert not [each for each in entries if each.late and each.day >= TODAY]


# ---------------------------------------------------------------- reports and contacts

EVERY_FRIDAY = Rhythm(
    1, 1, 7, "report", "v1 unit=week on=fr at=09:00 from=2026-11-22", None, None, "active", NOON
)


def test_a_report_stands_on_its_day_and_on_the_one_to_prepare_it() -> None:
    today, friday = date(2026, 11, 22), date(2026, 11, 27)
    prepare = datetime(2026, 11, 26, 9)
    sent, prepared = of_report(EVERY_FRIDAY, friday, today, prepare)
    assert (sent.day, sent.late, sent.kind) == (friday, False, "rhythm")
    assert (prepared.day, prepared.nudge, prepared.for_day) == (prepare.date(), True, friday)
    assert len(list(of_report(EVERY_FRIDAY, friday, today, datetime(2026, 11, 27, 9)))) == 1
    late = list(of_report(EVERY_FRIDAY, friday, friday + timedelta(days=1)))
    assert [(each.day, each.late) for each in late] == [(friday, True)]


def test_a_report_is_to_be_prepared_until_it_goes_out() -> None:
    friday = date(2026, 11, 27)
    thursday = friday - timedelta(days=1)
    for today, shown in ((thursday - timedelta(days=1), 0), (thursday, 1), (friday, 0)):
        found = of_report(EVERY_FRIDAY, friday, today, prepare_on=thursday)
        assert [each.day for each in found if each.nudge] == [today] * shown


def test_a_contact_is_late_only_after_its_day() -> None:
    today = date(2026, 11, 22)
    assert not of_contact(EVERY_FRIDAY, today, today).late
    assert of_contact(EVERY_FRIDAY, today - timedelta(days=1), today).late
