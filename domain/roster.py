"""A manager's clients by the words of their names: found without looking at each of them.

The same rules as in search.py, over an index made once: what a word may mean is looked up by
beginning, sound and case form, and only a word that means nobody is tried with slips of the finger.
So an answer takes about as long among ten thousand clients as among ten.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import nsmallest

from domain.cases import nominatives
from domain.names import Entry
from domain.search import CASE, INITIALS, SAME, SLIPS, SOUNDS_SAME, Asked, begins, meet
from domain.search import slips_allowed as allowed

LOOKED_AT = 20
"""Of many who answer equally well, so many of those used last are weighed."""

BEGINNINGS = 400
"""Words that one letter may begin; the alphabet's first, beside those used last."""

_END = "\U0010ffff"


class Roster:
    """The live clients of one manager, given in the order in which they were used last."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = tuple(entries)
        self._place = {entry.id: place for place, entry in enumerate(self._entries)}
        self._plain = _Words(entry.plain for entry in self._entries)
        self._sound = _Words(entry.sound for entry in self._entries)
        self._initials: dict[str, list[int]] = defaultdict(list)
        for place, entry in enumerate(self._entries):
            letters = "".join(sound[0] for sound in entry.sound[: entry.of_name])
            if 2 <= len(letters) <= 4:
                self._initials[letters].append(place)

    def __len__(self) -> int:
        return len(self._entries)

    def asked(self, plain: str, sound: str, slips: bool = True) -> Asked:
        """The words of the file that a word may mean, and how well each is met."""
        by_plain = {other: begins(plain, other) for other in self._plain.beginning(plain)}
        by_sound = {other: begins(sound, other) for other in self._sound.beginning(sound)}
        by_sound |= {form: CASE for form in nominatives(sound) if form in self._sound.places}
        if sound in self._sound.places:
            by_sound[sound] = SOUNDS_SAME
        if plain in self._plain.places:
            by_plain[plain] = SAME
        if slips and not by_plain and not by_sound:
            by_sound = self._slips(sound)
        return Asked(plain, sound, by_plain, by_sound)

    def level(self, asked: Asked) -> float:
        """How well a word names anybody at all, from 0 to 100."""
        levels = (*asked.by_plain.values(), *asked.by_sound.values())
        return max(levels, default=INITIALS if asked.sound in self._initials else 0.0)

    def find(self, words: Sequence[Asked], recent: Sequence[int]) -> list[tuple[int, float]]:
        """The ids of those whom all the words name, with scores from 60 to 100.

        Whole words come before beginnings, beginnings before slips; among equals those used last
        (the ids of `recent`, the newest first, then the order of the roster).
        """
        latest = {
            self._place[each]: at - len(recent)
            for at, each in enumerate(recent)
            if each in self._place
        }
        joint = self._joint(words)
        if len(joint) > LOOKED_AT:
            joint = {*nsmallest(LOOKED_AT, joint), *(joint & latest.keys())}
        found = []
        for place in joint:
            match = meet(words, self._entries[place])
            if match is not None:
                found.append((-band(match.score), latest.get(place, place), match))
        if not found and len(words) == 1:
            places = self._initials.get(words[0].sound, ())
            ranked = sorted(places, key=lambda place: latest.get(place, place))
            return [(self._entries[place].id, INITIALS) for place in ranked[:LOOKED_AT]]
        found.sort(key=lambda each: (*each[:2], -each[2].score))
        return [(match.entry.id, match.score) for _, _, match in found]

    def _joint(self, words: Sequence[Asked]) -> set[int]:
        joint: set[int] | None = None
        for word in words:
            places = self._sound.those(word.by_sound) | self._plain.those(word.by_plain)
            joint = places if joint is None else joint & places
        return joint or set()

    def _slips(self, word: str) -> dict[str, float]:
        most = allowed(word)
        if not most:
            return {}
        from rapidfuzz import process  # noqa: PLC0415 -- forty modules that no start needs
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        likely = self._sound.alike(word)
        near = process.extract(word, likely, scorer=OSA.distance, score_cutoff=most, limit=None)
        return {other: SLIPS[distance] for other, distance, _ in near if distance}


def band(score: float) -> int:
    """What is told apart before recency counts: the name itself, its beginning, anything else."""
    return 2 if score >= WHOLE else 1 if score >= BEGUN else 0


WHOLE, BEGUN = 86.0, 74.0
"""A whole word of a name of two, in any case form, scores at least this; a beginning this."""


class _Words:
    """The words of one reading, in order, each with the places where it stands."""

    def __init__(self, read: Iterable[Collection[str]]) -> None:
        places: dict[str, list[int]] = defaultdict(list)
        for place, words in enumerate(read):
            for word in words:
                places[word].append(place)
        self.places: Mapping[str, list[int]] = dict(places)
        self.sorted = sorted(places)
        self._edges: dict[tuple[int, str], list[str]] = defaultdict(list)
        for word in self.sorted:
            self._edges[0, word[0]].append(word)
            self._edges[-1, word[-1]].append(word)

    def alike(self, word: str) -> list[str]:
        """The words that begin or end with the same letter: hardly anybody misses both."""
        return [*self._edges.get((0, word[0]), ()), *self._edges.get((-1, word[-1]), ())]

    def beginning(self, word: str) -> list[str]:
        """The words that begin with `word`."""
        first = bisect_left(self.sorted, word)
        last = bisect_left(self.sorted, word + _END)
        return self.sorted[first : min(last, first + BEGINNINGS)]

    def those(self, words: Iterable[str]) -> set[int]:
        """Where any of the words stands."""
        return set().union(*(self.places.get(word, ()) for word in words))
