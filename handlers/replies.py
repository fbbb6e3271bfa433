"""Answers to a message: to a reminder they move it, to anything else they may set one."""

from __future__ import annotations

from telegram import Message, MessageOriginUser

from content import formats
from domain.errors import DomainError
from domain.names import is_blank
from domain.phrases.reading import Phrase
from domain.reminders import Reminder
from handlers import fixes, schedules
from handlers.event import Event
from handlers.routing import Routes
from handlers.screens import Screen
from handlers.views import clients as client_views
from handlers.views import schedules as views
from services import reading

routes = Routes()
KEPT = 300
"""Characters of a message that become the words of a reminder about it."""


@routes.reply
async def reply(event: Event, text: str) -> bool:
    """An answer to a reminder moves it; "remind me tomorrow" in answer to anything sets one."""
    assert event.message is not None
    answered = event.message.reply_to_message
    assert answered is not None
    reminder_id = await event.services.reminders.pushed(event.manager, answered.message_id)
    reminder_id = reminder_id or _shown(answered)
    phrase = await schedules.when(event, text)
    bearer = None
    if reminder_id is not None and (phrase.readings or phrase.problem):
        bearer = await event.services.reminders.bearer(event.manager, reminder_id)
        if bearer.is_own:
            await fixes.fix(event, reminder_id, "day", text)
            return True
    asked = reading.asks_to_remind(text, event.manager.language) is not None
    is_new = asked and phrase.leftover
    if bearer is not None and not is_new and await _put_off(event, bearer, phrase):
        return True
    if asked or (phrase.readings and not phrase.leftover):
        await schedules.take(event, text, quoted=quoted(event))
        return True
    return False


async def _put_off(event: Event, bearer: Reminder, phrase: Phrase) -> bool:
    """A moment in answer to what a payment or a rhythm has brought puts that off: its own days
    stay. Anything else is not about it."""
    at = phrase.readings[0].at if phrase.readings else None
    if at is None or bearer.digest is not None:
        return False
    if bearer.rhythm_id is not None:
        answers = event.services.rhythm_answers
        at = await answers.put_off_to(event.manager, bearer.rhythm_id, at)
    else:
        at = await event.services.reminders.put_off(event.manager, bearer.id, at)
    when = formats.moment(at, event.words.lang, event.today)
    await event.say(Screen(event.words("snoozed", when=when)))
    return True


def quoted(event: Event) -> str:
    """The text of the message that this one answers, shortened to what a reminder holds."""
    answered = event.message.reply_to_message if event.message else None
    if answered is None:
        return ""
    command, _, rest = (answered.text or "").partition(" ")
    if command.startswith("/") and rest:
        # One's own request, too long to be kept as it is: without the time it names.
        words = reading.when(rest, event.now, event.manager.language).leftover
        return client_views.short(words, KEPT)
    return _words(answered)


def offer_reminder(event: Event) -> None:
    """Puts "Remind me about this" under whatever is shown next, below the message that came.

    Nothing of it is kept: its words are read off the message when the button is tapped.
    """
    if event.message is not None and not is_blank(_words(event.message)):
        event.way_back = views.about_this(event.words)
        event.answers_to = event.message.message_id


@routes.tap("aboutit", once=True)
async def remind_about_it(event: Event) -> None:
    """A reminder with the words of the message above, about its author if that is a client."""
    shown = event.query.message if event.query else None
    answered = shown.reply_to_message if isinstance(shown, Message) else None
    if answered is None or is_blank(_words(answered)):
        raise DomainError("message-gone")
    origin = answered.forward_origin
    client = None
    if isinstance(origin, MessageOriginUser):
        client = await event.services.clients.known(event.manager, origin.sender_user.id)
    await schedules.ask_when(event, _words(answered), client.id if client else 0)


def _words(message: Message) -> str:
    return client_views.short((message.text or message.caption or "").strip(), KEPT)


def _shown(message: Message) -> int | None:
    """The reminder on a card of ours, known by its buttons."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    carried = (str(each.callback_data or "").split(":") for row in rows for each in row)
    found = (parts[1] for parts in carried if parts[0] == "fix")
    return next((int(each) for each in found if each.isdecimal()), None)
