"""What went wrong, said kindly: a rule's refusal in words, anything else as one apology."""

from __future__ import annotations

import logging

from telegram import Update
from telegram.error import Forbidden, TelegramError, TimedOut

from domain.errors import DomainError
from handlers.event import Event
from handlers.screens import Screen
from handlers.services import Context

_log = logging.getLogger(__name__)


async def explain(event: Event, error: DomainError) -> None:
    """Words a refusal in the manager's language: over the tap that met it, or as a message."""
    key = f"error-{error.key}"
    if event.query is not None:
        await event.answer(event.words.plain(key, **error.params), alert=True)
        if error.key == "stale":
            await event.drop_buttons()
    else:
        await event.say(Screen(event.words(key, **error.params)))


async def apologise(update: object, context: Context) -> None:
    """Logs what nobody foresaw, without a word of any client, and says sorry once."""
    error = context.error
    number = update.update_id if isinstance(update, Update) else None
    if isinstance(error, Forbidden):
        _log.info("update %s: the chat is closed to the bot", number)
        return
    # The message of an exception may hold what somebody typed: only its kind and place are logged.
    _log.error("update %s failed: %s at %s", number, type(error).__name__, _place(error))
    if isinstance(error, TimedOut) or not isinstance(update, Update):
        return
    if update.effective_chat is None or update.effective_user is None:
        return
    words = context.services.interface.words(update.effective_user.language_code or "")
    try:
        await context.bot.send_message(update.effective_chat.id, words("error-unforeseen"))
    except TelegramError as failure:
        _log.warning("update %s: no apology either: %s", number, type(failure).__name__)


def _place(error: BaseException | None) -> str:
    trace = error.__traceback__ if error else None
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " < ".join(reversed(places[-6:]))
