"""The way in: who is there, what did they do, which noun answers."""

from __future__ import annotations

from datetime import datetime, timedelta

from telegram import Message, Update
from telegram.constants import ChatType

from domain.errors import DomainError
from handlers import errors
from handlers.callbacks import unpack
from handlers.door import Door, membership
from handlers.event import Event
from handlers.routing import CONTACT, FORWARD, LOCATION, OTHER, SAID, VOICE, Routes
from handlers.services import Context
from services.access import Person

AT_ONCE = timedelta(seconds=1)


class Dispatcher:
    """Routes every update of a private chat; groups and channels are left alone."""

    def __init__(self, routes: Routes) -> None:
        self._routes = routes
        self._latest: dict[int, tuple[tuple[int, str], datetime]] = {}
        self._door = Door()

    async def __call__(self, update: Update, context: Context) -> None:
        """Answers one update."""
        if update.inline_query is not None or update.chosen_inline_result is not None:
            await self._elsewhere(update, context)
            return
        user, chat = update.effective_user, update.effective_chat
        if user is None or user.is_bot or chat is None or chat.type != ChatType.PRIVATE:
            return
        if _is_ours(update, context):
            return
        services = context.services
        person = Person(user.id, chat.id, user.first_name, user.language_code)
        if update.my_chat_member is not None:
            await membership(services, person, update.my_chat_member)
            return
        entry = await services.access.enter(person)
        if entry is None:
            await self._door.knock(update, context, person)
            return
        if not entry.manager.reachable:
            # Whoever writes can be written to, even if Telegram's word of it was lost.
            await services.managers.reach(entry.manager, True)
        services.pace.give_way(entry.manager.id)
        event = Event(
            bot=context.bot,
            services=services,
            manager=entry.manager,
            words=services.interface.words(entry.manager.language),
            dialog=entry.dialog,
            message=update.message,
            query=update.callback_query,
        )
        try:
            await self._answer(event)
        except DomainError as error:
            await errors.explain(event, error)
        finally:
            await event.answer()

    async def _elsewhere(self, update: Update, context: Context) -> None:
        """What a manager does in other chats: an inline query, or the choice of a result.

        That somebody types there does not tell whether they can be written to here.
        """
        asked, chosen, services = update.inline_query, update.chosen_inline_result, context.services
        user = update.effective_user
        assert user is not None
        person = Person(user.id, user.id, user.first_name, user.language_code)
        entry = await services.access.enter(person, admit=False)
        if entry is None:
            if asked is not None:
                await self._door.show(asked, services, person)
            return
        words = services.interface.words(entry.manager.language)
        event = Event(context.bot, services, entry.manager, words, entry.dialog)
        if asked is not None:
            services.pace.count()
            for answer in self._routes.inlines:
                await answer(event, asked)
        elif chosen is not None:
            for hear in self._routes.choices:
                await hear(event, chosen)

    async def _answer(self, event: Event) -> None:
        if event.query is not None:
            await self._tap(event, event.query.data or "")
        elif event.message is not None:
            await self._message(event, event.message)

    async def _tap(self, event: Event, data: str) -> None:
        assert event.query is not None
        verb, args = unpack(data)
        route = self._routes.taps.get(verb)
        if route is None:
            raise DomainError("stale")
        given = route.read(args)
        tapped = (event.query.message.message_id if event.query.message else 0, data)
        if route.once and self._again(event, tapped):
            return
        await event.leave_dialog_after(route.run(event, *given))
        self._latest[event.manager.id] = (tapped, event.now)

    def _again(self, event: Event, tapped: tuple[int, str]) -> bool:
        """Whether the same button was tapped and answered a moment ago."""
        latest = self._latest.get(event.manager.id)
        return latest is not None and latest[0] == tapped and event.now - latest[1] < AT_ONCE

    async def _message(self, event: Event, message: Message) -> None:
        text = message.text or ""
        if text.startswith("/") and message.forward_origin is None:
            name, *rest = text[1:].split(maxsplit=1) or [""]
            command = self._routes.commands.get(name.partition("@")[0].lower())
            if command is None:
                raise DomainError("command-unknown")
            await event.leave_dialog_after(command(event, "".join(rest).strip()))
            return
        kind = _kind(message)
        if kind in (SAID, VOICE):
            await self._recall(event)
        if kind == SAID and message.reply_to_message is not None:
            for reply in self._routes.replies:
                if await reply(event, text):
                    return
        if kind == SAID and event.awaited:
            assert event.dialog is not None
            kind = event.dialog.kind
        await event.leave_dialog_after(self._routes.typed[kind](event, text))

    async def _recall(self, event: Event) -> None:
        """An offer waits for a tap alone: under what is typed lies the call that is going on."""
        typed = self._routes.typed
        if event.dialog is not None and event.dialog.kind not in typed:
            event.dialog = await event.services.managers.stop_asking(event.manager)
        event.awaited = event.dialog is not None and event.dialog.kind in typed


def _is_ours(update: Update, context: Context) -> bool:
    """Whether it is a result of our own that was sent into the private chat: not typed by hand."""
    via = update.message.via_bot if update.message is not None else None
    return via is not None and via.id == context.bot.id


def _kind(message: Message) -> str:
    if message.contact is not None:
        return CONTACT
    if message.forward_origin is not None:
        return FORWARD
    if message.location is not None:
        return LOCATION
    if message.voice is not None:
        return VOICE
    return SAID if message.text else OTHER
