"""Typed dates and hours, in the words of three languages."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content import dates as words
from domain.dates import YEARS_AHEAD, parse_clock, parse_day, parse_moment
from domain.errors import DomainError

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 14, 0)
WORDS = words.words()


def day(text: str, today: date = TODAY) -> date:
    return parse_day(text, today, WORDS.months, WORDS.relative, filler=WORDS.filler)


def moment(text: str, now: datetime = NOW) -> tuple[date, time | None]:
    return parse_moment(
        text, now, WORDS.months, WORDS.relative, filler=WORDS.filler, hours=WORDS.hours
    )


def refused(text: str) -> str:
    with pytest.raises(DomainError) as caught:
        day(text)
    return caught.value.key


@pytest.mark.parametrize(
    "text",
    [
        "25.11",
        "25.11.",
        " 25.11.26 ",
        "25.11.2026",
        "25/11/2026",
        "25/11",
        "25-11-2026",
        "2026-11-25",
        "2026.11.25",
        "25.11.2026 г.",
        "25.11.2026г",
        "25 November",
        "25 november 2026",
        "25th of November, 2026",
        "the 25th of November",
        "by 25 Nov.",
        "Nov 25",
        "November 25th, 2026",
        "25nov",
        "25-Nov-2026",
        "25 ноября",
        "25 ноября 2026 года",
        "25-го ноября",
        "до 25 нояб.",
        "25 НОЯБРЯ",
        "25 noiembrie",
        "pe 25 noiembrie 2026",
        "25 de noiembrie",
        "25 nov",
        "25",
        "25-го",
        "25th",
        "pe 25",
    ],
)
def test_every_usual_way_to_write_a_day(text: str) -> None:
    assert day(text) == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", TODAY),
        ("Сегодня", TODAY),
        ("azi", TODAY),
        ("astazi", TODAY),
        ("tomorrow", date(2026, 11, 23)),
        ("завтра!", date(2026, 11, 23)),
        ("maine", date(2026, 11, 23)),
        ("mâine", date(2026, 11, 23)),
        ("the day after tomorrow", date(2026, 11, 24)),
        ("послезавтра", date(2026, 11, 24)),
        ("poimâine", date(2026, 11, 24)),
        ("pe mâine", date(2026, 11, 23)),
        ("22.11", TODAY),
        ("22", TODAY),
        ("21.11", date(2027, 11, 21)),
        ("21", date(2026, 12, 21)),
        ("31", date(2026, 12, 31)),
        ("1 мая", date(2027, 5, 1)),
        ("3 май", date(2027, 5, 3)),
        ("8 martie", date(2027, 3, 8)),
        ("1 Sept", date(2027, 9, 1)),
        ("28 февр 2028", date(2028, 2, 28)),
        ("29.02.2028", date(2028, 2, 29)),
    ],
)
def test_days_are_looked_for_ahead(text: str, expected: date) -> None:
    assert day(text) == expected


def test_a_bare_number_skips_months_without_such_a_day() -> None:
    assert day("31", date(2027, 2, 10)) == date(2027, 3, 31)
    assert day("30", date(2027, 1, 31)) == date(2027, 3, 30)


def test_the_twenty_ninth_of_february_is_looked_for_within_two_years() -> None:
    assert day("29.02", date(2027, 5, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20.11", date(2026, 11, 20)),
        ("25.11", date(2026, 11, 25)),
        ("20", date(2026, 11, 20)),
        ("5", date(2026, 12, 5)),
        ("yesterday", date(2026, 11, 21)),
        ("01.10.2026", date(2026, 10, 1)),
        ("10 сентября", date(2027, 9, 10)),
    ],
)
def test_a_payment_may_be_overdue_already(text: str, expected: date) -> None:
    words = (WORDS.months, WORDS.relative, WORDS.filler)
    assert parse_day(text, TODAY, *words, earliest=date(2026, 9, 22)) == expected


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "date-unreadable"),
        ("abc", "date-unreadable"),
        ("25 11 2026", "date-unreadable"),
        ("25.11/2026", "date-unreadable"),
        ("25 noyabrya", "date-unreadable"),
        ("ноябрь", "date-unreadable"),
        ("2026", "date-unreadable"),
        ("25 November 26 27", "date-unreadable"),
        ("1500 lei", "date-unreadable"),
        ("15lei", "date-unreadable"),
        ("3pm", "date-unreadable"),
        ("😀", "date-unreadable"),
        ("25.11" * 1000, "date-unreadable"),
        ("31.02", "date-impossible"),
        ("31 February", "date-impossible"),
        ("31 апреля 2027", "date-impossible"),
        ("29.02", "date-impossible"),
        ("25.13", "date-impossible"),
        ("0", "date-impossible"),
        ("32", "date-impossible"),
        ("0.11", "date-impossible"),
        ("yesterday", "date-past"),
        ("вчера", "date-past"),
        ("21.11.2026", "date-past"),
        ("25 noiembrie 2020", "date-past"),
        ("25.11.2126", "date-too-far"),
        ("9999-12-31", "date-too-far"),
        ("0000-01-01", "date-impossible"),
    ],
)
def test_what_is_no_day_ahead_says_why(text: str, key: str) -> None:
    assert refused(text) == key


@given(st.dates(TODAY, date(TODAY.year + YEARS_AHEAD, 12, 31)))
def test_every_day_is_read_back_from_its_figures(chosen: date) -> None:
    for pattern in ("%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y", "%Y-%m-%d", "%d %B %Y", "%B %d, %Y"):
        assert day(chosen.strftime(pattern)) == chosen


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)), st.integers(0, 364))
def test_without_a_year_the_next_such_day_is_meant(today: date, ahead: int) -> None:
    chosen = today + timedelta(days=ahead)
    if (chosen.month, chosen.day) != (2, 29):
        assert day(f"{chosen.day}.{chosen.month}", today) == chosen


@given(st.text(max_size=70))
def test_no_text_breaks_the_reading(text: str) -> None:
    for read in (day, moment, parse_clock):
        try:
            read(text)
        except DomainError as error:
            assert error.key.startswith(("date-", "time-"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14:30", time(14, 30)),
        ("9", time(9)),
        ("9.30", time(9, 30)),
        ("09:00", time(9)),
        ("9am", time(9)),
        ("9 a.m.", time(9)),
        ("2 pm", time(14)),
        ("2:15 PM", time(14, 15)),
        ("12 am", time(0)),
        ("12pm", time(12)),
        ("0:00", time(0)),
        ("23:59", time(23, 59)),
    ],
)
def test_hours(text: str, expected: time) -> None:
    assert parse_clock(text) == expected


@pytest.mark.parametrize("text", ["в 9", "ora 9", "at 9", "9 часов", "к 9", "la 9", "9 ч"])
def test_hours_with_words_around_them(text: str) -> None:
    assert parse_clock(text, WORDS.hours) == time(9)


@pytest.mark.parametrize(
    "text",
    ["", "abc", "24:00", "25", "9:60", "13pm", "0 am", "9:5", "14:30:1", "noon", "9" * 5000],
)
def test_what_no_clock_shows(text: str) -> None:
    with pytest.raises(DomainError) as caught:
        parse_clock(text)
    assert caught.value.key == "time-unreadable"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("25.11 14:30", (date(2026, 11, 25), time(14, 30))),
        ("25.11, 14:30", (date(2026, 11, 25), time(14, 30))),
        ("25.11 9.30", (date(2026, 11, 25), time(9, 30))),
        ("25.11.2026 9", (date(2026, 11, 25), time(9))),
        ("tomorrow 10:00", (date(2026, 11, 23), time(10))),
        ("tomorrow at 10", (date(2026, 11, 23), time(10))),
        ("завтра в 10", (date(2026, 11, 23), time(10))),
        ("mâine la 10", (date(2026, 11, 23), time(10))),
        ("mâine, ora 10:00", (date(2026, 11, 23), time(10))),
        ("25 ноября в 9:00", (date(2026, 11, 25), time(9))),
        ("25 noiembrie 10", (date(2026, 11, 25), time(10))),
        ("Nov 25 2 pm", (date(2026, 11, 25), time(14))),
        ("14:30 tomorrow", (date(2026, 11, 23), time(14, 30))),
        ("2 pm tomorrow", (date(2026, 11, 23), time(14))),
        ("25 14:30", (date(2026, 11, 25), time(14, 30))),
        ("25.11", (date(2026, 11, 25), None)),
        ("today", (TODAY, None)),
        ("25 ноября 2026", (date(2026, 11, 25), None)),
        ("9", (date(2026, 12, 9), None)),
        ("14:30", (TODAY, time(14, 30))),
        ("13:30", (date(2026, 11, 23), time(13, 30))),
        ("14:00", (date(2026, 11, 23), time(14))),
        ("9.30", (date(2026, 11, 23), time(9, 30))),
        ("3pm", (TODAY, time(15))),
        ("at 9", (date(2026, 11, 23), time(9))),
        ("в 15 часов", (TODAY, time(15))),
        ("ora 9", (date(2026, 11, 23), time(9))),
        ("la 25 noiembrie", (date(2026, 11, 25), None)),
        ("в 9:30 завтра", (date(2026, 11, 23), time(9, 30))),
    ],
)
def test_moments(text: str, expected: tuple[date, time | None]) -> None:
    assert moment(text) == expected


def test_a_moment_is_read_on_the_clock_of_the_zone_given() -> None:
    assert moment("14:30", NOW.replace(tzinfo=UTC)) == (TODAY, time(14, 30))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("today 13:00", "date-past"),
        ("22.11.2026 14:00", "date-past"),
        ("21.11.2026 9:00", "date-past"),
        ("31.02 10:00", "date-impossible"),
        ("25 11", "date-unreadable"),
        ("tomorrow 25:00", "date-unreadable"),
        ("", "date-unreadable"),
        ("call Egor", "date-unreadable"),
        ("tomorrow " * 600, "date-unreadable"),
    ],
)
def test_moments_that_cannot_be(text: str, key: str) -> None:
    with pytest.raises(DomainError) as caught:
        moment(text)
    assert caught.value.key == key


@given(st.datetimes(NOW + timedelta(minutes=1), datetime(2030, 12, 31)))
def test_every_moment_is_read_back(chosen: datetime) -> None:
    assert moment(f"{chosen:%d.%m.%Y %H:%M}") == (chosen.date(), time(chosen.hour, chosen.minute))
