"""A call with a client: the brief, the live card, the notes, and what is left of them after."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from telegram.error import BadRequest
from telegram.ext import ExtBot

from composition import Tact
from content.interface import LANGUAGES, shipped
from domain.call_turns import TURNS
from playground.telegram import Playground
from tests.conversations.conftest import Restart, Story, in_chisinau
from tests.people import Person, shown


async def told(manager: Person) -> None:
    """There is Egor, who owes money that is late."""
    await in_chisinau(manager)
    await manager.says("/new Egor")
    await manager.says("Egor")
    await manager.taps("Payment")
    await manager.says("1500 lei, 20 November")


@pytest.fixture
def story() -> Story:
    """Egor owes 1,500 lei since Friday."""
    return told


async def begins(manager: Person) -> dict[str, Any]:
    """A call with Egor is going on; its card."""
    await manager.says("/call egor")
    await manager.taps("We're talking")
    return manager.last


def reactions(telegram: Playground) -> int:
    """How many messages were marked as noted."""
    return sum(call.method == "setMessageReaction" for call in telegram.calls)


# ---------------------------------------------------------------- before


async def test_the_brief_says_whom_what_for_and_what_is_open(manager: Person) -> None:
    await manager.says("/call egor")
    assert manager.sees.startswith("📞 Egor")
    assert "No goal chosen yet" in manager.sees
    assert "Let them set the pace" in manager.sees
    assert "1,500 MDL" in manager.sees
    assert len(manager.buttons) <= 8


async def test_a_goal_is_chosen_or_typed(manager: Person) -> None:
    await manager.says("/call egor")
    card = manager.last["message_id"]
    await manager.taps("🎯 Goal")
    assert len(manager.buttons) == 8
    await manager.taps("Agree the day of payment")
    assert "🎯 Agree the day of payment" in manager.sees
    assert manager.last["message_id"] == card
    await manager.taps("🎯 Goal")
    await manager.taps("In my own words")
    await manager.says("A <b>yes</b> to the & second draft")
    assert "🎯 A <b>yes</b> to the & second draft" in manager.sees
    assert "the second draft" not in manager.seen.replace("& second", "")


async def test_a_goal_that_is_none(manager: Person) -> None:
    await manager.says("/call egor")
    await manager.taps("🎯 Goal")
    await manager.taps("In my own words")
    await manager.says("x" * 201)
    assert "200 characters" in manager.sees
    await manager.says("Shorter")
    assert "🎯 Shorter" in manager.sees


async def test_the_checklist_goes_item_by_item(manager: Person) -> None:
    await manager.says("/call egor")
    await manager.taps("Checklist 0/4")
    assert "1 of 4" in manager.sees
    await manager.taps("✓ Done")
    assert "2 of 4" in manager.sees
    await manager.taps("Next")
    assert "3 of 4" in manager.sees
    await manager.taps("← Back")
    assert "Checklist 1/4" in manager.buttons[1]
    await manager.taps("Checklist")
    assert "2 of 4" in manager.sees  # the first that is not done
    await manager.taps("← Back")
    await manager.taps("🎯 Goal")
    await manager.taps("Agree the day")
    assert "Checklist 0/10" in manager.buttons[1]
    await manager.taps("🎯 Goal")
    await manager.taps("Calm a conflict")
    assert "Checklist 0/11" in manager.buttons[1]


async def test_the_last_item_leads_back_and_a_tick_is_taken_back(manager: Person) -> None:
    await manager.says("/call egor")
    await manager.taps("Checklist")
    for _ in range(4):
        await manager.taps("✓ Done")
    assert "Checklist 4/4" in manager.buttons[1]
    await manager.taps("Checklist")
    await manager.taps("Not yet")
    assert "✓ Done" in manager.buttons
    await manager.taps("← Back")
    assert "Checklist 3/4" in manager.buttons[1]


async def test_the_card_of_a_client_opens_it_and_not_now_leads_back(manager: Person) -> None:
    await manager.says("Egor")
    assert len(manager.buttons) == 11
    card = manager.last["message_id"]
    await manager.taps("📞 Call")
    assert manager.last["message_id"] == card
    await manager.taps("Not now")
    assert manager.sees.startswith("Egor")
    await manager.says("/call")
    assert "Who are you calling?" in manager.sees
    await manager.taps("Egor")
    assert "No goal chosen yet" in manager.sees


async def test_a_reminder_to_call_opens_it_below(manager: Person) -> None:
    await manager.says("/remind tomorrow at 10 call Egor")
    await manager.says("/remind tomorrow at 11 letter for Egor")
    await manager.waits_until("2026-11-23 09:30")
    letter = manager.message_with("letter for")
    assert "📞 Call" not in str(letter["reply_markup"])
    pushed = manager.message_with(": call")
    heard = manager.hears()
    await manager.taps("📞 Call", message=pushed)
    assert manager.sees.startswith("📞 Egor")
    assert manager.hears() == heard + 1
    assert "✓ Done" in str(pushed["reply_markup"])  # the push stays as it is


async def test_nobody_and_several(manager: Person) -> None:
    await manager.says("/call zzzz")
    assert "which client" in manager.sees
    await manager.says("/new Egor")
    await manager.taps("Another Egor")
    await manager.says("/call egor")
    assert "Who are you calling?" in manager.sees
    await manager.taps("Egor (2)")
    assert "Egor (2)" in manager.sees


# ---------------------------------------------------------------- during


async def test_who_owes_hears_of_money_before_the_price(manager: Person) -> None:
    await begins(manager)
    assert manager.sees.startswith("📞 Egor · 0 min")
    assert manager.buttons == [
        "No money right now",
        "Where's my result?",
        "Too expensive",
        "Something else…",
        "We agreed",
        "Promise",
        "They want",
        "⏹ The call is over",
    ]
    assert manager.buttons.index("Where's my result?") < manager.buttons.index("Too expensive")


async def test_a_tap_shows_the_line_the_question_and_what_follows(manager: Person) -> None:
    card = await begins(manager)
    await manager.taps("Where's my result?")
    assert manager.last["message_id"] == card["message_id"]
    assert "what is done, what is left" in manager.sees
    assert "Which part of it do you need first?" in manager.sees
    assert "They're shouting" in manager.buttons
    await manager.taps("They're shouting")
    assert "Tell me all of it" in manager.sees
    await manager.taps("← To the call")
    assert "⏹ The call is over" in manager.buttons


async def test_no_money_brings_the_playbooks_own_answers(manager: Person) -> None:
    await begins(manager)
    await manager.taps("No money right now")
    assert "find a day that will hold" in manager.sees
    await manager.taps("If they say")
    assert manager.sees.count("If “") == 2
    await manager.taps("No money right now")
    assert "find a day that will hold" in manager.sees


async def test_every_turn_can_be_reached_and_answers(manager: Person) -> None:
    card = await begins(manager)
    call = manager.data("⏹").rpartition(":")[2]
    pages = set(manager.buttons)
    await manager.taps("Something else…")
    for _ in range(3):
        pages |= set(manager.buttons)
        await manager.taps("More →")
    words = shipped().words("en")
    assert {words.plain(f"call-turn-{each}") for each in TURNS} <= pages
    for turn in TURNS:
        await manager.taps_data(card["message_id"], f"callturn:{call}:{turn}")
        assert words.plain(f"call-turn-{turn}") in manager.sees
        assert len(manager.buttons) == 5 + (turn == "no_money")


async def test_what_is_typed_is_a_note_and_nothing_pops_up(
    manager: Person, telegram: Playground
) -> None:
    card = await begins(manager)
    heard = manager.hears()
    await manager.says("Egor")
    await manager.says("asks about <i>colours</i> & sizes")
    assert manager.hears() == heard  # not a search, not a word
    assert reactions(telegram) == 2
    assert manager.last["message_id"] == card["message_id"]


async def test_the_card_comes_down_when_notes_push_it_up(
    manager: Person, telegram: Playground
) -> None:
    card = await begins(manager)
    heard = manager.hears()
    for each in ("one", "two", "three"):
        await manager.says(each)
    assert manager.last["message_id"] > card["message_id"]
    assert manager.hears() == heard  # the new one came, the old one went
    sent = [call for call in telegram.calls if call.method == "sendMessage"][-1]
    assert sent.params["disable_notification"]
    await manager.says("four")
    assert manager.hears() == heard


async def test_one_tap_and_the_words(manager: Person) -> None:
    card = await begins(manager)
    await manager.taps("We agreed")
    assert "What did you agree?" in manager.sees
    await manager.says("the second draft on Friday")
    assert manager.last["message_id"] == card["message_id"]
    assert "🤝 27 November: the second draft on Friday" in manager.sees
    await manager.taps("Promise")
    await manager.says("the money by 25 November")
    assert "🫲 they, 25 November: the money" in manager.sees
    await manager.taps("Promise")
    await manager.taps("It's our promise")
    assert "What did you promise?" in manager.sees
    await manager.says("the photos tomorrow")
    assert "🫱 we, 23 November: the photos" in manager.sees
    await manager.taps("They want")
    await manager.taps("← To the call")
    await manager.says("after going back it is a note again")
    await manager.taps("⏹")
    await manager.taps("Got what I wanted")
    assert "Notes, only for you\n• after going back" in manager.sees


async def test_the_minutes_show_with_a_tap_and_never_by_themselves(
    manager: Person, telegram: Playground
) -> None:
    await begins(manager)
    telegram.calls.clear()
    await manager.waits(timedelta(minutes=12))
    assert "editMessageText" not in [call.method for call in telegram.calls]
    await manager.taps("Too expensive")
    await manager.taps("← To the call")
    assert "12 min" in manager.sees


async def test_a_voice_message_leaves_a_mark_and_nothing_else(manager: Person, tact: Tact) -> None:
    await begins(manager)
    await manager.speaks()
    await manager.taps("⏹")
    await manager.taps("Got what I wanted")
    assert "Voice messages, in the chat above\n• 🎙 voice message, 0:" in manager.sees
    await manager.says("/help")
    await manager.speaks()
    assert "can't use this yet" in manager.sees
    file_id = manager.own["voice"]["file_id"]
    async with tact.database.read() as connection:
        rows = (await connection.execute(sa.text("SELECT text FROM entries"))).scalars().all()
    assert not [text for text in rows if file_id in text]


async def test_a_voice_message_instead_of_the_words_brings_the_card_back(
    manager: Person,
) -> None:
    await begins(manager)
    await manager.taps("We agreed")
    await manager.speaks()
    assert "Something else…" in manager.buttons
    await manager.says("a note again")
    await manager.taps("⏹")
    await manager.taps("Got")
    assert "• a note again" in manager.sees


async def test_a_tap_between_notes_does_not_let_the_card_drift_away(manager: Person) -> None:
    card = await begins(manager)
    await manager.says("one")
    await manager.says("two")
    await manager.taps("Too expensive")
    await manager.taps("← To the call")
    assert manager.last["message_id"] == card["message_id"]
    await manager.says("three")
    assert manager.last["message_id"] > card["message_id"]


async def test_a_nudge_that_advises_the_phone_opens_it(manager: Person) -> None:
    await manager.says("Egor")
    await manager.taps("Edit")
    await manager.taps("Channels")
    for channel in ("Messenger", "E-mail", "SMS", "Meeting"):
        await manager.taps(channel)
    await manager.waits_until("2026-11-23 12:00")
    nudge = manager.message_with("Next: Call")
    await manager.taps("📞 Call", message=nudge)
    assert manager.sees.startswith("📞 Egor")


async def test_another_command_leaves_the_call_open(manager: Person) -> None:
    await begins(manager)
    await manager.says("/money")
    assert "1,500" in manager.sees
    await manager.says("still a note")
    await manager.says("/new Vasile")
    assert "Added: Vasile" in manager.sees
    await manager.says("and another")
    await manager.says("/call")
    assert manager.sees.startswith("📞 Egor · 0 min")
    await manager.taps("⏹")
    await manager.taps("We'll talk again")
    assert "• still a note" in manager.sees
    assert "• and another" in manager.sees


async def test_a_question_in_between_is_answered_and_then_notes_go_on(manager: Person) -> None:
    await begins(manager)
    await manager.says("/new")
    await manager.says("Vasile")
    assert "Added: Vasile" in manager.sees
    await manager.says("a note, not a client")
    assert "Shall I add" not in manager.seen


async def test_an_offer_in_between_takes_no_note(manager: Person, telegram: Playground) -> None:
    card = await begins(manager)
    await manager.forwards_from("Zoe", 4242, "Could you send the contract again?")
    assert "Shall I add them" in manager.sees
    heard = manager.hears()
    await manager.says("we agreed on Friday")
    await manager.says("/clients Zorro")
    await manager.speaks()
    assert manager.hears() == heard + 1
    assert reactions(telegram) == 2
    await manager.taps("The call is over")
    await manager.taps("Got what I wanted")
    assert "• we agreed on Friday" in manager.says_now(card)
    assert "Voice messages" in manager.says_now(card)


async def test_an_answer_to_the_question_is_its_words(manager: Person) -> None:
    await begins(manager)
    await manager.taps("We agreed")
    await manager.replies(manager.last, "on Friday")
    await manager.replies(manager.last, "tomorrow at 10")
    await manager.taps("The call is over")
    await manager.taps("Got what I wanted")
    assert "🤝 Agreed\n• on Friday (27 November)" in manager.sees
    assert "• tomorrow at 10" in manager.sees
    await manager.says("/reminders")
    assert "What did you agree?" not in manager.sees


async def test_it_is_found_again_after_a_restart(manager: Person, restart: Restart) -> None:
    await begins(manager)
    await manager.says("before")
    again = await restart()
    await again.says("after")
    await again.taps("⏹")
    await again.taps("Got what I wanted")
    assert "• before" in again.sees
    assert "• after" in again.sees


async def test_a_second_call_waits_for_the_first(manager: Person) -> None:
    await manager.says("/new Vasile")
    await begins(manager)
    await manager.says("/call vasile")
    assert "A call with Egor is still going on" in manager.sees
    await manager.taps("Back to Egor")
    assert "📞 Egor" in manager.sees
    await manager.says("/call vasile")
    await manager.taps("It's over")
    await manager.taps("No answer")
    await manager.says("/call vasile")
    assert manager.sees.startswith("📞 Vasile")
    await manager.says("/call egor")  # a brief gives way
    assert manager.sees.startswith("📞 Egor")


async def test_today_offers_to_close_what_was_left_open(manager: Person) -> None:
    await begins(manager)
    await manager.says("he pays on Friday")
    await manager.says("/today")
    assert "left open" not in manager.sees, "it is going on"
    await manager.waits_until("2026-11-23 06:00")
    await manager.says("/week")
    assert "left open" not in manager.sees
    await manager.says("/today")
    assert "The call with Egor was left open: 22 November, 12:00" in manager.sees
    await manager.taps("Just close it")
    assert "📞 Egor · 0 min · closed" in manager.sees
    await manager.says("/today")
    assert "left open" not in manager.sees


async def test_the_plan_of_the_morning_offers_it_too(manager: Person) -> None:
    await manager.says("/settings")
    await manager.taps("Daily plan")
    await manager.taps("Change the morning")
    await manager.says("8:30")
    await manager.says("/remind 23 November at 15 send the draft")
    await begins(manager)
    await manager.waits_until("2026-11-23 06:45")
    assert "send the draft" in manager.sees
    assert "The call with Egor was left open" in manager.sees
    await manager.taps("How did it end?")
    assert "left open" not in manager.sees


async def test_one_left_open_over_night_is_closed_calmly(manager: Person) -> None:
    await begins(manager)
    await manager.says("he pays on Friday")
    heard = manager.hears()
    await manager.waits_until("2026-11-23 06:00")
    assert manager.hears() == heard  # nothing in the night
    await manager.says("Egor")
    assert "was left open: 22 November, 12:00" in manager.messages[-2]["text"]
    assert manager.sees.startswith("Egor")  # no note: what was typed is done
    await manager.says("Egor")
    assert manager.messages[-2]["text"] == manager.messages[-1]["text"]  # said once
    await manager.says("/call")
    assert "was left open" in manager.sees
    await manager.taps("Just close it")
    assert "📞 Egor · 0 min · closed" in manager.sees
    assert "They promised\n• he pays on Friday" in manager.sees


async def test_one_that_was_only_opened_was_on_its_own_day(manager: Person) -> None:
    await manager.says("/call egor")
    await manager.waits(timedelta(days=1))
    await manager.says("/call")
    await manager.taps("How did it end?")
    await manager.taps("We'll talk again")
    await manager.says("egor")
    assert "yesterday: Phone call, answered" in manager.sees


async def test_one_left_open_can_go_on(manager: Person) -> None:
    await begins(manager)
    await manager.waits_until("2026-11-23 06:00")
    await manager.says("/call egor")
    await manager.taps("How did it end?") if "How did it end?" in manager.buttons else None
    assert "min" in manager.sees


# ---------------------------------------------------------------- the card and Telegram


@contextmanager
def refusing(monkeypatch: pytest.MonkeyPatch, method: str, why: str) -> Iterator[None]:
    """Telegram refuses one thing for a while."""

    async def refuse(*args: object, **more: object) -> None:
        raise BadRequest(why)

    with monkeypatch.context() as patched:
        patched.setattr(ExtBot, method, refuse)
        yield


@pytest.mark.parametrize(
    "refusal",
    ["Message to edit not found", "Message can't be edited"],
)
async def test_a_card_telegram_forgot_is_sent_anew(
    manager: Person, monkeypatch: pytest.MonkeyPatch, refusal: str
) -> None:
    card = await begins(manager)
    await manager.taps("We agreed")
    with refusing(monkeypatch, "edit_message_text", refusal):
        await manager.says("the draft")
    assert manager.last["message_id"] > card["message_id"]
    assert "🤝" in manager.sees
    await manager.taps("They want")
    await manager.says("blue")
    assert "Something else…" in manager.buttons


async def test_a_deleted_card_is_sent_anew(manager: Person, telegram: Playground) -> None:
    card = await begins(manager)
    await manager.taps("We agreed")
    await telegram.people.delete(manager.id, manager.id, card["message_id"])
    await manager.says("the draft")
    assert "Something else…" in manager.buttons
    assert manager.last["message_id"] != card["message_id"]


async def test_the_same_card_twice_is_no_fault(manager: Person) -> None:
    card = await begins(manager)
    live = ":".join(["calllive", manager.data("⏹").rpartition(":")[2]])
    for _ in range(2):
        await manager.taps_data(card["message_id"], live)
    assert manager.last["message_id"] == card["message_id"]


async def test_without_reactions_a_word_is_said(
    manager: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begins(manager)
    with refusing(monkeypatch, "set_message_reaction", "Reaction_invalid"):
        await manager.says("a note")
    assert "✍️ Noted." in manager.sees


# ---------------------------------------------------------------- after


async def ended(manager: Person) -> None:
    """A call with something of everything in it."""
    await begins(manager)
    for each in (
        "Agreed on the blue one",
        "We send the photos tomorrow",
        "He will pay on Friday",
        "Who signs the contract?",
        "wants a bigger logo",
        "sounded tired",
    ):
        await manager.says(each)
    await manager.waits(timedelta(minutes=9))
    await manager.taps("⏹")
    await manager.taps("Got what I wanted")


async def test_the_end_sorts_and_logs(manager: Person) -> None:
    await ended(manager)
    assert manager.sees.startswith("📞 Egor · 9 min · it worked")
    for heading, line in (
        ("Agreed", "Agreed on the blue one"),
        ("We promised", "We send the photos tomorrow (23 November)"),
        ("They promised", "He will pay on Friday (27 November)"),
        ("Still open", "Who signs the contract?"),
        ("They want", "wants a bigger logo"),
        ("Notes, only for you", "sounded tired"),
    ):
        assert re.search(rf"{heading}\n• {re.escape(line)}", manager.sees)
    await manager.says("Egor")
    assert "↔️ today: phone, answered" in manager.sees.lower() or "phone" in manager.sees.lower()


@pytest.mark.parametrize("outcome", ["No answer", "Left a message"])
async def test_nobody_answered(manager: Person, outcome: str) -> None:
    await begins(manager)
    await manager.taps("⏹")
    await manager.taps(outcome)
    assert "Nothing was noted." in manager.sees
    assert "🧭 What next?" in manager.buttons
    await manager.says("Egor")
    assert "no answer" in manager.sees.lower()


async def test_a_slip_of_the_finger_is_put_right(manager: Person) -> None:
    await begins(manager)
    await manager.taps("The call is over")
    await manager.taps("No answer")
    await manager.taps("It went otherwise")
    assert "✖️ No answer" not in manager.buttons
    assert len(manager.buttons) <= 8
    await manager.taps("Got what I wanted")
    assert "📞 Egor · 0 min · it worked" in manager.sees
    await manager.taps("It went otherwise")
    await manager.taps("After the call")
    await manager.taps("Egor")
    assert manager.sees.count("Phone call") == 1
    assert "today: Phone call, answered" in manager.sees


async def test_the_outcome_can_wait(manager: Person) -> None:
    await begins(manager)
    await manager.taps("⏹")
    await manager.taps("← To the call")
    await manager.says("and one more thing")
    await manager.taps("⏹")
    await manager.taps_twice("Got what I wanted")
    assert "one more thing" in manager.sees
    assert manager.seen.count("it worked") == 1


async def test_a_note_is_sorted_dated_removed(manager: Person) -> None:
    await ended(manager)
    await manager.taps("🗂 Sort (6)")
    await manager.taps("Next →")
    await manager.taps("sounded tired")
    await manager.taps("❓ Open question")
    await manager.taps("We send")
    assert "📅 Monday 23 November" in manager.sees
    await manager.taps("📅 Day")
    await manager.says("gibberish")
    assert "📅" not in manager.sees
    await manager.says("25 November")
    assert "📅 Wednesday 25 November" in manager.sees
    await manager.taps("🗑 Remove")
    await manager.taps("Put it back")
    await manager.taps("🗑 Remove")
    await manager.taps("← Notes")
    await manager.taps("← After the call")
    assert "photos" not in manager.sees
    assert "• sounded tired" in manager.sees.partition("Still open")[2]


async def test_the_letter_holds_what_was_noted_and_nothing_else(
    manager: Person, telegram: Playground
) -> None:
    await ended(manager)
    await manager.taps("✉️ Letter")
    assert "— We agreed: Agreed on the blue one" in manager.sees
    assert "— From you: He will pay on Friday" in manager.sees
    assert "sounded tired" not in manager.sees
    assert "Dear Egor" in manager.sees
    await manager.taps("As a file")
    sent = [call for call in telegram.calls if call.method == "sendDocument"]
    assert len(sent) == 1
    assert "document" in manager.last
    await manager.says("/call")
    await manager.taps("After the call")
    await manager.taps("✉️ Letter")
    await manager.taps("Messenger")
    assert "— Still open: Who signs the contract?" in manager.sees


async def test_a_short_letter_is_copied_by_a_button(manager: Person) -> None:
    await begins(manager)
    await manager.says("Agreed: blue")
    await manager.taps("⏹")
    await manager.taps("Got")
    await manager.taps("✉️ Letter")
    await manager.taps("Messenger")
    if "📄 As a file" not in manager.buttons:
        assert "We agreed: Agreed: blue" in manager.copies("Copy")


async def test_ones_own_words_win_in_the_letter_too(manager: Person) -> None:
    await manager.says("Egor")
    await manager.taps("What do I say?")
    await manager.taps("Recap")
    await manager.says("one point")
    await manager.taps("Messenger")
    await manager.taps("My wording")
    await manager.taps("Write my own")
    await manager.says("From my notebook, {name}: {points}")
    await ended(manager)
    await manager.taps("✉️ Letter")
    await manager.taps("Messenger")
    assert "From my notebook, Egor: — We agreed: Agreed on the blue one" in manager.sees


async def test_a_letter_sent_is_a_contact(manager: Person) -> None:
    await ended(manager)
    await manager.taps("✉️ Letter")
    await manager.taps("I've sent it")
    assert "Noted that you sent it" in manager.sees


async def test_no_letter_of_nothing(manager: Person) -> None:
    await begins(manager)
    await manager.says("sounded tired")
    await manager.taps("⏹")
    await manager.taps("Got")
    await manager.taps("✉️ Letter")
    assert "nothing for the client" in manager.sees


async def test_each_reminder_is_accepted_by_a_tap(manager: Person) -> None:
    await ended(manager)
    await manager.taps("⏰ Reminders (2)")
    assert "tomorrow at 9:00" in manager.sees.replace("09:00", "9:00")
    assert "28 November" in manager.sees  # the morning after their day
    await manager.taps_twice("We send the photos")
    assert "photos" not in manager.sees
    await manager.taps("He will pay")
    assert "Every promise has its reminder" in manager.sees
    await manager.waits_until("2026-11-23 08:00")
    assert "we promised: We send the photos tomorrow" in manager.seen
    assert manager.seen.count("we promised: We send") == 1


async def test_our_promise_is_kept_with_its_reminder(manager: Person) -> None:
    await begins(manager)
    await manager.says("we'll send the logo tomorrow")
    await manager.taps("The call is over")
    await manager.taps("Got what I wanted")
    await manager.taps("Reminders (1)")
    await manager.taps("we'll send the logo")
    await manager.waits_until("2026-11-23 08:00")
    await manager.taps("Done")
    done = manager.last
    await manager.says("/call egor")
    assert "send the logo" not in manager.sees
    await manager.taps("Undo", message=done)
    await manager.says("/call")
    assert "🫱 we, 23 November: we'll send the logo" in manager.sees


async def test_two_questions_on_how_they_were(manager: Person) -> None:
    await ended(manager)
    await manager.taps("Two questions")
    assert "Egor" in manager.sees


async def test_it_is_found_again_afterwards(manager: Person) -> None:
    await ended(manager)
    await manager.says("/clients")
    await manager.says("/call")
    await manager.taps("After the call: Egor")
    assert "it worked" in manager.sees


async def test_a_call_that_never_began_does_not_hide_the_last_one(manager: Person) -> None:
    await begins(manager)
    await manager.says("we agreed to print on Friday")
    await manager.taps("The call is over")
    await manager.taps("Got what I wanted")
    await manager.says("/new Maria")
    await manager.says("/call Maria")
    await manager.taps("Not now")
    await manager.says("/call")
    assert "📝 After the call: Egor" in manager.buttons
    assert "📝 After the call: Maria" not in manager.buttons


async def test_a_promise_for_today_is_not_left_for_tomorrow(manager: Person) -> None:
    await begins(manager)
    await manager.says("we'll send the draft today by 17:00")
    await manager.says("we'll send the logo tomorrow")
    await manager.taps("The call is over")
    await manager.taps("Got what I wanted")
    await manager.taps("Reminders (2)")
    assert "⏰ today at 13:00: we promised: we'll send the draft" in manager.sees
    assert "tomorrow at 09:00: we promised: we'll send the logo" in manager.sees


async def test_what_was_agreed_is_on_the_next_card(manager: Person) -> None:
    await ended(manager)
    await manager.says("/call egor")
    assert "🤝 22 November: Agreed on the blue one" in manager.sees
    assert "🫲 they, 27 November: He will pay on Friday" in manager.sees


# ---------------------------------------------------------------- what can go wrong


async def test_long_notes_many_notes(manager: Person) -> None:
    await begins(manager)
    long = "<b>&" * 1000
    await manager.taps("We agreed")
    await manager.says(long)
    for number in range(99):
        await manager.says(f"will pay {number}")
    await manager.taps("⏹")
    await manager.taps("Got")
    assert "… and 9" in manager.sees
    assert len(manager.sees) < 900
    await manager.taps("🗂 Sort (100)")
    await manager.taps("🤝")
    assert len(manager.sees) < 900
    await manager.taps("← Notes")
    await manager.taps("← After")
    await manager.taps("✉️ Letter")
    assert len(manager.sees) <= 4096
    await manager.taps("As a file")
    assert manager.last["document"]["file_size"] > 4000


async def test_a_client_deleted_in_the_middle(manager: Person) -> None:
    card = await begins(manager)
    call = manager.data("⏹").rpartition(":")[2]
    await manager.says("/clients")
    await manager.taps("Egor")
    client = manager.data("Edit").rpartition(":")[2]
    await manager.taps_data(manager.last["message_id"], f"deleted:{client}")
    await manager.says("a note for nobody")
    assert "no longer here" in manager.sees
    await manager.taps_data(card["message_id"], f"calllive:{call}")
    assert "over already" in (manager.toast or "")
    await manager.says("/call")
    assert "Who are you calling?" in manager.sees


async def test_a_client_put_away_in_the_middle(manager: Person) -> None:
    await begins(manager)
    await manager.says("/clients")
    await manager.taps("Egor")
    client = manager.data("Edit").rpartition(":")[2]
    await manager.taps_data(manager.last["message_id"], f"away:{client}")
    await manager.says("still a note")
    await manager.says("/call")
    await manager.taps("⏹")
    await manager.taps("Got")
    assert "• still a note" in manager.sees


async def test_wrong_ids_and_old_buttons(manager: Person) -> None:
    card = await begins(manager)
    call = manager.data("⏹").rpartition(":")[2]
    for data in (
        "calllive:999",
        f"callturn:{call}:nonsense",
        f"callmore:{call}:99",
        f"callnote:{call}:note",
        f"callgoal:{call}:nonsense",
        f"callcheck:{call}:99",
        f"calltick:{call}:99",
        f"callout:{call}:nonsense",
        f"callafter:{call}",
        f"callitem:{call}:5",
        f"callletter:{call}:sms",
    ):
        await manager.taps_data(card["message_id"], data)
    await manager.taps_data(card["message_id"], f"calllive:{call}")
    await manager.taps("⏹")
    await manager.taps("Got")
    for data in (f"calllive:{call}", f"callout:{call}:later", f"callnote:{call}:request"):
        await manager.taps_data(card["message_id"], data)
        assert "over already" in (manager.toast or "")


# ---------------------------------------------------------------- languages and phones

PHRASES = {
    "ru": (
        "Разговор начался",
        "Обещание",
        "оплатит в пятницу",
        "Цель достигнута",
        "Обещает клиент",
    ),
    "ro": ("Vorbim", "Promisiune", "plătește vineri", "Scop atins", "A promis clientul"),
    "en": ("We're talking", "Promise", "pays on Friday", "Got what I wanted", "They promised"),
}


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_the_whole_way_in_each_language(
    manager: Person, telegram: Playground, lang: str
) -> None:
    words = shipped().words(lang)
    await manager.says("/settings")
    if lang != "en":
        await manager.taps({"ru": "Русский", "ro": "Română"}[lang])
    await manager.says("Egor")
    client = manager.data(words.plain("card-edit")).rpartition(":")[2]
    await manager.taps_data(manager.last["message_id"], f"tongue:{client}:{lang}")
    begin, promise, said, reached, heading = PHRASES[lang]
    await manager.says("/call egor")
    assert fits(manager.last), lines(manager.last)
    await manager.taps(begin)
    assert fits(manager.last), lines(manager.last)
    card, call = manager.last, manager.data("⏹").rpartition(":")[2]
    for turn in TURNS:
        await manager.taps_data(card["message_id"], f"callturn:{call}:{turn}")
        assert fits(manager.last), (turn, lines(manager.last))
    await manager.taps_data(card["message_id"], f"calllive:{call}")
    await manager.taps(promise)
    await manager.says(said)
    await manager.taps("⏹")
    await manager.taps(reached)
    assert f"{heading}\n• {said}" in manager.sees
    await manager.taps(words.plain("call-letter"))
    assert said in manager.sees
    await manager.taps(words.plain("call-to-after"))
    await manager.taps(words.plain("call-reminders", count=1))
    await manager.taps(said)
    assert words.plain("call-reminders-none") in manager.sees


HEIGHT, WIDTH = 475, 33
"""Of a small phone: what is left between the head and the line to type in, in pixels; and the
characters of a line."""


def lines(message: dict[str, Any]) -> int:
    """The lines a text takes on a small phone."""
    return sum(-(-max(len(line), 1) // WIDTH) for line in shown(message).splitlines())


def fits(message: dict[str, Any]) -> bool:
    """Whether text and buttons are seen together without scrolling."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    assert sum(len(row) for row in rows) <= 8
    return lines(message) * 21 + len(rows) * 44 + 24 <= HEIGHT
