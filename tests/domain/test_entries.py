"""Entries of a client's file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.entries import TEXT_LIMIT, FileEntry, broken, clean_text, known_kind
from domain.errors import DomainError

NOON = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
PROMISE = FileEntry(1, 1, 1, None, "promise_theirs", NOON, "pays", date(2026, 11, 25))


def test_a_promise_is_broken_the_day_after() -> None:
    assert broken([PROMISE], date(2026, 11, 25)) == ()
    assert broken([PROMISE], date(2026, 11, 26)) == (PROMISE,)


@pytest.mark.parametrize(
    "other",
    [
        replace(PROMISE, kind="promise_ours"),
        replace(PROMISE, kind="agreement"),
        replace(PROMISE, due_on=None),
        replace(PROMISE, done_at=NOON),
        replace(PROMISE, deleted_at=NOON),
    ],
)
def test_nothing_else_is(other: FileEntry) -> None:
    assert broken([other], date(2026, 12, 31)) == ()


def test_a_text_is_kept_without_the_blanks_around_it() -> None:
    assert clean_text("  two\nlines \x00 ") == "two\nlines"
    assert len(clean_text("x" * TEXT_LIMIT)) == TEXT_LIMIT


@pytest.mark.parametrize(
    ("text", "key"), [(" \x00 ", "value-empty"), ("x" * (TEXT_LIMIT + 1), "value-too-long")]
)
def test_what_is_no_text(text: str, key: str) -> None:
    with pytest.raises(DomainError) as refused:
        clean_text(text)
    assert refused.value.key == key


def test_a_kind_that_is_none() -> None:
    assert known_kind("question") == "question"
    with pytest.raises(DomainError):
        known_kind("gossip")
