"""Logging a contact."""

from __future__ import annotations

from domain.errors import DomainError
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import touches as views

routes = Routes()


@routes.tap("touch")
async def ask_channel(event: Event, client_id: int) -> None:
    """Where were you in touch?"""
    client = await event.services.clients.get(event.manager, client_id)
    await event.show(views.ask_channel(event.words, client))


@routes.tap("touched")
async def ask_outcome(event: Event, client_id: int, channel: str) -> None:
    """How did it go?"""
    client = await event.services.clients.get(event.manager, client_id)
    if channel not in client.channels:
        raise DomainError("stale")
    await event.show(views.ask_outcome(event.words, client, channel))


@routes.tap("log", once=True)
async def log(event: Event, client_id: int, channel: str, said: str) -> None:
    """Keeps it."""
    if said not in views.outcomes(channel):
        raise DomainError("stale")
    outcome = "answered" if said == "met" else said
    client = await event.services.touches.log(event.manager, client_id, channel, outcome)
    await event.show(views.logged(event.words, client, channel, outcome))
