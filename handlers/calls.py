"""Calls: the brief, the live card, and the notes typed on the way."""

from __future__ import annotations

from domain.calls import Call
from domain.dialogs import CALL
from domain.entries import FILED
from domain.errors import DomainError
from handlers import clients as client_handlers
from handlers.event import Event
from handlers.live_card import PUSHED_UP, acknowledge, place, refresh
from handlers.routing import VOICE, Routes
from handlers.screens import Screen
from handlers.views import call_openings as openings
from handlers.views import calls as views
from services.call_sheets import Sheet, WithWhom

routes = Routes()
WORDS, GOAL = "call-words", "call-goal"


@routes.command("call")
async def command_call(event: Event, name: str) -> None:
    """The call with somebody; without a name the open one, or whom to call."""
    if not name:
        await _without_name(event)
        return
    found = await event.services.clients.find(event.manager, name)
    if found.only is not None:
        await open_call(event, found.only)
    elif found.near:
        await event.show(openings.whom(event.words, found.near))
    else:
        raise DomainError("client-unclear")


@routes.tap("call")
async def open_call(event: Event, client_id: int) -> None:
    """The brief of a call, or the card of one that is going on."""
    opened = await event.services.calls.open(event.manager, client_id)
    if isinstance(opened, WithWhom):
        await _busy(event, opened)
    else:
        await _card(event, opened.id)


@routes.tap("ring", once=True)
async def ring(event: Event, client_id: int) -> None:
    """The same from a push, which stays above."""
    opened = await event.services.calls.open(event.manager, client_id)
    if isinstance(opened, WithWhom):
        await event.say(openings.busy(event.words, opened))
    else:
        await _card(event, opened.id, below=True)


@routes.tap("calllive")
async def back(event: Event, call_id: int) -> None:
    """The card, whatever it showed before."""
    await _card(event, call_id)


@routes.tap("callgoals")
async def goals(event: Event, call_id: int) -> None:
    """What is it for?"""
    sheet = await event.services.calls.look(event.manager, call_id)
    await place(event, sheet.call, views.goals(event.words, sheet))


@routes.tap("callgoal")
async def aim(event: Event, call_id: int, goal: str) -> None:
    """A goal of ours, or the question for another."""
    if goal == "other":
        sheet = await event.services.calls.look(event.manager, call_id)
        await event.wait_for(GOAL, call=call_id)
        await place(event, sheet.call, views.ask_goal(event.words, sheet.call))
    else:
        await event.services.calls.aim(event.manager, call_id, goal)
        await _card(event, call_id)


@routes.answer(GOAL)
async def type_goal(event: Event, text: str) -> None:
    """The goal in one's own words."""
    call_id = event.payload["call"]
    await event.services.calls.aim(event.manager, call_id, "other", text)
    await _card(event, call_id)


@routes.tap("callcheck")
async def check(event: Event, call_id: int, number: int = -1) -> None:
    """The checklist, item by item; first what is not done yet."""
    sheet, items = await _checklist(event, call_id)
    left = [each for each in range(len(items)) if each not in sheet.call.ticked]
    shown = number if number >= 0 else next(iter(left), 0)
    if shown >= len(items):
        raise DomainError("stale")
    await place(event, sheet.call, views.item(event.words, sheet.call, items, shown))


@routes.tap("calltick", once=True)
async def tick(event: Event, call_id: int, number: int) -> None:
    """Done; on to the next, and from the last back to the brief."""
    sheet, items = await _checklist(event, call_id)
    if number >= len(items):
        raise DomainError("stale")
    was_done = number in sheet.call.ticked
    call = await event.services.calls.tick(event.manager, call_id, number)
    following = number if was_done else number + 1
    if following < len(items):
        await place(event, call, views.item(event.words, call, items, following))
    else:
        await _card(event, call_id)


@routes.tap("callon")
async def begin(event: Event, call_id: int) -> None:
    """They have picked up: from now on whatever is typed is a note."""
    await event.services.calls.begin(event.manager, call_id)
    await _card(event, call_id)


@routes.tap("callmore")
async def more(event: Event, call_id: int, page: int) -> None:
    """What else may happen."""
    sheet = await event.services.calls.look(event.manager, call_id)
    await place(event, sheet.call, views.more(event.words, sheet, page))


@routes.tap("callturn")
async def turn(event: Event, call_id: int, turn: str) -> None:
    """What to say now."""
    sheet = await event.services.calls.look(event.manager, call_id)
    line = event.services.call_lines.line(event.manager, sheet, turn)
    await place(event, sheet.call, views.line(event.words, sheet, line))


@routes.tap("callif")
async def answers(event: Event, call_id: int) -> None:
    """What they may answer about money, and what to say then."""
    sheet = await event.services.calls.look(event.manager, call_id)
    heard = event.services.call_lines.answers(event.manager, sheet)
    if not heard:
        raise DomainError("stale")
    await place(event, sheet.call, views.answers(event.words, sheet, heard))


@routes.tap("callnote")
async def ask_words(event: Event, call_id: int, filed_as: str) -> None:
    """One tap, then the words."""
    if filed_as not in FILED:
        raise DomainError("stale")
    sheet = await event.services.calls.look(event.manager, call_id)
    await event.wait_for(WORDS, call=call_id, noted=filed_as)
    await place(event, sheet.call, views.ask_words(event.words, sheet.call, filed_as))


@routes.answer(WORDS)
async def type_words(event: Event, text: str) -> None:
    """What was agreed, promised or wished."""
    call = await _keep(event, event.payload["call"], text, event.payload["noted"])
    await refresh(event, call, await _live(event, call.id))


@routes.answer(CALL)
async def note(event: Event, text: str) -> None:
    """A note; of a call that was left open it is offered to be closed, and the text is no note."""
    call = await event.services.calls.get(event.manager, event.payload["call"])
    if call.is_open and not event.services.calls.forgotten(call):
        call = await _keep(event, call.id, text, "note")
        if call.below >= PUSHED_UP:
            await refresh(event, call, await _live(event, call.id))
        return
    await event.services.managers.stop_asking(event.manager)
    current = await event.services.calls.current(event.manager)
    if current is not None:
        await event.say(openings.forgotten(event.words, event.manager, current))
    await client_handlers.said(event, text)


@routes.answer(VOICE)
async def voice(event: Event, text: str) -> None:
    """During a call the mark of a voice message, without the message; else nothing we can use."""
    spoken = event.message.voice if event.message else None
    if spoken is None or event.dialog is None or event.dialog.kind not in (CALL, WORDS):
        await client_handlers.other(event, text)
        return
    lasted = spoken.duration
    length = lasted if isinstance(lasted, int) else int(lasted.total_seconds())
    call = await _keep(event, event.payload["call"], f"{length // 60}:{length % 60:02d}", "voice")
    if event.dialog.kind == WORDS or call.below >= PUSHED_UP:
        await refresh(event, call, await _live(event, call.id))


async def _keep(event: Event, call_id: int, text: str, kind: str) -> Call:
    call = await event.services.calls.note(event.manager, call_id, text, kind)
    await acknowledge(event)
    return call


async def _without_name(event: Event) -> None:
    current = await event.services.calls.current(event.manager)
    if current is None:
        page = await event.services.clients.page(event.manager, 0)
        last = await event.services.call_endings.latest(event.manager)
        await event.show(openings.whom(event.words, page.clients, last))
    elif event.services.calls.forgotten(current.call):
        await event.show(openings.forgotten(event.words, event.manager, current))
    else:
        await _card(event, current.call.id)


async def _busy(event: Event, other: WithWhom) -> None:
    if event.services.calls.forgotten(other.call):
        await event.show(openings.forgotten(event.words, event.manager, other))
    else:
        await event.show(openings.busy(event.words, other))


async def _card(event: Event, call_id: int, below: bool = False) -> None:
    """The brief before a call, the live card during it."""
    sheet = await event.services.calls.look(event.manager, call_id)
    if sheet.call.is_live and (event.dialog is None or event.dialog.kind != CALL):
        await event.wait_for(CALL, call=call_id)
    await place(event, sheet.call, _screen(event, sheet), below)


async def _live(event: Event, call_id: int) -> Screen:
    return _screen(event, await event.services.calls.look(event.manager, call_id))


def _screen(event: Event, sheet: Sheet) -> Screen:
    lines = event.services.call_lines
    treat = lines.treat(event.manager, sheet)
    if sheet.call.is_live:
        return views.live(event.words, event.manager, sheet, treat)
    items = lines.checklist(event.manager, sheet.call, sheet.style)
    return views.brief(event.words, event.manager, sheet, treat, items)


async def _checklist(event: Event, call_id: int) -> tuple[Sheet, tuple[str, ...]]:
    sheet = await event.services.calls.look(event.manager, call_id)
    items = event.services.call_lines.checklist(event.manager, sheet.call, sheet.style)
    return sheet, items
