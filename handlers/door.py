"""The door: one polite refusal for strangers, and the claim code that makes an owner."""

from __future__ import annotations

from collections import OrderedDict

from telegram import ChatMemberUpdated, InlineQuery, Update
from telegram.constants import ChatMemberStatus

from handlers.answers import answer, lettered
from handlers.screens import Screen, send
from handlers.services import Context, Services
from handlers.views import managers as views
from services.access import Person

REMEMBERED = 1000


class Door:
    """Who was told no lately is kept in memory only: nothing of a stranger is stored."""

    def __init__(self) -> None:
        self._refused: OrderedDict[int, None] = OrderedDict()

    async def knock(self, update: Update, context: Context, person: Person) -> None:
        """Lets the bearer of the claim code in; tells everybody else no, once."""
        services = context.services
        words = services.interface.words(services.access.language(person))
        if update.callback_query is not None:
            await update.callback_query.answer(words.plain("refused"), show_alert=True)
            return
        if update.message is None:
            return
        code = _code(update.message.text or "")
        manager = await services.access.claim(person, code) if code else None
        if manager is not None:
            screen = views.welcome(words, manager, services.managers.now(manager))
            await send(context.bot, person.chat_id, screen)
        elif code or self._first_time(person.telegram_id):
            await send(context.bot, person.chat_id, Screen(words("refused")))

    async def show(self, query: InlineQuery, services: Services, person: Person) -> None:
        """A stranger who types after the bot's name: no results, and the way to the bot."""
        words = services.interface.words(services.access.language(person))
        await answer(query, [], lettered(words.plain("inline-door")))

    def _first_time(self, telegram_id: int) -> bool:
        known = telegram_id in self._refused
        self._refused[telegram_id] = None
        self._refused.move_to_end(telegram_id)
        if len(self._refused) > REMEMBERED:
            self._refused.popitem(last=False)
        return not known


def _code(text: str) -> str:
    command, _, code = text.partition(" ")
    return code.strip() if command in ("/start", "/claim") else ""


async def membership(services: Services, person: Person, change: ChatMemberUpdated) -> None:
    """Remembers of a manager whether the bot may write to them; of a stranger nothing."""
    entry = await services.access.enter(person, admit=False)
    if entry is not None:
        reachable = change.new_chat_member.status != ChatMemberStatus.BANNED
        await services.managers.reach(entry.manager, reachable)
