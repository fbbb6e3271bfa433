"""Reminders: setting one, answering its push, the list."""

from __future__ import annotations

from content import formats
from domain.clients import Client
from domain.errors import DomainError
from domain.reminders import CHASES, CHOICES, SNOOZES, chosen
from handlers import replies, schedules
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import reminders as views
from services import reading

routes = Routes()


@routes.command("remind")
async def remind(event: Event, text: str) -> None:
    """A reminder; its words may follow the command."""
    if text:
        await schedules.take(event, text, quoted=replies.quoted(event))
    else:
        await ask_text(event)


@routes.tap("remind")
async def ask_text(event: Event, client_id: int = 0) -> None:
    """What to be reminded of, with a client or without."""
    client = await _client(event, client_id)
    await event.ask(views.ask_text(event.words, client), "reminder-text", client=client_id)


@routes.tap("when")
async def choose_when(event: Event, choice: str, mark: str) -> None:
    """The moment, by button."""
    kept = event.kept(mark, "reminder-when", "reminder-offer")
    if choice not in (*CHOICES, *CHASES):
        raise DomainError("stale")
    at = chosen(choice, event.now, event.manager.zone)
    await schedules.keep(event, kept["text"], kept["client"], at)


@routes.command("reminders")
async def show_list(event: Event, rest: str) -> None:
    """What is coming up."""
    await turn(event)


@routes.tap("reminders")
async def turn(event: Event, number: int = 0) -> None:
    """A page of what is coming up."""
    listing = await event.services.reminders.page(event.manager, number)
    await event.show(views.listing(event.words, event.manager, listing, event.now))


@routes.tap("remindfind")
async def ask_find(event: Event) -> None:
    """Whom, what or which day to look for."""
    await event.ask(views.ask_find(event.words), "reminder-find")


@routes.answer("reminder-find")
async def find(event: Event, text: str) -> None:
    """A day leads to its page, anything else to the reminders that hold it."""
    phrase = reading.when(text, event.now, event.manager.language)
    day = phrase.readings[0].at if phrase.readings and not phrase.leftover else None
    if day is not None:
        await turn(event, await event.services.reminders.page_of(event.manager, day.date()))
        return
    found = await event.services.reminders.search(event.manager, text)
    if not found.items:
        raise DomainError("reminder-unknown")
    await event.show(views.listing(event.words, event.manager, found, event.now, text))


@routes.tap("reminder")
async def show(event: Event, reminder_id: int, origin: str = "") -> None:
    """One reminder, in place of the page it was opened from."""
    item = await event.services.reminders.look(event.manager, reminder_id)
    if item.upcoming.reminder.status == "active":
        key = "reminder-look" if origin else "remind-set"
        await schedules.show(event, reminder_id, key, origin)
    else:
        await event.show(views.closed(event.words, item, origin))


@routes.tap("done")
async def done(event: Event, reminder_id: int, origin: str = "") -> None:
    """Seen to."""
    await event.services.reminders.done(event.manager, reminder_id)
    await _closed(event, reminder_id, origin)


@routes.tap("unremind")
async def take_away(event: Event, reminder_id: int, origin: str = "") -> None:
    """Not needed after all."""
    await event.services.reminders.cancel(event.manager, reminder_id)
    await _closed(event, reminder_id, origin)


@routes.tap("undone")
async def bring_back(event: Event, reminder_id: int, origin: str = "") -> None:
    """Undoes done and taken away."""
    await event.services.reminders.reopen(event.manager, reminder_id)
    await schedules.show(event, reminder_id, "reminder-is-back", origin)


@routes.tap("later", once=True)
async def ask_snooze(event: Event, reminder_id: int, origin: str = "") -> None:
    """How long to put a nudge off; a pushed one stays readable above, a page is taken up again."""
    await event.services.reminders.get(event.manager, reminder_id)
    answer = event.show if origin else event.say
    await answer(views.ask_snooze(event.words, reminder_id, origin))


@routes.tap("snooze")
async def snooze(event: Event, reminder_id: int, choice: str, origin: str = "") -> None:
    """Puts this nudge off; the series stays where it is."""
    if choice not in SNOOZES:
        raise DomainError("stale")
    at = await event.services.reminders.snooze(event.manager, reminder_id, choice)
    when = formats.moment(at, event.words.lang, event.today)
    await event.show(views.snoozed(event.words, when, origin))


async def _closed(event: Event, reminder_id: int, origin: str) -> None:
    item = await event.services.reminders.look(event.manager, reminder_id)
    await event.show(views.closed(event.words, item, origin))


async def _client(event: Event, client_id: int) -> Client | None:
    return await event.services.clients.get(event.manager, client_id) if client_id else None
