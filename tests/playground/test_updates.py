import asyncio
from datetime import timedelta

import pytest

from playground.clock import MovableClock
from playground.errors import ApiError
from playground.telegram import Playground
from tests.playground.rig import ALEX, Call


async def say(tg: Playground, *texts: str) -> None:
    for text in texts:
        await tg.people.send_text(ALEX, ALEX, text)


async def texts(call: Call, **params: object) -> list[str]:
    found = await call("getUpdates", **params)
    return [update["message"]["text"] for update in found]


async def test_updates_stay_until_a_higher_offset_confirms_them(tg: Playground, call: Call) -> None:
    await say(tg, "a", "b", "c")
    first = await call("getUpdates")
    ids = [update["update_id"] for update in first]
    assert ids == [ids[0], ids[0] + 1, ids[0] + 2]
    assert await texts(call) == ["a", "b", "c"]
    assert await texts(call, offset=ids[1]) == ["b", "c"]
    assert await texts(call, offset=ids[2] + 1) == []
    assert await texts(call, offset=0) == []


async def test_a_negative_offset_keeps_only_the_newest(tg: Playground, call: Call) -> None:
    await say(tg, "a", "b", "c")
    assert await texts(call, offset=-1) == ["c"]
    assert await texts(call) == ["c"]


async def test_limit(tg: Playground, call: Call) -> None:
    await say(tg, *map(str, range(120)))
    assert len(await texts(call, limit=2)) == 2
    assert len(await texts(call)) == 100
    assert len(await texts(call, limit=1000)) == 100


async def test_a_long_poll_ends_when_something_comes(tg: Playground, call: Call) -> None:
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(texts(call, timeout=30))
        await asyncio.sleep(0)
        await say(tg, "at last")
    assert poll.result() == ["at last"]


async def test_a_second_poller_sends_the_first_away(tg: Playground, call: Call) -> None:
    async with asyncio.TaskGroup() as group:
        first = group.create_task(refused(call, timeout=30))
        await asyncio.sleep(0)
        second = group.create_task(texts(call, timeout=30))
        await asyncio.sleep(0)
        await say(tg, "x")
    assert first.result() == (
        "409 Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )
    assert second.result() == ["x"]


async def test_a_webhook_and_polling_exclude_each_other(tg: Playground, call: Call) -> None:
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(refused(call, timeout=30))
        await asyncio.sleep(0)
        await call("setWebhook", url="https://a.example/hook")
    assert poll.result() == "409 Conflict: terminated by setWebhook request"
    assert (await refused(call)).startswith(
        "409 Conflict: can't use getUpdates method while webhook is active"
    )
    await call("deleteWebhook")
    assert await call("getUpdates") == []


async def refused(call: Call, **params: object) -> str:
    with pytest.raises(ApiError) as caught:
        await call("getUpdates", **params)
    return f"{caught.value.code} {caught.value.description}"


async def test_a_poller_that_gave_up_leaves_nothing_behind(tg: Playground, call: Call) -> None:
    poll = asyncio.ensure_future(call("getUpdates", timeout=30))  # noqa: TID251  # to cancel it
    await asyncio.sleep(0)
    poll.cancel()
    with pytest.raises(asyncio.CancelledError):
        await poll
    await say(tg, "x")
    assert await texts(call) == ["x"]


async def test_closing_wakes_the_poller_at_once(tg: Playground, call: Call) -> None:
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(call("getUpdates", timeout=30))
        await asyncio.sleep(0)
        tg.close()
    assert poll.result() == []
    assert await call("getUpdates", timeout=30) == []


async def test_allowed_updates_are_remembered(tg: Playground, call: Call) -> None:
    await call("getUpdates", allowed_updates=["callback_query"])
    await say(tg, "unseen")
    await tg.people.tap(ALEX, ALEX, 1, "x")
    kinds = [set(update) - {"update_id"} for update in await call("getUpdates")]
    assert kinds == [{"callback_query"}]
    await call("getUpdates", allowed_updates=[])  # the default again
    await say(tg, "seen")
    assert "message" in (await call("getUpdates"))[-1]


async def test_reactions_come_only_when_asked_for(tg: Playground, call: Call) -> None:
    await tg.people.react(ALEX, ALEX, 1, "👍")
    assert await call("getUpdates", allowed_updates='["message_reaction"]') == []
    await tg.people.react(ALEX, ALEX, 1, "🔥")
    (update,) = await call("getUpdates")
    assert update["message_reaction"]["old_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert update["message_reaction"]["new_reaction"] == [{"type": "emoji", "emoji": "🔥"}]


@pytest.mark.parametrize(
    ("seconds", "left"),
    [
        (29, ["message", "callback_query", "inline_query"]),
        (31, ["message", "callback_query"]),
        (151, ["message"]),
        (86_399, ["message"]),
        (86_401, []),
    ],
)
async def test_what_is_not_fetched_is_forgotten(
    tg: Playground, call: Call, clock: MovableClock, seconds: int, left: list[str]
) -> None:
    await say(tg, "x")
    await tg.people.tap(ALEX, ALEX, 1, "x")
    await tg.people.inline_query(ALEX, ALEX, "x")
    clock.move(timedelta(seconds=seconds))
    updates = await call("getUpdates")
    assert [next(key for key in update if key != "update_id") for update in updates] == left


async def test_getupdates_is_logged_only_when_it_fails(tg: Playground, call: Call) -> None:
    await call("getUpdates")
    assert tg.calls.of("getUpdates") == []
    tg.webhook.set("https://a.example", "", 40)
    await refused(call)
    assert [one.error_code for one in tg.calls.of("getUpdates")] == [409]
