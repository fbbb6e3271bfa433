"""Guides as screens: a menu, and one entry at a time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from telegram import InlineKeyboardButton

from content.guides import Guides as Library
from content.guides.entries import BecomeClient
from content.interface import Words
from content.markup import Markup, paragraphs
from domain.hints import Hint
from handlers.callbacks import button, copy_button
from handlers.screens import Row, Screen, fitting
from handlers.views import clients as client_views
from handlers.views import hints as hint_views
from services.guides import Mind, Tactic

MENU = {
    "guide-styles": "styles",
    "guide-channels": "gchannels",
    "guide-tactics": "tactics",
    "guide-checklists": "lists",
    "guide-become": "become",
}


def menu(words: Words, mind: Mind, hint: Hint | None, today: date) -> Screen:
    """What there is to read; above it what a client's file shows by itself."""
    rows = fitting(button(words.plain(key), verb, mind.client_id) for key, verb in MENU.items())
    if mind.client is None:
        return Screen(words("guide-menu"), rows)
    back = [client_views.back_to(words, mind.client)]
    title = words("guide-menu-client", name=mind.client.label)
    if hint is None:
        return Screen(title, [*rows, back])
    shown = hint_views.line(words, hint, today)
    ways = hint_views.buttons(words, mind.client.id, hint)
    return Screen(paragraphs([title], [shown]), [ways, *rows, back])


def styles(words: Words, mind: Mind, library: Library) -> Screen:
    """The four styles."""
    choices = (
        button(words.plain(f"style-{each}"), "matter", mind.client_id, each)
        for each in library.structure.styles
    )
    rows: list[Row] = [*fitting(choices)]
    if mind.client is not None:
        ask = button(words.plain("card-temperament"), "style", mind.client.id)
        rows.append([ask])
    return Screen(words("guide-styles-title"), [*rows, _menu(words, mind)])


def matter(words: Words, mind: Mind, library: Library, style: str, topic: str) -> Screen:
    """How to treat a style in one matter; the other matters are a tap away."""
    lang = words.lang
    advice = library.advice(lang, style, topic)
    source = library.title(lang, "sources", library.structure.styles[style][topic])
    text = paragraphs(
        [
            words(
                "guide-matter-title",
                style=words(f"style-{style}"),
                topic=library.title(lang, "topics", topic),
            )
        ],
        _items(words, "guide-do", advice.do),
        _items(words, "guide-dont", advice.dont),
        [words("guide-why", why=advice.why, source=source)],
    )
    topics = (
        button(
            library.title(lang, "topics", each),
            "matter",
            mind.client_id,
            style,
            each,
            style="primary" if each == topic else None,
        )
        for each in library.structure.styles[style]
    )
    others = button(words.plain("guide-styles-others"), "allstyles", mind.client_id)
    return Screen(text, [*fitting(topics), [others, *_menu(words, mind)]])


def channels(words: Words, mind: Mind, library: Library) -> Screen:
    """The channels, and the rules of contact."""
    choices = [
        button(words.plain(f"channel-{each}"), "gchannel", mind.client_id, each)
        for each in library.structure.channels
    ]
    rules = [button(words.plain("guide-rules"), "rules", mind.client_id)]
    rows = [*fitting(choices, most=3), rules, _menu(words, mind)]
    return Screen(words("guide-channels-title"), rows)


def channel(words: Words, mind: Mind, library: Library, name: str) -> Screen:
    """What a channel is good for and what not."""
    entry = library.channel(words.lang, name)
    source = library.title(words.lang, "sources", library.structure.channels[name])
    text = paragraphs(
        [words("guide-channel-title", channel=words(f"channel-{name}"))],
        _items(words, "guide-strong", entry.strong),
        _items(words, "guide-weak", entry.weak),
        [words("guide-source", source=source)],
    )
    return Screen(text, [[_back(words, "gchannels", mind)]])


def rules(words: Words, mind: Mind, library: Library, proposal: str) -> Screen:
    """The rules of contact, when to agree them, and the words that propose them."""
    entry = library.contact_rules(words.lang)
    source = library.title(words.lang, "sources", library.structure.others["contact_rules"])
    text = paragraphs(
        [words("guide-rules-title"), entry.when],
        _items(words, "guide-rules-list", entry.rules),
        [words("guide-propose"), words("say-aloud", text=proposal)],
        [words("guide-source", source=source)],
    )
    rows: list[Row] = [_copy(words, proposal)]
    if mind.client is not None:
        ready = words.plain("guide-rules-ready")
        rows.append([button(ready, "compose", mind.client.id, "contact_rules")])
    return Screen(text, [*rows, [_back(words, "gchannels", mind)]])


def tactics(words: Words, mind: Mind, library: Library) -> Screen:
    """What the client may be doing."""
    choices = (
        button(library.tactic(words.lang, each).title, "tactic", mind.client_id, each)
        for each in library.structure.tactics
    )
    return Screen(words("guide-tactics-title"), [*fitting(choices), _menu(words, mind)])


def tactic(words: Words, mind: Mind, name: str, shown: Tactic, style: str) -> Screen:
    """What to say now and the question to return; then a look at oneself and at the record."""
    about = shown.about
    text = paragraphs(
        [words("guide-tactic-title", title=about.title)],
        [words("guide-say", style=words(f"guide-say-{style}")), words("say-aloud", text=shown.say)],
        [words("guide-question"), words("say-aloud", text=shown.question)],
        [words("guide-self-check", text=about.self_check)],
        _items(words, "guide-look-up", about.look_up),
    )
    more = button(words.plain("guide-signals"), "signals", mind.client_id, name)
    columns = (
        button(words.plain(f"guide-for-{each}"), "tactic", mind.client_id, name, each)
        for each in about.say
        if each != style
    )
    others = fitting(columns) if mind.style == "unknown" else []
    return Screen(text, [_copy(words, shown.say), *others, [more, _back(words, "tactics", mind)]])


def signals(words: Words, mind: Mind, name: str, shown: Tactic, source: str) -> Screen:
    """How to recognise a tactic, that it may be fair, what never to do, and how to prevent it."""
    about = shown.about
    text = paragraphs(
        [words("guide-tactic-title", title=about.title)],
        _items(words, "guide-signals-list", about.signals),
        [words("guide-reading-tactic", text=about.reading_tactic)],
        [words("guide-reading-fair", text=about.reading_fair)],
        _items(words, "guide-never", about.never),
        _items(words, "guide-prevention", about.prevention),
        [words("guide-source", source=source)],
    )
    say = button(words.plain("guide-say-now"), "tactic", mind.client_id, name)
    return Screen(text, [[say, _back(words, "tactics", mind)]])


def checklists(words: Words, mind: Mind, library: Library) -> Screen:
    """The checklists."""
    choices = (
        button(library.title(words.lang, "checklists", each), "list", mind.client_id, each)
        for each in library.structure.checklists
    )
    return Screen(words("guide-checklists-title"), [*fitting(choices), _menu(words, mind)])


def checklist(words: Words, mind: Mind, library: Library, name: str, below: bool = False) -> Screen:
    """One checklist; `below` something else it leads on to the client."""
    title = words("guide-checklist-title", title=library.title(words.lang, "checklists", name))
    items = library.checklist(words.lang, name, mind.style)
    lines = (words("guide-tick", text=each) for each in items)
    back = _back(words, "lists", mind)
    if below and mind.client is not None:
        back = client_views.back_to(words, mind.client)
    return Screen(paragraphs([title], lines), [[back]])


def become_client(words: Words, mind: Mind, entry: BecomeClient) -> Screen:
    """The suggestion, its reasons and its limits."""
    text = paragraphs(
        [words("guide-tactic-title", title=entry.title), entry.idea],
        _items(words, "guide-become-why", entry.why),
        _items(words, "guide-become-how", entry.how),
        _items(words, "guide-become-limits", entry.limits),
    )
    remind = button(words.plain("card-remind"), "becoming", mind.client_id)
    return Screen(text, [[remind, *_menu(words, mind)]])


def _items(words: Words, heading: str, items: Iterable[str]) -> list[Markup]:
    return [words(heading), *(words("guide-item", text=each) for each in items)]


def _copy(words: Words, text: str) -> Row:
    made = copy_button(words.plain("say-copy"), text)
    return [made] if made else []


def _menu(words: Words, mind: Mind) -> Row:
    return [_back(words, "guides", mind)]


def _back(words: Words, verb: str, mind: Mind) -> InlineKeyboardButton:
    return button(words.plain("back"), verb, mind.client_id)
