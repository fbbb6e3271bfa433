from typing import Any

import pytest

from playground.accounts import Contact, Person
from playground.chats import BETWEEN_PEOPLE, GROUP_ID
from playground.errors import ActionError
from playground.parameters import UploadedFile
from playground.telegram import Playground
from tests.playground.rig import ALEX, SAM, Call

BETWEEN = BETWEEN_PEOPLE + 1
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (40).to_bytes(4, "big") * 2


async def heard(call: Call) -> list[dict[str, Any]]:
    """The updates without their identifiers, and none left."""
    updates = await call("getUpdates")
    if updates:
        await call("getUpdates", offset=updates[-1]["update_id"] + 1)
    return [{k: v for k, v in update.items() if k != "update_id"} for update in updates]


async def test_a_text_arrives_with_its_sender(tg: Playground, call: Call) -> None:
    said = await tg.people.send_text(ALEX, ALEX, "/help me", reply_to=1)
    (update,) = await heard(call)
    message = update["message"]
    assert message == said
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 5}]
    assert message["reply_to_message"]["text"] == "/start"
    assert message["from"] == {
        "id": ALEX,
        "is_bot": False,
        "first_name": "Alex",
        "last_name": "Morgan",
        "username": "alex_manager",
        "language_code": "en",
    }
    assert message["chat"]["type"] == "private"


async def test_whoever_writes_has_started(tg: Playground, call: Call, refusal: Call) -> None:
    assert (await refusal("sendMessage", chat_id=SAM, text="x")).startswith("403")
    await tg.people.start(SAM, SAM, "invite_7")
    assert (await heard(call))[0]["message"]["text"] == "/start invite_7"
    assert await call("sendMessage", chat_id=SAM, text="x")


async def test_an_edit_arrives_once(tg: Playground, call: Call) -> None:
    said = await tg.people.send_text(ALEX, ALEX, "a")
    await tg.people.edit_text(ALEX, ALEX, said["message_id"], "b")
    await tg.people.edit_text(ALEX, ALEX, said["message_id"], "b")
    first, second = await heard(call)
    assert (first["message"]["text"], second["edited_message"]["text"]) == ("a", "b")
    assert "edit_date" in second["edited_message"]


async def test_only_own_texts_are_edited(tg: Playground, call: Call) -> None:
    bots = await call("sendMessage", chat_id=ALEX, text="x")
    contact = await tg.people.share_contact(ALEX, ALEX, 0)
    for message in (bots, contact):
        with pytest.raises(ActionError):
            await tg.people.edit_text(ALEX, ALEX, message["message_id"], "y")


async def test_contacts(tg: Playground, call: Call) -> None:
    await tg.people.share_contact(ALEX, ALEX, 0)
    await tg.people.share_contact(ALEX, ALEX, Contact("Ana", "+40721"))
    own = {"first_name": "Alex", "phone_number": "+447", "user_id": ALEX, "last_name": None}
    await tg.people.share_contact(ALEX, ALEX, own)
    egor, ana, alex = [update["message"]["contact"] for update in await heard(call)]
    assert (egor["first_name"], egor["phone_number"]) == ("Egor", "+37369123456")
    assert "ORG:Lupu Repairs" in egor["vcard"]
    assert ana == {"first_name": "Ana", "phone_number": "+40721"}
    assert alex == {"first_name": "Alex", "phone_number": "+447", "user_id": ALEX}
    for wrong in (99, {"first_name": "x"}):
        with pytest.raises(ActionError):
            await tg.people.share_contact(ALEX, ALEX, wrong)


async def test_places_stickers_and_voices(tg: Playground, call: Call) -> None:
    await tg.people.share_location(ALEX, ALEX, 47.01, 28.86)
    await tg.people.send_sticker(ALEX, ALEX, "👍")
    await tg.people.send_voice(ALEX, ALEX)
    place, sticker, voice = [update["message"] for update in await heard(call)]
    assert place["location"] == {"latitude": 47.01, "longitude": 28.86}
    assert sticker["sticker"]["emoji"] == "👍"
    assert voice["voice"]["duration"] == 2
    with pytest.raises(ActionError):
        await tg.people.share_location(ALEX, ALEX, 91, 0)


async def test_uploads(tg: Playground, call: Call) -> None:
    photo = UploadedFile("a.png", PICTURE, "image/png")
    await tg.people.upload(ALEX, ALEX, "photo", photo, "see /start")
    await tg.people.upload(ALEX, ALEX, "document", UploadedFile("c.csv", b"a,b", "text/csv"))
    first, second = [update["message"] for update in await heard(call)]
    assert first["photo"][-1]["width"] == 40
    assert first["caption"] == "see /start"
    assert first["caption_entities"][0]["type"] == "bot_command"
    assert second["document"]["file_name"] == "c.csv"
    for kind, file in (("video", photo), ("photo", UploadedFile("x", b"x"))):
        with pytest.raises(ActionError):
            await tg.people.upload(ALEX, ALEX, kind, file)


async def test_forwarding(tg: Playground, call: Call) -> None:
    theirs = await tg.people.send_text(SAM, BETWEEN, "I will pay on Friday")
    await tg.people.forward(ALEX, ALEX, BETWEEN, theirs["message_id"])
    await tg.people.forward_from(ALEX, ALEX, "Egor Lupu", "soon")
    await tg.people.forward_from(ALEX, ALEX, "Egor Lupu", "soon", user_id=77)
    known, hidden, user = [update["message"] for update in await heard(call)]
    assert known["text"] == "I will pay on Friday"
    assert known["from"]["id"] == ALEX
    assert known["forward_origin"]["sender_user"]["id"] == SAM
    assert hidden["forward_origin"]["sender_user_name"] == "Egor Lupu"
    assert hidden["forward_origin"]["type"] == "hidden_user"
    assert user["forward_origin"]["sender_user"] == {
        "id": 77,
        "is_bot": False,
        "first_name": "Egor",
        "last_name": "Lupu",
    }
    again = await tg.people.forward(ALEX, GROUP_ID, ALEX, known["message_id"])
    assert again["forward_origin"] == known["forward_origin"]


async def test_a_forwarded_button_does_not_come_along(tg: Playground, call: Call) -> None:
    keyboard = {"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]}
    sent = await call("sendMessage", chat_id=ALEX, text="x", reply_markup=keyboard)
    forwarded = await tg.people.forward(ALEX, GROUP_ID, ALEX, sent["message_id"])
    assert "reply_markup" not in forwarded


async def test_what_is_protected_is_not_forwarded(tg: Playground, call: Call) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="x", protect_content=True)
    with pytest.raises(ActionError, match="protected"):
        await tg.people.forward(ALEX, GROUP_ID, ALEX, sent["message_id"])


async def test_in_a_group_the_bot_hears_what_is_meant_for_it(tg: Playground, call: Call) -> None:
    own = await call("sendMessage", chat_id=GROUP_ID, text="x")
    say = tg.people.send_text
    await say(ALEX, GROUP_ID, "just talk")
    await say(ALEX, GROUP_ID, "/help")
    await say(ALEX, GROUP_ID, "/help@other_bot")
    await say(ALEX, GROUP_ID, "/help@playground_bot")
    await say(SAM, GROUP_ID, "hey @playground_bot")
    await say(SAM, GROUP_ID, "yes", reply_to=own["message_id"])
    texts = [update["message"]["text"] for update in await heard(call)]
    assert texts == ["/help", "/help@playground_bot", "hey @playground_bot", "yes"]


async def test_what_two_people_say_the_bot_never_hears(tg: Playground, call: Call) -> None:
    await tg.people.send_text(ALEX, BETWEEN, "/start")
    assert await heard(call) == []
    assert tg.chat(BETWEEN).messages[0]["text"] == "/start"


async def test_blocking_and_coming_back(tg: Playground, call: Call) -> None:
    await tg.people.block(ALEX, True)
    await tg.people.block(ALEX, True)
    with pytest.raises(ActionError, match="unblock"):
        await tg.people.send_text(ALEX, ALEX, "x")
    await tg.people.start(ALEX, ALEX)
    first, second, third = await heard(call)
    assert first["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert second["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert third["message"]["text"] == "/start"


async def test_language_and_name(tg: Playground, call: Call) -> None:
    await tg.people.set_language(ALEX, "ro")
    await tg.people.set_name(ALEX, " Ана ", "")
    await tg.people.send_text(ALEX, ALEX, "x")
    (update,) = await heard(call)
    sender = update["message"]["from"]
    assert (sender["language_code"], sender["first_name"]) == ("ro", "Ана")
    assert "last_name" not in sender
    for wrong in (tg.people.set_language(ALEX, ""), tg.people.set_name(ALEX, " ")):
        with pytest.raises(ActionError):
            await wrong


async def test_deleting_is_silent(tg: Playground, call: Call) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="x")
    await tg.people.delete(ALEX, ALEX, sent["message_id"])
    assert tg.chat(ALEX).find(sent["message_id"]) is None
    assert await heard(call) == []
    with pytest.raises(ActionError):
        await tg.people.delete(ALEX, ALEX, sent["message_id"])
    in_group = await call("sendMessage", chat_id=GROUP_ID, text="x")
    with pytest.raises(ActionError, match="not this person's"):
        await tg.people.delete(ALEX, GROUP_ID, in_group["message_id"])


async def test_pinning_and_unpinning(tg: Playground, call: Call) -> None:
    await tg.people.pin(ALEX, ALEX, 1)
    (update,) = await heard(call)
    assert update["message"]["pinned_message"]["message_id"] == 1
    assert tg.chat(ALEX).pinned == [1]
    await tg.people.pin(ALEX, ALEX, 1)
    assert tg.chat(ALEX).pinned == []
    assert await heard(call) == []


@pytest.mark.parametrize(
    ("person", "chat", "text"),
    [(ALEX, 5, "x"), (ALEX, SAM, "x"), (5, ALEX, "x"), (ALEX, ALEX, " "), (ALEX, ALEX, "x" * 4097)],
)
async def test_what_cannot_be(tg: Playground, person: int, chat: int, text: str) -> None:
    before = tg.chat(ALEX).messages
    with pytest.raises(ActionError):
        await tg.people.send_text(person, chat, text)
    assert tg.chat(ALEX).messages == before


async def test_reactions_are_the_allowed_ones(tg: Playground) -> None:
    with pytest.raises(ActionError, match="not a reaction"):
        await tg.people.react(ALEX, ALEX, 1, "🦥")
    with pytest.raises(ActionError, match="no message"):
        await tg.people.react(ALEX, ALEX, 99, "👍")


def test_people_of_ones_own() -> None:
    tg = Playground("7:x", people=[Person(1, "Ana"), Person(2, "Ion"), Person(3, "Eva")])
    kinds = [[chat.kind for chat in tg.chats.of(person)] for person in (1, 2, 3)]
    assert kinds == [["bot", "group", "person", "person"]] * 3
    titles = {tg.chats.title(chat, 2) for chat in tg.chats.of(2) if chat.kind == "person"}
    assert titles == {"Ana", "Eva"}


@pytest.mark.parametrize("token", ["", "abc", "abc:1", "1:"])
def test_a_token_has_a_shape(token: str) -> None:
    with pytest.raises(ValueError, match="token"):
        Playground(token)
