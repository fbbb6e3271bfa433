"""The pushed reminders about a rhythm, and what is answered to them."""

from __future__ import annotations

from functools import cache

from telegram import InlineKeyboardButton

from content import formats
from content.guides import Guides as Library
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.rhythm_steps import LATE_GAPS
from domain.touches import VOICE
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting
from handlers.views import channels as channel_views
from handlers.views import clients as client_views
from handlers.views import rhythms as rhythm_views
from handlers.views import wording as wording_views
from handlers.views import wording_buttons
from services.deliveries import Push
from services.rhythm_answers import Answered
from services.rhythm_beats import Beat, called
from services.rhythm_looks import Shown
from services.wording import Composed

FIRMER = 3
"""From this word on the manager is asked to decide."""


def nudge(words: Words, push: Push, beat: Beat, composed: Composed) -> Screen:
    """What it is about, why now, what to go through or to say, and the answers."""
    again = [words("nudge-again")] if push.again else []
    if beat.stage == "touch":
        return Screen(_contact(words, again, beat, composed), _answers(words, beat, composed))
    if beat.stage == "prepare":
        return Screen(_prepare(words, again, beat), _report_buttons(words, beat, composed))
    body = wording_views.body(words, composed) if composed.missing is None else []
    text = paragraphs(
        [*again],
        [_report_head(words, beat), *_moved(words, beat), *_calm(words, beat)],
        _context(words, composed, beat),
        [channel_views.next_line(words, composed.advice)],
        body,
    )
    return Screen(text, _report_buttons(words, beat, composed))


def closed(words: Words, answered: Answered, channel: str = "") -> Screen:
    """Sent or skipped, the next one, and the way back."""
    report, shown = answered.report, answered.shown
    assert report is not None
    said = words(
        f"rhythm-closed-{report.status}",
        report=called(shown.rhythm, words.lang),
        name=shown.client.label,
        channel=words(f"channel-{channel}") if channel else "",
        day=formats.day(report.due_on, words.lang, shown.today),
        late=report.days_late,
    )
    lines = [said]
    if shown.ahead:
        day = formats.day(shown.ahead[0].due_on, words.lang, shown.today, weekday=True)
        lines.append(words("rhythm-closed-next", day=day))
    undo = button(words.plain("rhythm-undo"), "unreported", report.id)
    return Screen(paragraphs(lines), [[undo], [_card(words, shown.client.id)]])


def touched(words: Words, answered: Answered, channel: str) -> Screen:
    """Noted; from when the days are counted now, and the way back."""
    shown = answered.shown
    text = words(
        "rhythm-kept",
        name=shown.client.label,
        channel=words(f"channel-{channel}"),
        day=formats.day(shown.standing.contact_due, words.lang, shown.today, weekday=True),
    )
    undo = button(words.plain("rhythm-undo"), "unkept", shown.rhythm.id, answered.touch_id)
    return Screen(text, [[undo], [_card(words, shown.client.id)]])


def rested(words: Words, shown: Shown) -> Screen:
    """Not now; until when it is quiet."""
    day = formats.day(shown.standing.contact_due, words.lang, shown.today, weekday=True)
    text = words("rhythm-rested", name=shown.client.label, day=day)
    undo = button(words.plain("rhythm-undo"), "unkept", shown.rhythm.id, 0)
    return Screen(text, [[undo], [_card(words, shown.client.id)]])


def _prepare(words: Words, again: list[Markup], beat: Beat) -> Markup:
    """When it goes out, and the list to go through in the style of the client."""
    style = beat.standing.style or "unknown"
    items = _library().checklist(words.lang, "report", style)
    ticks = [words("guide-tick", text=each) for each in items]
    head = [_report_head(words, beat), *_moved(words, beat)]
    if beat.missed is not None:
        day = formats.day(beat.missed.due_on, words.lang, beat.today)
        head.append(words("rhythm-nudge-missed", day=day))
    return paragraphs(again, head, [words("rhythm-checklist"), *ticks])


@cache
def _library() -> Library:
    return Library()


def _report_head(words: Words, beat: Beat) -> Markup:
    report = beat.standing.report
    assert report is not None
    return words(
        f"rhythm-nudge-{beat.stage}",
        name=beat.standing.client.label,
        report=beat.name,
        day=formats.day(report.due_on, words.lang, beat.today, weekday=True),
        days=beat.working_days_left,
        late=(beat.today - report.due_on).days,
    )


def _moved(words: Words, beat: Beat) -> list[Markup]:
    """Aloud, what moved the day: a holiday or a weekend."""
    report = beat.standing.report
    assert report is not None
    if report.due_on == report.meant_on or beat.stage == "late":
        return []
    rule = beat.standing.rhythm.schedule
    return [rhythm_views.date_line(words, rule, report, beat.today)]


def _calm(words: Words, beat: Beat) -> list[Markup]:
    """To the manager, ever a little firmer; at the end, that it is the end."""
    if beat.stage != "late":
        return []
    said = [words(f"rhythm-late-{min(beat.number, FIRMER)}")]
    if beat.number >= len(LATE_GAPS):
        said.append(words("rhythm-late-last"))
    return said


def _context(words: Words, composed: Composed, beat: Beat) -> list[Markup]:
    """The last contact and the note."""
    dossier, manager = composed.dossier, beat.standing.manager
    lines = channel_views.last_touch(words, manager, dossier.touches, beat.today)
    return [*lines, *client_views.note_line(words, dossier.client)]


def _contact(words: Words, again: list[Markup], beat: Beat, composed: Composed) -> Markup:
    standing = beat.standing
    days = (beat.today - standing.touched_on).days
    why = [words("rhythm-touch-why", days=standing.rhythm.every_days or 0)]
    if beat.number:
        why.append(words("rhythm-touch-again"))
    return paragraphs(
        again,
        [words("rhythm-nudge-touch", name=standing.client.label, days=days), *why],
        _context(words, composed, beat),
        [channel_views.next_line(words, composed.advice)],
        wording_views.body(words, composed) if composed.missing is None else [],
    )


def _report_buttons(words: Words, beat: Beat, composed: Composed) -> list[Row]:
    rhythm, report = beat.standing.rhythm, beat.standing.report
    assert report is not None
    early = beat.stage == "prepare"
    channel = rhythm_views.written(composed.client, composed.situation.channel)
    sent = words.plain("rhythm-sent-early" if early else "rhythm-sent-now")
    text = words.plain("rhythm-text" if early else "rhythm-other-channel")
    return [
        [] if early else wording_buttons.copy_row(words, composed),
        *fitting(
            [
                button(sent, "reported", report.id, channel, style="success"),
                button(text, "reporttext", rhythm.id),
            ]
        ),
        _put_off(words, beat),
        *fitting(
            [
                button(words.plain("rhythm-skip"), "reportskip", report.id),
                _card(words, composed.client.id),
            ]
        ),
    ]


def _answers(words: Words, beat: Beat, composed: Composed) -> list[Row]:
    """What came of it: written, called, not reached, otherwise, not now."""
    rhythm, client = beat.standing.rhythm, composed.client
    channel = rhythm_views.written(client, composed.situation.channel)
    made = []
    if channel not in VOICE:
        made.append(button(words.plain("rhythm-wrote"), "kept", rhythm.id, channel, "sent"))
    if "phone" in client.channels:
        made.append(button(words.plain("rhythm-called"), "kept", rhythm.id, "phone", "answered"))
        made.append(
            button(words.plain("rhythm-unreached"), "kept", rhythm.id, "phone", "no_answer")
        )
    made.append(button(words.plain("rhythm-elsewhere"), "touch", client.id))
    return [
        wording_buttons.copy_row(words, composed),
        *fitting(made),
        *fitting(
            [
                button(words.plain("rhythm-not-now"), "notnow", rhythm.id),
                button(words.plain("rhythm-later-morning"), "rhythmlater", rhythm.id, "morning"),
            ]
        ),
        [_card(words, client.id)],
    ]


def _put_off(words: Words, beat: Beat) -> Row:
    rhythm = beat.standing.rhythm.id
    return [
        button(words.plain("rhythm-later-today"), "rhythmlater", rhythm, "today"),
        button(words.plain("rhythm-later-morning"), "rhythmlater", rhythm, "morning"),
    ]


def _card(words: Words, client_id: int) -> InlineKeyboardButton:
    return button(words.plain("reminder-card"), "client", client_id)
