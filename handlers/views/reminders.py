"""Reminders: asking, the push, the list."""

from __future__ import annotations

from datetime import date, datetime
from itertools import groupby

from content import calls as calling
from content import formats
from content.interface import Words
from content.markup import Markup, join, paragraphs
from domain.clients import Client
from domain.managers import Manager
from domain.reminders import SNOOZES, Reminder, Upcoming
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting, in_rows
from handlers.views import clients as client_views
from handlers.views import origins
from handlers.views import rhythms as rhythm_views
from handlers.views import schedules as schedule_views
from handlers.views.turning import turning
from services.reminder_lists import Item, Listing

SHOWN = 120
FEW = 4
"""Items that are shown in full; more would not fit a phone beside their text."""

BESIDE = 22
"""Characters that can be read of a button with another one beside it."""


def ask_text(words: Words, client: Client | None) -> Screen:
    """What to be reminded of."""
    if client is None:
        return Screen(words("remind-ask-text"), [[button(words.plain("cancel"), "cancel")]])
    return Screen(
        words("remind-ask-text-client", name=client.label), [[client_views.back_to(words, client)]]
    )


def closed(words: Words, item: Item, origin: str = "") -> Screen:
    """Done or taken away, with the way back; of a series, done for this time."""
    reminder = item.upcoming.reminder
    if reminder.status == "active":
        series = [
            button(
                words.plain("schedule-series"), "reminder", reminder.id, *origins.carried(origin)
            )
        ]
        text = words("reminder-is-done-for-now", text=_what(item))
        return Screen(text, [series, *_ways_on(words, item.client, origin)])
    key = "reminder-is-done" if reminder.status == "done" else "reminder-is-cancelled"
    undo = [button(words.plain("reminder-undo"), "undone", reminder.id, *origins.carried(origin))]
    return Screen(words(key, text=_what(item)), [undo, *_ways_on(words, item.client, origin)])


def push(words: Words, reminder: Reminder, client: Client | None, again: bool) -> Screen:
    """The pushed reminder with its answers."""
    text = _pushed(words, reminder, client)
    rows: list[Row] = [
        [
            button(words.plain("reminder-done"), "done", reminder.id, style="success"),
            button(words.plain("reminder-later"), "later", reminder.id),
        ]
    ]
    if client is not None and calling.speaks_of_a_call(reminder.text or ""):
        rows.append([button(words.plain("card-call"), "ring", client.id, style="primary")])
    if client is not None:
        rows.append(
            [
                button(words.plain("card-say"), "say", client.id),
                button(words.plain("reminder-card"), "client", client.id),
            ]
        )
    return Screen(join([words("nudge-again") if again else "", text]), rows)


def ask_snooze(words: Words, reminder_id: int, origin: str = "") -> Screen:
    """How long to put it off."""
    carried = origins.carried(origin)
    rows = [
        [button(words.plain(f"snooze-{each}"), "snooze", reminder_id, each, *carried)]
        for each in SNOOZES
    ]
    if origin:
        rows.append([button(words.plain("back"), "reminder", reminder_id, origin)])
    return Screen(words("snooze-ask"), rows)


def snoozed(words: Words, when: str, origin: str = "") -> Screen:
    """Put off until then."""
    back = origins.back(words, origin)
    return Screen(words("snoozed", when=when), [[back]] if back else ())


def ask_find(words: Words) -> Screen:
    """What to look for."""
    return Screen(
        words("reminders-find-ask"), [[button(words.plain("reminders-back"), "reminders")]]
    )


def listing(
    words: Words, manager: Manager, shown: Listing, now: datetime, query: str = ""
) -> Screen:
    """What is coming up, payments and reminders together, day by day; or what `query` has found."""
    add = button(words.plain("reminders-add"), "remind", 0)
    if not shown.items:
        return Screen(words("reminders-none"), [[add]])
    lines: list[Markup] = []
    for heading, of in groupby(shown.items, lambda each: _heading(words, each, now)):
        lines.append(words("agenda-heading", text=heading))
        lines += (_item_line(words, manager, each, now) for each in of)
    title = words("reminders-title")
    find = button(words.plain("reminders-find"), "remindfind")
    ways = [find, add] if shown.total > FEW else [add]
    if query:
        title = words("reminders-found", text=_short(query), count=shown.total)
        ways = [button(words.plain("reminders-back"), "reminders"), find]
    page = words("reminders-page", page=shown.number + 1, pages=shown.pages, count=shown.total)
    text = paragraphs([title], lines, [page] if shown.pages > 1 else [])
    items = _item_buttons(words, manager, shown)
    return Screen(text, [*items, *_turn(words, shown), *fitting(ways)])


def _turn(words: Words, shown: Listing) -> list[Row]:
    """To the pages beside this one; in a long list to both its ends, too."""
    last = shown.pages - 1
    beside = turning(words, shown.number, shown.number < last, "reminders")
    ends = [
        shown.number > 1 and button(words.plain("reminders-first"), "reminders", 0),
        shown.number < last - 1 and button(words.plain("reminders-last"), "reminders", last),
    ]
    return [beside, [each for each in ends if each]]


def _heading(words: Words, item: Item, now: datetime) -> str:
    """The day of an item; what was to be done before is not done yet."""
    at, today = item.upcoming.local_at, now.date()
    if at is None or at < now.replace(tzinfo=None):
        return words.plain("agenda-late")
    day = formats.relative_day(at.date(), words.lang, today, weekday=True)
    return formats.capitalised(day)


def line(words: Words, upcoming: Upcoming, today: date) -> Markup:
    """A reminder in one line of the card."""
    text = _short(upcoming.reminder.text or "")
    if upcoming.local_at is None:
        return words("card-reminder-sent", text=text)
    when = formats.moment(upcoming.local_at, words.lang, today)
    return words("card-reminder", when=when, text=text)


def _ways_on(words: Words, client: Client | None, origin: str) -> list[Row]:
    """To the client a reminder is about, and back to where it was opened, or to the list."""
    return fitting(schedule_views.on(words, client, origin))


def _pushed(words: Words, reminder: Reminder, client: Client | None) -> Markup:
    if client is None:
        return words("reminder-push", text=reminder.text or "")
    return words("reminder-push-client", name=client.label, text=reminder.text or "")


def _what(item: Item) -> str:
    text = item.upcoming.reminder.text or ""
    return f"{item.client.label}: {text}" if item.client else text


def _item_line(words: Words, manager: Manager, item: Item, now: datetime) -> Markup:
    what, at = _short(_item(words, manager, item)), item.upcoming.local_at
    if item.upcoming.reminder.rule is not None:
        what = f"{what} 🔁"
    if at is None:
        return words("agenda-note-line", text=what)
    late = at < now.replace(tzinfo=None)
    when = formats.moment(at, words.lang, now.date()) if late else formats.clock(at, words.lang)
    return words("reminders-line", when=when, text=what)


def _item_buttons(words: Words, manager: Manager, shown: Listing) -> list[Row]:
    """A few stand one below the other, in full; more of them side by side, with first names."""
    is_short = len(shown.items) <= FEW
    limit = client_views.BUTTON_LIMIT if is_short else BESIDE
    buttons = []
    for item in shown.items:
        name = client_views.called(item.client)
        label = _item(words, manager, item) if is_short else _brief(words, manager, item, name)
        target: tuple[str, int] = ("reminder", item.upcoming.reminder.id)
        if item.payment is not None:
            target = ("owed", item.payment.id)
        if item.rhythm is not None:
            target = ("rhythm", item.rhythm.id)
        origin = origins.of_list(shown.number)
        buttons.append(button(client_views.short(label, limit), *target, origin))
    return in_rows(buttons, 1 if is_short else 2)


def _brief(words: Words, manager: Manager, item: Item, name: str) -> str:
    """The same with little room: of a name as much as the sum leaves."""
    if item.rhythm is not None:
        return rhythm_views.label(words, item.client, item.rhythm)
    if item.payment is None:
        text = item.upcoming.reminder.text or ""
        return " ".join((f"{name}: {text}" if name else text).split())
    sum_ = formats.money(item.payment.rest, words.lang, home=manager.currency)
    return f"💰 {client_views.short(name, BESIDE - len(sum_) - 5)}, {sum_}"


def _item(words: Words, manager: Manager, item: Item) -> str:
    """What it is about, in one line: the sum of a payment, or the words of a reminder."""
    if item.rhythm is not None:
        return rhythm_views.label(words, item.client, item.rhythm)
    if item.payment is None:
        return " ".join(_what(item).split())
    name = item.client.label if item.client else ""
    return f"💰 {name}, {formats.money(item.payment.rest, words.lang, home=manager.currency)}"


def _short(text: str) -> str:
    return client_views.short(" ".join(text.split()), SHOWN)
