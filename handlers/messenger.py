"""How a push reaches the manager's chat, and what each of Telegram's refusals means for it.

The table of errors and its reasons: docs/decisions/0005-delivery.md.
"""

from __future__ import annotations

import logging
from dataclasses import replace

import httpx
from telegram import Bot, Message
from telegram.constants import MessageLimit, ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from content.interface import Interface
from content.markup import join, plain
from domain.deliveries import Outcome, Receipt
from domain.failures import kind_and_place
from domain.managers import Manager
from handlers.screens import NO_PREVIEW, Screen
from handlers.views import digests as digest_views
from handlers.views import late as late_views
from handlers.views import nudges as nudge_views
from handlers.views import reminders as reminder_views
from handlers.views import rhythm_nudges as rhythm_views
from services.deliveries import Push

_log = logging.getLogger(__name__)
STOPPED_FOR = 30.0
PATIENCE = 30.0
"""Seconds to wait for an answer: one that is given up too early costs a second message."""

NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class TelegramMessenger:
    """Sends pushes through the bot."""

    def __init__(self, bot: Bot, interface: Interface) -> None:
        self._bot = bot
        self._interface = interface

    async def push(self, manager: Manager, push: Push) -> Receipt:
        """Sends one push; every failure comes back as a receipt."""
        try:
            screen = self._screen(manager, push)
        except Exception as error:
            what = kind_and_place(error)
            _log.error("reminder %s cannot be shown: %s", push.reminder.id, what)
            return Receipt("not_sent", error=type(error).__name__)
        moved: int | None = None
        try:
            try:
                message = await self._send(manager.chat_id, screen)
            except ChatMigrated as error:
                # Nothing was sent; the chat is the same under another id.
                moved = error.new_chat_id
                message = await self._send(moved, screen)
        except TelegramError as error:
            return replace(receipt(error), chat_id=moved)
        return Receipt("sent", message_id=message.message_id, chat_id=moved)

    async def _send(self, chat_id: int, screen: Screen) -> Message:
        try:
            return await self._bot.send_message(
                chat_id,
                screen.text,
                parse_mode=ParseMode.HTML,
                reply_markup=screen.keyboard,
                link_preview_options=NO_PREVIEW,
                read_timeout=PATIENCE,
            )
        except BadRequest as error:
            if _is_closed(error):
                raise
            # Bare words are better than silence.
            _log.error("a push was refused and goes out as plain text")
            text = plain(screen.text)[: MessageLimit.MAX_TEXT_LENGTH]
            return await self._bot.send_message(chat_id, text, read_timeout=PATIENCE)

    def _screen(self, manager: Manager, push: Push) -> Screen:
        words = self._interface.words(manager.language)
        if push.digest is not None:
            return digest_views.push(words, manager, push.digest, push.again)
        if push.others:
            return late_views.summary(words, push)
        since = late_views.since(words, push)
        if push.composed is not None and push.told is not None:
            screen = nudge_views.nudge(words, manager, push, push.composed, push.told)
        elif push.composed is not None and push.beat is not None:
            screen = rhythm_views.nudge(words, push, push.beat, push.composed)
        else:
            screen = reminder_views.push(words, push.reminder, push.client, push.again)
        return replace(screen, text=join([since, screen.text])) if since else screen


def receipt(error: TelegramError) -> Receipt:
    """What a failure says about the message: surely not there, perhaps there, or never."""
    if isinstance(error, RetryAfter):
        wait = error.retry_after
        seconds = wait if isinstance(wait, int | float) else wait.total_seconds()
        return Receipt("not_sent", retry_after=float(seconds), error="RetryAfter")
    outcome = _outcome(error)
    pause = STOPPED_FOR if outcome == "stop" else None
    # The text of a refusal names what was wrong; other texts only repeat the kind.
    words = f": {error}" if outcome == "refused" else ""
    return Receipt(outcome, retry_after=pause, error=f"{type(error).__name__}{words}"[:200])


def _outcome(error: TelegramError) -> Outcome:
    outcome: Outcome = "unknown"
    match error:
        case Forbidden():
            outcome = "gone"
        case InvalidToken() | Conflict():
            _log.error("Telegram does not take this bot's messages: %s", type(error).__name__)
            outcome = "stop"
        case BadRequest():
            outcome = "gone" if _is_closed(error) else "refused"
        case ChatMigrated():
            outcome = "not_sent"
        case NetworkError() if isinstance(error.__cause__, NEVER_LEFT):
            outcome = "not_sent"
        case NetworkError() if not isinstance(error.__cause__, httpx.HTTPError):
            # An answer came, and it said that the server failed (5xx).
            outcome = "failed"
    return outcome


def _is_closed(error: TelegramError) -> bool:
    return "chat not found" in str(error).lower()
