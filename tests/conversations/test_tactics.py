"""Reading a client's message: what it may be, what is done about it, and what is kept of it."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from composition import Tact
from content.guides import Guides
from content.interface import LANGUAGES
from playground.parameters import UploadedFile
from playground.telegram import Playground
from storage.tables import dialogs, readings
from tests.conversations.conftest import Story, in_chisinau
from tests.people import Person

GUIDES = Guides()
EGOR = 5005
BLAME = "You are the professionals, you should have warned us that it would look cheap"
DEAR = {
    "en": "Another agency will do all of this for half the price, why are you so expensive?",
    "ru": "Другая студия делает то же самое вдвое дешевле, почему у вас так дорого?",
    "ro": "Altă firmă face același lucru la jumătate de preț, de ce sunteți așa scumpi?",
}
SWITCH = {"ru": "Русский", "ro": "Română"}


async def with_egor(manager: Person) -> None:
    """Settled, with one client who is known by their account."""
    await in_chisinau(manager)
    await manager.forwards_from("Egor Munteanu", EGOR)
    await manager.taps("Add Egor Munteanu")


@pytest.fixture
def story() -> Story:
    """Before each test."""
    return with_egor


async def rows(tact: Tact) -> list[Any]:
    """What messages were taken for."""
    columns = (readings.c.client_id, readings.c.tactic, readings.c.language, readings.c.words)
    async with tact.database.read() as connection:
        return list(await connection.execute(sa.select(*columns).order_by(readings.c.id)))


def ways(person: Person) -> int:
    """How many buttons there are below the newest message."""
    return len(person.buttons)


async def test_a_forwarded_message_is_read_answered_and_counted(
    manager: Person, tact: Tact
) -> None:
    await manager.forwards_from("Egor Munteanu", EGOR, DEAR["en"])
    cheaper = GUIDES.tactic("en", "cheaper")
    assert manager.sees.startswith("Egor Munteanu writes")
    assert f"1. {cheaper.title} · “" in manager.sees
    assert "half the price" in manager.sees.splitlines()[3]
    assert manager.last["reply_to_message"]["text"] == DEAR["en"]
    assert {"🤝 A fair request", "None of these", "← Egor Munteanu"} < set(manager.buttons)
    assert ways(manager) <= 8
    await manager.taps(cheaper.title)
    line = cheaper.line("unknown", "formal", name="Egor", me="Ann")
    assert line in manager.sees
    assert cheaper.returned("formal", name="Egor", me="Ann") in manager.sees
    assert all(each in manager.sees for each in cheaper.look_up)
    assert manager.copies("The line") == line
    assert ways(manager) <= 8
    await manager.taps("How to tell")
    assert "If it is fair:" in manager.sees
    await manager.taps("Back")
    await manager.taps("← The message")
    assert manager.sees.startswith("Egor Munteanu writes")
    assert await rows(tact) == [(1, "cheaper", "en", None)]
    assert "has happened with them before" in manager.sees
    await manager.taps(cheaper.title)
    await manager.taps("A message, ready for each channel")
    await manager.says("a lower price")
    assert "Hello Egor" in manager.sees


async def test_blame_asks_for_a_look_at_oneself_first(manager: Person, tact: Tact) -> None:
    await manager.forwards_from("Egor Munteanu", EGOR, BLAME)
    about = GUIDES.tactic("en", "professionals")
    await manager.taps(about.title)
    assert about.self_check in manager.sees
    assert about.look_up[0] not in manager.sees
    await manager.taps("Checked, go on")
    assert about.look_up[0] in manager.sees
    await manager.taps("← The message")
    await manager.taps(about.title)
    await manager.taps("They have a point")
    assert manager.sees.startswith("A fair request, noted.")
    assert about.reading_fair in manager.sees
    assert [row.tactic for row in await rows(tact)] == ["fair"]
    await manager.taps("← The message")
    await manager.taps("A fair request")
    assert len(await rows(tact)) == 1


async def test_none_of_these_offers_the_next_ones(manager: Person, tact: Tact) -> None:
    await manager.forwards_from("Egor Munteanu", EGOR, BLAME)
    first = manager.buttons[:3]
    await manager.taps("None of these")
    assert not set(first) & set(manager.buttons)
    assert ways(manager) <= 8
    assert [row.tactic for row in await rows(tact)] == ["none"]
    await manager.taps_row(0)
    assert len(await rows(tact)) == 1
    assert (await rows(tact))[0].tactic not in ("none", "professionals")


async def test_an_ordinary_message_is_called_one(manager: Person) -> None:
    for text in ("Thank you, the invoice is paid", "Could you send me the contract, please?"):
        await manager.forwards_from("Egor Munteanu", EGOR, text)
        assert "Looks like an ordinary message" in manager.sees
        assert "A fair request" in manager.seen


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_pasted_in_any_language(manager: Person, lang: str, tact: Tact) -> None:
    title = GUIDES.tactic("en", "cheaper").title
    await manager.says(DEAR[lang])
    assert "Is this a message from a client?" in manager.sees
    await manager.taps("Read the message")
    assert manager.sees.startswith("A client's message")
    assert f"1. {title}" in manager.sees
    await manager.taps(title)
    said = GUIDES.tactic(lang, "cheaper").line("unknown", "formal", name="Alex", me="Ann")
    assert said in manager.sees  # in the language it was written in
    await manager.taps("← The message")
    await manager.taps("Who from?")
    await manager.taps("Egor Munteanu")
    assert manager.sees.startswith("Egor Munteanu writes")
    await manager.taps("A fair request")
    assert await rows(tact) == [(1, "fair", lang, None)]


@pytest.mark.parametrize("lang", SWITCH)
async def test_in_the_managers_language(manager: Person, lang: str) -> None:
    await manager.says("/settings")
    await manager.taps(SWITCH[lang])
    await manager.says(f"/read {DEAR[lang]}")
    about = GUIDES.tactic(lang, "cheaper")
    assert f"1. {about.title}" in manager.sees
    assert ways(manager) <= 8
    await manager.taps(about.title)
    assert about.look_up[0] in manager.sees


async def test_read_asks_for_the_message_or_takes_the_one_it_answers(manager: Person) -> None:
    title = GUIDES.tactic("en", "cheaper").title
    await manager.says("/read")
    assert manager.sees.startswith("Which message?")
    await manager.says(DEAR["en"])
    assert f"1. {title}" in manager.sees
    await manager.says("Egor")
    await manager.says(DEAR["en"])
    pasted = manager.own
    await manager.replies(pasted, "/read")
    assert f"1. {title}" in manager.sees
    assert manager.last["reply_to_message"]["message_id"] == pasted["message_id"]


async def test_a_short_one_may_be_a_name_or_a_message(manager: Person) -> None:
    await manager.says("Too expensive, sorry")
    assert "Add Too expensive, sorry" in manager.buttons[0]
    await manager.taps("Read the message")
    assert GUIDES.tactic("en", "cheaper").title in manager.sees
    await manager.says("Vasile")
    assert "🔎 Read the message" not in manager.buttons


async def test_a_client_named_and_a_reminder_stay_what_they_were(manager: Person) -> None:
    await manager.says("Egor Munteanu")
    assert manager.sees.startswith("Egor Munteanu")
    await manager.says("remind me tomorrow at 10 to tell Egor that others are cheaper")
    assert "Is this a message" not in manager.sees


async def test_a_hidden_account_is_asked_about(manager: Person, tact: Tact) -> None:
    await manager.forwards_from("Egor Munteanu", None, DEAR["en"])
    assert "by the name: the account is hidden" in manager.sees
    await manager.taps("Somebody else")
    await manager.taps("Nobody on my list")
    await manager.taps("A fair request")
    assert [row.client_id for row in await rows(tact)] == [None]


async def test_an_unknown_author_can_be_added_or_only_read(manager: Person) -> None:
    await manager.forwards_from("Vera", 6006, DEAR["en"])
    assert "Shall I add them" in manager.sees
    await manager.taps("Read the message")
    assert manager.sees.startswith("A client's message")


async def test_the_file_leans_the_reading(manager: Person) -> None:
    vague = "Sorry, I was away. I'll come back to you later"
    await manager.says("Egor")
    await manager.taps("Payment")
    await manager.says("1500 lei, 1.11.2026")
    await manager.forwards_from("Egor Munteanu", EGOR, vague)
    first = manager.sees.splitlines()[3]
    assert GUIDES.tactic("en", "vanishes").title in first
    assert "a payment is due" in first


async def test_words_are_kept_only_when_asked_and_let_go_again(manager: Person, tact: Tact) -> None:
    await manager.forwards_from("Egor Munteanu", EGOR, DEAR["en"])
    async with tact.database.read() as connection:
        assert not list(await connection.execute(sa.select(dialogs.c.payload)))
    await manager.taps(GUIDES.tactic("en", "cheaper").title)
    assert (await rows(tact))[0].words is None
    await manager.taps("Keep the words")
    assert "Kept, for you only" in (manager.toast or "")
    assert (await rows(tact))[0].words == DEAR["en"]
    await manager.taps("Forget the words")
    assert (await rows(tact))[0].words is None
    assert "Keep the words" in manager.seen


async def test_a_kept_example_helps_with_the_next_one(manager: Person) -> None:
    strange = "The moon is made of purple gherkins tonight"
    await manager.forwards_from("Egor Munteanu", EGOR, strange)
    urgent = GUIDES.tactic("en", "urgent").title
    before = manager.sees
    if urgent not in manager.buttons:
        await manager.taps("None of these")
    if urgent not in manager.buttons:
        pytest.fail(f"another sentence is needed: {before}")
    await manager.taps(urgent)
    await manager.taps("Keep the words")
    await manager.forwards_from("Egor Munteanu", EGOR, f"{strange}, again")
    assert manager.sees.splitlines()[3].startswith(f"1. {urgent}")


@pytest.mark.parametrize(
    "text", ["😀😀😀", "???", '<b>дорого</b> & "x" <script>', "ж" * 4000, "1 2 3"]
)
async def test_whatever_is_in_it_is_answered(manager: Person, text: str) -> None:
    await manager.forwards_from("Egor Munteanu", EGOR, text)
    assert "A fair request" in manager.seen
    assert ways(manager) <= 8
    await manager.taps("None of these")
    await manager.taps("← The message")
    await manager.taps("A fair request")
    assert "noted" in manager.sees


async def test_the_caption_of_a_photo_is_read(manager: Person, telegram: Playground) -> None:
    file = UploadedFile("photo.jpg", b"no picture", "image/jpeg")
    await telegram.people.upload(manager.id, manager.id, "document", file, DEAR["en"])
    await manager.settles()
    await manager.replies(manager.own, "/read")
    assert f"1. {GUIDES.tactic('en', 'cheaper').title}" in manager.sees


async def test_without_words_the_card_opens(manager: Person, telegram: Playground) -> None:
    await manager.forwards_from("Egor Munteanu", EGOR, "\N{BRAILLE PATTERN BLANK}")
    assert manager.sees.startswith("Egor Munteanu\n")
    await manager.says("/read \N{HANGUL FILLER}")
    assert "no words in it" in manager.sees


@pytest.mark.parametrize("data", ["read:1", "readas:1:fair", "readon:1:cheaper", "readkeep:1:1"])
async def test_a_button_without_its_message_says_so(manager: Person, data: str, tact: Tact) -> None:
    await manager.says("/clients")
    await manager.taps_data(manager.last["message_id"], data)
    assert "no longer have that message" in (manager.toast or "")
    assert await rows(tact) == []


@pytest.mark.parametrize("data", ["readas:0:stoic", "readas:99:fair", "read:99", "readkeep:0:1"])
async def test_a_stale_button_changes_nothing(manager: Person, data: str, tact: Tact) -> None:
    await manager.says(f"/read {DEAR['en']}")
    await manager.taps_data(manager.last["message_id"], data)
    assert await rows(tact) == []


async def test_a_double_tap_is_one_example(manager: Person, tact: Tact) -> None:
    await manager.says(f"/read {DEAR['en']}")
    await manager.taps_twice(GUIDES.tactic("en", "cheaper").title)
    assert len(await rows(tact)) == 1
