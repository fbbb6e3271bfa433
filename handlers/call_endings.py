"""After a call: how it went, the notes put in order, the letter, the reminders."""

from __future__ import annotations

from domain.entries import FileEntry
from domain.errors import DomainError
from handlers import clients as client_handlers
from handlers.event import Event
from handlers.live_card import place
from handlers.routing import Routes
from handlers.views import call_endings as views
from handlers.views import calls as call_views
from handlers.views import clients as client_views
from services import reading
from services.call_endings import Ending

routes = Routes()
DAY = "call-day"
REMINDED = 200
"""Characters of a promise that its reminder repeats."""


@routes.tap("callend")
async def ask_outcome(event: Event, call_id: int) -> None:
    """How did it go?"""
    sheet = await event.services.calls.look(event.manager, call_id)
    await place(event, sheet.call, call_views.outcomes(event.words, sheet))


@routes.tap("callout", once=True)
async def end(event: Event, call_id: int, outcome: str) -> None:
    """The call is over; its contact is logged."""
    await event.services.calls.end(event.manager, call_id, outcome)
    await after(event, call_id)


@routes.tap("callother")
async def ask_other(event: Event, call_id: int) -> None:
    """It went otherwise: how?"""
    ending = await event.services.call_endings.look(event.manager, call_id)
    await event.show(views.other_outcomes(event.words, ending))


@routes.tap("callcorrect", once=True)
async def correct(event: Event, call_id: int, outcome: str) -> None:
    """Puts the outcome right."""
    await event.services.calls.correct(event.manager, call_id, outcome)
    await after(event, call_id)


@routes.tap("callclose", once=True)
async def close(event: Event, call_id: int) -> None:
    """Over without a word of how it went: what was noted, else back to the client."""
    await event.services.calls.close(event.manager, call_id)
    ending = await event.services.call_endings.look(event.manager, call_id)
    if ending.noted:
        await event.show(views.ending(event.words, event.manager, ending))
    else:
        await client_handlers.open_card(event, ending.client.id)


@routes.tap("callafter")
async def after(event: Event, call_id: int) -> None:
    """What was noted, in order."""
    ending = await event.services.call_endings.look(event.manager, call_id)
    await event.show(views.ending(event.words, event.manager, ending))


@routes.tap("callnotes")
async def notes(event: Event, call_id: int, page: int) -> None:
    """Every note, to be sorted."""
    ending = await event.services.call_endings.look(event.manager, call_id)
    await event.show(views.notes(event.words, ending, page))


@routes.tap("callitem")
async def item(event: Event, call_id: int, filed_id: int) -> None:
    """One note, and what it can be."""
    ending, filed = await _filed(event, call_id, filed_id)
    await event.show(views.entry(event.words, event.manager, ending, filed))


@routes.tap("callsort")
async def sort(event: Event, call_id: int, filed_id: int, filed_as: str) -> None:
    """It is of another kind."""
    _, filed = await _filed(event, call_id, filed_id)
    if filed.kind == "voice" or filed_as not in views.SORTED or filed_as == "voice":
        raise DomainError("stale")
    await event.services.entries.sort(event.manager, filed_id, filed_as)
    await notes(event, call_id, 0)


@routes.tap("callday")
async def ask_day(event: Event, call_id: int, filed_id: int) -> None:
    """Which day does it name?"""
    await _filed(event, call_id, filed_id)
    screen = views.ask_day(event.words, call_id, filed_id)
    await event.ask(screen, DAY, call=call_id, entry=filed_id)


@routes.answer(DAY)
async def type_day(event: Event, text: str) -> None:
    """The day, in words."""
    kept = event.payload
    await _filed(event, kept["call"], kept["entry"])
    found = reading.when(text, event.now, event.manager.language).readings
    at = found[0].at if found else None
    day = at.date() if at is not None else reading.day(text, event.today)
    await event.services.entries.date(event.manager, kept["entry"], day)
    await item(event, kept["call"], kept["entry"])


@routes.tap("calldrop")
async def drop(event: Event, call_id: int, filed_id: int) -> None:
    """Removes a note; there is a way back."""
    ending, _ = await _filed(event, call_id, filed_id)
    await event.services.entries.delete(event.manager, filed_id)
    await event.show(views.dropped(event.words, ending, filed_id))


@routes.tap("callundrop")
async def undrop(event: Event, call_id: int, filed_id: int) -> None:
    """Puts it back."""
    filed = await event.services.entries.get(event.manager, filed_id)
    if filed.call_id != call_id:
        raise DomainError("stale")
    await event.services.entries.delete(event.manager, filed_id, gone=False)
    await item(event, call_id, filed_id)


@routes.tap("callletter")
async def letter(event: Event, call_id: int, channel: str) -> None:
    """The letter to the client."""
    recap = await event.services.call_endings.recap(event.manager, call_id, channel)
    await event.show(views.letter(event.words, event.manager, recap))


@routes.tap("callfile", once=True)
async def file(event: Event, call_id: int, channel: str) -> None:
    """The letter as a file: a long one has no other way to be copied."""
    recap = await event.services.call_endings.recap(event.manager, call_id, channel)
    if recap.text is None:
        raise DomainError("stale")
    title = event.words("call-letter-title", name=recap.ending.client.label)
    await event.send_file("recap.txt", recap.text.encode(), title)


@routes.tap("callremind")
async def reminders(event: Event, call_id: int) -> None:
    """What reminders follow."""
    ending = await event.services.call_endings.look(event.manager, call_id)
    await event.show(views.reminders(event.words, event.manager, ending))


@routes.tap("callaccept", once=True)
async def accept(event: Event, call_id: int, filed_id: int) -> None:
    """One of them, please."""
    _, filed = await _filed(event, call_id, filed_id)
    if filed.kind in ("promise_ours", "promise_theirs"):
        said = client_views.short(" ".join(filed.text.split()), REMINDED)
        text = views.reminder_text(event.words, filed, said)
        await event.services.call_endings.remind(event.manager, call_id, filed_id, text)
    await reminders(event, call_id)


async def _filed(event: Event, call_id: int, filed_id: int) -> tuple[Ending, FileEntry]:
    """A note of this call; raises DomainError("stale") for one of another, or one removed."""
    ending = await event.services.call_endings.look(event.manager, call_id)
    found = next((each for each in ending.noted if each.id == filed_id), None)
    if found is None:
        raise DomainError("stale")
    return ending, found
