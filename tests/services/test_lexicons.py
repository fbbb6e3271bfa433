"""The words shipped, understood: each leads to its own, in its language and among names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.guides import Guides
from content.inline import load_synonyms
from content.playbook import Playbook
from domain.inline import Heard, hear
from domain.names import Entry, search_key
from domain.roster import Roster
from domain.topics import Topic
from services.lexicons import Words

WORDS = load_synonyms(Guides().structure, Playbook().structure)
LEXICON = Words(Guides(), Playbook()).ready().lexicon
NAMES = ["Egor Munteanu", "Мария Чебан", "Ion Popa", "Profira Rusu", "Ana", "Денис Отчёт"]
ROSTER = Roster(Entry.of(number, search_key(name)) for number, name in enumerate(NAMES, 1))
NOBODY = Roster(())


def listed() -> Iterator[tuple[str, str, str]]:
    """Table, id and phrase of everything."""
    for table in fields(WORDS):
        if table.name not in ("fillers", "messages"):
            for key, phrase in getattr(WORDS, table.name):
                yield table.name, key, phrase


def told(heard: Heard) -> set[str]:
    """The ids of everything heard."""
    names = {topic.name for topic in heard.topics}
    names |= {f"{topic.name}.{topic.stage}" for topic in heard.topics}
    return names | {heard.channel or "", heard.form or ""}


def test_every_phrase_leads_to_its_own() -> None:
    lost = [
        (table, key, phrase)
        for table, key, phrase in listed()
        if key not in told(hear(phrase, NOBODY, LEXICON, ()))
    ]
    assert not lost


def test_with_a_name_every_phrase_leads_there_too() -> None:
    lost = []
    for table, key, phrase in listed():
        heard = hear(f"егору {phrase}", ROSTER, LEXICON, ())
        if key not in told(heard) or heard.clients[:1] != (1,):
            lost.append((table, key, phrase, heard.clients))
    assert not lost


@pytest.mark.parametrize(
    ("query", "clients", "topic"),
    [
        ("prof", (), Topic("tactic", "professionals")),
        ("profira", (4,), None),
        ("profi", (), Topic("tactic", "professionals")),
        ("profira prof", (4,), Topic("tactic", "professionals")),
        ("ion vrea reducere", (3,), Topic("tactic", "cheaper")),
        ("у марии правки", (2,), Topic("tactic", "edits")),
        ("ana zice ca e scump", (5,), Topic("tactic", "cheaper")),
        ("срочно!!! ion", (3,), Topic("tactic", "urgent")),
        ("чебан молчит", (2,), Topic("situation", "vanished")),
        ("egor price rise", (1,), Topic("situation", "renewal", "price_rise")),
        ("egor ошибка", (1,), Topic("situation", "bad_news", "mistake")),
        ("egor zzzzz", (1,), None),
    ],
)
def test_what_is_heard(query: str, clients: tuple[int, ...], topic: Topic | None) -> None:
    heard = hear(query, ROSTER, LEXICON, ())
    assert heard.clients == clients
    assert next(iter(heard.topics), None) == topic
    assert heard.lost == ("zzzzz" in query)


@given(st.text(max_size=300))
def test_nothing_fails_on_any_text(query: str) -> None:
    heard = hear(query, ROSTER, LEXICON, (1, 2))
    assert len(heard.clients) <= 3
    assert len(heard.topics) <= 3


def test_half_a_phrase_is_a_guess() -> None:
    heard = hear("yourself goalposts", NOBODY, LEXICON, ())
    assert heard.sure
    assert heard.lost
    assert not hear("second", NOBODY, LEXICON, ()).sure
