"""What went wrong, said kindly: a rule's refusal in words, anything else as one apology."""

from __future__ import annotations

import logging

from telegram import Update
from telegram.error import Forbidden, TelegramError, TimedOut

from content.interface import Words
from domain.errors import DomainError
from handlers.answers import answer, refusal
from handlers.callbacks import button
from handlers.event import Event
from handlers.screens import Row, Screen
from handlers.services import Context
from services.access import Person

OVER = ("-gone", "-closed")
"""Endings of the keys that say: what the question was about cannot be answered any more."""

_log = logging.getLogger(__name__)


async def explain(event: Event, error: DomainError) -> None:
    """Words a refusal in the manager's language: over the tap that met it, or as a message.

    A question that was answered wrongly stays open, with a way out of it; one about something that
    is no longer there is over.
    """
    key = f"error-{error.key}"
    if event.query is not None:
        # What a second tap may meet fades by itself. The buttons stay: by now they may be others.
        fades = error.key in ("stale", "question-gone")
        await event.answer(event.words.plain(key, **error.params), alert=not fades)
        return
    rows: list[Row] = []
    if event.dialog is not None and error.key.endswith(OVER):
        await event.services.managers.stop_asking(event.manager)
    elif event.dialog is not None:
        rows.append([button(event.words.plain("cancel"), "cancel")])
    await event.say(Screen(event.words(key, **error.params), rows))


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
    if update.effective_user is None:
        return
    words = await _words(update, context)
    try:
        if update.inline_query is not None:
            await answer(update.inline_query, [], refusal(words, DomainError("unforeseen")))
        elif update.effective_chat is not None:
            await context.bot.send_message(update.effective_chat.id, words("error-unforeseen"))
    except TelegramError as failure:
        _log.warning("update %s: no apology either: %s", number, type(failure).__name__)


async def _words(update: Update, context: Context) -> Words:
    """The manager's own language; Telegram's where even that cannot be looked up."""
    user, services = update.effective_user, context.services
    assert user is not None
    person = Person(user.id, user.id, user.first_name, user.language_code)
    language = services.access.language(person)
    try:
        entry = await services.access.enter(person, admit=False)
    except Exception as error:
        _log.warning("no language for an apology: %s", type(error).__name__)
    else:
        language = entry.manager.language if entry else language
    return services.interface.words(language)


def _place(error: BaseException | None) -> str:
    trace = error.__traceback__ if error else None
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " < ".join(reversed(places[-6:]))
