"""The pushed nudge about a payment: everything needed to act on it, in one message."""

from __future__ import annotations

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.managers import Manager
from domain.payments import LATE
from handlers.callbacks import button
from handlers.screens import Row, Screen
from handlers.views import channels as channel_views
from handlers.views import clients as client_views
from handlers.views import wording as wording_views
from handlers.views import wording_buttons
from services.deliveries import Push
from services.nudges import Told
from services.wording import Composed


def nudge(words: Words, manager: Manager, push: Push, composed: Composed, told: Told) -> Screen:
    """Who and what, why now and what follows, what to remember, the channel, the wording, the
    answers."""
    text = paragraphs(
        [words("nudge-again") if push.again else ""],
        [
            _head(words, manager, composed, told),
            _why(words, composed, told),
            _follows(words, composed, told),
        ],
        _context(words, manager, composed),
        [channel_views.next_line(words, composed.advice)],
        wording_views.body(words, composed),
    )
    return Screen(text, _buttons(words, push, composed, told))


def _head(words: Words, manager: Manager, composed: Composed, told: Told) -> Markup:
    owed = told.payment
    rest, paid = (
        formats.money(each, words.lang, home=manager.currency)
        for each in (owed.rest, owed.received)
    )
    promised = told.stage == "promise_broken" and owed.promised_on
    return words(
        f"nudge-{'overdue' if told.stage in LATE else told.stage}",
        name=composed.client.label,
        sum=rest,
        paid=paid,
        point=owed.disputed or "",
        day=formats.day(promised or owed.due_on, words.lang, composed.today),
        when=words("card-late", days=owed.days_late(composed.today)),
    )


def _why(words: Words, composed: Composed, told: Told) -> Markup:
    if told.stage == "promise_broken" and told.promises_broken > 1:
        return words("nudge-why-promise_again", count=told.promises_broken)
    left = (told.payment.due_on - composed.today).days
    return words(f"nudge-why-{told.stage}", days=left)


def _follows(words: Words, composed: Composed, told: Told) -> Markup:
    if told.follows is None:
        return words("nudge-then-none")
    key = "nudge-then-final" if told.then == "overdue_final" else "nudge-then"
    day = told.follows.local_at.date()
    return words(key, day=formats.day(day, words.lang, composed.today, weekday=True))


def _context(words: Words, manager: Manager, composed: Composed) -> list[Markup]:
    """The note, the last contact, and what else this client owes."""
    dossier, today = composed.dossier, composed.today
    others = (each for each in dossier.payments if each != composed.payment)
    lines = [client_views.payment_line(words, manager, each, today) for each in others]
    lines += channel_views.last_touch(words, manager, dossier.touches, today)
    return [*lines, *client_views.note_line(words, dossier.client)]


def _buttons(words: Words, push: Push, composed: Composed, told: Told) -> list[Row]:
    assert composed.payment is not None
    owed = composed.payment.id
    return [
        wording_buttons.copy_row(words, composed),
        _firmer(words, composed, told),
        [
            button(words.plain("nudge-paid"), "paid", owed, style="success"),
            button(words.plain("nudge-part"), "part", owed),
        ],
        [
            button(words.plain("nudge-promised"), "promise", owed),
            button(words.plain("nudge-snooze"), "later", push.reminder.id),
        ],
        [
            button(words.plain("nudge-channel-other"), "paysay", owed),
            button(words.plain("nudge-more"), "outcome", owed),
        ],
        [*_call(words, composed), button(words.plain("nudge-card"), "client", composed.client.id)],
    ]


def _call(words: Words, composed: Composed) -> Row:
    """To the card of a call, where a call is what is advised."""
    if composed.advice.first != "phone":
        return []
    return [button(words.plain("card-call"), "ring", composed.client.id)]


def _firmer(words: Words, composed: Composed, told: Told) -> Row:
    """The way to the words of this very stage, where something has to be asked for first."""
    if told.stage == composed.situation.stage or told.stage not in composed.stages:
        return []
    label = words.plain(f"stage-payment-{told.stage}")
    return [button(label, "text", composed.client.id, "payment", told.stage, "", told.payment.id)]
