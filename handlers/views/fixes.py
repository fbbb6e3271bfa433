"""Asking what should be different about a reminder, with buttons for the usual."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from content import formats
from content.interface import Words
from content.schedules import spoken
from domain.clients import Client
from domain.recurrence import MonthDay, Rule
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting
from handlers.views import clients as client_views
from handlers.views import origins
from handlers.views.schedules import short
from services.reminder_lists import Item
from services.schedules import When

HOURS = (time(9), time(12), time(15), time(18))
WORKDAYS = (0, 1, 2, 3, 4)


def ask_fix(
    words: Words,
    item: Item,
    what: str,
    now: datetime,
    clients: Iterable[Client] | None,
    mark: str,
    origin: str = "",
) -> Screen:
    """One thing to put right: buttons for the usual, anything else typed."""
    back = [
        button(words.plain("back"), "reminder", item.upcoming.reminder.id, *origins.carried(origin))
    ]
    rows: list[Row] = []
    if what == "client":
        people = [
            button(client_views.short(each.label), "linkto", each.id, mark)
            for each in clients or ()
        ]
        nobody = button(words.plain("fix-nobody"), "linkto", 0, mark)
        rows = [*fitting(people), [nobody]]
    else:
        rows = [
            *fitting(
                button(_offer(words, when, what, now.date()), "moveto", number, mark)
                for number, when in enumerate(offers(item, what, now))
            )
        ]
    return Screen(
        words(f"fix-{what}-ask", text=short(item.upcoming.reminder.text or "")), [*rows, back]
    )


def offers(item: Item, what: str, now: datetime) -> list[When]:
    """The usual days, hours or rhythms for this reminder, none of them past."""
    at = item.upcoming.local_at or now.replace(tzinfo=None, second=0, microsecond=0)
    rule, today = item.upcoming.reminder.schedule, now.date()
    offered: list[When] = []
    if what == "day":
        days = (0, 1, 2, 7 - today.weekday(), 7)
        shown = dict.fromkeys(today + timedelta(days=each) for each in days)
        offered = [datetime.combine(day, at.time()) for day in shown]
    elif what == "time" and rule is None:
        offered = [datetime.combine(at.date(), hour) for hour in HOURS]
    elif what == "time" and rule is not None:
        return [replace(rule, at=hour) for hour in HOURS]
    elif what == "repeat":
        offered = [at, *_rhythms(at)]
    local_now = now.replace(tzinfo=None)
    return [each for each in offered if isinstance(each, Rule) or each > local_now]


def _rhythms(at: datetime) -> list[When]:
    day, clock = at.date(), at.time().replace(second=0, microsecond=0)
    return [
        Rule("day", clock, day),
        Rule("week", clock, day, weekdays=WORKDAYS),
        Rule("week", clock, day, weekdays=(day.weekday(),)),
        Rule("week", clock, day, every=2, weekdays=(day.weekday(),)),
        Rule("month", clock, day, days=(MonthDay("day", day.day),)),
    ]


def _offer(words: Words, when: When, what: str, today: date) -> str:
    if what == "time":
        clock = when.at if isinstance(when, Rule) else when.time()
        return formats.clock(clock, words.lang)
    if what == "day":
        assert isinstance(when, datetime)
        return formats.capitalised(
            formats.relative_day(when.date(), words.lang, today, weekday=True)
        )
    if isinstance(when, Rule):
        return client_views.short(formats.capitalised(spoken.schedule(when, words, today)))
    return words.plain("fix-once")
