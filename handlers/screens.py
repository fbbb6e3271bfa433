"""What a person sees: a text with its keyboard, or a picture with a caption."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)
from telegram.constants import ParseMode

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
Row = Sequence[InlineKeyboardButton]


@dataclass(frozen=True, slots=True)
class Screen:
    """HTML text (escaped already) and rows of buttons; with `photo` (PNG) the text is a caption."""

    text: str
    rows: Sequence[Row] = field(default=())
    photo: bytes | None = None

    @property
    def keyboard(self) -> InlineKeyboardMarkup | None:
        """The rows as Telegram takes them; empty rows are dropped."""
        rows = [list(row) for row in self.rows if row]
        return InlineKeyboardMarkup(rows) if rows else None


def in_rows(buttons: Iterable[InlineKeyboardButton | None], width: int) -> list[Row]:
    """Buttons laid out `width` to a row; None is left out."""
    there = [each for each in buttons if each is not None]
    return [there[start : start + width] for start in range(0, len(there), width)]


async def send(bot: Bot, chat_id: int, screen: Screen) -> Message:
    """Sends a screen as a new message."""
    if screen.photo is not None:
        return await bot.send_photo(
            chat_id,
            screen.photo,
            caption=screen.text,
            parse_mode=ParseMode.HTML,
            reply_markup=screen.keyboard,
            filename="tact.png",
        )
    return await bot.send_message(
        chat_id,
        screen.text,
        parse_mode=ParseMode.HTML,
        reply_markup=screen.keyboard,
        link_preview_options=NO_PREVIEW,
    )
