"""Logging a contact: where, and how it went."""

from __future__ import annotations

from datetime import date

from content import formats
from content.interface import Words
from content.markup import paragraphs
from domain.clients import Client
from domain.reminders import CHASES
from domain.rhythms import Report
from domain.touches import VOICE
from handlers.callbacks import button
from handlers.screens import Row, Screen, in_rows
from handlers.views import clients as client_views

OUTCOMES = {
    "phone": ("met", "no_answer"),
    "meeting": ("met",),
}
WRITTEN_OUTCOMES = ("answered", "no_answer", "sent")


def outcomes(channel: str) -> tuple[str, ...]:
    """What can have come of a contact on this channel."""
    return OUTCOMES.get(channel, WRITTEN_OUTCOMES)


def ask_channel(words: Words, client: Client) -> Screen:
    """Where were you in touch?"""
    channels = [
        button(words.plain(f"channel-{each}"), "touched", client.id, each)
        for each in client.channels
    ]
    return Screen(
        words("touch-ask-channel", name=client.label),
        [*in_rows(channels, 2), [client_views.back_to(words, client)]],
    )


def ask_outcome(words: Words, client: Client, channel: str) -> Screen:
    """How did it go?"""
    rows = [
        [button(words.plain(f"touch-{each}"), "log", client.id, channel, each)]
        for each in outcomes(channel)
    ]
    back = [button(words.plain("back"), "touch", client.id)]
    return Screen(words("touch-ask-outcome", channel=words(f"channel-{channel}")), [*rows, back])


def logged(words: Words, client: Client, channel: str, outcome: str) -> Screen:
    """Noted; and two questions while it is fresh."""
    text = words(
        "touch-logged",
        channel=words(f"channel-{channel}"),
        outcome=words(f"outcome-{outcome}"),
    )
    rows: list[Row] = [[client_views.back_to(words, client)]]
    if outcome == "answered":
        rows.insert(0, [button(words.plain("touch-ask-style"), "follow", client.id)])
        if channel in VOICE:
            rows.insert(
                1, [button(words.plain("touch-checklist"), "check", client.id, "after_call")]
            )
    elif outcome == "no_answer":
        rows.insert(0, [button(words.plain("card-what-next"), "next", client.id)])
    return Screen(text, rows)


def sent(words: Words, client: Client, mark: str, report: Report | None, today: date) -> Screen:
    """Noted that it was sent, and the report of a rhythm with it; and when to look for the
    answer."""
    choices = [button(words.plain(f"remind-{each}"), "when", each, mark) for each in CHASES]
    rows = [*in_rows(choices, 2), [client_views.back_to(words, client)]]
    lines = [words("touch-logged-text")]
    if report is not None:
        day = formats.day(report.due_on, words.lang, today)
        lines.insert(0, words("rhythm-settled", day=day))
    return Screen(paragraphs(lines), rows)


def chase(words: Words, situation: str, channel: str) -> str:
    """What to be reminded of after something was sent."""
    return words.plain(
        "sent-reminder",
        situation=words.plain(f"situation-{situation}"),
        channel=words.plain(f"channel-{channel}"),
    )
