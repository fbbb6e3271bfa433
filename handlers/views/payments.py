"""Payments: asking and showing."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.clients import Client
from domain.ledger import Record
from domain.managers import Manager
from domain.payments import Payment
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting, in_rows
from handlers.views import clients as client_views
from handlers.views import history as history_views
from services.dossiers import Dossier
from services.ledger import Owed

LISTED = 20


def days(words: Words, today: date, verb: str, *args: int | str) -> list[Row]:
    """The days people name most, as buttons of `verb` with the date last."""
    month_end = today.replace(day=monthrange(today.year, today.month)[1])
    choices = {
        "day-today": today,
        "day-tomorrow": today + timedelta(days=1),
        "day-in3": today + timedelta(days=3),
        "day-week": today + timedelta(days=7),
        "day-weeks2": today + timedelta(days=14),
        "day-month-end": month_end,
    }
    return in_rows(
        (button(words.plain(key), verb, *args, day.isoformat()) for key, day in choices.items()), 2
    )


def ask_promise(words: Words, owed: Owed) -> Screen:
    """Until when the client promised to pay."""
    rows = days(words, owed.today, "promised", owed.payment.id)
    return Screen(words("payment-ask-promise"), [*rows, back(words, owed)])


def ask_move(words: Words, owed: Owed) -> Screen:
    """The new due date."""
    rows = days(words, owed.today, "moved", owed.payment.id)
    return Screen(words("payment-ask-move"), [*rows, back(words, owed)])


def ask_invoice(words: Words, owed: Owed) -> Screen:
    """The number of the invoice."""
    return Screen(words("payment-ask-invoice"), [back(words, owed)])


def ask_document(words: Words, owed: Owed) -> Screen:
    """The document the payment rests on."""
    return Screen(words("payment-ask-document"), [back(words, owed)])


def ask_part(words: Words, owed: Owed) -> Screen:
    """How much of it has come."""
    rest = owed.payment.rest
    shown = formats.money(rest, words.lang, home=rest.currency)
    return Screen(words("payment-ask-part", rest=shown), [back(words, owed)])


def payment(words: Words, manager: Manager, owed: Owed, lead: str = "") -> Screen:
    """One payment with everything that can be done about it."""
    shown = owed.payment
    title = words(
        "payment-title",
        name=owed.client.label,
        sum=formats.money(shown.money, words.lang, home=manager.currency),
    )
    lines = [title, *_parts(words, manager, shown), *_standing(words, owed)]
    if shown.invoice:
        lines.append(words("payment-invoice", invoice=shown.invoice))
    if shown.document:
        lines.append(words("payment-document", document=shown.document))
    lines.append(_next(words, owed))
    record = history_views.record(words, owed.record) if shown.status == "open" else []
    top = lead or history_views.noted(words, manager, owed)
    return Screen(paragraphs([top] if top else [], lines, record), _buttons(words, owed))


def listing(
    words: Words, manager: Manager, dossier: Dossier, record: Record, today: date
) -> Screen:
    """All open payments of one client."""
    client, owed = dossier.client, dossier.payments
    lines = [words("payments-title", name=client.label)]
    lines += client_views.payment_lines(words, manager, owed, today, LISTED)
    rows = [
        [
            button(
                f"{formats.money(each.rest, words.lang, home=manager.currency)} · "
                f"{formats.day(each.due_on, words.lang, today)}",
                "payment",
                each.id,
            )
        ]
        for each in owed[:LISTED]
    ]
    add = [button(words.plain("payment-add"), "pay", client.id)]
    text = paragraphs(lines, history_views.record(words, record))
    return Screen(text, [*rows, add, *fitting([client_views.back_to(words, client), _all(words)])])


def none_open(words: Words, client: Client) -> Screen:
    """The wording of a payment needs one on record."""
    add = button(words.plain("card-pay"), "pay", client.id)
    return Screen(
        words("payment-none", name=client.label),
        [[add], [client_views.back_to(words, client)]],
    )


def at(words: Words, local_at: datetime, today: date) -> str:
    """A wall time as people say it."""
    return formats.moment(local_at, words.lang, today)


def back(words: Words, owed: Owed) -> list[InlineKeyboardButton]:
    """The way back to the payment."""
    return [button(words.plain("back"), "payment", owed.payment.id)]


def _parts(words: Words, manager: Manager, shown: Payment) -> list[Markup]:
    if not shown.paid or shown.status == "paid":
        return []
    paid, rest = (
        formats.money(each, words.lang, home=manager.currency)
        for each in (shown.received, shown.rest)
    )
    return [words("payment-parts", paid=paid, rest=rest)]


def _standing(words: Words, owed: Owed) -> list[Markup]:
    """The date, or what stands in its place: a promise, a dispute, a pause."""
    shown, today = owed.payment, owed.today
    key, day = "payment-due", shown.due_on
    if shown.promised_on is not None:
        key, day = "payment-promised", shown.promised_on
    ahead = (day - today).days
    when = words("card-in", days=ahead) if ahead >= 0 else words("card-late", days=-ahead)
    lines = [words(key, day=formats.day(day, words.lang, today, weekday=True), when=when)]
    if shown.is_distant(today) and shown.status == "open":
        lines.append(words("payment-distant"))
    if shown.disputed is not None:
        lines.append(words("payment-disputed", point=shown.disputed))
    if shown.is_paused(today) and shown.paused_until is not None:
        until = formats.day(shown.paused_until, words.lang, today, weekday=True)
        lines.append(words(f"payment-paused-{shown.pause}", until=until))
        if shown.pause_reason:
            lines.append(words("payment-reason", reason=shown.pause_reason))
    return lines


def _next(words: Words, owed: Owed) -> Markup:
    if owed.payment.status != "open":
        return words("payment-paid" if owed.payment.status == "paid" else "payment-cancelled")
    if owed.next_at is None:
        return words("payment-no-next")
    return words("payment-next", when=at(words, owed.next_at, owed.today))


def _buttons(words: Words, owed: Owed) -> list[Row]:
    shown = owed.payment.id
    last = fitting([client_views.back_to(words, owed.client), _all(words)])
    undo = _undo(words, owed)
    if owed.payment.status != "open":
        return [[undo], [button(words.plain("payment-history"), "history", shown)], *last]
    return [
        *([[undo]] if owed.entry else []),
        [
            button(words.plain("payment-pay"), "paid", shown, style="success"),
            button(words.plain("payment-part"), "part", shown),
        ],
        [
            button(words.plain("payment-promise"), "promise", shown),
            button(words.plain("payment-move"), "move", shown),
        ],
        [
            button(words.plain("payment-say"), "paysay", shown),
            button(words.plain("payment-more"), "answers", shown),
        ],
        [
            button(words.plain("payment-number"), "invoice", shown),
            button(words.plain("payment-history"), "history", shown),
        ],
        [
            button(words.plain("payment-drop"), "drop", shown),
            button(words.plain("payment-ladder"), "ladder", shown),
        ],
        *fitting(
            [
                button(words.plain("payment-add"), "pay", owed.client.id),
                button(words.plain("calendar-to"), "datepay", shown),
            ]
        ),
        *last,
    ]


def _undo(words: Words, owed: Owed) -> InlineKeyboardButton:
    """Takes back what was just noted; of a closed payment, that it is closed."""
    if owed.entry is not None:
        return button(words.plain("payment-undo"), "undo", owed.payment.id, owed.entry.id)
    return button(words.plain("payment-undo"), "unpaid", owed.payment.id)


def _all(words: Words) -> InlineKeyboardButton:
    return button(words.plain("money-all"), "owing")
