"""Entering a payment: its sum, its date, and whether the very same is there already."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from domain.money import Money
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import new_payments as views
from handlers.views import payments as payment_views
from services import reading
from services.ledger import Owed

routes = Routes()


@routes.tap("pay")
async def ask_sum(event: Event, client_id: int) -> None:
    """A new payment begins with its sum."""
    client = await event.services.clients.get(event.manager, client_id)
    await event.ask(views.ask_sum(event.words, client), "payment-sum", client=client_id)


@routes.answer("payment-sum")
async def type_sum(event: Event, text: str) -> None:
    """The sum, perhaps with its date in the same breath."""
    money, day = reading.due(text, event.manager.currency, event.today)
    client_id = event.payload["client"]
    if day is not None:
        await _add(event, client_id, money, day)
        return
    mark = await event.wait_for(
        "payment-day", client=client_id, amount=str(money.amount), currency=money.currency
    )
    await event.say(views.ask_day(event.words, event.manager, money, event.today, client_id, mark))


@routes.tap("payday")
async def choose_day(event: Event, mark: str, day: date) -> None:
    """The due date from a button."""
    event.kept(mark, "payment-day")
    await _add_kept(event, day)


@routes.answer("payment-day")
async def type_day(event: Event, text: str) -> None:
    """The due date, typed; one that is over makes an overdue payment."""
    await _add_kept(event, reading.due_day(text, event.today))


@routes.tap("merge")
async def merge(event: Event, payment_id: int) -> None:
    """It is the same payment: nothing is added."""
    owed = await event.services.payments.get(event.manager, payment_id)
    await event.show(
        payment_views.payment(event.words, event.manager, owed, event.words("payment-one"))
    )


@routes.tap("both")
async def keep_both(event: Event, mark: str) -> None:
    """It is another payment that looks the same."""
    kept = event.kept(mark, "payment-twin")
    add, money, day = event.services.payments.add, _kept_sum(event), date.fromisoformat(kept["day"])
    await _show(event, await add(event.manager, kept["client"], money, day))


async def _add_kept(event: Event, day: date) -> None:
    await _add(event, event.payload["client"], _kept_sum(event), day)


def _kept_sum(event: Event) -> Money:
    return Money(Decimal(event.payload["amount"]), event.payload["currency"])


async def _add(event: Event, client_id: int, money: Money, day: date) -> None:
    """Adds it, unless the very same is there: then somebody has to say which it is."""
    twin = await event.services.payments.twin(event.manager, client_id, money, day)
    if twin is None:
        await _show(event, await event.services.payments.add(event.manager, client_id, money, day))
        return
    mark = await event.wait_for(
        "payment-twin",
        client=client_id,
        amount=str(money.amount),
        currency=money.currency,
        day=day.isoformat(),
    )
    await event.show(views.ask_twin(event.words, event.manager, twin, event.today, mark))


async def _show(event: Event, owed: Owed) -> None:
    await event.show(payment_views.payment(event.words, event.manager, owed))
