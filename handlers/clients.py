"""Clients: finding, adding, opening, putting away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from telegram import MessageOriginUser

from content.interface import Words
from domain.clients import Client, NewClient
from domain.errors import DomainError
from domain.names import NAME_LIMIT, clean_name
from handlers import replies, schedules, tactics
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
    await event.ask(views.ask_name(event.words), "client-name")


@routes.answer("client-name")
async def name_new(event: Event, name: str) -> None:
    """A typed name becomes a client, unless somebody has it already."""
    await _add(event, NewClient(clean_name(name)))


@routes.tap("add", once=True)
async def add_offered(event: Event, mark: str) -> None:
    """Adds the person the message offered to add."""
    await _create(event, NewClient(**event.kept(mark, "client-offer")))


@routes.tap("same")
async def know_again(event: Event, client_id: int, mark: str) -> None:
    """It is a client who is there already: what came along fills the gaps of their file."""
    new = NewClient(**event.kept(mark, "client-offer"))
    await event.services.clients.complete(event.manager, client_id, new)
    await open_card(event, client_id)


@routes.answer(SAID)
async def said(event: Event, text: str) -> None:
    """Free text: a request to be reminded, or a client's name; an unknown one can be added."""
    if await schedules.take_if_asked(event, text):
        return
    found = await event.services.clients.find(event.manager, text)
    may_be_name = len(text) <= NAME_LIMIT and len(text.split()) <= WORDS_IN_A_NAME
    if found.only is not None:
        await open_card(event, found.only)
    elif not may_be_name and tactics.says_something(event):
        await tactics.offer(event, found.near)
    elif found.near:
        await _choose(event, found.near, clean_name(text) if may_be_name else "")
    elif may_be_name:
        several = len(text.split()) > 1
        await _offer_new(event, NewClient(clean_name(text)), views.unknown, readable=several)
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
    """A forwarded message: what it may be, if a client wrote it; else an offer to add its author.

    Who hides their account is known by the name alone, and asked about. Each may be put off.
    """
    replies.offer_reminder(event)
    author = _author(event)
    known = same = await _known(event, author)
    if known is None and author.telegram_id is None:
        same = await event.services.clients.namesake(event.manager, author.name)
    if same is not None and event.message is not None and tactics.says_something(event):
        await tactics.read_below(event, event.message, same, alike=known is None)
    elif same is not None:
        await open_card(event, same.id)
    else:
        await _offer_new(event, author, views.forwarded, readable=tactics.says_something(event))


@routes.answer(OTHER)
async def other(event: Event, text: str) -> None:
    """Stickers, voice and the like: a clear word instead of silence."""
    await event.say(Screen(event.words("unsupported")))
    if event.dialog is not None:
        event.asked = True  # what was being asked is still being asked


def _author(event: Event) -> NewClient:
    """Who wrote a forwarded message; raises DomainError for nobody who can be a client."""
    origin = event.message.forward_origin if event.message else None
    user = origin.sender_user if isinstance(origin, MessageOriginUser) else None
    if user is not None and user.id == event.manager.telegram_id:
        raise DomainError("forward-own")
    if user is not None and user.is_bot:
        raise DomainError("forward-bot")
    name = user.full_name if user else getattr(origin, "sender_user_name", "")
    if not name:
        raise DomainError("forward-unknown")
    return NewClient(clean_name(name[:NAME_LIMIT]), telegram_id=user.id if user else None)


async def _known(event: Event, new: NewClient) -> Client | None:
    if new.telegram_id is None:
        return None
    return await event.services.clients.known(event.manager, new.telegram_id)


async def _add(event: Event, new: NewClient) -> None:
    known = await _known(event, new)
    if known is not None:
        await open_card(event, known.id)
    elif await event.services.clients.namesake(event.manager, new.name) is None:
        await _create(event, new)
    else:
        await _offer_new(event, new, views.unknown)


async def _offer_new(
    event: Event,
    new: NewClient,
    view: Callable[[Words, str, str], Screen],
    readable: bool = False,
) -> None:
    """Offers to add somebody; where the name is taken, even by one put away, asks who it is.

    `readable`: what came may be a client's message, too.
    """
    same = await event.services.clients.namesake(event.manager, new.name)
    mark = await _offer(event, new)
    if same is None:
        screen, number = view(event.words, new.name, mark), None
        if readable and event.message is not None:
            number = event.message.message_id
            screen = replace(screen, rows=[*screen.rows, [views.read_button(event.words)]])
        await event.say(screen, reply_to=number)
    else:
        await event.say(views.namesake(event.words, same, mark))


async def _choose(event: Event, near: tuple[Client, ...], name: str) -> None:
    """Several may be meant, or somebody new of a name like theirs."""
    mark = await _offer(event, NewClient(name)) if name else ""
    await event.say(views.found(event.words, near, name, mark))


async def _offer(event: Event, new: NewClient) -> str:
    """Remembers who is offered to be added; gives the mark for the buttons."""
    return await event.wait_for(
        "client-offer", name=new.name, phone=new.phone, telegram_id=new.telegram_id
    )


async def _create(event: Event, new: NewClient) -> None:
    client = await event.services.clients.add(event.manager, new)
    await event.drop_buttons()
    card = await event.services.cards.open(event.manager, client.id)
    added = event.words("client-added", name=client.label)
    await event.say(views.card(event.words, event.manager, card, added))
