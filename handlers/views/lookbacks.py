"""The look back on the day: what was done, what stayed open, and its way to tomorrow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.managers import Manager
from domain.touches import Touch
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting
from handlers.views import agenda as agenda_views
from handlers.views import clients as client_views
from handlers.views import origins
from handlers.views import rhythms as rhythm_views
from services.agenda import Page
from services.lookbacks import LookBack, Open

MOST = 6
"""Things of a kind that are named; the others are counted."""

BESIDE = 22
"""Characters that can be read of a button with another one beside it."""

_WEEK = timedelta(days=7)


def lookback(words: Words, manager: Manager, seen: LookBack, offers: bool = False) -> Screen:
    """The day as it was; `offers` to come every evening."""
    day = formats.day(seen.today, words.lang, seen.today, weekday=True)
    left = _left(words, manager, seen)
    if left:
        left.insert(0, _heading(words, "lookback-open"))
    elif seen.planned or not seen.is_empty:
        left = [words("lookback-none-open")]
    done = _done(words, manager, seen)
    if done:
        done.insert(0, _heading(words, "lookback-done"))
    empty = [] if done or left else [words("lookback-empty")]
    text = paragraphs([words("lookback", day=day)], done, left, empty, _ahead(words, seen))
    return Screen(text, [*_rows(words, manager, seen), *_ways(words, offers)])


def _heading(words: Words, key: str) -> Markup:
    return words("agenda-heading", text=words.plain(key))


def _done(words: Words, manager: Manager, seen: LookBack) -> list[Markup]:
    """Money first, then what was ticked off, then talks."""
    money = [
        words(
            "lookback-money",
            name=seen.label(client_id),
            sum=formats.money(sum_, words.lang, home=manager.currency),
        )
        for client_id, sum_ in seen.income
    ]
    notes = [
        words("lookback-note", text=_what(seen.label(each.client_id), each.text or ""))
        for each in seen.notes
    ]
    talks = [_touch(words, seen.label(client_id), touch) for client_id, touch in seen.touches]
    return [*_first(words, money), *_first(words, notes), *_first(words, talks)]


def _touch(words: Words, name: str, touch: Touch) -> Markup:
    """A contact, with what it was about when it carried a text."""
    about = words.plain(f"situation-{touch.situation}") if touch.situation else ""
    return words(
        "lookback-touch-about" if about else "lookback-touch",
        name=name,
        what=about,
        channel=words.plain(f"channel-{touch.channel}"),
        outcome=words.plain(f"outcome-{touch.outcome}"),
    )


def _left(words: Words, manager: Manager, seen: LookBack) -> list[Markup]:
    page = Page("today", tuple(each.entry for each in seen.open), seen.clients, 0, 1, seen.today)
    return _first(words, [agenda_views.line(words, manager, page, each) for each in page.entries])


def _first(words: Words, lines: Sequence[Markup]) -> list[Markup]:
    rest = len(lines) - MOST
    more = [words("lookback-more", count=rest)] if rest > 0 else []
    return [*lines[:MOST], *more]


def _ahead(words: Words, seen: LookBack) -> list[Markup]:
    """How much waits for the next working day already."""
    if not seen.planned:
        return []
    day = formats.capitalised(formats.relative_day(seen.to, words.lang, seen.today, weekday=True))
    return [words("lookback-ahead", day=day, count=seen.planned)]


def _rows(words: Words, manager: Manager, seen: LookBack) -> list[Row]:
    """Each thing that stayed open, with its way to the next working day beside it."""
    day = _day(words, seen.to, seen.today)
    move = words.plain("lookback-move", day=formats.capitalised(day))
    rows: list[Row] = []
    for each in seen.open[:MOST]:
        way = [button(move, "tomorrow", each.reminder_id)] if each.reminder_id else []
        rows.append([_open(words, manager, seen, each), *way])
    if sum(each.reminder_id > 0 for each in seen.open) > 1:
        rows.append([button(words.plain("lookback-all", day=day), "alltomorrow")])
    return rows


def _open(words: Words, manager: Manager, seen: LookBack, left: Open) -> InlineKeyboardButton:
    name = client_views.called(seen.clients.get(left.entry.client_id or 0))
    payment = left.entry.payment
    if payment is not None:
        sum_ = formats.money(payment.rest, words.lang, home=manager.currency)
        label = f"💰 {client_views.short(name, BESIDE - len(sum_) - 5)}, {sum_}"
        return button(client_views.short(label, BESIDE), "owed", payment.id, origins.OF_DAY)
    rhythm = left.entry.rhythm
    if rhythm is not None:
        client = seen.clients.get(rhythm.client_id)
        label = client_views.short(rhythm_views.label(words, client, rhythm), BESIDE)
        return button(label, "rhythm", rhythm.id, origins.OF_DAY)
    text = left.entry.reminder.text if left.entry.reminder else ""
    label = client_views.short(f"⏰ {_what(name, text or '')}", BESIDE)
    return button(label, "reminder", left.reminder_id, origins.OF_DAY)


def _ways(words: Words, offers: bool) -> list[Row]:
    ways = [
        button(words.plain("agenda-today-button"), "agenda", "today"),
        button(words.plain("agenda-week-button"), "agenda", "week"),
    ]
    every = [button(words.plain("lookback-offer"), "digest", "evening")] if offers else []
    return [*fitting(ways), every]


def _day(words: Words, to: date, today: date) -> str:
    """Tomorrow, the weekday, or the date: short enough for a button."""
    if to - today == timedelta(days=1):
        return formats.relative_day(to, words.lang, today)
    if to - today < _WEEK:
        return formats.weekday(to.weekday(), words.lang)
    return formats.day(to, words.lang, today)


def _what(name: str, text: str) -> str:
    return " ".join((f"{name}: {text}" if name else text).split())
