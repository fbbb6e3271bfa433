"""Payments: entering one, and what can become of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from content.interface import Words
from domain.errors import DomainError
from domain.money import Money
from handlers.event import Event
from handlers.routing import Routes
from handlers.screens import Screen
from handlers.views import history as history_views
from handlers.views import payments as views
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
async def choose_day(event: Event, mark: str, day: str) -> None:
    """The due date from a button."""
    event.kept(mark, "payment-day")
    await _add_kept(event, _day(day))


@routes.answer("payment-day")
async def type_day(event: Event, text: str) -> None:
    """The due date, typed; one that is over makes an overdue payment."""
    await _add_kept(event, reading.due_day(text, event.today))


@routes.tap("payment")
async def show(event: Event, payment_id: int) -> None:
    """One payment."""
    await _show(event, await event.services.payments.get(event.manager, payment_id))


@routes.tap("payments")
async def show_all(event: Event, client_id: int) -> None:
    """All open payments of a client."""
    card = await event.services.cards.open(event.manager, client_id)
    record = await event.services.payments.record(event.manager, client_id)
    await event.show(views.listing(event.words, event.manager, card.dossier, record, event.today))


@routes.tap("paid")
async def pay(event: Event, payment_id: int) -> None:
    """The money has come."""
    await _closed(event, await event.services.payments.pay(event.manager, payment_id))


@routes.tap("drop")
async def drop(event: Event, payment_id: int) -> None:
    """The money is not expected any more."""
    await _closed(event, await event.services.payments.cancel(event.manager, payment_id))


@routes.tap("part")
async def ask_part(event: Event, payment_id: int) -> None:
    """How much of it has come, and when."""
    await _ask(event, payment_id, views.ask_part, "payment-part")


@routes.answer("payment-part")
async def type_part(event: Event, text: str) -> None:
    """A part, today unless the text says when."""
    payment_id = event.payload["payment"]
    owed = await event.services.payments.get(event.manager, payment_id)
    part, day = reading.due(text, owed.payment.money.currency, event.today)
    pay_part = event.services.payments.pay_part
    await _show(event, await pay_part(event.manager, payment_id, part, day or event.today))


@routes.tap("unpaid")
async def undo(event: Event, payment_id: int) -> None:
    """It was a slip of the finger."""
    await _show(event, await event.services.payments.reopen(event.manager, payment_id))


@routes.tap("promise")
async def ask_promise(event: Event, payment_id: int) -> None:
    """Until when the client promised."""
    await _ask(event, payment_id, views.ask_promise, "payment-promise")


@routes.tap("promised")
async def promise(event: Event, payment_id: int, day: str) -> None:
    """A promise, by button."""
    service = event.services.payments
    await _show(event, await service.promise(event.manager, payment_id, _day(day)))


@routes.answer("payment-promise")
async def type_promise(event: Event, text: str) -> None:
    """A promise, typed."""
    await promise(event, event.payload["payment"], reading.day(text, event.today).isoformat())


@routes.tap("move")
async def ask_move(event: Event, payment_id: int) -> None:
    """Another due date."""
    await _ask(event, payment_id, views.ask_move, "payment-move")


@routes.tap("moved")
async def move(event: Event, payment_id: int, day: str) -> None:
    """The new date, by button."""
    await _show(event, await event.services.payments.move(event.manager, payment_id, _day(day)))


@routes.answer("payment-move")
async def type_move(event: Event, text: str) -> None:
    """The new date, typed."""
    day = reading.day(text, event.today)
    await _show(
        event, await event.services.payments.move(event.manager, event.payload["payment"], day)
    )


@routes.tap("invoice")
async def ask_invoice(event: Event, payment_id: int) -> None:
    """The number of the invoice."""
    await _ask(event, payment_id, views.ask_invoice, "payment-invoice")


@routes.answer("payment-invoice")
async def type_invoice(event: Event, text: str) -> None:
    """The number, typed."""
    await _write(event, "invoice", text)


@routes.tap("paper")
async def ask_document(event: Event, payment_id: int) -> None:
    """The document it rests on."""
    await _ask(event, payment_id, views.ask_document, "payment-document")


@routes.answer("payment-document")
async def type_document(event: Event, text: str) -> None:
    """The document, typed."""
    await _write(event, "document", text)


@routes.tap("undo")
async def undo_entry(event: Event, payment_id: int, entry_id: int) -> None:
    """Takes back what was just noted."""
    owed = await event.services.payments.undo(event.manager, payment_id, entry_id)
    await event.show(views.payment(event.words, event.manager, owed, event.words("undone")))


@routes.tap("history")
async def show_history(event: Event, payment_id: int) -> None:
    """Everything that happened to a payment."""
    history = await event.services.payments.history(event.manager, payment_id)
    await event.show(history_views.history(event.words, event.manager, history))


async def _write(event: Event, what: str, text: str) -> None:
    service = event.services.payments
    await _show(event, await service.write(event.manager, event.payload["payment"], what, text))


async def _ask(
    event: Event, payment_id: int, view: Callable[[Words, Owed], Screen], kind: str
) -> None:
    """Asks about an open payment; of a closed one it shows how it stands."""
    owed = await event.services.payments.get(event.manager, payment_id)
    if owed.payment.status == "open":
        await event.ask(view(event.words, owed), kind, payment=payment_id)
    else:
        await _show(event, owed)


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


@routes.tap("merge")
async def merge(event: Event, payment_id: int) -> None:
    """It is the same payment: nothing is added."""
    owed = await event.services.payments.get(event.manager, payment_id)
    await event.show(views.payment(event.words, event.manager, owed, event.words("payment-one")))


@routes.tap("both")
async def keep_both(event: Event, mark: str) -> None:
    """It is another payment that looks the same."""
    kept = event.kept(mark, "payment-twin")
    add, money, day = event.services.payments.add, _kept_sum(event), _day(kept["day"])
    await _show(event, await add(event.manager, kept["client"], money, day))


async def _closed(event: Event, owed: Owed) -> None:
    if not owed.changed:
        await event.toast(event.words.plain("payment-already"))
    await _show(event, owed)


async def _show(event: Event, owed: Owed) -> None:
    await event.show(views.payment(event.words, event.manager, owed))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DomainError("stale") from None
