"""Rhythms of a client: the list, one of them read back in words, and the questions about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from telegram import InlineKeyboardButton

from content import formats, workdays
from content.interface import Words
from content.markup import Markup, paragraphs
from content.schedules import spoken
from domain.clients import Client
from domain.recurrence import MonthDay, Rule
from domain.rhythm_steps import MORNING, lead
from domain.rhythms import Due, Report, Rhythm
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting
from handlers.views import clients as client_views
from services.nudges import country_of
from services.rhythm_beats import called
from services.rhythm_looks import Shown

DAYS = (7, 14, 30, 60, 90)
"""Usual distances of two contacts."""

When = Rule | int
"""Of a report its rule; of keeping in touch every how many days."""


def listing(words: Words, client: Client, rhythms: Sequence[Shown]) -> Screen:
    """Everything that goes on regularly with a client."""
    title = words("rhythms-title" if rhythms else "rhythms-none", name=client.label)
    lines = [_line(words, each) for each in rhythms]
    rows = [
        [button(client_views.short(_short(words, each)), "rhythm", each.rhythm.id)]
        for each in rhythms
    ]
    add = fitting(
        [
            button(words.plain("rhythms-add-report"), "newrhythm", client.id, "report"),
            button(words.plain("rhythms-add-touch"), "newrhythm", client.id, "touch"),
        ]
    )
    back = [client_views.back_to(words, client)]
    return Screen(paragraphs([title], lines), [*rows, *add, back])


def usual(kind: str, today: date) -> list[When]:
    """What is offered by tap."""
    if kind == "touch":
        return list(DAYS)
    month = today.replace(day=1)
    return [
        Rule("week", MORNING, today, weekdays=(4,)),
        Rule("week", MORNING, today, every=2, weekdays=(4,)),
        Rule("month", MORNING, month, days=(MonthDay("business", 5),)),
        Rule("month", MORNING, month, days=(MonthDay("business", -1),)),
        Rule("month", MORNING, month, days=(MonthDay("day", 10),)),
    ]


def ask_when(words: Words, client: Client, kind: str, offered: Sequence[When], mark: str) -> Screen:
    """When it goes out, or how often to be in touch: by tap, or typed."""
    return Screen(
        words(f"rhythm-{kind}-ask", name=client.label), _choices(words, client, offered, mark)
    )


def pick(words: Words, client: Client, offered: Sequence[When], mark: str) -> Screen:
    """Which of several was meant?"""
    return Screen(words("rhythm-pick"), _choices(words, client, offered, mark))


def ask_name(words: Words, shown: Shown) -> Screen:
    """What a report is called."""
    back = button(words.plain("cancel"), "rhythm", shown.rhythm.id)
    return Screen(words("rhythm-name-ask"), [[back]])


def card(words: Words, shown: Shown, lead_key: str = "") -> Screen:
    """A rhythm read back in words: when, the next days with what moves them, and how it went."""
    if shown.rhythm.status != "active":
        return removed(words, shown)
    above = [words(lead_key)] if lead_key else []
    body = _contact(words, shown) if shown.rhythm.kind == "touch" else _report(words, shown)
    if shown.client.archived_at is not None:
        body.append([words("rhythm-archived", name=shown.client.label)])
    elif shown.next_at is not None:
        when = formats.moment(shown.next_at, words.lang, shown.today, weekday=True)
        body.append([words("rhythm-next", when=when)])
    return Screen(paragraphs(above, *body), _buttons(words, shown))


def removed(words: Words, shown: Shown) -> Screen:
    """Taken away, with the way back."""
    undo = [button(words.plain("rhythm-undo"), "rhythmback", shown.rhythm.id)]
    text = words("rhythm-removed", what=_short(words, shown))
    return Screen(text, [undo, [to_list(words, shown)]])


def date_line(words: Words, rule: Rule, day: Due | Report, today: date) -> Markup:
    """A day on which a report goes out; aloud, what moved it."""
    due, meant = (
        formats.day(each, words.lang, today, weekday=True) for each in (day.due_on, day.meant_on)
    )
    if day.due_on == day.meant_on:
        return words("rhythm-date", day=due)
    if any(each.kind == "business" for each in rule.days):
        return words("rhythm-date-counted", day=due, meant=meant)
    why = "weekend" if day.meant_on.weekday() > 4 else "holiday"
    return words(f"rhythm-date-{why}", day=due, meant=meant)


def said(words: Words, when: When) -> str:
    """A rhythm in words, plain; nine o'clock goes without saying."""
    if isinstance(when, int):
        return words.plain("rhythm-days", days=when)
    days = spoken.days(when, words)
    return days if when.at == MORNING else f"{days}, {_clock(words, when.at)}"


def to_list(words: Words, shown: Shown) -> InlineKeyboardButton:
    """Back to all rhythms of the client."""
    return button(words.plain("rhythms-back"), "rhythms", shown.client.id)


def label(words: Words, client: Client | None, rhythm: Rhythm) -> str:
    """A rhythm in one line, for lists of everything."""
    name = client.label if client else ""
    if rhythm.kind == "touch":
        return f"🤝 {name}"
    return f"📊 {name}: {called(rhythm, words.lang)}"


def _clock(words: Words, at: time) -> str:
    return formats.clock(at, words.lang)


def _choices(words: Words, client: Client, offered: Sequence[When], mark: str) -> list[Row]:
    buttons = (
        button(client_views.short(formats.capitalised(said(words, each))), "beat", number, mark)
        for number, each in enumerate(offered)
    )
    return [*fitting(buttons), [button(words.plain("cancel"), "rhythms", client.id)]]


def _short(words: Words, shown: Shown) -> str:
    if shown.rhythm.kind == "touch":
        return f"🤝 {said(words, shown.rhythm.every_days or 0)}"
    return f"📊 {called(shown.rhythm, words.lang)}"


def _line(words: Words, shown: Shown) -> Markup:
    rhythm = shown.rhythm
    if rhythm.kind == "touch":
        day = formats.day(shown.standing.contact_due, words.lang, shown.today, weekday=True)
        return words("rhythm-touch-line", days=rhythm.every_days or 0, day=day)
    name, when = called(rhythm, words.lang), said(words, rhythm.schedule)
    if not shown.ahead:
        return words("rhythm-report-over", name=name, when=when)
    day = formats.day(shown.ahead[0].due_on, words.lang, shown.today, weekday=True)
    return words("rhythm-report-line", name=name, when=when, day=day)


def _report(words: Words, shown: Shown) -> list[list[Markup]]:
    rhythm, rule = shown.rhythm, shown.rhythm.schedule
    name = called(rhythm, words.lang)
    days = lead(rule, shown.standing.style)
    about = [words("rhythm-lead", lead=days)]
    if days > lead(rule, None):
        about.append(words("rhythm-lead-style"))
    country = country_of(shown.client, shown.standing.manager)
    if country is not None:
        about.append(words("rhythm-country", country=workdays.name(country, words.lang)))
    dates = [date_line(words, rule, each, shown.today) for each in shown.ahead]
    so_far = [past_line(words, each, shown.today) for each in shown.history]
    return [
        [
            words("rhythm-title", name=shown.client.label, report=name),
            words("rhythm-when", when=formats.capitalised(said(words, rule))),
        ],
        [words("rhythm-ahead"), *dates] if dates else [],
        about,
        [words("rhythm-history"), *so_far] if so_far else [],
    ]


def past_line(words: Words, report: Report, today: date) -> Markup:
    """What became of one report."""
    day = formats.day(report.due_on, words.lang, today)
    return words(f"rhythm-{report.status}", day=day, late=report.days_late)


def _contact(words: Words, shown: Shown) -> list[list[Markup]]:
    standing, rhythm = shown.standing, shown.rhythm
    key = "rhythm-touch-last" if standing.was_touched else "rhythm-touch-never"
    last, due = (
        formats.day(each, words.lang, shown.today, weekday=True)
        for each in (standing.touched_on, standing.contact_due)
    )
    title = words("rhythm-touch-title", name=shown.client.label, days=rhythm.every_days or 0)
    return [[title], [words(key, day=last), words("rhythm-touch-due", day=due)]]


def _buttons(words: Words, shown: Shown) -> list[Row]:
    rhythm, report = shown.rhythm, shown.standing.report
    change = [button(words.plain("rhythm-change"), "rhythmwhen", rhythm.id)]
    now = []
    if rhythm.kind == "touch":
        now.append(button(words.plain("card-touched"), "touch", shown.client.id))
        now.append(button(words.plain("rhythm-not-now"), "notnow", rhythm.id))
    else:
        change.append(button(words.plain("rhythm-rename"), "rhythmname", rhythm.id))
        if report is not None:
            channel = written(shown.client)
            now.append(button(words.plain("rhythm-sent-early"), "reported", report.id, channel))
            now.append(button(words.plain("rhythm-skip"), "reportskip", report.id))
    away = [button(words.plain("rhythm-remove"), "unrhythm", rhythm.id), to_list(words, shown)]
    return [*fitting(now), *fitting(change), *fitting(away)]


def written(client: Client, advised: str | None = None) -> str:
    """The channel on which something went out in writing, as far as can be known."""
    for channel in (advised, client.preferred, "email", "messenger"):
        if channel in client.channels and channel not in ("phone", "meeting"):
            return channel
    return client.channels[0]
