from typing import Any

import pytest

from playground.chats import GROUP_ID
from playground.telegram import Playground
from tests.playground.rig import ALEX, Call


def button(**fields: Any) -> dict[str, Any]:
    return {"text": "x", **fields}


def inline(*row: Any) -> dict[str, Any]:
    return {"inline_keyboard": [list(row)]}


GOOD = [
    button(callback_data="я" * 32),
    button(callback_data="x", style="danger"),
    button(url="https://a.example"),
    button(url="tg://user?id=1"),
    button(switch_inline_query=""),
    button(switch_inline_query_current_chat="egor"),
    button(switch_inline_query_chosen_chat={"allow_user_chats": True}),
    button(copy_text={"text": "x" * 256}),
    button(web_app={"url": "https://a.example"}),
]


@pytest.mark.parametrize("good", GOOD)
async def test_buttons_that_telegram_takes(call: Call, good: dict[str, Any]) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="x", reply_markup=inline(good))
    assert sent["reply_markup"] == inline(good)


BAD = [
    (button(callback_data="я" * 33), "BUTTON_DATA_INVALID"),
    (button(callback_data=""), "BUTTON_DATA_INVALID"),
    (button(url="nowhere"), "BUTTON_URL_INVALID"),
    (button(copy_text={"text": "x" * 257}), "BUTTON_COPY_TEXT_INVALID"),
    (button(copy_text={"text": ""}), "BUTTON_COPY_TEXT_INVALID"),
    (button(copy_text="x"), "BUTTON_COPY_TEXT_INVALID"),
    (button(), "Text buttons are unallowed in the inline keyboard"),
    (button(callback_data="a", url="https://a.example"), "BUTTON_TYPE_INVALID"),
    (button(callback_data="a", style="pink"), "BUTTON_STYLE_INVALID"),
    ({"text": " ", "callback_data": "a"}, "Inline keyboard button text must be non-empty"),
    ({"callback_data": "a"}, "Can't parse inline keyboard button: Can't find field \"text\""),
    (
        {"text": 1, "callback_data": "a"},
        'Can\'t parse inline keyboard button: Field "text" must be of type String',
    ),
    (button(callback_data="\ud83d"), "strings must be encoded in UTF-8"),
    ("x", "InlineKeyboardButton must be an Object"),
]


@pytest.mark.parametrize(("bad", "words"), BAD)
async def test_buttons_that_telegram_refuses(refusal: Call, bad: Any, words: str) -> None:
    said = await refusal("sendMessage", chat_id=ALEX, text="x", reply_markup=inline(bad))
    prefix, _, description = said.partition("400 Bad Request: ")
    assert prefix == ""
    assert description.lower() == words.lower()


async def test_a_keyboard_has_a_hundred_buttons_and_eight_in_a_row(
    call: Call, refusal: Call
) -> None:
    row = [button(callback_data="x")] * 8
    await call("sendMessage", chat_id=ALEX, text="x", reply_markup={"inline_keyboard": [row] * 12})
    for rows in ([row * 2], [row] * 13):
        markup = {"inline_keyboard": rows}
        said = await refusal("sendMessage", chat_id=ALEX, text="x", reply_markup=markup)
        assert said == "400 Bad Request: reply markup is too long"


@pytest.mark.parametrize("markup", [{}, {"inline_keyboard": []}, {"inline_keyboard": [[]]}])
async def test_an_empty_keyboard_is_none(call: Call, markup: dict[str, Any]) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="x", reply_markup=markup)
    assert "reply_markup" not in sent


async def test_a_keyboard_must_be_one(refusal: Call) -> None:
    for markup, words in (
        ("{", "can't parse reply keyboard markup JSON object"),
        ("[]", "object expected as reply markup"),
        ({"something": 1}, "object expected as reply markup"),
        ({"inline_keyboard": {}}, 'field "inline_keyboard" must be an Array of Arrays'),
    ):
        said = await refusal("sendMessage", chat_id=ALEX, text="x", reply_markup=markup)
        assert said == f"400 Bad Request: {words}"


async def test_a_reply_keyboard_hangs_below_the_chat(tg: Playground, call: Call) -> None:
    keyboard = {"keyboard": [["Yes", {"text": "Me", "request_contact": True}]]}
    sent = await call("sendMessage", chat_id=ALEX, text="x", reply_markup=keyboard)
    assert "reply_markup" not in sent
    shown = tg.chat(ALEX).reply_keyboard
    assert shown == {"keyboard": [[{"text": "Yes"}, {"text": "Me", "request_contact": True}]]}
    await call("sendMessage", chat_id=ALEX, text="x", reply_markup={"remove_keyboard": True})
    assert tg.chat(ALEX).reply_keyboard is None


async def test_a_one_time_keyboard_goes_when_it_was_used(tg: Playground, call: Call) -> None:
    keyboard = {"keyboard": [["Yes"]], "one_time_keyboard": True}
    await call("sendMessage", chat_id=ALEX, text="x", reply_markup=keyboard)
    assert tg.chat(ALEX).reply_keyboard is not None
    await tg.people.send_text(ALEX, ALEX, "Yes")
    assert tg.chat(ALEX).reply_keyboard is None


async def test_contacts_are_asked_for_in_private_only(tg: Playground, refusal: Call) -> None:
    keyboard = {"keyboard": [[button(request_contact=True)]]}
    said = await refusal("sendMessage", chat_id=GROUP_ID, text="x", reply_markup=keyboard)
    assert said == "400 Bad Request: phone number can be requested in private chats only"
    assert tg.chat(GROUP_ID).messages == []


async def test_an_edit_takes_inline_keyboards_only(call: Call, refusal: Call) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="x")
    said = await refusal(
        "editMessageReplyMarkup",
        chat_id=ALEX,
        message_id=sent["message_id"],
        reply_markup={"keyboard": [["Yes"]]},
    )
    assert said == "400 Bad Request: object expected as reply markup"
