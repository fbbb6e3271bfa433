"""The front on a real socket: python-telegram-bot polls it, and it stops at once."""

import asyncio
import time
from collections.abc import AsyncIterator

import httpx
import pytest
from telegram import Bot, Update
from telegram.error import NetworkError, TimedOut
from telegram.ext import ApplicationBuilder, CommandHandler, ContextTypes

from playground.server import PlaygroundServer
from playground.telegram import Playground
from tests.playground.rig import ALEX, TOKEN


@pytest.fixture
async def server(tg: Playground) -> AsyncIterator[PlaygroundServer]:
    running = PlaygroundServer(tg, port=0, signals=False)
    async with asyncio.TaskGroup() as group:
        group.create_task(running.serve())
        await running.ready()
        yield running
        running.should_exit = True


async def test_ptb_polls_and_answers(tg: Playground, server: PlaygroundServer) -> None:
    async def start(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message
        await update.message.reply_text("over the wire")

    answered = asyncio.Event()
    tg.events.listen(
        lambda event: answered.set() if event.data.get("text") == "over the wire" else None
    )
    builder = ApplicationBuilder().token(TOKEN).job_queue(None)
    app = builder.base_url(server.base_url).base_file_url(server.base_file_url).build()
    app.add_handler(CommandHandler("start", start))
    async with app:
        assert app.updater
        await app.start()
        await app.updater.start_polling(timeout=10)
        await tg.people.start(ALEX, ALEX)
        await asyncio.wait_for(answered.wait(), 5)
        await app.updater.stop()
        await app.stop()
    assert tg.chat(ALEX).messages[-1]["text"] == "over the wire"


async def test_files_over_the_wire(tg: Playground, server: PlaygroundServer) -> None:
    async with Bot(TOKEN, server.base_url, server.base_file_url) as bot:
        sent = await bot.send_document(ALEX, b"abc", filename="a.txt")
        assert sent.document
        file = await sent.document.get_file()
        assert await file.download_as_bytearray() == b"abc"


async def test_lost_answers_and_dropped_connections(
    tg: Playground, server: PlaygroundServer
) -> None:
    async with Bot(TOKEN, server.base_url) as bot:
        tg.faults.set("timeout_after_apply")
        with pytest.raises(TimedOut):
            await bot.send_message(ALEX, "applied", read_timeout=0.1)
        assert tg.chat(ALEX).messages[-1]["text"] == "applied"
        tg.faults.set("drop")
        with pytest.raises(NetworkError, match="RemoteProtocolError"):
            await bot.send_message(ALEX, "lost")
        assert tg.chat(ALEX).messages[-1]["text"] == "applied"
        await bot.send_message(ALEX, "again")


async def test_events_are_streamed(tg: Playground, server: PlaygroundServer) -> None:
    async with (
        httpx.AsyncClient() as client,
        client.stream("GET", f"{server.url}/play/events?person={ALEX}") as stream,
    ):
        lines = stream.aiter_lines()
        assert (await anext(lines)).startswith(":")
        await tg.people.send_text(ALEX, ALEX, "x")
        found = [line async for line in _until_data(lines)]
        assert '"type":"message"' in found[-1]


async def _until_data(lines: AsyncIterator[str]) -> AsyncIterator[str]:
    async for line in lines:
        yield line
        if line.startswith("data:"):
            return


async def test_it_stops_at_once_with_a_poll_and_a_stream_open(tg: Playground) -> None:
    server = PlaygroundServer(tg, port=0, signals=False)
    async with httpx.AsyncClient() as client, asyncio.TaskGroup() as group:
        serving = group.create_task(server.serve())
        await server.ready()
        poll = group.create_task(
            client.get(f"{server.url}/bot{TOKEN}/getUpdates?timeout=30", timeout=40)
        )
        stream = group.create_task(client.get(f"{server.url}/play/events?person={ALEX}"))
        while tg.updates._poller is None:
            await asyncio.sleep(0.01)
        began = time.perf_counter()
        server.should_exit = True
        await serving
        assert time.perf_counter() - began < 1
    assert poll.result().json() == {"ok": True, "result": []}
    assert stream.result().status_code == 200


async def test_a_webhook_is_called(tg: Playground, server: PlaygroundServer) -> None:
    """The playground's own front plays the bot's server: it answers 404, which is an error."""
    await tg.call("setWebhook", {"url": f"{server.url}/hook"})
    await tg.people.send_text(ALEX, ALEX, "x")
    while "last_error_message" not in tg.webhook.info():
        await asyncio.sleep(0.01)
    assert tg.webhook.info()["last_error_message"] == ("Wrong response from the webhook: 404")


async def test_a_taken_port_is_an_oserror(tg: Playground, server: PlaygroundServer) -> None:
    port = int(server.url.rpartition(":")[2])
    with pytest.raises(OSError, match="in use"):
        PlaygroundServer(tg, port=port)
