"""The list of reminders: pages, a reminder opened in place, and the way back to its page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from content.interface import LANGUAGES, Interface
from storage import upkeep
from storage.tables import deliveries, reminders
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return twenty_reminders


@pytest.fixture
def here(manager: Person) -> Person:
    """The manager in Chisinau, at noon on Sunday, with twenty reminders on three days."""
    return manager


async def twenty_reminders(manager: Person) -> None:
    """Two today, the others tomorrow and on Tuesday; one about Egor, one that repeats."""
    await in_chisinau(manager)
    await manager.says("/new Egor")
    await fill(manager, 17, datetime(2026, 11, 23, 10))
    for typed in (
        "/remind today at 15:00 call Egor",
        "/remind today at 16:00 buy paper",
        "/remind every Tuesday at 9 stretch",
    ):
        await manager.says(typed)


async def fill(person: Person, count: int, first: datetime) -> None:
    """Reminders "thing 00" and so on, an hour apart, all at once."""
    zone = ZoneInfo("Europe/Chisinau")
    row: dict[str, Any] = {"manager_id": 1, "version": 1}
    told = {"status": "active", "created_at": datetime(2026, 11, 22, tzinfo=UTC)}
    state = {"occurrence": "once", "zone": zone.key, "attempts": 0, "maybe_sent": False}
    async with person.tact.database.write() as connection:
        last = await upkeep.last_reminder(connection)
        ids = range(last + 1, last + 1 + count)
        hours = [first + timedelta(hours=number) for number in range(count)]
        texts = [f"thing {number:02}" for number in range(count)]
        await connection.execute(
            sa.insert(reminders),
            [
                row | told | {"id": each, "text": text}
                for each, text in zip(ids, texts, strict=True)
            ],
        )
        moments = [
            {"reminder_id": each, "local_at": at, "due_at": at.replace(tzinfo=zone)}
            for each, at in zip(ids, hours, strict=True)
        ]
        await connection.execute(
            sa.insert(deliveries), [row | state | each | {"state": "scheduled"} for each in moments]
        )


async def test_a_page_is_laid_out_by_day_and_says_how_many_there_are(here: Person) -> None:
    await here.says("/reminders")
    assert here.sees.startswith("Coming up\n\nToday\n15:00: Egor: call Egor\n16:00: buy paper\n")
    assert "Tomorrow\n10:00: thing 00\n" in here.sees
    assert here.sees.endswith("Page 1 of 3, 20 in all")
    await here.taps("Next")
    assert here.sees.startswith("Coming up\n\nTomorrow\n16:00: thing 06\n")
    heard = here.hears()
    await here.taps("Next")
    assert here.sees.endswith("Page 3 of 3, 20 in all")
    assert "The day after tomorrow\n" in here.sees
    assert "09:00: stretch 🔁" in here.sees
    assert "Next →" not in here.buttons
    await here.taps("First page")
    assert here.sees.endswith("Page 1 of 3, 20 in all")
    await here.taps("Last page")
    assert here.sees.endswith("Page 3 of 3, 20 in all")
    assert here.hears() == heard, "all in one message"


async def test_a_reminder_opens_in_place_and_everything_leads_back_to_its_page(
    here: Person,
) -> None:
    await here.says("/reminders")
    await here.taps("Next")
    page, heard = here.sees, here.hears()
    await here.taps("thing 07")
    assert here.sees == "thing 07\n🕐 Tomorrow at 17:00"
    await here.taps("← Coming up")
    assert here.sees == page
    await here.taps("thing 07")
    await here.taps("Time")
    await here.taps("← Back")
    assert here.sees == "thing 07\n🕐 Tomorrow at 17:00"
    await here.taps("Time")
    await here.taps("18:00")
    assert "tomorrow at 18:00" in here.sees
    await here.taps("← Coming up")
    assert "18:00: thing 07" in here.sees
    assert "Page 2 of 3" in here.sees
    assert here.hears() == heard, "all in one message"


async def test_typed_corrections_keep_the_way_back(here: Person) -> None:
    await here.says("/reminders")
    await here.taps("Next")
    for thing, label, typed, seen in (
        ("thing 08", "Words", "call the printer", "call the printer"),
        ("thing 09", "Client", "Egor", "👤 Egor"),
        ("thing 10", "Repeat", "every day at 20:00", "every day at 20:00"),
        ("thing 11", "Day", "on Friday", "27 November"),
    ):
        await here.taps(thing)
        await here.taps(label)
        await here.says(typed)
        assert seen in here.sees, label
        await here.taps("← Coming up")
        assert "Page 2 of 3, 20 in all" in here.sees, label
    assert "call the printer" in here.sees
    assert "Egor: thing 09" in here.sees


async def test_done_and_taken_away_can_be_undone_and_lead_back(here: Person) -> None:
    await here.says("/reminders")
    await here.taps("Next")
    for label, said in (("✓ Done", "✓ Done: thing 08"), ("Remove", "Removed: thing 08")):
        await here.taps("thing 08")
        await here.taps(label)
        assert said in here.sees
        await here.taps("Undo")
        assert "thing 08" in here.sees
        await here.taps("← Coming up")
        assert "Page 2 of 3, 20 in all" in here.sees
    await here.taps("thing 08")
    await here.taps("Later…")
    await here.taps("In 3 days")
    await here.taps("← Coming up")
    assert "Page 2 of 3, 20 in all" in here.sees
    await here.taps("thing 09")
    await here.taps("✓ Done")
    await here.taps("← Coming up")
    assert "Page 2 of 3, 19 in all" in here.sees
    assert "thing 09" not in here.sees


async def test_what_repeats_says_how_and_is_done_for_this_time(here: Person) -> None:
    await here.says("/reminders")
    await here.taps("Last page")
    await here.taps("stretch")
    lines = here.sees.splitlines()
    assert lines[:3] == [
        "stretch",
        "🕐 The day after tomorrow at 09:00",
        "🔁 Every Tuesday at 9:00",
    ]
    assert lines[3].startswith("Next: ")
    assert "📅 Day" not in here.buttons


async def test_a_payment_of_the_list_leads_back_too(here: Person) -> None:
    await here.says("Egor")
    await here.taps("Payment")
    await here.says("1500 lei, 22 November")
    await here.says("/reminders")
    while "Egor, 1,500 MDL" not in here.sees:
        await here.taps("Next")
    page = here.sees
    await here.taps("Egor, 1,500 MDL")
    assert here.sees.startswith("Egor: 1,500 MDL")
    await here.taps("← Coming up")
    assert here.sees == page


async def test_pushed_and_not_done_stands_on_top(here: Person) -> None:
    await here.says("/start")
    await here.waits_until("2026-11-22 13:30")
    await here.says("/reminders")
    assert here.sees.startswith("Coming up\n\nNot done yet\n⏰ Egor: call Egor\nToday\n16:00: buy")
    await here.taps("call Egor")
    assert here.sees == "call Egor\n⏳ Reminded, not done yet\n👤 Egor"


async def test_pages_that_are_there_no_more_and_words_nobody_wrote(here: Person) -> None:
    await here.says("/reminders")
    message = here.last["message_id"]
    await here.taps_data(message, "reminders:99")
    assert here.sees.endswith("Page 3 of 3, 20 in all")
    for origin in ("list-x", "nowhere-1", "list", "--", "today-\u0661"):
        await here.taps_data(message, f"reminder:1:{origin}")
        assert "thing 00" in here.sees, origin
        assert "← Coming up" not in here.buttons, origin
    await here.taps_data(message, "reminder:1:list-7")
    await here.taps("← Coming up")
    assert here.sees.endswith("Page 3 of 3, 20 in all")


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_it_speaks_three_languages(here: Person, lang: str) -> None:
    words = Interface().words(lang)
    if lang != "en":
        await here.says("/settings")
        await here.taps({"ru": "Русский", "ro": "Română"}[lang])
    await here.says("/reminders")
    assert here.sees.endswith(words.plain("reminders-page", page=1, pages=3, count=20))
    await here.taps(words.plain("reminders-last"))
    await here.taps("thing 16")
    await here.taps(words.plain("reminders-back"))
    assert here.sees.endswith(words.plain("reminders-page", page=3, pages=3, count=20))


async def test_a_day_a_client_or_a_word_is_found(here: Person) -> None:
    await here.says("/reminders")
    await here.taps("Find")
    await here.says("Tuesday")
    assert here.sees.endswith("Page 3 of 3, 20 in all")
    assert "The day after tomorrow\n" in here.sees
    await here.taps("Find")
    await here.says("nobody knows")
    assert "Nothing coming up holds that" in here.sees
    await here.says("егор")
    assert here.sees == "егор: 1 found\n\nToday\n15:00: Egor: call Egor"
    await here.taps("call Egor")
    await here.taps("← Coming up")
    assert here.sees.endswith("Page 1 of 3, 20 in all")
    await here.taps("Find")
    await here.says("THING")
    assert here.sees.startswith("THING: 17 found")
    await here.taps("← Coming up")
    assert here.sees.endswith("Page 1 of 3, 20 in all")


async def test_a_rhythm_is_found_by_its_name_and_leads_back(here: Person) -> None:
    await here.says("Egor")
    await here.taps("Routines")
    await here.taps("➕ Report")
    await here.says("SEO overview every Friday")
    await here.says("/reminders")
    await here.taps("Find")
    await here.says("seo")
    assert here.sees.startswith("seo: 1 found")
    await here.taps("📊 Egor: SEO overview")
    await here.taps("← Coming up")
    assert here.sees.endswith("Page 1 of 3, 21 in all")


async def test_five_hundred_are_pleasant(here: Person) -> None:
    await fill(here, 480, datetime(2027, 1, 4, 10))
    await here.says("/reminders")
    assert here.sees.endswith("Page 1 of 63, 500 in all")
    assert len(here.buttons) == 8 + 4
    await here.taps("Last page")
    assert "thing 479" in here.sees
    await here.taps("Find")
    await here.says("10 January")
    assert "Sunday 10 January 2027\n" in here.sees
    assert "of 63, 500 in all" in here.sees
