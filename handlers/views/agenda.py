"""The day and the week: headings, a line and a button for each thing, and the ways on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.agenda import Entry, Span
from domain.managers import Manager
from domain.payments import Payment
from domain.rhythms import Rhythm
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting
from handlers.views import call_openings as openings
from handlers.views import clients as client_views
from handlers.views import rhythms as rhythm_views
from handlers.views.turning import turning
from services.agenda import Page
from services.rhythm_beats import called

SHOWN = 120


def agenda(
    words: Words,
    manager: Manager,
    page: Page,
    title: Markup | None = None,
    more: Sequence[Markup] = (),
    under: Row = (),
) -> Screen:
    """A page of it; a kind word when there is nothing.

    A digest has a title of its own, and `more` to say; `under` stands below the page's buttons.
    """
    other = "week" if page.span == "today" else "today"
    ways = fitting(
        [
            button(words.plain(f"agenda-{other}-button"), "agenda", other),
            *_look_back(words, page),
            button(words.plain("help-clients"), "clients"),
        ]
    )
    day = formats.day(page.today, words.lang, page.today, weekday=True)
    said: list[Markup] = []
    if page.left_open is not None:
        said = [openings.was_left_open(words, manager, page.left_open)]
        ways = [*openings.forgotten(words, manager, page.left_open).rows, *ways]
    if not page.entries:
        return Screen(paragraphs([words(f"agenda-{page.span}-none", day=day)], said), ways)
    parts = [
        [words("agenda-heading", text=heading), *(line(words, manager, page, each) for each in of)]
        for heading, of in groupby(page.entries, lambda each: _heading(words, page, each))
    ]
    many = page.pages > 1
    foot = [words("money-page", page=page.number + 1, pages=page.pages)] if many else []
    title = title or words(f"agenda-{page.span}", day=day)
    text = paragraphs([title], *parts, list(more), said, foot)
    return Screen(text, [*_opening(words, manager, page), _turn(words, page), *ways, under])


def back(words: Words, span: Span, number: int) -> InlineKeyboardButton:
    """Back to a page, from what was opened there."""
    return button(words.plain(f"agenda-{span}-back"), "agenda", span, number)


def _heading(words: Words, page: Page, entry: Entry) -> str:
    if entry.late:
        return words.plain("agenda-late")
    if page.span == "today":
        return words.plain(f"agenda-{entry.kind}")
    near = entry.day - page.today <= timedelta(days=1)
    named = formats.relative_day if near else formats.day
    day = named(entry.day, words.lang, page.today, weekday=True)
    return formats.capitalised(day)


def line(words: Words, manager: Manager, page: Page, entry: Entry) -> Markup:
    """One thing of a page, in one line."""
    if entry.payment is not None:
        return _money(words, manager, page, entry, entry.payment)
    client = page.client(entry)
    if entry.wrote is not None:
        day = formats.day(manager.local(entry.wrote.at).date(), words.lang, page.today)
        channel = words.plain(f"channel-{entry.wrote.channel}")
        name = client.label if client else ""
        return words("agenda-waiting-line", name=name, channel=channel, day=day)
    if entry.rhythm is not None:
        return _rhythm(words, page, entry, entry.rhythm)
    text = client_views.short(_note(page, entry), SHOWN)
    if entry.clock is None:
        return words("agenda-note-line", text=text)
    when = formats.clock(entry.clock, words.lang)
    if entry.late:
        at = datetime.combine(entry.day, entry.clock)
        when = formats.moment(at, words.lang, page.today)
    return words("agenda-note-line-at", when=when, text=text)


def _money(words: Words, manager: Manager, page: Page, entry: Entry, payment: Payment) -> Markup:
    """Who, how much, and what about it: late, promised, due, or to be asked for."""
    key = "due" if payment.promised_on is None else "promised"
    if entry.nudge:
        key = "nudge"
    elif entry.late:
        key = "late" if payment.promised_on is None else "broken"
    client = page.client(entry)
    return words(
        f"agenda-money-{key}",
        name=client.label if client else "",
        sum=formats.money(payment.rest, words.lang, home=manager.currency),
        day=formats.day(entry.day, words.lang, page.today),
        late=words("card-late", days=payment.days_late(page.today)),
        time=formats.clock(entry.clock, words.lang) if entry.clock else "",
    )


def _rhythm(words: Words, page: Page, entry: Entry, rhythm: Rhythm) -> Markup:
    """What goes out, what is to be prepared, or who should hear from the manager."""
    client = page.client(entry)
    key = "prepare" if entry.nudge else "late" if entry.late else "report"
    if rhythm.kind == "touch":
        key = "touch-late" if entry.late else "touch"
    return words(
        f"agenda-rhythm-{key}",
        name=client.label if client else "",
        report=called(rhythm, words.lang),
        day=formats.day(entry.for_day or entry.day, words.lang, page.today),
    )


def _note(page: Page, entry: Entry) -> str:
    """What a reminder is about, in one line."""
    client = page.client(entry)
    text = (entry.reminder.text or "") if entry.reminder else ""
    return " ".join((f"{client.label}: {text}" if client else text).split())


def _opening(words: Words, manager: Manager, page: Page) -> list[Row]:
    """A button for each thing, once, however many days of the page it stands on."""
    buttons = [_open(words, manager, page, each) for each in page.entries]
    return [[each] for each in {str(each.callback_data): each for each in buttons}.values()]


def _open(words: Words, manager: Manager, page: Page, entry: Entry) -> InlineKeyboardButton:
    here = (page.span, page.number)
    client = page.client(entry)
    name = client.label if client else ""
    if entry.payment is not None:
        sum_ = formats.money(entry.payment.rest, words.lang, home=manager.currency)
        label = f"{client_views.short(name, client_views.BUTTON_LIMIT - len(sum_) - 5)} · {sum_}"
        return button(f"💰 {label}", "agendapay", entry.payment.id, *here)
    if entry.rhythm is not None:
        label = client_views.short(rhythm_views.label(words, client, entry.rhythm))
        return button(label, "agendarhythm", entry.rhythm.id, *here)
    if entry.reminder is not None:
        label = client_views.short(f"⏰ {_note(page, entry)}")
        return button(label, "agendanote", entry.reminder.id, *here)
    return button(client_views.short(f"⏳ {name}"), "agendaclient", entry.client_id or 0, *here)


def _look_back(words: Words, page: Page) -> Row:
    """From the day ahead to the day behind."""
    return [button(words.plain("lookback-button"), "day")] if page.span == "today" else []


def _turn(words: Words, page: Page) -> Row:
    return turning(words, page.number, page.number + 1 < page.pages, "agenda", page.span)
