"""What people type, read with the words of all our languages at once."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache

from content import currencies, dates, schedules
from domain.dates import parse_day, parse_moment
from domain.dues import parse_due
from domain.errors import DomainError
from domain.money import Money, parse_money
from domain.phrases.grammar import Grammar
from domain.phrases.reading import Phrase, read

LONG_AGO = timedelta(days=365)
"""How far back a typed date may lie: one older than a year is a slip of the finger."""


def day(text: str, today: date, earliest: date | None = None) -> date:
    """A day from today on (or from `earliest`); raises DomainError as domain.dates does."""
    words = dates.words()
    return parse_day(text, today, words.months, words.relative, words.filler, earliest=earliest)


def due_day(text: str, today: date) -> date:
    """A due date, which may be over already."""
    return day(text, today, today - LONG_AGO)


def past_day(text: str, today: date) -> date:
    """The day of something that has happened; raises DomainError("date-ahead") for a later one."""
    read = day(text, today, today - LONG_AGO)
    if read > today:
        raise DomainError("date-ahead")
    return read


def moment(text: str, local_now: datetime) -> tuple[date, time | None]:
    """A day with or without a clock time; raises DomainError as domain.dates does."""
    words = dates.words()
    return parse_moment(
        text,
        local_now,
        words.months,
        words.relative,
        filler=words.filler,
        hours=words.hours,
    )


def money(text: str, currency: str) -> Money:
    """A sum, in `currency` when none is named; raises DomainError as domain.money does."""
    return parse_money(text, currency, currencies.words())


def due(text: str, currency: str, today: date) -> tuple[Money, date | None]:
    """A sum, and its due date when it is typed along; raises DomainError for either."""
    return parse_due(
        text,
        lambda part: money(part, currency),
        lambda part: due_day(part, today),
    )


def schedule(text: str, local_now: datetime, language: str) -> Phrase:
    """What a text says of time, with the words left over; `language` is tried first."""
    known = _grammars()
    order = sorted(known, key=lambda lang: lang != language)
    return read(text, local_now, [known[lang] for lang in order])


@cache
def _grammars() -> dict[str, Grammar]:
    return {lang: _grammar(lang) for lang in schedules.LANGUAGES}


def _grammar(lang: str) -> Grammar:
    table = schedules.schedule_words(lang)
    return Grammar(
        table.words, table.patterns, table.pieces, table.not_slips.split(), table.manners
    )


def warm() -> None:
    """Compiles the grammars ahead of the first question, a third of a second of work."""
    _grammars()
