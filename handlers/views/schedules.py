"""The card of a reminder, and everything that can be put right on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from content.schedules import spoken
from domain.clients import Client
from domain.managers import Manager
from domain.recurrence import MonthDay, Rule
from domain.reminders import CHOICES, EVENING
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting, in_rows
from handlers.views import clients as client_views
from handlers.views import origins
from services.reminder_lists import Item
from services.schedules import When, ahead

SHOWN = 120
HOURS = (time(9), time(12), time(15), time(18))
WORKDAYS = (0, 1, 2, 3, 4)


def ask_text(words: Words) -> Screen:
    """What to be reminded of, when only the time was said."""
    return Screen(words("remind-ask-text"), [[button(words.plain("cancel"), "cancel")]])


def ask_when(words: Words, text: str, local_now: datetime, mark: str) -> Screen:
    """When, by button or typed."""
    offered = [each for each in CHOICES if each != "evening" or local_now.time() < EVENING]
    choices = (button(words.plain(f"remind-{each}"), "when", each, mark) for each in offered)
    return Screen(
        words("remind-ask-when", text=_short(text)),
        [*in_rows(choices, 2), [button(words.plain("cancel"), "cancel")]],
    )


def pick(words: Words, text: str, whens: Sequence[When], today: date, mark: str) -> Screen:
    """Which of several times was meant?"""
    rows = [
        [button(client_views.short(_capital(said(words, when, today))), "pick", number, mark)]
        for number, when in enumerate(whens)
    ]
    cancel = [button(words.plain("cancel"), "cancel")]
    return Screen(words("schedule-pick", text=_short(text)), [*rows, cancel])


def suggest(words: Words, why: Markup, at: datetime, today: date, mark: str) -> Screen:
    """Why a time cannot be, and one that can."""
    offer = button(_capital(said(words, at, today)), "pick", 0, mark)
    return Screen(why, [[offer], [button(words.plain("cancel"), "cancel")]])


def twin(words: Words, text: str, reminder_id: int, mark: str) -> Screen:
    """The very same reminder is there already."""
    return Screen(
        words("schedule-twin", text=_short(text)),
        fitting(
            [
                button(words.plain("schedule-twin-open"), "reminder", reminder_id),
                button(words.plain("schedule-twin-anyway"), "anyway", mark),
            ]
        ),
    )


def card(
    words: Words, manager: Manager, item: Item, now: datetime, key: str, origin: str = ""
) -> Screen:
    """A reminder read back in words, the next times it comes, and what can be put right.

    `key` says how it begins; "reminder-look" is for one that nothing has happened to.
    """
    reminder, rule = item.upcoming.reminder, item.upcoming.reminder.schedule
    is_looked_at = key == "reminder-look"
    lines = _looked_at(words, item, now.date()) if is_looked_at else []
    lines = lines or [_headline(words, item, now.date(), key)]
    if item.client is not None:
        lines.append(words("schedule-client", name=item.client.label))
    if rule is not None:
        times = ahead(manager, rule, now)
        days = formats.listed([_next(words, rule, at, now.date()) for at in times], words.lang)
        lines.append(words("schedule-next", days=days))
    fixes = ["time", "repeat", "client", "text"]
    if rule is None:
        fixes.insert(0, "day")
    done = [
        button(words.plain("reminder-done"), "done", reminder.id, *_of(origin)),
        button(words.plain("reminder-later"), "later", reminder.id, *_of(origin)),
    ]
    ways = [
        button(words.plain("reminder-cancel"), "unremind", reminder.id, *_of(origin)),
        button(words.plain("calendar-to"), "dateremind", reminder.id),
    ]
    return Screen(
        paragraphs(lines),
        [
            done,
            *fitting(
                (
                    button(words.plain(f"fix-{each}"), "fix", reminder.id, each, *_of(origin))
                    for each in fixes
                ),
                most=3,
            ),
            *fitting([*ways, *on(words, item.client, origin)]),
        ],
    )


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
    back = [button(words.plain("back"), "reminder", item.upcoming.reminder.id, *_of(origin))]
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
        words(f"fix-{what}-ask", text=_short(item.upcoming.reminder.text or "")), [*rows, back]
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


def _of(origin: str) -> list[str]:
    return [origin] if origin else []


def _looked_at(words: Words, item: Item, today: date) -> list[Markup]:
    """What, when and how often, a line each."""
    reminder, at = item.upcoming.reminder, item.upcoming.local_at
    lines = [words("reminder-look", text=reminder.text or "")]
    if at is None:
        lines.append(words("reminder-look-sent"))
    else:
        when = _capital(formats.moment(at, words.lang, today, weekday=True))
        lines.append(words("reminder-look-when", when=when))
    if reminder.schedule is not None:
        rule = spoken.schedule(reminder.schedule, words, today)
        lines.append(words("reminder-look-repeat", rule=_capital(rule)))
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
        return _capital(formats.relative_day(when.date(), words.lang, today, weekday=True))
    if isinstance(when, Rule):
        return client_views.short(_capital(spoken.schedule(when, words, today)))
    return words.plain("fix-once")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _short(text: str) -> str:
    return client_views.short(text, SHOWN)
