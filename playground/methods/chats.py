"""What the bot learns of chats, and what it does to them."""

from typing import TYPE_CHECKING

from playground.addressing import readable_chat, writable_chat
from playground.chats import Chat
from playground.errors import JsonObject, bad_request
from playground.parameters import Arguments, method
from playground.posting import pin, post, quoted, unpin
from playground.reactions import plain_emoji

if TYPE_CHECKING:
    from playground.telegram import Playground

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
ACTION_SECONDS = 5
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
PLACE = {"chat_id": "Integer|String!"}
PINNABLE = PLACE | {"business_connection_id": "String"}


async def get_chat(tg: "Playground", args: Arguments) -> JsonObject:
    """A ChatFullInfo."""
    chat = readable_chat(tg, args["chat_id"])
    info = tg.chats.face(chat) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys((*GIFTS, "gifts_from_channels"), False),
    }
    if username := info.get("username"):
        info["active_usernames"] = [username]
    if chat.pinned and (message := chat.find(chat.pinned[-1])):
        info["pinned_message"] = quoted(message)
    return info


async def get_chat_member(tg: "Playground", args: Arguments) -> JsonObject:
    """Somebody's place in a chat; in the group the first person is the owner."""
    chat = readable_chat(tg, args["chat_id"])
    user_id = args["user_id"]
    if user_id == tg.bot.id:
        return {"status": "member", "user": tg.bot.user()}
    person = tg.accounts.find(user_id)
    if person is None:
        raise bad_request("user not found")
    if user_id not in chat.people:
        return {"status": "left", "user": person.user()}
    if chat.kind == "group" and user_id == chat.people[0]:
        return {"status": "creator", "user": person.user(), "is_anonymous": False}
    return {"status": "member", "user": person.user()}


async def send_chat_action(tg: "Playground", args: Arguments) -> bool:
    """Show for five seconds what the bot is about to send."""
    if args["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = writable_chat(tg, args["chat_id"])
    chat.action = args["action"], tg.clock.timestamp() + ACTION_SECONDS
    tg.events.tell("chat", chat)
    return True


async def pin_chat_message(tg: "Playground", args: Arguments) -> bool:
    """Pin a message; the chat gets a service message about it, and the bot an update."""
    chat = writable_chat(tg, args["chat_id"])
    _check_may_pin(chat)
    message = chat.find(args["message_id"])
    if message is None:
        raise bad_request("message to pin not found")
    if args["message_id"] not in chat.pinned:
        pin(tg, chat, args["message_id"])
        service = post(tg, chat, tg.bot.user(), {"pinned_message": quoted(message)})
        tg.updates.put("message", service)
    return True


async def unpin_chat_message(tg: "Playground", args: Arguments) -> bool:
    """Unpin a message, by default the one pinned last."""
    chat = readable_chat(tg, args["chat_id"])
    _check_may_pin(chat)
    message_id = args.get("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    unpin(tg, chat, message_id)
    return True


async def unpin_all_chat_messages(tg: "Playground", args: Arguments) -> bool:
    """Unpin every message."""
    chat = readable_chat(tg, args["chat_id"])
    _check_may_pin(chat)
    unpin(tg, chat, *chat.pinned)
    return True


def _check_may_pin(chat: Chat) -> None:
    if chat.kind == "group":
        raise bad_request("not enough rights to manage pinned messages in the chat")


async def set_message_reaction(tg: "Playground", args: Arguments) -> bool:
    """Put one emoji on a message, or take the bot's away."""
    chat = writable_chat(tg, args["chat_id"])
    message = chat.find(args["message_id"])
    if message is None:
        raise bad_request("message to react not found")
    given = args.get("reaction") or []
    if len(given) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    emoji = None
    if given:
        wanted = given[0] if isinstance(given[0], dict) else {}
        emoji = plain_emoji(str(wanted.get("emoji")))
        if wanted.get("type") != "emoji" or emoji is None:
            raise bad_request("REACTION_INVALID")
    chat.react(args["message_id"], tg.bot.id, emoji)
    tg.events.tell("edited", chat, message)
    return True


METHODS = (
    method("getChat", get_chat, **PLACE),
    method("getChatMember", get_chat_member, **PLACE, user_id="Integer!"),
    method(
        "sendChatAction",
        send_chat_action,
        **PINNABLE,
        message_thread_id="Integer",
        action="String!",
    ),
    method(
        "pinChatMessage",
        pin_chat_message,
        **PINNABLE,
        message_id="Integer!",
        disable_notification="Boolean",
    ),
    method("unpinChatMessage", unpin_chat_message, **PINNABLE, message_id="Integer"),
    method("unpinAllChatMessages", unpin_all_chat_messages, **PLACE),
    method(
        "setMessageReaction",
        set_message_reaction,
        **PLACE,
        message_id="Integer!",
        reaction="Array of ReactionType",
        is_big="Boolean",
    ),
)
