"""What people do with their own account: block the bot, change language and name."""

from typing import Any

from playground.errors import ActionError, JsonObject
from playground.people.acting import Acting
from playground.people.writing import text_content

LANGUAGES = 35


class Account(Acting):
    """Acts upon oneself."""

    async def start(self, person_id: int, chat: int, payload: str = "") -> JsonObject:
        """Press Start, or follow a link with a payload; a blocked bot is unblocked by it."""
        if self._tg.accounts.get(person_id).blocked_bot:
            self._set_blocked(person_id, blocked=False)
        return self.say(person_id, chat, text_content(f"/start {payload}"))

    async def block(self, person_id: int, blocked: bool) -> None:
        """Block the bot, or let it write again."""
        self._set_blocked(person_id, blocked=blocked)

    async def set_language(self, person_id: int, language_code: str) -> None:
        """Use the app in another language (an IETF tag)."""
        if not 1 < len(language_code) <= LANGUAGES:
            raise ActionError("a language code looks like en or pt-br")
        self._change(person_id, language_code=language_code)

    async def set_name(self, person_id: int, first_name: str, last_name: str = "") -> None:
        """Take another name."""
        if not first_name.strip():
            raise ActionError("a person needs a first name")
        self._change(person_id, first_name=first_name.strip(), last_name=last_name.strip())

    def _set_blocked(self, person_id: int, *, blocked: bool) -> None:
        tg = self._tg
        person = tg.accounts.get(person_id)
        if person.blocked_bot == blocked:
            return
        self._change(person_id, blocked_bot=blocked)
        member: JsonObject = {"user": tg.bot.user(), "status": "member"}
        banned: JsonObject = {"user": tg.bot.user(), "status": "kicked", "until_date": 0}
        tg.updates.put(
            "my_chat_member",
            {
                "chat": person.chat(),
                "from": person.user(),
                "date": tg.clock.timestamp(),
                "old_chat_member": member if blocked else banned,
                "new_chat_member": banned if blocked else member,
            },
        )

    def _change(self, person_id: int, **fields: Any) -> None:
        tg = self._tg
        tg.accounts.change(person_id, **fields)
        tg.events.tell("people")
        for chat in tg.chats.of(person_id):
            tg.events.tell("chat", chat)
