from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import ChatMigrated

from playground import files
from playground.chats import GROUP_ID
from playground.clock import MovableClock
from playground.errors import ActionError, ApiError
from playground.files import picture_size
from playground.parameters import UploadedFile
from playground.samples import STICKER, checksum, voice_note
from playground.telegram import Playground
from playground.view import chat_view
from tests.playground.rig import ALEX, SAM, Call


async def test_a_pin_hangs_above_the_chat_and_is_announced(tg: Playground, call: Call) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="x")
    message_id = sent["message_id"]
    assert await call("pinChatMessage", chat_id=ALEX, message_id=message_id) is True
    assert tg.chat(ALEX).pinned == [message_id]
    service = tg.chat(ALEX).messages[-1]
    assert service["pinned_message"]["message_id"] == message_id
    (update,) = await call("getUpdates")
    assert update["message"] == service
    assert (await call("getChat", chat_id=ALEX))["pinned_message"]["text"] == "x"
    await call("pinChatMessage", chat_id=ALEX, message_id=1)
    await call("unpinChatMessage", chat_id=ALEX)
    assert tg.chat(ALEX).pinned == [message_id]
    await call("unpinAllChatMessages", chat_id=ALEX)
    assert tg.chat(ALEX).pinned == []


async def test_a_deleted_message_is_pinned_no_more(tg: Playground, call: Call) -> None:
    await call("pinChatMessage", chat_id=ALEX, message_id=1)
    await call("deleteMessage", chat_id=ALEX, message_id=1)
    assert tg.chat(ALEX).pinned == []


async def test_the_bot_reacts_with_one_emoji(tg: Playground, call: Call) -> None:
    thumb = [{"type": "emoji", "emoji": "👍"}]
    await call("setMessageReaction", chat_id=ALEX, message_id=1, reaction=thumb)
    assert tg.chat(ALEX).reactions[1] == {tg.bot.id: "👍"}
    heart = [{"type": "emoji", "emoji": "❤️"}]  # as keyboards write it, with a variant mark
    await call("setMessageReaction", chat_id=ALEX, message_id=1, reaction=heart)
    assert tg.chat(ALEX).reactions[1] == {tg.bot.id: "❤"}
    await call("setMessageReaction", chat_id=ALEX, message_id=1)
    assert tg.chat(ALEX).reactions[1] == {}


async def test_what_a_chat_is(call: Call) -> None:
    private = await call("getChat", chat_id=str(ALEX))
    assert (private["type"], private["username"]) == ("private", "alex_manager")
    group = await call("getChat", chat_id=GROUP_ID)
    assert (group["type"], group["title"]) == ("group", "Group")


async def test_a_group_becomes_a_supergroup_under_another_id(tg: Playground, call: Call) -> None:
    new = tg.upgrade_group(GROUP_ID)
    with pytest.raises(ApiError) as caught:
        await call("sendMessage", chat_id=GROUP_ID, text="x")
    assert caught.value.body() == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new.key},
    }
    sent = await call("sendMessage", chat_id=new.key, text="x")
    assert sent["chat"] == {"id": new.key, "type": "supergroup", "title": "Group"}
    assert new in tg.chats.of(SAM), "people still see it"
    for chat in (GROUP_ID, new.key, ALEX):
        with pytest.raises(ActionError):
            tg.upgrade_group(chat)


async def test_ptb_learns_where_a_group_has_gone(tg: Playground, bot: Bot) -> None:
    new = tg.upgrade_group(GROUP_ID)
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(GROUP_ID, "x")
    assert caught.value.new_chat_id == new.key


async def test_who_is_in_a_chat(tg: Playground, call: Call) -> None:
    async def status(chat: int, user: int) -> str:
        return str((await call("getChatMember", chat_id=chat, user_id=user))["status"])

    assert await status(GROUP_ID, ALEX) == "creator"
    assert await status(GROUP_ID, SAM) == "member"
    assert await status(GROUP_ID, tg.bot.id) == "member"
    assert await status(ALEX, SAM) == "left"


async def test_typing_ends_with_the_message_or_by_itself(
    tg: Playground, call: Call, clock: MovableClock
) -> None:
    assert await call("sendChatAction", chat_id=ALEX, action="typing") is True
    assert tg.chat(ALEX).action == ("typing", clock.timestamp() + 5)
    await call("sendMessage", chat_id=ALEX, text="x")
    assert tg.chat(ALEX).action is None


async def test_a_file_is_downloaded_as_it_was_uploaded(tg: Playground, call: Call) -> None:
    file = UploadedFile("report.pdf", b"%PDF-1.7 x", "application/pdf")
    sent = await call("sendDocument", chat_id=ALEX, files={"document": file})
    document = sent["document"]
    assert (document["file_name"], document["mime_type"]) == ("report.pdf", "application/pdf")
    found = await call("getFile", file_id=document["file_id"])
    stored = tg.files.at(found["file_path"])
    assert found["file_path"].endswith(".pdf")
    assert stored is not None
    assert stored.content == b"%PDF-1.7 x"


async def test_a_file_can_be_sent_again_by_its_identifier(call: Call, refusal: Call) -> None:
    file = UploadedFile("a.txt", b"x")
    sent = await call("sendDocument", chat_id=ALEX, files={"document": file})
    file_id = sent["document"]["file_id"]
    again = await call("sendDocument", chat_id=ALEX, document=file_id)
    assert again["document"] == sent["document"]
    said = await refusal("sendPhoto", chat_id=ALEX, photo=file_id)
    assert said == "400 Bad Request: type of file mismatch: can't use file of type document"


async def test_the_same_bytes_have_the_same_unique_id(call: Call) -> None:
    one, two = [
        (await call("sendDocument", chat_id=ALEX, files={"document": UploadedFile(name, b"x")}))
        for name in ("a", "b")
    ]
    assert one["document"]["file_unique_id"] == two["document"]["file_unique_id"]
    assert one["document"]["file_id"] != two["document"]["file_id"]


async def test_sizes_are_limited(
    tg: Playground, refusal: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = (files.DOWNLOAD_LIMIT, files.UPLOAD_LIMIT, files.PHOTO_LIMIT)
    assert [limit / 1024 / 1024 for limit in limits] == [20, 50, 10]
    for name in ("UPLOAD_LIMIT", "PHOTO_LIMIT"):
        monkeypatch.setattr(files, name, 3)
    monkeypatch.setattr("playground.methods.files.DOWNLOAD_LIMIT", 3)
    four = UploadedFile("a", b"1234")
    for method, field in (("sendDocument", "document"), ("sendPhoto", "photo")):
        said = await refusal(method, chat_id=ALEX, files={field: four})
        assert said == "400 Bad Request: file is too big"
    theirs = await tg.people.upload(ALEX, ALEX, "document", four)
    said = await refusal("getFile", file_id=theirs["document"]["file_id"])
    assert said == "400 Bad Request: file is too big"


PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


@pytest.mark.parametrize(
    ("width", "height", "words"),
    [(6000, 4001, "PHOTO_INVALID_DIMENSIONS"), (2100, 100, "PHOTO_INVALID_DIMENSIONS")],
)
async def test_pictures_must_have_sane_sides(
    refusal: Call, width: int, height: int, words: str
) -> None:
    content = PNG + width.to_bytes(4, "big") + height.to_bytes(4, "big")
    said = await refusal("sendPhoto", chat_id=ALEX, files={"photo": UploadedFile("a", content)})
    assert said == f"400 Bad Request: {words}"


def test_sizes_are_read_from_headers() -> None:
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x10\x00\x20"
    assert picture_size(jpeg) == (32, 16)
    assert picture_size(b"GIF89a\x05\x00\x06\x00") == (5, 6)
    assert picture_size(PNG + (7).to_bytes(4, "big") + (8).to_bytes(4, "big")) == (7, 8)
    assert picture_size(b"\xff\xd8") is None
    assert picture_size(b"%PDF") is None


def test_the_samples_are_what_they_say() -> None:
    assert STICKER[:4] + STICKER[8:12] == b"RIFFWEBP"
    pages = [b"OggS" + page for page in voice_note(2).split(b"OggS")[1:]]
    positions = [int.from_bytes(page[6:14], "little") for page in pages]
    assert positions == [0, 0, 48_000, 96_000]  # head, tags, and a page for each second
    assert pages[0][28:36] == b"OpusHead"
    for page in pages:
        kept = int.from_bytes(page[22:26], "little")
        assert kept == checksum(page[:22] + bytes(4) + page[26:])
    assert checksum(b"123456789") == 0x89A1897F  # the check value of this CRC


async def test_profile_photos_are_none(call: Call) -> None:
    photos = await call("getUserProfilePhotos", user_id=ALEX)
    assert photos == {"total_count": 0, "photos": []}


async def test_the_clock_ends_typing(tg: Playground, call: Call, clock: MovableClock) -> None:
    await call("sendChatAction", chat_id=ALEX, action="typing")
    person = tg.accounts.get(ALEX)
    assert chat_view(tg, tg.chat(ALEX), person)["draft_action"] == "typing"
    clock.move(timedelta(seconds=6))
    assert chat_view(tg, tg.chat(ALEX), person)["draft_action"] is None
