"""The manager's own wording: saving, writing, resetting and sharing it; and the list of them."""

from __future__ import annotations

from typing import Any

from domain.errors import DomainError
from domain.own_wordings import Key
from handlers.asked import Asked
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import own_lists as lists
from handlers.views import own_wordings as views
from services.own_looks import Look
from services.own_wordings import Doubtful

routes = Routes()
QUERY_LIMIT = 100


@routes.tap("own")
async def look(event: Event, client_id: int, situation: str, asked: Asked) -> None:
    """What can be done with the text that is shown."""
    service = event.services.own_wordings
    found = await service.look(event.manager, client_id, asked.about(situation))
    await event.show(views.one(event.words, found))


@routes.tap("keep")
async def keep(event: Event, client_id: int, situation: str, asked: Asked) -> None:
    """Saves the text as it is."""
    service = event.services.own_wordings
    found, former = await service.keep(event.manager, client_id, asked.about(situation))
    await event.show(views.saved(event.words, found, former))


@routes.tap("mine")
async def write_for(event: Event, client_id: int, situation: str, place: int, asked: Asked) -> None:
    """Asks for a part in the manager's own words; 0 asks which part, if there are several."""
    service = event.services.own_wordings
    found = await service.look(event.manager, client_id, asked.about(situation))
    await _ask(event, found, place, client_id)


@routes.tap("ownpart")
async def write(event: Event, own_id: int, place: int) -> None:
    """The same for a wording of the list, without a client."""
    found = await event.services.own_wordings.open(event.manager, own_id)
    await _ask(event, found, place)


@routes.answer("own-wording")
async def type_part(event: Event, text: str) -> None:
    """A part, typed."""
    await _write(event, event.payload, text)


@routes.tap("ownsure")
async def insist(event: Event, mark: str) -> None:
    """Keeps what was doubtful."""
    kept = event.kept(mark, "own-wording")
    if "typed" not in kept:
        raise DomainError("stale")
    await _write(event, kept, kept["typed"], sure=True)


@routes.tap("ownsee")
async def see(event: Event, own_id: int, client_id: int = 0, payment_id: int = 0) -> None:
    """One wording."""
    service = event.services.own_wordings
    found = await service.open(event.manager, own_id, client_id, payment_id)
    await event.show(views.one(event.words, found))


@routes.tap("owndrop")
async def drop(event: Event, own_id: int, client_id: int = 0, payment_id: int = 0) -> None:
    """Back to ours, with a way back."""
    own = await event.services.own_wordings.drop(event.manager, own_id)
    await event.show(views.dropped(event.words, own, client_id, payment_id))


@routes.tap("ownback")
async def restore(event: Event, own_id: int, client_id: int = 0, payment_id: int = 0) -> None:
    """Brings a wording back."""
    await event.services.own_wordings.restore(event.manager, own_id)
    await event.toast(event.words.plain("own-is-back"))
    await see(event, own_id, client_id, payment_id)


@routes.tap("ownshare")
async def share(event: Event, own_id: int, client_id: int = 0, payment_id: int = 0) -> None:
    """Shows it to the team."""
    await event.services.own_wordings.share(event.manager, own_id, True)
    await event.toast(event.words.plain("own-share-done"))
    await see(event, own_id, client_id, payment_id)


@routes.tap("ownhide")
async def hide(event: Event, own_id: int, client_id: int = 0, payment_id: int = 0) -> None:
    """Shows it to the team no longer."""
    await event.services.own_wordings.share(event.manager, own_id, False)
    await event.toast(event.words.plain("own-hide-done"))
    await see(event, own_id, client_id, payment_id)


@routes.command("wordings")
async def show_list(event: Event, rest: str) -> None:
    """All of one's own wordings; with words after the command, those that hold them."""
    await (_find(event, rest) if rest else turn(event))


@routes.tap("owns")
async def turn(event: Event, number: int = 0) -> None:
    """A page of them."""
    page = await event.services.own_wordings.page(event.manager, number)
    await event.show(lists.listing(event.words, page))


@routes.tap("ownfind")
async def ask_words(event: Event) -> None:
    """Which words are in it?"""
    await event.ask(lists.ask_words(event.words), "own-search")


@routes.answer("own-search")
async def find(event: Event, text: str) -> None:
    """Those that hold the words typed."""
    await _find(event, text)


@routes.tap("ownfound")
async def turn_found(event: Event, number: int, mark: str) -> None:
    """A page of what was found."""
    await _find(event, event.kept(mark, "own-found")["query"], number)


async def _find(event: Event, query: str, number: int = 0) -> None:
    asked = query[:QUERY_LIMIT]
    page = await event.services.own_wordings.page(event.manager, number, asked)
    mark = await event.wait_for("own-found", query=asked)
    await event.show(lists.found(event.words, page, asked, mark))


async def _ask(event: Event, found: Look, place: int, client_id: int = 0) -> None:
    parts = list(found.written)
    if not found.current or place > len(parts):
        raise DomainError("stale")
    if place == 0 and len(parts) > 1:
        await event.show(views.choose_part(event.words, found))
        return
    part = parts[max(place, 1) - 1]
    key = found.key
    await event.ask(
        views.ask_part(event.words, found, part),
        "own-wording",
        key=[key.situation, key.stage, key.channel, key.language, key.address],
        part=part,
        client=client_id,
        payment=found.payment_id,
    )


async def _write(event: Event, kept: dict[str, Any], text: str, sure: bool = False) -> None:
    key = Key(*kept["key"])
    result = await event.services.own_wordings.write(
        event.manager, key, kept["part"], text, kept["client"], kept["payment"], sure
    )
    if isinstance(result, Doubtful):
        mark = await event.wait_for("own-wording", **kept | {"typed": text})
        await event.show(views.doubtful(event.words, result, mark))
    else:
        await event.show(views.saved(event.words, result))
