"""Clients: finding, adding, opening, putting away."""

from __future__ import annotations

from telegram import MessageOriginUser

from domain.clients import NewClient
from domain.errors import DomainError
from domain.names import NAME_LIMIT, clean_name
from handlers.event import Event
from handlers.routing import CONTACT, FORWARD, OTHER, SAID, Routes
from handlers.screens import Screen
from handlers.views import clients as views

routes = Routes()
WORDS_IN_A_NAME = 4


@routes.command("clients")
async def show_list(event: Event, rest: str) -> None:
    """The list; with a name after the command, that client."""
    if rest:
        await said(event, rest)
    else:
        await turn(event)


@routes.tap("clients")
async def turn(event: Event, number: int = 0) -> None:
    """A page of the list."""
    page = await event.services.clients.page(event.manager, number)
    await event.show(views.listing(event.words, page))


@routes.tap("archived")
async def turn_archived(event: Event, number: int = 0) -> None:
    """A page of those put away."""
    page = await event.services.clients.page(event.manager, number, archived=True)
    await event.show(views.listing(event.words, page, archived=True))


@routes.tap("sample")
async def load_sample(event: Event) -> None:
    """A few clients to try everything with; those that are there already are left alone."""
    await event.services.sample.load(event.manager)
    await turn(event)


@routes.tap("client")
async def open_card(event: Event, client_id: int) -> None:
    """The card."""
    card = await event.services.cards.open(event.manager, client_id)
    await event.show(views.card(event.words, event.manager, card))


@routes.command("new")
async def new(event: Event, name: str) -> None:
    """Adds a client; asks for the name when none is given."""
    if name:
        await name_new(event, name)
    else:
        await ask_name(event)


@routes.tap("new")
async def ask_name(event: Event) -> None:
    """Waits for a name, a contact or a forwarded message."""
    await event.ask(Screen(event.words("client-ask-name")), "client-name")


@routes.answer("client-name")
async def name_new(event: Event, name: str) -> None:
    """A typed name becomes a client, unless somebody has it already."""
    await _add(event, NewClient(clean_name(name)))


@routes.tap("add")
async def add_offered(event: Event) -> None:
    """Adds the person the last message offered to add."""
    if event.dialog is None or event.dialog.kind != "client-offer":
        raise DomainError("stale")
    await _create(event, NewClient(**event.payload))


@routes.answer(SAID)
async def said(event: Event, text: str) -> None:
    """Free text: a client's name opens the card, an unknown one can be added."""
    found = await event.services.clients.find(event.manager, text)
    if found.only is not None:
        await open_card(event, found.only.id)
    elif found.near:
        await event.say(views.found(event.words, found.near))
    elif len(text) <= NAME_LIMIT and len(text.split()) <= WORDS_IN_A_NAME:
        name = clean_name(text)
        await event.wait_for("client-offer", name=name)
        await event.say(views.unknown(event.words, name))
    else:
        await event.say(Screen(event.words("said-unclear")))


@routes.answer(CONTACT)
async def contact(event: Event, text: str) -> None:
    """A shared contact becomes a client."""
    shared = event.message.contact if event.message else None
    assert shared is not None
    name = clean_name(f"{shared.first_name} {shared.last_name or ''}"[:NAME_LIMIT])
    await _add(event, NewClient(name, phone=shared.phone_number, telegram_id=shared.user_id))


@routes.answer(FORWARD)
async def forward(event: Event, text: str) -> None:
    """A forwarded message: its author's card, or an offer to add them."""
    origin = event.message.forward_origin if event.message else None
    user = origin.sender_user if isinstance(origin, MessageOriginUser) else None
    name = user.full_name if user else getattr(origin, "sender_user_name", "")
    if user is not None:
        known = await event.services.clients.known(event.manager, user.id)
        if known is not None:
            await open_card(event, known.id)
            return
    if not name:
        raise DomainError("forward-unknown")
    name = clean_name(name[:NAME_LIMIT])
    if user is None:
        same = await event.services.clients.namesake(event.manager, name)
        if same is not None:
            await open_card(event, same.id)
            return
    await event.wait_for("client-offer", name=name, telegram_id=user.id if user else None)
    await event.say(views.forwarded(event.words, name))


@routes.answer(OTHER)
async def other(event: Event, text: str) -> None:
    """Stickers, voice and the like: a clear word instead of silence."""
    await event.say(Screen(event.words("unsupported")))
    if event.dialog is not None:
        event.asked = True  # what was being asked is still being asked


async def _add(event: Event, new: NewClient) -> None:
    if new.telegram_id is not None:
        known = await event.services.clients.known(event.manager, new.telegram_id)
        if known is not None:
            await open_card(event, known.id)
            return
    same = await event.services.clients.namesake(event.manager, new.name)
    if same is None:
        await _create(event, new)
        return
    await event.wait_for("client-offer", name=new.name, phone=new.phone)
    await event.say(views.namesake(event.words, same))


async def _create(event: Event, new: NewClient) -> None:
    client = await event.services.clients.add(event.manager, new)
    await event.drop_buttons()
    card = await event.services.cards.open(event.manager, client.id)
    added = event.words("client-added", name=client.label)
    await event.say(views.card(event.words, event.manager, card, added))
