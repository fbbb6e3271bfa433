"""Ways into a call: whom, another one that goes on, and one that was left open."""

from __future__ import annotations

from collections.abc import Iterable

from content import formats
from content.interface import Words
from content.markup import Markup
from domain.clients import Client
from domain.managers import Manager
from handlers.callbacks import button
from handlers.screens import Screen, in_rows
from handlers.views import clients as client_views
from services.call_sheets import WithWhom


def busy(words: Words, other: WithWhom) -> Screen:
    """Another call is going on."""
    name = client_views.short(other.client.label, 24)
    back = button(words.plain("call-busy-back", name=name), "calllive", other.call.id)
    end = button(words.plain("call-busy-end"), "callend", other.call.id)
    return Screen(words("call-busy", name=other.client.label), [[back], [end]])


def forgotten(words: Words, manager: Manager, other: WithWhom) -> Screen:
    """A call that was left open, and the ways to close it."""
    call = other.call
    rows = [
        [button(words.plain("call-forgotten-end"), "callend", call.id)],
        [
            button(words.plain("call-forgotten-close"), "callclose", call.id),
            button(
                words.plain("call-busy-back", name=other.client.first_name), "calllive", call.id
            ),
        ],
    ]
    return Screen(was_left_open(words, manager, other), rows)


def was_left_open(words: Words, manager: Manager, other: WithWhom) -> Markup:
    """With whom it is and since when, and the question."""
    began = manager.local(other.call.started_at or other.call.opened_at)
    when = formats.day(began.date(), words.lang, began.date())
    moment = f"{when}, {formats.clock(began, words.lang)}"
    return words("call-forgotten", name=other.client.label, when=moment)


def whom(words: Words, clients: Iterable[Client], last: WithWhom | None = None) -> Screen:
    """Whom to call; first the call whose letter may still be wanted."""
    choices = [button(client_views.short(each.label, 20), "call", each.id) for each in clients]
    rows = in_rows(choices, 2)
    if last is not None:
        name = client_views.short(last.client.label, 18)
        after = button(words.plain("call-after-last", name=name), "callafter", last.call.id)
        rows.append([after])
    return Screen(words("call-whom"), rows)
