"""Who owes what, by age: the list of /money and its picture."""

from __future__ import annotations

import asyncio

from handlers.event import Event
from handlers.routing import Routes
from handlers.views import receivables as views

routes = Routes()


@routes.command("money")
async def show_list(event: Event, rest: str) -> None:
    """What all clients owe."""
    await turn(event)


@routes.tap("owing")
async def turn(event: Event, number: int = 0) -> None:
    """A page of the list."""
    shown = await event.services.receivables.overview(event.manager, number)
    await event.show(views.overview(event.words, event.manager, shown))


@routes.tap("ageing", once=True)
async def draw(event: Event) -> None:
    """The sums of each currency by age, as a picture."""
    shown = await event.services.receivables.overview(event.manager)
    if not shown.ageing:
        await event.show(views.overview(event.words, event.manager, shown))
        return
    await event.answer()  # drawing takes a moment; the button need not wait for it
    from handlers.views.receivables_picture import (  # noqa: PLC0415 -- Pillow, when needed
        draw as paint,
    )

    labels = views.picture_labels(event.words, event.manager, shown)
    photo = await asyncio.to_thread(paint, labels)
    await event.say(views.picture(event.words, event.manager, shown, photo))
