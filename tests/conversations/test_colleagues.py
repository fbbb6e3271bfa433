"""What one manager shares and another takes over."""

from __future__ import annotations

from datetime import timedelta

import pytest

from config import Settings
from playground.telegram import Playground
from tests.conversations.conftest import in_chisinau
from tests.people import Person

MINE = "Hi {name}! {sum} by {due date}. {my name}"


@pytest.fixture
def settings(database_url: str, telegram: Playground) -> Settings:
    """Both people of the local Telegram are owners."""
    owners = frozenset(person.id for person in telegram.accounts)
    return Settings(  # type: ignore[call-arg]  # _env_file is pydantic's own argument
        _env_file=None, database_url=database_url, owner_ids=owners
    )


async def text_for(person: Person, name: str, owed: str) -> Person:
    """The payment text for a new client."""
    await person.says(f"/new {name}")
    await person.taps("Payment")
    await person.says(owed)
    await person.taps("The wording")
    return await person.taps("Messenger")


@pytest.fixture
async def anna(manager: Person) -> Person:
    """A manager with a wording of her own, on its screen."""
    await in_chisinau(manager)
    await text_for(manager, "Egor", "1500 lei, 25 November")
    await manager.taps("My wording")
    await manager.taps("Write my own")
    await manager.says(MINE)
    return manager


@pytest.fixture
async def boris(anna: Person, stranger: Person) -> Person:
    """A colleague with a client of his own."""
    await stranger.says("/start")
    if "Language" in stranger.sees or "English" in " ".join(stranger.buttons):
        await stranger.taps("English")
    await in_chisinau(stranger)
    await text_for(stranger, "Maria", "200 lei, 30 November")
    return stranger


def name_of(person: Person) -> str:
    """The first name on their Telegram."""
    name: str = person.telegram.accounts.get(person.id).first_name
    return name


async def test_what_is_shared_is_listed_apart_and_does_not_win(anna: Person, boris: Person) -> None:
    await boris.says("/wordings")
    assert "From colleagues" not in " ".join(boris.buttons)
    await anna.taps("Share")
    assert anna.toast == "Your colleagues can see it now."
    await boris.says("/wordings")
    assert "You have no wording of your own yet" in boris.sees
    await boris.taps("From colleagues · 1")
    assert name_of(anna) in boris.sees
    assert "None of these is used until you take it over." in boris.sees
    await boris.says("/clients Maria")
    await boris.taps("What do I say?")
    await boris.taps("Payment")
    await boris.taps("Messenger")
    assert "Hi Maria!" not in boris.sees


async def test_it_is_taken_over_from_the_list(anna: Person, boris: Person) -> None:
    await anna.taps("Share")
    await boris.says("/wordings")
    await boris.taps("From colleagues")
    await boris.taps("1. Coming up")
    assert f"Shared by {name_of(anna)}" in boris.sees
    assert "{name}! {amount} by {due date}. {my name}" in boris.sees
    await boris.taps("Use it")
    assert "It is yours now" in boris.sees
    await boris.says("/clients Maria")
    await boris.taps("What do I say?")
    await boris.taps("Payment")
    await boris.taps("Messenger")
    assert f"Hi Maria! 200 MDL by 30 November. {name_of(boris)}" in boris.sees
    assert "Egor" not in boris.seen


async def test_it_is_offered_beside_the_text_and_replaces_mine_undoably(
    anna: Person, boris: Person
) -> None:
    await anna.taps("Share")
    await boris.taps("My wording")
    await boris.taps("Write my own")
    await boris.says("Words of mine, {name}")
    await boris.taps(f"👥 {name_of(anna)}")
    await boris.taps("Use it instead of mine")
    assert "Hi Maria! 200 MDL by 30 November." in boris.sees
    await boris.taps("Back to my former one")
    await boris.taps("To the text")
    assert "Words of mine, Maria" in boris.sees
    await boris.says("/wordings")
    assert "My wordings · 1" in boris.sees


async def test_what_is_taken_stays_when_it_is_shared_no_longer(anna: Person, boris: Person) -> None:
    await anna.taps("Share")
    await boris.taps("My wording")
    await boris.taps(f"👥 {name_of(anna)}")
    look = boris.last["message_id"]
    take = boris.data("Use it")
    await boris.taps("Use it")
    await anna.taps("Stop sharing")
    assert anna.toast == "Only you see it now."
    await anna.taps("Back to Tact's")
    await boris.waits(timedelta(seconds=2))  # a second tap at once would be none
    await boris.taps_data(look, take)
    assert "no longer here" in (boris.toast or "")
    await boris.taps("To the text")
    assert "Hi Maria!" in boris.sees


async def test_what_is_not_shared_is_reached_by_no_button(anna: Person, boris: Person) -> None:
    before = boris.sees
    for verb in ("ownsee", "owndrop", "ownback", "ownshare", "ownhide", "ownlook", "owntake"):
        await boris.taps_data(boris.last["message_id"], f"{verb}:1")
        assert boris.toast == "This wording is no longer here.", verb
        await boris.taps_data(boris.last["message_id"], f"{verb}:1:1:1")
        assert boris.toast == "This wording is no longer here.", verb
    await boris.taps_data(boris.last["message_id"], "ownpart:1:0")
    assert boris.toast == "This wording is no longer here."
    assert boris.sees == before
    await anna.taps("Share")
    for verb in ("ownsee", "owndrop", "ownback", "ownshare", "ownhide"):
        await boris.taps_data(boris.last["message_id"], f"{verb}:1")
        assert boris.toast == "This wording is no longer here.", verb
    await anna.says("/wordings")
    assert "My wordings · 1" in anna.sees


async def test_ones_own_is_not_among_the_colleagues(anna: Person) -> None:
    await anna.taps("Share")
    await anna.says("/wordings")
    assert "👥: Hi {name}!" in anna.sees
    assert "From colleagues" not in " ".join(anna.buttons)
    await anna.taps_data(anna.last["message_id"], "ownlook:1")
    assert anna.toast == "This wording is no longer here."
    await anna.taps_data(anna.last["message_id"], "ownteam")
    assert "share nothing at the moment" in anna.sees


async def test_a_colleagues_change_does_not_reach_what_was_taken(
    anna: Person, boris: Person
) -> None:
    await anna.taps("Share")
    await boris.taps("My wording")
    await boris.taps(f"👥 {name_of(anna)}")
    await boris.taps("Use it")
    await anna.taps("Edit")
    await anna.says("Changed, {name}")
    await boris.taps("To the text")
    assert "Hi Maria!" in boris.sees
