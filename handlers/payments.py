"""Payments: what can become of one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from content.interface import Words
from handlers.event import Event
from handlers.routing import Routes
from handlers.screens import Screen
from handlers.views import history as history_views
from handlers.views import payments as views
from services import reading
from services.ledger import Owed

routes = Routes()


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
async def promise(event: Event, payment_id: int, day: date) -> None:
    """A promise, by button."""
    service = event.services.payments
    await _show(event, await service.promise(event.manager, payment_id, day))


@routes.answer("payment-promise")
async def type_promise(event: Event, text: str) -> None:
    """A promise, typed."""
    await promise(event, event.payload["payment"], reading.day(text, event.today))


@routes.tap("move")
async def ask_move(event: Event, payment_id: int) -> None:
    """Another due date."""
    await _ask(event, payment_id, views.ask_move, "payment-move")


@routes.tap("moved")
async def move(event: Event, payment_id: int, day: date) -> None:
    """The new date, by button."""
    await _show(event, await event.services.payments.move(event.manager, payment_id, day))


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


async def _closed(event: Event, owed: Owed) -> None:
    if not owed.changed:
        await event.toast(event.words.plain("payment-already"))
    await _show(event, owed)


async def _show(event: Event, owed: Owed) -> None:
    await event.show(views.payment(event.words, event.manager, owed))
