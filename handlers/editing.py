"""Changing a client's file, putting it away, deleting it."""

from __future__ import annotations

from zoneinfo import available_timezones

from content.interface import LANGUAGES
from domain.clients import TRAITS, Client
from domain.errors import DomainError
from domain.touches import CHANNELS
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import editing as views
from services import zones

routes = Routes()


@routes.tap("edit")
async def menu(event: Event, client_id: int) -> None:
    """Everything that can be changed."""
    client = await event.services.clients.get(event.manager, client_id)
    await event.show(views.menu(event.words, client))


@routes.tap("field")
async def ask(event: Event, client_id: int, name: str) -> None:
    """Asks for a new value."""
    if name not in views.FIELDS:
        raise DomainError("stale")
    client = await event.services.clients.get(event.manager, client_id)
    screen = views.ask(event.words, client, name)
    await event.ask(screen, "client-field", client=client_id, name=name)


@routes.answer("client-field")
async def type_field(event: Event, text: str) -> None:
    """A new value, typed."""
    kept = event.payload
    service = event.services.clients
    client = await service.write(event.manager, kept["client"], kept["name"], text)
    await event.show(views.menu(event.words, client))


@routes.tap("clear")
async def clear(event: Event, client_id: int, name: str) -> None:
    """Removes a value."""
    if name not in views.CLEARABLE:
        raise DomainError("stale")
    await _menu(event, await event.services.clients.clear(event.manager, client_id, name))


@routes.tap("tongue")
async def speak(event: Event, client_id: int, language: str) -> None:
    """The language of the texts for this client."""
    if language not in LANGUAGES:
        raise DomainError("stale")
    service = event.services.clients
    await _menu(event, await service.set(event.manager, client_id, language=language))


@routes.tap("address")
async def address(event: Event, client_id: int) -> None:
    """Formal or informal."""
    service = event.services.clients
    client = await service.get(event.manager, client_id)
    other = "informal" if client.address == "formal" else "formal"
    await _menu(event, await service.set(event.manager, client_id, address=other))


@routes.tap("clientzones")
async def ask_zone(event: Event, client_id: int) -> None:
    """Where the client is."""
    client = await event.services.clients.get(event.manager, client_id)
    await event.ask(views.ask_zone(event.words, client), "client-zone", client=client_id)


@routes.tap("clientzone")
async def choose_zone(event: Event, client_id: int, zone: str) -> None:
    """The client's zone, by button."""
    if zone != "mine" and zone not in available_timezones():
        raise DomainError("stale")
    kept = None if zone == "mine" else zone
    service = event.services.clients
    await _menu(event, await service.set(event.manager, client_id, zone=kept))


@routes.answer("client-zone")
async def type_zone(event: Event, text: str) -> None:
    """The client's city, typed; the best match is taken, and shown in the menu."""
    found = zones.find(text)
    if not found:
        raise DomainError("place-unknown")
    await choose_zone(event, event.payload["client"], found[0][0])


@routes.tap("channels")
async def channels(event: Event, client_id: int) -> None:
    """Which channels there are."""
    client = await event.services.clients.get(event.manager, client_id)
    await event.show(views.channels(event.words, client))


@routes.tap("channel")
async def toggle_channel(event: Event, client_id: int, channel: str) -> None:
    """Switches a channel on or off."""
    if channel not in CHANNELS:
        raise DomainError("stale")
    service = event.services.clients
    client = await service.toggle_channel(event.manager, client_id, channel)
    await event.show(views.channels(event.words, client))


@routes.tap("prefer")
async def prefer(event: Event, client_id: int, channel: str) -> None:
    """The channel this client prefers; a second tap takes it back."""
    service = event.services.clients
    client = await service.get(event.manager, client_id)
    if channel not in client.channels:
        raise DomainError("stale")
    chosen = None if client.preferred == channel else channel
    client = await service.set(event.manager, client_id, preferred=chosen)
    await event.show(views.channels(event.words, client))


@routes.tap("traits")
async def traits(event: Event, client_id: int) -> None:
    """What the manager has noticed."""
    client = await event.services.clients.get(event.manager, client_id)
    await event.show(views.traits(event.words, client))


@routes.tap("trait")
async def toggle_trait(event: Event, client_id: int, trait: str) -> None:
    """Switches an observation on or off."""
    if trait not in TRAITS:
        raise DomainError("stale")
    client = await event.services.clients.toggle_trait(event.manager, client_id, trait)
    await event.show(views.traits(event.words, client))


@routes.tap("away")
async def put_away(event: Event, client_id: int) -> None:
    """Into the archive, or out of it."""
    service = event.services.clients
    client = await service.get(event.manager, client_id)
    client = await service.archive(event.manager, client_id, client.archived_at is None)
    if client.archived_at is None:
        await event.services.rhythms.wake(event.manager, client_id)
    await event.show(views.away(event.words, client))


@routes.tap("delete")
async def ask_delete(event: Event, client_id: int) -> None:
    """Are you sure?"""
    client = await event.services.clients.get(event.manager, client_id)
    await event.show(views.ask_delete(event.words, client))


@routes.tap("deleted")
async def delete(event: Event, client_id: int) -> None:
    """Deletes, with a way back for a day."""
    client = await event.services.clients.delete(event.manager, client_id)
    await event.show(views.deleted(event.words, client))


@routes.tap("undelete")
async def undelete(event: Event, client_id: int) -> None:
    """Brings the client back."""
    client = await event.services.clients.undelete(event.manager, client_id)
    await _menu(event, client)


async def _menu(event: Event, client: Client) -> None:
    await event.show(views.menu(event.words, client))
