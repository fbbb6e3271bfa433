"""Which language a message is in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from domain.phrases.tokens import fold

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_ENOUGH = 200
"""Words that are looked at: a language does not change after them."""


def told_language(text: str, small: Mapping[str, frozenset[str]], fallback: str) -> str:
    """The language whose small words the text has most of; `fallback` where it may be that one.

    Cyrillic letters are Russian among the languages of `small`: no other is written with them.
    """
    words = [fold(word).replace("\u2019", "'") for word in _WORD.findall(text)[:_ENOUGH]]
    if not words:
        return fallback
    if "ru" in small and sum(map(_is_cyrillic, words)) * 2 > len(words):
        return "ru"
    latin = {lang: known for lang, known in small.items() if lang != "ru"}
    met = {lang: sum(word in known for word in words) for lang, known in latin.items()}
    leading = [lang for lang, number in met.items() if number == max(met.values())]
    return fallback if fallback in leading else leading[0]


def _is_cyrillic(word: str) -> bool:
    return unicodedata.name(word[0], "").startswith("CYRILLIC")
