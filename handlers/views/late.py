"""What a push says when it comes later than it was meant to, and the summary of several."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from handlers.callbacks import button
from handlers.screens import Screen
from handlers.views import clients as client_views
from services.deliveries import Push

LINES = 20
BUTTONS = 6
NIGHT = (time(18), time(8))
"""What is meant by "last night": from the evening until people get up."""


def since(words: Words, push: Push) -> Markup | None:
    """The line above a push that is late; None for one in time."""
    if push.since is None or push.today is None:
        return None
    if _is_last_night(push.since, push.today):
        return words("push-from-night", time=formats.clock(push.since, words.lang))
    return words("push-from", when=formats.moment(push.since, words.lang, push.today))


def summary(words: Words, push: Push) -> Screen:
    """All that came too late to come one by one, in one message."""
    pushes = (push, *push.others)
    title = words("summary-title", count=len(pushes))
    lines = [_line(words, each) for each in pushes[:LINES]]
    if len(pushes) > LINES:
        lines.append(words("summary-more", count=len(pushes) - LINES))
    again = words("nudge-again") if any(each.again for each in pushes) else ""
    rows = [[button(_short(each), "reminder", each.reminder.id)] for each in pushes[:BUTTONS]]
    rows.append([button(words.plain("reminders-all"), "reminders")])
    return Screen(paragraphs([again], [title], lines), rows)


def _line(words: Words, push: Push) -> Markup:
    text = client_views.short(_what(push), 120)
    if push.since is None or push.today is None:
        return words("verbatim", text=text)
    when = formats.moment(push.since, words.lang, push.today)
    return words("reminders-line", when=when, text=text)


def _short(push: Push) -> str:
    return client_views.short(_what(push))


def _what(push: Push) -> str:
    text = " ".join((push.reminder.text or "").split())
    return f"{push.client.label}: {text}" if push.client else text


def _is_last_night(then: datetime, today: date) -> bool:
    evening, morning = NIGHT
    if then.date() == today:
        return then.time() < morning
    return then.date() == today - timedelta(days=1) and then.time() >= evening
