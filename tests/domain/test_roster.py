"""The index of clients: the same people as the search finds, in the order of use, however many."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.names import Entry, search_key, spell
from domain.roster import LOOKED_AT, Roster
from domain.search import rank

FILE = [
    "Егор Хрипунов",
    "Maria Ionescu",
    "Сергей Чебан",
    "Ion",
    "Павел Мороз",
    "Ștefan Rusu",
    "Анна Ким",
]


def roster_of(names: list[str]) -> Roster:
    return Roster(Entry.of(number, search_key(name)) for number, name in enumerate(names))


def find(roster: Roster, query: str, recent: tuple[int, ...] = ()) -> list[int]:
    spelling = spell(query)
    asked = [roster.asked(*pair) for pair in zip(spelling.plain, spelling.sound, strict=True)]
    return [client for client, _ in roster.find(asked, recent)]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Egor", 0),
        ("Егору", 0),
        ("хрип", 0),
        ("Khripunov", 0),
        ("Khripunnov", 0),
        ("Марии", 1),
        ("serghei ceban", 2),
        ("чебан сергей", 2),
        ("Павлу", 4),
        ("lui", None),
        ("stefan", 5),
        ("ак", 6),
        ("zzzz", None),
    ],
)
def test_who_is_found(query: str, name: int | None) -> None:
    found = find(roster_of(FILE), query)
    assert (found[0] if found else None) == name


@given(st.sampled_from(FILE), st.integers(1, 12), st.sampled_from(["", "а", "у", "u", "ei"]))
def test_it_finds_whom_the_search_finds(name: str, letters: int, ending: str) -> None:
    query = name.split(maxsplit=1)[0][:letters] + ending
    entries = [Entry.of(number, search_key(each)) for number, each in enumerate(FILE)]
    slow = rank(query, entries)
    if slow and slow[0][1] >= 80:
        assert slow[0][0] in find(Roster(entries), query)


def test_among_equals_those_used_last_come_first() -> None:
    roster = roster_of(["Ion Popa", "Ion Rusu", "Ion Ceban", "Ionela"])
    assert find(roster, "ion") == [0, 1, 2, 3]
    assert find(roster, "ion", (2, 1)) == [2, 1, 0, 3], "a whole word before a beginning"


def test_of_very_many_alike_the_latest_are_looked_at() -> None:
    roster = roster_of([f"Ion Nr{number}" for number in range(500)])
    found = find(roster, "ion", (450,))
    assert found[0] == 450
    assert len(found) == LOOKED_AT + 1
    assert find(roster, "ion nr78") == [78]


def test_ten_thousand_are_not_looked_at_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(1)
    names = [f"{dice.choice(FILE)} {dice.randrange(10**6)}" for _ in range(10_000)]
    roster = roster_of(names)
    looked = []
    monkeypatch.setattr("domain.roster.meet", lambda words, entry: looked.append(entry))
    find(roster, "Егор")
    find(roster, "e")
    assert 0 < len(looked) <= 2 * LOOKED_AT
