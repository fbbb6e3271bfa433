"""Writing, editing, forwarding and deleting."""

from playground.entities import TEXT_LIMIT, plain
from playground.errors import ActionError, JsonObject
from playground.keyboards import without_callbacks
from playground.people.acting import Acting
from playground.posting import change, content_of, delete, origin_of

FORWARDED_AGO = 60  # seconds: what is forwarded was written a while before


class Writing(Acting):
    """Acts whose matter is words."""

    async def send_text(
        self, person_id: int, chat: int, text: str, reply_to: int | None = None
    ) -> JsonObject:
        """Write into a chat; gives the message. Commands in it get their entities."""
        return self.say(person_id, chat, text_content(text), reply_to=reply_to)

    async def edit_text(self, person_id: int, chat: int, message_id: int, text: str) -> JsonObject:
        """Change an own message of words; gives the message as it is now."""
        place = self.chat_of(person_id, chat)
        old = self._own(person_id, chat, message_id)
        if "text" not in old or "forward_origin" in old or "via_bot" in old:
            raise ActionError("only an own text can be edited")
        content = text_content(text)
        new = {key: value for key, value in old.items() if key not in ("text", "entities")}
        new.update(content)
        if content_of(new) == content_of(old):
            return old
        change(self._tg, place, new)
        self.tell_bot("edited_message", place, new)
        return new

    async def delete(self, person_id: int, chat: int, message_id: int) -> None:
        """Delete a message for everybody; a bot is never told."""
        place = self.chat_of(person_id, chat)
        if place.kind == "group":
            self._own(person_id, chat, message_id)
        if not delete(self._tg, place, message_id):
            raise ActionError(f"there is no message {message_id}")

    async def forward(
        self, person_id: int, chat: int, from_chat: int, message_id: int
    ) -> JsonObject:
        """Forward a message from one of the person's chats; gives the new one."""
        message = self.message_of(self.chat_of(person_id, from_chat), message_id)
        if message.get("has_protected_content"):
            raise ActionError("the message is protected from forwarding")
        if not content_of(message):
            raise ActionError("a service message cannot be forwarded")
        return self.say(
            person_id,
            chat,
            content_of(message),
            forward_origin=origin_of(message),
            via_bot=message.get("via_bot"),
            reply_markup=without_callbacks(message.get("reply_markup")),
        )

    async def forward_from(
        self, person_id: int, chat: int, name: str, text: str, user_id: int | None = None
    ) -> JsonObject:
        """Forward what an outsider wrote: with their account if `user_id` is given, else hidden."""
        content = text_content(text)
        if not name.strip():
            raise ActionError("a forwarded message needs a name")
        date = self._tg.clock.timestamp() - FORWARDED_AGO
        origin: JsonObject = {"type": "hidden_user", "sender_user_name": name.strip()}
        if user_id is not None:
            origin = {"type": "user", "sender_user": self._outsider(user_id, name)}
        return self.say(person_id, chat, content, forward_origin=origin | {"date": date})

    def _outsider(self, user_id: int, name: str) -> JsonObject:
        if known := self._tg.accounts.find(user_id):
            return known.user()
        first, _, last = name.strip().partition(" ")
        user: JsonObject = {"id": user_id, "is_bot": False, "first_name": first}
        return user | {"last_name": last} if last else user

    def _own(self, person_id: int, chat: int, message_id: int) -> JsonObject:
        message = self.message_of(self.chat_of(person_id, chat), message_id)
        if message["from"]["id"] != person_id:
            raise ActionError("the message is not this person's")
        return message


def text_content(text: str) -> JsonObject:
    """What somebody typed as the content of a message; ActionError if empty or too long."""
    text, entities = plain(text)
    if not text:
        raise ActionError("a message needs text")
    if len(text) > TEXT_LIMIT:
        raise ActionError(f"a message has at most {TEXT_LIMIT} characters")
    return {"text": text, "entities": entities} if entities else {"text": text}
