"""One own wording: what it is, what can be done with it, and the questions on the way."""

from __future__ import annotations

from collections.abc import Iterable

from telegram import InlineKeyboardButton

from content.interface import Words
from content.markup import Markup, paragraphs
from domain.own_wordings import Key, OwnWording
from domain.variety import NUMBERED, OWN
from handlers.callbacks import button, copy_button
from handlers.screens import Row, Screen, fitting
from handlers.views import clients as client_views
from handlers.views import wording as wording_views
from handlers.views.own_titles import named, title, where
from handlers.views.wording_buttons import go_on
from services.own_looks import Look
from services.own_wordings import Doubtful

COLLEAGUES_SHOWN = 3
SHOWN = 30
"""Characters of a value that was put in, or of a word that is doubtful."""

DOUBTS_SHOWN = 10
BLOCK = 2600
"""Characters of a wording on one screen: another language may have longer names for its places."""


def one(words: Words, look: Look) -> Screen:
    """The wording with its places, and the ways on."""
    text = paragraphs(
        [title(words, look.key)], _state(words, look), written(words, look), notes(words, look)
    )
    return Screen(text, _rows(words, look))


def saved(
    words: Words, look: Look, former: OwnWording | None = None, key: str = "own-saved"
) -> Screen:
    """That it is kept, and how it looks for the client at hand; the way back to a former one."""
    shown = written(words, look)
    if look.composed is not None:
        shown = wording_views.body(words, look.composed)
    lead = words(key, where=where(words, look.key))
    told = [*_filled(words, look), *notes(words, look)]
    text = paragraphs([title(words, look.key)], [lead], shown, told)
    undo = []
    if former is not None:
        here = look.composed.client.id if look.composed else 0
        undo = [button(words.plain("own-former"), "ownback", former.id, here, look.payment_id)]
    return Screen(text, [undo, *_rows(words, look)])


def choose_part(words: Words, look: Look) -> Screen:
    """Which part to write."""
    parts = fitting(
        _write(words, words.plain(f"part-{part}"), look, place)
        for place, part in enumerate(look.written, 1)
    )
    return Screen(
        paragraphs([title(words, look.key), words("own-choose")]), [*parts, _back(words, look)]
    )


def ask_part(words: Words, look: Look, part: str) -> Screen:
    """Asks for a part; the present one is there to be copied."""
    text = client_views.short(look.written[part], BLOCK)
    legend = [words("own-legend", places=_places(words, look.offered))]
    if "[" in text:
        legend.append(words("own-legend-aside"))
    copy = copy_button(words.plain("say-copy"), text)
    asked = words("own-ask", part=words(f"part-{part}"))
    return Screen(
        paragraphs([asked], [words("own-block", text=text)], legend),
        [[copy] if copy else [], _back(words, look)],
    )


def doubtful(words: Words, doubts: Doubtful, mark: str) -> Screen:
    """What may give a client away, and what may be meant otherwise."""
    lines = []
    if doubts.traces:
        lines.append(words("own-doubtful", words=_listed(words, doubts.traces)))
    if doubts.unclear:
        lines.append(words("own-unclear", places=_places(words, doubts.unclear)))
    return Screen(
        paragraphs(lines, [words("own-type-again", places=_places(words, doubts.offered))]),
        [
            [button(words.plain("own-sure"), "ownsure", mark)],
            [button(words.plain("cancel"), "cancel")],
        ],
    )


def dropped(words: Words, own: OwnWording, client_id: int, payment_id: int) -> Screen:
    """Ours again, with the way back."""
    undo = button(words.plain("own-undo"), "ownback", own.id, client_id, payment_id)
    key = "own-is-reset" if client_id else "own-is-deleted"
    on = to_text(words, own.key, client_id, payment_id) if client_id else to_list(words)
    return Screen(paragraphs([title(words, own.key), words(key)]), [[undo], [on]])


def written(words: Words, look: Look) -> list[Markup]:
    """Every part with its places, as it can be copied and edited."""
    lines, left = [], BLOCK
    for part, text in look.written.items():
        if len(look.written) > 1:
            lines.append(named(words, f"part-{part}", part))
        shown = client_views.short(text, max(left, SHOWN))
        left -= len(shown)
        lines.append(words("own-block", text=shown))
    return lines


def notes(words: Words, look: Look) -> list[Markup]:
    """What is worth knowing of an own wording."""
    lines = []
    if look.loose:
        lines.append(words("own-loose", places=_places(words, look.loose)))
    if look.own is not None and look.own.doubts and look.owner is None:
        lines.append(words("own-doubts", words=_listed(words, look.own.doubts)))
    return lines


def to_text(words: Words, key: Key, client_id: int, payment_id: int) -> InlineKeyboardButton:
    """Back to the text for a client, in the wording that wins."""
    return button(
        words.plain("own-to-text"),
        "text",
        client_id,
        key.situation,
        key.stage,
        key.channel,
        payment_id,
        1 + NUMBERED.index(OWN),
    )


def to_list(words: Words) -> InlineKeyboardButton:
    """To everything that is one's own."""
    return button(words.plain("own-list"), "owns")


def _filled(words: Words, look: Look) -> list[Markup]:
    """What was put in for this client, so that a place taken by mistake is seen."""
    if not look.filled:
        return []
    pairs = (
        words("own-pair", place=label, value=client_views.short(" ".join(value.split()), SHOWN))
        for label, value in look.filled
    )
    return [words("own-filled", places=Markup(", ".join(pairs)))]


def _state(words: Words, look: Look) -> list[Markup]:
    """Whose text it is."""
    used = where(words, look.key)
    if not look.current:
        return [words("own-lost")]
    if look.own is None:
        return [words("own-none", where=used)]
    if look.composed is not None and not look.composed.is_own:
        return [words("own-not-shown")]
    lines = [words("own-yours", where=used)]
    return [*lines, words("own-shared")] if look.own.shared else lines


def _rows(words: Words, look: Look) -> list[Row]:
    mine = []
    if look.composed is not None and not look.whole:
        key = "own-keep" if look.own is None else "own-keep-whole"
        if look.own is not None and not look.composed.is_own:
            key = "own-keep-instead"
        mine.append(go_on(words.plain(key), "keep", look.composed))
    if look.current:
        mine.append(
            _write(words, words.plain("own-write" if look.own is None else "own-edit"), look, 0)
        )
    if look.own is not None:
        mine += _of_own(words, look, look.own)
    theirs = [
        button(
            client_views.short(words.plain("own-colleague", owner=owner)),
            "ownlook",
            own.id,
            look.composed.client.id,
            look.payment_id,
        )
        for own, owner in look.colleagues[:COLLEAGUES_SHOWN]
        if look.composed is not None
    ]
    return [*fitting(mine), *fitting(theirs), *_ways_on(words, look)]


def _of_own(words: Words, look: Look, own: OwnWording) -> list[InlineKeyboardButton]:
    here = (own.id, look.composed.client.id if look.composed else 0, look.payment_id)
    reset = "own-reset" if look.composed else "own-delete"
    verb, key = ("ownhide", "own-hide") if own.shared else ("ownshare", "own-share")
    share = [button(words.plain(key), verb, *here)] if look.current or own.shared else []
    return [button(words.plain(reset), "owndrop", *here), *share]


def _ways_on(words: Words, look: Look) -> list[Row]:
    if look.composed is None:
        return [[to_list(words)]]
    back = go_on(words.plain("own-to-text"), "text", look.composed)
    return fitting([to_list(words), back])


def _back(words: Words, look: Look) -> Row:
    """From a question to the wording it is about."""
    if look.composed is not None:
        return [go_on(words.plain("back"), "own", look.composed)]
    assert look.own is not None
    return [button(words.plain("back"), "ownsee", look.own.id)]


def _write(words: Words, text: str, look: Look, place: int) -> InlineKeyboardButton:
    if look.composed is not None:
        return go_on(text, "mine", look.composed, place)
    assert look.own is not None
    return button(text, "ownpart", look.own.id, place)


def _places(words: Words, labels: Iterable[str]) -> Markup:
    """Each as it is typed; a tap copies it."""
    return Markup(" ".join(words("own-place", place=each) for each in labels))


def _listed(words: Words, pieces: Iterable[str]) -> Markup:
    some = [client_views.short(each, SHOWN) for each in pieces][:DOUBTS_SHOWN]
    return Markup(", ".join(words("own-word", word=each) for each in some))
