"""What people type, read with the words of all our languages at once."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from content import currencies, dates
from content.interface.words import LANGUAGES
from content.schedules import schedule_words
from domain.dates import parse_day, parse_moment
from domain.dues import parse_due
from domain.errors import DomainError
from domain.money import Money, parse_money
from domain.phrases.clocks import Usual
from domain.phrases.grammar import Grammar
from domain.phrases.reading import Phrase, read, without_request
from domain.phrases.tokens import fold
from domain.recurrence import BusinessDay, monday_to_friday

_WORDS = re.compile(r"\w+")
LONG_AGO = timedelta(days=365)
"""How far back a typed date may lie: one older than a year is a slip of the finger."""


def day(text: str, today: date, earliest: date | None = None) -> date:
    """A day from today on (or from `earliest`), a date or "Friday" and "in a week" as well; raises
    DomainError as domain.dates does."""
    try:
        return _date(text, today, earliest)
    except DomainError as error:
        found = _in_words(text, today) if error.key == "date-unreadable" else None
        if found is None:
            raise
        return found


def due_day(text: str, today: date) -> date:
    """A due date, which may be over already."""
    return day(text, today, today - LONG_AGO)


def past_day(text: str, today: date) -> date:
    """The day of something that has happened; raises DomainError("date-ahead") for a later one."""
    found = _date(text, today, today - LONG_AGO)
    if found > today:
        raise DomainError("date-ahead")
    return found


def _date(text: str, today: date, earliest: date | None) -> date:
    words = dates.words()
    return parse_day(text, today, words.months, words.relative, words.filler, earliest=earliest)


def _in_words(text: str, today: date) -> date | None:
    """The one day that a text names and nothing else, a weekday being one after today."""
    tonight = datetime.combine(today, time(23, 59), UTC)
    phrase = read(text, tonight, grammars(LANGUAGES[0]))
    moments = [None if each.explicit else each.at for each in phrase.readings]
    days = {each and each.date() for each in moments}
    return days.pop() if len(days) == 1 and not phrase.leftover else None


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


def when(
    text: str,
    local_now: datetime,
    lang: str,
    usual: Usual | None = None,
    works: BusinessDay = monday_to_friday,
) -> Phrase:
    """The moment or repeating schedule in a text that speaks of other things too.

    `local_now` is the manager's clock, aware; `lang` their language, though every other of ours is
    understood; `works` tells working days. Never raises: what cannot be is `problem` in the answer.
    """
    return read(text, local_now, grammars(lang), usual or Usual(), works)


@cache
def grammars(lang: str) -> tuple[Grammar, ...]:
    """The grammars of all our languages, `lang` first."""
    return tuple(_grammar(each) for each in sorted(LANGUAGES, key=lambda each: each != lang))


@cache
def _grammar(lang: str) -> Grammar:
    words = schedule_words(lang)
    return Grammar(
        words.words, words.patterns, words.pieces, words.not_slips.split(), words.manners
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


def asks_to_remind(text: str, lang: str) -> str | None:
    """What somebody who writes "remind me to call" wants to be reminded of; None if they do not."""
    words = grammars(lang)
    rest = without_request(text, words)
    removed = {fold(word) for word in _WORDS.findall(text[: text.find(rest)] if rest else text)}
    return rest if removed & _asking() else None


def only_points(text: str) -> bool:
    """Whether a text says nothing but "about this", so that the message it answers is meant."""
    found = [fold(word) for word in _WORDS.findall(text)]
    return bool(found) and _pointing().issuperset(found)


@cache
def _pointing() -> frozenset[str]:
    listed = (schedule_words(lang).pointing.split() for lang in LANGUAGES)
    return frozenset(fold(word) for words in listed for word in words)


@cache
def _asking() -> frozenset[str]:
    listed = (schedule_words(lang).asking.split() for lang in LANGUAGES)
    return frozenset(fold(word) for words in listed for word in words)


def warm() -> None:
    """Compiles the grammars ahead of the first question, a third of a second of work."""
    grammars(LANGUAGES[0])
