"""After a call: what was noted in order, the letter, the reminders."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardButton

from content import formats
from content.calls import KINDS
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.entries import PROMISES, FileEntry
from domain.managers import Manager
from handlers.callbacks import button, copy_button
from handlers.screens import Row, Screen, fitting
from handlers.views import clients as client_views
from handlers.views.turning import turning
from services.call_endings import CHANNELS, Ending, Recap

SHOWN = 8
PAGE = 5
LINE_SHOWN = 64
BUTTON_SHOWN = 36
WHOLE = 700
"""Characters of a long note that fit the screen together with its buttons."""

LETTER_SHOWN = 3000
SORTED = (*KINDS, "note", "voice")
SPOKE = ("reached", "later", "cut_off")


def ending(words: Words, manager: Manager, shown: Ending) -> Screen:
    """What came of the call, and what can be done about it now."""
    noted = [
        _group(words, shown, kind, [each for each in shown.noted if each.kind == kind])
        for kind in SORTED
    ]
    lines, left = list[list[Markup]](), SHOWN
    for group in noted:
        if group and left > 0:
            lines.append(group[: left + 1])
            left -= len(group) - 1
    rest = [words("call-rest", count=-left)] if left < 0 else []
    if not shown.noted:
        lines = [[words("call-nothing-noted")]]
    return Screen(
        paragraphs([_head(words, shown)], *lines, rest),
        [
            *fitting(_ways(words, shown)),
            *_afterwards(words, shown),
            [client_views.back_to(words, shown.client)],
        ],
    )


def notes(words: Words, shown: Ending, page: int) -> Screen:
    """Every note a button, to be sorted."""
    call = shown.call
    rows: list[Row] = [
        [button(_label(words, each), "callitem", call.id, each.id)]
        for each in shown.noted[page * PAGE : (page + 1) * PAGE]
    ]
    turn = turning(words, page, (page + 1) * PAGE < len(shown.noted), "callnotes", call.id)
    return Screen(words("call-sort-title"), [*rows, turn, [_to_after(words, shown)]])


def entry(words: Words, manager: Manager, shown: Ending, filed: FileEntry) -> Screen:
    """One note in full, and what it can be."""
    call = shown.call
    time = formats.clock(manager.local(filed.at), words.lang)
    head = [words("call-entry", time=time, kind=words(f"call-as-{filed.kind}"))]
    if filed.due_on is not None:
        day = formats.day(filed.due_on, words.lang, shown.today, weekday=True)
        head.append(words("call-entry-day", day=day))
    kinds = [] if filed.kind == "voice" else [*KINDS, "note"]
    choices = [
        button(words.plain(f"call-as-{each}"), "callsort", call.id, filed.id, each)
        for each in kinds
        if each != filed.kind
    ]
    edit = [button(words.plain("call-drop"), "calldrop", call.id, filed.id)]
    if filed.kind != "voice":
        edit.insert(0, button(words.plain("call-day-button"), "callday", call.id, filed.id))
    back = [button(words.plain("call-to-notes"), "callnotes", call.id, 0)]
    text = paragraphs(head, [words("verbatim", text=_text(words, filed, WHOLE))])
    return Screen(text, [*fitting(choices), edit, back])


def dropped(words: Words, shown: Ending, filed_id: int) -> Screen:
    """Removed, with the way back."""
    undo = button(words.plain("call-undrop"), "callundrop", shown.call.id, filed_id)
    back = button(words.plain("call-to-notes"), "callnotes", shown.call.id, 0)
    return Screen(words("call-dropped"), [[undo], [back]])


def ask_day(words: Words, call_id: int, filed_id: int) -> Screen:
    """Which day does it name?"""
    return Screen(
        words("call-ask-day"), [[button(words.plain("back"), "callitem", call_id, filed_id)]]
    )


def letter(words: Words, manager: Manager, recap: Recap) -> Screen:
    """The letter, to copy or to take along as a file."""
    shown, call = recap.ending, recap.ending.call
    back = [_to_after(words, shown)]
    if recap.text is None:
        sort = button(words.plain("call-sort", count=len(shown.noted)), "callnotes", call.id, 0)
        return Screen(words("call-letter-none"), [[sort] if shown.noted else [], back])
    client = shown.client
    head = [words("call-letter-title", name=client.label)]
    if client.language != manager.language:
        tongue = words(f"language-name-{client.language}")
        head.append(words("call-letter-tongue", language=tongue))
    body = words("call-letter-text", text=client_views.short(recap.text, LETTER_SHOWN))
    copy = copy_button(words.plain("say-copy"), recap.text)
    take = copy or button(words.plain("call-letter-file"), "callfile", call.id, recap.channel)
    others = [
        button(words.plain(f"channel-{each}"), "callletter", call.id, each)
        for each in CHANNELS
        if each != recap.channel
    ]
    sent = button(words.plain("say-sent"), "sent", client.id, "recap", "send", recap.channel)
    return Screen(paragraphs(head, [body]), [[take, *others], [sent], back])


def reminders(words: Words, manager: Manager, shown: Ending) -> Screen:
    """A reminder for each promise, one tap each."""
    call, proposals = shown.call, shown.proposals[:PAGE]
    if not proposals:
        return Screen(words("call-reminders-none"), [[_to_after(words, shown)]])
    lines = []
    rows: list[Row] = []
    for each in proposals:
        when = formats.moment(shown.remind_at(each), words.lang, shown.today, weekday=True)
        said = client_views.short(" ".join(each.text.split()), LINE_SHOWN)
        lines.append(words("call-reminder", when=when, text=reminder_text(words, each, said)))
        rows.append([button(_label(words, each), "callaccept", call.id, each.id)])
    text = paragraphs([words("call-reminders-title")], lines)
    return Screen(text, [*rows, [_to_after(words, shown)]])


def reminder_text(words: Words, filed: FileEntry, said: str) -> str:
    """What the reminder of a promise says."""
    assert filed.kind in PROMISES
    return words.plain(f"call-remind-{filed.kind}", text=said)


def _head(words: Words, shown: Ending) -> Markup:
    call, name = shown.call, shown.client.label
    key = f"call-result-{call.outcome}" if call.outcome else "call-ended-open"
    if call.outcome is None or call.outcome in SPOKE:
        minutes = call.minutes(shown.local_now)
        return words("call-ended", name=name, minutes=minutes, outcome=words(key))
    return words("call-ended-silent", name=name, outcome=words(key))


def _ways(words: Words, shown: Ending) -> list[InlineKeyboardButton]:
    call = shown.call
    ways = []
    if shown.noted:
        count = len(shown.noted)
        ways.append(button(words.plain("call-sort", count=count), "callnotes", call.id, 0))
        ways.append(button(words.plain("call-letter"), "callletter", call.id, CHANNELS[0]))
    if shown.proposals:
        count = len(shown.proposals)
        ways.append(button(words.plain("call-reminders", count=count), "callremind", call.id))
    return ways


def _afterwards(words: Words, shown: Ending) -> list[Row]:
    """Two questions on the client after a talk; what next and when after none."""
    client = shown.client
    if shown.call.outcome is None:
        return []
    if shown.call.outcome in SPOKE:
        return [[button(words.plain("touch-ask-style"), "follow", client.id)]]
    return [
        [
            button(words.plain("card-what-next"), "next", client.id),
            button(words.plain("card-remind"), "remind", client.id),
        ]
    ]


def _group(words: Words, shown: Ending, kind: str, entries: Sequence[FileEntry]) -> list[Markup]:
    if not entries:
        return []
    return [words(f"call-kind-{kind}"), *(_line(words, shown, each) for each in entries)]


def _line(words: Words, shown: Ending, filed: FileEntry) -> Markup:
    text = _text(words, filed, LINE_SHOWN)
    if filed.due_on is None:
        return words("call-line", text=text)
    return words("call-line-day", text=text, day=formats.day(filed.due_on, words.lang, shown.today))


def _label(words: Words, filed: FileEntry) -> str:
    sign = words.plain(f"call-as-{filed.kind}").split()[0]
    return client_views.short(f"{sign} {_text(words, filed, BUTTON_SHOWN)}")


def _text(words: Words, filed: FileEntry, limit: int) -> str:
    if filed.kind == "voice":
        return words.plain("call-voice", length=filed.text)
    flat = filed.text if limit == WHOLE else " ".join(filed.text.split())
    return client_views.short(flat, limit)


def _to_after(words: Words, shown: Ending) -> InlineKeyboardButton:
    return button(words.plain("call-to-after"), "callafter", shown.call.id)
