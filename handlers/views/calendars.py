"""The calendar and its private address."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.calendars import Calendar
from domain.managers import Manager
from handlers.callbacks import button, copy_button
from handlers.screens import Row, Screen

LOCAL = {"127.0.0.1", "localhost", "::1"}


def calendar(
    words: Words, manager: Manager, shown: Calendar | None, can_be_read: bool, today: date
) -> Screen:
    """How the calendar stands, and what can be done."""
    everything = [button(words.plain("calendar-all"), "datebook")]
    back = [button(words.plain("back"), "settings")]
    if not can_be_read:
        return Screen(words("calendar-unreachable"), [everything, back])
    if shown is None or shown.opened_at is None:
        on = [button(words.plain("calendar-on"), "readdress")]
        return Screen(words("calendar-off"), [on, everything, back])
    change: Row = [
        button(words.plain("calendar-new"), "readdress"),
        button(words.plain("calendar-end"), "unaddress"),
    ]
    return Screen(_standing(words, manager, shown, today), [change, everything, back])


def address(words: Words, url: str) -> Screen:
    """The address, and how to add it."""
    local = urlsplit(url).hostname in LOCAL
    parts: list[Markup] = [words("calendar-address", address=url)]
    parts.append(words("calendar-local" if local else "calendar-how"))
    copy = copy_button(words.plain("calendar-copy"), url)
    rows: list[list[InlineKeyboardButton]] = [[copy]] if copy is not None else []
    return Screen(paragraphs(*([each] for each in parts)), rows)


def _standing(words: Words, manager: Manager, shown: Calendar, today: date) -> str:
    assert shown.opened_at is not None
    since = formats.day(manager.local(shown.opened_at).date(), words.lang, today)
    lines = [words("calendar-is-on", day=since)]
    if shown.read_at is None:
        lines.append(words("calendar-unread"))
    else:
        read = formats.moment(manager.local(shown.read_at), words.lang, today)
        lines.append(words("calendar-read", when=read))
    return paragraphs(lines, [words("calendar-lost")])
