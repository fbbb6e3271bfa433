"""The look back on the day: what was done, and what can wait until tomorrow."""

from __future__ import annotations

from content import formats
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import lookbacks as views

routes = Routes()


@routes.command("day")
async def command_day(event: Event, rest: str) -> None:
    """How the day went."""
    await show(event)


@routes.tap("day")
async def show(event: Event) -> None:
    """How the day went, from a button."""
    seen = await event.services.lookbacks.look(event.manager)
    hours = await event.services.digests.hours(event.manager)
    screen = views.lookback(event.words, event.manager, seen, offers=hours["evening"] is None)
    await event.show(screen)


@routes.tap("tomorrow")
async def put_off(event: Event, reminder_id: int) -> None:
    """One thing that stayed open, put off to the next working morning."""
    await _put_off(event, reminder_id)


@routes.tap("alltomorrow")
async def put_all_off(event: Event) -> None:
    """Everything that stayed open."""
    await _put_off(event, None)


async def _put_off(event: Event, reminder_id: int | None) -> None:
    at = await event.services.lookbacks.put_off(event.manager, reminder_id)
    if at is not None:
        when = formats.moment(at, event.words.lang, event.today, weekday=True)
        await event.answer(event.words.plain("lookback-moved", when=when))
    await show(event)
