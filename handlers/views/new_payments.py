"""Entering a payment: which sum, by when, and whether it is the same once more."""

from __future__ import annotations

from datetime import date

from content import formats
from content.interface import Words
from domain.clients import Client
from domain.managers import Manager
from domain.money import Money
from domain.payments import Payment
from handlers.callbacks import button
from handlers.screens import Screen
from handlers.views import clients as client_views
from handlers.views import payments as payment_views


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
    rows = payment_views.days(words, today, "payday", mark)
    cancel = [button(words.plain("cancel"), "client", client_id)]
    return Screen(words("payment-ask-day", sum=shown), [*rows, cancel])


def ask_twin(words: Words, manager: Manager, twin: Payment, today: date, mark: str) -> Screen:
    """The same payment once more, or another one?"""
    text = words(
        "payment-twin",
        sum=formats.money(twin.money, words.lang, home=manager.currency),
        day=formats.day(twin.due_on, words.lang, today),
    )
    rows = [
        [button(words.plain("payment-twin-same"), "merge", twin.id)],
        [button(words.plain("payment-twin-both"), "both", mark)],
    ]
    return Screen(text, rows)
