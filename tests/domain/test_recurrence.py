"""Rules against dateutil as the oracle, over the changes of clocks and the ends of months."""

from __future__ import annotations

import time as wall
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.occurrences import Occurrence, next_occurrence, occurrence, roll, upcoming
from domain.recurrence import UNITS, MonthDay, Rule, in_order
from domain.rule_text import dump, load, to_rrule

CHISINAU, BUCHAREST = ZoneInfo("Europe/Chisinau"), ZoneInfo("Europe/Bucharest")
MOSCOW, NEW_YORK = ZoneInfo("Europe/Moscow"), ZoneInfo("America/New_York")
ZONES = (CHISINAU, BUCHAREST, MOSCOW, NEW_YORK)
NINE = time(9)
START = date(2026, 11, 18)
LAST, FIRST_WORKING = MonthDay("day", -1), MonthDay("business", 1)


def month_days() -> st.SearchStrategy[MonthDay]:
    def signed(limit: int) -> st.SearchStrategy[int]:
        return st.integers(-limit, limit).filter(bool)

    return st.one_of(
        st.builds(MonthDay, st.just("day"), signed(31)),
        st.builds(MonthDay, st.just("weekday"), signed(4), st.integers(0, 6)),
        st.builds(MonthDay, st.just("business"), signed(20)),
    )


@st.composite
def rules(draw: st.DrawFn, rolls: bool = True) -> Rule:
    unit = draw(st.sampled_from(UNITS))
    starting = draw(st.dates(date(2000, 1, 1), date(2035, 12, 31)))
    days = draw(st.sets(month_days(), min_size=1, max_size=4)) if unit in {"month", "year"} else ()
    ending = draw(st.sampled_from(("never", "until", "count")))
    every = st.integers(15, 240) if unit == "minute" else st.integers(1, 30)
    can_roll = rolls and unit in {"week", "month", "year"}
    return Rule(
        unit=unit,
        at=draw(st.times().map(lambda at: at.replace(second=0, microsecond=0))),
        starting=starting,
        every=draw(every),
        weekdays=tuple(sorted(draw(st.sets(st.integers(0, 6), min_size=1))))
        if unit == "week"
        else (),
        days=in_order(set(days)),
        month=draw(st.integers(1, 12)) if unit == "year" else None,
        until=starting + timedelta(days=draw(st.integers(0, 900))) if ending == "until" else None,
        count=draw(st.integers(1, 40)) if ending == "count" else None,
        roll=draw(st.sampled_from(("none", "previous", "next", "modified")))
        if can_roll
        else "none",
    )


def weekly(*days: int, **fields: object) -> Rule:
    return Rule("week", NINE, START, weekdays=days, **fields)  # type: ignore[arg-type]


def monthly(*days: MonthDay, **fields: object) -> Rule:
    fields = {"at": NINE, "starting": START, **fields}
    return Rule("month", days=in_order(days), **fields)  # type: ignore[arg-type]


def days_of(rule: Rule, count: int, zone: ZoneInfo = MOSCOW, since: date = START) -> list[str]:
    after = datetime.combine(since, time(0), zone).astimezone(UTC) - timedelta(days=40)
    return [f"{each.local:%Y-%m-%d}" for each in upcoming(rule, after, zone, count)]


def all_from(rule: Rule, zone: ZoneInfo, count: int) -> list[Occurrence]:
    """By looking at every key, as slowly as can be."""
    keys = (occurrence(rule, key, zone) for key in range(count * 4 + 40))
    return list(islice((each for each in keys if each is not None), count))


@given(rules(rolls=False), st.sampled_from(ZONES))
def test_a_calendar_that_reads_the_rrule_shows_the_same_days(rule: Rule, zone: ZoneInfo) -> None:
    text = to_rrule(rule, zone)
    assume(text is not None and rule.unit not in {"minute", "hour"})
    ours = all_from(rule, zone, 12)
    assume(ours and ours[0].at.year < 2200)
    # A count in the rule counts a day that two of its days fall on twice; such are left out here.
    assume(rule.count is None or len({each.local for each in ours}) >= min(12, rule.count))
    assert text is not None
    shown = text.split(";")
    naive = ";".join(part for part in shown if not part.startswith("UNTIL"))
    oracle = rrulestr(naive, dtstart=ours[0].local)
    end = datetime.combine(rule.until, time.max) if rule.until else datetime.max
    theirs = [each for each in islice(oracle, len(ours)) if each <= end]
    assert [each.local for each in ours] == theirs


@given(rules(), st.sampled_from(ZONES), st.integers(0, 3000), st.integers(0, 86400))
def test_the_next_occurrence_is_the_next_of_all(
    rule: Rule, zone: ZoneInfo, days: int, seconds: int
) -> None:
    begins = datetime.combine(rule.starting, time(0), UTC)
    every = all_from(rule, zone, 30)
    assume(every)
    latest = every[-1].at if len(every) == 30 else every[-1].at + timedelta(days=400)
    after = min(begins + timedelta(days=days, seconds=seconds), latest - timedelta(minutes=1))
    assert next_occurrence(rule, after, zone) == next((o for o in every if o.at > after), None)


@given(rules(), st.sampled_from(ZONES))
def test_each_occurrence_comes_once_in_order_at_its_wall_time(rule: Rule, zone: ZoneInfo) -> None:
    found = upcoming(rule, datetime.combine(rule.starting, time(0), UTC), zone, 20)
    assert all(a.at < b.at and a.key < b.key for a, b in pairwise(found))
    if rule.unit not in {"minute", "hour"}:
        assert all(each.local.time() == rule.at for each in found)
        assert len({each.local.date() for each in found}) == len(found)


@given(rules())
def test_a_stored_rule_comes_back(rule: Rule) -> None:
    assert load(dump(rule)) == rule
    assert len(dump(rule)) < 200


@pytest.mark.parametrize(
    "text",
    [
        "",
        "v1",
        "v2 unit=day at=09:00 from=2026-11-18",
        "v1 unit=day at=25:00 from=2026-11-18",
        "v1 unit=day at=09:00",
        "v1 unit=week at=09:00 from=2026-11-18",
        "v1 unit=week on=xx at=09:00 from=2026-11-18",
        "v1 unit=month on=32 at=09:00 from=2026-11-18",
        "v1 unit=aeon at=09:00 from=2026-11-18",
        "v1 unit=day at=09:00 from=2026-11-18 every=1",
        "v1 unit=day at=09:00 from=2026-11-18 and=more",
        "v1 unit=day at=09:00 from=2026-11-18 roll=over",
    ],
)
def test_what_is_no_stored_rule(text: str) -> None:
    with pytest.raises(ValueError):
        load(text)


def test_the_stored_form_is_kept() -> None:
    rule = weekly(1, every=2, until=date(2027, 2, 28))
    text = "v1 unit=week every=2 on=tu at=09:00 from=2026-11-18 until=2027-02-28"
    assert dump(rule) == text
    days = (MonthDay("day", 25), LAST, MonthDay("weekday", -1, 4), FIRST_WORKING)
    assert dump(monthly(*days)) == "v1 unit=month on=bd1,25,-1,fr-1 at=09:00 from=2026-11-18"


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (monthly(MonthDay("day", 31)), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (monthly(MonthDay("day", 30)), "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        (monthly(MonthDay("day", 15), LAST), "FREQ=MONTHLY;BYMONTHDAY=15,-1"),
        (monthly(MonthDay("day", 15), MonthDay("day", 30)), None),
        (monthly(MonthDay("day", 15), FIRST_WORKING), None),
        (monthly(MonthDay("day", 15), roll="next"), None),
        (monthly(MonthDay("weekday", -1, 4)), "FREQ=MONTHLY;BYDAY=-1FR"),
        (monthly(MonthDay("business", -1)), "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        (weekly(1, every=2, count=5), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=5"),
        (weekly(4, until=date(2026, 12, 25)), "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261225T215959Z"),
        (
            Rule("year", NINE, START, days=(MonthDay("day", 29),), month=2),
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1",
        ),
        (Rule("hour", NINE, START, every=3), "FREQ=HOURLY;INTERVAL=3"),
    ],
)
def test_the_rrule_of_a_rule(rule: Rule, text: str | None) -> None:
    assert to_rrule(rule, CHISINAU) == text


def test_the_thirty_first_is_the_last_day_of_shorter_months_and_comes_back() -> None:
    rule = monthly(MonthDay("day", 31), starting=date(2027, 12, 1))
    assert days_of(rule, 4) == ["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31"]
    assert days_of(monthly(MonthDay("day", 30), LAST), 4) == [
        "2026-11-30",
        "2026-12-30",
        "2026-12-31",
        "2027-01-30",
    ]


def test_the_twenty_ninth_of_february_every_year() -> None:
    rule = Rule("year", NINE, date(2027, 1, 1), days=(MonthDay("day", 29),), month=2)
    assert days_of(rule, 3) == ["2027-02-28", "2028-02-29", "2029-02-28"]


def test_every_other_week_is_counted_from_the_week_of_the_start() -> None:
    assert days_of(weekly(1, 3, every=2), 3) == ["2026-11-19", "2026-12-01", "2026-12-03"]


def test_a_count_begins_at_the_start() -> None:
    assert days_of(weekly(0, 2, 4, count=3), 9) == ["2026-11-18", "2026-11-20", "2026-11-23"]
    until = weekly(0, 2, until=date(2026, 11, 23))
    assert days_of(until, 9) == ["2026-11-18", "2026-11-23"]


@pytest.mark.parametrize(
    ("how", "days"),
    [
        ("none", ["2027-01-31", "2027-02-28"]),
        ("previous", ["2027-01-29", "2027-02-26"]),
        ("next", ["2027-02-01", "2027-03-01"]),
        ("modified", ["2027-01-29", "2027-02-26"]),
    ],
)
def test_the_last_day_of_the_month_rolls_to_a_business_day(how: str, days: list[str]) -> None:
    assert days_of(monthly(LAST, starting=date(2027, 1, 1), roll=how), 2) == days


def test_working_days_are_counted_without_holidays() -> None:
    rule = monthly(FIRST_WORKING, MonthDay("business", -1), starting=date(2027, 1, 1))

    def is_working(day: date) -> bool:
        return day.weekday() < 5 and not (day.month == 1 and day.day <= 8)

    after = datetime(2026, 12, 31, tzinfo=UTC)
    found = upcoming(rule, after, CHISINAU, 2, is_working)
    assert [each.local.day for each in found] == [11, 29]


def test_days_that_roll_onto_one_day_come_once() -> None:
    assert days_of(weekly(4, 5, 6, roll="previous"), 2) == ["2026-11-20", "2026-11-27"]
    alone = weekly(4, 5, roll="previous")
    late = Rule("week", NINE, date(2026, 11, 21), weekdays=alone.weekdays, roll="previous")
    assert days_of(late, 1) == ["2026-11-20"]


def test_holidays_without_end_stop_nothing() -> None:
    rule = monthly(FIRST_WORKING, LAST, roll="next")
    found = upcoming(rule, datetime(2026, 11, 1, tzinfo=UTC), CHISINAU, 3, lambda day: False)
    assert [each.local.day for each in found] == [30, 1, 31]
    assert roll(START, "modified", lambda day: False) == START


@pytest.mark.parametrize(
    ("zone", "night", "at", "utc"),
    [
        (CHISINAU, date(2026, 3, 29), time(3, 30), "01:30"),
        (CHISINAU, date(2026, 10, 25), time(3, 30), "00:30"),
        (BUCHAREST, date(2026, 3, 29), time(3, 30), "01:30"),
        (BUCHAREST, date(2026, 10, 25), time(3, 30), "00:30"),
        (NEW_YORK, date(2026, 3, 8), time(2, 30), "07:30"),
        (NEW_YORK, date(2026, 11, 1), time(1, 30), "05:30"),
        (MOSCOW, date(2026, 3, 29), time(2, 30), "23:30"),
        (MOSCOW, date(2026, 10, 25), time(2, 30), "23:30"),
    ],
)
def test_the_nights_when_clocks_change(zone: ZoneInfo, night: date, at: time, utc: str) -> None:
    rule = Rule("day", at, night - timedelta(days=2))
    since = datetime.combine(night, time(12), UTC) - timedelta(days=2)
    found = upcoming(rule, since, zone, 4)
    assert [each.local.date() for each in found] == [
        night + timedelta(days=ahead) for ahead in range(-1, 3)
    ]
    assert f"{found[1].at:%H:%M}" == utc
    for others in (found[0], found[2], found[3]):
        assert others.at.astimezone(zone).time() == at


def test_nine_stays_nine_and_three_hours_stay_three_hours() -> None:
    daily = Rule("day", NINE, date(2026, 10, 24))
    night = datetime(2026, 10, 23, 12, tzinfo=UTC)
    hours = [each.at.hour for each in upcoming(daily, night, CHISINAU, 3)]
    assert hours == [6, 7, 7]
    rule = Rule("hour", NINE, date(2026, 10, 24), every=3)
    found = upcoming(rule, night, CHISINAU, 12)
    assert {b.at - a.at for a, b in pairwise(found)} == {timedelta(hours=3)}


def test_old_and_hostile_rules_cost_no_more_than_others() -> None:
    now = datetime(2026, 11, 18, 12, tzinfo=UTC)
    old = date(1970, 1, 1)
    slow = [
        Rule("minute", NINE, old, every=15),
        Rule("day", NINE, old, count=9999),
        Rule("week", NINE, old, weekdays=tuple(range(7)), roll="next"),
        Rule("year", NINE, old, every=999, days=(MonthDay("day", 30),), month=2),
        monthly(*(MonthDay("day", n) for n in range(20, 32)), starting=old, roll="modified"),
    ]
    started = wall.perf_counter()
    for rule in slow:
        next_occurrence(rule, now, CHISINAU, lambda day: False)
    assert wall.perf_counter() - started < 0.5


def test_the_end_of_the_calendar_is_an_end() -> None:
    rule = Rule("year", NINE, date(8999, 1, 1), every=999, days=(LAST,), month=2)
    found = upcoming(rule, datetime(8990, 1, 1, tzinfo=UTC), NEW_YORK, 5)
    assert [each.local.year for each in found] == [8999, 9998]
    assert occurrence(rule, 10**12, NEW_YORK) is None
    assert occurrence(rule, -1, NEW_YORK) is None
    minutes = Rule("minute", NINE, date(2026, 1, 1), every=15)
    assert occurrence(minutes, 10**15, NEW_YORK) is None


@pytest.mark.parametrize(
    "fields",
    [
        {"unit": "minute", "every": 14},
        {"unit": "day", "every": 0},
        {"unit": "day", "every": 1000},
        {"unit": "week"},
        {"unit": "day", "weekdays": (1,)},
        {"unit": "week", "weekdays": (7,)},
        {"unit": "week", "weekdays": (2, 1)},
        {"unit": "month"},
        {"unit": "month", "days": (LAST, LAST)},
        {"unit": "month", "days": (LAST,), "month": 1},
        {"unit": "year", "days": (LAST,)},
        {"unit": "year", "days": (LAST,), "month": 13},
        {"unit": "day", "count": 0},
        {"unit": "day", "count": 1, "until": START},
        {"unit": "day", "roll": "next"},
        {"unit": "day", "at": time(9, 0, 1)},
        {"unit": "day", "at": time(9, tzinfo=UTC)},
        {"unit": "day", "starting": date(1, 1, 1)},
        {"unit": "aeon"},
    ],
)
def test_what_is_no_rule(fields: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        Rule(**{"at": NINE, "starting": START, **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "n", "weekday"),
    [("day", 0, None), ("day", 32, None), ("weekday", 5, 1), ("weekday", 1, None), ("day", 1, 1)],
)
def test_what_no_month_has(kind: str, n: int, weekday: int | None) -> None:
    with pytest.raises(ValueError):
        MonthDay(kind, n, weekday)  # type: ignore[arg-type]
