"""Traces of a client in a text meant for others: what looks like a name, a sum or a date of theirs.

A guess that errs on the safe side: it is shown to the manager, who knows better.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from domain.cases import nominatives
from domain.clients import Client
from domain.errors import DomainError
from domain.money import parse_money
from domain.names import Entry, spell

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMBER = re.compile(r"\d(?:[\d.,'’\u00a0\u202f ]*\d)?")
_FIGURES = re.compile(r"\b(\d{1,2})[./-](\d{1,2})(?:[./-]\d{2,4})?\b")
_ISO = re.compile(r"\b\d{4}-(\d{1,2})-(\d{1,2})\b")
_DAY_MONTH = re.compile(r"\b(\d{1,2})(?:-?[^\W\d_]{1,2})?\s+([^\W\d_]+)")
_MONTH_DAY = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?!\d)")
_RUN = re.compile(r"\+?\d(?:[\d() .-]*\d)?")
_LEGAL = frozenset(
    ("ao", "gmbh", "inc", "ip", "llc", "ltd", "oao", "ooo", "pao", "sa", "sc", "srl", "zao")
)
_SHORTEST, _SHORTEST_OF_COMPANY, _SHORTEST_SUM, _SHORTEST_PHONE = 2, 3, Decimal(10), 6
_SHORTEST_NEAR = 6
_SENTENCE_ENDS = ".!?…:;\n"


@dataclass(frozen=True, slots=True)
class Known:
    """What must not be left in a text.

    `names`: words of this client's name and company, as they sound; `others`: those of everybody
    else, the manager too, which are names only where they are written like names. `phrases` are
    compared whatever their case. `months`: case-folded words to numbers.
    """

    names: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    sums: frozenset[Decimal] = frozenset()
    days: frozenset[date] = frozenset()
    phrases: tuple[str, ...] = ()
    phone: str = ""
    months: Mapping[str, int] = field(default_factory=dict)


def names_of(client: Client) -> frozenset[str]:
    """The words that mean this client: of the name, and of the company without its legal form."""
    company = spell(client.company or "")
    words = {each for each in spell(client.name).sound if len(each) >= _SHORTEST}
    return frozenset(words) | {
        sound
        for plain, sound in zip(company.plain, company.sound, strict=True)
        if plain not in _LEGAL and len(plain) >= _SHORTEST_OF_COMPANY
    }


def names_in(keys: Iterable[str]) -> frozenset[str]:
    """The words of names under these search keys."""
    entries = (Entry.of(0, key) for key in keys)
    return frozenset(
        sound
        for entry in entries
        for sound in entry.sound[: entry.of_name]
        if len(sound) > _SHORTEST and not sound.isdecimal()
    )


def traces(text: str, known: Known) -> tuple[str, ...]:
    """What in `text` may give somebody away, as it stands there, in its order, each once."""
    found = [
        *_names(text, known),
        *_sums(text, known.sums),
        *_days(text, known),
        *_phrases(text, known.phrases),
        *_phone(text, known.phone),
    ]
    ordered = sorted(found, key=lambda each: (each[0], -len(each[1])))
    return tuple(dict.fromkeys(words for _, words in ordered))


_Found = Iterator[tuple[int, str]]


def _names(text: str, known: Known) -> _Found:
    months = {sound for month in known.months for sound in spell(month).sound}
    for match in _WORD.finditer(text):
        word, capital = match[0], match[0][0].isupper()
        for sound in spell(word).sound:
            forms = {sound} | (nominatives(sound) if capital else frozenset())
            here = not forms.isdisjoint(known.names) or (capital and _is_near(sound, known.names))
            if here or (
                capital
                and sound not in months
                and _is_named(text, match)
                and not forms.isdisjoint(known.others)
            ):
                yield match.start(), word
                break


def _is_near(sound: str, names: Iterable[str]) -> bool:
    """Whether a longer word is a name but for one letter: two alphabets rarely agree on all."""
    if len(sound) < _SHORTEST_NEAR:
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- modules that no start needs

    return any(
        len(name) >= _SHORTEST_NEAR and OSA.distance(sound, name, score_cutoff=1) <= 1
        for name in names
    )


def _is_named(text: str, match: re.Match[str]) -> bool:
    """Whether a capital shows a name: within a sentence, or before the comma of an address."""
    before = text[: match.start()].rstrip(" \t\"'«“„(—–-")
    starts = not before or before[-1] in _SENTENCE_ENDS
    return not starts or text[match.end() : match.end() + 1] in (",", "!")


def _sums(text: str, sums: frozenset[Decimal]) -> _Found:
    large = {amount for amount in sums if amount >= _SHORTEST_SUM}
    for match in _NUMBER.finditer(text):
        for part in dict.fromkeys((match[0], *match[0].split(" "))):
            try:
                amount = parse_money(part, "", {}).amount
            except DomainError:
                continue
            if amount in large:
                yield match.start() + match[0].find(part), part
                break


def _days(text: str, known: Known) -> _Found:
    days = {(day.month, day.day) for day in known.days}
    for match in _FIGURES.finditer(text):
        if (int(match[2]), int(match[1])) in days:
            yield match.start(), match[0]
    for match in _ISO.finditer(text):
        if (int(match[1]), int(match[2])) in days:
            yield match.start(), match[0]
    for pattern, day, month in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        for match in pattern.finditer(text):
            if (known.months.get(match[month].casefold(), 0), int(match[day])) in days:
                yield match.start(), match[0]


def _phrases(text: str, phrases: Iterable[str]) -> _Found:
    for phrase in phrases:
        words = r"\s+".join(map(re.escape, phrase.split()))
        for match in re.finditer(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE):
            yield match.start(), match[0]


def _phone(text: str, phone: str) -> _Found:
    digits = re.sub(r"\D", "", phone)
    if len(digits) < _SHORTEST_PHONE:
        return
    for match in _RUN.finditer(text):
        run = re.sub(r"\D", "", match[0]).lstrip("0")
        if len(run) >= _SHORTEST_PHONE and digits.endswith(run):
            yield match.start(), match[0]
