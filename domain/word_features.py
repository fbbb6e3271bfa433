"""What a message is compared by: the stems of its words, pairs of them, and parts of words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import pairwise

Feature = str | tuple[str, str]
Vector = Mapping[Feature, float]

WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?|\d+|[?!]+")
_GRAM = 4
_STEM, _PAIR, _PART = 1.0, 1.0, 0.5
"""What a stem, a pair of them and a part of a word weigh, each times how rare it is. Tried on the
examples by cross-validation: 3 to 5 letters are no better than 4, other weights no better."""

_EDGE = ""
_MARK = "="
_PLAIN = str.maketrans("\u0451\u0103\u00e2\u00ee\u0219\u015f\u021b\u0163\u2019", "\u0435aaisstt'")


def words_of(text: str) -> list[str]:
    """The words of a message, folded; questions and shouts count as words."""
    return WORD.findall(folded(text))


def folded(text: str) -> str:
    """Small letters, without the marks that are left out on a phone."""
    return unicodedata.normalize("NFC", text).casefold().translate(_PLAIN)


def parts_of(word: str, stem: str) -> tuple[str, ...]:
    """The stem, marked as one, and every run of letters with the word's ends marked."""
    framed = f"_{word}_"
    runs = {framed[place : place + _GRAM] for place in range(max(1, len(framed) - _GRAM + 1))}
    return (f"{_MARK}{stem}", *runs)


def pairs_of(stems: Sequence[str]) -> list[tuple[str, str]]:
    """Neighbouring stems, the edges of the message among them."""
    return list(pairwise((_EDGE, *stems, _EDGE)))


def is_stem(feature: Feature) -> bool:
    """Whether a feature is the stem of a word, not a part of one nor a pair."""
    return feature[0] == _MARK


def weight_of(feature: Feature) -> float:
    """What a feature weighs before its rarity."""
    if isinstance(feature, tuple):
        return _PAIR
    return _STEM if is_stem(feature) else _PART
