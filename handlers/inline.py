"""Inline mode: texts for a client in whatever chat the manager is typing."""

from __future__ import annotations

import re

from telegram import ChosenInlineResult, InlineQuery
from telegram.error import Forbidden

from domain.errors import DomainError
from handlers import clients, guides, wording
from handlers.answers import HELP, answer, refusal
from handlers.event import Event
from handlers.routing import Routes
from handlers.screens import send
from handlers.views import inline as views

routes = Routes()
TOKEN = re.compile(r"[\w-]{43}", re.ASCII)
"""What secrets.token_urlsafe makes: 32 bytes."""


@routes.inline
async def ask(event: Event, query: InlineQuery) -> None:
    """Up to ten texts, and the button to what is the manager's alone."""
    try:
        found = await event.services.inline.answer(event.manager, query.query)
    except DomainError as error:
        await answer(query, [], refusal(event.words, error))
        return
    results = views.results(event.words, event.services.guides.library, found, query.id)
    if await answer(query, results, views.lead(event.words, event.services.guides.library, found)):
        await event.services.inline.keep(event.manager, found.lead)


@routes.chosen
async def chosen(event: Event, result: ChosenInlineResult) -> None:
    """A text was sent: noted, and told quietly, with a way to take it back."""
    noted = await event.services.inline.choose(event.manager, result.result_id)
    if noted is None:
        return
    event.services.pace.give_way(event.manager.id)
    report = None
    if noted.choice.stage is not None and noted.choice.name == "report":
        report = await event.services.rhythm_answers.settle(event.manager, noted.client.id)
    library = event.services.guides.library
    screen = views.noted(event.words, library, noted, report, event.today)
    try:
        await send(event.bot, event.manager.chat_id, screen, quiet=True)
    except Forbidden:
        return  # the chat with the bot was never started, or is closed: the note stands


@routes.tap("unsend", once=True)
async def undo(event: Event, touch_id: int, report_id: int = 0) -> None:
    """It was not sent to the client after all; the report of a rhythm is open again."""
    client = await event.services.inline.undo(event.manager, touch_id)
    if report_id:
        await event.services.rhythm_answers.undo(event.manager, report_id)
    await event.show(views.undone(event.words, client))


async def follow(event: Event, payload: str) -> bool:
    """Where a link above the results leads; False for what is none of ours.

    Raises DomainError("link-gone") for one that is over or was another manager's.
    """
    if payload == HELP:
        await event.say(views.help_screen(event.words))
        return True
    if not TOKEN.fullmatch(payload):
        return False
    goal, client_id, name = await event.services.inline.open(event.manager, payload)
    match goal:
        case "tactic":
            await guides.tactic(event, client_id, name)
        case "compose":
            await wording.compose(event, client_id, name)
        case _:
            await clients.open_card(event, client_id)
    return True
