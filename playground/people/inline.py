"""Inline mode: asking the bot from any chat, and choosing one of its results."""

from playground.errors import ActionError, JsonObject
from playground.inline import InlineAnswer
from playground.people.acting import Acting
from playground.posting import post
from playground.queries import InlineQuery

QUERY_LENGTH = 256
CHAT_TYPES = {"bot": "sender", "person": "private", "group": "group"}


class Inline(Acting):
    """Acts upon what stands after the bot's name."""

    async def inline_query(self, person_id: int, chat: int, query: str, offset: str = "") -> str:
        """Type after the bot's name; gives the query's id, the answer comes as an event.

        As at Telegram's, a cached answer spares the bot the question.
        """
        tg = self._tg
        place = self.chat_of(person_id, chat)
        if not tg.bot.supports_inline:
            raise ActionError("the bot has no inline mode")
        query = query.strip()[:QUERY_LENGTH]
        query_id = tg.queries.next_id()
        asked = InlineQuery(query_id, person_id, place, query, offset, tg.clock.now().timestamp())
        cached = tg.inline.cached(asked)
        if cached is not None:
            tg.inline.show(asked, cached)
            tg.events.tell("inline_answer", place, cached.json(query_id), person_id)
            return query_id
        tg.queries.inline.add(asked)
        tg.updates.put(
            "inline_query",
            {
                "id": query_id,
                "from": tg.accounts.get(person_id).user(),
                "query": query,
                "offset": offset,
                "chat_type": CHAT_TYPES[place.kind],
            },
        )
        return query_id

    def inline_answer(self, query_id: str) -> InlineAnswer | None:
        """What the person sees for a query now, or nothing."""
        shown = self._tg.inline.shown.get(query_id)
        return shown[1] if shown else None

    async def choose_inline(
        self, person_id: int, chat: int, query_id: str, result_id: str
    ) -> JsonObject:
        """Send a result into the chat; gives the message. The bot hears of it if it asked to."""
        tg = self._tg
        place = self.chat_of(person_id, chat)
        shown = tg.inline.shown.get(query_id)
        if shown is None or shown[0].person != person_id:
            raise ActionError(f"there is no answer to the query {query_id}")
        asked, answer = shown
        result = answer.find(result_id)
        if result is None:
            raise ActionError(f"there is no result {result_id}")
        person = tg.accounts.get(person_id).user()
        message = post(
            tg,
            place,
            person,
            result.content,
            via_bot=tg.bot.user(),
            reply_markup=result.keyboard,
        )
        chosen: JsonObject = {"result_id": result_id, "from": person, "query": asked.query}
        if result.keyboard:
            chosen["inline_message_id"] = inline_id = f"INLINE{tg.queries.next_id()}"
            tg.inline.name_message(place, message["message_id"], inline_id)
        self.tell_bot("message", place, message)
        if tg.bot.inline_feedback:
            tg.updates.put("chosen_inline_result", chosen)
        return message
