"""Notes of a call sorted by the words they hold: a first guess, for a person to put right."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from domain.entries import Kind

ORDER: tuple[Kind, ...] = ("agreement", "promise_theirs", "promise_ours", "request", "question")
"""Which is asked first: what names itself ("agreed") before what only sounds like it ("we")."""

LOOKED_AT = 300
"""Characters from its beginning in which a note says what it is and for when: people dictate long
ones, and reading all of a hundred of them would take seconds."""

Cues = Mapping[str, Sequence[str]]


def sorted_as(text: str, cues: Sequence[Cues]) -> Kind:
    """The kind of a note, by the earliest cue of any language in it; "note" where none is.

    A text that ends with a question mark is an open question. Where several cues begin at one
    place the longest counts ("he wants" says more than "he"), then the order is that of `ORDER`.
    """
    if text.rstrip().endswith("?"):
        return "question"
    folded = _fold(text[:LOOKED_AT])
    found = [
        (match.start(), -len(cue), place, kind)
        for place, kind in enumerate(ORDER)
        for words in cues
        for cue in words.get(kind, ())
        if (match := re.search(rf"(?<!\w){re.escape(_fold(cue))}", f"{folded} "))
    ]
    return min(found)[3] if found else "note"


def _fold(text: str) -> str:
    return text.casefold().replace("\u2019", "'").replace("\u0451", "\u0435").lstrip()
