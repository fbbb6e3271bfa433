"""The questionnaire about a client, and the portrait it gives."""

from __future__ import annotations

import asyncio

from domain.errors import DomainError
from handlers.clients import open_card
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import temperament as views
from services.temperament import Portrait, Question

routes = Routes()


@routes.tap("style", once=True)
async def open_style(event: Event, client_id: int) -> None:
    """The portrait if there is one, else the first question."""
    shown = await event.services.temperament.portrait(event.manager, client_id)
    if shown.style.last_at is None or shown.sitting_open:
        await ask(event, client_id)
    else:
        await _show_portrait(event, shown)


@routes.tap("ask")
async def ask(event: Event, client_id: int) -> None:
    """A sitting about the latest talk, from where it stopped."""
    question = await event.services.temperament.begin(event.manager, client_id)
    key = "temperament-resumed" if question.step.asked else "temperament-intro"
    await _go_on(event, question, event.words(key, name=question.client.label))


@routes.tap("follow")
async def follow_up(event: Event, client_id: int) -> None:
    """Two questions about the contact just logged."""
    service = event.services.temperament
    await _go_on(event, await service.begin(event.manager, client_id, "follow_up"))


@routes.tap("q")
async def answer(event: Event, sitting: int, item: str, option: str) -> None:
    """One answer; a button of an earlier question just shows the present one."""
    if option != "none" and not (option.isascii() and option.isdecimal()):
        raise DomainError("stale")
    chosen = None if option == "none" else int(option)
    question = await event.services.temperament.answer(event.manager, sitting, item, chosen)
    await _go_on(event, question)


@routes.tap("qback", once=True)
async def back(event: Event, sitting: int, asked: int) -> None:
    """Takes the last answer back, from the portrait too."""
    await _go_on(event, await event.services.temperament.back(event.manager, sitting, asked))


@routes.tap("more", once=True)
async def more(event: Event, sitting: int) -> None:
    """Goes on past the usual end."""
    await _go_on(event, await event.services.temperament.more(event.manager, sitting))


@routes.tap("enough")
async def enough(event: Event, sitting: int) -> None:
    """Ends before the usual end; with nothing seen yet there is only the card to go to."""
    shown = await event.services.temperament.enough(event.manager, sitting)
    if shown.style.last_at is None:
        await open_card(event, shown.client.id)
    else:
        await _show_portrait(event, shown)


@routes.tap("treat", once=True)
async def treat(event: Event, client_id: int) -> None:
    """How to treat this client; the portrait stays above."""
    shown = await event.services.temperament.portrait(event.manager, client_id)
    await event.say(views.treatment(event.words, shown))


@routes.tap("sure", once=True)
async def sure(event: Event, client_id: int) -> None:
    """How sure this is; the portrait stays above."""
    shown = await event.services.temperament.portrait(event.manager, client_id)
    await event.say(views.reasons(event.words, shown))


async def _go_on(event: Event, question: Question, lead: str = "") -> None:
    if question.step.item is not None:
        await event.show(views.question(event.words, question, lead))
        return
    shown = await event.services.temperament.portrait(event.manager, question.client.id)
    await _show_portrait(event, shown, question)


async def _show_portrait(event: Event, shown: Portrait, ended: Question | None = None) -> None:
    """The portrait; of a sitting that has just `ended` it says why, and offers the way back."""
    photo = None
    if shown.style.last_at is not None:
        await event.answer()  # drawing takes a moment; the button need not wait for it
        from handlers.views.temperament_picture import draw  # noqa: PLC0415 -- Pillow, when needed

        labels = views.picture_labels(event.words, shown)
        photo = await asyncio.to_thread(draw, shown.style.impression, labels)
    await event.show(views.portrait(event.words, event.manager, shown, photo, event.today, ended))
