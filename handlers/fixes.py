"""What can be put right on a reminder: the day, the hour, the rhythm, the client, the words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from domain.errors import DomainError
from domain.recurrence import Rule
from domain.rule_text import load
from handlers import schedules
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import fixes as views
from services.schedules import When

routes = Routes()
FIXES = ("day", "time", "repeat", "client", "text")


@routes.tap("fix")
async def ask_fix(event: Event, reminder_id: int, what: str, origin: str = "") -> None:
    """What should be different?"""
    if what not in FIXES:
        raise DomainError("stale")
    item = await event.services.reminders.look(event.manager, reminder_id)
    kept = {"reminder": reminder_id, "what": what, "origin": origin}
    mark = await event.wait_for("reminder-fix", **kept)
    near = (await event.services.clients.page(event.manager, 0)).clients if what == "client" else ()
    await event.show(views.ask_fix(event.words, item, what, event.now, near, mark, origin))


@routes.answer("reminder-fix")
async def type_fix(event: Event, text: str) -> None:
    """It, typed; a new request to be reminded is none."""
    kept = event.payload
    if kept["what"] != "text" and await schedules.take_if_asked(event, text):
        return
    await fix(event, kept["reminder"], kept["what"], text, kept["origin"])


@routes.tap("moveto")
async def move_to(event: Event, number: int, mark: str) -> None:
    """A day, an hour or a rhythm from a button."""
    kept = event.kept(mark, "reminder-fix")
    item = await event.services.reminders.look(event.manager, kept["reminder"])
    offered = views.offers(item, kept["what"], event.now)
    if number >= len(offered):
        raise DomainError("stale")
    await _move(event, kept["reminder"], offered[number], kept["origin"])


@routes.tap("linkto")
async def link_to(event: Event, client_id: int, mark: str) -> None:
    """Whom it is about, from a button; 0 is nobody."""
    kept = event.kept(mark, "reminder-fix")
    await event.services.reminders.link(event.manager, kept["reminder"], client_id or None)
    await schedules.show(event, kept["reminder"], origin=kept["origin"])


async def fix(event: Event, reminder_id: int, what: str, text: str, origin: str = "") -> None:
    """Puts one thing right: the day, the hour, the rhythm, the client or the words."""
    service = event.services.reminders
    if what == "text":
        await service.reword(event.manager, reminder_id, text)
    elif what == "client":
        found = await event.services.clients.find(event.manager, text)
        if found.only is None:
            raise DomainError("client-unclear")
        await service.link(event.manager, reminder_id, found.only)
    else:
        phrase = await schedules.when(event, text)
        if not phrase.readings:
            raise DomainError(phrase.problem or "schedule-unreadable", **dict(phrase.params))
        item = await service.look(event.manager, reminder_id)
        old = item.upcoming
        when = await schedules.resolve(event, phrase.readings[0], old.reminder.text or "", 0)
        explicit = phrase.readings[0].explicit
        merged = _merged(when, explicit, what, old.local_at, old.reminder.rule)
        await _move(event, reminder_id, merged, origin)
        return
    await schedules.show(event, reminder_id, origin=origin)


def _merged(
    when: When, explicit: bool, what: str, local_at: datetime | None, rule: str | None
) -> When:
    """What was typed for one thing leaves the other as it was: a day its hour, an hour its day."""
    if isinstance(when, Rule):
        return when
    if what == "time" and rule is not None:
        return replace(load(rule), at=when.time())
    if what == "time" and local_at is not None:
        return datetime.combine(local_at.date(), when.time())
    if what == "day" and not explicit and local_at is not None:
        return datetime.combine(when.date(), local_at.time())
    return when


async def _move(event: Event, reminder_id: int, when: When, origin: str) -> None:
    await event.services.reminders.move(event.manager, reminder_id, when)
    await schedules.show(event, reminder_id, origin=origin)
