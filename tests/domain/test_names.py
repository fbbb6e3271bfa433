"""Names: what is kept, and which spellings meet."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import DomainError
from domain.names import KEY_LIMIT, NAME_LIMIT, Entry, clean_name, fold, search_key, spell

SPELLINGS = [
    "Егор Egor Yegor",
    "Юлия Iulia Yulia Julia Yuliya",
    "Сергей Serghei Sergey Sergei",
    "Наталья Наталия Natalia Natalya",
    "Ștefan Stefan Ştefan Штефан",
    "Кристина Cristina Kristina Christina",
    "Михаил Mihail Mikhail",
    "Хрипунов Hripunov Khripunov",
    "Щербаков Shcherbakov Scherbakov Șcerbacov",
    "Дмитрий Dmitri Dmitry Dmitriy",
    "Алексей Alexei Aleksey Alexey",
    "Евгений Evgheni Evgeny Yevgeny",
    "Георге Gheorghe",
    "Чебан Ceban Cheban",
    "Жанна Jana Janna Zhanna",
    "Цуркан Turcan Țurcan",
    "Анжела Angela",
    "Чобану Ciobanu",
    "Фёдор Федор Fedor Fyodor",
    "Артём Artem Artiom Artyom",
    "Вячеслав Viaceslav Vyacheslav",
    "Ксения Xenia Ksenia",
    "Филипп Philip Filip",
    "Яна Iana Yana",
    "Екатерина Ecaterina Yekaterina",
]


@pytest.mark.parametrize("spellings", SPELLINGS)
def test_spellings_of_one_name_meet(spellings: str) -> None:
    keys = {fold(name) for name in spellings.split()}
    assert len(keys) == 1


def test_different_names_stay_apart() -> None:
    names = ["Егор", "Игорь", "Юлия", "Ольга", "Сергей", "Марина", "Мария", "Ion", "Ioana", "Яна"]
    assert len({fold(name) for name in names}) == len(names)


def test_a_name_of_several_words_keeps_its_words() -> None:
    assert fold("  Егор   ХРИПУНОВ-Ивэ ") == "egor hripunov ive"
    assert spell("Егор Хрипунов").plain == ("egor", "khripunov")


@pytest.mark.parametrize("name", ["😀", "🦄🦄", "محمد", "李雷"])
def test_a_name_without_our_letters_still_has_a_key(name: str) -> None:
    assert fold(name)


def test_an_emoji_beside_letters_does_not_count() -> None:
    assert fold("😀 Ion 👨‍👩‍👧") == "ion"


@given(st.text(max_size=300))
def test_folding_never_fails_and_is_settled(text: str) -> None:
    key = fold(text)
    assert key == key.casefold() == " ".join(key.split())
    assert key.replace(" ", "").isascii()


def test_a_text_of_five_thousand_characters_is_cut() -> None:
    assert len(fold("ы" * 5000)) <= 2 * 256


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Egor \t Khripunov\n", "Egor Khripunov"),
        ("Egor\u202egro\u202c", "Egorgro"),
        ("E\u200bgor\x00\x07", "Egor"),
        ("<b>Bob</b> & Co", "<b>Bob</b> & Co"),
        ("محمد", "محمد"),
        ("👨‍👩‍👧 Ion", "👨‍👩‍👧 Ion"),
        ("S\u0326tefan", "Ștefan"),
        ("\ud83d Ion", "Ion"),
    ],
)
def test_a_name_is_cleaned(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@pytest.mark.parametrize("typed", ["", "   ", "\u200b\u202e", "\u3164", "\u2800 \u2800", "\u200d"])
def test_a_name_needs_something_to_see(typed: str) -> None:
    with pytest.raises(DomainError) as caught:
        clean_name(typed)
    assert caught.value.key == "name-empty"


def test_a_name_ends_at_sixty_four_characters() -> None:
    assert len(clean_name("я" * NAME_LIMIT)) == NAME_LIMIT
    with pytest.raises(DomainError) as caught:
        clean_name("я" * (NAME_LIMIT + 1))
    assert (caught.value.key, caught.value.params) == ("name-too-long", {"limit": NAME_LIMIT})


@given(st.text(st.characters(codec="utf-8"), max_size=80))
def test_a_clean_name_is_clean_already(text: str) -> None:
    try:
        name = clean_name(text)
    except DomainError:
        return
    assert clean_name(name) == name
    assert not any(unicodedata.category(c) == "Cc" for c in name)


def test_the_key_carries_both_spellings_and_marks_the_company() -> None:
    key = search_key("Егор Хрипунов", "Ателье Шик")
    assert key == "egor khripunov=hripunov +atele +shik=sik"
    entry = Entry.of(7, key)
    assert entry == Entry(
        7,
        ("egor", "khripunov", "atele", "shik"),
        ("egor", "hripunov", "atele", "sik"),
        2,
    )


@given(st.text(max_size=64), st.text(max_size=64))
def test_the_key_fits_its_column(name: str, company: str) -> None:
    key = search_key(name, company)
    assert len(key) <= KEY_LIMIT
    entry = Entry.of(1, key)
    assert len(entry.plain) == len(entry.sound) >= entry.of_name


def test_the_key_of_the_longest_names_fits() -> None:
    key = search_key("鑫" * 64, "щ" * 64)
    assert len(key) <= KEY_LIMIT
    assert Entry.of(1, search_key("Ы Щ" * 21, "щ" * 64)).of_name > 1
