"""What colleagues share, as screens."""

from __future__ import annotations

from content.interface import Words
from content.markup import paragraphs
from domain.own_wordings import OwnWording
from handlers.callbacks import button
from handlers.screens import Row, Screen
from handlers.views import own_lists as lists
from handlers.views import own_titles
from handlers.views import own_wordings as own_views
from handlers.views.turning import turning
from services.own_looks import Listing, Look


def listing(words: Words, page: Listing) -> Screen:
    """A page of what they share."""
    back = [own_views.to_list(words)]
    if not page.total:
        return Screen(words("own-team-none"), [back])
    text = paragraphs(
        [words("own-team-title", count=page.total)],
        *lists.lines(words, page),
        [words("own-team-note")],
    )
    rows = lists.entries(words, page, "ownlook")
    turn = turning(words, page.number, page.more, "ownteam")
    return Screen(text, [*rows, turn, back])


def one(words: Words, look: Look, client_id: int, payment_id: int) -> Screen:
    """A colleague's wording, to be taken over."""
    assert look.own is not None
    lead = words("own-theirs", owner=look.owner or "", where=own_titles.where(words, look.key))
    text = paragraphs(
        [own_titles.title(words, look.key), lead],
        own_views.written(words, look),
        own_views.notes(words, look),
    )
    take = "own-take-instead" if look.replaces else "own-take"
    rows: list[Row] = [
        [button(words.plain(take), "owntake", look.own.id, client_id, payment_id)],
    ]
    if client_id:
        rows.append([own_views.to_text(words, look.key, client_id, payment_id)])
    else:
        rows.append([button(words.plain("back"), "ownteam")])
    return Screen(text, rows)


def taken(words: Words, look: Look, former: OwnWording | None) -> Screen:
    """That it is the manager's own now, and the way back to what was."""
    return own_views.saved(words, look, former, "own-taken")
