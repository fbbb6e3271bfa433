"""Sending and deleting messages."""

from typing import TYPE_CHECKING

from playground.addressing import readable_chat
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
    foreign = message["from"]["id"] != tg.bot.id
    if foreign and chat.kind == "group":
        raise bad_request("message can't be deleted")
    if tg.clock.timestamp() - message["date"] > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    return delete(tg, chat, args["message_id"])


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
)
