"""A playground at a standing moment, and python-telegram-bot connected to it without sockets."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Bot

from playground.clock import MovableClock
from playground.errors import ApiError
from playground.seam import InProcessRequest
from playground.telegram import Playground
from tests.playground.rig import ALEX, TOKEN, Call


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(frozen=datetime(2026, 3, 2, 9, 0, tzinfo=UTC))


@pytest.fixture
async def tg(clock: MovableClock) -> Playground:
    """Alex has pressed Start, and the bot has seen it; Sam has not."""
    playground = Playground(TOKEN, clock)
    await playground.people.start(ALEX, ALEX)
    playground.updates.clear()
    return playground


@pytest.fixture
def call(tg: Playground) -> Call:
    """Call a method with plain values: `await call("sendMessage", chat_id=1001, text="x")`."""

    async def run(method: str, **params: Any) -> Any:
        files = params.pop("files", None)
        return await tg.call(method, params, files)

    return run


@pytest.fixture
def refusal(call: Call) -> Call:
    """Call a method that must fail; gives "code description"."""

    async def run(method: str, **params: Any) -> str:
        with pytest.raises(ApiError) as caught:
            await call(method, **params)
        return f"{caught.value.code} {caught.value.description}"

    return run


@pytest.fixture
async def bot(tg: Playground) -> AsyncIterator[Bot]:
    """A real Bot over the seam."""
    request, polling = InProcessRequest(tg), InProcessRequest(tg)
    async with Bot(TOKEN, request=request, get_updates_request=polling) as real:
        yield real
