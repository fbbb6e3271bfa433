"""Answering an inline query: for this person alone, never kept, and calmly when it is too late."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton
from telegram.error import BadRequest

from content.interface import Words
from domain.errors import DomainError

HELP = "inline"
"""What the link says that leads to the help: nothing of anybody's."""

BUTTON = 60
"""Characters of the button above the results that a phone shows."""

_TOO_LATE = ("query is too old", "query id is invalid", "query_id_invalid")
_log = logging.getLogger(__name__)


async def answer(
    query: InlineQuery,
    results: Sequence[InlineQueryResultArticle],
    button: InlineQueryResultsButton,
) -> bool:
    """Shows the results; False when nobody waits for them any more (Telegram: 30 seconds)."""
    try:
        # cache_time 0 and is_personal: Telegram would show one person's clients to everybody else.
        await query.answer(results, cache_time=0, is_personal=True, button=button)
    except BadRequest as error:
        if not any(each in str(error).lower() for each in _TOO_LATE):
            raise
        _log.info("an inline query was answered too late")
        return False
    return True


def lettered(text: str, payload: str = HELP) -> InlineQueryResultsButton:
    """The button above the results; it leads into the private chat."""
    short = text if len(text) <= BUTTON else f"{text[: BUTTON - 1].rstrip()}…"
    return InlineQueryResultsButton(short, start_parameter=payload)


def refusal(words: Words, error: DomainError) -> InlineQueryResultsButton:
    """Why there is nothing, where the results would be."""
    return lettered(words.plain(f"error-{error.key}", **error.params))
