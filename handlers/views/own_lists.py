"""The list of own wordings: by situation, a page at a time, and what a search has found."""

from __future__ import annotations

from itertools import groupby

from telegram import InlineKeyboardButton

from content.interface import Words
from content.markup import Markup, paragraphs
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting
from handlers.views import clients as client_views
from handlers.views.own_titles import named, where
from handlers.views.turning import turning
from services.own_looks import Listing, Look

SHOWN = 60
"""Characters of a wording in a list."""


def listing(words: Words, page: Listing) -> Screen:
    """A page of one's own."""
    team = button(words.plain("own-team", count=page.shared), "ownteam")
    back = button(words.plain("own-to-settings"), "settings")
    if not page.total:
        return Screen(words("own-list-none"), [[team], [back]] if page.shared else [[back]])
    find = button(words.plain("own-find"), "ownfind")
    text = paragraphs([words("own-list-title", count=page.total)], *lines(words, page))
    more = [find, team] if page.shared else [find]
    return Screen(
        text,
        [
            *entries(words, page, "ownsee"),
            turning(words, page.number, page.more, "owns"),
            *fitting([*more, back]),
        ],
    )


def ask_words(words: Words) -> Screen:
    """What to look for."""
    return Screen(words("own-find-ask"), [[button(words.plain("back"), "owns")]])


def found(words: Words, page: Listing, query: str, mark: str) -> Screen:
    """What was found."""
    back = fitting(
        [button(words.plain("own-find"), "ownfind"), button(words.plain("back"), "owns")]
    )
    if not page.total:
        return Screen(words("own-found-none", query=query), back)
    title = words("own-found", query=query, count=page.total)
    text = paragraphs([title], *lines(words, page))
    turn = turning(words, page.number, page.more, "ownfound", after=mark)
    return Screen(text, [*entries(words, page, "ownsee"), turn, *back])


def lines(words: Words, page: Listing) -> list[list[Markup]]:
    """The entries of a page under their situations, numbered as their buttons are."""
    numbered = list(enumerate(page.items, 1))
    groups = groupby(numbered, key=lambda pair: pair[1].key.situation)
    return [
        [
            words("own-group", situation=named(words, f"situation-{situation}", situation)),
            *(_line(words, number, look) for number, look in pairs),
        ]
        for situation, pairs in groups
    ]


def entries(words: Words, page: Listing, verb: str) -> list[Row]:
    """A button for each entry of a page."""
    return [[_entry(words, verb, number, look)] for number, look in enumerate(page.items, 1)]


def _line(words: Words, number: int, look: Look) -> Markup:
    begin = " ".join(next(iter(look.written.values()), "").split())
    about, at = _about(words, look), where(words, look.key)
    begin = client_views.short(begin, SHOWN)
    if look.owner is not None:
        return words(
            "own-line-theirs", number=number, about=about, where=at, owner=look.owner, begin=begin
        )
    shared = "yes" if look.own and look.own.shared else "no"
    return words("own-line", number=number, about=about, where=at, shared=shared, begin=begin)


def _entry(words: Words, verb: str, number: int, look: Look) -> InlineKeyboardButton:
    assert look.own is not None
    label = words.plain("own-entry", number=number, about=_about(words, look))
    return button(client_views.short(label), verb, look.own.id)


def _about(words: Words, look: Look) -> Markup:
    key = look.key
    stage = named(words, f"stage-{key.situation}-{key.stage}", key.stage)
    return words(
        "own-about", stage=stage, channel=named(words, f"channel-{key.channel}", key.channel)
    )
