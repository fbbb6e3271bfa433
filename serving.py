"""Tact at work: it talks to Telegram, and answers by HTTP, until it is told to stop."""

# ruff: noqa: E402 -- the imports stand between two lines about them

from __future__ import annotations

import gc

gc.disable()  # importing makes next to no garbage, and looking for it is a twentieth of the start

import asyncio
import contextlib
import logging
import secrets
import signal
import socket
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from itertools import chain, repeat
from typing import TYPE_CHECKING

from telegram import Update
from telegram.error import InvalidToken, NetworkError, TelegramError

from composition import Tact, build
from config import Settings, SettingsError
from content.errors import ContentError
from content.guides import Guides
from content.inline import load_synonyms
from content.playbook import Playbook
from handlers import profile
from scheduler.heartbeat import Heartbeat
from services import reading

if TYPE_CHECKING:
    from web.server import WebServer

gc.freeze()  # what is imported stays
gc.enable()

__all__ = ["UPDATES", "InvalidToken", "listen", "run", "serve", "until_signal"]

UPDATES = [
    Update.MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
    Update.INLINE_QUERY,
    Update.CHOSEN_INLINE_RESULT,
]
GRACE_SECONDS = 0.5
"""How long the end waits for updates at work: a supervisor expects it within a second or two."""

BOOT_WAITS = (1, 5, 20, 60)
"""Seconds between tries while Telegram cannot be reached at the start."""

INTRODUCED_AFTER = 1
"""Seconds: reading the words of all languages can wait until the first updates are asked for."""

HEALED_AFTER = 30
"""Seconds: then what an earlier life left without a next step gets one; later once a day."""

_log = logging.getLogger("tact")


async def run(settings: Settings, stop: asyncio.Event) -> None:
    """Talks to Telegram until `stop` is set."""
    assert settings.bot_token is not None
    listening = None if settings.web_port is None else listen(settings)
    tact = build(settings, settings.bot_token.get_secret_value(), _now)
    await tact.open()
    code = secrets.token_hex(5).upper()
    if await tact.services.access.offer(code):
        print(f"Nobody owns this bot yet. Send it: /claim {code}", flush=True)
    await serve(tact, stop, listening)


def listen(settings: Settings, near: int = 0) -> socket.socket:
    """Where the web is served: at WEB_PORT, else at the port `near` or wherever there is room."""
    # Starlette and uvicorn take a fifth of a second: a start without them does not wait for it.
    from web.server import bind  # noqa: PLC0415

    try:
        return bind(settings.web_host, settings.web_port, near)
    except OSError as error:
        raise SettingsError(f"WEB_PORT {settings.web_port} is taken by another program") from error


async def serve(tact: Tact, stop: asyncio.Event, listening: socket.socket | None = None) -> None:
    """Polls and ticks, and answers by HTTP where it listens, until `stop` is set; then ends in good
    order."""
    application = tact.application
    web = None if listening is None else _web(tact, listening)
    answering = [] if web is None else [asyncio.create_task(web.serve())]
    heartbeat = Heartbeat(tact.tick, tact.services.clients.purge, tact.upkeep.heal)
    try:
        if not await _reach_telegram(tact, stop):
            return
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling(allowed_updates=UPDATES, bootstrap_retries=-1)
        heartbeat.start()
        _log.info("ready")
        if not application.bot.supports_inline_queries:
            _log.warning("inline mode is off: /setinline at BotFather switches it on")
        async with asyncio.TaskGroup() as tasks:
            settling = tasks.create_task(_settle(tact))
            await _either(stop, tact.refused)
            settling.cancel()
        if tact.refused.is_set():
            _log.error("Telegram does not know this bot's token any more")
            raise InvalidToken
    finally:
        if web is not None:
            web.should_exit = True
        await asyncio.gather(heartbeat.stop(), _fall_silent(tact), *answering)
        await application.shutdown()
        await tact.database.close()


def _web(tact: Tact, listening: socket.socket) -> WebServer:
    from web.application import build_app  # noqa: PLC0415 -- see `listen`
    from web.server import WebServer  # noqa: PLC0415

    return WebServer(build_app(tact.services.calendars, tact.health), listening)


async def _fall_silent(tact: Tact) -> None:
    """Takes no more updates and lets those at work end, but waits for no answer that hangs."""
    application = tact.application
    # A token that was refused is thrown at us once more by the updater.
    with contextlib.suppress(TimeoutError, InvalidToken):
        async with asyncio.timeout(GRACE_SECONDS):
            if application.updater is not None and application.updater.running:
                await application.updater.stop()
            if application.running:
                await application.stop()


async def _reach_telegram(tact: Tact, stop: asyncio.Event) -> bool:
    """Tries until Telegram answers; False when `stop` comes first. A refused token is raised."""
    waits = chain(BOOT_WAITS, repeat(BOOT_WAITS[-1]))
    while True:
        try:
            await tact.application.initialize()
        except InvalidToken:
            raise
        except NetworkError as error:
            _log.warning("Telegram is out of reach: %s", type(error).__name__)
        else:
            return True
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), next(waits))
            return False


async def _either(*events: asyncio.Event) -> None:
    """Waits for the first of several events."""
    waiting = [asyncio.create_task(each.wait()) for each in events]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waiting:
            each.cancel()


async def _settle(tact: Tact) -> None:
    """What can wait until the bot listens."""
    await _introduce(tact)
    await asyncio.sleep(HEALED_AFTER)
    await tact.upkeep.heal()


async def _introduce(tact: Tact) -> None:
    """Commands and descriptions in every language; without them the bot works as well."""
    await asyncio.sleep(INTRODUCED_AFTER)
    try:
        await profile.introduce(tact.application.bot, tact.services.interface)
    except TelegramError as error:
        _log.warning("commands and descriptions were not set: %s", type(error).__name__)
    # A third of a second that nobody should wait for when the first reminder is typed.
    await asyncio.to_thread(reading.warm)
    await asyncio.to_thread(tact.services.inline.warm)
    await asyncio.to_thread(check_words)


class _InlineWords:
    """The words of inline mode, checked as the other libraries are."""

    def check(self) -> None:
        """Reads them all; raises ContentError with all faults."""
        load_synonyms(Guides().structure, Playbook().structure)


def check_words(*libraries: Playbook | Guides | _InlineWords) -> None:
    """Reads every text of the libraries (those shipped, by default) and logs faults by place.

    Whoever has edited a file learns of it at the start, not in the middle of a call; the other
    texts go on working.
    """
    for library in libraries or (Playbook(), Guides(), _InlineWords()):
        try:
            library.check()
        except ContentError as error:
            for fault in error.faults:
                _log.error("a text cannot be used: %s", fault)


def _now() -> datetime:
    return datetime.now(UTC)


async def until_signal(
    work: Callable[[Settings, asyncio.Event], Awaitable[None]], settings: Settings
) -> None:
    """Does `work` until the process is told to end."""
    stop = asyncio.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    await work(settings, stop)
