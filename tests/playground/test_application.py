"""A real python-telegram-bot Application, edge to edge, without a socket."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import (
    BotCommand,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputMediaDocument,
    InputTextMessageContent,
    ReactionTypeEmoji,
    Update,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from playground.chats import BETWEEN_PEOPLE
from playground.parameters import UploadedFile
from playground.seam import InProcessRequest
from playground.telegram import Playground
from tests.playground.rig import ALEX, SAM, TOKEN

App = Application[Any, Any, Any, Any, Any, Any]
BETWEEN = BETWEEN_PEOPLE + 1
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (800).to_bytes(4, "big") + (400).to_bytes(4, "big")
KEYBOARD = InlineKeyboardMarkup(
    [
        [
            InlineKeyboardButton("Yes", callback_data="yes"),
            InlineKeyboardButton("Copy", copy_text=CopyTextButton("x")),
        ]
    ]
)

Context = ContextTypes.DEFAULT_TYPE


async def start(update: Update, context: Context) -> None:
    assert update.message
    await update.message.reply_html(f"<b>{' '.join(context.args or ())}</b>", reply_markup=KEYBOARD)


async def pressed(update: Update, _: Context) -> None:
    assert update.callback_query
    await update.callback_query.answer("noted")
    await update.callback_query.edit_message_text(f"you said {update.callback_query.data}")


async def looked_up(update: Update, _: Context) -> None:
    assert update.inline_query
    words = InputTextMessageContent(update.inline_query.query.upper())
    await update.inline_query.answer([InlineQueryResultArticle("1", "Shout", words)])


async def met(update: Update, _: Context) -> None:
    assert update.message
    assert update.message.contact
    await update.message.reply_contact(contact=update.message.contact)


async def filed(update: Update, _: Context) -> None:
    assert update.message
    assert update.message.document
    file = await update.message.document.get_file()
    content = bytes(await file.download_as_bytearray())
    await update.message.reply_document(content[::-1], filename="back.txt", caption="turned")


@pytest.fixture
async def app(tg: Playground) -> AsyncIterator[App]:
    builder = ApplicationBuilder().token(TOKEN).request(InProcessRequest(tg))
    built = builder.get_updates_request(InProcessRequest(tg)).job_queue(None).build()
    built.add_handlers(
        [
            CommandHandler("start", start),
            CallbackQueryHandler(pressed),
            InlineQueryHandler(looked_up),
            MessageHandler(filters.CONTACT, met),
            MessageHandler(filters.Document.ALL, filed),
        ]
    )
    async with built:
        yield built


async def turn(app: App) -> None:
    """Let the bot work off what has come."""
    updates = await app.bot.get_updates(timeout=0, allowed_updates=Update.ALL_TYPES)
    for update in updates:
        await app.process_update(update)
    if updates:
        await app.bot.get_updates(offset=updates[-1].update_id + 1, timeout=0)


async def test_a_command_and_a_button(tg: Playground, app: App) -> None:
    await tg.people.send_text(ALEX, ALEX, "/start hello")
    await turn(app)
    answer = tg.chat(ALEX).messages[-1]
    assert (answer["text"], answer["entities"][0]["type"]) == ("hello", "bold")
    query_id = await tg.people.tap(ALEX, ALEX, answer["message_id"], "yes")
    await turn(app)
    assert tg.chat(ALEX).messages[-1]["text"] == "you said yes"
    assert tg.queries.answers[query_id]["text"] == "noted"


async def test_inline_mode(tg: Playground, app: App) -> None:
    query_id = await tg.people.inline_query(ALEX, BETWEEN, "egor")
    await turn(app)
    sent = await tg.people.choose_inline(ALEX, BETWEEN, query_id, "1")
    assert sent["text"] == "EGOR"


async def test_a_contact_there_and_back(tg: Playground, app: App) -> None:
    await tg.people.share_contact(ALEX, ALEX, 0)
    await turn(app)
    theirs, ours = [message["contact"] for message in tg.chat(ALEX).messages[-2:]]
    assert theirs == ours


async def test_a_file_down_and_up(tg: Playground, app: App) -> None:
    await tg.people.upload(ALEX, ALEX, "document", UploadedFile("a.txt", b"abc", "text/plain"))
    await turn(app)
    answer = tg.chat(ALEX).messages[-1]
    stored = tg.files.find(answer["document"]["file_id"])
    assert stored is not None
    assert (stored.content, stored.name, answer["caption"]) == (b"cba", "back.txt", "turned")


async def test_every_kind_of_update_is_understood(tg: Playground, app: App) -> None:
    people = tg.people
    await people.send_sticker(ALEX, ALEX, "👍")
    await people.send_voice(ALEX, ALEX)
    await people.share_location(ALEX, ALEX, 47.0, 28.8)
    await people.upload(ALEX, ALEX, "photo", UploadedFile("a.png", PICTURE))
    said = await people.send_text(ALEX, ALEX, "a")
    await people.edit_text(ALEX, ALEX, said["message_id"], "b")
    await people.forward_from(ALEX, ALEX, "Egor", "hi")
    await people.forward_from(ALEX, ALEX, "Egor", "hi", user_id=7)
    await people.pin(ALEX, ALEX, said["message_id"])
    await app.bot.get_updates(timeout=0, limit=1, allowed_updates=Update.ALL_TYPES)
    await people.react(ALEX, ALEX, said["message_id"], "👍")
    await people.block(ALEX, True)
    updates = await app.bot.get_updates(timeout=0)
    assert len(updates) == 11
    messages = [update.message for update in updates if update.message]
    assert [
        bool(getattr(messages[at], kind))
        for at, kind in enumerate(("sticker", "voice", "location", "photo", "text"))
    ] == [True] * 5
    assert updates[5].edited_message
    assert messages[5].forward_origin
    assert messages[7].pinned_message
    assert updates[9].message_reaction
    assert updates[10].my_chat_member


async def test_calls_that_a_product_makes(tg: Playground, app: App) -> None:
    bot = app.bot
    await bot.set_my_commands([BotCommand("help", "Help")], language_code="ru")
    assert (await bot.get_my_commands(language_code="ru"))[0].command == "help"
    await bot.set_my_description("x")
    assert (await bot.get_my_description()).description == "x"
    photo = await bot.send_photo(ALEX, PICTURE, caption="c")
    assert (photo.photo[-1].width, photo.photo[-1].height) == (800, 400)
    album = await bot.send_media_group(
        ALEX, [InputMediaDocument(b"a", filename="a"), InputMediaDocument(b"b", filename="b")]
    )
    assert [one.document.file_name for one in album if one.document] == ["a", "b"]
    copied = await bot.copy_message(ALEX, ALEX, photo.message_id)
    assert copied.message_id > photo.message_id
    assert await bot.set_message_reaction(ALEX, 1, ReactionTypeEmoji("👍"))
    assert await bot.pin_chat_message(ALEX, 1)
    assert (await bot.get_chat(ALEX)).pinned_message
    assert (await bot.get_chat_member(ALEX, ALEX)).status == "member"
    assert (await bot.get_webhook_info()).url == ""
    assert (await bot.get_chat_menu_button()).type == "commands"
    assert (await bot.get_user_profile_photos(ALEX)).total_count == 0
    assert await bot.send_chat_action(ALEX, "typing")
    assert await bot.delete_messages(ALEX, [1, 2])


async def test_errors_are_what_ptb_makes_of_telegrams(tg: Playground, app: App) -> None:
    bot = app.bot
    with pytest.raises(BadRequest, match=r"(?i)can't parse entities: unsupported start tag"):
        await bot.send_message(ALEX, "<x>", parse_mode="HTML")
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_reply_markup(ALEX, (await bot.send_message(ALEX, "x")).message_id)
    with pytest.raises(Forbidden, match="can't initiate"):
        await bot.send_message(SAM, "x")
    await tg.people.block(ALEX, True)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(ALEX, "x")
    await bot.set_webhook("https://a.example")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()


async def test_a_wrong_token_is_invalid(tg: Playground) -> None:
    request = InProcessRequest(tg)
    stranger = ApplicationBuilder().token("9:zzz").request(request).get_updates_request(request)
    with pytest.raises(InvalidToken):
        await stranger.job_queue(None).build().initialize()


async def test_polling_runs_and_stops_in_process(tg: Playground, app: App) -> None:
    answered = asyncio.Event()
    tg.events.listen(lambda event: answered.set() if event.data.get("text") == "you" else None)
    assert app.updater
    await app.start()
    await app.updater.start_polling(timeout=30)
    await tg.people.send_text(ALEX, ALEX, "/start you")
    await asyncio.wait_for(answered.wait(), 5)
    await app.updater.stop()
    await app.stop()
    assert tg.chat(ALEX).messages[-1]["text"] == "you"
    assert len(tg.updates) == 0
