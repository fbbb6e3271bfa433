"""Which words of a message are shown as what led to a reading."""

from __future__ import annotations

from collections.abc import Sequence

_NEAR = 2
"""Words with no more than one between them are quoted together."""

_TELLING = 4
"""Letters of a word that tells somebody why: "are" and "to" lead, but explain nothing."""


def quoted(text: str, spans: Sequence[tuple[int, int]], places: Sequence[int]) -> tuple[str, ...]:
    """The words of `text` at these spans as somebody wrote them, those side by side in one quote.

    `places` says the how manieth word each span is. A quote of little words alone is left out.
    """
    found: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(spans):
        if found and places[number] - places[number - 1] <= _NEAR:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    said = (text[start:end].split() for start, end in found)
    return tuple(" ".join(words) for words in said if max(map(len, words)) >= _TELLING)
