"""Messages come into being, change and go here, whoever causes it."""

from typing import TYPE_CHECKING

from playground.chats import Chat
from playground.errors import JsonObject

if TYPE_CHECKING:
    from playground.telegram import Playground

# The parts of a message that are its content, and go along when it is copied or forwarded.
CONTENT = (
    "text",
    "entities",
    "link_preview_options",
    "photo",
    "document",
    "voice",
    "sticker",
    "contact",
    "location",
    "caption",
    "caption_entities",
    "show_caption_above_media",
    "has_media_spoiler",
)
MEDIA = ("photo", "document", "voice", "sticker")


def post(
    tg: "Playground", chat: Chat, sender: JsonObject, content: JsonObject, **more: object
) -> JsonObject:
    """A new message in a chat; `more` are further fields, left out when empty."""
    message: JsonObject = {
        "message_id": chat.next_id(),
        "from": sender,
        "chat": tg.chats.face(chat),
        "date": tg.clock.timestamp(),
    }
    message.update(content)
    message.update((name, value) for name, value in more.items() if value is not None)
    chat.keep(message)
    tg.events.tell("message", chat, message)
    return message


def change(tg: "Playground", chat: Chat, message: JsonObject, *, edited: bool = True) -> None:
    """Put the new version of a message in the place of the old."""
    if edited:
        message["edit_date"] = tg.clock.timestamp()
    chat.keep(message)
    tg.events.tell("edited", chat, message)


def delete(tg: "Playground", chat: Chat, message_id: int) -> bool:
    """Take a message away for everybody; says whether it was there."""
    pinned = message_id in chat.pinned
    if not chat.remove(message_id):
        return False
    tg.events.tell("deleted", chat, {"message_id": message_id})
    if pinned:
        tg.events.tell("chat", chat)
    return True


def pin(tg: "Playground", chat: Chat, message_id: int) -> None:
    """Hang a message above the chat."""
    chat.pinned.append(message_id)
    tg.events.tell("chat", chat)


def unpin(tg: "Playground", chat: Chat, *message_ids: int) -> None:
    """Take messages down again."""
    chat.pinned = [one for one in chat.pinned if one not in message_ids]
    tg.events.tell("chat", chat)


def content_of(message: JsonObject) -> JsonObject:
    """The part of a message that can be copied."""
    return {name: message[name] for name in CONTENT if name in message}


def quoted(message: JsonObject) -> JsonObject:
    """A message as it stands inside a reply to it: replies do not nest."""
    return {name: value for name, value in message.items() if name != "reply_to_message"}


def origin_of(message: JsonObject) -> JsonObject:
    """Where a forwarded copy of the message says that it comes from."""
    if "forward_origin" in message:
        return dict(message["forward_origin"])
    return {"type": "user", "sender_user": message["from"], "date": message["date"]}
