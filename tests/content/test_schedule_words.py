"""Schedules in words: what is said in a language is read back as the same schedule."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.errors import ContentError
from content.interface.words import LANGUAGES, Interface
from content.schedules import schedule_words
from content.schedules.spoken import schedule
from domain.occurrences import next_occurrence
from domain.phrases.reading import read
from domain.recurrence import ROLLS, UNITS, MonthDay, Rule, Unit, in_order
from services.reading import grammars

NOW = datetime(2026, 11, 18, 14, 20)
TODAY = NOW.date()
WORDS = Interface(strict=True)
NINE = time(9)
EVERY = st.sampled_from((1, 1, 1, 2, 3, 4, 5, 12, 20, 21, 22, 30, 101))


def signed(positive: int, negative: int) -> st.SearchStrategy[int]:
    return st.one_of(st.integers(1, positive), st.integers(-negative, -1))


def month_days(yearly: bool) -> st.SearchStrategy[set[MonthDay]]:
    """What the grammar can say of a month: several dates, or one day that is counted."""
    dates = st.builds(MonthDay, st.just("day"), st.integers(1, 28 if yearly else 31))
    return st.one_of(
        st.sets(dates, min_size=1, max_size=1 if yearly else 4),
        st.builds(MonthDay, st.just("day"), st.integers(-31, -1)).map(lambda day: {day}),
        st.builds(MonthDay, st.just("weekday"), signed(4, 4), st.integers(0, 6)).map(
            lambda day: {day}
        ),
        st.builds(MonthDay, st.just("business"), signed(20, 20)).map(lambda day: {day}),
    )


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """Rules that begin with their first day after NOW, as those do that are typed."""
    unit: Unit = draw(st.sampled_from(UNITS))
    monthly = unit in {"month", "year"}
    weekdays = draw(st.sets(st.integers(0, 6), min_size=1)) if unit == "week" else ()
    starting = draw(st.dates(TODAY + timedelta(days=1), date(2031, 1, 1)))
    rule = Rule(
        unit,
        draw(st.times()).replace(second=0, microsecond=0),
        starting,
        draw(st.integers(15, 200)) if unit == "minute" else draw(EVERY),
        tuple(sorted(weekdays)),
        in_order(draw(month_days(unit == "year"))) if monthly else (),
        draw(st.integers(1, 12)) if unit == "year" else None,
    )
    if unit not in {"minute", "hour"}:
        midnight = datetime.combine(starting, time(0), UTC) - timedelta(minutes=1)
        first = next_occurrence(replace(rule, every=1), midnight, ZoneInfo("UTC"))
        assert first is not None
        rule = replace(rule, starting=first.local.date())
    ending = draw(st.sampled_from(("never", "until", "count")))
    until = rule.starting + timedelta(days=draw(st.integers(0, 900)))
    roll = draw(st.sampled_from(ROLLS)) if monthly or unit == "week" else "none"
    return replace(
        rule,
        until=until if ending == "until" else None,
        count=draw(st.integers(1, 60)) if ending == "count" else None,
        roll=roll,
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@settings(max_examples=3 * settings().max_examples)
@given(rule=rules())
def test_what_is_said_is_read_back(lang: str, rule: Rule) -> None:
    said = schedule(rule, WORDS.words(lang), TODAY, first=rule.starting)
    phrase = read(said, NOW, grammars(lang))
    assert [reading.rule for reading in phrase.readings] == [rule], said
    assert phrase.leftover == ""


@pytest.mark.parametrize("lang", LANGUAGES)
@given(rule=rules())
def test_it_is_read_back_from_the_middle_of_a_text(lang: str, rule: Rule) -> None:
    said = schedule(rule, WORDS.words(lang), TODAY, first=rule.starting)
    phrase = read(f"Egor: {said} Xyz", NOW, grammars(lang))
    assert [reading.rule for reading in phrase.readings] == [rule], said
    assert phrase.leftover == "Egor: Xyz"


FRIDAYS = Rule("week", NINE, TODAY, weekdays=(4,))
EXAMPLES: list[tuple[Rule, tuple[str, str, str]]] = [
    (
        FRIDAYS,
        ("every Friday at 9:00", "каждую пятницу в 9:00", "în fiecare vineri la 9:00"),
    ),
    (
        replace(FRIDAYS, every=2, weekdays=(1,), until=date(2027, 2, 28)),
        (
            "every other Tuesday at 9:00 until 28 February 2027",
            "каждый второй вторник в 9:00 до 28 февраля 2027 года",
            "la fiecare două săptămâni, marți la 9:00 până pe 28 februarie 2027",
        ),
    ),
    (
        replace(FRIDAYS, weekdays=(0, 3), count=5),
        (
            "every Monday and Thursday at 9:00 5 times",
            "по понедельникам и четвергам в 9:00 5 раз",
            "în fiecare luni și joi la 9:00 de 5 ori",
        ),
    ),
    (
        Rule("month", time(17, 30), TODAY, days=(MonthDay("business", -1),)),
        (
            "every month on the last working day at 17:30",
            "каждый месяц в последний рабочий день в 17:30",
            "în fiecare lună în ultima zi lucrătoare la 17:30",
        ),
    ),
    (
        Rule("month", NINE, TODAY, 3, days=(MonthDay("day", 1), MonthDay("day", 22)), roll="next"),
        (
            "every 3 months on the 1st and the 22nd or the working day after at 9:00",
            "каждые 3 месяца 1-го и 22-го или в рабочий день после этого в 9:00",
            "la fiecare 3 luni pe 1 și pe 22 sau în ziua lucrătoare următoare la 9:00",
        ),
    ),
    (
        Rule("year", NINE, TODAY, days=(MonthDay("day", 8),), month=3),
        (
            "every year on 8 March at 9:00",
            "каждый год 8 марта в 9:00",
            "în fiecare an pe 8 martie la 9:00",
        ),
    ),
    (
        Rule("hour", time(5), TODAY, 21),
        ("every 21 hours from 05:00", "каждый 21 час с 05:00", "la fiecare 21 de ore de la 05:00"),
    ),
    (
        Rule("week", NINE, TODAY, weekdays=(0, 1, 2, 3, 4)),
        ("every weekday at 9:00", "по будням в 9:00", "în fiecare zi lucrătoare la 9:00"),
    ),
]


@pytest.mark.parametrize(("rule", "texts"), EXAMPLES)
def test_schedules_as_people_say_them(rule: Rule, texts: tuple[str, str, str]) -> None:
    said = tuple(schedule(rule, WORDS.words(lang), TODAY) for lang in ("en", "ru", "ro"))
    assert said == texts


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_day_that_a_rule_can_have_can_be_said(lang: str) -> None:
    days = in_order([MonthDay("day", 25), MonthDay("weekday", -1, 4), MonthDay("business", 1)])
    rule = Rule("month", NINE, TODAY, days=days)
    assert len(schedule(rule, WORDS.words(lang), TODAY)) > 40


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_tables_use_only_what_there_is(lang: str) -> None:
    words = schedule_words(lang)
    made = {"figure", "day", "bigday", "hour", "exact", "minutes", "year", "ymd", "clock"}
    made |= {"dotclock", "dashclock", "dm", "maybe_dm", "number", "decimal", "nth", "dated"}
    lines = [*words.pieces.values(), *(each for kind in words.patterns.values() for each in kind)]
    used = {name for line in lines for name in re.findall(r"\{(\w+)", line)}
    pieces = {name for line in lines for name in re.findall(r"<(\w+)>", line)}
    assert used <= made | set(words.words) | {"weekday"}
    assert pieces <= set(words.pieces)


def test_a_language_without_a_table_is_an_error() -> None:
    with pytest.raises(ContentError):
        schedule_words("xx")
