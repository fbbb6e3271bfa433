"""What every send* method shares: whom to, in answer to what, with which keyboard."""

from typing import TYPE_CHECKING, Any

from playground.addressing import replied_to, writable_chat
from playground.chats import Chat
from playground.errors import JsonObject, bad_request
from playground.keyboards import reply_markup, shown_inline
from playground.parameters import Arguments
from playground.posting import post

if TYPE_CHECKING:
    from playground.telegram import Playground

MARKUP = "InlineKeyboardMarkup|ReplyKeyboardMarkup|ReplyKeyboardRemove|ForceReply"
SILENT = {"disable_notification": "Boolean", "protect_content": "Boolean"}
TOPIC = {
    "chat_id": "Integer|String!",
    "message_thread_id": "Integer",
    "direct_messages_topic_id": "Integer",
}
TARGET = {
    **TOPIC,
    **SILENT,
    "allow_paid_broadcast": "Boolean",
    "message_effect_id": "String",
    "reply_parameters": "ReplyParameters",
}
SEND = {
    **TARGET,
    "business_connection_id": "String",
    "suggested_post_parameters": "SuggestedPostParameters",
    "reply_markup": MARKUP,
}
CAPTION = {
    "caption": "String",
    "parse_mode": "String",
    "caption_entities": "Array of MessageEntity",
    "show_caption_above_media": "Boolean",
}


def send(tg: "Playground", args: Arguments, content: JsonObject, **more: Any) -> JsonObject:
    """Post content as the bot where the call says; gives the message."""
    chat = writable_chat(tg, args["chat_id"])
    markup = checked_markup(chat, args)
    reply = replied_to(chat, args)
    message = post(
        tg,
        chat,
        tg.bot.user(),
        content,
        reply_to_message=reply,
        reply_markup=shown_inline(markup),
        has_protected_content=args.get("protect_content") or None,
        effect_id=args.get("message_effect_id"),
        **more,
    )
    if chat.action is not None:  # what the bot was busy with is done
        chat.action = None
        tg.events.tell("chat", chat)
    hang_below(tg, chat, markup)
    return message


def checked_markup(chat: Chat, args: Arguments) -> JsonObject | None:
    """The call's keyboard, held to the rules; nothing when there is none."""
    markup = args.get("reply_markup")
    return reply_markup(markup, private=chat.kind == "bot") if markup else None


def hang_below(tg: "Playground", chat: Chat, markup: JsonObject | None) -> None:
    """Change the keyboard below the input field, if the markup is of that sort."""
    if markup is None or "inline_keyboard" in markup:
        return
    removed = markup.get("remove_keyboard") or markup.get("force_reply")
    chat.reply_keyboard = None if removed else markup
    tg.events.tell("chat", chat)


def changed_inline(args: Arguments) -> JsonObject | None:
    """The inline keyboard of an edit; ApiError 400 for a keyboard of another sort."""
    markup = args.get("reply_markup")
    if not markup:
        return None
    if "inline_keyboard" not in markup:
        raise bad_request("Object expected as reply markup")
    return shown_inline(reply_markup(markup, private=True))
