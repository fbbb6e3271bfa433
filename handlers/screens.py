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

WHOLE = 40
"""Characters of the buttons in one row that can be read on a phone."""

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


def fitting(buttons: Iterable[InlineKeyboardButton], most: int = 2) -> list[Row]:
    """Up to `most` buttons to a row while all can be read on their part of a phone."""
    rows: list[list[InlineKeyboardButton]] = []
    for each in buttons:
        last = rows[-1] if rows else []
        longest = max(len(there.text) for there in (*last, each))
        if last and len(last) < most and longest * (len(last) + 1) <= WHOLE:
            last.append(each)
        else:
            rows.append([each])
    return list(rows)


async def send(bot: Bot, chat_id: int, screen: Screen, quietly: bool = False) -> Message:
    """Sends a screen as a new message, with or without a sound."""
    if screen.photo is not None:
        return await bot.send_photo(
            chat_id,
            screen.photo,
            caption=screen.text,
            parse_mode=ParseMode.HTML,
            reply_markup=screen.keyboard,
            filename="tact.png",
            disable_notification=quietly,
        )
    return await bot.send_message(
        chat_id,
        screen.text,
        parse_mode=ParseMode.HTML,
        reply_markup=screen.keyboard,
        link_preview_options=NO_PREVIEW,
        disable_notification=quietly,
    )
