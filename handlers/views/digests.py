"""The digests: the plan of a day, the look back on it, and when they come."""

from __future__ import annotations

from content import formats
from content.interface import Words
from content.markup import Markup, join
from domain.digests import OFFERED, Kind
from domain.managers import Manager
from handlers.callbacks import button
from handlers.screens import Row, Screen, in_rows
from handlers.views import agenda as agenda_views
from handlers.views import lookbacks as lookback_views
from services.digests import Call, Digest, Hours


def push(words: Words, manager: Manager, digest: Digest, again: bool) -> Screen:
    """A digest that comes by itself."""
    if digest.lookback is not None:
        screen = lookback_views.lookback(words, manager, digest.lookback)
    else:
        screen = _morning(words, manager, digest)
    if not again:
        return screen
    return Screen(join([words("nudge-again"), screen.text]), screen.rows)


def hours(words: Words, hours: Hours) -> Screen:
    """When each of them comes."""
    said = {kind: _hour(words, kind, hours) for kind in hours}
    rows: list[Row] = [[button(words.plain(f"digest-{kind}"), "digest", kind)] for kind in hours]
    back = [button(words.plain("back"), "settings")]
    return Screen(words("digests", **said), [*rows, back])


def hour_question(words: Words, kind: Kind) -> Screen:
    """Hours to choose from; another can be typed."""
    offered = [
        button(formats.clock(each, words.lang), "digestat", kind, f"{each:%H%M}")
        for each in OFFERED[kind]
    ]
    off = [button(words.plain("digest-off-button"), "digestat", kind, "off")]
    back = [button(words.plain("back"), "digests")]
    return Screen(words(f"digest-{kind}-ask"), [*in_rows(offered, 2), off, back])


def offer(words: Words) -> Row:
    """The digest of the morning, offered where the day is shown."""
    return [button(words.plain("digest-offer"), "digest", "morning")]


def _morning(words: Words, manager: Manager, digest: Digest) -> Screen:
    assert digest.page is not None
    day = formats.day(digest.page.today, words.lang, digest.page.today, weekday=True)
    calls: list[Markup] = [_call(words, each) for each in digest.calls]
    if calls:
        calls.insert(0, words("agenda-heading", text=words.plain("digest-calls")))
    title = words("digest-title", day=formats.capitalised(day))
    return agenda_views.agenda(words, manager, digest.page, title, calls)


def _call(words: Words, call: Call) -> Markup:
    time = formats.clock(call.at, words.lang)
    return words("digest-call", name=call.client.label, time=time)


def _hour(words: Words, kind: Kind, hours: Hours) -> str:
    clock = hours[kind]
    if clock is None:
        return words.plain("digest-off")
    return words.plain("digest-at", time=formats.clock(clock, words.lang))
