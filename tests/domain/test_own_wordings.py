"""When an own wording wins, and what it may hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.errors import DomainError
from domain.own_wordings import (
    FILLED_LIMIT,
    LIMIT,
    Key,
    OwnWording,
    clean,
    doubts_of,
    instead,
    length,
    matches,
    winner,
)
from domain.patterns import Place

NOON = datetime(2026, 11, 22, 10, tzinfo=UTC)
KEY = Key("payment", "coming", "email", "en", "formal")
OWN = OwnWording(1, 1, KEY, {"body": ("Hi ", Place("name"))}, (), False, NOON, None)
OURS = {"subject": "Ours", "body": "Ours, too"}


@pytest.mark.parametrize("field", ["situation", "stage", "channel", "language", "address"])
def test_only_the_very_same_text_is_won(field: str) -> None:
    assert winner([OWN], KEY) == OWN
    assert winner([OWN], replace(KEY, **{field: "other"})) is None
    assert winner([replace(OWN, deleted_at=NOON)], KEY) is None


def test_own_parts_stand_among_ours() -> None:
    assert instead(OWN, OURS, {"name": "Egor"}) == {"subject": "Ours", "body": "Hi Egor"}


def test_what_comes_out_empty_stays_ours() -> None:
    assert instead(OWN, OURS, {}) is None
    both = replace(OWN, parts={**OWN.parts, "subject": ("Note",)})
    assert instead(both, OURS, {}) == {"subject": "Note", "body": "Ours, too"}


def test_what_the_playbook_has_lost_or_what_is_too_long_gives_way() -> None:
    assert instead(replace(OWN, parts={"lost": ("x",)}), OURS, {}) is None
    value = "x" * (FILLED_LIMIT - len("Ours") - len("Hi "))
    assert instead(OWN, OURS, {"name": value}) is not None
    assert instead(OWN, OURS, {"name": value + "x"}) is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  a \r\n b\t\n", "a\n b"),
        ("e\u0301", "é"),
        ("a\u202eb\u0000", "ab"),
        ("👨‍👩‍👧 \u200fשלום", "👨‍👩‍👧 \u200fשלום"),
        ("<b>{x}[", "<b>{x}["),
    ],
)
def test_what_is_typed_is_cleaned(typed: str, kept: str) -> None:
    assert clean("body", typed) == kept


def test_a_doubt_stands_while_its_words_do() -> None:
    own = replace(OWN, doubts=("1500", "Egor"))
    parts = {"subject": ("1500 for ", Place("name")), "body": ("Munteanu",)}
    assert doubts_of(own, parts, ["Munteanu"]) == ("1500", "Munteanu")
    assert doubts_of(None, parts, []) == ()


def test_a_subject_is_one_line() -> None:
    assert clean("subject", " a \n b ") == "a b"


@pytest.mark.parametrize("typed", ["", " \n ", "\u2800", "\u202e", "\u200b"])
def test_nothing_to_be_seen_is_no_wording(typed: str) -> None:
    with pytest.raises(DomainError, match="value-empty"):
        clean("body", typed)


def test_the_limit_counts_as_telegram_does() -> None:
    assert clean("body", "x" * LIMIT)
    assert length("😀") == 2
    with pytest.raises(DomainError, match="own-too-long"):
        clean("body", "😀" * (LIMIT // 2) + "x")


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("golden", "Golden words", True),
        ("GOLD word", "Golden words", True),
        ("оплате", "Оплата", True),
        ("oplata", "Оплата", True),
        ("facturii", "factură", True),
        ("golden apples", "Golden words", False),
        ("old", "Golden words", False),
        ("", "Golden words", False),
        ("!!", "Golden words", False),
    ],
)
def test_words_are_found_in_any_form(query: str, text: str, found: bool) -> None:
    assert matches(query, text) is found
