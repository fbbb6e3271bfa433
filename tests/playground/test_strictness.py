"""What the Bot API refuses, call by call, in its own words."""

from typing import Any

import pytest

from playground.chats import BETWEEN_PEOPLE, GROUP_ID
from playground.parameters import UploadedFile
from playground.telegram import Playground
from tests.playground.rig import ALEX, SAM, Call

TEXT = {"chat_id": ALEX, "text": "x"}
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (40).to_bytes(4, "big") * 2
FILE = UploadedFile("a.txt", b"a", "text/plain")

# method, parameters, code and description; of an Alex who has started and one text of the bot's (2)
REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {"text": "x"}, "400 Bad Request: chat_id is empty"),
    ("sendMessage", {"chat_id": "", "text": "x"}, "400 Bad Request: chat_id is empty"),
    ("sendMessage", {"chat_id": 5, "text": "x"}, "400 Bad Request: chat not found"),
    ("sendMessage", {"chat_id": "@alex_manager", "text": "x"}, "400 Bad Request: chat not found"),
    (
        "sendMessage",
        {"chat_id": BETWEEN_PEOPLE + 1, "text": "x"},
        "400 Bad Request: chat not found",
    ),
    (
        "sendMessage",
        {"chat_id": SAM, "text": "x"},
        "403 Forbidden: bot can't initiate conversation with a user",
    ),
    ("sendMessage", {"chat_id": ALEX}, "400 Bad Request: message text is empty"),
    ("sendMessage", {"chat_id": ALEX, "text": ""}, "400 Bad Request: message text is empty"),
    ("sendMessage", {"chat_id": ALEX, "text": " \n"}, "400 Bad Request: message text is empty"),
    (
        "sendMessage",
        {"chat_id": ALEX, "text": "<b></b>", "parse_mode": "HTML"},
        "400 Bad Request: message text is empty",
    ),
    (
        "sendMessage",
        {"chat_id": ALEX, "text": "x" * 4097},
        "400 Bad Request: message is too long",
    ),
    (
        "sendMessage",
        {"chat_id": ALEX, "text": "half \ud83d"},
        "400 Bad Request: strings must be encoded in UTF-8",
    ),
    (
        "sendMessage",
        TEXT | {"reply_parameters": {"message_id": 99}},
        "400 Bad Request: message to be replied not found",
    ),
    (
        "sendMessage",
        TEXT | {"reply_parameters": "[]"},
        "400 Bad Request: object expected as reply parameters",
    ),
    (
        "sendMessage",
        TEXT | {"link_preview_options": "{"},
        "400 Bad Request: can't parse link preview options JSON object",
    ),
    (
        "sendMessage",
        TEXT | {"business_connection_id": "b"},
        '400 Bad Request: the playground does not simulate "business_connection_id"',
    ),
    (
        "sendPhoto",
        {"chat_id": ALEX},
        "400 Bad Request: there is no photo in the request",
    ),
    (
        "sendPhoto",
        {"chat_id": ALEX, "files": {"photo": FILE}},
        "400 Bad Request: IMAGE_PROCESS_FAILED",
    ),
    (
        "sendPhoto",
        {"chat_id": ALEX, "photo": "nonsense"},
        "400 Bad Request: wrong file identifier/HTTP URL specified",
    ),
    (
        "sendPhoto",
        {"chat_id": ALEX, "photo": "https://a.example/x.png"},
        "400 Bad Request: failed to get HTTP URL content",
    ),
    (
        "sendPhoto",
        {"chat_id": ALEX, "photo": "attach://nothing"},
        "400 Bad Request: wrong file identifier/HTTP URL specified",
    ),
    (
        "sendPhoto",
        {
            "chat_id": ALEX,
            "files": {"photo": UploadedFile("a.png", PICTURE)},
            "caption": "x" * 1025,
        },
        "400 Bad Request: message caption is too long",
    ),
    (
        "sendDocument",
        {"chat_id": ALEX, "files": {"document": UploadedFile("a", b"")}},
        "400 Bad Request: file must be non-empty",
    ),
    (
        "sendContact",
        {"chat_id": ALEX, "phone_number": "1", "first_name": " "},
        "400 Bad Request: CONTACT_NAME_EMPTY",
    ),
    (
        "sendLocation",
        {"chat_id": ALEX, "latitude": 91, "longitude": 0},
        "400 Bad Request: MEDIA_GEO_POINT_INVALID",
    ),
    (
        "sendLocation",
        {"chat_id": ALEX, "latitude": "north", "longitude": 0},
        '400 Bad Request: field "latitude" must be of type Number',
    ),
    ("sendLocation", {"chat_id": ALEX, "longitude": 0}, "400 Bad Request: latitude is empty"),
    (
        "sendChatAction",
        {"chat_id": ALEX, "action": "dancing"},
        "400 Bad Request: wrong parameter action in request",
    ),
    (
        "sendMediaGroup",
        {"chat_id": ALEX, "media": []},
        "400 Bad Request: there are no messages to send",
    ),
    (
        "sendMediaGroup",
        {"chat_id": ALEX, "media": [{"type": "video", "media": "x"}]},
        "400 Bad Request: the playground does not simulate InputMedia video",
    ),
    (
        "sendMediaGroup",
        {"chat_id": ALEX, "media": [{"type": "photo"}, {"type": "document"}]},
        "400 Bad Request: document can't be mixed with other media types",
    ),
    (
        "editMessageText",
        {"chat_id": ALEX, "message_id": 99, "text": "x"},
        "400 Bad Request: message to edit not found",
    ),
    (
        "editMessageText",
        {"chat_id": ALEX, "message_id": 1, "text": "x"},
        "400 Bad Request: message can't be edited",
    ),
    (
        "editMessageText",
        {"chat_id": ALEX, "message_id": 2, "text": "x"},
        "400 Bad Request: message is not modified: specified new message content and reply markup "
        "are exactly the same as a current content and reply markup of the message",
    ),
    (
        "editMessageText",
        {"chat_id": ALEX, "text": "x"},
        "400 Bad Request: message identifier is not specified",
    ),
    ("editMessageText", {"text": "x"}, "400 Bad Request: chat_id is empty"),
    (
        "editMessageText",
        {"inline_message_id": "no", "text": "x"},
        "400 Bad Request: MESSAGE_ID_INVALID",
    ),
    (
        "editMessageText",
        {"chat_id": ALEX, "message_id": "two", "text": "x"},
        '400 Bad Request: field "message_id" must be of type Number',
    ),
    (
        "editMessageCaption",
        {"chat_id": ALEX, "message_id": 2, "caption": "x"},
        "400 Bad Request: there is no caption in the message to edit",
    ),
    (
        "deleteMessage",
        {"chat_id": ALEX, "message_id": 99},
        "400 Bad Request: message to delete not found",
    ),
    (
        "deleteMessages",
        {"chat_id": ALEX, "message_ids": list(range(101))},
        "400 Bad Request: too many message identifiers specified",
    ),
    (
        "forwardMessage",
        {"chat_id": ALEX, "from_chat_id": ALEX, "message_id": 99},
        "400 Bad Request: message to forward not found",
    ),
    (
        "copyMessage",
        {"chat_id": ALEX, "from_chat_id": ALEX, "message_id": 99},
        "400 Bad Request: message to copy not found",
    ),
    ("answerCallbackQuery", {}, f"400 Bad Request: {TOO_OLD}"),
    ("answerCallbackQuery", {"callback_query_id": "1"}, f"400 Bad Request: {TOO_OLD}"),
    (
        "answerCallbackQuery",
        {"callback_query_id": "1", "text": "x" * 201},
        "400 Bad Request: MESSAGE_TOO_LONG",
    ),
    ("getFile", {}, "400 Bad Request: file_id not specified"),
    (
        "getFile",
        {"file_id": "x"},
        "400 Bad Request: wrong file_id or the file is temporarily unavailable",
    ),
    ("getChatMember", {"chat_id": ALEX}, "400 Bad Request: invalid user_id specified"),
    ("getChatMember", {"chat_id": ALEX, "user_id": 5}, "400 Bad Request: user not found"),
    (
        "pinChatMessage",
        {"chat_id": ALEX, "message_id": 99},
        "400 Bad Request: message to pin not found",
    ),
    (
        "unpinChatMessage",
        {"chat_id": ALEX},
        "400 Bad Request: message to unpin not found",
    ),
    (
        "pinChatMessage",
        {"chat_id": GROUP_ID, "message_id": 1},
        "400 Bad Request: not enough rights to manage pinned messages in the chat",
    ),
    (
        "setMessageReaction",
        {"chat_id": ALEX, "message_id": 2, "reaction": [{"type": "emoji", "emoji": "🦥"}]},
        "400 Bad Request: REACTION_INVALID",
    ),
    (
        "setMessageReaction",
        {"chat_id": ALEX, "message_id": 2, "reaction": [{"type": "emoji", "emoji": "👍"}] * 2},
        "400 Bad Request: REACTIONS_TOO_MANY",
    ),
    (
        "setChatMenuButton",
        {"menu_button": {"type": "sausage"}},
        "400 Bad Request: menuButton has unsupported type",
    ),
    ("sendDice", {"chat_id": ALEX}, "404 Not Found: method not found"),
    ("getMee", {}, "404 Not Found: method not found"),
]


@pytest.mark.parametrize(("method", "params", "words"), REFUSED)
async def test_refused(
    tg: Playground, call: Call, refusal: Call, method: str, params: dict[str, Any], words: str
) -> None:
    await call("sendMessage", chat_id=ALEX, text="x")
    before = tg.chat(ALEX).messages
    assert await refusal(method, **params) == words
    assert tg.chat(ALEX).messages == before


async def test_an_unknown_method_is_logged(tg: Playground, refusal: Call) -> None:
    await refusal("sendDice", chat_id=ALEX)
    last = tg.calls[-1]
    assert (last.method, last.ok, last.error_code) == ("sendDice", False, 404)


async def test_names_of_methods_have_no_case(call: Call) -> None:
    assert (await call("SENDMESSAGE", **TEXT))["text"] == "x"


async def test_the_limits_themselves_are_allowed(call: Call) -> None:
    assert len((await call("sendMessage", chat_id=ALEX, text="я" * 4096))["text"]) == 4096
    marked = "<b>" + "x" * 4096 + "</b>"
    await call("sendMessage", chat_id=ALEX, text=marked, parse_mode="HTML")
    photo = UploadedFile("a.png", PICTURE)
    await call("sendPhoto", chat_id=ALEX, files={"photo": photo}, caption="x" * 1024)


async def test_a_parameter_that_does_not_exist_is_ignored_and_noted(
    tg: Playground, call: Call
) -> None:
    await call("sendMessage", **TEXT, colour="red")
    assert tg.calls[-1].ignored == ("colour",)


async def test_values_come_as_text_or_as_json(call: Call) -> None:
    sent = await call(
        "sendMessage",
        chat_id=str(ALEX),
        text="x",
        protect_content="true",
        reply_parameters='{"message_id": "1"}',
        reply_markup='{"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]}',
    )
    assert sent["has_protected_content"] is True
    assert sent["reply_to_message"]["message_id"] == 1
    assert sent["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "y"


async def test_a_message_to_somebody_who_blocked_the_bot(
    tg: Playground, call: Call, refusal: Call
) -> None:
    sent = await call("sendMessage", **TEXT)
    await tg.people.block(ALEX, True)
    blocked = "403 Forbidden: bot was blocked by the user"
    assert await refusal("sendMessage", **TEXT) == blocked
    assert await refusal("sendChatAction", chat_id=ALEX, action="typing") == blocked
    edit = {"chat_id": ALEX, "message_id": sent["message_id"], "text": "y"}
    assert await refusal("editMessageText", **edit) == blocked
    await tg.people.block(ALEX, False)
    assert (await call("sendMessage", **TEXT))["text"] == "x"
