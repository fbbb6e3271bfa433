"""Editing messages that the bot sent, or that were sent through it inline."""

from typing import TYPE_CHECKING

from playground.addressing import writable_chat
from playground.chats import Chat
from playground.errors import JsonObject, bad_request
from playground.methods.albums import media_content
from playground.methods.media import caption_content
from playground.methods.messages import text_content
from playground.parameters import Arguments, method
from playground.posting import CONTENT, MEDIA, change
from playground.sending import CAPTION, changed_inline

if TYPE_CHECKING:
    from playground.telegram import Playground

EDIT = {
    "business_connection_id": "String",
    "chat_id": "Integer|String",
    "message_id": "Integer",
    "inline_message_id": "String",
    "reply_markup": "InlineKeyboardMarkup",
}
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)


def editable(tg: "Playground", args: Arguments) -> tuple[Chat, JsonObject]:
    """The message that a call means; ApiError 400 when there is none or it is not the bot's."""
    if inline_id := args.get("inline_message_id"):
        place = tg.inline.messages.get(inline_id)
        found = tg.chats.get(place[0]).find(place[1]) if place else None
        if place is None or found is None:
            raise bad_request("MESSAGE_ID_INVALID")
        return tg.chats.get(place[0]), found
    if "chat_id" not in args:
        raise bad_request("chat_id is empty")
    chat = writable_chat(tg, args["chat_id"])
    if "message_id" not in args:
        raise bad_request("message identifier is not specified")
    message = chat.find(args["message_id"])
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != tg.bot.id or "pinned_message" in message:
        raise bad_request("message can't be edited")
    return chat, message


def replace(
    tg: "Playground", args: Arguments, place: tuple[Chat, JsonObject], content: JsonObject
) -> JsonObject | bool:
    """Give the message new content and keyboard; ApiError 400 when nothing would change."""
    chat, old = place
    markup = changed_inline(args)
    new = {key: value for key, value in old.items() if key not in (*CONTENT, "reply_markup")}
    new.update(content)
    if markup:
        new["reply_markup"] = markup
    if all(new.get(key) == old.get(key) for key in (*CONTENT, "reply_markup")):
        raise bad_request(NOT_MODIFIED)
    same_content = all(new.get(key) == old.get(key) for key in CONTENT)
    change(tg, chat, new, edited=not same_content)
    return True if args.get("inline_message_id") else new


async def edit_message_text(tg: "Playground", args: Arguments) -> JsonObject | bool:
    """New words for a message of words."""
    content = text_content(args)
    chat, old = editable(tg, args)
    if any(name in old for name in MEDIA) or "text" not in old:
        raise bad_request("there is no text in the message to edit")
    return replace(tg, args, (chat, old), content)


async def edit_message_reply_markup(tg: "Playground", args: Arguments) -> JsonObject | bool:
    """Another inline keyboard, or none."""
    chat, old = editable(tg, args)
    content = {name: old[name] for name in CONTENT if name in old}
    return replace(tg, args, (chat, old), content)


async def edit_message_caption(tg: "Playground", args: Arguments) -> JsonObject | bool:
    """New words below a picture or a file; without any the caption goes."""
    caption = caption_content(args)
    chat, old = editable(tg, args)
    if not any(name in old for name in MEDIA):
        raise bad_request("there is no caption in the message to edit")
    kept = {name: old[name] for name in (*MEDIA, "has_media_spoiler") if name in old}
    return replace(tg, args, (chat, old), kept | caption)


async def edit_message_media(tg: "Playground", args: Arguments) -> JsonObject | bool:
    """Another picture or file in the place of the old one, or of a text."""
    place = editable(tg, args)
    item = args["media"]
    if args.get("inline_message_id") and str(item.get("media")).startswith("attach://"):
        raise bad_request("can't upload new media for an inline message")
    return replace(tg, args, place, media_content(tg, item, args))


METHODS = (
    method(
        "editMessageCaption",
        edit_message_caption,
        **EDIT,
        **CAPTION,
    ),
    method("editMessageMedia", edit_message_media, **EDIT, media="InputMedia!"),
    method(
        "editMessageText",
        edit_message_text,
        **EDIT,
        text="String!",
        parse_mode="String",
        entities="Array of MessageEntity",
        link_preview_options="LinkPreviewOptions",
    ),
    method("editMessageReplyMarkup", edit_message_reply_markup, **EDIT),
)
