"""The real application and a bare one at the same local Telegram, with no socket between."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from telegram import InlineQueryResultArticle, InputTextMessageContent, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from composition import Tact, build
from config import Settings
from domain.managers import Manager
from playground.chats import GROUP_ID
from playground.clock import MovableClock
from playground.seam import InProcessRequest
from playground.telegram import Playground
from services.access import Person
from serving import UPDATES

TOKEN = "7000000001:bench"
SUNDAY = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


def settings(database: Path, owner: int, **more: Any) -> Settings:
    """Settings that take nothing from this machine's .env."""
    url = f"sqlite+aiosqlite:///{database}"
    given = {"database_url": url, "owner_ids": frozenset({owner}), **more}
    return Settings(_env_file=None, **given)  # type: ignore[call-arg]  # pydantic's own argument


class Taken(NamedTuple):
    """Seconds on the wall and of the processor; the latter does not mind what else is running."""

    wall: float
    cpu: float


@dataclass
class Stage:
    """Tact and a bare bot that answers with two words, at one Telegram with one clock."""

    telegram: Playground
    tact: Tact
    bare: Application[Any, Any, Any, Any, Any, Any]
    manager: Manager
    _offset: int = field(default=0)

    @property
    def owner(self) -> int:
        """The person who does everything."""
        return self.manager.telegram_id

    async def says(self, text: str) -> None:
        """The owner types something; no bot has looked at it yet."""
        await self.telegram.people.send_text(self.owner, self.owner, text)

    async def taps(self, message_id: int, data: str) -> None:
        """The owner taps a button."""
        await self.telegram.people.tap(self.owner, self.owner, message_id, data)

    async def asks(self, query: str) -> None:
        """The owner types after the bot's name, in a group."""
        await self.telegram.people.inline_query(self.owner, GROUP_ID, query)

    def last(self) -> dict[str, Any]:
        """The newest message."""
        return self.telegram.chat(self.owner).messages[-1]

    async def by_tact(self) -> Taken:
        """Tact fetches what waits and answers it."""
        application = self.tact.application

        async def answer(update: Update) -> None:
            # What PTB's own loop does with a processor like ours.
            work = application.process_update(update)
            await application.update_processor.process_update(update, work)

        return await self._answered(application.bot, answer)

    async def by_bare(self) -> Taken:
        """The bare bot fetches what waits and answers it."""
        return await self._answered(self.bare.bot, self.bare.process_update)

    async def _answered(self, bot: Any, answer: Callable[[Update], Awaitable[None]]) -> Taken:
        began, worked = time.perf_counter(), time.process_time()
        updates = await bot.get_updates(
            offset=self._offset or None, timeout=0, allowed_updates=UPDATES
        )
        for update in updates:
            self._offset = update.update_id + 1
            await answer(update)
        return Taken(time.perf_counter() - began, time.process_time() - worked)


@asynccontextmanager
async def stage(folder: Path) -> AsyncIterator[Stage]:
    """Both bots, ready; the sample client file is loaded."""
    clock = MovableClock(frozen=SUNDAY)
    telegram = Playground(TOKEN, clock)
    owner = next(iter(telegram.accounts))
    request = InProcessRequest(telegram)
    tact = build(settings(folder / "stage.db", owner.id), TOKEN, clock.now, request, request)
    bare = _bare(request)
    await tact.database.open()
    person = Person(owner.id, owner.id, owner.first_name, "en")
    entry = await tact.services.access.enter(person)
    assert entry is not None
    await tact.services.sample.load(entry.manager)
    async with tact.application, bare:
        yield Stage(telegram, tact, bare, entry.manager)
    await tact.database.close()


def _bare(request: InProcessRequest) -> Application[Any, Any, Any, Any, Any, Any]:
    count = iter(range(10**9))

    async def reply(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        await update.message.reply_text("Well done")

    async def turn(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.callback_query is not None
        await update.callback_query.answer()
        await update.callback_query.edit_message_text(f"Well done {next(count)}")

    async def results(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.inline_query is not None
        text = InputTextMessageContent("Well done")
        await update.inline_query.answer(
            [InlineQueryResultArticle(str(each), "Well done", text) for each in range(10)],
            cache_time=0,
            is_personal=True,
        )

    builder = Application.builder().token(TOKEN).job_queue(None)
    bare = builder.request(request).get_updates_request(request).build()
    bare.add_handler(MessageHandler(filters.TEXT, reply))
    bare.add_handler(CallbackQueryHandler(turn))
    bare.add_handler(InlineQueryHandler(results))
    return bare
