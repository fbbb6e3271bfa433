"""Time zones as data: guesses, buttons, city names, the zone of a place, the pinned database."""

from __future__ import annotations

import tomllib
import zoneinfo
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_suffix(".toml")
_LANGUAGES = ("en", "ru", "ro")
_OLD_NAMES = {"Europe/Kyiv": "Europe/Kiev", "Asia/Kolkata": "Asia/Calcutta"}


def use_pinned_tzdata() -> None:
    """From now on zones come from the pinned tzdata package, never from the machine's own copy.

    Distributions lag: Debian 12 turns Moldova's clocks an hour too early. Call it before any zone
    is loaded; zones loaded earlier are forgotten.
    """
    zoneinfo.reset_tzpath(to=[])
    zoneinfo.ZoneInfo.clear_cache()


def version() -> str:
    """The version of the pinned rules of time zones."""
    from importlib.metadata import version as version_of  # noqa: PLC0415 -- once, at the start

    return version_of("tzdata")


def guesses() -> Mapping[str, str]:
    """Telegram language code in small letters, with or without a region -> zone."""
    found: Mapping[str, str] = _data()["guess"]
    return found


def offered(lang: str) -> tuple[str, ...]:
    """The zones to show as buttons in `lang`, the likeliest first."""
    return tuple(_data()["offered"][lang])


@cache
def city(zone: str, lang: str) -> str:
    """What `lang` calls the city of `zone`; the zone's own last word if nobody knows better."""
    named: Mapping[str, str] = _data()["names"].get(lang, {})
    return named.get(zone) or _babel_city(zone, lang) or zone.rpartition("/")[2].replace("_", " ")


@cache
def cities() -> tuple[tuple[str, str], ...]:
    """Every (city, zone) that can be searched: all zones in three languages and other cities."""
    pairs: dict[tuple[str, str], None] = {}
    for zone, names in _data()["cities"].items():
        pairs |= dict.fromkeys((name, zone) for name in names)
    for zone in _canonical():
        own = zone.rpartition("/")[2].replace("_", " ")
        known = {own, *(city(zone, lang) for lang in _LANGUAGES)}
        pairs |= dict.fromkeys((name, zone) for name in sorted(known))
    return tuple(pairs)


def _canonical() -> list[str]:
    """One zone for each place: old names and links are left out."""
    table = files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return sorted(row[2] for row in rows)


def zone_at(latitude: float, longitude: float) -> str | None:
    """The zone of a place on land, by an offline map; None at sea and outside the globe."""
    import tzfpy  # noqa: PLC0415 - its map takes memory that only a shared location is worth

    zone = tzfpy.get_tz(longitude, latitude)
    return zone if zone and not zone.startswith("Etc/") else None


def _babel_city(zone: str, lang: str) -> str | None:
    from babel import Locale  # noqa: PLC0415 - paid only by who looks for a city

    known = Locale.parse(lang).time_zones
    for name in (zone, _OLD_NAMES.get(zone, zone)):
        if found := known.get(name, {}).get("city"):
            return str(found)
    return None


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))
