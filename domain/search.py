"""Finding a client by what somebody typed: other spellings, beginnings, case forms and slips.

Scores are comparable between queries: 100 is the very name, 60 the weakest match worth showing;
whole words come before beginnings, beginnings before initials and slips of the finger, the name
before the company (our judgement; held by tests/domain/test_search.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.cases import nominatives, without_particle
from domain.names import Entry, Spelling, spell

_QUERY_LIMIT = 128
_MOST_WORDS = 6

SAME, SOUNDS_SAME, CASE, _BEGINS, _INITIAL = 100.0, 97.0, 92.0, 80.0, 78.0
INITIALS = 72.0
SLIPS = {1: 75.0, 2: 70.0}
_BEGINS_GAIN = 8.0
_COMPANY_LOSS, _REST_LOSS, _ORDER_LOSS = 4.0, 4.0, 1.0
_STRICT_SLIP_LENGTH = 5


@dataclass(frozen=True, slots=True)
class Asked:
    """One word of the query with the words of the file it may mean, and how well."""

    plain: str
    sound: str
    by_plain: dict[str, float]
    by_sound: dict[str, float]

    def level(self, entry: Entry, at: int) -> float:
        """How well this word of the entry answers it, 0 for not at all."""
        plain, sound = entry.plain[at], entry.sound[at]
        return max(self.by_plain.get(plain, 0.0), self.by_sound.get(sound, 0.0))


@dataclass(frozen=True, slots=True)
class Match:
    """One entry that answers the query: which of its words, and how well each was met."""

    entry: Entry
    places: tuple[int, ...]
    levels: tuple[float, ...]

    @property
    def score(self) -> float:
        """From 60 to 100."""
        of_company = sum(place >= self.entry.of_name for place in self.places)
        left = self.entry.of_name - (len(self.places) - of_company)
        mean = sum(self.levels) / len(self.levels)
        loss = _COMPANY_LOSS * of_company / len(self.places)
        loss += _REST_LOSS * left / max(1, self.entry.of_name)
        return mean - loss - (_ORDER_LOSS if list(self.places) != sorted(self.places) else 0.0)


def rank(query: str, entries: Iterable[Entry], limit: int = 50) -> list[tuple[int, float]]:
    """The ids of those who match `query`, best first, with scores from 60 to 100.

    Every word of the query must be found in the entry. Equal scores keep the order of `entries`.
    An empty, unreadable or over-long query finds nobody.
    """
    known = list(entries)
    spelling = _spell(query)
    found = [(match.entry.id, match.score) for match in _matches(spelling, known)]
    if len(spelling.plain) == 1:
        seen = {entry_id for entry_id, _ in found}
        found += [(e.id, INITIALS) for e in _by_initials(spelling.sound[0], known, seen)]
    return sorted(found, key=lambda pair: -pair[1])[:limit]


def unambiguous(query: str, entries: Iterable[Entry]) -> int | None:
    """The one client whom the whole text names, or None: the strict rule for free text.

    The text is the name, its first words or its last word, in any spelling or case form, or with
    one slip in a word of five letters or more. Nobody else may be near: no other client with these
    words, and after a slip nobody whom `rank` finds at all.
    """
    matches = sorted(_matches(_spell(query), list(entries)), key=lambda match: -match.score)
    if not matches or not _names(matches[0]):
        return None
    best, others = matches[0], matches[1:]
    if min(best.levels) >= CASE:
        others = [match for match in others if min(match.levels) >= CASE]
    return None if others else best.entry.id


def _names(match: Match) -> bool:
    """Whether the words met are enough to say that this client is meant."""
    of_name, places = match.entry.of_name, match.places
    whole = sorted(places) == list(range(of_name))
    first = places == tuple(range(len(places)))
    last = places == (of_name - 1,)
    slips = [place for place, level in zip(places, match.levels, strict=True) if level < CASE]
    return (
        (whole or ((first or last) and max(places) < of_name))
        and len(slips) <= 1
        and all(
            match.levels[places.index(place)] == SLIPS[1]
            and len(match.entry.sound[place]) >= _STRICT_SLIP_LENGTH
            for place in slips
        )
    )


def _spell(query: str) -> Spelling:
    spelling = spell(query) if len(query) <= _QUERY_LIMIT else Spelling((), ())
    skip = without_particle(spelling.plain)
    words = Spelling(spelling.plain[skip:], spelling.sound[skip:])
    return words if len(words.plain) <= _MOST_WORDS else Spelling((), ())


def _matches(asked: Spelling, entries: Sequence[Entry]) -> list[Match]:
    if not asked.plain:
        return []
    plains = set().union(*(entry.plain for entry in entries))
    sounds = list(set().union(*(entry.sound for entry in entries)))
    alone = len(asked.plain) == 1
    words = [
        Asked(plain, sound, _by_plain(plain, plains, alone), _by_sound(sound, sounds))
        for plain, sound in zip(asked.plain, asked.sound, strict=True)
    ]
    rarest = min(words, key=lambda word: len(word.by_plain) + len(word.by_sound))
    plain_hits, sound_hits = set(rarest.by_plain), set(rarest.by_sound)
    likely = (
        entry
        for entry in entries
        if not plain_hits.isdisjoint(entry.plain) or not sound_hits.isdisjoint(entry.sound)
    )
    return [match for entry in likely if (match := meet(words, entry))]


def meet(words: Sequence[Asked], entry: Entry) -> Match | None:
    """Each word of the query met by another word of the entry, the best first come."""
    places: list[int] = []
    levels: list[float] = []
    for word in words:
        level, place = max(
            ((word.level(entry, at), -at) for at in range(len(entry.plain)) if at not in places),
            default=(0.0, 0),
        )
        if not level:
            return None
        places.append(-place)
        levels.append(level)
    return Match(entry, tuple(places), tuple(levels))


def _by_plain(word: str, known: Iterable[str], alone: bool) -> dict[str, float]:
    if len(word) == 1 and alone:
        return {word: SAME}
    found = {other: begins(word, other) for other in known if other.startswith(word)}
    return {**found, word: SAME}


def begins(word: str, other: str) -> float:
    """The level of a word that `other` begins with."""
    return _INITIAL if len(word) == 1 else _BEGINS + _BEGINS_GAIN * len(word) / len(other)


def _by_sound(word: str, known: Sequence[str]) -> dict[str, float]:
    levels = {}
    allowed = slips_allowed(word)
    if allowed:
        from rapidfuzz import process  # noqa: PLC0415 -- forty modules that no start needs
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        near = process.extract(word, known, scorer=OSA.distance, score_cutoff=allowed, limit=None)
        levels = {other: SLIPS[distance] for other, distance, _ in near if distance}
    if len(word) > 1:
        levels |= {other: begins(word, other) for other in known if other.startswith(word)}
    return levels | dict.fromkeys(nominatives(word), CASE) | {word: SOUNDS_SAME}


def slips_allowed(word: str) -> int:
    """How many slips of the finger a word of this length may hold."""
    if len(word) < 4:
        return 0
    return 1 if len(word) < 7 else 2


def _by_initials(word: str, entries: Iterable[Entry], seen: set[int]) -> Iterator[Entry]:
    if not 2 <= len(word) <= 4:
        return
    for entry in entries:
        initials = (sound[0] for sound in entry.sound[: entry.of_name])
        if entry.of_name == len(word) and entry.id not in seen and "".join(initials) == word:
            yield entry
