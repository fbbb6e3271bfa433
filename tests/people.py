"""A person at a phone: what they type and tap, and what they see."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from composition import Tact
from playground.chats import BETWEEN_PEOPLE
from playground.telegram import Playground
from services.access import Person as Account
from serving import UPDATES

TOKEN = "7000000001:test"
ELSEWHERE = BETWEEN_PEOPLE + 1
"""The chat of the two people of the local Telegram with each other."""


class Person:
    """One person in the private chat with the bot."""

    def __init__(self, tact: Tact, telegram: Playground, person_id: int) -> None:
        self.tact = tact
        self.telegram = telegram
        self.id = person_id
        self.query = ""
        """The inline query asked last, by its id."""

    # ------------------------------------------------------------ doing

    async def says(self, text: str) -> Person:
        """Types a text and waits for the answer."""
        await self.telegram.people.send_text(self.id, self.id, text)
        return await self.settles()

    async def replies(self, message: dict[str, Any], text: str) -> Person:
        """Answers a message, the bot's or one's own."""
        number = message["message_id"]
        await self.telegram.people.send_text(self.id, self.id, text, reply_to=number)
        return await self.settles()

    async def taps(self, label: str, *, message: dict[str, Any] | None = None) -> Person:
        """Taps the newest button whose text holds `label`."""
        found, button = self._button(label, message)
        await self.telegram.people.tap(
            self.id, self.id, found["message_id"], button["callback_data"]
        )
        return await self.settles()

    async def taps_twice(self, label: str) -> Person:
        """Taps the same button twice before the bot has answered."""
        found, button = self._button(label, None)
        for _ in range(2):
            await self.telegram.people.tap(
                self.id, self.id, found["message_id"], button["callback_data"]
            )
        return await self.settles()

    async def taps_row(self, row: int) -> Person:
        """Taps the first button of a row of the newest message."""
        markup = self.last["reply_markup"]
        data: str = markup["inline_keyboard"][row][0]["callback_data"]
        return await self.taps_data(self.last["message_id"], data)

    async def taps_data(self, message_id: int, data: str) -> Person:
        """Taps a button by what it carries, as an old or a changed client would."""
        await self.telegram.people.tap(self.id, self.id, message_id, data)
        return await self.settles()

    async def shares_contact(self, first_name: str, phone_number: str, **more: Any) -> Person:
        """Shares a contact: last_name, user_id and vcard may be given."""
        contact = {"first_name": first_name, "phone_number": phone_number, **more}
        await self.telegram.people.share_contact(self.id, self.id, contact)
        return await self.settles()

    async def shares_location(self, latitude: float, longitude: float) -> Person:
        """Shares a place."""
        await self.telegram.people.share_location(self.id, self.id, latitude, longitude)
        return await self.settles()

    async def forwards_from(
        self, name: str, user_id: int | None = None, text: str = "Good morning"
    ) -> Person:
        """Forwards a message of somebody else's; without an id the author hides their account."""
        await self.telegram.people.forward_from(self.id, self.id, name, text, user_id)
        return await self.settles()

    async def asks_inline(self, query: str, chat: int = ELSEWHERE) -> Person:
        """Types after the bot's name, in a chat with somebody else unless another is named."""
        self.query = await self.telegram.people.inline_query(self.id, chat, query)
        return await self.settles()

    async def chooses(self, title: str, chat: int = ELSEWHERE) -> dict[str, Any]:
        """Sends the first result whose title holds `title`; gives the message."""
        found = next(each for each in self.results if title in each["title"])
        message = await self.telegram.people.choose_inline(
            self.id, chat, self.query, str(found["id"])
        )
        await self.settles()
        return message

    async def follows_lead(self) -> Person:
        """Taps the button above the results, which leads into the private chat."""
        assert self.lead is not None
        await self.telegram.people.start(self.id, self.id, self.lead["start_parameter"])
        return await self.settles()

    async def settles(self) -> Person:
        """Lets the bot see everything that has happened."""
        application = self.tact.application
        for update in await application.bot.get_updates(timeout=0, allowed_updates=UPDATES):
            self.telegram.updates.confirm(update.update_id + 1)
            await application.update_processor.process_update(
                update, application.process_update(update)
            )
        return self

    async def waits_until(self, moment: str) -> Person:
        """Moves the clock to a wall time of UTC ("2026-11-25 09:00"), ticking on the way."""
        return await self.waits(
            datetime.fromisoformat(moment).replace(tzinfo=UTC) - self.telegram.clock.now()
        )

    async def waits(self, span: timedelta) -> Person:
        """Moves the clock, stopping wherever something falls due."""
        end = self.telegram.clock.now() + span
        while True:
            due = await self.tact.deliveries.next_due()
            if due is None or due > end:
                break
            if due > self.telegram.clock.now():
                self.telegram.clock.move_to(due)
            if not await self.ticks():
                break
        self.telegram.clock.move_to(max(end, self.telegram.clock.now()))
        await self.ticks()
        return self

    async def ticks(self) -> int:
        """One beat of the heart."""
        return await self.tact.tick()

    # ------------------------------------------------------------ seeing

    @property
    def messages(self) -> list[dict[str, Any]]:
        """Everything in the chat that the bot said."""
        chat = self.telegram.chat(self.id)
        return [each for each in chat.messages if each["from"]["is_bot"]]

    @property
    def own(self) -> dict[str, Any]:
        """The person's own newest message."""
        chat = self.telegram.chat(self.id)
        return [each for each in chat.messages if not each["from"]["is_bot"]][-1]

    @property
    def last(self) -> dict[str, Any]:
        """The bot's newest message."""
        return self.messages[-1]

    @property
    def sees(self) -> str:
        """The text of the bot's newest message."""
        return shown(self.last)

    @property
    def buttons(self) -> list[str]:
        """The labels under the bot's newest message."""
        return [button["text"] for button in _buttons(self.last)]

    @property
    def results(self) -> list[dict[str, Any]]:
        """What the last inline query brought."""
        answer = self.telegram.people.inline_answer(self.query)
        return [result.shown for result in answer.results] if answer else []

    @property
    def titles(self) -> list[str]:
        """The titles of the results."""
        return [str(result["title"]) for result in self.results]

    @property
    def offered(self) -> list[str]:
        """What the results would put into the chat."""
        return [str(each["input_message_content"]["message_text"]) for each in self.results]

    @property
    def lead(self) -> dict[str, Any] | None:
        """The button above the results; None while there is no answer."""
        answer = self.telegram.people.inline_answer(self.query)
        return dict(answer.button) if answer and answer.button else None

    @property
    def toast(self) -> str | None:
        """What the last answered tap said."""
        answers = [call for call in self.telegram.calls if call.method == "answerCallbackQuery"]
        return answers[-1].params.get("text") if answers else None

    @property
    def seen(self) -> str:
        """Everything the bot's messages say now, the buttons too."""
        lines = (
            "\n".join([shown(each), *(button["text"] for button in _buttons(each))])
            for each in self.messages
        )
        return "\n".join(lines)

    def message_with(self, text: str) -> dict[str, Any]:
        """The newest message of the bot that holds `text`."""
        found = [each for each in self.messages if text in shown(each)]
        if found:
            return found[-1]
        raise AssertionError(f"no message with {text!r}; the last one is {self.sees!r}")

    def says_now(self, message: dict[str, Any]) -> str:
        """What a message says after whatever was edited."""
        return shown(self.telegram.chat(self.id).find(message["message_id"]) or {})

    def data(self, label: str, message: dict[str, Any] | None = None) -> str:
        """What the newest button with `label` carries."""
        return str(self._button(label, message)[1]["callback_data"])

    def hears(self) -> int:
        """How many messages the bot has sent so far."""
        return len(self.messages)

    def copies(self, label: str) -> str:
        """What a copy button puts into the clipboard."""
        for button in _buttons(self.last):
            if label in button["text"] and "copy_text" in button:
                return str(button["copy_text"]["text"])
        raise AssertionError(f"no copy button {label!r} in {self.buttons}")

    def _button(
        self, label: str, message: dict[str, Any] | None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        for each in [message] if message else reversed(self.messages):
            for button in _buttons(each):
                if label in button["text"] and "callback_data" in button:
                    return each, button
        raise AssertionError(f"no button {label!r}; the last message has {self.buttons}")


def account(person: Person) -> Account:
    """The person as the services know people."""
    known = person.telegram.accounts.get(person.id)
    return Account(known.id, known.id, known.first_name, known.language_code)


def shown(message: dict[str, Any]) -> str:
    """The text or caption of a message."""
    return str(message.get("text", message.get("caption", "")))


def _buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    markup = message.get("reply_markup") or {}
    if isinstance(markup, str):
        markup = json.loads(markup)
    return [button for row in markup.get("inline_keyboard", []) for button in row]
