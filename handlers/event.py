"""One thing a manager did, with everything a handler needs to answer it."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from telegram import CallbackQuery, InlineKeyboardButton, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest

from content.interface import Words
from domain.dialogs import CALL, Dialog
from domain.errors import DomainError
from domain.managers import Manager
from handlers.screens import NO_PREVIEW, Screen, send

if TYPE_CHECKING:
    from telegram import Bot

    from handlers.services import Services

TOAST_LIMIT = 200


@dataclass(slots=True)
class Event:
    """A message or a tap of one manager. `dialog` is what they were in when it came.

    `awaited` says that this dialog takes a typed answer, rather than only a tap on an offer.
    `way_back` stands under the screen that is shown next, whatever noun shows it; `answers_to` is
    the message that new screens answer.
    """

    bot: Bot
    services: Services
    manager: Manager
    words: Words
    dialog: Dialog | None
    message: Message | None = None
    query: CallbackQuery | None = None
    answered: bool = field(default=False)
    asked: bool = field(default=False)
    awaited: bool = False
    way_back: InlineKeyboardButton | None = None
    answers_to: int | None = None

    @property
    def payload(self) -> dict[str, Any]:
        """What the dialog kept; empty outside of one."""
        return dict(self.dialog.payload) if self.dialog else {}

    @property
    def now(self) -> datetime:
        """The manager's clock (aware)."""
        return self.services.managers.now(self.manager)

    @property
    def today(self) -> date:
        """The manager's calendar day."""
        return self.now.date()

    def speak(self, manager: Manager) -> None:
        """Goes on with changed settings of the manager."""
        self.manager = manager
        self.words = self.services.interface.words(manager.language)

    async def ask(self, screen: Screen, kind: str, **payload: Any) -> None:
        """Shows a question and waits for its answer; it replaces any earlier dialog."""
        await self.wait_for(kind, **payload)
        await self.show(screen)

    async def wait_for(self, kind: str, **payload: Any) -> str:
        """Takes what is typed next as an answer of this kind.

        Gives the mark for buttons that answer the same question.
        """
        self.asked = True
        return await self.services.managers.ask(self.manager, kind, **payload)

    def kept(self, mark: str, *kinds: str) -> dict[str, Any]:
        """What the question kept that a button with this mark answers.

        Raises DomainError("stale") when it was answered, or another one was asked since.
        """
        if self.dialog is None or self.dialog.kind not in kinds or self.dialog.mark != mark:
            raise DomainError("stale")
        return self.payload

    async def leave_dialog_after(self, work: Awaitable[None]) -> None:
        """Does the work; a dialog it neither renewed nor refused an answer in is over then."""
        await work
        if self.dialog is not None and self.dialog.kind != CALL and not self.asked:
            await self.services.managers.stop_asking(self.manager)

    async def say(self, screen: Screen, quiet: bool = False, reply_to: int | None = None) -> int:
        """Sends a screen as a new message, as an answer to `reply_to` if there is; gives its id."""
        screen = self._with_way_back(screen)
        reply_to = reply_to or self.answers_to
        sent = await send(self.bot, self.manager.chat_id, screen, quiet, reply_to)
        return sent.message_id

    async def send_file(self, name: str, content: bytes, caption: str) -> None:
        """Sends a file as a new message; its name says of what kind it is."""
        await self.bot.send_document(
            self.manager.chat_id,
            content,
            caption=caption,
            parse_mode=ParseMode.HTML,
            filename=name,
        )

    async def show(self, screen: Screen) -> int:
        """Puts the screen in place of the message whose button was tapped, else sends it.

        Gives the id of the message it stands in.

        A picture cannot take the place of a text, nor the other way round: then the old message
        loses its buttons and the screen is sent below.
        """
        screen = self._with_way_back(screen)
        old = self.query.message if self.query else None
        if not isinstance(old, Message):
            return await self.say(screen)
        if screen.photo is not None or old.photo:
            await self.drop_buttons()
            return await self.say(screen)
        return await self.put(screen, old.message_id)

    async def drop_buttons(self) -> None:
        """Takes the buttons off the message that was tapped."""
        old = self.query.message if self.query else None
        if isinstance(old, Message) and old.reply_markup is not None:
            try:
                await old.edit_reply_markup(None)
            except BadRequest as error:
                _ignore(error, "not modified", "not found", "can't be edited")

    async def toast(self, text: str, alert: bool = False) -> None:
        """Answers the tap with a line that fades; without a tap, sends it."""
        if self.query is None:
            await self.say(Screen(text))
        else:
            await self.answer(text, alert)

    async def answer(self, text: str | None = None, alert: bool = False) -> None:
        """Ends the waiting of the button that was tapped, once."""
        if self.query is None or self.answered:
            return
        self.answered = True
        try:
            await self.query.answer(text and text[:TOAST_LIMIT], show_alert=alert)
        except BadRequest as error:
            # After 150 seconds nobody waits for it any more.
            _ignore(error, "query is too old", "query id is invalid")

    def _with_way_back(self, screen: Screen) -> Screen:
        if self.way_back is None:
            return screen
        row, self.way_back = [self.way_back], None
        return replace(screen, rows=[*screen.rows, row])

    async def put(self, screen: Screen, message_id: int) -> int:
        """Puts the screen in place of one of the bot's messages; a new one where Telegram no
        longer knows that one, or lets nobody edit it. Gives the id of the message it stands in."""
        try:
            await self.bot.edit_message_text(
                screen.text,
                chat_id=self.manager.chat_id,
                message_id=message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=screen.keyboard,
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as error:
            if "not modified" not in str(error).lower():
                _ignore(error, "not found", "can't be edited")
                return await self.say(screen)
        return message_id


def _ignore(error: BadRequest, *expected: str) -> None:
    """Goes on when Telegram refused for a reason that is part of ordinary life."""
    if not any(each in str(error).lower() for each in expected):
        raise error
