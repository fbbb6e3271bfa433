"""Sending a text, and deleting messages."""

from typing import TYPE_CHECKING

from playground.addressing import readable_chat
from playground.chats import Chat
from playground.entities import TEXT_LIMIT, formatted
from playground.errors import JsonObject, bad_request
from playground.parameters import Arguments, method
from playground.posting import delete
from playground.sending import SEND, send

if TYPE_CHECKING:
    from playground.telegram import Playground

DELETABLE_SECONDS = 48 * 3600
MOST_AT_ONCE = 100


def text_content(args: Arguments) -> JsonObject:
    """The text of a call and what belongs to it; ApiError 400 when nothing is left of it."""
    text, entities = formatted(args, "text", TEXT_LIMIT)
    if not text:
        raise bad_request("message text is empty")
    content: JsonObject = {"text": text}
    if entities:
        content["entities"] = entities
    if options := args.get("link_preview_options"):
        content["link_preview_options"] = options
    return content


async def send_message(tg: "Playground", args: Arguments) -> JsonObject:
    """A text."""
    return send(tg, args, text_content(args))


async def delete_message(tg: "Playground", args: Arguments) -> bool:
    """Take a message away for everybody."""
    chat = readable_chat(tg, args["chat_id"])
    message = chat.find(args["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    _check_deletable(tg, chat, message)
    return delete(tg, chat, args["message_id"])


async def delete_messages(tg: "Playground", args: Arguments) -> bool:
    """Take up to a hundred messages away; those that are not there are skipped."""
    chat = readable_chat(tg, args["chat_id"])
    ids = message_ids(args)
    for message in filter(None, map(chat.find, ids)):
        _check_deletable(tg, chat, message)
    for message_id in ids:
        delete(tg, chat, message_id)
    return True


def message_ids(args: Arguments) -> list[int]:
    """The message_ids of a call, a hundred at most."""
    ids = args["message_ids"]
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > MOST_AT_ONCE:
        raise bad_request("Too many message identifiers specified")
    if not all(isinstance(message_id, int) for message_id in ids):
        raise bad_request("Message identifier must be a Number")
    return list(ids)


def _check_deletable(tg: "Playground", chat: Chat, message: JsonObject) -> None:
    if chat.kind == "group" and message["from"]["id"] != tg.bot.id:
        raise bad_request("message can't be deleted")
    if tg.clock.timestamp() - message["date"] > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")


METHODS = (
    method(
        "sendMessage",
        send_message,
        **SEND,
        text="String!",
        parse_mode="String",
        entities="Array of MessageEntity",
        link_preview_options="LinkPreviewOptions",
    ),
    method("deleteMessage", delete_message, chat_id="Integer|String!", message_id="Integer!"),
    method(
        "deleteMessages",
        delete_messages,
        chat_id="Integer|String!",
        message_ids="Array of Integer!",
    ),
)
