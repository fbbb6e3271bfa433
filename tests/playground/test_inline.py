from datetime import timedelta
from typing import Any

import pytest

from playground.accounts import Bot
from playground.chats import BETWEEN_PEOPLE
from playground.clock import MovableClock
from playground.errors import ActionError
from playground.parameters import UploadedFile
from playground.telegram import Playground
from tests.playground.rig import ALEX, SAM, Call

BETWEEN = BETWEEN_PEOPLE + 1
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (40).to_bytes(4, "big") * 2
TAP = {"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]}


def article(result_id: str = "1", **more: Any) -> dict[str, Any]:
    return {
        "type": "article",
        "id": result_id,
        "title": "Title",
        "input_message_content": {"message_text": "<b>said</b>", "parse_mode": "HTML"},
        **more,
    }


async def ask(tg: Playground, query: str = "egor", person: int = ALEX) -> str:
    return await tg.people.inline_query(person, BETWEEN, query)


async def test_a_query_is_brought_to_the_bot(tg: Playground, call: Call) -> None:
    for chat in (ALEX, BETWEEN):
        await tg.people.inline_query(ALEX, chat, " egor ", offset="5")
    queries = [update["inline_query"] for update in await call("getUpdates")]
    assert [one["chat_type"] for one in queries] == ["sender", "private"]
    assert (queries[0]["query"], queries[0]["offset"]) == ("egor", "5")
    assert queries[0]["from"]["id"] == ALEX


async def test_the_answer_is_shown_and_a_result_sent(tg: Playground, call: Call) -> None:
    query_id = await ask(tg)
    button = {"text": "More", "start_parameter": "more"}
    results = [article("a"), article("b")]
    await call("answerInlineQuery", inline_query_id=query_id, results=results, button=button)
    shown = tg.people.inline_answer(query_id)
    assert shown is not None
    assert shown.json(query_id) == {
        "query_id": query_id,
        "results": results,
        "button": button,
        "next_offset": "",
    }
    message = await tg.people.choose_inline(ALEX, BETWEEN, query_id, "b")
    assert message["text"] == "said"
    assert message["via_bot"]["id"] == tg.bot.id
    assert message["from"]["id"] == ALEX
    updates = await call("getUpdates")
    # The bot is not in this chat: it hears of the choice, not of the message.
    assert [set(update) - {"update_id"} for update in updates[1:]] == [{"chosen_inline_result"}]
    chosen = updates[-1]["chosen_inline_result"]
    assert (chosen["result_id"], chosen["query"]) == ("b", "egor")
    assert "inline_message_id" not in chosen


async def test_in_its_own_chat_the_bot_gets_the_message_too(tg: Playground, call: Call) -> None:
    query_id = await tg.people.inline_query(ALEX, ALEX, "x")
    await call("answerInlineQuery", inline_query_id=query_id, results=[article()])
    await tg.people.choose_inline(ALEX, ALEX, query_id, "1")
    kinds = [set(update) - {"update_id"} for update in await call("getUpdates")]
    assert kinds == [{"inline_query"}, {"message"}, {"chosen_inline_result"}]


async def test_without_feedback_a_choice_stays_unknown(clock: MovableClock) -> None:
    tg = Playground("123:abc", clock, bot=Bot(123, inline_feedback=False))
    query_id = await ask(tg)
    params = {"inline_query_id": query_id, "results": [article()]}
    await tg.call("answerInlineQuery", params)
    await tg.people.choose_inline(ALEX, BETWEEN, query_id, "1")
    assert len(await tg.call("getUpdates", {})) == 1


async def test_a_sent_result_with_buttons_can_be_tapped_and_edited(
    tg: Playground, call: Call, refusal: Call
) -> None:
    query_id = await ask(tg)
    results = [article(reply_markup=TAP)]
    await call("answerInlineQuery", inline_query_id=query_id, results=results)
    message = await tg.people.choose_inline(ALEX, BETWEEN, query_id, "1")
    await tg.people.tap(SAM, BETWEEN, message["message_id"], "y")
    updates = await call("getUpdates")
    inline_id = updates[-2]["chosen_inline_result"]["inline_message_id"]
    tap = updates[-1]["callback_query"]
    assert tap["inline_message_id"] == inline_id
    assert "message" not in tap
    edited = await call("editMessageText", inline_message_id=inline_id, text="new")
    assert edited is True
    assert tg.chat(BETWEEN).messages[-1]["text"] == "new"
    assert "not modified" in await refusal(
        "editMessageText", inline_message_id=inline_id, text="new"
    )


async def test_an_answer_that_is_not_personal_leaks_to_everybody(
    tg: Playground, call: Call, clock: MovableClock
) -> None:
    first = await ask(tg, "secret")
    await call("answerInlineQuery", inline_query_id=first, results=[article()])
    await call("getUpdates", offset=10**9)
    foreign = await ask(tg, "secret", SAM)
    assert tg.people.inline_answer(foreign) is not None
    assert await call("getUpdates") == []
    clock.move(timedelta(seconds=301))
    await ask(tg, "secret", SAM)
    assert len(await call("getUpdates")) == 1


async def test_a_personal_answer_is_kept_for_one(tg: Playground, call: Call) -> None:
    first = await ask(tg, "secret")
    await call("answerInlineQuery", inline_query_id=first, results=[article()], is_personal=True)
    again = await ask(tg, "secret")
    assert tg.people.inline_answer(again) is not None
    foreign = await ask(tg, "secret", SAM)
    assert tg.people.inline_answer(foreign) is None


async def test_cache_time_nought_keeps_nothing(tg: Playground, call: Call) -> None:
    first = await ask(tg)
    await call("answerInlineQuery", inline_query_id=first, results=[article()], cache_time=0)
    again = await ask(tg)
    assert tg.people.inline_answer(again) is None


async def test_other_kinds_of_results(tg: Playground, call: Call) -> None:
    photo = UploadedFile("a.png", PICTURE)
    sent = await call("sendPhoto", chat_id=ALEX, files={"photo": photo})
    file_id = sent["photo"][-1]["file_id"]
    results = [
        {"type": "photo", "id": "p", "photo_file_id": file_id, "caption": "c"},
        {"type": "contact", "id": "c", "phone_number": "+1", "first_name": "E"},
        {"type": "location", "id": "l", "latitude": 1, "longitude": 2, "title": "t"},
        article("t", input_message_content={"phone_number": "+2", "first_name": "F"}),
    ]
    query_id = await ask(tg)
    await call("answerInlineQuery", inline_query_id=query_id, results=results)
    for result in results:
        await tg.people.choose_inline(ALEX, BETWEEN, query_id, result["id"])
    photo_message, contact, place, other = tg.chat(BETWEEN).messages
    assert (photo_message["photo"], photo_message["caption"]) == (sent["photo"], "c")
    assert contact["contact"] == {"phone_number": "+1", "first_name": "E"}
    assert place["location"] == {"latitude": 1.0, "longitude": 2.0}
    assert other["contact"] == {"phone_number": "+2", "first_name": "F"}


BARE = {"type": "article", "id": "1", "title": "x"}
REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"results": [article(str(n)) for n in range(51)]}, "too many inline query results specified"),
    ({"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
    ({"results": [article("")]}, "RESULT_ID_INVALID"),
    ({"results": [article("я" * 33)]}, "RESULT_ID_INVALID"),
    ({"results": ["x"]}, "inline query result must be an object"),
    ({"results": "{}"}, "expected an Array of inline query results"),
    ({"results": [BARE]}, "input message content is not specified"),
    ({"results": [article(title=" ")]}, "ARTICLE_TITLE_EMPTY"),
    (
        {"results": [article(type="gif")]},
        "the playground does not simulate inline results of type gif",
    ),
    (
        {"results": [BARE | {"input_message_content": {"message_text": "x" * 4097}}]},
        "message is too long",
    ),
    (
        {"results": [BARE | {"input_message_content": {"message_text": ""}}]},
        "message text is empty",
    ),
    ({"results": [article(reply_markup={"inline_keyboard": [[{"text": "x"}]]})]}, "text buttons"),
    ({"results": [], "next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
    ({"results": [], "button": {"text": "x"}}, "inlineQueryResultsButton must have exactly one"),
    (
        {"results": [], "button": {"text": "x", "start_parameter": "a b"}},
        "START_PARAM_INVALID",
    ),
    ({"results": [], "button": {"text": "", "start_parameter": "a"}}, "SWITCH_PM_TEXT_EMPTY"),
    ({}, "can't parse inline query results"),
]


@pytest.mark.parametrize(("params", "words"), REFUSED)
async def test_refused(tg: Playground, refusal: Call, params: dict[str, Any], words: str) -> None:
    query_id = await ask(tg)
    said = await refusal("answerInlineQuery", inline_query_id=query_id, **params)
    assert said.startswith(f"400 Bad Request: {words}")


async def test_an_answer_comes_once_and_within_half_a_minute(
    tg: Playground, call: Call, refusal: Call, clock: MovableClock
) -> None:
    first = await ask(tg, "a")
    await call("answerInlineQuery", inline_query_id=first, results=[])
    said = await refusal("answerInlineQuery", inline_query_id=first, results=[])
    assert "query is too old" in said
    late = await ask(tg, "b")
    clock.move(timedelta(seconds=31))
    assert "query is too old" in await refusal(
        "answerInlineQuery", inline_query_id=late, results=[]
    )


async def test_only_what_was_shown_can_be_chosen(tg: Playground, call: Call) -> None:
    query_id = await ask(tg)
    with pytest.raises(ActionError, match="no answer"):
        await tg.people.choose_inline(ALEX, BETWEEN, query_id, "1")
    await call("answerInlineQuery", inline_query_id=query_id, results=[article()])
    with pytest.raises(ActionError, match="no result"):
        await tg.people.choose_inline(ALEX, BETWEEN, query_id, "2")
    with pytest.raises(ActionError, match="no answer"):
        await tg.people.choose_inline(SAM, BETWEEN, query_id, "1")


async def test_a_bot_without_inline_mode_is_not_asked(clock: MovableClock) -> None:
    tg = Playground("123:abc", clock, bot=Bot(123, supports_inline=False))
    with pytest.raises(ActionError, match="no inline mode"):
        await ask(tg)
