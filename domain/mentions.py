"""Whom a sentence names: "call Egor tomorrow", in any case form and either alphabet.

Stricter than the search: no slips and no beginnings, since most words of a sentence are no names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from domain.cases import nominatives
from domain.names import Entry, spell

_OWNERS = re.compile(r"['’]s\b")
_SHORTEST = 3
"""Shorter words are prepositions in one of our languages or another."""


def mentioned(text: str, entries: Iterable[Entry]) -> list[int]:
    """The ids of the clients the text names, those with most of their words in it; else nobody.

    Several only when the text does not tell them apart.
    """
    exact, forms = _words(text)
    found: dict[int, tuple[int, int]] = {}
    for entry in entries:
        met = [_met(entry, place, exact, forms) for place in range(len(entry.plain))]
        of_name = sum(level > 0 for level in met[: entry.of_name])
        of_company = sum(level > 0 for level in met[entry.of_name :])
        whole_company = of_company and of_company == len(entry.plain) - entry.of_name
        if of_name or whole_company:
            found[entry.id] = (of_name + of_company, sum(met))
    best = max(found.values(), default=None)
    return [entry_id for entry_id, score in found.items() if score == best]


def _words(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words as they stand, and every nominative they may come from."""
    spelling = spell(_OWNERS.sub("", text))
    plain = {word for word in spelling.plain if len(word) >= _SHORTEST}
    sound = {word for word in spelling.sound if len(word) >= _SHORTEST}
    forms = {form for word in sound for form in nominatives(word)}
    return frozenset(plain | sound), frozenset(forms)


def _met(entry: Entry, place: int, exact: frozenset[str], forms: frozenset[str]) -> int:
    plain, sound = entry.plain[place], entry.sound[place]
    if len(plain) < _SHORTEST:
        return 0
    if plain in exact or sound in exact:
        return 2
    return int(sound in forms)
