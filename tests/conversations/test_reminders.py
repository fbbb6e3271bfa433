"""What must not be forgotten, set by hand: buttons, typed moments, the push, the list."""

from __future__ import annotations

from datetime import timedelta

import pytest

from content.interface import LANGUAGES, Interface
from tests.conversations.conftest import Restart, Story, in_chisinau
from tests.people import Person


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return in_chisinau


@pytest.fixture
def here(manager: Person) -> Person:
    """The manager in Chisinau, at noon on Sunday, 22 November 2026."""
    return manager


async def reminds(person: Person, text: str, when: str) -> Person:
    """Sets a reminder with nobody in particular; `when` is typed."""
    await person.says(f"/remind {text}")
    return await person.says(when)


# ---------------------------------------------------------------- setting


async def test_the_words_may_follow_the_command(here: Person) -> None:
    await here.says("/remind buy paper")
    assert "buy paper" in here.sees
    await here.taps("In an hour")
    assert "I'll remind you today at 13:00: buy paper" in here.sees


async def test_the_command_alone_asks_for_the_words(here: Person) -> None:
    await here.says("/remind")
    assert "What shall I remind you of?" in here.sees
    await here.says("buy paper")
    await here.says("tomorrow 10")
    assert "tomorrow at 10:00: buy paper" in here.sees


async def test_a_reminder_about_a_client_stands_on_the_card(here: Person) -> None:
    await here.says("/new Egor")
    await here.taps("Remind me")
    await here.says("ask about the boots")
    await here.taps("Monday")
    await here.taps("← Egor")
    assert "⏰ tomorrow at 09:00: ask about the boots" in here.sees
    await here.waits_until("2026-11-23 07:30")
    assert here.sees == "⏰ Egor: ask about the boots"
    await here.says("Egor")
    assert "reminded, not done" in here.sees


@pytest.mark.parametrize(
    ("button", "when"),
    [
        ("In an hour", "today at 13:00"),
        ("Today, 18:00", "today at 18:00"),
        ("Tomorrow, 9:00", "tomorrow at 09:00"),
        ("Monday, 9:00", "tomorrow at 09:00"),
        ("In a week, 9:00", "29 November at 09:00"),
    ],
)
async def test_every_moment_offered_is_the_moment_it_says(
    here: Person, button: str, when: str
) -> None:
    await here.says("/remind call")
    await here.taps(button)
    assert when in here.sees


async def test_an_evening_that_is_over_is_not_offered(here: Person) -> None:
    await here.waits(timedelta(hours=7))
    await here.says("/remind call")
    assert "Today, 18:00" not in here.buttons


@pytest.mark.parametrize(
    ("typed", "when"),
    [
        ("25.11 14:30", "25 November at 14:30"),
        ("25.11", "25 November at 09:00"),
        ("tomorrow", "tomorrow at 09:00"),
        ("14:30", "today at 14:30"),
        ("9:00", "tomorrow at 09:00"),
        ("at 2 pm", "today at 14:00"),
        ("завтра в 10", "tomorrow at 10:00"),
        ("mâine, ora 10", "tomorrow at 10:00"),
        ("15 January 2027 8:15", "15 January 2027 at 08:15"),
    ],
)
async def test_a_moment_can_be_typed(here: Person, typed: str, when: str) -> None:
    await reminds(here, "call", typed)
    assert f"I'll remind you {when}: call" in here.sees


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("yesterday", "already passed"),
        ("today 10:00", "already passed"),
        ("20.11.2026", "already passed"),
        ("31.02", "no such day"),
        ("25.11.2040", "more than ten years"),
        ("25:99", "couldn't read a"),
        ("abc", "couldn't read a date"),
        ("!" * 4096, "couldn't read a date"),
    ],
)
async def test_what_is_no_moment_is_refused_with_an_example(
    here: Person, typed: str, said: str
) -> None:
    await reminds(here, "call", typed)
    assert said in here.sees
    assert "25.11" in here.sees or "14:30" in here.sees
    await here.says("tomorrow 10")
    assert "tomorrow at 10:00: call" in here.sees


async def test_a_reminder_without_words_is_asked_for_again(here: Person) -> None:
    await here.says("/remind")
    await here.says("\N{BRAILLE PATTERN BLANK}")
    assert "Please type it in words" in here.sees
    await here.says("x" * 1001)
    assert "1,000" in here.sees
    await here.says("call")
    assert "When?" in here.sees


async def test_setting_can_be_left_at_either_question(here: Person) -> None:
    await here.says("/remind")
    await here.taps("Cancel")
    assert "never mind" in here.sees
    await here.says("/remind call")
    await here.taps("Cancel")
    await here.says("/new Egor")
    await here.taps("Remind me")
    await here.says("call")
    await here.taps("Cancel")
    assert here.sees.startswith("Egor\n")  # back where it began
    await here.says("/reminders")
    assert "Nothing is coming up" in here.sees


async def test_the_moment_of_an_earlier_question_is_not_taken_for_a_later_one(
    here: Person,
) -> None:
    await here.says("/remind first")
    question = here.last
    await here.says("/remind second")
    await here.taps("In an hour", message=question)
    assert "from earlier" in (here.toast or "")
    await here.taps("Tomorrow")
    assert "second" in here.sees


async def test_two_taps_at_once_are_one_reminder(here: Person) -> None:
    await here.says("/remind call")
    await here.taps_twice("Tomorrow")
    assert "Remove" in " ".join(here.buttons)
    await here.says("/reminders")
    assert len([each for each in here.buttons if "call" in each]) == 1


async def test_a_question_left_open_is_answered_after_a_restart(
    here: Person, restart: Restart
) -> None:
    await here.says("/remind call")
    again = await restart()
    await again.taps("In an hour")
    assert "I'll remind you today at 13:00: call" in again.sees
    await again.says("/remind")
    again = await restart()
    await again.says("write")
    await again.says("at 17")
    await again.waits(timedelta(hours=6))
    assert {"⏰ call", "⏰ write"} <= set(again.seen.splitlines())


# ---------------------------------------------------------------- the push


async def test_done_and_undone(here: Person) -> None:
    await reminds(here, "call", "13:00")
    await here.waits(timedelta(hours=1))
    assert here.sees == "⏰ call"
    await here.taps_twice("✓ Done")
    assert "✓ Done: call" in here.sees
    heard = here.hears()
    await here.waits(timedelta(days=2))
    assert here.hears() == heard
    await here.taps("Undo")
    assert "It's back. I'll remind you today at 14:00" in here.sees
    await here.waits(timedelta(hours=1))
    assert here.sees == "⏰ call"


async def test_put_off_and_it_comes_again(here: Person) -> None:
    await reminds(here, "call", "13:00")
    await here.waits(timedelta(hours=1))
    await here.taps_twice("Later…")
    assert "When shall I come back with this?" in here.sees
    await here.taps_twice("Tomorrow morning")
    assert "I'll come back tomorrow at 09:00" in here.sees
    heard = here.hears()
    await here.waits_until("2026-11-23 06:59")
    assert here.hears() == heard
    await here.waits_until("2026-11-23 07:00")
    assert here.hears() == heard + 1
    assert here.sees == "⏰ call"


async def test_putting_off_what_is_done_is_refused(here: Person) -> None:
    await reminds(here, "call", "13:00")
    await here.waits(timedelta(hours=1))
    push = here.last
    await here.taps("Later…")
    question = here.last
    await here.taps("✓ Done", message=push)
    await here.taps("In an hour", message=question)
    assert "closed already" in (here.toast or "")


async def test_a_pushed_reminder_leads_to_the_client(here: Person) -> None:
    await here.says("/new Egor")
    await here.taps("Remind me")
    await here.says("call")
    await here.says("13:00")
    await here.waits(timedelta(hours=1))
    assert "💬 What do I say?" in here.buttons
    await here.taps("👤 Card")
    assert here.sees.startswith("Egor\n")


# ---------------------------------------------------------------- the list


async def test_the_list_is_in_the_order_of_time_with_payments(here: Person) -> None:
    await reminds(here, "later", "28.11")
    await reminds(here, "sooner", "tomorrow")
    await here.says("/new Egor")
    await here.taps("Payment")
    await here.says("1500 lei, 27 November")
    await here.says("/reminders")
    shown = [each for each in here.buttons if "New reminder" not in each]
    for what, label in zip(("sooner", "Egor, 1,500 MDL", "later"), shown, strict=True):
        assert what in label
    await here.taps("Egor, 1,500 MDL")
    assert here.sees.startswith("Egor: 1,500 MDL")


async def test_a_reminder_of_the_list_can_be_done_put_off_or_taken_away(here: Person) -> None:
    await reminds(here, "call", "tomorrow")
    await here.says("/reminders")
    await here.taps("call")
    assert here.sees == "call\n🕐 Tomorrow at 09:00"
    await here.taps("Remove")
    assert "Removed: call" in here.sees
    await here.taps("Undo")
    assert "tomorrow at 09:00" in here.sees
    await here.taps("Coming up")
    await here.taps("call")
    await here.taps("Later…")
    await here.taps("In 3 days")
    assert "25 November at 09:00" in here.sees
    heard = here.hears()
    await here.waits_until("2026-11-24 12:00")
    assert here.hears() == heard
    await here.waits_until("2026-11-25 08:00")
    assert here.hears() == heard + 1


async def test_a_button_of_an_old_list_shows_how_it_stands(here: Person) -> None:
    await reminds(here, "call", "tomorrow")
    await here.says("/reminders")
    old, data = here.last, here.data("call")
    await here.taps("call")
    await here.taps("✓ Done")
    await here.says("/reminders")
    await here.taps_data(old["message_id"], data)
    assert "✓ Done: call" in here.says_now(old)


async def test_ten_reminders_are_two_pages(here: Person) -> None:
    for number in range(10):
        await reminds(here, f"thing {number}", "tomorrow")
    await here.says("/reminders")
    assert len([each for each in here.buttons if "thing" in each]) == 8
    await here.taps("Next")
    assert len([each for each in here.buttons if "thing" in each]) == 2
    await here.taps("Previous")
    assert "Next →" in here.buttons


async def test_the_list_sets_a_reminder_too(here: Person) -> None:
    await here.says("/reminders")
    await here.taps("New reminder")
    await here.says("call")
    await here.taps("In an hour")
    assert "today at 13:00: call" in here.sees


@pytest.mark.parametrize("data", ["reminder:999", "done:999", "later:999", "snooze:1:monday"])
async def test_a_reminder_that_is_not_there(here: Person, data: str) -> None:
    await reminds(here, "call", "tomorrow")
    await here.taps_data(here.last["message_id"], data)
    assert here.toast


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_a_reminder_in_every_language(manager: Person, lang: str) -> None:
    words = Interface().words(lang)
    if lang != "en":
        await manager.says("/settings")
        await manager.taps(words.plain("language-russian" if lang == "ru" else "language-romanian"))
    await manager.says("/remind позвонить")
    await manager.taps(words.plain("remind-hour"))
    assert "позвонить" in manager.sees
    await manager.waits(timedelta(hours=2))
    await manager.taps(words.plain("reminder-done"))
    assert words.plain("reminder-is-done", text="позвонить") == manager.sees
