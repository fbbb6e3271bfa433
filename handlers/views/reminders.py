"""Reminders: asking, the push, the list."""

from __future__ import annotations

from datetime import date

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from content.markup import Markup, join, paragraphs
from domain.clients import Client
from domain.managers import Manager
from domain.reminders import SNOOZES, Reminder, Upcoming
from handlers.callbacks import button
from handlers.screens import Row, Screen
from handlers.views import clients as client_views
from handlers.views import rhythms as rhythm_views
from services.reminders import Item

SHOWN = 120


def ask_text(words: Words, client: Client | None) -> Screen:
    """What to be reminded of."""
    if client is None:
        return Screen(words("remind-ask-text"), [[button(words.plain("cancel"), "cancel")]])
    return Screen(
        words("remind-ask-text-client", name=client.label), [[client_views.back_to(words, client)]]
    )


def closed(words: Words, item: Item) -> Screen:
    """Done or taken away, with the way back; of a series, done for this time."""
    reminder = item.upcoming.reminder
    if reminder.status == "active":
        series = [button(words.plain("schedule-series"), "reminder", reminder.id)]
        text = words("reminder-is-done-for-now", text=_what(item))
        return Screen(text, [series, _ways_on(words, item.client)])
    key = "reminder-is-done" if reminder.status == "done" else "reminder-is-cancelled"
    undo = [button(words.plain("reminder-undo"), "undone", reminder.id)]
    return Screen(words(key, text=_what(item)), [undo, _ways_on(words, item.client)])


def push(words: Words, reminder: Reminder, client: Client | None, again: bool) -> Screen:
    """The pushed reminder with its answers."""
    text = _pushed(words, reminder, client)
    rows: list[Row] = [
        [
            button(words.plain("reminder-done"), "done", reminder.id, style="success"),
            button(words.plain("reminder-later"), "later", reminder.id),
        ]
    ]
    if client is not None:
        rows.append(
            [
                button(words.plain("card-say"), "say", client.id),
                button(words.plain("reminder-card"), "client", client.id),
            ]
        )
    return Screen(join([words("nudge-again") if again else "", text]), rows)


def ask_snooze(words: Words, reminder_id: int) -> Screen:
    """How long to put it off."""
    rows = [
        [button(words.plain(f"snooze-{each}"), "snooze", reminder_id, each)] for each in SNOOZES
    ]
    return Screen(words("snooze-ask"), rows)


def listing(
    words: Words, manager: Manager, items: list[Item], number: int, more: bool, today: date
) -> Screen:
    """What is coming up, payments and reminders together."""
    turn = [
        number > 0 and button(words.plain("clients-fewer"), "reminders", number - 1),
        more and button(words.plain("clients-more"), "reminders", number + 1),
    ]
    rows = [[_item_button(words, manager, item)] for item in items]
    title = words("reminders-title" if items or number else "reminders-none")
    lines = [_item_line(words, manager, item, today) for item in items]
    add = [button(words.plain("reminders-add"), "remind", 0)]
    text = paragraphs([title], lines)
    return Screen(text, [*rows, [each for each in turn if each], add])


def line(words: Words, upcoming: Upcoming, today: date) -> Markup:
    """A reminder in one line of the card."""
    text = _short(upcoming.reminder.text or "")
    if upcoming.local_at is None:
        return words("card-reminder-sent", text=text)
    when = formats.moment(upcoming.local_at, words.lang, today)
    return words("card-reminder", when=when, text=text)


def _ways_on(words: Words, client: Client | None) -> Row:
    """To the client a reminder is about, or to the list."""
    if client is not None:
        return [client_views.back_to(words, client)]
    return [button(words.plain("reminders-all"), "reminders")]


def _pushed(words: Words, reminder: Reminder, client: Client | None) -> Markup:
    if client is None:
        return words("reminder-push", text=reminder.text or "")
    return words("reminder-push-client", name=client.label, text=reminder.text or "")


def _when(words: Words, upcoming: Upcoming, today: date) -> list[Markup]:
    if upcoming.local_at is None:
        return []
    when = formats.moment(upcoming.local_at, words.lang, today)
    return [words("payment-next", when=when)]


def _what(item: Item) -> str:
    text = item.upcoming.reminder.text or ""
    return f"{item.client.label}: {text}" if item.client else text


def _item_line(words: Words, manager: Manager, item: Item, today: date) -> Markup:
    what = _short(_item(words, manager, item))
    if item.upcoming.local_at is None:
        return words("reminders-line-sent", text=what)
    when = formats.moment(item.upcoming.local_at, words.lang, today)
    return words("reminders-line", when=when, text=what)


def _item_button(words: Words, manager: Manager, item: Item) -> InlineKeyboardButton:
    target = ("reminder", item.upcoming.reminder.id)
    if item.payment is not None:
        target = ("payment", item.payment.id)
    elif item.rhythm is not None:
        target = ("rhythm", item.rhythm.id)
    return button(client_views.short(_item(words, manager, item)), *target)


def _item(words: Words, manager: Manager, item: Item) -> str:
    """What it is about, in one line: the sum of a payment, or the words of a reminder."""
    if item.rhythm is not None:
        return rhythm_views.label(words, item.client, item.rhythm)
    if item.payment is None:
        return " ".join(_what(item).split())
    name = item.client.label if item.client else ""
    return f"💰 {name}, {formats.money(item.payment.rest, words.lang, home=manager.currency)}"


def _short(text: str) -> str:
    return client_views.short(text, SHOWN)
