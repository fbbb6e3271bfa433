"""What every act of a person shares: being in the chat, and being heard by the bot."""

from typing import TYPE_CHECKING, Any

from playground.chats import Chat
from playground.errors import ActionError, JsonObject
from playground.posting import post, quoted

if TYPE_CHECKING:
    from playground.telegram import Playground


class Acting:
    """The ground under all acts."""

    def __init__(self, tg: "Playground") -> None:
        """Act in this Telegram."""
        self._tg = tg

    def chat_of(self, person_id: int, chat: int) -> Chat:
        """A chat that the person is in; ActionError otherwise."""
        found = self._tg.chats.get(chat)
        if person_id not in found.people:
            raise ActionError(f"{person_id} is not in the chat {chat}")
        return found

    def message_of(self, chat: Chat, message_id: int) -> JsonObject:
        """A message that is there; ActionError otherwise."""
        message = chat.find(message_id)
        if message is None:
            raise ActionError(f"there is no message {message_id}")
        return message

    def say(
        self,
        person_id: int,
        chat: int,
        content: JsonObject,
        *,
        reply_to: int | None = None,
        **more: Any,
    ) -> JsonObject:
        """Post content as the person, and tell the bot if it may see it."""
        tg = self._tg
        place = self.chat_of(person_id, chat)
        person = tg.accounts.get(person_id)
        if place.kind == "bot":
            if person.blocked_bot:
                raise ActionError("the bot is blocked: unblock it first")
            if not person.started:
                person = tg.accounts.change(person_id, started=True)
        if reply_to is not None:
            more["reply_to_message"] = quoted(self.message_of(place, reply_to))
        message = post(tg, place, person.user(), content, **more)
        self._fold_keyboard(place)
        self.tell_bot("message", place, message)
        return message

    def tell_bot(self, kind: str, chat: Chat, message: JsonObject) -> None:
        """Queue an update about the message, if the bot may see it."""
        if self._bot_sees(chat, message):
            self._tg.updates.put(kind, message)

    def _fold_keyboard(self, chat: Chat) -> None:
        if chat.reply_keyboard and chat.reply_keyboard.get("one_time_keyboard"):
            chat.reply_keyboard = None
            self._tg.events.tell("chat", chat)

    def _bot_sees(self, chat: Chat, message: JsonObject) -> bool:
        """In a group a bot in privacy mode sees what is meant for it (Bot API, "Privacy mode")."""
        bot = self._tg.bot
        if chat.kind != "group" or not bot.privacy_mode:
            return chat.has_bot
        concerns = (message.get("via_bot"), message.get("reply_to_message", {}).get("from"))
        if any(account and account["id"] == bot.id for account in concerns):
            return True
        if "pinned_message" in message:
            return True
        text = message.get("text") or message.get("caption") or ""
        if f"@{bot.username}".lower() in text.lower():
            return True
        return text.startswith("/") and "@" not in text.split()[0]
