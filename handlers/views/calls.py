"""The call: its brief, the live card, and what to say now. One message, read in a glance.

Every screen has to fit a small phone without scrolling: at most eight buttons, and of texts that
people typed only the beginning.
"""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardButton

from content import formats
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.call_turns import Turn, likely
from domain.calls import GOALS, OUTCOMES, Call
from domain.entries import PROMISES, FileEntry, is_open
from domain.managers import Manager
from handlers.callbacks import button
from handlers.screens import Row, Screen, in_rows
from handlers.views import channels as channel_views
from handlers.views import clients as client_views
from services.call_lines import Line, Treat
from services.call_sheets import Sheet

TURNS_SHOWN = 3
TURNS_MORE = 6
TREAT_SHOWN = 76
"""Two lines of a small phone."""

FILE_SHOWN = 44
ANSWER_SHOWN = 200
NAME_SHOWN = 28


def brief(
    words: Words, manager: Manager, sheet: Sheet, treat: Treat, checklist: Sequence[str]
) -> Screen:
    """Before the call: whom, what for, how to treat them, what is open."""
    call, client = sheet.call, sheet.client
    head = [words("call-title", name=_name(sheet)), _aim(words, call) or words("call-aim-none")]
    if client.phone:
        head.insert(1, words("call-phone", phone=client.phone))
    done = sum(place < len(checklist) for place in call.ticked)
    tick = words.plain("call-checklist", done=done, all=len(checklist))
    rows = [
        [
            button(words.plain("call-goal-button"), "callgoals", call.id),
            button(tick, "callcheck", call.id),
        ],
        [button(words.plain("call-begin"), "callon", call.id, style="success")],
        [
            button(words.plain("call-script"), "say", client.id),
            button(words.plain("call-not-now"), "callclose", call.id),
        ],
    ]
    text = paragraphs(head, _treat(words, treat), _open(words, manager, sheet))
    return Screen(text, rows)


def goals(words: Words, sheet: Sheet) -> Screen:
    """What is the call for?"""
    call = sheet.call
    choices = [
        button(words.plain(f"call-goal-{each}"), "callgoal", call.id, each)
        for each in (*GOALS, "other")
    ]
    return Screen(
        words("call-ask-goal", name=sheet.client.label),
        [*in_rows(choices, 1), [_to_brief(words, call)]],
    )


def ask_goal(words: Words, call: Call) -> Screen:
    """The goal in the manager's own words."""
    return Screen(words("call-ask-goal-words"), [[_to_brief(words, call)]])


def item(words: Words, call: Call, checklist: Sequence[str], place: int) -> Screen:
    """One item of the checklist at a time."""
    title = words("call-item", place=place + 1, all=len(checklist))
    key = "call-item-undo" if place in call.ticked else "call-item-done"
    row = [button(words.plain(key), "calltick", call.id, place)]
    if place + 1 < len(checklist):
        row.append(button(words.plain("call-item-skip"), "callcheck", call.id, place + 1))
    text = paragraphs([title], [words("call-item-text", text=checklist[place])])
    return Screen(text, [row, [_to_brief(words, call)]])


def live(words: Words, manager: Manager, sheet: Sheet, treat: Treat) -> Screen:
    """The card of a call that is going on."""
    call = sheet.call
    head = words("call-title-live", name=_name(sheet), minutes=sheet.minutes)
    turns = list(likely(sheet.standing))[:TURNS_SHOWN]
    choices = [_turn(words, call, each) for each in turns]
    choices.append(button(words.plain("call-more"), "callmore", call.id, 0))
    notes = [
        button(words.plain("call-agreed"), "callnote", call.id, "agreement"),
        button(words.plain("call-promise"), "callnote", call.id, "promise_theirs"),
        button(words.plain("call-want"), "callnote", call.id, "request"),
    ]
    text = paragraphs(
        [head, _aim(words, call) or ""],
        _treat(words, treat),
        _open(words, manager, sheet),
    )
    end = [button(words.plain("call-end"), "callend", call.id)]
    return Screen(text, [*in_rows(choices, 2), notes, end])


def more(words: Words, sheet: Sheet, page: int) -> Screen:
    """The other turns, six at a time; after the last come the first again."""
    rest = list(likely(sheet.standing))[TURNS_SHOWN:]
    shown = rest[page * TURNS_MORE : (page + 1) * TURNS_MORE]
    choices = [_turn(words, sheet.call, each) for each in shown]
    following = page + 1 if (page + 1) * TURNS_MORE < len(rest) else 0
    below = [
        _to_call(words, sheet.call),
        button(words.plain("call-more-next"), "callmore", sheet.call.id, following),
    ]
    head = words("call-title-live", name=_name(sheet), minutes=sheet.minutes)
    return Screen(head, [*in_rows(choices, 2), below])


def line(words: Words, sheet: Sheet, shown: Line) -> Screen:
    """What to say now, the question to return, and what may come next."""
    text = paragraphs(
        [
            words("call-turn-title", turn=words(f"call-turn-{shown.turn}")),
            words("call-say", text=shown.say),
            words("call-return", text=shown.question),
        ]
    )
    choices = [_turn(words, sheet.call, each) for each in shown.after[:TURNS_SHOWN]]
    choices.append(button(words.plain("call-agreed"), "callnote", sheet.call.id, "agreement"))
    back = [_to_call(words, sheet.call)]
    if shown.more:
        back.append(button(words.plain("call-answers"), "callif", sheet.call.id))
    return Screen(text, [*in_rows(choices, 2), back])


def answers(words: Words, sheet: Sheet, heard: Sequence[tuple[str, str]]) -> Screen:
    """What the playbook says to the two likeliest answers about money."""
    lines = [
        piece
        for said, then in heard
        for piece in (
            words("call-if", text=client_views.short(said, ANSWER_SHOWN)),
            words("call-say", text=client_views.short(then, ANSWER_SHOWN)),
        )
    ]
    line = button(words.plain("call-turn-no_money"), "callturn", sheet.call.id, "no_money")
    return Screen(paragraphs(lines), [[line, _to_call(words, sheet.call)]])


def ask_words(words: Words, call: Call, kind: str) -> Screen:
    """What was agreed, promised or wished; for a promise, whose it is."""
    rows: list[Row] = [[_to_call(words, call)]]
    if kind in PROMISES:
        key, other = (
            ("call-whose-ours", "promise_ours")
            if kind == "promise_theirs"
            else ("call-whose-theirs", "promise_theirs")
        )
        rows.insert(0, [button(words.plain(key), "callnote", call.id, other)])
    return Screen(words(f"call-ask-{kind}"), rows)


def outcomes(words: Words, sheet: Sheet) -> Screen:
    """How did it go?"""
    call = sheet.call
    title = words("call-how", name=sheet.client.label, minutes=sheet.minutes)
    choices = [
        button(words.plain(f"call-outcome-{each}"), "callout", call.id, each) for each in OUTCOMES
    ]
    return Screen(title, [*in_rows(choices, 1), [_to_call(words, call)]])


def _name(sheet: Sheet) -> str:
    """The name alone: the company would cost the head a second line."""
    return client_views.short(sheet.client.label.partition(" \u00b7 ")[0], NAME_SHOWN)


def _turn(words: Words, call: Call, turn: Turn) -> InlineKeyboardButton:
    return button(words.plain(f"call-turn-{turn}"), "callturn", call.id, turn)


def _aim(words: Words, call: Call) -> Markup | None:
    if call.goal is None:
        return None
    goal = call.goal_text if call.goal_text else words.plain(f"call-goal-{call.goal}")
    return words("call-aim", goal=client_views.short(goal, TREAT_SHOWN))


def _treat(words: Words, treat: Treat) -> list[Markup]:
    lines = [words("call-do", text=client_views.short(each, TREAT_SHOWN)) for each in treat.do]
    return [*lines, words("call-leave", text=client_views.short(treat.leave, TREAT_SHOWN))]


def _open(words: Words, manager: Manager, sheet: Sheet) -> list[Markup]:
    """Money that is due first, the last contact, the last agreement, and the promises that stand
    first."""
    today, dossier = sheet.local_now.date(), sheet.dossier
    lines = client_views.payment_lines(words, manager, dossier.payments, today, most=1)
    lines += channel_views.last_touch(words, manager, dossier.touches, today)
    stand = [each for each in sheet.file if is_open(each)]
    agreed = [each for each in stand if each.kind == "agreement"][:1]
    theirs = [each for each in stand if each.kind == "promise_theirs"][:1]
    ours = [each for each in stand if each.kind == "promise_ours"][:1]
    return lines + [_filed(words, manager, sheet, each) for each in (*agreed, *theirs, *ours)]


def _filed(words: Words, manager: Manager, sheet: Sheet, entry: FileEntry) -> Markup:
    day = entry.due_on or manager.local(entry.at).date()
    return words(
        f"call-file-{entry.kind}",
        day=formats.day(day, words.lang, sheet.local_now.date()),
        text=client_views.short(" ".join(entry.text.split()), FILE_SHOWN),
    )


def _to_call(words: Words, call: Call) -> InlineKeyboardButton:
    return button(words.plain("call-back"), "calllive", call.id)


def _to_brief(words: Words, call: Call) -> InlineKeyboardButton:
    return button(words.plain("back"), "calllive", call.id)
