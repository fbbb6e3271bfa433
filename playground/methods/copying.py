"""Forwarding and copying messages that are there already."""

from typing import TYPE_CHECKING

from playground.addressing import readable_chat, writable_chat
from playground.chats import Chat
from playground.errors import JsonObject, bad_request
from playground.keyboards import without_callbacks
from playground.methods.media import caption_content
from playground.methods.messages import message_ids
from playground.parameters import Arguments, method
from playground.posting import MEDIA, content_of, origin_of, post
from playground.sending import CAPTION, SEND, SILENT, TOPIC, send

if TYPE_CHECKING:
    from playground.telegram import Playground

FROM = {"from_chat_id": "Integer|String!"}
ONE = {**FROM, "message_id": "Integer!", "video_start_timestamp": "Integer"}
MANY = {**TOPIC, **SILENT, **FROM, "message_ids": "Array of Integer!"}
COPIED_SEND = {key: kind for key, kind in SEND.items() if key != "business_connection_id"}


def _source(tg: "Playground", args: Arguments, message_id: int, verb: str) -> JsonObject:
    message = readable_chat(tg, args["from_chat_id"]).find(message_id)
    if message is None:
        raise bad_request(f"message to {verb} not found")
    if not content_of(message) or message.get("has_protected_content"):
        done = {"forward": "forwarded", "copy": "copied"}[verb]
        raise bad_request(f"message can't be {done}")
    return message


def _forwarded(tg: "Playground", chat: Chat, args: Arguments, message: JsonObject) -> JsonObject:
    return post(
        tg,
        chat,
        tg.bot.user(),
        content_of(message),
        forward_origin=origin_of(message),
        reply_markup=without_callbacks(message.get("reply_markup")),
        has_protected_content=args.get("protect_content") or None,
    )


async def forward_message(tg: "Playground", args: Arguments) -> JsonObject:
    """Send a message on, with its author's name above it."""
    chat = writable_chat(tg, args["chat_id"])
    return _forwarded(tg, chat, args, _source(tg, args, args["message_id"], "forward"))


async def forward_messages(tg: "Playground", args: Arguments) -> list[JsonObject]:
    """Send several on; those that cannot be are skipped."""
    chat = writable_chat(tg, args["chat_id"])
    found = [_forwarded(tg, chat, args, message) for message in _sources(tg, args, "forward")]
    return [{"message_id": message["message_id"]} for message in found]


async def copy_message(tg: "Playground", args: Arguments) -> JsonObject:
    """Send the content of a message anew, as the bot's own; a caption can be exchanged."""
    content = content_of(_source(tg, args, args["message_id"], "copy"))
    if "caption" in args and any(name in content for name in MEDIA):
        content = _without_caption(content) | caption_content(args)
    return {"message_id": send(tg, args, content)["message_id"]}


async def copy_messages(tg: "Playground", args: Arguments) -> list[JsonObject]:
    """Copy several; those that cannot be are skipped."""
    chat = writable_chat(tg, args["chat_id"])
    copied = []
    for message in _sources(tg, args, "copy"):
        content = content_of(message)
        if args.get("remove_caption"):
            content = _without_caption(content)
        copied.append(post(tg, chat, tg.bot.user(), content))
    return [{"message_id": message["message_id"]} for message in copied]


def _sources(tg: "Playground", args: Arguments, verb: str) -> list[JsonObject]:
    chat = readable_chat(tg, args["from_chat_id"])
    found = [message for message in map(chat.find, message_ids(args)) if message]
    fit = [one for one in found if content_of(one) and not one.get("has_protected_content")]
    if not fit:
        raise bad_request(f"there are no messages to {verb}")
    return fit


def _without_caption(content: JsonObject) -> JsonObject:
    return {key: value for key, value in content.items() if not key.startswith("caption")}


METHODS = (
    method(
        "forwardMessage",
        forward_message,
        **TOPIC,
        **SILENT,
        **ONE,
        message_effect_id="String",
        suggested_post_parameters="SuggestedPostParameters",
    ),
    method("forwardMessages", forward_messages, **MANY),
    method("copyMessage", copy_message, **COPIED_SEND, **CAPTION, **ONE),
    method("copyMessages", copy_messages, **MANY, remove_caption="Boolean"),
)
