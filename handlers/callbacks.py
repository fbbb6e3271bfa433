"""What a button carries: a verb and ids, never words. At most 64 bytes (Bot API)."""

from __future__ import annotations

from telegram import CopyTextButton, InlineKeyboardButton

LIMIT = 64
COPY_LIMIT = 256


def pack(verb: str, *args: int | str) -> str:
    """Callback data; raises ValueError when it would not fit or could not be read back."""
    data = ":".join((verb, *(str(arg) for arg in args)))
    if len(data.encode()) > LIMIT or any(":" in str(arg) for arg in args):
        raise ValueError(f"callback data of {verb} is too long or holds a colon")
    return data


def unpack(data: str) -> tuple[str, list[str]]:
    """The verb and the arguments, as text."""
    verb, *args = data.split(":")
    return verb, args


def button(
    text: str, verb: str, *args: int | str, style: str | None = None
) -> InlineKeyboardButton:
    """A button that calls the tap handler of `verb` with these arguments."""
    return InlineKeyboardButton(text, callback_data=pack(verb, *args), style=style)


def copy_button(text: str, content: str) -> InlineKeyboardButton | None:
    """A button that copies `content`; None when it is longer than Telegram lets a button copy."""
    if not 0 < len(content) <= COPY_LIMIT:
        return None
    return InlineKeyboardButton(text, copy_text=CopyTextButton(content))
