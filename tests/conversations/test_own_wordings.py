"""The manager's own wording: saved, written, reset, listed, found."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from content.interface import Interface
from content.playbook import Playbook
from domain.own_wordings import Key
from domain.patterns import Place
from handlers.views import own_wordings as views
from services.wording import Situation
from storage import own_wordings
from tests.conversations.conftest import Restart, Story, in_chisinau
from tests.people import Person, account

RUSSIAN = Interface().words("ru")
OURS = "a short reminder"
MINE = "Hi {name}! {sum} by {due date}, please."


async def with_two_debtors(manager: Person) -> None:
    """Settled in Chisinau on 22 November 2026; Egor and Maria both owe something."""
    await in_chisinau(manager)
    for name, owed in (("Egor Munteanu", "1500 lei, 25 November"), ("Maria", "€200, 30 November")):
        await manager.says(f"/new {name}")
        await manager.taps("Payment")
        await manager.says(owed)


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return with_two_debtors


async def text_for(person: Person, name: str, channel: str = "Messenger") -> Person:
    """The payment text for a client."""
    await person.says(f"/clients {name}")
    await person.taps("What do I say?")
    await person.taps("Payment")
    return await person.taps(channel)


async def writes(
    person: Person, text: str, name: str = "Egor", channel: str = "Messenger"
) -> Person:
    """Writes the only part of a text anew."""
    await text_for(person, name, channel)
    await person.taps("My wording")
    await person.taps("Edit" if "✏️ Edit" in person.buttons else "Write my own")
    return await person.says(text)


@pytest.fixture
async def egor(manager: Person) -> Person:
    """The text for Egor."""
    return await text_for(manager, "Egor")


# ---------------------------------------------------------------- saving


async def test_a_text_is_saved_as_it_is_and_serves_the_next_client(egor: Person) -> None:
    assert OURS in egor.sees
    await egor.taps("My wording")
    assert "our text" in egor.sees
    assert "Hello {name}, a short reminder: {amount}[ for invoice {invoice}] is due on" in egor.sees
    await egor.taps("Save as mine")
    assert "✓ Saved" in egor.sees
    assert "in English, formally" in egor.sees
    assert "Hello Egor, a short reminder: 1,500 MDL is due on 25 November" in egor.sees
    await egor.taps("To the text")
    assert "Your own wording." in egor.sees
    assert "Style not known yet" not in egor.sees
    await text_for(egor, "Maria")
    assert "Hello Maria, a short reminder: €200 is due on 30 November" in egor.sees
    assert "Your own wording." in egor.sees


async def test_what_is_optional_stays_optional(egor: Person) -> None:
    await egor.says("Egor")
    await egor.taps("Payment")
    await egor.taps("Invoice number")
    await egor.says("127")
    await text_for(egor, "Egor")
    assert "1,500 MDL for invoice 127 is due" in egor.sees
    await egor.taps("My wording")
    await egor.taps("Save as mine")
    assert "1,500 MDL for invoice 127 is due" in egor.sees
    await text_for(egor, "Maria")
    assert "€200 is due" in egor.sees
    assert "127" not in egor.sees


async def test_it_wins_on_its_channel_at_its_stage_and_in_the_nudge(egor: Person) -> None:
    await writes(egor, MINE)
    await egor.taps("To the text")
    await egor.taps("E-mail")
    assert "Your own" not in egor.sees
    await egor.taps("Messenger")
    assert "Hi Egor! 1,500 MDL by 25 November, please." in egor.sees
    await egor.says("Egor")
    await egor.taps("Edit")
    await egor.taps("Channels")
    for channel in ("SMS", "E-mail", "Phone call", "Meeting"):
        if f"✓ {channel}" in " ".join(egor.buttons):
            await egor.taps(f"✓ {channel}")
    await egor.waits_until("2026-11-24 12:00")
    assert "Hi Egor! 1,500 MDL by 25 November, please." in egor.seen


async def test_another_way_shows_ours_and_comes_round_to_mine(egor: Person) -> None:
    await writes(egor, MINE)
    await egor.taps("To the text")
    await egor.taps("Another way")
    assert "Hi Egor!" not in egor.sees
    await egor.taps("My wording")
    assert "You have a wording of your own for this" in egor.sees
    assert "Use this one instead" in " ".join(egor.buttons)
    await egor.taps("To the text")
    for _ in range(4):
        if "Hi Egor!" not in egor.sees:
            await egor.taps("Another way")
    assert "Hi Egor!" in egor.sees


async def test_ours_in_place_of_mine_can_be_undone(egor: Person) -> None:
    await writes(egor, MINE)
    await egor.taps("To the text")
    await egor.taps("Another way")
    await egor.taps("My wording")
    await egor.taps("Use this one instead")
    assert "✓ Saved" in egor.sees
    assert "Hi Egor!" not in egor.sees
    await egor.taps("Back to my former one")
    await egor.taps("To the text")
    assert "Hi Egor!" in egor.sees
    await egor.says("/wordings")
    assert "My wordings · 1" in egor.sees


async def test_the_other_form_of_address_keeps_its_own_words(egor: Person) -> None:
    await writes(egor, MINE)
    await egor.taps("To the text")
    await egor.taps("Make it informal")
    assert "Hi Egor! 1,500" not in egor.sees
    assert "Your own" not in egor.sees
    await egor.taps("My wording")
    await egor.taps("Write my own")
    await egor.says("Hey {name}, {sum} by {due date}?")
    await egor.taps("To the text")
    assert "Hey Egor, 1,500 MDL by 25 November?" in egor.sees
    await egor.taps("Make it formal")
    assert "Hi Egor! 1,500 MDL" in egor.sees
    await egor.taps("Make it informal")
    assert "Hey Egor, 1,500" in egor.sees


async def test_another_language_has_its_own_words(egor: Person) -> None:
    await writes(egor, MINE)
    await egor.says("/clients Egor")
    await egor.taps("Edit")
    await egor.taps("Writes in")
    await text_for(egor, "Egor")
    assert "25 ноября" in egor.sees
    assert "Your own" not in egor.sees


# ---------------------------------------------------------------- writing


async def test_values_typed_by_hand_become_places(egor: Person) -> None:
    await writes(egor, "Egor, kindly pay 1,500 MDL until 25 November. Manager")
    assert "✓ Saved" in egor.sees
    put_in = "Put in for this client: {name} Egor, {amount} 1,500 MDL, {due date} 25 November."
    assert put_in in egor.sees
    await egor.taps("Edit")
    assert "{name}, kindly pay {amount} until {due date}." in egor.sees
    await text_for(egor, "Maria")
    assert "Maria, kindly pay €200 until 30 November." in egor.sees
    assert "Egor" not in egor.sees


async def test_the_present_text_can_be_copied_with_its_places(egor: Person) -> None:
    await egor.taps("My wording")
    await egor.taps("Write my own")
    assert "tap the text to copy it" in egor.sees
    assert "{name} {my name} {amount} {due date} {invoice}" in egor.sees.replace("\n", " ")
    assert "Words in [ ] are left out" in egor.sees
    assert egor.copies("Copy").startswith("Hello {name}, a short reminder: {amount}[ for invoice")


@pytest.mark.parametrize("typed", ["{имя}, {сумма}!", "{NAME}, { sum }!", "{prenume}, {sumă}!"])
async def test_a_place_may_be_typed_in_any_language(egor: Person, typed: str) -> None:
    await writes(egor, typed)
    assert "Egor, 1,500 MDL!" in egor.sees


@pytest.mark.parametrize(
    "typed",
    [
        "2 < 3 & <b>4</b> > 1",
        "a | b [c] ]d[ {} { } {1}",
        "👍🏽 ok",
        "שלום Egor",
        "&amp; &lt;",
        "%s {{ \\{ $x",
    ],
)
async def test_marks_emoji_and_other_alphabets_stay_as_they_are(egor: Person, typed: str) -> None:
    await writes(egor, typed)
    assert typed in egor.sees
    await egor.taps("Edit")
    await egor.says(egor.copies("Copy"))
    assert typed in egor.sees


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Dear {nmae}", "I don't know {nmae} here"),
        ("Pay {price}", "I don't know {price} here"),
        ("\N{BRAILLE PATTERN BLANK}", "nothing in that message"),
        ("x" * 2001, "2,000"),
        ("😀" * 1001, "2,000"),
    ],
)
async def test_what_cannot_be_a_wording_is_explained_and_asked_again(
    egor: Person, typed: str, said: str
) -> None:
    await writes(egor, typed)
    assert said in egor.sees
    await egor.says("Pay, {name}")
    assert "Pay, Egor" in egor.sees


async def test_the_longest_wording_still_makes_one_message(egor: Person) -> None:
    await writes(egor, "😀" * 1000)
    assert "✓ Saved" in egor.sees
    await egor.taps("Edit")
    await egor.taps("Back")
    await egor.taps("To the text")
    assert "😀" * 1000 in egor.sees


async def test_many_places_and_many_doubts_still_make_one_message(egor: Person) -> None:
    await writes(egor, "{me} " * 120 + "1500 25.11 " * 60)
    assert "looks like something" in egor.sees
    await egor.taps("Keep it as it is")
    assert "✓ Saved" in egor.sees
    await egor.says("/settings")
    await egor.taps("Română")
    await egor.says("/wordings")
    await egor.taps("1. ")
    assert "numele meu" in egor.sees
    await egor.taps("Modific")
    assert "numele meu" in egor.sees


async def test_what_grows_too_long_gives_way_to_ours(egor: Person) -> None:
    await egor.says("/clients Egor")
    await egor.taps("What do I say?")
    await egor.taps("Recap")
    await egor.says("\n".join(["x" * 190] * 5))
    await egor.taps("Messenger")
    await egor.taps("My wording")
    await egor.taps("Write my own")
    await egor.says("{points}\n{points}\n{points}\n{name}")
    await egor.taps("To the text")
    assert "Your own" not in egor.sees
    assert egor.sees.count("x" * 190) == 5


async def test_a_line_without_its_value_is_left_out_and_this_is_said(egor: Person) -> None:
    await writes(egor, "{name}, {sum} by {due date}.\nInvoice: {invoice}\nThank you!")
    assert "Where {invoice} is not known, its whole line is left out." in egor.sees
    assert "25 November.\nThank you!" in egor.sees


async def test_what_would_come_out_empty_gives_way_to_ours(egor: Person) -> None:
    await writes(egor, "Invoice {invoice}")
    await egor.taps("To the text")
    assert OURS in egor.sees
    assert "Your own" not in egor.sees


async def test_a_needed_value_is_asked_for_as_always(egor: Person) -> None:
    await egor.says("/clients Egor")
    await egor.taps("What do I say?")
    await egor.taps("Report")
    await egor.says("Sales")
    await egor.taps("Messenger")
    await egor.taps("My wording")
    await egor.taps("Write my own")
    await egor.says("{name}: {report}.")
    await egor.says("/clients Maria")
    await egor.taps("What do I say?")
    await egor.taps("Report")
    assert "What is the report called?" in egor.sees
    await egor.says("Leads")
    await egor.taps("Messenger")
    assert "Maria: Leads." in egor.sees


async def test_parts_are_chosen_and_the_others_stay_ours(egor: Person) -> None:
    await egor.taps("E-mail")
    await egor.taps("My wording")
    await egor.taps("Write my own")
    assert "Which part" in egor.sees
    await egor.taps("Subject")
    await egor.says("{sum},\nplease")
    assert "1,500 MDL, please" in egor.sees
    assert "Your own words: Subject." in egor.sees
    assert "note ahead of time" in egor.sees
    await egor.taps("Edit")
    await egor.taps("Text")
    await egor.says("{name}, it is time.")
    assert "Your own wording." in egor.sees
    assert "A short note" not in egor.sees
    await egor.taps("To the text")
    assert "1,500 MDL, please" in egor.sees


async def test_the_whole_text_can_be_saved_after_a_part(egor: Person) -> None:
    await egor.taps("E-mail")
    await egor.taps("My wording")
    await egor.taps("Write my own")
    await egor.taps("Subject")
    await egor.says("{sum}, please")
    await egor.taps("Save all of it as mine")
    assert "Your own wording." in egor.sees
    assert "note ahead of time" in egor.sees
    assert "Save all of it" not in " ".join(egor.buttons)


async def test_an_sms_shows_its_length(egor: Person) -> None:
    await writes(egor, "{name}: {sum}, {due date}. " + "x" * 150, channel="SMS")
    assert "2 SMS" in egor.sees


async def test_leaving_the_question_changes_nothing(egor: Person) -> None:
    await egor.taps("My wording")
    await egor.taps("Write my own")
    await egor.taps("Back")
    assert "our text" in egor.sees
    await egor.says("Maria")
    assert "Your own" not in egor.seen


async def test_the_question_survives_a_restart(egor: Person, restart: Restart) -> None:
    await egor.taps("My wording")
    await egor.taps("Write my own")
    again = await restart()
    await again.says(MINE)
    assert "Hi Egor! 1,500 MDL by 25 November, please." in again.sees


async def test_a_double_tap_saves_once(egor: Person) -> None:
    await egor.taps("My wording")
    await egor.taps_twice("Save as mine")
    await egor.says("/wordings")
    assert "My wordings · 1" in egor.sees


# ---------------------------------------------------------------- doubts


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        ("Dear Mr Munteanu, {sum}", "Munteanu"),
        ("EGOR, {sum}", "EGOR"),
        ("Егору: {sum}", "Егору"),
        ("{name}, 1500 please", "1500"),
        ("{name}, 1.500,00 please", "1.500,00"),
        ("{name}, {sum} by 25.11", "25.11"),
        ("{name}, {sum} by Nov 25th", "Nov 25"),
        ("{name}, {sum}. Maria, too", "Maria"),
    ],
)
async def test_what_may_give_a_client_away_is_asked_about(
    egor: Person, typed: str, doubt: str
) -> None:
    await writes(egor, typed)
    assert "looks like something of one client" in egor.sees
    assert doubt in egor.sees
    await egor.taps("Keep it as it is")
    assert "✓ Saved" in egor.sees
    assert "May give a client away" in egor.sees
    await egor.taps("Share")
    assert doubt in (egor.toast or "")
    await egor.taps("Edit")
    await egor.says(MINE)
    assert "May give" not in egor.sees
    await egor.taps("Share")
    assert "Shared with the team" in egor.sees


async def test_after_a_doubt_other_words_can_be_typed(egor: Person) -> None:
    await writes(egor, "Mr Munteanu, {sum}")
    await egor.says(MINE)
    assert "Hi Egor! 1,500 MDL" in egor.sees
    await egor.taps("Keep it as it is")
    assert "earlier" in (egor.toast or "")


async def test_a_doubtful_edit_is_no_longer_shared(egor: Person) -> None:
    await writes(egor, MINE)
    await egor.taps("Share")
    await egor.taps("Edit")
    await egor.says("Munteanu, pay {sum}")
    await egor.taps("Keep it as it is")
    assert "👥 Share" in egor.buttons


async def test_without_a_client_the_names_of_all_are_known(egor: Person) -> None:
    await writes(egor, MINE)
    await egor.says("/wordings")
    await egor.taps("1. Coming up")
    await egor.taps("Edit")
    await egor.says("Hello, Egor, {sum}")
    assert "looks like something of one client" in egor.sees


async def test_two_values_that_read_the_same_are_named(egor: Person) -> None:
    me = egor.telegram.accounts.get(egor.id).first_name
    await egor.says(f"/new {me}")
    await egor.taps("Payment")
    await egor.says("300 lei, 25 November")
    await writes(egor, f"{me}, {{sum}} please. {me}", me)
    assert "Two values read the same here. I took {name}" in egor.sees
    await egor.says(f"{me}, {{sum}} please. {{my name}}")
    assert "Two values" in egor.sees
    await egor.says("{name}, {sum} please. {my name}")
    assert f"{me}, 300 MDL please. {me}" in egor.sees


# ---------------------------------------------------------------- resetting, the list


async def test_back_to_ours_and_undone(egor: Person) -> None:
    await writes(egor, MINE)
    await egor.taps("Back to Tact's")
    assert "Tact's own text is back here" in egor.sees
    reset = egor.last
    await egor.taps("Undo")
    assert egor.toast == "Your wording is back."
    assert "Your wording" in egor.sees
    await egor.taps("To the text")
    assert "Hi Egor!" in egor.sees
    await egor.taps("My wording")
    await egor.taps("Back to Tact's")
    await egor.taps("To the text")
    assert OURS in egor.sees
    assert reset["message_id"] == egor.last["message_id"]  # all of it in one message


async def test_a_wording_deleted_long_ago_is_gone(egor: Person) -> None:
    await writes(egor, MINE)
    await egor.taps("Back to Tact's")
    undo = egor.data("Undo")
    await egor.waits(timedelta(days=1, minutes=1))
    await text_for(egor, "Egor", "SMS")
    await egor.taps("My wording")
    await egor.taps("Save as mine")
    await egor.taps_data(egor.last["message_id"], undo)
    assert "no longer here" in (egor.toast or "")


async def test_undo_puts_what_was_saved_since_aside(egor: Person) -> None:
    await writes(egor, MINE)
    await egor.taps("Back to Tact's")
    undo = egor.data("Undo")
    await writes(egor, "Other words, {name}")
    await egor.taps_data(egor.last["message_id"], undo)
    await egor.says("/wordings")
    assert "My wordings · 1" in egor.sees
    assert "Hi {name}!" in egor.sees


async def test_deleting_is_undone_by_one_button(egor: Person) -> None:
    await writes(egor, MINE)
    await egor.says("/wordings")
    await egor.taps("1. Coming up")
    assert "Hi {name}! {amount} by {due date}, please." in egor.sees
    await egor.taps("Delete")
    assert "Deleted" in egor.sees
    await egor.taps("Undo")
    assert "Hi {name}!" in egor.sees
    await text_for(egor, "Egor")
    assert "Hi Egor!" in egor.sees


async def test_the_list_is_paged_by_situation_and_leads_back(egor: Person) -> None:
    for channel in ("Messenger", "E-mail", "SMS", "Phone call"):
        await text_for(egor, "Egor", channel)
        await egor.taps("My wording")
        await egor.taps("Save as mine")
    await egor.taps("To the text")
    await egor.taps("Make it informal")
    for channel in ("Messenger", "E-mail", "SMS", "Phone call"):
        await text_for(egor, "Egor", channel)
        await egor.taps("My wording")
        await egor.taps("Save as mine")
    await egor.says("/settings")
    await egor.taps("My wordings")
    assert "My wordings · 8" in egor.sees
    assert egor.sees.count("Coming up") == 6
    await egor.taps("Next")
    assert egor.sees.count("Coming up") == 2
    await egor.taps("1. ")
    await egor.taps("My wordings")
    await egor.taps("Settings")
    assert "Currency" in egor.sees


async def test_words_and_titles_are_found(egor: Person) -> None:
    await writes(egor, "Golden words, {name}.")
    await text_for(egor, "Egor", "E-mail")
    await egor.taps("My wording")
    await egor.taps("Save as mine")
    await egor.says("/wordings")
    await egor.taps("Find")
    await egor.says("golden")
    assert "“golden” · 1" in egor.sees
    await egor.taps("Find")
    await egor.says("e-mail payment")
    assert "“e-mail payment” · 1" in egor.sees
    await egor.says("/wordings nonsense <b>")
    assert "Nothing of yours has “nonsense <b>”" in egor.sees
    await egor.taps("Back")
    assert "My wordings · 2" in egor.sees
    await egor.says("/wordings Golden")
    await egor.taps("1. Coming up")
    assert "Golden words, {name}." in egor.sees


async def test_an_empty_list_says_how_to_begin(egor: Person) -> None:
    await egor.says("/wordings")
    assert "You have no wording of your own yet" in egor.sees


async def test_in_russian(manager: Person) -> None:
    await manager.says("/settings")
    await manager.taps("Русский")
    await manager.says("/new Егор")
    await manager.taps("Оплата")
    await manager.says("1500 лей, 25 ноября")
    await manager.taps(RUSSIAN.plain("payment-say"))
    await manager.taps(RUSSIAN.plain("channel-messenger"))
    await manager.taps("Мой текст")
    assert "Это наш текст" in manager.sees
    await manager.taps("Написать свой")
    assert "{имя} {моё имя} {сумма} {срок оплаты}" in manager.sees
    await manager.says("Егор, ждём 1 500 леев до 25 ноября.")
    assert "Сохранено" in manager.sees
    await manager.taps("Изменить")
    assert "{имя}, ждём {сумма} до {срок оплаты}." in manager.sees
    await manager.says("Для Егора: 1500 лей")
    assert "Похоже на данные одного клиента" in manager.sees
    assert "Егора" in manager.sees
    await manager.taps("Оставить как есть")
    await manager.taps("Показать команде")
    assert "Егора" in (manager.toast or "")
    await manager.taps("Вернуть наш")
    assert "Здесь снова наш текст" in manager.sees
    await manager.taps("Отменить")
    await manager.says("/wordings лей")
    assert "«лей» · 1" in manager.sees


# ---------------------------------------------------------------- what an upgrade takes away


@pytest.mark.parametrize(
    "key",
    [
        Key("lottery", "won", "messenger", "en", "formal"),
        Key("payment", "someday", "messenger", "en", "formal"),
        Key("recap", "send", "sms", "en", "formal"),
        Key("payment", "coming", "pigeon", "eo", "formal"),
    ],
)
async def test_what_the_playbook_has_lost_can_be_read_and_deleted(egor: Person, key: Key) -> None:
    pattern = ("Golden words, ", Place("name"), " ", Place("lost_value"))
    async with egor.tact.database.write() as connection:
        await own_wordings.add(
            connection, 1, key, {"lost_part": pattern}, [], egor.telegram.clock.now()
        )
    await egor.says("/wordings golden")
    await egor.taps("1. ")
    assert "The playbook no longer has this text" in egor.sees
    assert "Golden words, {name} {lost_value}" in egor.sees
    assert not {"✏️ Edit", "👥 Share"} & set(egor.buttons)
    await egor.taps("Delete")
    await egor.taps("Undo")
    assert "Golden words" in egor.sees
    await egor.taps_data(egor.last["message_id"], "ownpart:1:0")
    assert "earlier" in (egor.toast or "")


async def test_a_lost_part_or_value_leaves_the_text_ours(egor: Person) -> None:
    key = Key("payment", "coming", "messenger", "en", "formal")
    async with egor.tact.database.write() as connection:
        await own_wordings.add(
            connection, 1, key, {"lost_part": ("Golden",)}, [], egor.telegram.clock.now()
        )
    await text_for(egor, "Maria")
    assert OURS in egor.sees
    assert "Golden" not in egor.sees
    await egor.taps("My wording")
    await egor.taps("Use this one instead")
    assert "✓ Saved" in egor.sees
    assert OURS in egor.sees


async def test_there_is_a_limit(egor: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.own_kept.MOST", 1)
    await writes(egor, MINE)
    await text_for(egor, "Egor", "SMS")
    await egor.taps("My wording")
    await egor.taps("Save as mine")
    assert "no room for more" in (egor.toast or "")
    await writes(egor, "Changed, {name}")  # what is there can be changed
    assert "✓ Saved" in egor.sees


async def test_every_button_fits_whatever_the_ids(egor: Person) -> None:
    """Telegram takes 64 bytes; a database counts to two thousand million."""
    largest = 2**31 - 1
    await writes(egor, MINE)
    entry = await egor.tact.services.access.enter(account(egor))
    assert entry is not None
    book = Playbook()
    services = egor.tact.services
    look = await services.own_wordings.look(entry.manager, 1, Situation("payment"))
    assert look.composed is not None
    assert look.own is not None
    client = replace(look.composed.client, id=largest)
    own = replace(look.own, id=largest)
    words = services.interface.words("en")
    for situation in book.situations():
        for stage in book.stages(situation):
            for channel in book.channels(situation, stage):
                payment_id = largest if situation == "payment" else 0
                composed = replace(
                    look.composed,
                    situation=Situation(situation, stage, channel, payment_id, "own"),
                    dossier=replace(look.composed.dossier, client=client),
                    payment=None,
                )
                wide = replace(
                    look,
                    key=Key(situation, stage, channel, "en", "formal"),
                    own=own,
                    composed=composed,
                    payment_id=payment_id,
                    written=dict.fromkeys(book.structure.channels[channel], "x"),
                    whole=False,
                    colleagues=((own, "Anna"),),
                )
                views.one(words, wide)
                if len(wide.written) > 1:
                    views.choose_part(words, wide)
                views.dropped(words, replace(own, key=wide.key), largest, payment_id)
