"""The words of dates in all our languages at once: months from Babel, the rest from dates.toml."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_suffix(".toml")
_LANGUAGES = ("en", "ru", "ro")
_SHORTEST_MONTH = 3


@dataclass(frozen=True, slots=True)
class DateWords:
    """Case-folded words, with and without diacritics: what domain.dates needs to read a date."""

    months: Mapping[str, int]
    relative: Mapping[str, int]
    filler: frozenset[str]
    hours: frozenset[str]


@dataclass(frozen=True, slots=True)
class DateForms:
    """How a language writes a day and a moment, and calls the days around today."""

    day: str
    day_and_year: str
    weekday: str
    weekday_and_year: str
    moment: str
    relative: Mapping[int, str]


@cache
def words() -> DateWords:
    """The words of all languages; loads Babel's month names at the first call."""
    data = _data()
    relative = {
        spelled: int(days)
        for by_days in data["relative"].values()
        for days, phrases in by_days.items()
        for phrase in phrases
        for spelled in _spellings(phrase)
    }
    filler, hours = (
        frozenset(spelled for word in data["around"][of] for spelled in _spellings(word))
        for of in ("day", "hour")
    )
    return DateWords(_months(), relative, filler, hours)


@cache
def forms(lang: str) -> DateForms:
    """How `lang` writes dates."""
    data = _data()
    relative = {int(days): phrases[0] for days, phrases in data["relative"][lang].items()}
    return DateForms(**data["format"][lang], relative=relative)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


def _months() -> dict[str, int]:
    """Every name of a month: nominative, genitive, Babel's abbreviations and the first letters."""
    from babel import Locale  # noqa: PLC0415 - paid only by who types a date

    months: dict[str, int] = {}
    for lang in _LANGUAGES:
        by_context = Locale(lang).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in by_context[context][width].items():
                    for spelled in _month_spellings(name.casefold().rstrip(".")):
                        months.setdefault(spelled, number)
    return months


def _month_spellings(name: str) -> set[str]:
    lengths = (_SHORTEST_MONTH, _SHORTEST_MONTH + 1, len(name))
    return {spelled for length in lengths for spelled in _spellings(name[:length])}


def _spellings(word: str) -> set[str]:
    """The word as it is and as people type it without diacritics."""
    word = unicodedata.normalize("NFC", word.casefold())
    marks = unicodedata.normalize("NFD", word)
    return {word, "".join(c for c in marks if not unicodedata.combining(c))}
