"""Payments: asking and showing."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from content.markup import Markup, join
from domain.clients import Client
from domain.managers import Manager
from domain.money import Money
from domain.payments import Payment
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting, in_rows
from handlers.views import clients as client_views
from services.payments import Owed

LISTED = 20


def ask_sum(words: Words, client: Client) -> Screen:
    """Which sum, and by when."""
    return Screen(
        words("payment-ask-sum", name=client.label), [[client_views.back_to(words, client)]]
    )


def ask_day(
    words: Words, manager: Manager, money: Money, today: date, client_id: int, mark: str
) -> Screen:
    """The due date, by button or typed."""
    shown = formats.money(money, words.lang, home=manager.currency)
    rows = days(words, today, "payday", mark)
    cancel = [button(words.plain("cancel"), "client", client_id)]
    return Screen(words("payment-ask-day", sum=shown), [*rows, cancel])


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
    return Screen(words("payment-ask-promise"), [*rows, _back(words, owed)])


def ask_move(words: Words, owed: Owed) -> Screen:
    """The new due date."""
    rows = days(words, owed.today, "moved", owed.payment.id)
    return Screen(words("payment-ask-move"), [*rows, _back(words, owed)])


def ask_invoice(words: Words, owed: Owed) -> Screen:
    """The number of the invoice."""
    return Screen(words("payment-ask-invoice"), [_back(words, owed)])


def payment(words: Words, manager: Manager, owed: Owed, lead: str = "") -> Screen:
    """One payment with everything that can be done about it."""
    shown = owed.payment
    title = words(
        "payment-title",
        name=owed.client.label,
        sum=formats.money(shown.money, words.lang, home=manager.currency),
    )
    lines = [lead, title, _when(words, shown, owed.today)]
    if shown.invoice:
        lines.append(words("payment-invoice", invoice=shown.invoice))
    if shown.status == "open":
        lines.append(_next(words, owed))
        return Screen(join(lines), _open_buttons(words, owed))
    lines.append(words("payment-paid" if shown.status == "paid" else "payment-cancelled"))
    undo = button(words.plain("payment-undo"), "unpaid", shown.id)
    return Screen(join(lines), [[undo], [client_views.back_to(words, owed.client)]])


def listing(
    words: Words, manager: Manager, client: Client, owed: list[Payment], today: date
) -> Screen:
    """All open payments of one client."""
    lines = [words("payments-title", name=client.label)]
    lines += client_views.payment_lines(words, manager, owed, today, LISTED)
    rows = [
        [
            button(
                f"{formats.money(each.money, words.lang, home=manager.currency)} · "
                f"{formats.day(each.due_on, words.lang, today)}",
                "payment",
                each.id,
            )
        ]
        for each in owed[:LISTED]
    ]
    add = [button(words.plain("payment-add"), "pay", client.id)]
    return Screen(join(lines), [*rows, add, [client_views.back_to(words, client)]])


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


def _when(words: Words, shown: Payment, today: date) -> Markup:
    key, day = "payment-due", shown.due_on
    if shown.promised_on is not None:
        key, day = "payment-promised", shown.promised_on
    ahead = (day - today).days
    when = words("card-in", days=ahead) if ahead >= 0 else words("card-late", days=-ahead)
    return words(key, day=formats.day(day, words.lang, today, weekday=True), when=when)


def _next(words: Words, owed: Owed) -> Markup:
    if owed.next_at is None:
        return words("payment-no-next")
    return words("payment-next", when=at(words, owed.next_at, owed.today))


def _open_buttons(words: Words, owed: Owed) -> list[Row]:
    shown = owed.payment.id
    return [
        [
            button(words.plain("payment-pay"), "paid", shown, style="success"),
            button(words.plain("payment-promise"), "promise", shown),
        ],
        [
            button(words.plain("payment-say"), "paysay", shown),
            button(words.plain("payment-move"), "move", shown),
        ],
        [
            button(words.plain("payment-number"), "invoice", shown),
            button(words.plain("payment-drop"), "drop", shown),
        ],
        *fitting(
            [
                button(words.plain("payment-add"), "pay", owed.client.id),
                client_views.back_to(words, owed.client),
            ]
        ),
    ]


def _back(words: Words, owed: Owed) -> list[InlineKeyboardButton]:
    return [button(words.plain("back"), "payment", owed.payment.id)]
