"""The client file: adding, finding, changing, putting away, deleting."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from composition import Tact
from playground.accounts import vcard
from playground.telegram import Playground
from storage.tables import metadata
from tests.people import Person

VASILE = 5005


async def added(manager: Person, *names: str) -> Person:
    """The manager with these clients, the last one's card open."""
    for name in names:
        await manager.says(f"/new {name}")
    return manager


# ---------------------------------------------------------------- adding


async def test_the_command_alone_asks_for_the_name(manager: Person) -> None:
    await manager.says("/new")
    assert "client's name?" in manager.sees
    await manager.says("  Ana   Maria  ")
    assert manager.sees.startswith("Added: Ana Maria.")


async def test_adding_can_be_left(manager: Person) -> None:
    await manager.says("/new")
    await manager.taps("Cancel")
    await manager.says("Ana")
    assert "don't know Ana yet" in manager.sees


async def test_a_contact_becomes_a_client_with_its_phone(manager: Person) -> None:
    card = vcard("Egor", "Lupu", "+37369123456", "ORG:Lupu Repairs")
    await manager.shares_contact("Egor", "37369123456", last_name="Lupu", vcard=card)
    assert manager.sees.startswith("Added: Egor Lupu.")
    await manager.taps("Edit")
    assert "Phone: +37369123456" in manager.buttons


async def test_a_contact_shared_twice_is_one_client(manager: Person) -> None:
    await manager.shares_contact("Egor", "+37369123456", user_id=VASILE)
    await manager.shares_contact("Yegor", "+37369123456", user_id=VASILE)
    assert "Added" not in manager.sees
    assert manager.sees.startswith("Egor")


async def test_a_contact_of_a_known_name_fills_the_gaps_of_the_file(manager: Person) -> None:
    await added(manager, "Egor Lupu")
    await manager.shares_contact("Egor", "+37369123456", last_name="Lupu", user_id=VASILE)
    assert "already a client called Egor Lupu" in manager.sees
    await manager.taps("Open Egor Lupu")
    await manager.taps("Edit")
    assert "Phone: +37369123456" in manager.buttons
    await manager.forwards_from("Lupu", VASILE)  # now the account is known, too
    assert manager.sees.startswith("Egor Lupu")


async def test_a_contact_of_a_known_name_may_be_somebody_else(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.shares_contact("Egor", "+37369123456", user_id=VASILE)
    await manager.taps("Another Egor")
    assert manager.sees.startswith("Added: Egor (2).")
    await manager.forwards_from("Somebody", VASILE)
    assert manager.sees.startswith("Egor (2)")


async def test_a_forwarded_message_offers_its_author(manager: Person) -> None:
    await manager.forwards_from("Vasile Rusu", VASILE)
    assert "A message from Vasile Rusu" in manager.sees
    await manager.taps("Add Vasile Rusu")
    assert manager.sees.startswith("Added: Vasile Rusu.")
    await manager.forwards_from("Vasile under another name", VASILE)
    assert manager.sees.startswith("Vasile Rusu")


async def test_a_forwarded_message_of_somebody_hidden_goes_by_the_name(manager: Person) -> None:
    await manager.forwards_from("Vasile Rusu")
    await manager.taps("Add Vasile Rusu")
    await manager.forwards_from("Vasile Rusu")
    assert manager.sees.startswith("Vasile Rusu, going by the name")


async def test_a_forwarded_message_of_a_namesake_asks_who_it_is(manager: Person) -> None:
    await added(manager, "Vasile Rusu")
    await manager.forwards_from("Vasile Rusu", VASILE)
    await manager.taps("Open Vasile Rusu")
    await manager.forwards_from("V.", VASILE)
    assert manager.sees.startswith("Vasile Rusu writes")


async def test_an_own_message_forwarded_adds_nobody(manager: Person, telegram: Playground) -> None:
    mine = await telegram.people.send_text(manager.id, manager.id, "a note to myself")
    await manager.settles()
    await telegram.people.forward(manager.id, manager.id, manager.id, mine["message_id"])
    await manager.settles()
    assert "your own message" in manager.sees
    assert not any("Add" in each for each in manager.buttons)


async def test_a_message_of_a_bot_forwarded_adds_nobody(
    manager: Person, telegram: Playground
) -> None:
    await added(manager, "Egor")
    card = manager.last["message_id"]
    await telegram.people.forward(manager.id, manager.id, manager.id, card)
    await manager.settles()
    assert "A bot wrote this" in manager.sees


@pytest.mark.parametrize(
    "origin",
    [
        {"type": "channel", "chat": {"id": -1007, "type": "channel", "title": "News"}},
        {"type": "chat", "sender_chat": {"id": -1008, "type": "supergroup", "title": "Team"}},
    ],
    ids=["channel", "anonymous administrator"],
)
async def test_nobody_is_added_from_a_channel(
    manager: Person, telegram: Playground, origin: dict[str, object]
) -> None:
    origin = {**origin, "date": 1795341600, "message_id": 5}
    telegram.people.say(manager.id, manager.id, {"text": "News!"}, forward_origin=origin)
    await manager.settles()
    assert "can't tell who wrote this" in manager.sees


# ---------------------------------------------------------------- the question who to add


async def test_an_offered_name_is_added_once_and_the_question_loses_its_buttons(
    manager: Person,
) -> None:
    await manager.says("Ana")
    question = manager.last
    await manager.taps_twice("Add Ana")
    assert manager.sees.startswith("Added: Ana.")
    assert "reply_markup" not in manager.message_with("don't know Ana")
    await manager.taps_data(question["message_id"], "clients")
    assert manager.hears() == 2  # one question, which is a list now, and one card


async def test_an_earlier_offer_never_adds_somebody_else(manager: Person) -> None:
    await manager.says("Ana")
    first = manager.last
    await manager.says("Boris")
    await manager.taps("Add Ana", message=first)
    assert "from earlier" in (manager.toast or "")
    await manager.says("/clients")
    assert "Boris" not in manager.buttons
    await manager.says("Boris")
    await manager.taps("Add Boris")
    assert manager.sees.startswith("Added: Boris.")


async def test_a_long_text_is_no_name(manager: Person) -> None:
    await manager.says("please perhaps tomorrow to call the tax office")
    assert "Is this a message from a client?" in manager.sees
    assert not any("Add" in each for each in manager.buttons)


# ---------------------------------------------------------------- finding


@pytest.mark.parametrize(
    "typed",
    [
        "Egor Munteanu",
        "egor",
        "Munteanu",
        "Егор",
        "Егору",
        "Егора Мунтяну",
        "lui Egor",
        "Yegor",
        "Muntenau",
    ],
)
async def test_a_client_is_found_in_any_spelling_form_and_with_a_slip(
    manager: Person, typed: str
) -> None:
    await added(manager, "Egor Munteanu", "Maria Ceban")
    await manager.says(typed)
    assert manager.sees.startswith("Egor Munteanu")


async def test_a_cyrillic_client_is_found_in_latin(manager: Person) -> None:
    await added(manager, "Сергей Иванов")
    await manager.says("sergei")
    assert manager.sees.startswith("Сергей Иванов")


async def test_a_beginning_is_a_choice_never_a_guess(manager: Person) -> None:
    await added(manager, "Alexandru Popa", "Alexandra Ionescu", "Boris")
    await manager.says("alex")
    assert manager.sees == "Who do you mean?"
    assert {"Alexandru Popa", "Alexandra Ionescu"} <= set(manager.buttons)
    assert "Boris" not in manager.buttons
    await manager.taps("Alexandra Ionescu")
    assert manager.sees.startswith("Alexandra Ionescu")


async def test_a_new_name_like_others_can_still_be_added(manager: Person) -> None:
    await added(manager, "Alexandru Popa", "Alexandra Ionescu")
    await manager.says("Alex")
    await manager.taps("Add Alex")
    assert manager.sees.startswith("Added: Alex.")


async def test_a_client_is_found_by_the_company(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps("Company")
    await manager.says("Atelier Lux")
    await manager.says("/clients atelier")
    assert "Egor · Atelier Lux" in manager.seen


async def test_the_command_with_a_name_opens_the_card(manager: Person) -> None:
    await added(manager, "Egor", "Ana")
    await manager.says("/clients egor")
    assert manager.sees.startswith("Egor")


# ---------------------------------------------------------------- two of one name


async def test_two_of_one_name_are_told_apart_everywhere(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.says("/new Egor")
    assert "already a client called Egor" in manager.sees
    await manager.taps("Another Egor")
    assert manager.sees.startswith("Added: Egor (2).")
    await manager.taps("Payment")
    await manager.says("1500 lei, 25 November")
    assert manager.sees.startswith("Egor (2): 1,500")
    await manager.says("/remind")
    await manager.says("buy paper")
    await manager.taps("Tomorrow")
    await manager.says("Egor")
    assert {"Egor", "Egor (2)"} <= set(manager.buttons)
    await manager.taps("Egor (2)")
    await manager.taps("Remind me")
    assert "Egor (2)" in manager.sees
    await manager.says("send the report")
    await manager.taps("Tomorrow")
    await manager.says("/reminders")
    shown = " ".join(manager.buttons)
    assert "Egor (2): send the report" in shown
    assert "Egor (2), 1,500" in shown
    await manager.taps("send the report")
    assert "Egor (2)" in manager.sees
    await manager.says("/clients")
    assert {"Egor", "Egor (2)"} <= set(manager.buttons)
    await manager.waits_until("2026-11-23 09:30")
    assert "Egor (2): send the report" in manager.seen
    await manager.waits_until("2026-11-25 12:00")
    assert "Egor (2)" in manager.message_with("Today is the day")["text"]


async def test_a_company_tells_namesakes_apart(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps("Company")
    await manager.says("Shoes")
    await manager.says("/new Egor")
    await manager.taps("Another Egor")
    await manager.says("/clients")
    assert {"Egor · Shoes", "Egor (2)"} <= set(manager.buttons)


# ---------------------------------------------------------------- changing


async def test_every_field_can_be_typed_and_is_seen_on_the_card(manager: Person) -> None:
    await added(manager, "Egor")
    for field, value in (
        ("Name", "Egor Munteanu"),
        ("Company", "Shoe repair"),
        ("Phone", "+373 69 123 456"),
        ("E-mail", "egor@example.com"),
        ("Note", "Pays on Fridays.\nLikes a call."),
    ):
        await manager.says("/clients egor")
        await manager.taps("Edit")
        await manager.taps(field)
        await manager.says(value)
    assert manager.sees.startswith("Egor Munteanu · Shoe repair")
    assert "Phone: +37369123456" in manager.buttons
    assert "E-mail: egor@example.com" in manager.buttons
    await manager.taps("← Egor Munteanu")
    assert "Pays on Fridays." in manager.sees


async def test_what_was_typed_can_be_removed(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps("E-mail")
    assert "Remove it" not in manager.buttons
    await manager.says("egor@example.com")
    await manager.taps("E-mail")
    await manager.taps("Remove it")
    assert "E-mail: none" in manager.buttons


async def test_the_note_can_be_read_before_it_is_replaced(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps("Note")
    await manager.says("Pays on Fridays")
    await manager.taps("Note")
    assert "Pays on Fridays" in manager.sees


async def test_a_question_for_a_field_has_a_way_back(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps("Name")
    await manager.taps("Back")
    await manager.says("Ana")
    assert "don't know Ana" in manager.sees  # the answer is no longer awaited
    await manager.says("egor")
    assert manager.sees.startswith("Egor")


@pytest.mark.parametrize(
    ("field", "wrong", "said"),
    [
        ("Phone", "abc", "phone number"),
        ("Phone", "123", "phone number"),
        ("E-mail", "egor at home", "e-mail"),
        ("Note", "x" * 1001, "1,000"),
        ("Name", "x" * 65, "64"),
        ("Company", "x" * 65, "64"),
    ],
)
async def test_a_wrong_value_is_explained_and_asked_again(
    manager: Person, field: str, wrong: str, said: str
) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps(field)
    await manager.says(wrong)
    assert said in manager.sees
    assert ("last name" in manager.sees) == (field == "Name")  # an example of the right kind
    await manager.taps("Cancel")
    assert manager.sees.startswith("Egor")


async def test_language_address_and_zone_of_the_client(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    assert "Writes in: English" in manager.buttons
    await manager.taps("Writes in")
    assert "Writes in: Russian" in manager.buttons
    await manager.taps("Address: formal")
    assert "Address: informal" in manager.buttons
    await manager.taps("Time: same as mine")
    await manager.says("кишинев")
    assert "Time: Chișinău" in manager.buttons
    await manager.taps("← Egor")
    assert "12:00 where they are" in manager.sees
    await manager.taps("Edit")
    await manager.taps("Time:")
    await manager.taps("same as mine")
    assert "Time: same as mine" in manager.buttons


async def test_a_location_answers_where_the_client_is(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps("Time:")
    await manager.shares_location(47.01, 28.86)
    assert "Time: Chișinău" in manager.buttons
    await manager.says("/settings")
    assert "London" in manager.sees  # mine is as it was


async def test_the_last_channel_stays(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps("Channels")
    for channel in ("Messenger", "E-mail", "SMS", "Meeting"):
        await manager.taps(f"✓ {channel}")
    await manager.taps("✓ Phone call")
    assert "has to stay" in (manager.toast or "")
    assert "✓ Phone call" in manager.buttons
    await manager.taps("· E-mail")
    assert "✓ E-mail" in manager.buttons


async def test_the_preferred_channel_is_a_star_until_it_is_taken_back(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps("Channels")
    await manager.taps_row(1)  # the toggle of the second channel: e-mail off
    assert "· E-mail" in manager.buttons
    await manager.taps("· E-mail")
    starred = manager.data("✓ E-mail").replace("channel:", "prefer:")
    await manager.taps_data(manager.last["message_id"], starred)
    assert manager.buttons.count("⭐ prefers it") == 1
    await manager.taps("⭐")
    assert "⭐ prefers it" not in manager.buttons
    await manager.taps_data(manager.last["message_id"], starred)
    await manager.taps("✓ E-mail")  # a channel that is off cannot be preferred
    assert "⭐ prefers it" not in manager.buttons


async def test_habits_are_switched_on_and_off(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps("Habits")
    await manager.taps("Forgets promises")
    assert "✓ Forgets promises" in manager.buttons
    await manager.taps("Forgets promises")
    assert "· Forgets promises" in manager.buttons


# ---------------------------------------------------------------- away, deleted


async def test_put_away_and_taken_back(manager: Person) -> None:
    await added(manager, "Egor", "Ana")
    await manager.says("egor")
    await manager.taps("Edit")
    await manager.taps("Archive")
    assert "Nothing is lost" in manager.sees
    await manager.says("/clients")
    assert "Egor" not in manager.buttons
    await manager.taps("Archive")
    await manager.taps("Egor")
    assert "In the archive" in manager.sees
    await manager.taps("Edit")
    await manager.taps("Restore")
    await manager.says("/clients")
    assert "Egor" in manager.buttons


async def test_the_name_of_one_put_away_does_not_make_a_second(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps("Archive")
    await manager.says("Egor")
    assert "already a client called Egor" in manager.sees
    await manager.taps("Open Egor")
    assert manager.sees.startswith("Egor\n")


async def test_deleting_asks_first_and_can_be_undone(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Edit")
    await manager.taps("Delete")
    assert "with everything about them" in manager.sees
    await manager.taps("Back")
    await manager.taps("Delete")
    await manager.taps("Yes, delete")
    assert "For a day" in manager.sees
    deleted = manager.last
    await manager.says("Egor")
    assert "don't know Egor" in manager.sees
    await manager.taps("Restore", message=deleted)
    await manager.says("Egor")
    assert manager.sees.startswith("Egor\n")


async def test_what_belongs_to_a_deleted_client_is_out_of_sight(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.taps("Payment")
    await manager.says("1500, tomorrow")
    await manager.says("egor")
    await manager.taps("Remind me")
    await manager.says("call")
    await manager.taps("In an hour")
    await manager.says("egor")
    await manager.taps("Edit")
    await manager.taps("Delete")
    await manager.taps("Yes, delete")
    deleted = manager.last
    await manager.says("/reminders")
    assert "Nothing is coming up" in manager.sees
    heard = manager.hears()
    await manager.waits(timedelta(hours=3))
    assert manager.hears() == heard
    await manager.taps("Restore", message=deleted)
    await manager.says("/reminders")
    assert "Egor" in " ".join(manager.buttons)


async def test_after_a_day_nothing_is_left_in_any_table(manager: Person, tact: Tact) -> None:
    await added(manager, "Zinaida")
    await manager.taps("How do they tick?")
    await manager.taps_row(0)
    for what in ("Payment", "1500, in 3 days", "1500, 25 November"):
        await (manager.says(what) if what[0].isdigit() else _opens(manager, "Zinaida", what))
    await _opens(manager, "Zinaida", "Remind me")
    await manager.says("call")
    await manager.taps("Tomorrow")
    await _opens(manager, "Zinaida", "We talked")
    await manager.taps("E-mail")
    await manager.taps("waiting")
    await _opens(manager, "Zinaida", "What do I say?")
    await manager.taps("Report")
    await manager.says("Advertising report")
    before = await _rows(tact)
    assert all(before[name] for name in (*OF_CLIENTS, "clients")), before
    await _opens(manager, "Zinaida", "Edit")
    await manager.taps("Delete")
    await manager.taps("Yes, delete")
    button, message = manager.data("Restore"), manager.last["message_id"]
    await manager.waits(timedelta(hours=23))
    assert await tact.services.clients.purge() == 0
    await manager.waits(timedelta(hours=2))
    assert await tact.services.clients.purge() == 1
    after = await _rows(tact)
    assert not any(after[name] for name in (*OF_CLIENTS, "clients")), after
    await manager.taps_data(message, button)
    assert "no longer here" in (manager.toast or "")


OF_CLIENTS = (
    "client_values",
    "sittings",
    "answers",
    "touches",
    "payments",
    "reminders",
    "deliveries",
)


async def _opens(manager: Person, name: str, button: str) -> None:
    await manager.says(name)
    await manager.taps(button)


async def _rows(tact: Tact) -> dict[str, int]:
    async with tact.database.read() as connection:
        return {
            table.name: (
                await connection.execute(sa.select(sa.func.count()).select_from(table))
            ).scalar_one()
            for table in metadata.sorted_tables
        }


# ---------------------------------------------------------------- the list


async def test_thirty_clients_are_four_pages(manager: Person) -> None:
    names = [f"Client {number:02}" for number in range(30)]
    await added(manager, *names)
    await manager.says("/clients")
    seen = []
    for page in range(4):
        shown = [each for each in manager.buttons if each.startswith("Client")]
        assert len(shown) == (8 if page < 3 else 6)
        seen += shown
        assert ("← Previous" in manager.buttons) == (page > 0)
        if page < 3:
            await manager.taps("Next")
    assert "Next →" not in manager.buttons
    assert seen == names[::-1]  # the latest first
    await manager.taps("Previous")
    assert "Client 13" in manager.buttons
    assert manager.hears() == 31  # one list, turned in place


async def test_an_empty_page_leads_back(manager: Person) -> None:
    await added(manager, "Egor")
    await manager.says("/clients")
    await manager.taps_data(manager.last["message_id"], "clients:5")
    await manager.taps("Previous")
    assert manager.hears() == 2
