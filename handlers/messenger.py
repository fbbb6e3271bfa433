"""How a push reaches the manager's chat, and what each of Telegram's refusals means for it.

The table of errors and its reasons: docs/decisions/0005-delivery.md.
"""

from __future__ import annotations

import logging

import httpx
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from content.interface import Interface
from domain.deliveries import Receipt
from domain.managers import Manager
from handlers.screens import Screen, send
from handlers.views import payments as payment_views
from handlers.views import reminders as reminder_views
from services.deliveries import Push

_log = logging.getLogger(__name__)
STOPPED_FOR = 30.0
NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class TelegramMessenger:
    """Sends pushes through the bot."""

    def __init__(self, bot: Bot, interface: Interface) -> None:
        self._bot = bot
        self._interface = interface

    async def push(self, manager: Manager, push: Push) -> Receipt:
        """Sends one push; every failure comes back as a receipt."""
        try:
            message = await send(self._bot, manager.chat_id, self._screen(manager, push))
        except TelegramError as error:
            return receipt(error)
        return Receipt("sent", message_id=message.message_id)

    def _screen(self, manager: Manager, push: Push) -> Screen:
        words = self._interface.words(manager.language)
        if push.composed is not None:
            return payment_views.nudge(words, manager, push, push.composed)
        return reminder_views.push(words, push.reminder, push.client, push.again)


def receipt(error: TelegramError) -> Receipt:
    """What a failure says about the message: surely not there, perhaps there, or never."""
    name = type(error).__name__
    match error:
        case RetryAfter():
            wait = error.retry_after
            seconds = wait if isinstance(wait, int | float) else wait.total_seconds()
            return Receipt("not_sent", retry_after=float(seconds), error=name)
        case Forbidden():
            return Receipt("gone", error=name)
        case InvalidToken() | Conflict():
            _log.error("Telegram does not take this bot's messages: %s", name)
            return Receipt("stop", retry_after=STOPPED_FOR, error=name)
        case BadRequest() | ChatMigrated():
            return Receipt("refused", error=f"{name}: {error}"[:200])
        case TimedOut() | NetworkError() if isinstance(error.__cause__, NEVER_LEFT):
            return Receipt("not_sent", error=name)
    return Receipt("unknown", error=name)
