"""Answers to a message: to a reminder they move it, to anything else they may set one."""

from __future__ import annotations

from telegram import Message

from handlers import fixes, schedules
from handlers.event import Event
from handlers.routing import Routes
from services import reading

routes = Routes()


@routes.reply
async def reply(event: Event, text: str) -> bool:
    """An answer to a reminder moves it; "remind me tomorrow" in answer to anything sets one."""
    assert event.message is not None
    answered = event.message.reply_to_message
    assert answered is not None
    reminder_id = await event.services.reminders.pushed(event.manager, answered.message_id)
    reminder_id = reminder_id or _shown(answered)
    phrase = reading.when(text, event.now, event.manager.language)
    if reminder_id is not None and (phrase.readings or phrase.problem):
        await fixes.fix(event, reminder_id, "day", text)
        return True
    asked = reading.asks_to_remind(text, event.manager.language) is not None
    if asked or (phrase.readings and not phrase.leftover):
        await schedules.take(event, text, quoted=quoted(event))
        return True
    return False


def quoted(event: Event) -> str:
    """The text of the message that this one answers."""
    answered = event.message.reply_to_message if event.message else None
    return (answered.text or answered.caption or "") if answered else ""


def _shown(message: Message) -> int | None:
    """The reminder on a card of ours, known by its buttons."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    carried = (str(each.callback_data or "").split(":") for row in rows for each in row)
    found = (parts[1] for parts in carried if parts[0] == "fix")
    return next((int(each) for each in found if each.isdecimal()), None)
