"""A reminder about a message: by answering it, or by forwarding it."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from playground.telegram import Playground
from storage.tables import dialogs, reminders
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person

VASILE = 555
LETTER = "Could you send the contract again? " * 20


async def with_vasile(manager: Person) -> None:
    """In Chisinau, at noon on Sunday, with one client whose account is known."""
    await in_chisinau(manager)
    await manager.shares_contact("Vasile", "+37369123456", user_id=VASILE)


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return with_vasile


async def test_a_clients_message_becomes_a_reminder_about_them(manager: Person) -> None:
    await manager.forwards_from("Vasile", VASILE, LETTER)
    await manager.taps("Remind me about this")
    assert "Could you send the contract again?" in manager.sees
    assert "…" in manager.sees
    await manager.says("tomorrow 10")
    assert "I'll remind you tomorrow at 10:00: Could you send" in manager.sees
    assert "👤 Vasile" in manager.sees
    await manager.waits_until("2026-11-23 08:00")
    assert manager.sees.startswith("⏰ Vasile: Could you send")


async def test_a_message_of_a_stranger_does_as_well_and_adds_nobody(manager: Person) -> None:
    await manager.forwards_from("Somebody", 777, "The lamp is ready")
    assert "Somebody" in manager.sees
    await manager.taps("Remind me about this")
    await manager.taps("Tomorrow, 9:00")
    assert "tomorrow at 09:00: The lamp is ready" in manager.sees
    assert "👤" not in manager.sees
    await manager.says("/clients")
    assert not [each for each in manager.buttons if "Somebody" in each]


async def test_ones_own_message_and_a_bots_do_as_well(
    manager: Person, telegram: Playground
) -> None:
    mine = await telegram.people.send_text(manager.id, manager.id, "Egor, Vasile and the lamp!")
    await manager.settles()
    await telegram.people.forward(manager.id, manager.id, manager.id, mine["message_id"])
    await manager.settles()
    await manager.taps("Remind me about this")
    await manager.says("friday")
    assert "27 November at 09:00: Egor, Vasile and the lamp!" in manager.sees


async def test_nothing_is_kept_before_the_button_is_tapped(manager: Person) -> None:
    await manager.forwards_from("Vasile", VASILE, "The password is swordfish")
    async with manager.tact.database.read() as connection:
        assert (await connection.execute(sa.select(reminders.c.text))).all() == []
        kept = await connection.execute(sa.select(dialogs.c.payload))
        assert "swordfish" not in str(kept.all())


async def test_tapped_twice_it_asks_once(manager: Person) -> None:
    await manager.forwards_from("Vasile", VASILE, "The lamp is ready")
    before = len(manager.messages)
    await manager.taps_twice("Remind me about this")
    assert len(manager.messages) == before + 1


async def test_an_answer_to_any_message_sets_one(manager: Person, telegram: Playground) -> None:
    mine = await telegram.people.send_text(manager.id, manager.id, LETTER)
    await manager.settles()
    await manager.replies(mine, "remind me about this on Friday at 3pm")
    assert "27 November at 15:00: Could you send the contract again?" in manager.sees
    await manager.replies(mine, "next week")
    assert "tomorrow at 09:00: Could you send the contract again?" in manager.sees


async def test_an_answer_to_our_question_does_not_quote_it(manager: Person) -> None:
    await manager.says("/remind send the contract")
    await manager.replies(manager.last, "tomorrow at 10")
    assert "tomorrow at 10:00: send the contract" in manager.sees
    assert "When?" not in manager.sees
