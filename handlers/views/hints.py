"""What a client's file shows by itself: one line with its evidence, and two buttons."""

from __future__ import annotations

from datetime import date

from content import formats
from content.interface import Words
from content.markup import Markup
from domain.hints import Hint
from handlers.callbacks import button
from handlers.screens import Row


def line(words: Words, hint: Hint, today: date) -> Markup:
    """The suggestion and its evidence."""
    quotes = hint.quotes or ("",)
    return words(
        f"hint-{hint.kind}",
        day=formats.day(hint.on, words.lang, today),
        days=hint.days,
        count=hint.count,
        first=quotes[0],
        second=quotes[-1],
    )


def on_card(words: Words, hint: Hint | None, today: date) -> list[Markup]:
    """The suggestion on the card, quietly; nothing when there is none."""
    return [] if hint is None else [line(words, hint, today), words("hint-where")]


def buttons(words: Words, client_id: int, hint: Hint) -> Row:
    """What to do, and never again."""
    return [
        button(words.plain("hint-what"), "tactic", client_id, hint.tactic),
        button(words.plain("hint-off"), "hintoff", client_id, hint.mark),
    ]
