"""Time zones: guesses from a language, and the zone of a typed city."""

from __future__ import annotations

import pytest

from content import zones
from domain.zones import Cities, guess

CITIES = Cities(zones.cities())


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("ru", "Europe/Moscow"),
        ("ro", "Europe/Bucharest"),
        ("en", "Europe/London"),
        ("en-US", "America/New_York"),
        ("ro_MD", "Europe/Chisinau"),
        ("ru-RU", "Europe/Moscow"),
        ("xx", "Asia/Tokyo"),
        ("", "Asia/Tokyo"),
        (None, "Asia/Tokyo"),
    ],
)
def test_the_first_guess(code: str | None, zone: str) -> None:
    assert guess(code, zones.guesses(), "Asia/Tokyo") == zone


@pytest.mark.parametrize(
    ("query", "zone"),
    [
        ("chisinau", "Europe/Chisinau"),
        ("кишинёв", "Europe/Chisinau"),
        ("Кишинев", "Europe/Chisinau"),
        ("Chișinău", "Europe/Chisinau"),
        ("balti", "Europe/Chisinau"),
        ("Москва", "Europe/Moscow"),
        ("Moscova", "Europe/Moscow"),
        ("петербург", "Europe/Moscow"),
        ("Kiev", "Europe/Kyiv"),
        ("Київ", "Europe/Kyiv"),
        ("New Yrok", "America/New_York"),
        ("нью йорк", "America/New_York"),
        ("San Fran", "America/Los_Angeles"),
        ("Londra", "Europe/London"),
        ("в Лондоне"[2:], "Europe/London"),
        ("Cluj", "Europe/Bucharest"),
    ],
)
def test_a_typed_city_gives_its_zone(query: str, zone: str) -> None:
    assert CITIES.find(query)[0][0] == zone


def test_a_zone_comes_once_with_the_city_that_was_meant() -> None:
    assert CITIES.find("Kiev") == [("Europe/Kyiv", "Kiev")]


def test_several_cities_are_offered() -> None:
    found = CITIES.find("San", limit=3)
    assert len(found) == 3
    assert len({zone for zone, _ in found}) == 3


@pytest.mark.parametrize("query", ["", "xyzzy", "😀", "a", "я" * 5000])
def test_no_such_city(query: str) -> None:
    assert CITIES.find(query) == []
