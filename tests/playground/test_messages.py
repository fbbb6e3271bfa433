"""What the bot does with messages when nothing is wrong."""

from datetime import timedelta

from playground.chats import GROUP_ID
from playground.clock import MovableClock
from playground.parameters import UploadedFile
from playground.telegram import Playground
from tests.playground.rig import ALEX, Call

PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (800).to_bytes(4, "big") + (400).to_bytes(4, "big")
KEYBOARD = {
    "inline_keyboard": [
        [
            {"text": "do", "callback_data": "x"},
            {"text": "go", "url": "https://a.example"},
        ]
    ]
}


async def test_identifiers_grow_in_each_chat_by_itself(tg: Playground, call: Call) -> None:
    first = await call("sendMessage", chat_id=ALEX, text="a")
    second = await call("sendMessage", chat_id=ALEX, text="b")
    elsewhere = await call("sendMessage", chat_id=GROUP_ID, text="c")
    assert (first["message_id"], second["message_id"], elsewhere["message_id"]) == (2, 3, 1)
    tg.reset()
    assert tg.chat(ALEX).messages == []
    assert (await call("sendMessage", chat_id=ALEX, text="d"))["message_id"] == 4


def test_numbers_do_not_come_back_when_a_playground_is_started_anew() -> None:
    first, clock = Playground("7:x"), MovableClock()
    clock.move(timedelta(hours=1))
    second = Playground("7:x", clock)
    assert 0 < first.chat(ALEX).next_id() < second.chat(ALEX).next_id() < 2**31
    assert int(first.queries.next_id()) < int(second.queries.next_id())
    assert (first.updates.put("poll", {}) or 0) < (second.updates.put("poll", {}) or 0)


async def test_dates_are_the_clocks(call: Call, clock: MovableClock) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="a")
    assert sent["date"] == clock.timestamp()
    clock.move(timedelta(hours=1))
    edited = await call("editMessageText", chat_id=ALEX, message_id=sent["message_id"], text="b")
    assert (edited["date"], edited["edit_date"]) == (sent["date"], sent["date"] + 3600)


async def test_an_edit_changes_words_and_keyboard_together(tg: Playground, call: Call) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="a", reply_markup=KEYBOARD)
    edit = {"chat_id": ALEX, "message_id": sent["message_id"]}
    edited = await call("editMessageText", **edit, text="<i>b</i>", parse_mode="HTML")
    assert edited["text"] == "b"
    assert edited["entities"][0]["type"] == "italic"
    assert "reply_markup" not in edited
    assert tg.chat(ALEX).messages[-1] == edited
    again = await call("editMessageReplyMarkup", **edit, reply_markup=KEYBOARD)
    assert (again["text"], again["reply_markup"]) == ("b", KEYBOARD)
    assert sent["text"] == "a"  # what was given before does not change under the reader


async def test_a_reply_holds_the_message_but_no_further_one(call: Call) -> None:
    async def reply(to: int) -> dict[str, object]:
        params = {"chat_id": ALEX, "text": "x", "reply_parameters": {"message_id": to}}
        return dict(await call("sendMessage", **params))

    second = await reply(1)
    third = await reply(2)
    assert second["reply_to_message"]["text"] == "/start"  # type: ignore[index]
    assert "reply_to_message" not in third["reply_to_message"]  # type: ignore[operator]


async def test_a_reply_to_nothing_may_be_sent_all_the_same(call: Call) -> None:
    reply = {"message_id": 99, "allow_sending_without_reply": True}
    sent = await call("sendMessage", chat_id=ALEX, text="x", reply_parameters=reply)
    assert "reply_to_message" not in sent


async def test_deleting(tg: Playground, call: Call, refusal: Call, clock: MovableClock) -> None:
    for _ in range(3):
        await call("sendMessage", chat_id=ALEX, text="x")
    assert await call("deleteMessage", chat_id=ALEX, message_id=1) is True  # the person's own
    assert await call("deleteMessages", chat_id=ALEX, message_ids=[2, 3, 77]) is True
    assert [one["message_id"] for one in tg.chat(ALEX).messages] == [4]
    clock.move(timedelta(hours=49))
    said = await refusal("deleteMessage", chat_id=ALEX, message_id=4)
    assert said == "400 Bad Request: message can't be deleted for everyone"


async def test_in_a_group_the_bot_deletes_only_its_own(
    tg: Playground, call: Call, refusal: Call
) -> None:
    theirs = await tg.people.send_text(ALEX, GROUP_ID, "mine")
    own = await call("sendMessage", chat_id=GROUP_ID, text="x")
    said = await refusal("deleteMessage", chat_id=GROUP_ID, message_id=theirs["message_id"])
    assert said == "400 Bad Request: message can't be deleted"
    assert await call("deleteMessage", chat_id=GROUP_ID, message_id=own["message_id"])


async def test_forwarding_keeps_the_author_and_drops_callbacks(tg: Playground, call: Call) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="x", reply_markup=KEYBOARD)
    source = {"chat_id": GROUP_ID, "from_chat_id": ALEX, "message_id": sent["message_id"]}
    forwarded = await call("forwardMessage", **source)
    assert forwarded["forward_origin"]["sender_user"]["id"] == tg.bot.id
    assert forwarded["reply_markup"] == {
        "inline_keyboard": [[{"text": "go", "url": "https://a.example"}]]
    }
    many = {"chat_id": ALEX, "from_chat_id": ALEX, "message_ids": [1, 2, 77]}
    assert await call("forwardMessages", **many) == [{"message_id": 3}, {"message_id": 4}]
    assert tg.chat(ALEX).messages[-2]["forward_origin"]["sender_user"]["id"] == ALEX


async def test_copying_gives_an_identifier_and_may_change_the_caption(
    tg: Playground, call: Call
) -> None:
    photo = UploadedFile("a.png", PICTURE)
    sent = await call("sendPhoto", chat_id=ALEX, files={"photo": photo}, caption="one")
    source = {"chat_id": ALEX, "from_chat_id": ALEX, "message_id": sent["message_id"]}
    copied = await call("copyMessage", **source, caption="<b>two</b>", parse_mode="HTML")
    assert list(copied) == ["message_id"]
    message = tg.chat(ALEX).messages[-1]
    assert (message["caption"], message["photo"]) == ("two", sent["photo"])
    assert "forward_origin" not in message
    await call(
        "copyMessages",
        chat_id=ALEX,
        from_chat_id=ALEX,
        message_ids=[sent["message_id"]],
        remove_caption=True,
    )
    assert "caption" not in tg.chat(ALEX).messages[-1]


async def test_what_is_protected_goes_nowhere(tg: Playground, call: Call, refusal: Call) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="x", protect_content=True)
    source = {"chat_id": ALEX, "from_chat_id": ALEX, "message_id": sent["message_id"]}
    assert await refusal("forwardMessage", **source) == (
        "400 Bad Request: message can't be forwarded"
    )
    assert await refusal("copyMessage", **source) == "400 Bad Request: message can't be copied"


async def test_a_photo_has_sizes_and_its_caption_can_be_edited(call: Call) -> None:
    photo = UploadedFile("a.png", PICTURE)
    sent = await call("sendPhoto", chat_id=ALEX, files={"photo": photo}, caption="one")
    sizes = [(one["width"], one["height"]) for one in sent["photo"]]
    assert sizes == [(320, 160), (800, 400)]
    edit = {"chat_id": ALEX, "message_id": sent["message_id"]}
    edited = await call("editMessageCaption", **edit, caption="two")
    assert (edited["caption"], edited["photo"]) == ("two", sent["photo"])
    bare = await call("editMessageCaption", **edit)
    assert "caption" not in bare


async def test_media_take_the_place_of_media_and_of_text(call: Call) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="x")
    edit = {"chat_id": ALEX, "message_id": sent["message_id"]}
    files = {"f": UploadedFile("a.png", PICTURE)}
    media = {"type": "photo", "media": "attach://f", "caption": "c"}
    photo = await call("editMessageMedia", **edit, media=media, files=files)
    assert (photo["caption"], len(photo["photo"])) == ("c", 2)
    assert "text" not in photo
    files = {"d": UploadedFile("a.txt", b"abc", "text/plain")}
    media = {"type": "document", "media": "attach://d"}
    document = await call("editMessageMedia", **edit, media=media, files=files)
    assert document["document"]["file_name"] == "a.txt"
    assert "photo" not in document
    assert "caption" not in document


async def test_a_text_cannot_be_put_into_a_photo(call: Call, refusal: Call) -> None:
    sent = await call("sendPhoto", chat_id=ALEX, files={"photo": UploadedFile("a.png", PICTURE)})
    said = await refusal("editMessageText", chat_id=ALEX, message_id=sent["message_id"], text="x")
    assert said == "400 Bad Request: there is no text in the message to edit"


async def test_an_album_is_several_messages_of_one_group(tg: Playground, call: Call) -> None:
    files = {"a": UploadedFile("a.txt", b"a"), "b": UploadedFile("b.txt", b"b")}
    media = [
        {"type": "document", "media": "attach://a", "caption": "both"},
        {"type": "document", "media": "attach://b"},
    ]
    sent = await call("sendMediaGroup", chat_id=ALEX, media=media, files=files)
    assert [one["document"]["file_name"] for one in sent] == ["a.txt", "b.txt"]
    assert sent[0]["caption"] == "both"
    assert sent[0]["media_group_id"] == sent[1]["media_group_id"]
    assert tg.chat(ALEX).messages[-2:] == sent


async def test_other_things_that_can_be_sent(call: Call) -> None:
    contact = {"phone_number": "+37369123456", "first_name": "Egor", "vcard": "BEGIN:VCARD"}
    assert (await call("sendContact", chat_id=ALEX, **contact))["contact"] == contact
    place = {"latitude": 47.01, "longitude": 28.86}
    assert (await call("sendLocation", chat_id=ALEX, **place))["location"] == place
    voice = {"voice": UploadedFile("v.ogg", b"OggS", "audio/ogg")}
    sent = await call("sendVoice", chat_id=ALEX, duration=7, files=voice)
    assert (sent["voice"]["duration"], sent["voice"]["mime_type"]) == (7, "audio/ogg")
    sticker = {"sticker": UploadedFile("s.webp", b"RIFF", "image/webp")}
    sent = await call("sendSticker", chat_id=ALEX, emoji="👍", files=sticker)
    assert sent["sticker"]["emoji"] == "👍"
