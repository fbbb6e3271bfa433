"""Zones as data: complete, spelt right, and by the pinned database."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from content import zones

LANGUAGES = ("en", "ru", "ro")


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    yield
    zones.use_pinned_tzdata()


def test_chisinau_turns_its_clocks_with_europe_by_the_pinned_database() -> None:
    zones.use_pinned_tzdata()
    assert zoneinfo.TZPATH == ()
    chisinau = zoneinfo.ZoneInfo("Europe/Chisinau")
    turn = datetime(2026, 10, 25, 1, tzinfo=UTC)
    before, after = turn - timedelta(minutes=30), turn + timedelta(minutes=30)
    assert before.astimezone(chisinau).utcoffset() == timedelta(hours=3)
    assert after.astimezone(chisinau).utcoffset() == timedelta(hours=2)


def test_pinning_forgets_zones_loaded_before() -> None:
    before = zoneinfo.ZoneInfo("Europe/Chisinau")
    zones.use_pinned_tzdata()
    assert zoneinfo.ZoneInfo("Europe/Chisinau") is not before


def test_every_zone_of_the_data_exists() -> None:
    zones.use_pinned_tzdata()
    known = zoneinfo.available_timezones()
    named = {zone for _, zone in zones.cities()} | set(zones.guesses().values())
    offered = {zone for lang in LANGUAGES for zone in zones.offered(lang)}
    assert named | offered <= known


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en", ["London", "Chișinău", "New York", "Kyiv"]),
        ("ru", ["Лондон", "Кишинёв", "Нью-Йорк", "Киев"]),
        ("ro", ["Londra", "Chișinău", "New York", "Kiev"]),
    ],
)
def test_cities_have_names_in_each_language(lang: str, expected: list[str]) -> None:
    asked = ["Europe/London", "Europe/Chisinau", "America/New_York", "Europe/Kyiv"]
    assert [zones.city(zone, lang) for zone in asked] == expected


def test_buttons_show_distinct_cities() -> None:
    for lang in LANGUAGES:
        names = [zones.city(zone, lang) for zone in zones.offered(lang)]
        assert len(set(names)) == len(names) >= 6
    assert all(not zones.city(zone, "ru").isascii() for zone in zones.offered("ru"))


def test_an_unknown_zone_is_called_by_its_last_word() -> None:
    assert zones.city("Etc/Nowhere_Land", "ro") == "Nowhere Land"


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ((47.01, 28.86), "Europe/Chisinau"),
        ((55.75, 37.62), "Europe/Moscow"),
        ((44.43, 26.1), "Europe/Bucharest"),
        ((40.71, -74.0), "America/New_York"),
        ((0.0, -30.0), None),
        ((90.0, 0.0), None),
        ((500.0, 500.0), None),
    ],
)
def test_a_place_gives_its_zone(place: tuple[float, float], zone: str | None) -> None:
    assert zones.zone_at(*place) == zone
