"""Sums, days, hours and shares as each language writes them; the words that read them back."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest

from content import currencies, dates, formats
from domain.dates import parse_day
from domain.money import Money, parse_money

TODAY = date(2026, 11, 22)
LANGUAGES = ("en", "ru", "ro")


@pytest.mark.parametrize(
    ("amount", "currency", "written"),
    [
        ("1500", "MDL", ("1,500 MDL", "1\u00a0500 леев", "1.500 lei")),
        ("1500.50", "MDL", ("1,500.50 MDL", "1\u00a0500,50 лея", "1.500,50 lei")),
        ("1", "MDL", ("1 MDL", "1 лей", "1 leu")),
        ("3", "MDL", ("3 MDL", "3 лея", "3 lei")),
        ("1500", "RON", ("1,500 RON", "1\u00a0500 RON", "1.500 RON")),
        ("99.9", "EUR", ("€99.90", "99,90 €", "99,90 euro")),
        ("20", "USD", ("$20", "20 $", "20 USD")),
        ("1500", "RUB", ("1,500 RUB", "1\u00a0500 ₽", "1.500 RUB")),
        ("7", "CHF", ("7 CHF", "7 CHF", "7 CHF")),
    ],
)
def test_sums(amount: str, currency: str, written: tuple[str, str, str]) -> None:
    money = Money(Decimal(amount), currency)
    assert tuple(formats.money(money, lang) for lang in LANGUAGES) == written


def test_a_shared_word_is_the_managers_own_currency() -> None:
    lei, roni = Money(Decimal(5), "MDL"), Money(Decimal(5), "RON")
    assert formats.money(roni, "ro", home="RON") == "5 lei"
    assert formats.money(lei, "ro", home="RON") == "5 MDL"
    assert formats.money(lei, "ro", home="EUR") == "5 lei"


def test_an_english_sum_keeps_to_the_letters_of_an_sms() -> None:
    assert formats.money(Money(Decimal("1234567.5"), "MDL"), "en").isascii()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_written_can_be_typed_back(lang: str) -> None:
    for code in currencies.codes():
        money = Money(Decimal("1234567.50"), code)
        assert parse_money(formats.money(money, lang), "EUR", currencies.words()) == money


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 11, 25), ("25 November", "25 ноября", "25 noiembrie")),
        (date(2027, 1, 5), ("5 January 2027", "5 января 2027 года", "5 ianuarie 2027")),
    ],
)
def test_days_name_the_year_only_when_it_is_another(
    day: date, written: tuple[str, str, str]
) -> None:
    assert tuple(formats.day(day, lang, TODAY) for lang in LANGUAGES) == written


def test_days_with_their_weekday() -> None:
    day, far = date(2026, 11, 25), date(2027, 1, 5)
    assert [formats.day(day, lang, TODAY, weekday=True) for lang in LANGUAGES] == [
        "Wednesday 25 November",
        "среда, 25 ноября",
        "miercuri, 25 noiembrie",
    ]
    assert formats.day(far, "en", TODAY, weekday=True) == "Tuesday 5 January 2027"


def test_days_around_today_have_words() -> None:
    near = [date(2026, 11, day) for day in (21, 22, 23, 24, 25)]
    assert [formats.relative_day(day, "en", TODAY) for day in near] == [
        "yesterday",
        "today",
        "tomorrow",
        "the day after tomorrow",
        "25 November",
    ]
    assert formats.relative_day(near[3], "ru", TODAY) == "послезавтра"
    assert formats.relative_day(near[2], "ro", TODAY) == "mâine"


def test_moments() -> None:
    local = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
    assert [formats.moment(local, lang, TODAY) for lang in LANGUAGES] == [
        "tomorrow at 09:05",
        "завтра в 09:05",
        "mâine, ora 09:05",
    ]
    assert formats.clock(time(14, 5), "ro") == "14:05"


def test_shares() -> None:
    assert [formats.percent(0.746, lang) for lang in LANGUAGES] == ["75%", "75\u00a0%", "75\u00a0%"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_written_day_can_be_typed_back(lang: str) -> None:
    words = dates.words()
    for month in range(1, 13):
        day = date(2027, month, 9)
        for text in (formats.day(day, lang, TODAY), formats.day(day, lang, day)):
            read = parse_day(text, TODAY, words.months, words.relative, words.filler)
            assert (read.month, read.day) == (month, 9)


def test_no_word_of_a_date_has_two_meanings() -> None:
    words = dates.words()
    assert set(words.months.values()) == set(range(1, 13))
    assert not set(words.months) & set(words.relative)
    assert not words.filler & (set(words.months) | set(words.relative))
    assert {words.months[name] for name in ("мая", "май", "mai", "may", "May".casefold())} == {5}
    assert {words.months[name] for name in ("ноябрь", "ноября", "нояб", "ноя", "nov", "noi")} == {
        11
    }
    assert words.relative["maine"] == words.relative["mâine"] == 1


def test_babel_waits_until_it_is_needed() -> None:
    code = (
        "import sys, content.formats, content.zones, content.dates; print('babel' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
