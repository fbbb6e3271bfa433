"""The card of a reminder, and everything that can be put right on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from content.schedules import spoken
from domain.clients import Client
from domain.managers import Manager
from domain.recurrence import BusinessDay, Rule, monday_to_friday
from domain.reminders import CHOICES, EVENING
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting, in_rows
from handlers.views import clients as client_views
from handlers.views import origins
from services.reminder_lists import Item
from services.schedules import When, ahead

SHOWN = 120


def ask_text(words: Words) -> Screen:
    """What to be reminded of, when only the time was said."""
    return Screen(words("remind-ask-text"), [[button(words.plain("cancel"), "cancel")]])


def about_this(words: Words) -> InlineKeyboardButton:
    """Sets a reminder about the message that the screen answers to."""
    return button(words.plain("remind-about-this"), "aboutit")


def ask_when(words: Words, text: str, local_now: datetime, mark: str) -> Screen:
    """When, by button or typed."""
    offered = [each for each in CHOICES if each != "evening" or local_now.time() < EVENING]
    choices = (button(words.plain(f"remind-{each}"), "when", each, mark) for each in offered)
    return Screen(
        words("remind-ask-when", text=short(text)),
        [*in_rows(choices, 2), [button(words.plain("cancel"), "cancel")]],
    )


def pick(
    words: Words, text: str, whens: Sequence[When], today: date, mark: str, together: bool = False
) -> Screen:
    """Which of several times was meant? `together`: both can be, at nine and at six."""
    labels = (client_views.short(formats.capitalised(said(words, each, today))) for each in whens)
    rows = [[button(label, "pick", number, mark)] for number, label in enumerate(labels)]
    if together:
        rows.append([button(words.plain("schedule-both"), "pickboth", mark)])
    cancel = [button(words.plain("cancel"), "cancel")]
    return Screen(words("schedule-pick", text=short(text)), [*rows, cancel])


def suggest(words: Words, why: Markup, at: datetime, today: date, mark: str) -> Screen:
    """Why a time cannot be, and one that can."""
    offer = button(formats.capitalised(said(words, at, today)), "pick", 0, mark)
    return Screen(why, [[offer], [button(words.plain("cancel"), "cancel")]])


def twin(words: Words, text: str, reminder_id: int, mark: str) -> Screen:
    """The very same reminder is there already."""
    return Screen(
        words("schedule-twin", text=short(text)),
        fitting(
            [
                button(words.plain("schedule-twin-open"), "reminder", reminder_id),
                button(words.plain("schedule-twin-anyway"), "anyway", mark),
            ]
        ),
    )


def card(
    words: Words,
    manager: Manager,
    item: Item,
    now: datetime,
    key: str,
    origin: str = "",
    works: BusinessDay = monday_to_friday,
) -> Screen:
    """A reminder read back in words, the next times it comes, and what can be put right.

    `key` says how it begins; "reminder-look" is for one that nothing has happened to.
    """
    rule = item.upcoming.reminder.schedule
    is_looked_at = key == "reminder-look"
    lines = _looked_at(words, item, now.date()) if is_looked_at else []
    lines = lines or [_headline(words, item, now.date(), key)]
    if item.client is not None:
        key_of = "schedule-client-away" if item.client.archived_at else "schedule-client"
        lines.append(words(key_of, name=item.client.label))
    if rule is not None:
        times = ahead(manager, rule, now, works)
        days = formats.listed([_next(words, rule, at, now.date()) for at in times], words.lang)
        lines.append(words("schedule-next", days=days))
    return Screen(paragraphs(lines), _card_buttons(words, item, origin))


def said(words: Words, when: When, today: date) -> str:
    """A moment or a rule in words, plain."""
    if isinstance(when, Rule):
        return spoken.schedule(when, words, today)
    return formats.moment(when, words.lang, today, weekday=True)


def on(words: Words, client: Client | None, origin: str = "") -> list[InlineKeyboardButton]:
    """To the client a reminder is about and back to where it was opened, or to the list."""
    ways = [] if client is None else [client_views.back_to(words, client)]
    back = origins.back(words, origin)
    if back is not None:
        ways.append(back)
    return ways or [button(words.plain("reminders-all"), "reminders")]


def _card_buttons(words: Words, item: Item, origin: str) -> list[Row]:
    """What can be done with a reminder, then what can be put right on it."""
    reminder, carried = item.upcoming.reminder, origins.carried(origin)
    once = ("day",) if reminder.schedule is None else ()
    done = [
        button(words.plain("reminder-done"), "done", reminder.id, *carried),
        button(words.plain("reminder-later"), "later", reminder.id, *carried),
    ]
    fixes = (
        button(words.plain(f"fix-{each}"), "fix", reminder.id, each, *carried)
        for each in (*once, "time", "repeat", "client", "text")
    )
    ways = [
        button(words.plain("reminder-cancel"), "unremind", reminder.id, *carried),
        button(words.plain("calendar-to"), "dateremind", reminder.id),
    ]
    return [done, *fitting(fixes, most=3), *fitting([*ways, *on(words, item.client, origin)])]


def _looked_at(words: Words, item: Item, today: date) -> list[Markup]:
    """What, when and how often, a line each."""
    reminder, at = item.upcoming.reminder, item.upcoming.local_at
    lines = [words("reminder-look", text=reminder.text or "")]
    if at is None:
        lines.append(words("reminder-look-sent"))
    else:
        when = formats.capitalised(formats.moment(at, words.lang, today, weekday=True))
        lines.append(words("reminder-look-when", when=when))
    if reminder.schedule is not None:
        rule = spoken.schedule(reminder.schedule, words, today)
        lines.append(words("reminder-look-repeat", rule=formats.capitalised(rule)))
    return lines


def _headline(words: Words, item: Item, today: date, key: str) -> Markup:
    reminder, at = item.upcoming.reminder, item.upcoming.local_at
    text = reminder.text or ""
    rule = reminder.schedule
    if rule is not None:
        return words(key, when=spoken.schedule(rule, words, today), text=text)
    if at is None:
        return words("reminder-push", text=text)
    return words(key, when=formats.moment(at, words.lang, today), text=text)


def _next(words: Words, rule: Rule, at: datetime, today: date) -> str:
    if rule.unit in ("minute", "hour"):
        return formats.moment(at, words.lang, today)
    return formats.relative_day(at.date(), words.lang, today)


def short(text: str) -> str:
    """The words of a reminder, as much of them as a question shows."""
    return client_views.short(text, SHOWN)
