"""Time zones: a first guess, and the zone of a city that somebody typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from domain.names import Entry, search_key
from domain.search import rank

_NEAR = 3.0
"""Zones whose best city scores within this of the best of all are shown too."""


def guess(language_code: str | None, guesses: Mapping[str, str], fallback: str) -> str:
    """The likeliest IANA zone of somebody whose Telegram speaks `language_code` ("ru", "en-US").

    `guesses` maps small-letter codes, with or without a region, to zones. Our judgement: a guess
    to be confirmed, never a fact.
    """
    code = (language_code or "").lower().replace("_", "-")
    return guesses.get(code) or guesses.get(code.split("-", maxsplit=1)[0]) or fallback


class Cities:
    """Cities that can be searched; building takes longer than searching, so keep one."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        """`pairs` of a city's name and its zone; among equals the earlier comes first."""
        self._pairs = tuple(pairs)
        self._entries = [Entry.of(at, search_key(city)) for at, (city, _) in enumerate(self._pairs)]

    def find(self, query: str, limit: int = 5) -> list[tuple[str, str]]:
        """The zones whose cities answer `query`, the best first, each with that city's name.

        Beginnings, other alphabets and slips of the finger are understood; weaker answers are left
        out beside better ones. Empty when nothing is near.
        """
        found: dict[str, tuple[str, float]] = {}
        for at, score in rank(query, self._entries):
            city, zone = self._pairs[at]
            found.setdefault(zone, (city, score))
        best = max((score for _, score in found.values()), default=0.0)
        near = [(zone, city) for zone, (city, score) in found.items() if score >= best - _NEAR]
        return near[:limit]
