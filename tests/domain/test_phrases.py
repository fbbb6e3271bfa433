"""Moments and schedules as people type them, in three languages, and what is no schedule."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.phrases.clocks import Usual
from domain.phrases.reading import Phrase, read
from services.reading import grammars
from tests.domain.notation import NOW, Case, cases, written

LANGUAGES = ("en", "ru", "ro")
PAIRS = [
    (lang, case)
    for lang in LANGUAGES
    for name in (lang, f"blind_{lang}", f"later_{lang}")
    for case in cases(f"{name}.txt")
]
ALL = [pytest.param(lang, case, id=f"{lang}: {case.phrase}") for lang, case in PAIRS]
WORDS = sorted({word for _, case in PAIRS for word in case.phrase.split()})
UNITS = {
    "en": ("in {n} minutes", "in {n} hours", "in {n} days", "in {n} weeks", "{n} days from now"),
    "ru": ("через {n} минут", "через {n} часов", "через {n} дней", "через {n} недель"),
    "ro": ("peste {n} minute", "peste {n} ore", "peste {n} zile", "peste {n} săptămâni"),
}


def said(text: str, lang: str = "en", now: datetime = NOW) -> Phrase:
    return read(text, now, grammars(lang))


def bare(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(("lang", "case"), ALL)
def test_what_people_type(lang: str, case: Case) -> None:
    phrase = said(case.phrase, lang)
    assert (written(phrase, case.meant), phrase.leftover) == (case.meant, case.left)


@pytest.mark.parametrize(("lang", "case"), ALL)
def test_the_manager_may_write_another_language_than_their_own(lang: str, case: Case) -> None:
    other = {"en": "ru", "ru": "ro", "ro": "en"}[lang]
    assert said(case.phrase, other).readings == said(case.phrase, lang).readings


def test_the_phrases_are_many() -> None:
    for lang in LANGUAGES:
        assert len(list(cases(f"{lang}.txt"))) >= 150
        assert len(list(cases(f"blind_{lang}.txt"))) == 60
        assert len(list(cases(f"later_{lang}.txt"))) == 60


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("напомни через полчаса перезвонить", "через полчаса"),
        ("sun mâine la 10, te rog", "mâine la 10"),
        ("sun maine la 10, te rog", "maine la 10"),
        ("sun ma\u0302ine la 10", "ma\u0302ine la 10"),
        ("в чётверг в 10 всё", "в чётверг в 10"),
        ("😀😀 every Friday at 9:00 😀", "every Friday at 9:00"),
        ("call\n\ntomorrow,   at 10", "tomorrow,   at 10"),
    ],
)
def test_spans_are_places_in_the_text_as_it_was_typed(text: str, span: str) -> None:
    found = [text[begin:end] for lang in LANGUAGES for begin, end in said(text, lang).spans]
    assert found[0] == span


def test_a_schedule_in_two_places_has_two_spans() -> None:
    phrase = said("tomorrow call Egor at 10:00 about the logo")
    assert [phrase.leftover[:9], len(phrase.spans)] == ["call Egor", 2]


@given(st.sampled_from(PAIRS))
def test_every_letter_is_read_kept_or_part_of_the_request(pair: tuple[str, Case]) -> None:
    lang, case = pair
    phrase = said(case.phrase, lang)
    covered = [False] * len(case.phrase)
    for begin, end in (*phrase.spans, *phrase.kept):
        assert not any(covered[begin:end])
        covered[begin:end] = [True] * (end - begin)
    kept = "".join(case.phrase[begin:end] for begin, end in phrase.kept)
    assert bare(kept) == bare(phrase.leftover)


@given(st.sampled_from(LANGUAGES), st.integers(1, 400), st.data())
def test_in_so_many_units_is_never_in_the_past(lang: str, n: int, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(UNITS[lang])).format(n=n)
    now = data.draw(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)))
    (reading,) = said(text, lang, now).readings
    assert reading.at is not None
    assert reading.at > now.replace(second=0, microsecond=0)


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_no_text_breaks_the_reading(text: str, lang: str) -> None:
    phrase = said(text, lang)
    assert phrase.readings or phrase.problem or phrase.leftover == text.strip()


@given(st.lists(st.sampled_from(WORDS), max_size=14), st.sampled_from(LANGUAGES))
def test_no_order_of_the_words_breaks_the_reading(words: list[str], lang: str) -> None:
    text = " ".join(words)
    phrase = said(text, lang)
    for begin, end in (*phrase.spans, *phrase.kept):
        assert 0 <= begin < end <= len(text)
    for reading in phrase.readings:
        assert reading.at is None or reading.at > NOW or reading.at.date() > NOW.date()


@given(st.sampled_from(PAIRS))
def test_capitals_and_missing_marks_change_nothing(pair: tuple[str, Case]) -> None:
    lang, case = pair
    for changed in (case.phrase.upper(), case.phrase.replace("ё", "е")):
        assert said(changed, lang).readings == said(case.phrase, lang).readings


def test_romanian_is_read_without_its_marks() -> None:
    table = str.maketrans("ăâîșțĂÂÎȘȚşţ", "aaistAAISTst")
    odd = set()
    for case in [*cases("ro.txt"), *cases("blind_ro.txt"), *cases("later_ro.txt")]:
        plain = case.phrase.translate(table)
        if said(plain, "ro").readings != said(case.phrase, "ro").readings:
            odd.add(case.phrase)
    assert odd == set()


def test_hours_are_added_as_they_pass() -> None:
    zone = ZoneInfo("Europe/Chisinau")
    before = datetime(2026, 10, 24, 23, 30, tzinfo=zone)
    (reading,) = said("in 5 hours call", "en", before).readings
    assert reading.at == datetime(2026, 10, 25, 3, 30)
    (fallen,) = said("in 4 hours call", "en", datetime(2026, 10, 24, 23, tzinfo=zone)).readings
    assert fallen.at is not None
    assert fallen.at.replace(tzinfo=zone).astimezone(UTC).hour == 0


def test_the_usual_hours_are_the_managers_own() -> None:
    phrase = read("tomorrow evening call", NOW, grammars("en"), Usual(evening=time(18)))
    assert [reading.at for reading in phrase.readings] == [datetime(2026, 11, 19, 18)]


def test_a_moment_that_is_over_comes_with_one_that_is_not() -> None:
    phrase = said("today at 9:00 call")
    assert (phrase.problem, phrase.suggestion) == ("date-past", datetime(2026, 11, 18, 21))
    assert said("today at 13:00").suggestion == datetime(2026, 11, 19, 13)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("in 999999999 days call", "date-too-far"),
        ("in 99999 weeks call", "date-too-far"),
        ("on 1.1.2099 call", "date-too-far"),
        ("on 1.1.2020 call", "date-past"),
        ("31 April call", "date-impossible"),
        ("every 31 April call", "date-impossible"),
        ("every 5 minutes call", "rule-too-often"),
        ("every 5000 days call", "rule-too-seldom"),
        ("tomorrow at 13 pm call", "time-unreadable"),
        ("every Friday until 1.1.2020 call", "date-past"),
    ],
)
def test_what_cannot_be_says_why(text: str, problem: str) -> None:
    phrase = said(text)
    assert (phrase.problem, phrase.readings, phrase.leftover) == (problem, (), "call")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Could you make the blue a bit darker and the logo bigger?"),
        ("en", "I sat with them, we may march on; the second option is fine."),
        ("en", "The sun is too bright in picture 3, and version 2.10 is broken"),
        ("en", "It costs 1,500.50 EUR, that is 12.50 more"),
        ("en", "Why is there no one in the office, 24/7 you said"),
        ("ru", "Среда разработки упала, и в марте так было тоже"),
        ("ru", "Майя и Марта прислали 3 варианта, второй лучше"),
        ("ru", "Средний чек 12.50, это дорого"),
        ("ru", "Мы уже два месяца ждём, сколько можно"),
        ("ru", "Доброе утро! Как дела?"),
        ("ro", "Mai vreau o variantă, am lucrat 2 luni la asta"),
        ("ro", "Bună dimineața! Vă sun mai târziu"),
        ("ro", "Martor este Maria, mie nu mi-a zis nimeni"),
        ("ro", "Costă 1.500 de lei, e prea mult"),
    ],
)
def test_what_clients_write_is_no_schedule(lang: str, text: str) -> None:
    phrase = said(text, lang)
    assert (phrase.readings, phrase.problem, phrase.leftover) == ((), "", text)


def test_a_long_text_is_read_in_good_time() -> None:
    text = "tomorrow at 10 call Egor every Friday until March, " * 80
    assert said(text).readings
    assert said("25" * 2000).readings == ()
    assert re.search("Egor", said(text).leftover)
