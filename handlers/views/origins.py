"""Where a screen was opened from: a short word that its buttons carry, and the way back there."""

from __future__ import annotations

from telegram import InlineKeyboardButton

from content.interface import Words
from domain.agenda import Span
from handlers.callbacks import button


def of_list(number: int) -> str:
    """A page of the list of reminders."""
    return f"list-{number}"


def of_agenda(span: Span, number: int) -> str:
    """A page of the day or of the week."""
    return f"{span}-{number}"


OF_DAY = "day-0"
"""The look back on the day."""


def carried(origin: str) -> list[str]:
    """What a button carries of it, as its last argument: nothing for nowhere in particular."""
    return [origin] if origin else []


def back(words: Words, origin: str) -> InlineKeyboardButton | None:
    """The button that leads back; None for nowhere in particular."""
    kind, _, page = origin.partition("-")
    if not (page.isascii() and page.isdecimal()):
        return None
    match kind:
        case "list":
            return button(words.plain("reminders-back"), "reminders", int(page))
        case "today" | "week":
            return button(words.plain(f"agenda-{kind}-back"), "agenda", kind, int(page))
        case "day":
            return button(words.plain("lookback-back"), "day")
    return None
