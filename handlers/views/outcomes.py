"""The rarer answers to a nudge, in groups; and the questions some of them need."""

from __future__ import annotations

from datetime import date, timedelta

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting, in_rows
from handlers.views import payments as payment_views
from services.ledger import Owed

PAUSES = {"pause-week": 7, "pause-weeks2": 14, "pause-month": 30, "pause-months3": 90}


def offer(words: Words, owed: Owed) -> Screen:
    """What came of it: nobody reached, they need time, they object, we hold back."""
    shown = owed.payment
    name = owed.client.label
    return Screen(
        words("outcome-ask", name=name),
        [
            *fitting(
                [
                    button(words.plain("outcome-voicemail"), "missed", shown.id, "voicemail"),
                    button(words.plain("outcome-unreachable"), "missed", shown.id, "unreachable"),
                ]
            ),
            *fitting(
                [
                    button(words.plain("outcome-not_received"), "wait", shown.id, "not_received"),
                    button(words.plain("outcome-approval"), "wait", shown.id, "approval"),
                    button(words.plain("outcome-run"), "wait", shown.id, "run"),
                ]
            ),
            *fitting([_dispute(words, owed), _pause(words, owed)]),
            *fitting(
                [
                    button(words.plain("payment-move"), "move", shown.id),
                    button(words.plain("payment-paper"), "paper", shown.id),
                ]
            ),
            [button(words.plain("outcome-payment"), "payment", shown.id)],
        ],
    )


def ask_point(words: Words, owed: Owed) -> Screen:
    """What the client disputes."""
    return Screen(words("payment-ask-point"), [payment_views.back(words, owed)])


def ask_until(words: Words, owed: Owed) -> Screen:
    """Until when to be quiet."""
    choices = (
        button(
            words.plain(key),
            "until",
            owed.payment.id,
            (owed.today + timedelta(days=days)).isoformat(),
        )
        for key, days in PAUSES.items()
    )
    rows: list[Row] = in_rows(choices, 2)
    return Screen(words("payment-ask-pause"), [*rows, payment_views.back(words, owed)])


def ask_reason(words: Words, owed: Owed, until: date, mark: str) -> Screen:
    """Why, if the manager cares to say."""
    day = formats.day(until, words.lang, owed.today, weekday=True)
    none = [button(words.plain("pause-no-reason"), "quiet", mark)]
    return Screen(words("payment-ask-reason", day=day), [none, payment_views.back(words, owed)])


def _dispute(words: Words, owed: Owed) -> InlineKeyboardButton:
    """A dispute begins, or the open one ends."""
    if owed.payment.disputed is None:
        return button(words.plain("outcome-dispute"), "dispute", owed.payment.id)
    return button(words.plain("outcome-settled"), "settled", owed.payment.id)


def _pause(words: Words, owed: Owed) -> InlineKeyboardButton:
    """A pause begins, or the present one ends."""
    if not owed.payment.is_paused(owed.today):
        return button(words.plain("outcome-pause"), "pause", owed.payment.id)
    return button(words.plain("outcome-resume"), "resume", owed.payment.id)
