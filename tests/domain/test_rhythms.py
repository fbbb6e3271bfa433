"""When reports and contacts fall due, and which reminder follows which."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import workdays
from domain.errors import DomainError
from domain.gate import kind_of
from domain.recurrence import MonthDay, Rule, Unit
from domain.rhythm_steps import (
    LATE_GAPS,
    TOUCH_GAPS,
    Planned,
    Reporting,
    Sent,
    Step,
    is_rhythm,
    lead,
    next_report_step,
    next_touch_step,
    rest,
    step_of,
)
from domain.rhythms import anchored, clean_days, clean_name, days_of, dues, first_due
from domain.workdays import earlier

NINE = time(9)
FIFTH = Rule("month", NINE, date(2026, 11, 1), days=(MonthDay("business", 5),))
FRIDAYS = Rule("week", NINE, date(2026, 11, 22), weekdays=(4,))
DAYS = st.dates(date(2026, 1, 1), date(2030, 12, 31))
COUNTRIES = st.sampled_from(["MD", "RO", "RU", "DE", "US", None])
RULES = st.one_of(
    st.builds(
        lambda n, at: Rule("month", NINE, at, days=(MonthDay("business", n),)),
        st.sampled_from([1, 5, 10, -1]),
        DAYS,
    ),
    st.builds(
        lambda n, at: Rule("month", NINE, at, days=(MonthDay("day", n),)), st.integers(1, 31), DAYS
    ),
    st.builds(
        lambda day, every, at: Rule("week", NINE, at, every=every, weekdays=(day,)),
        st.integers(0, 4),
        st.integers(1, 4),
        DAYS,
    ),
    st.builds(lambda every, at: Rule("day", NINE, at, every=every), st.integers(1, 20), DAYS),
)


# ---------------------------------------------------------------- the days


def test_the_fifth_working_day_knows_the_holidays_of_the_new_year() -> None:
    works = workdays.calendar("RU")
    december, january = dues(FIFTH, date(2026, 11, 22), works, 2)
    assert december.due_on == december.meant_on == date(2026, 12, 7)
    assert (january.meant_on, january.due_on) == (date(2027, 1, 7), date(2027, 1, 15))


def test_a_friday_that_is_a_holiday_is_the_thursday_before() -> None:
    works = workdays.calendar("RO")
    found = {each.meant_on: each.due_on for each in dues(FRIDAYS, date(2026, 12, 1), works, 8)}
    assert found[date(2026, 12, 18)] == date(2026, 12, 18)
    assert found[date(2026, 12, 25)] == date(2026, 12, 24)
    assert found[date(2027, 1, 1)] == date(2026, 12, 31)


def test_a_roll_that_was_asked_for_is_kept() -> None:
    rule = Rule("month", NINE, date(2026, 11, 1), days=(MonthDay("day", 22),), roll="next")
    assert dues(rule, date(2026, 11, 1), workdays.calendar("MD"), 1)[0].due_on == date(2026, 11, 23)


def test_whoever_chooses_saturdays_means_saturdays() -> None:
    rule = Rule("week", NINE, date(2026, 11, 1), weekdays=(5,))
    assert dues(rule, date(2026, 11, 22), workdays.calendar("MD"), 1)[0].due_on.weekday() == 5


@given(RULES, COUNTRIES, DAYS)
def test_reports_are_due_on_working_days_in_order_and_never_missed_by_asking_later(
    rule: Rule, country: str | None, after: date
) -> None:
    works = workdays.calendar(country)
    found = dues(rule, after, works, 4)
    days = [each.due_on for each in found]
    assert len(days) == 4
    assert days == sorted(set(days))
    assert all(works(day) and day > after for day in days)
    assert dues(rule, days[0], works, 3) == found[1:]
    assert dues(rule, days[0] - timedelta(days=1), works, 4) == found


def test_a_holiday_that_brings_the_day_forward_does_not_lose_the_first_one() -> None:
    works = workdays.calendar("RU")  # 31 December is a day off
    typed = Rule("month", NINE, date(2026, 12, 31), days=(MonthDay("business", -1),))
    kept = anchored(typed, date(2026, 12, 10))
    found = first_due(kept, datetime(2026, 12, 10, 12), works)
    assert found is not None
    assert (found.meant_on, found.due_on) == (date(2026, 12, 31), date(2026, 12, 30))


def test_the_first_report_is_one_whose_hour_is_to_come() -> None:
    works = workdays.calendar("MD")
    friday = datetime(2026, 11, 27, 9)
    before = first_due(FRIDAYS, friday - timedelta(minutes=1), works)
    after = first_due(FRIDAYS, friday, works)
    assert before is not None
    assert after is not None
    assert before.due_on == date(2026, 11, 27)
    assert after.due_on > date(2026, 11, 27)


def test_what_is_no_rhythm_is_refused() -> None:
    units: tuple[Unit, ...] = ("minute", "hour")
    for unit in units:
        rule = Rule(unit, NINE, date(2026, 11, 1), every=30)
        for read in (days_of, lambda rule: anchored(rule, date(2026, 11, 1))):
            with pytest.raises(DomainError, match="rhythm-too-often"):
                read(rule)
    for days in (0, -1, 366):
        with pytest.raises(DomainError, match="cadence-range"):
            clean_days(days)
    with pytest.raises(DomainError, match="rhythm-name-empty"):
        clean_name(" \n ")
    with pytest.raises(DomainError, match="rhythm-name-long"):
        clean_name("x" * 81)
    assert clean_name(" SEO \n report ") == "SEO report"
    assert days_of(Rule("week", NINE, date(2026, 11, 1), every=3, weekdays=(1,))) == 21


# ---------------------------------------------------------------- the steps


def test_a_key_is_read_back_and_says_who_chose_its_hour() -> None:
    for name, kind in (
        ("prepare", "rhythm"),
        ("send", "own"),
        ("late", "rhythm"),
        ("touch", "rhythm"),
    ):
        step = Step(name, date(2026, 12, 7), 2)  # type: ignore[arg-type]  # each of them
        assert step_of(step.occurrence) == step == step_of(f"{step.occurrence}/s3")
        assert kind_of(step.occurrence) == kind
        assert kind_of(f"{step.occurrence}/s3") == "own"
        assert is_rhythm(step.occurrence)
    assert not any(map(is_rhythm, ("once", "due:0", "overdue:1/s1", "k3", "once/n1")))


def test_a_phlegmatic_needs_a_day_more() -> None:
    assert lead(FIFTH, "phlegmatic") == lead(FIFTH, "choleric") + 1 == lead(FIFTH, None) + 1
    assert lead(FRIDAYS, None) == 1


def _steps(reporting: Reporting, country: str | None, now: datetime) -> list[Planned]:
    """Everything that would come if nobody ever answered, until it is about the next report."""
    works, found, last = workdays.calendar(country), list[Planned](), None
    while (step := next_report_step(reporting, works, now, last)) is not None:
        found.append(step)
        if step.step.about != reporting.due_on:
            break
        now, last = step.local_at, Sent(step.step, step.local_at.date())
    return found


def test_a_report_is_prepared_sent_and_asked_for_ever_more_seldom() -> None:
    alone = Reporting(date(2026, 12, 7), time(11), 2)
    assert [
        (each.step.occurrence, f"{each.local_at:%d.%m %H}")
        for each in _steps(alone, "MD", datetime(2026, 11, 22, 14))
    ] == [
        ("prepare:0@20261207", "03.12 09"),
        ("send:0@20261207", "07.12 11"),
        ("late:1@20261207", "08.12 09"),
        ("late:2@20261207", "10.12 09"),
        ("late:3@20261207", "15.12 09"),
        ("late:4@20261207", "21.12 09"),
        ("late:5@20261207", "29.12 09"),
    ]


def test_the_next_report_comes_before_more_words_about_the_last() -> None:
    weekly = Reporting(date(2026, 11, 27), NINE, 1, coming=date(2026, 12, 4))
    names = [each.step.occurrence for each in _steps(weekly, None, datetime(2026, 11, 26, 10))]
    assert names == [
        "send:0@20261127",
        "late:1@20261127",
        "late:2@20261127",
        "prepare:0@20261204",
    ]


def test_a_daily_report_needs_no_word_the_day_before() -> None:
    daily = Reporting(
        date(2026, 11, 24), NINE, 1, previous=date(2026, 11, 23), coming=date(2026, 11, 25)
    )
    names = [each.step.occurrence for each in _steps(daily, None, datetime(2026, 11, 23, 8))]
    assert names == ["send:0@20261124", "send:0@20261125"]


@given(RULES, COUNTRIES, DAYS, st.integers(0, 23), st.sampled_from(["phlegmatic", None]))
def test_steps_go_forward_in_the_morning_of_working_days_and_end(
    rule: Rule, country: str | None, day: date, hour: int, style: str | None
) -> None:
    works, now = workdays.calendar(country), datetime.combine(day, time(hour))
    one, two = dues(rule, day, works, 2)
    reporting = Reporting(one.due_on, NINE, lead(rule, style), day, two.due_on)
    steps = _steps(reporting, country, now)
    times = [each.local_at for each in steps]
    assert times == sorted(set(times))
    assert times[0] > now
    assert all(works(at.date()) for at in times)
    assert len({at.date() for at in times}) == len(times), "never two on one day"
    assert len(steps) <= 2 + len(LATE_GAPS) + 1
    assert steps[-1].step.about == two.due_on
    prepared = [
        each for each in steps if each.step.name == "prepare" and each.step.about == one.due_on
    ]
    for each in prepared:
        assert each.local_at.date() == earlier(one.due_on, lead(rule, style), works)


@given(DAYS, st.integers(1, 365), COUNTRIES, st.integers(0, 800), st.integers(0, 20))
def test_contacts_are_counted_from_the_last_one_and_spoken_of_three_times(
    touched: date, every: int, country: str | None, since: int, quiet: int
) -> None:
    works = workdays.calendar(country)
    now = datetime.combine(touched + timedelta(days=since), time(13))
    until = now.date() + timedelta(days=quiet) if quiet else None
    last, found = None, list[datetime]()
    while (step := next_touch_step(touched, every, until, works, now, last)) is not None:
        assert step.local_at > now
        assert works(step.local_at.date())
        assert step.local_at.date() >= touched + timedelta(days=every)
        assert until is None or step.local_at.date() >= until
        found.append(step.local_at)
        now, last = step.local_at, Sent(step.step, step.local_at.date())
    assert len(found) == 1 + len(TOUCH_GAPS)
    again = next_touch_step(now.date(), every, None, works, now, last)
    assert again is not None
    assert again.step.number == 0, "another contact begins it anew"


def test_not_now_is_a_quarter_of_the_rhythm() -> None:
    assert [rest(days) for days in (1, 7, 30, 90, 365)] == [2, 2, 7, 14, 14]
