"""Working days and public holidays of a country, and which country somebody is most likely in.

The libraries for it are loaded at the first use, not at start: they take a quarter of a second.
`load` does that wherever it may be waited for.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

OFFERED = ("MD", "RO", "RU", "UA", "KZ", "BY", "GB", "DE", "IT", "US")
"""Countries to show as buttons, the likeliest first."""

_LOCALES = {"en": "en_GB", "ru": "ru", "ro": "ro"}


@cache
def load() -> None:
    """Imports the calendars and the numbering plans."""
    calendar(OFFERED[0])
    country("+37322000000", None)


def is_loaded() -> bool:
    """Whether `load` has been here."""
    return load.cache_info().currsize > 0


@cache
def calendar(code: str | None) -> Callable[[date], bool]:
    """Whether a day is a working day in a country (ISO 3166), moved working days included.

    Of a country nobody knows the holidays of, weekends are all there is.
    """
    if code is None:
        return _weekday
    from holidays import country_holidays  # noqa: PLC0415 -- see above

    try:
        days = country_holidays(code)
    except NotImplementedError:
        return _weekday
    return days.is_working_day


@cache
def country(phone: str | None, zone: str | None) -> str | None:
    """The country (ISO 3166) of an international phone number, else of a time zone; None if
    neither says."""
    return (_of_phone(phone) if phone else None) or (_of_zones().get(zone) if zone else None)


@cache
def name(code: str, lang: str) -> str:
    """What `lang` calls a country; its code if nobody knows better."""
    return str(_locale(lang).territories.get(code, code))


def find(text: str) -> str | None:
    """The country that was typed: its code, or its name in one of our languages; None if none."""
    typed = text.strip()
    if len(typed) == 2 and typed.upper() in _codes():
        return typed.upper()
    return _by_name().get(typed.casefold())


def is_country(code: str) -> bool:
    """Whether it is the code of a country."""
    return code in _codes()


def _weekday(day: date) -> bool:
    return day.weekday() < 5


def _of_phone(phone: str) -> str | None:
    import phonenumbers  # noqa: PLC0415 -- see above

    try:
        found = phonenumbers.region_code_for_number(phonenumbers.parse(phone))
    except phonenumbers.NumberParseException:
        return None
    return str(found) if found and found in _codes() else None


@cache
def _of_zones() -> dict[str, str]:
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and line[0] != "#")
    found = {row[2]: row[0] for row in rows}
    return found | {"Europe/Kiev": "UA", "Europe/Kyiv": "UA"}


@cache
def _codes() -> frozenset[str]:
    table = (files("tzdata") / "zoneinfo" / "iso3166.tab").read_text("utf-8")
    return frozenset(line[:2] for line in table.splitlines() if line and line[0] != "#")


@cache
def _by_name() -> dict[str, str]:
    found: dict[str, str] = {}
    for lang in _LOCALES:
        found |= {name(code, lang).casefold(): code for code in sorted(_codes())}
    return found


@cache
def _locale(lang: str) -> Locale:
    from babel import Locale  # noqa: PLC0415 -- see above

    return Locale.parse(_LOCALES[lang])
