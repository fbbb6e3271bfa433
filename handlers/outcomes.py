"""What came of chasing a payment: disputes, pauses, waits, calls in vain."""

from __future__ import annotations

from datetime import date

from domain.errors import DomainError
from handlers.event import Event
from handlers.routing import Routes
from handlers.screens import Screen
from handlers.views import outcomes as views
from handlers.views import payments as payment_views
from services import reading
from services.ledger import Owed

routes = Routes()


@routes.tap("outcome", once=True)
async def offer_below(event: Event, payment_id: int) -> None:
    """The rarer answers to a nudge, which itself stays readable above."""
    screen = await _offer(event, payment_id)
    await event.say(screen)


@routes.tap("answers")
async def offer(event: Event, payment_id: int) -> None:
    """The rarer things that can come of a payment."""
    await event.show(await _offer(event, payment_id))


@routes.tap("missed", once=True)
async def miss(event: Event, payment_id: int, how: str) -> None:
    """Nobody was reached."""
    await _show(event, await event.services.outcomes.miss(event.manager, payment_id, how))


@routes.tap("wait")
async def wait(event: Event, payment_id: int, why: str) -> None:
    """The client needs a few days, for a reason that everybody knows."""
    await _show(event, await event.services.outcomes.wait(event.manager, payment_id, why))


@routes.tap("dispute")
async def ask_point(event: Event, payment_id: int) -> None:
    """What does the client dispute?"""
    owed = await _open(event, payment_id)
    await event.ask(views.ask_point(event.words, owed), "payment-point", payment=payment_id)


@routes.answer("payment-point")
async def type_point(event: Event, text: str) -> None:
    """The point, typed."""
    service = event.services.outcomes
    await _show(event, await service.dispute(event.manager, event.payload["payment"], text))


@routes.tap("settled")
async def settle(event: Event, payment_id: int) -> None:
    """The dispute is over."""
    await _show(event, await event.services.outcomes.settle(event.manager, payment_id))


@routes.tap("pause")
async def ask_until(event: Event, payment_id: int) -> None:
    """Until when to be quiet?"""
    owed = await _open(event, payment_id)
    await event.ask(views.ask_until(event.words, owed), "payment-pause", payment=payment_id)


@routes.tap("until")
async def choose_until(event: Event, payment_id: int, day: date) -> None:
    """The last day of silence, by button."""
    await _ask_reason(event, payment_id, day)


@routes.answer("payment-pause")
async def type_until(event: Event, text: str) -> None:
    """The day, typed."""
    await _ask_reason(event, event.payload["payment"], reading.day(text, event.today))


@routes.tap("quiet")
async def pause(event: Event, mark: str) -> None:
    """No reason given."""
    event.kept(mark, "payment-reason")
    await _pause(event, None)


@routes.answer("payment-reason")
async def type_reason(event: Event, text: str) -> None:
    """The reason, typed."""
    await _pause(event, text)


@routes.tap("resume")
async def resume(event: Event, payment_id: int) -> None:
    """The pause is over."""
    await _show(event, await event.services.outcomes.resume(event.manager, payment_id))


async def _offer(event: Event, payment_id: int) -> Screen:
    owed = await event.services.payments.get(event.manager, payment_id)
    if owed.payment.status != "open":
        return payment_views.payment(event.words, event.manager, owed)
    return views.offer(event.words, owed)


async def _open(event: Event, payment_id: int) -> Owed:
    owed = await event.services.payments.get(event.manager, payment_id)
    if owed.payment.status != "open":
        raise DomainError("payment-closed")
    return owed


async def _ask_reason(event: Event, payment_id: int, until: date) -> None:
    owed = await _open(event, payment_id)
    if until <= owed.today:
        raise DomainError("date-past")
    mark = await event.wait_for("payment-reason", payment=payment_id, until=until.isoformat())
    await event.show(views.ask_reason(event.words, owed, until, mark))


async def _pause(event: Event, reason: str | None) -> None:
    kept = event.payload
    until = date.fromisoformat(kept["until"])
    service = event.services.outcomes
    await _show(event, await service.pause(event.manager, kept["payment"], until, reason))


async def _show(event: Event, owed: Owed) -> None:
    await event.show(payment_views.payment(event.words, event.manager, owed))
