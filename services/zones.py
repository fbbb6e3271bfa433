"""Cities and their time zones: the product's list of cities, searched by the domain's rules."""

from __future__ import annotations

from functools import cache

from content import zones
from domain.zones import Cities


def find(text: str) -> list[tuple[str, str]]:
    """The zones a typed city may mean, the best first, each with the city's name."""
    return _cities().find(text)


@cache
def _cities() -> Cities:
    return Cities(zones.cities())
