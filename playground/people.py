"""What people do: they write, tap, share, forward. Each act reaches the bot as Telegram would."""

from typing import TYPE_CHECKING

from playground.accounts import Contact
from playground.chats import Chat
from playground.entities import plain
from playground.errors import ActionError, JsonObject
from playground.keyboards import without_callbacks
from playground.posting import content_of, origin_of, post, quoted
from playground.queries import Tap

if TYPE_CHECKING:
    from playground.telegram import Playground

TEXT_LIMIT = 4096


class People:
    """The human side. Every act gives what the person's own app would have got."""

    def __init__(self, tg: "Playground") -> None:
        """Act in this Telegram."""
        self._tg = tg

    async def send_text(
        self, person_id: int, chat_key: int, text: str, reply_to: int | None = None
    ) -> JsonObject:
        """Write into a chat; gives the message. Over 4,096 characters is an ActionError."""
        text, entities = plain(text)
        if not text:
            raise ActionError("a message needs text")
        if len(text) > TEXT_LIMIT:
            raise ActionError(f"a message has at most {TEXT_LIMIT} characters")
        content: JsonObject = {"text": text}
        if entities:
            content["entities"] = entities
        return self.say(person_id, chat_key, content, reply_to=reply_to)

    async def start(self, person_id: int, chat_key: int, payload: str = "") -> JsonObject:
        """Press Start, or follow a link with a payload."""
        return await self.send_text(person_id, chat_key, f"/start {payload}".rstrip())

    async def tap(self, person_id: int, chat_key: int, message_id: int, data: str) -> str:
        """Press a callback button; gives the query's id.

        Neither the message nor the button needs to be there still: an app that has not caught up
        sends just such taps, and the bot gets them.
        """
        tg = self._tg
        chat = self.chat_of(person_id, chat_key)
        message = chat.find(message_id)
        if message is None and message_id not in chat.deleted:
            raise ActionError(f"there is no message {message_id}")
        query_id = tg.queries.next_id()
        at = tg.clock.now().timestamp()
        tg.queries.taps.add(Tap(query_id, person_id, chat, message_id, data, at))
        query: JsonObject = {
            "id": query_id,
            "from": tg.accounts.get(person_id).user(),
            "chat_instance": str(chat.key * 7919),
            "data": data,
        }
        if message is not None and "inline_message_id" in message:
            query["inline_message_id"] = message["inline_message_id"]
        else:
            gone = {"chat": tg.chats.face(chat), "message_id": message_id, "date": 0}
            query["message"] = message or gone
        tg.updates.put("callback_query", query)
        return query_id

    async def share_contact(
        self, person_id: int, chat_key: int, contact: Contact | int
    ) -> JsonObject:
        """Share a contact: one of the playground's by its number in the list, or another."""
        if isinstance(contact, int):
            if not 0 <= contact < len(self._tg.contacts):
                raise ActionError(f"there is no contact {contact}")
            contact = self._tg.contacts[contact]
        return self.say(person_id, chat_key, {"contact": contact.json()})

    async def forward(
        self, person_id: int, chat_key: int, from_chat: int, message_id: int
    ) -> JsonObject:
        """Forward a message from one of the person's chats."""
        message = self.chat_of(person_id, from_chat).find(message_id)
        if message is None:
            raise ActionError(f"there is no message {message_id}")
        if message.get("has_protected_content"):
            raise ActionError("the message is protected from forwarding")
        return self.say(
            person_id,
            chat_key,
            content_of(message),
            forward_origin=origin_of(message),
            reply_markup=without_callbacks(message.get("reply_markup")),
        )

    async def forward_from(
        self,
        person_id: int,
        chat_key: int,
        name: str,
        text: str,
        user_id: int | None = None,
    ) -> JsonObject:
        """Forward what an outsider wrote: with their account if `user_id` is given, else hidden."""
        content_text, entities = plain(text)
        first, _, last = name.strip().partition(" ")
        if not first or not content_text:
            raise ActionError("a forwarded message needs a name and a text")
        content: JsonObject = {"text": content_text}
        if entities:
            content["entities"] = entities
        date = self._tg.clock.timestamp() - 60
        origin: JsonObject = {"type": "hidden_user", "sender_user_name": name, "date": date}
        if user_id is not None:
            known = self._tg.accounts.find(user_id)
            user = {"id": user_id, "is_bot": False, "first_name": first}
            if last:
                user["last_name"] = last
            sender = known.user() if known else user
            origin = {"type": "user", "sender_user": sender, "date": date}
        return self.say(person_id, chat_key, content, forward_origin=origin)

    def chat_of(self, person_id: int, chat_key: int) -> Chat:
        """A chat that the person is in; ActionError otherwise."""
        chat = self._tg.chats.get(chat_key)
        if person_id not in chat.people:
            raise ActionError(f"{person_id} is not in the chat {chat_key}")
        return chat

    def say(
        self,
        person_id: int,
        chat_key: int,
        content: JsonObject,
        *,
        reply_to: int | None = None,
        **more: object,
    ) -> JsonObject:
        """Post content as the person, and tell the bot if it may see it."""
        tg = self._tg
        chat = self.chat_of(person_id, chat_key)
        person = tg.accounts.get(person_id)
        if chat.kind == "bot" and not person.started:
            person = tg.accounts.change(person_id, started=True)
        replied = chat.find(reply_to) if reply_to is not None else None
        if reply_to is not None and replied is None:
            raise ActionError(f"there is no message {reply_to}")
        reply = quoted(replied) if replied else None
        message = post(tg, chat, person.user(), content, reply_to_message=reply, **more)
        self._fold_keyboard(chat)
        if self._bot_sees(chat, message):
            tg.updates.put("message", message)
        return message

    def _fold_keyboard(self, chat: Chat) -> None:
        if chat.reply_keyboard and chat.reply_keyboard.get("one_time_keyboard"):
            chat.reply_keyboard = None
            self._tg.events.tell("chat", chat)

    def _bot_sees(self, chat: Chat, message: JsonObject) -> bool:
        """In a group a bot in privacy mode sees what is meant for it (Bot API, "Privacy mode")."""
        if chat.kind != "group" or not self._tg.bot.privacy_mode:
            return chat.has_bot
        bot = self._tg.bot
        if message.get("via_bot", {}).get("id") == bot.id:
            return True
        if message.get("reply_to_message", {}).get("from", {}).get("id") == bot.id:
            return True
        text = message.get("text") or message.get("caption") or ""
        if f"@{bot.username}".lower() in text.lower():
            return True
        return text.startswith("/") and "@" not in text.split()[0]
