from datetime import timedelta

import pytest

from playground.chats import GROUP_ID
from playground.clock import MovableClock
from playground.telegram import Playground
from tests.playground.rig import ALEX, Call

TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"


async def test_a_tap_reaches_the_bot_and_its_answer_the_person(tg: Playground, call: Call) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="x")
    query_id = await tg.people.tap(ALEX, ALEX, sent["message_id"], "do:1")
    (update,) = await call("getUpdates")
    query = update["callback_query"]
    assert (query["id"], query["data"], query["message"]) == (query_id, "do:1", sent)
    assert query["from"]["id"] == ALEX
    await call("answerCallbackQuery", callback_query_id=query_id, text="done", show_alert=True)
    answer = tg.queries.answers[query_id]
    assert (answer["text"], answer["show_alert"]) == ("done", True)


async def test_a_tap_is_answered_once(tg: Playground, call: Call, refusal: Call) -> None:
    query_id = await tg.people.tap(ALEX, ALEX, 1, "x")
    assert await call("answerCallbackQuery", callback_query_id=query_id) is True
    assert await refusal("answerCallbackQuery", callback_query_id=query_id) == TOO_OLD


@pytest.mark.parametrize(("seconds", "in_time"), [(150, True), (151, False)])
async def test_a_tap_waits_two_and_a_half_minutes(
    tg: Playground, call: Call, refusal: Call, clock: MovableClock, seconds: int, in_time: bool
) -> None:
    query_id = await tg.people.tap(ALEX, ALEX, 1, "x")
    clock.move(timedelta(seconds=seconds))
    if in_time:
        assert await call("answerCallbackQuery", callback_query_id=query_id) is True
    else:
        assert await refusal("answerCallbackQuery", callback_query_id=query_id) == TOO_OLD


async def test_an_old_button_still_sends_what_it_held(tg: Playground, call: Call) -> None:
    keyboard = {"inline_keyboard": [[{"text": "x", "callback_data": "old"}]]}
    sent = await call("sendMessage", chat_id=ALEX, text="x", reply_markup=keyboard)
    await call("editMessageText", chat_id=ALEX, message_id=sent["message_id"], text="y")
    await tg.people.tap(ALEX, ALEX, sent["message_id"], "old")
    await call("deleteMessage", chat_id=ALEX, message_id=sent["message_id"])
    await tg.people.tap(ALEX, ALEX, sent["message_id"], "old")
    first, second = [update["callback_query"] for update in await call("getUpdates")]
    assert (first["data"], first["message"]["text"]) == ("old", "y")
    assert second["message"]["date"] == 0  # an InaccessibleMessage
    assert "text" not in second["message"]


async def test_a_tap_in_a_group_says_who_tapped(tg: Playground, call: Call) -> None:
    sent = await call("sendMessage", chat_id=GROUP_ID, text="x")
    await tg.people.tap(2002, GROUP_ID, sent["message_id"], "x")
    (update,) = await call("getUpdates")
    assert update["callback_query"]["from"]["id"] == 2002
    assert update["callback_query"]["message"]["chat"]["id"] == GROUP_ID
