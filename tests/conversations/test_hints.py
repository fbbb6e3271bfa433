"""What a client's file shows by itself: one quiet line, its evidence, what to do, never again."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from composition import Tact
from content.guides import Guides
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person, account

VANISHES = Guides().tactic("en", "vanishes")


async def with_egor(manager: Person) -> None:
    """Settled, with one client."""
    await in_chisinau(manager)
    await manager.says("/new Egor")


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return with_egor


async def filed(
    manager: Person, tact: Tact, kind: str, *texts: str, due: date | None = None
) -> None:
    """Puts entries on Egor's file, one a day from 10 November on."""
    entry = await tact.services.access.enter(account(manager))
    assert entry is not None
    for day, text in enumerate(texts, 10):
        at = datetime(2026, 11, day, 9, tzinfo=UTC)
        await tact.services.entries.add(entry.manager, 1, kind, text, due, at)


async def test_silence_after_nudges_is_shown_and_dismissed_for_good(manager: Person) -> None:
    await manager.says("Egor")
    await manager.taps("Payment")
    await manager.says("1500 lei, 1.11.2026")
    await manager.says("Egor")
    assert "💡" not in manager.sees
    await manager.taps("What do I say?")
    await manager.taps("Payment")
    await manager.taps("I've sent it")
    await manager.waits_until("2026-11-28 09:00")
    await manager.says("Egor")
    assert "No answer to your texts about the payment since" in manager.sees
    await manager.taps("Good to know")
    assert "💡 No answer" in manager.sees
    assert len(manager.buttons) <= 8
    await manager.taps("What to do")
    assert VANISHES.look_up[0] in manager.sees
    await manager.says("Egor")
    await manager.taps("Good to know")
    await manager.taps("Don't show this again")
    assert "💡" not in manager.sees
    await manager.says("Egor")
    assert "💡" not in manager.sees


async def test_a_broken_promise_an_edit_too_many_and_two_agreements(
    manager: Person, tact: Tact
) -> None:
    await filed(manager, tact, "promise_theirs", "the <photos> of the shop", due=date(2026, 11, 20))
    await filed(manager, tact, "request", "logo bigger", "the logo in blue", "logo smaller again")
    await filed(
        manager, tact, "agreement", "delivery of tables: 14 pieces", "delivery of tables: 12 pieces"
    )
    expected = (
        "Promised for 20 November and not done: “the <photos> of the shop”",
        "Agreed on 10 November: “delivery of tables: 14 pieces”. Agreed later:",
        "3 edits on one thing since 10 November: “logo bigger”, then “logo smaller again”",
    )
    for shown in expected:
        await manager.says("Egor")
        assert shown in manager.sees
        await manager.taps("Good to know")
        await manager.taps("Don't show this again")
    await manager.says("Egor")
    assert "💡" not in manager.sees


async def test_a_kept_promise_and_different_things_are_no_hint(manager: Person, tact: Tact) -> None:
    await filed(manager, tact, "promise_theirs", "the photos", due=date(2026, 11, 30))
    await filed(manager, tact, "request", "logo bigger", "a warmer photo", "another headline")
    await filed(manager, tact, "agreement", "12 tables on Monday", "payment in two parts")
    await manager.says("Egor")
    assert "💡" not in manager.sees


async def test_a_stale_dismissal_changes_nothing(manager: Person, tact: Tact) -> None:
    await filed(manager, tact, "promise_theirs", "the photos", due=date(2026, 11, 20))
    await manager.says("Egor")
    await manager.taps_data(manager.last["message_id"], "hintoff:1:promise-77")
    assert "no longer" in (manager.toast or "")
    await manager.says("Egor")
    assert "💡 Promised" in manager.sees
