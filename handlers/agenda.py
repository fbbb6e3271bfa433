"""The day and the week: one line for each thing, with a button that opens it."""

from __future__ import annotations

from typing import get_args

from domain.agenda import Span
from domain.errors import DomainError
from handlers import clients, payments, reminders, rhythms
from handlers.event import Event
from handlers.routing import Routes
from handlers.screens import Row
from handlers.views import agenda as views
from handlers.views import digests as digest_views
from handlers.views import origins

routes = Routes()


@routes.command("today")
async def show_today(event: Event, rest: str) -> None:
    """What today asks for."""
    await turn(event, "today")


@routes.command("week")
async def show_week(event: Event, rest: str) -> None:
    """The next seven days."""
    await turn(event, "week")


@routes.tap("agenda")
async def turn(event: Event, span: str, number: int = 0) -> None:
    """A page of the day or of the week."""
    page = await event.services.agenda.page(event.manager, _span(span), number)
    under: Row = ()
    if page.span == "today" and page.entries:
        undecided = await event.services.digests.is_undecided(event.manager)
        under = digest_views.offer(event.words) if undecided else ()
    await event.show(views.agenda(event.words, event.manager, page, under=under))


@routes.tap("agendapay")
async def open_payment(event: Event, payment_id: int, span: str, number: int) -> None:
    """A payment, with the way back to the page."""
    event.way_back = views.back(event.words, _span(span), number)
    await payments.show(event, payment_id)


@routes.tap("agendanote")
async def open_reminder(event: Event, reminder_id: int, span: str, number: int) -> None:
    """A reminder, with the way back to the page."""
    await reminders.show(event, reminder_id, origins.of_agenda(_span(span), number))


@routes.tap("owed")
async def open_owed(event: Event, payment_id: int, origin: str) -> None:
    """A payment, with the way back to where it was opened from."""
    event.way_back = origins.back(event.words, origin)
    await payments.show(event, payment_id)


@routes.tap("agendarhythm")
async def open_rhythm(event: Event, rhythm_id: int, span: str, number: int) -> None:
    """A rhythm, with the way back to the page."""
    event.way_back = views.back(event.words, _span(span), number)
    await rhythms.show(event, rhythm_id)


@routes.tap("agendaclient")
async def open_client(event: Event, client_id: int, span: str, number: int) -> None:
    """A client whose answer is awaited, with the way back to the page."""
    event.way_back = views.back(event.words, _span(span), number)
    await clients.open_card(event, client_id)


def _span(text: str) -> Span:
    for span in get_args(Span):
        if span == text:
            return span  # type: ignore[no-any-return]  # get_args knows no types
    raise DomainError("stale")
