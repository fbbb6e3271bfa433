"""Reminders that nobody expects: too long, too many, for somebody put away, on no day at all."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from services.access import Person as Account
from services.schedules import plan
from storage import reminders
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person

MANY = 500


async def with_egor(manager: Person) -> None:
    """In Chisinau, at noon on Sunday, 22 November 2026, with one client."""
    await in_chisinau(manager)
    await manager.says("/new Egor")


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return with_egor


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/remind 31 February pay the tax", "no such day"),
        ("/remind every 30 February pay the tax", "no such day"),
        ("/remind tomorrow at 25:00 call Egor", "couldn't read"),
        ("/remind in 400 years call Egor", "ten years"),
        ("/remind every 5 minutes call Egor", "too often"),
        ("/remind 10 times a week call Egor", "on which days is not"),
        ("/remind every Friday except Friday call Egor", "over before"),
    ],
)
async def test_what_cannot_be_is_said_and_the_next_word_counts(
    manager: Person, typed: str, answer: str
) -> None:
    await manager.says(typed)
    assert answer in manager.sees
    await manager.says("/remind tomorrow 10 call Egor")
    assert "tomorrow at 10:00: call Egor" in manager.sees


async def test_a_text_of_four_thousand_characters(manager: Person) -> None:
    await manager.says("/remind tomorrow at 10 " + "The terms of the contract. " * 148)
    assert "1,000 characters at most" in manager.sees
    await manager.replies(manager.own, "remind me tomorrow at 10")
    assert "tomorrow at 10:00: /remind" not in manager.sees
    assert "tomorrow at 10:00: The terms of the contract." in manager.sees
    await manager.waits_until("2026-11-23 08:00")
    assert "The terms of the contract." in manager.sees


async def test_five_hundred_reminders_of_one_client(manager: Person) -> None:
    services = manager.tact.services
    entry = await services.access.enter(Account(manager.id, manager.id, "Alex", "en"))
    assert entry is not None
    alex, start = entry.manager, datetime(2026, 11, 22, 13)
    async with manager.tact.database.write() as connection:
        for n in range(MANY):
            added = await reminders.add(
                connection,
                manager_id=alex.id,
                client_id=1,
                text=f"step {n}",
                rule=None,
                created_at=manager.telegram.clock.now(),
            )
            await plan(connection, alex, added, "once", start + timedelta(minutes=n))
    await manager.says("/remind tomorrow at 10 call Egor about the five hundred and first")
    assert "tomorrow at 10:00: call Egor about" in manager.sees
    await manager.says("Egor")
    assert len(manager.sees.splitlines()) < 20
    await manager.says("/today")
    assert len(manager.sees.splitlines()) < 20
    assert "step 0" in manager.sees
    await manager.says("/reminders")
    assert len(manager.sees.splitlines()) < 20
    await manager.waits_until("2026-11-22 11:00")
    assert manager.sees == "⏰ Egor: step 0"


async def test_the_same_one_in_other_words_of_time_is_the_same(manager: Person) -> None:
    await manager.says("/remind tomorrow at 10 call Egor")
    await manager.says("/remind in 1 day at 10:00 call Egor")
    assert "the very same reminder already" in manager.sees
    await manager.taps("Open it")
    await manager.says("/reminders")
    assert manager.sees.count("call Egor") == 1


async def test_a_client_who_is_put_away_is_reminded_of_by_name(manager: Person) -> None:
    await manager.says("Egor")
    await manager.taps("Edit")
    await manager.taps("Archive")
    await manager.says("/remind tomorrow at 10 call Egor")
    assert "tomorrow at 10:00: call Egor" in manager.sees
    assert "🗄 Egor (archived)" in manager.sees
    await manager.waits_until("2026-11-23 08:00")
    assert manager.sees == "⏰ Egor: call Egor"


async def test_so_many_times_a_week_is_asked_about(manager: Person) -> None:
    await manager.says("/remind twice a week call Egor")
    assert "When exactly?" in manager.sees
    assert manager.buttons[:2] == [
        "Every Monday and Thursday at 9:00",
        "Every Tuesday and Friday at 9:00",
    ]
    await manager.taps("Tuesday and Friday")
    assert "every Tuesday and Friday at 9:00: call Egor" in manager.sees


async def test_two_hours_are_two_reminders(manager: Person) -> None:
    await manager.says("/remind every day at 9 and 18 call Egor")
    assert manager.buttons[:3] == ["Every day at 9:00", "Every day at 18:00", "Both"]
    await manager.taps("Both")
    assert "every day at 18:00: call Egor" in manager.sees
    await manager.says("/reminders")
    assert manager.sees.count("call Egor") == 2


async def test_working_days_know_the_holidays_of_the_managers_country(manager: Person) -> None:
    await manager.says("/remind every last working day of the month at 10 invoice")
    assert "Next: 30 November" in manager.sees
    await manager.says("/settings")
    await manager.taps("Quiet times")
    await manager.taps("Public holidays")
    await manager.taps("Romania")
    await manager.says("/remind in 6 working days at 9:30 the report")
    assert "2 December at 09:30: the report" in manager.sees
    await manager.says("/reminders")
    assert "Friday 27 November\n10:00: invoice" in manager.sees


async def test_an_hour_of_a_day_that_has_been_is_offered_as_the_next(manager: Person) -> None:
    await manager.says("/remind yesterday at 10 call Egor")
    assert "already passed" in manager.sees
    await manager.taps("10:00")
    assert "call Egor" in manager.sees
    assert "omorrow at 10:00" in manager.sees


async def test_hours_between_which_to_repeat_are_refused_with_what_works(manager: Person) -> None:
    await manager.says("/remind every hour from 9 to 18 drink water")
    assert "every day at 9 and at 14" in manager.sees
    await manager.says("/reminders")
    assert "water" not in manager.sees


async def test_a_time_after_something_unknown_is_asked_for(manager: Person) -> None:
    await manager.says("/remind 3 days after the invoice at 10 call Egor")
    assert "3 days after the invoice at 10 call Egor" in manager.sees
    await manager.says("25 November at 11")
    assert "25 November at 11:00" in manager.sees
