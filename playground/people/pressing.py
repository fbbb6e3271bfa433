"""Pressing things: buttons under messages, reactions, the pin."""

from typing import Any

from playground.errors import ActionError, JsonObject
from playground.people.acting import Acting
from playground.posting import pin, quoted, unpin
from playground.queries import Tap
from playground.reactions import plain_emoji, reaction


class Pressing(Acting):
    """Acts upon messages that are there."""

    async def tap(self, person_id: int, chat: int, message_id: int, data: str) -> str:
        """Press a callback button; gives the query's id.

        Neither the message nor the button needs to be there still: an app that has not caught up
        sends just such taps, and the bot gets them.
        """
        tg = self._tg
        place = self.chat_of(person_id, chat)
        message = place.find(message_id)
        if message is None and message_id not in place.deleted:
            raise ActionError(f"there is no message {message_id}")
        query_id = tg.queries.next_id()
        at = tg.clock.now().timestamp()
        tg.queries.taps.add(Tap(query_id, person_id, place, message_id, data, at))
        query: JsonObject = {"id": query_id, "from": tg.accounts.get(person_id).user()}
        if inline_id := place.inline_ids.get(message_id):
            query["inline_message_id"] = inline_id
        else:
            gone = {"chat": tg.chats.face(place), "message_id": message_id, "date": 0}
            query["message"] = message or gone
        query |= {"chat_instance": str(place.key * 7919), "data": data}
        tg.updates.put("callback_query", query)
        return query_id

    async def react(
        self, person_id: int, chat: int, message_id: int, emoji: str | None = None
    ) -> None:
        """Put an emoji on a message, or take it away with None."""
        tg = self._tg
        place = self.chat_of(person_id, chat)
        message = self.message_of(place, message_id)
        if emoji is not None:
            emoji = plain_emoji(emoji)
            if emoji is None:
                raise ActionError("this emoji is not a reaction")
        old = place.react(message_id, person_id, emoji)
        tg.events.tell("edited", place, message)
        # In a group only administrators among the bots are told, and the bot is none.
        if place.kind == "bot" and old != emoji:
            changed: dict[str, Any] = {
                "chat": tg.chats.face(place),
                "message_id": message_id,
                "user": tg.accounts.get(person_id).user(),
                "date": tg.clock.timestamp(),
                "old_reaction": reaction(old),
                "new_reaction": reaction(emoji),
            }
            tg.updates.put("message_reaction", changed)

    async def pin(self, person_id: int, chat: int, message_id: int) -> None:
        """Pin a message, or unpin one that is pinned."""
        place = self.chat_of(person_id, chat)
        message = self.message_of(place, message_id)
        if message_id in place.pinned:
            unpin(self._tg, place, message_id)
            return
        pin(self._tg, place, message_id)
        self.say(person_id, chat, {"pinned_message": quoted(message)})
