"""The first minute: language, time zone, the first client; settings and help."""

from __future__ import annotations

import pytest

from composition import Tact
from content.interface import LANGUAGES, Interface
from handlers import profile
from playground.telegram import Playground
from tests.people import Person, account

WORDS = Interface()


async def settled(manager: Person) -> Person:
    """Past the first steps: the guessed time zone is confirmed."""
    await manager.says("/start")
    return await manager.taps("10:00")


# ---------------------------------------------------------------- the first client


async def test_the_first_client_takes_four_steps(manager: Person) -> None:
    await manager.says("/start")
    assert "I'm Tact" in manager.sees
    assert "10:00" in manager.sees  # London, guessed from the language
    await manager.taps("10:00 is right")
    assert "Who is on your mind?" in manager.sees
    await manager.says("Egor Munteanu")
    assert manager.sees.startswith("Added: Egor Munteanu.")
    assert "What next?" in " ".join(manager.buttons)


async def test_a_name_typed_before_any_set_up_is_understood(manager: Person) -> None:
    await manager.says("Egor Munteanu")
    assert "Egor Munteanu" in manager.sees
    await manager.taps("Add Egor Munteanu")
    assert manager.sees.startswith("Added: Egor Munteanu.")


async def test_the_sample_can_be_loaded_instead_of_typing(manager: Person) -> None:
    await settled(manager)
    await manager.taps("Load a sample")
    assert any("Egor Munteanu" in each for each in manager.buttons)
    await manager.taps("Egor Munteanu")
    assert "1,500 MDL" in manager.sees
    await manager.says("Egor Lupu")  # nobody waits for the first client's name any more
    assert "Added" not in manager.sees


async def test_the_sample_comes_only_once(manager: Person) -> None:
    await settled(manager)
    await manager.taps_twice("Load a sample")
    assert len([each for each in manager.buttons if "Egor" in each]) == 1


# ---------------------------------------------------------------- language


@pytest.mark.parametrize(
    ("code", "hello", "hour"),
    [
        ("en", "Hello, Alex", "10:00"),
        ("ru", "Здравствуйте, Alex", "13:00"),
        ("ro", "Bună ziua, Alex", "12:00"),
        ("ru-MD", "Здравствуйте, Alex", "12:00"),
        ("fr", "Hello, Alex", "11:00"),
    ],
)
async def test_the_language_is_telegrams_and_so_is_the_guess_of_the_time(
    manager: Person, telegram: Playground, code: str, hello: str, hour: str
) -> None:
    await telegram.people.set_language(manager.id, code)
    await manager.says("/start")
    assert hello in manager.sees
    assert hour in manager.sees


async def test_another_language_is_a_tap_away_and_stays(
    manager: Person, telegram: Playground
) -> None:
    await telegram.people.set_language(manager.id, "de")
    await manager.says("/start")
    await manager.taps("Română")
    assert manager.sees.startswith("Bună ziua, Alex")
    assert manager.toast == "De acum vorbim românește."
    assert manager.hears() == 1  # the same message, in the other language
    await manager.says("Egor")
    await manager.taps("Egor")
    assert manager.sees.startswith("Client nou")


async def test_the_menu_of_commands_is_set_in_every_language(
    manager: Person, tact: Tact, telegram: Playground
) -> None:
    await profile.introduce(tact.application.bot, tact.services.interface)
    for lang, word in (("en", "Your clients"), ("ru", "Ваши клиенты"), ("ro", "dumneavoastră")):
        await telegram.people.set_language(manager.id, lang)
        menu = telegram.commands.seen_by(
            telegram.accounts.get(manager.id), telegram.chat(manager.id)
        )
        shown = {each["command"]: each["description"] for each in menu}
        assert tuple(shown) == profile.COMMANDS
        assert word in shown["clients"]


async def test_the_menu_follows_the_language_chosen_here(
    manager: Person, tact: Tact, telegram: Playground
) -> None:
    await profile.introduce(tact.application.bot, tact.services.interface)
    await manager.says("/start")
    await manager.taps("Русский")
    menu = telegram.commands.seen_by(telegram.accounts.get(manager.id), telegram.chat(manager.id))
    assert {each["description"] for each in menu} >= {"Ваши клиенты", "Первые шаги"}


async def test_the_language_changes_even_if_the_menu_cannot(
    manager: Person, telegram: Playground
) -> None:
    await manager.says("/start")
    telegram.faults.set("500", methods=frozenset({"setMyCommands"}))
    await manager.taps("Русский")
    assert manager.sees.startswith("Здравствуйте")
    assert manager.hears() == 1


# ---------------------------------------------------------------- time zone


@pytest.mark.parametrize(
    "typed", ["кишинёв", "Кишинев", "chisinau", "Chișinău", "CHISINAU", "chisinua", "Кишнёв"]
)
async def test_a_city_is_understood_in_any_alphabet_and_with_a_slip(
    manager: Person, typed: str
) -> None:
    await manager.says("/start")
    await manager.taps("Another time")
    await manager.says(typed)
    assert any("Chișinău" in each["text"] and "12:00" in each["text"] for each in manager.messages)


async def test_a_city_can_be_a_button(manager: Person) -> None:
    await manager.says("/start")
    await manager.taps("Another time")
    await manager.taps("Chișinău")
    assert "12:00" in manager.message_with("Noted")["text"]
    assert "Who is on your mind?" in manager.sees


async def test_several_places_of_one_name_are_a_choice(manager: Person) -> None:
    await manager.says("/start")
    await manager.taps("Another time")
    await manager.says("San")
    await manager.taps("San Francisco")
    assert "02:00" in manager.message_with("Noted")["text"]


async def test_a_place_nobody_knows_is_asked_again(manager: Person) -> None:
    await manager.says("/start")
    await manager.taps("Another time")
    await manager.says("qwrtpsd")
    assert "don't know this place" in manager.sees
    await manager.says("Chisinau")
    assert "Who is on your mind?" in manager.sees


async def test_a_shared_location_gives_the_zone_and_the_keyboard_goes(
    manager: Person, telegram: Playground
) -> None:
    await manager.says("/start")
    await manager.taps("Another time")
    await manager.taps("Share my location")
    assert telegram.chat(manager.id).reply_keyboard
    await manager.shares_location(47.01, 28.86)
    assert "not kept" in manager.seen
    assert "12:00" in manager.message_with("Chișinău")["text"]
    assert "Who is on your mind?" in manager.sees
    assert not telegram.chat(manager.id).reply_keyboard


async def test_the_keyboard_for_the_location_goes_when_a_city_is_typed_instead(
    manager: Person, telegram: Playground
) -> None:
    await manager.says("/start")
    await manager.taps("Another time")
    await manager.taps("Share my location")
    await manager.says("Chisinau")
    removed = [
        call
        for call in telegram.calls.of("sendMessage")
        if "remove_keyboard" in (call.params.get("reply_markup") or {})
    ]
    assert len(removed) == 1
    assert "Who is on your mind?" in manager.sees


async def test_the_middle_of_the_ocean_has_no_zone(manager: Person) -> None:
    await manager.says("/start")
    await manager.taps("Another time")
    await manager.shares_location(0.0, 0.0)
    assert "don't know this place" in manager.sees


async def test_the_zone_can_be_changed_later_and_leads_back_to_the_settings(
    manager: Person,
) -> None:
    await settled(manager)
    await manager.says("/settings")
    assert "London, 10:00" in manager.sees
    await manager.taps("Time zone")
    await manager.says("Chisinau")
    assert "Chișinău, 12:00" in manager.sees
    assert "Settings" in manager.sees
    await manager.taps("Time zone")
    await manager.taps("Berlin")
    assert "Berlin, 11:00" in manager.sees
    assert "Who is on your mind?" not in manager.sees


async def test_the_question_about_the_zone_has_a_way_back(manager: Person) -> None:
    await settled(manager)
    await manager.says("/settings")
    await manager.taps("Time zone")
    await manager.taps("Back")
    assert "Settings" in manager.sees


# ---------------------------------------------------------------- settings


async def test_the_currency_comes_from_the_first_zone_and_can_be_changed(manager: Person) -> None:
    await manager.says("/start")
    await manager.taps("Another time")
    await manager.taps("Chișinău")
    await manager.says("/settings")
    assert "MDL" in manager.sees
    await manager.taps("Currency")
    await manager.taps("EUR")
    assert "EUR" in manager.sees
    assert "EUR" in (manager.toast or "")
    await manager.taps("Time zone")
    await manager.taps("London")
    assert "EUR" in manager.sees  # what was chosen stays, wherever one goes


async def test_the_language_can_be_changed_in_the_settings(manager: Person) -> None:
    await settled(manager)
    await manager.says("/settings")
    await manager.taps("Русский")
    assert "Язык: русский" in manager.sees
    await manager.says("/help")
    assert "Что я умею" in manager.sees


# ---------------------------------------------------------------- help and commands


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_help_names_the_buttons_as_they_are_called(
    manager: Person, telegram: Playground, lang: str
) -> None:
    words = WORDS.words(lang)
    await telegram.people.set_language(manager.id, lang)
    await manager.says("/help")
    for key in ("card-temperament", "card-what-next", "card-say", "card-pay"):
        label = words.plain(key).partition(" ")[2]
        assert label in manager.sees, f"{lang}: {label}"
    await manager.taps(words.plain("help-new"))
    await manager.says("Egor")
    assert "Egor" in manager.sees


async def test_an_unknown_command_is_answered(manager: Person) -> None:
    for typed in ("/nonsense", "/", "/newest Egor"):
        await manager.says(typed)
        assert "/help" in manager.sees
        assert "Egor" not in manager.sees


@pytest.mark.parametrize("typed", ["/new@playground_bot Egor", "/NEW Egor", "/new\nEgor"])
async def test_a_command_is_known_however_it_is_written(manager: Person, typed: str) -> None:
    await manager.says(typed)
    assert manager.sees.startswith("Added: Egor.")


async def test_start_again_is_no_beginning(manager: Person) -> None:
    await settled(manager)
    await manager.says("Egor")
    await manager.says("/start")
    assert "What I can do" in manager.sees
    await manager.taps("Clients")
    assert "Egor" in manager.buttons


async def test_an_old_welcome_still_answers(manager: Person) -> None:
    await manager.says("/start")
    welcome = manager.last
    await manager.taps("Another time")
    await manager.taps("Chișinău")
    await manager.says("Egor")
    await manager.taps_data(welcome["message_id"], "zone:Europe/London")
    settings = manager.message_with("London, 10:00")  # said, and one tap from being put right
    await manager.taps("Time zone", message=settings)
    assert "Where are you?" in manager.seen


# ---------------------------------------------------------------- who comes in


async def test_one_who_is_not_set_up_is_greeted_by_their_first_name(
    manager: Person, tact: Tact, telegram: Playground
) -> None:
    await telegram.people.set_name(manager.id, "<b>Ana</b> & Co")
    await manager.says("/start")
    assert "Hello, <b>Ana</b> & Co." in manager.sees
    entry = await tact.services.access.enter(account(manager))
    assert entry is not None
    assert entry.manager.name == "<b>Ana</b> & Co"
