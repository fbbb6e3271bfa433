"""The heartbeat goes on whatever a tick meets, and ends when it is told to."""

from __future__ import annotations

import asyncio
import logging

import pytest

from scheduler import heartbeat
from scheduler.heartbeat import Heartbeat


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heartbeat, "TICK_SECONDS", 0.01)
    monkeypatch.setattr(heartbeat, "GRACE_SECONDS", 0.1)


async def nothing() -> None:
    """The purge of a test."""


async def test_a_tick_that_fails_is_logged_without_words_and_the_next_one_comes(
    caplog: pytest.LogCaptureFixture,
) -> None:
    ticks = 0
    often = asyncio.Event()

    async def fail() -> None:
        nonlocal ticks
        ticks += 1
        if ticks == 3:
            often.set()
        raise ValueError("Egor owes 1500")

    beating = Heartbeat(fail, nothing)
    beating.start()
    async with asyncio.timeout(5):
        await often.wait()
    await beating.stop()
    assert "ValueError at test_heartbeat.py" in caplog.text
    assert "Egor" not in caplog.text


async def test_no_tick_comes_beside_another(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    at_once = most = ticks = 0
    often = asyncio.Event()

    async def slow() -> None:
        nonlocal at_once, most, ticks
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.03)
        at_once -= 1
        ticks += 1
        if ticks == 3:
            often.set()

    beating = Heartbeat(slow, nothing)
    beating.start()
    async with asyncio.timeout(5):
        await often.wait()
    await beating.stop()
    assert most == 1
    assert not caplog.records, "a second without a tick is nothing to write about"


async def test_a_tick_at_work_may_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heartbeat, "GRACE_SECONDS", 5)
    begun, answer = asyncio.Event(), asyncio.Event()
    ended = []

    async def tick() -> None:
        begun.set()
        await answer.wait()
        ended.append(True)

    beating = Heartbeat(tick, nothing)
    beating.start()
    await begun.wait()
    async with asyncio.TaskGroup() as group:
        group.create_task(beating.stop())
        group.create_task(asyncio.sleep(0)).add_done_callback(lambda _: answer.set())
    assert ended == [True]


async def test_a_tick_that_hangs_is_cut_short_and_tidies_up() -> None:
    begun = asyncio.Event()
    tidied = []

    async def hang() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            tidied.append(True)

    beating = Heartbeat(hang, nothing)
    beating.start()
    await begun.wait()
    await beating.stop()
    assert tidied == [True], "stop waits for it"


async def test_stopped_before_it_began_nothing_happens() -> None:
    await Heartbeat(nothing, nothing).stop()
