"""Which chat and which message a call means, and whether the bot may touch them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from playground.chats import Chat
from playground.errors import JsonObject, bad_request, forbidden, upgraded
from playground.posting import quoted

if TYPE_CHECKING:
    from playground.telegram import Playground


def readable_chat(tg: "Playground", chat_id: int | str) -> Chat:
    """A chat that the bot knows; ApiError 400 otherwise, with the new id of one that has moved."""
    key = _number(chat_id)
    if key in tg.chats.moved:
        raise upgraded(tg.chats.moved[key])
    chat = tg.chats.find(key)
    if chat is None or not chat.has_bot:
        raise bad_request("chat not found")
    return chat


def writable_chat(tg: "Playground", chat_id: int | str) -> Chat:
    """A chat that the bot may write to; ApiError 403 when the person does not let it."""
    chat = readable_chat(tg, chat_id)
    if chat.kind == "bot":
        person = tg.accounts.get(chat.key)
        if person.blocked_bot:
            raise forbidden("bot was blocked by the user")
        if not person.started:
            raise forbidden("bot can't initiate conversation with a user")
    return chat


def replied_to(chat: Chat, args: Mapping[str, Any]) -> JsonObject | None:
    """The message that reply_parameters point at, as it stands inside the reply."""
    reply = args.get("reply_parameters")
    if not reply:
        return None
    if reply.get("chat_id") not in (None, chat.key, str(chat.key)):
        raise bad_request("the playground replies within one chat only")
    message = chat.find(_integer(reply.get("message_id")))
    if message is None:
        if reply.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    return quoted(message)


def _integer(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        raise bad_request("Can't parse reply parameters JSON object") from None


def _number(chat_id: int | str) -> int:
    try:  # names lead to channels and public groups only, and the playground has neither
        return int(chat_id)
    except ValueError:
        raise bad_request("chat not found") from None
