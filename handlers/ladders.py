"""How a payment is nudged about: the ladder, and the country whose days off count."""

from __future__ import annotations

from content import workdays
from domain.errors import DomainError
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import ladders as views

routes = Routes()


@routes.tap("ladder")
async def show(event: Event, payment_id: int) -> None:
    """The ladder of a payment, with the choices."""
    plan = await event.services.ladders.get(event.manager, payment_id)
    await event.show(views.ladder(event.words, plan))


@routes.tap("pace")
async def choose(event: Event, payment_id: int, whose: str, policy: str) -> None:
    """Another ladder, for the client or for this payment."""
    await event.services.ladders.set(event.manager, payment_id, policy, whose)
    await show(event, payment_id)


@routes.tap("country")
async def ask_country(event: Event, payment_id: int) -> None:
    """Which country's days off count?"""
    plan = await event.services.ladders.get(event.manager, payment_id)
    await event.ask(views.ask_country(event.words, plan), "country", payment=payment_id)


@routes.tap("resides")
async def choose_country(event: Event, payment_id: int, country: str) -> None:
    """The country, by button; "auto" leaves it to phone and time zone."""
    code = None if country == "auto" else country
    await event.services.ladders.live_in(event.manager, payment_id, code)
    await show(event, payment_id)


@routes.answer("country")
async def type_country(event: Event, text: str) -> None:
    """The country, typed: its name or its code."""
    country = workdays.find(text)
    if country is None:
        raise DomainError("country-unknown")
    await choose_country(event, event.payload["payment"], country)
