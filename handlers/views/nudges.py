"""The pushed nudge about a payment: everything needed to act on it, in one message."""

from __future__ import annotations

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.managers import Manager
from domain.payments import OVERDUE_GAPS
from handlers.callbacks import button
from handlers.screens import Row, Screen
from handlers.views import channels as channel_views
from handlers.views import clients as client_views
from handlers.views import wording as wording_views
from handlers.views import wording_buttons
from services.deliveries import Push
from services.wording import Composed


def nudge(words: Words, manager: Manager, push: Push, composed: Composed) -> Screen:
    """Who and what, why now, what to remember, the channel, the wording, the answers."""
    text = paragraphs(
        [words("nudge-again") if push.again else ""],
        [_head(words, manager, composed), _why(words, push, composed)],
        _context(words, manager, composed),
        [channel_views.next_line(words, composed.advice)],
        wording_views.body(words, composed),
    )
    return Screen(text, _buttons(words, push, composed))


def _head(words: Words, manager: Manager, composed: Composed) -> Markup:
    owed, stage = composed.payment, composed.situation.stage
    assert owed is not None
    day = owed.promised_on if stage == "promise_broken" and owed.promised_on else owed.due_on
    return words(
        f"nudge-{stage}",
        name=composed.client.label,
        sum=formats.money(owed.money, words.lang, home=manager.currency),
        day=formats.day(day, words.lang, composed.today),
        when=words("card-late", days=owed.days_late(composed.today)),
    )


def _why(words: Words, push: Push, composed: Composed) -> Markup:
    assert composed.payment is not None
    if push.occurrence.startswith(f"overdue:{len(OVERDUE_GAPS) - 1}"):
        return words("nudge-why-last")
    left = (composed.payment.due_on - composed.today).days
    return words(f"nudge-why-{composed.situation.stage}", days=left)


def _context(words: Words, manager: Manager, composed: Composed) -> list[Markup]:
    """The note, the last contact, and what else this client owes."""
    dossier, today = composed.dossier, composed.today
    others = (each for each in dossier.payments if each != composed.payment)
    lines = [client_views.payment_line(words, manager, each, today) for each in others]
    lines += channel_views.last_touch(words, manager, dossier.touches, today)
    return [*lines, *client_views.note_line(words, dossier.client)]


def _buttons(words: Words, push: Push, composed: Composed) -> list[Row]:
    assert composed.payment is not None
    owed = composed.payment.id
    return [
        wording_buttons.copy_row(words, composed),
        [
            button(words.plain("nudge-paid"), "paid", owed, style="success"),
            button(words.plain("nudge-promised"), "promise", owed),
        ],
        [
            button(words.plain("nudge-snooze"), "later", push.reminder.id),
            button(words.plain("nudge-channel-other"), "paysay", owed),
        ],
        [button(words.plain("nudge-card"), "client", composed.client.id)],
    ]
