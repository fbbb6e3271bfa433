from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TimedOut

from playground.errors import ActionError, ApiError
from playground.faults import AnswerLostError, ConnectionDroppedError
from playground.telegram import Playground
from tests.playground.rig import ALEX, Call

TEXT = {"chat_id": ALEX, "text": "x"}


async def sent(tg: Playground) -> int:
    return len(tg.chat(ALEX).messages) - 1  # but for Alex's own /start


async def test_too_many_requests(tg: Playground, call: Call) -> None:
    tg.faults.set("429", 2, retry_after=7)
    for _ in range(2):
        with pytest.raises(ApiError) as caught:
            await call("sendMessage", **TEXT)
        assert caught.value.body() == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 7",
            "parameters": {"retry_after": 7},
        }
    await call("sendMessage", **TEXT)
    assert await sent(tg) == 1


async def test_the_server_fails(tg: Playground, refusal: Call) -> None:
    tg.faults.set("500")
    assert await refusal("sendMessage", **TEXT) == "500 Internal Server Error"
    assert await sent(tg) == 0


async def test_the_answer_is_lost_after_the_effect(tg: Playground, call: Call) -> None:
    tg.faults.set("timeout_after_apply")
    with pytest.raises(AnswerLostError):
        await call("sendMessage", **TEXT)
    assert await sent(tg) == 1
    assert tg.calls[-1].ok is False


async def test_the_connection_is_dropped_before_it(tg: Playground, call: Call) -> None:
    tg.faults.set("drop")
    with pytest.raises(ConnectionDroppedError):
        await call("sendMessage", **TEXT)
    assert await sent(tg) == 0


async def test_only_sends_and_edits_are_struck(tg: Playground, call: Call, refusal: Call) -> None:
    tg.faults.set("500")
    await call("getMe")
    await call("getUpdates")
    await call("sendChatAction", chat_id=ALEX, action="typing")
    query_id = await tg.people.tap(ALEX, ALEX, 1, "x")
    await call("answerCallbackQuery", callback_query_id=query_id)
    assert tg.faults.state() == {"mode": "500", "left": 1}
    edit = {"chat_id": ALEX, "message_id": 1, "text": "y"}
    assert await refusal("editMessageText", **edit) == "500 Internal Server Error"
    assert tg.faults.state() == {"mode": None, "left": 0}


async def test_a_test_can_strike_what_it_wants(tg: Playground, call: Call, refusal: Call) -> None:
    tg.faults.set("500", methods=frozenset({"getMe"}))
    await call("sendMessage", **TEXT)
    assert await refusal("getMe") == "500 Internal Server Error"


async def test_they_can_be_called_off(tg: Playground, call: Call) -> None:
    tg.faults.set("500", 9)
    tg.faults.set(None)
    await call("sendMessage", **TEXT)
    with pytest.raises(ActionError):
        tg.faults.set("406")  # type: ignore[arg-type]


async def test_ptb_sees_them_as_it_would_over_the_network(
    tg: Playground, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # without it RetryAfter comes with a warning
    tg.faults.set("429", retry_after=7)
    with pytest.raises(RetryAfter) as waits:
        await bot.send_message(ALEX, "x")
    assert waits.value.retry_after == timedelta(seconds=7)
    tg.faults.set("500")
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.send_message(ALEX, "x")
    tg.faults.set("timeout_after_apply")
    with pytest.raises(TimedOut) as lost:
        await bot.send_message(ALEX, "x")
    assert type(lost.value.__cause__).__name__ == "ReadTimeout"
    tg.faults.set("drop")
    with pytest.raises(NetworkError) as refused:
        await bot.send_message(ALEX, "x")
    assert type(refused.value.__cause__).__name__ == "ConnectError"
    assert not isinstance(refused.value, TimedOut)
    assert await sent(tg) == 1
