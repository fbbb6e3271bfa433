"""Whom a sentence names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.mentions import mentioned
from domain.names import Entry, search_key

NAMES = ["Egor Munteanu", "Мария Чебан", "Maria Rusu", "Ion Popa", "Олег", "Study Studio"]
ENTRIES = [
    *(Entry.of(number, search_key(name)) for number, name in enumerate(NAMES)),
    Entry.of(90, search_key("Vlad", "Acme Foods")),
]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("call Egor about the boots", [0]),
        ("перезвонить Егору", [0]),
        ("Egor's invoice", [0]),
        ("отчёт для Егора Мунтяну", [0]),
        ("счёт Марии", [1, 2]),
        ("счёт Марии Чебан", [1]),
        ("scrie-i lui Ion", [3]),
        ("позвонить Олегу", [4]),
        ("invoice acme foods", [90]),
        ("standup with the Acme team", []),
        ("buy paper", []),
        ("", []),
        ("👍", []),
    ],
)
def test_the_client_of_a_sentence(text: str, who: list[int]) -> None:
    assert mentioned(text, ENTRIES) == who


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    assert set(mentioned(text, ENTRIES)) <= {entry.id for entry in ENTRIES}
