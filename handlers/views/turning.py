"""To the pages before and after the one that is shown."""

from __future__ import annotations

from content.interface import Words
from handlers.callbacks import button
from handlers.screens import Row


def turning(
    words: Words, number: int, more: bool, verb: str, *before: int | str, after: str = ""
) -> Row:
    """Buttons of `verb` with the number of the page, `before` and `after` around it."""
    last = [after] if after else []
    row = []
    if number > 0:
        row.append(button(words.plain("clients-fewer"), verb, *before, number - 1, *last))
    if more:
        row.append(button(words.plain("clients-more"), verb, *before, number + 1, *last))
    return row
