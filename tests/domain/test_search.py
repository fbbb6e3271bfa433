"""Searching: who is found by what, in which order, and when a text alone opens a card."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cases import nominatives
from domain.names import Entry, fold, search_key
from domain.search import rank, unambiguous

FILE = [
    ("Егор Хрипунов", "Ателье Шик"),
    ("Maria Ionescu", "Orhei Vit"),
    ("Сергей Чебан", ""),
    ("Ion", ""),
    ("Наталья Бойко", "Kvint"),
    ("Ștefan Rusu", ""),
    ("Alexandru Dmitriev-Pop", ""),
    ("😀 Zoe <b>", ""),
    ("Павел Мороз", ""),
    ("Анна Ким", ""),
]


def entries(file: Sequence[tuple[str, str]]) -> list[Entry]:
    return [Entry.of(i, search_key(name, company)) for i, (name, company) in enumerate(file)]


def best(query: str) -> str | None:
    found = rank(query, entries(FILE))
    return FILE[found[0][0]][0] if found else None


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Егор Хрипунов", "Егор Хрипунов"),
        ("hripunov egor", "Егор Хрипунов"),
        ("Khripunov", "Егор Хрипунов"),
        ("Его", "Егор Хрипунов"),
        ("Eg", "Егор Хрипунов"),
        ("Егору", "Егор Хрипунов"),
        ("Егором Хрипуновым", "Егор Хрипунов"),
        ("Егор Х", "Егор Хрипунов"),
        ("ЕХ", "Егор Хрипунов"),
        ("Egro", "Егор Хрипунов"),
        ("Hripnuof", "Егор Хрипунов"),
        ("atel", "Егор Хрипунов"),
        ("Марии", "Maria Ionescu"),
        ("Mariei", "Maria Ionescu"),
        ("Марией Ионеску", "Maria Ionescu"),
        ("lui Ion", "Ion"),
        ("Иону", "Ion"),
        ("Serghei Ceban", "Сергей Чебан"),
        ("Сергея", "Сергей Чебан"),
        ("Наталье", "Наталья Бойко"),
        ("kvint natalia", "Наталья Бойко"),
        ("stefan", "Ștefan Rusu"),
        ("Alexander", "Alexandru Dmitriev-Pop"),
        ("zoe", "😀 Zoe <b>"),
        ("Павлу", "Павел Мороз"),
        ("Анне", "Анна Ким"),
        ("Kim", "Анна Ким"),
    ],
)
def test_the_query_finds_the_client(query: str, name: str) -> None:
    assert best(query) == name


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "?!",
        "e",
        "Хр Zoe",
        "Yor",
        "Kom",
        "Egir Zimmermann",
        "Bogdan",
        "я" * 5000,
        "a " * 99,
    ],
)
def test_the_query_finds_nobody(query: str) -> None:
    assert rank(query, entries(FILE)) == []


def test_an_emoji_finds_only_an_emoji() -> None:
    file = entries([("😀", ""), ("Ion 😀", "")])
    assert [i for i, _ in rank("😀", file)] == [0]


def test_right_to_left_names_are_found() -> None:
    file = entries([("محمد علي", ""), ("Ion", "")])
    assert [i for i, _ in rank("محمد", file)] == [0]


def test_better_matches_come_first() -> None:
    file = entries(
        [("Egro Pop", ""), ("Petru", "Egor"), ("Egorov", ""), ("Егор Рус", ""), ("Egor", "")]
    )
    assert [i for i, _ in rank("Egor", file)] == [4, 3, 1, 2, 0]


def test_equal_matches_keep_their_order() -> None:
    file = entries([("Ion", ""), ("Ion", "")])
    assert [i for i, _ in rank("Ion", file)] == [0, 1]


@given(
    st.lists(
        st.tuples(st.text("абвEgor ион", max_size=12), st.text("шик ab", max_size=6)), max_size=8
    ),
    st.text("абвEgor ионшик", max_size=14),
)
def test_scores_lie_between_sixty_and_a_hundred(file: list[tuple[str, str]], query: str) -> None:
    known = entries(file)
    found = rank(query, known)
    assert len({i for i, _ in found}) == len(found)
    assert all(60 <= score <= 100 for _, score in found)
    assert [score for _, score in found] == sorted((s for _, s in found), reverse=True)


@given(st.lists(st.sampled_from([name for name, _ in FILE]), min_size=1, max_size=6, unique=True))
def test_the_very_name_scores_a_hundred(names: list[str]) -> None:
    known = entries([(name, "") for name in names])
    for i, name in enumerate(names):
        assert (i, 100.0) in rank(name, known)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Егор", "Егор Хрипунов"),
        ("egor khripunov", "Егор Хрипунов"),
        ("Хрипунов Егор", "Егор Хрипунов"),
        ("Hripunov", "Егор Хрипунов"),
        ("Hripunof", "Егор Хрипунов"),
        ("Егору", "Егор Хрипунов"),
        ("Maria", "Maria Ionescu"),
        ("ion", "Ion"),
        ("Alexandru", "Alexandru Dmitriev-Pop"),
    ],
)
def test_a_text_that_is_a_name_opens_the_card(text: str, name: str) -> None:
    found = unambiguous(text, entries(FILE))
    assert found is not None
    assert FILE[found][0] == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Его",  # a beginning of a word is not the name
        "Egor hi",
        "позвонить Егору",
        "Kvint",  # a company is not a person's name
        "Dmitriev",  # neither the first word nor the last
        "Ioan",  # a slip in a short word
        "Hripnuof",  # two slips
        "ЕХ",
        "e",
        "Ion 5000 " * 600,
    ],
)
def test_a_text_that_may_mean_something_else_opens_nothing(text: str) -> None:
    assert unambiguous(text, entries(FILE)) is None


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["Egor Pop", "Егор Рус"], "Egor"),
        (["Egor", "Egor Pop"], "Egor"),
        (["Marina", "Martina"], "Mardina"),
        (["Egor", "Egor"], "Egor"),
    ],
)
def test_a_text_that_may_mean_two_opens_nothing(names: list[str], text: str) -> None:
    assert unambiguous(text, entries([(name, "") for name in names])) is None


@pytest.mark.parametrize("other", ["Martina", "Marinas", "Petru Marinaro"])
def test_a_name_that_is_only_similar_does_not_hide_the_very_name(other: str) -> None:
    assert unambiguous("Marina", entries([(other, ""), ("Marina", "")])) == 1


@pytest.mark.parametrize(
    ("forms", "name"),
    [
        ("Егора Егору Егором Егоре", "Егор"),
        ("Сергея Сергею Сергеем Сергее", "Сергей"),
        ("Игоря Игорю Игорем", "Игорь"),
        ("Дмитрия Дмитрию Дмитрием", "Дмитрий"),
        ("Марии Марию Марией Mariei", "Мария"),
        ("Анны Анне Анну Анной Anei", "Анна"),
        ("Ольги Ольге Ольгу Ольгой Olgăi", "Ольга"),
        ("Натальи Наталье Наталью Натальей", "Наталья"),
        ("Ильи Илье Илью Ильёй", "Илья"),
        ("Павла Павлу Павлом", "Павел"),
        ("Андрея Андрею Андреем", "Андрей"),
        ("Хрипуновой Хрипунову", "Хрипунова"),
        ("Хрипунова Хрипунову Хрипуновым", "Хрипунов"),
        ("Достоевского Достоевскому Достоевским", "Достоевский"),
        ("Ioanei", "Ioana"),
        ("Andreei", "Andreea"),
        ("Ralucăi", "Raluca"),
    ],
)
def test_case_forms_lead_back_to_the_name(forms: str, name: str) -> None:
    for form in forms.split():
        assert fold(name) in nominatives(fold(form)) | {fold(form)}, form
