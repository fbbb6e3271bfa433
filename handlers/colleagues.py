"""What colleagues share: looking at it, taking it over."""

from __future__ import annotations

from handlers.event import Event
from handlers.routing import Routes
from handlers.views import colleagues as views

routes = Routes()


@routes.tap("ownteam")
async def turn(event: Event, number: int = 0) -> None:
    """A page of what they share."""
    page = await event.services.colleagues.page(event.manager, number)
    await event.show(views.listing(event.words, page))


@routes.tap("ownlook")
async def look(event: Event, own_id: int, client_id: int = 0, payment_id: int = 0) -> None:
    """One of them."""
    found = await event.services.colleagues.look(event.manager, own_id)
    await event.show(views.one(event.words, found, client_id, payment_id))


@routes.tap("owntake", once=True)
async def take(event: Event, own_id: int, client_id: int = 0, payment_id: int = 0) -> None:
    """Makes it one's own."""
    found, former = await event.services.colleagues.take(event.manager, own_id)
    assert found.own is not None
    if client_id:
        service = event.services.own_wordings
        found = await service.open(event.manager, found.own.id, client_id, payment_id)
    await event.show(views.taken(event.words, found, former))
