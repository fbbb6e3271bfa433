"""A small bot that shows one of everything, run beside the tests in a thread of its own."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any
from uuid import uuid4

from PIL import Image
from telegram import (
    BotCommand,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    KeyboardButton,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackContext,
    CallbackQueryHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

Context = CallbackContext[Any, Any, Any, Any]

FORMATTED = (
    "👞 <b>bold</b> <i>italic</i> <u>underline</u> <s>struck</s> <b><i>both</i></b>\n"
    '<code>INV-127</code> <a href="https://example.org/">a link</a> '
    "<tg-spoiler>secret</tg-spoiler> /help\n"
    "<blockquote>quoted</blockquote>"
    f"<blockquote expandable>{'a long quotation ' * 30}</blockquote>"
    '<pre><code class="language-text">Dear Egor,\nhello</code></pre>'
    '<tg-time unix="1795600000" format="D">that day</tg-time>'
)
KEYS = InlineKeyboardMarkup(
    [
        [
            InlineKeyboardButton("Ping", callback_data="ping", style="primary"),
            InlineKeyboardButton("Alert", callback_data="alert", style="danger"),
        ],
        [
            InlineKeyboardButton("Count", callback_data="count"),
            InlineKeyboardButton("Copy", copy_text=CopyTextButton("Dear Egor")),
        ],
        [InlineKeyboardButton("Ask here", switch_inline_query_current_chat="egor")],
    ]
)
BOARD = ReplyKeyboardMarkup(
    [["First", "Second"], [KeyboardButton("My number", request_contact=True)]],
    resize_keyboard=True,
    one_time_keyboard=True,
    input_field_placeholder="First or second?",
)


async def start(update: Update, _: Context) -> None:
    assert update.effective_chat is not None
    await update.effective_chat.send_message("Welcome")


async def show_format(update: Update, _: Context) -> None:
    assert update.effective_chat is not None
    await update.effective_chat.send_message(FORMATTED, parse_mode="HTML")


async def show_keys(update: Update, _: Context) -> None:
    assert update.effective_chat is not None
    await update.effective_chat.send_message("Count: 0", reply_markup=KEYS)


async def show_board(update: Update, _: Context) -> None:
    assert update.effective_chat is not None
    await update.effective_chat.send_message("Choose", reply_markup=BOARD)


async def show_photo(update: Update, _: Context) -> None:
    assert update.effective_chat is not None
    picture = BytesIO()
    Image.new("RGB", (640, 480), "#8fb3a9").save(picture, "PNG")
    await update.effective_chat.send_photo(picture.getvalue(), caption="A picture")


async def pressed(update: Update, _: Context) -> None:
    query = update.callback_query
    assert query is not None
    if query.data != "count":
        await query.answer(f"Answer to {query.data}", show_alert=query.data == "alert")
        return
    await query.answer()
    text = getattr(query.message, "text", None) or "0"
    await query.edit_message_text(f"Count: {int(text.split()[-1]) + 1}", reply_markup=KEYS)


async def asked(update: Update, _: Context) -> None:
    query = update.inline_query
    assert query is not None
    results = [
        InlineQueryResultArticle(
            str(uuid4()),
            f"{word} for {query.query}",
            InputTextMessageContent(f"{word} of {query.query}"),
            description=f"a {word.lower()} thing",
        )
        for word in ("Calm", "Quick", "Kind")
    ]
    button = InlineQueryResultsButton("Add somebody", start_parameter="add")
    await query.answer(results, cache_time=0, is_personal=True, button=button)


async def got_contact(update: Update, _: Context) -> None:
    message = update.effective_message
    assert message is not None and message.contact is not None
    await message.reply_text(f"Got {message.contact.first_name} {message.contact.phone_number}")


async def got_file(update: Update, _: Context) -> None:
    message = update.effective_message
    assert message is not None
    kind = "photo" if message.photo else "document"
    await message.reply_text(f"Got a {kind}: {message.caption}")


async def echo(update: Update, _: Context) -> None:
    assert update.effective_chat is not None and update.effective_message is not None
    if update.edited_message:
        await update.effective_chat.send_message(f"Edited: {update.edited_message.text}")
    else:
        await update.effective_chat.send_message(f"Echo: {update.effective_message.text}")


async def failed(_: object, __: Context) -> None:
    """The faults of the playground are meant: they need no report."""


def build(token: str, url: str) -> Application[Any, Any, Any, Any, Any, Any]:
    """The application, pointed at a Bot API server under `url`."""
    application = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .build()
    )
    shows = {
        "start": start,
        "format": show_format,
        "keys": show_keys,
        "board": show_board,
        "photo": show_photo,
    }
    for command, handler in shows.items():
        application.add_handler(CommandHandler(command, handler))
    application.add_handler(CallbackQueryHandler(pressed))
    application.add_handler(InlineQueryHandler(asked))
    application.add_handler(MessageHandler(filters.CONTACT, got_contact))
    application.add_handler(MessageHandler(filters.PHOTO | filters.Document.ALL, got_file))
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.add_error_handler(failed)
    return application


async def serve(token: str, url: str, ready: threading.Event, done: threading.Event) -> None:
    application = build(token, url)
    async with application:
        await application.bot.set_my_description("I show one of everything.")
        await application.bot.set_my_commands(
            [BotCommand("keys", "Buttons"), BotCommand("format", "Formatting")]
        )
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling(allowed_updates=Update.ALL_TYPES)
        ready.set()
        await asyncio.to_thread(done.wait)
        await application.updater.stop()
        await application.stop()


@contextmanager
def running_bot(token: str, url: str) -> Iterator[None]:
    """The bot polls `url` for as long as the block lasts."""
    ready, done = threading.Event(), threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(serve(token, url, ready, done)))
    thread.start()
    try:
        assert ready.wait(20), "the bot did not come up"
        yield
    finally:
        done.set()
        thread.join()
