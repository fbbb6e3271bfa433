"""What a few typed words are about: a tactic, a situation, a channel or a kind of text.

The words for each are content; here they are only met, in any spelling the names are met in (one
alphabet for all three languages), by beginnings, by other endings and with one slip.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from domain.names import spell

Kind = Literal["tactic", "situation", "channel", "form"]
EXACT, BEGINS, ENDS_OTHERWISE, SLIP = 100.0, 80.0, 76.0, 70.0
"""How well a word is met: in full, by its beginning, but for its ending, with a slip."""

GAIN = 8.0
NEAR = 6.0
"""A word met well is not taken for what it only resembles."""

SURE = 60.0
"""From here on a topic is what was meant; below, part of a phrase was typed."""

MORE = 5.0
"""For each further word that speaks of the same."""

_SHORTEST, _STEM, _ENDING, _SLIP_LENGTH = 2, 4, 4, 5
_END = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that can be asked about; a situation may name one of its stages."""

    kind: Kind
    name: str
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class About:
    """A topic found, how surely, and which of the words (by place) spoke of it."""

    topic: Topic
    score: float
    words: frozenset[int]


class Lexicon:
    """The words for every topic, in all languages at once."""

    def __init__(self, phrases: Iterable[tuple[Topic, str]], fillers: Iterable[str]) -> None:
        self._fillers = frozenset(word for text in fillers for word in spell(text).sound)
        self._phrases: list[tuple[Topic, tuple[str, ...]]] = []
        self._of_word: dict[str, list[int]] = defaultdict(list)
        for topic, text in phrases:
            every = spell(text).sound
            words = tuple(dict.fromkeys(w for w in every if w not in self._fillers)) or every
            for word in words:
                self._of_word[word].append(len(self._phrases))
            self._phrases.append((topic, words))
        self._sorted = sorted(self._of_word)
        self._stems: dict[str, list[str]] = defaultdict(list)
        for word in self._sorted:
            self._stems[word[:_STEM]].append(word)
        self.meant = lru_cache(2048)(self._meant)

    def is_filler(self, word: str) -> bool:
        """Whether a word says nothing by itself: "is", "too", "about"."""
        return word in self._fillers

    def level(self, word: str) -> float:
        """How well a word (as it sounds) is met by any topic, from 0 to 100."""
        return max(self.meant(word).values(), default=0.0)

    def about(self, words: Sequence[str]) -> list[About]:
        """The topics these words speak of, the surest first; equals as the content lists them."""
        met: dict[int, dict[str, tuple[float, int]]] = defaultdict(dict)
        for place, word in enumerate(words):
            for other, level in self.meant(word).items():
                for number in self._of_word[other]:
                    if level > met[number].get(other, (0.0, 0))[0]:
                        met[number][other] = level, place
        found: dict[Topic, About] = {}
        for number in sorted(met):
            self._weigh(number, met[number], found)
        most = {
            topic: about.score + MORE * (len(about.words) - 1) for topic, about in found.items()
        }
        return sorted(found.values(), key=lambda each: -most[each.topic])

    def _weigh(
        self, number: int, met: Mapping[str, tuple[float, int]], found: dict[Topic, About]
    ) -> None:
        topic, wanted = self._phrases[number]
        score = sum(level for level, _ in met.values()) / len(wanted)
        known = found.get(topic, About(topic, 0.0, frozenset()))
        words = known.words.union(place for _, place in met.values())
        found[topic] = About(topic, max(score, known.score), words)

    def _meant(self, word: str) -> Mapping[str, float]:
        """The words of the lexicon that a typed one may mean."""
        if len(word) < _SHORTEST:
            return {word: EXACT} if word in self._of_word else {}
        first, last = bisect_left(self._sorted, word), bisect_left(self._sorted, word + _END)
        found = {w: _begun(word, w) for w in self._sorted[first:last]}
        for other in self._stems.get(word[:_STEM], ()):
            if other not in found and _same_stem(word, other):
                found[other] = ENDS_OTHERWISE
        if word in self._of_word:
            found[word] = EXACT
        best = max(found.values(), default=0.0)
        return {w: each for w, each in found.items() if each >= best - NEAR} or self._slips(word)

    def _slips(self, word: str) -> Mapping[str, float]:
        if len(word) < _SLIP_LENGTH:
            return {}
        from rapidfuzz import process  # noqa: PLC0415 -- forty modules that no start needs
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        near = process.extract(word, self._sorted, scorer=OSA.distance, score_cutoff=1, limit=None)
        return dict.fromkeys((other for other, _, _ in near), SLIP)


def _begun(word: str, other: str) -> float:
    """Two letters may begin anything; they may as well be somebody's initials."""
    return SLIP if len(word) <= _SHORTEST else BEGINS + GAIN * len(word) / len(other)


def _same_stem(word: str, other: str) -> bool:
    """Whether two words differ in their endings only: "platit" and "platita"."""
    shared = 0
    for mine, theirs in zip(word, other, strict=False):
        if mine != theirs:
            break
        shared += 1
    left = max(len(word), len(other)) - shared
    return shared >= _STEM and left <= (_ENDING if shared > _STEM else _ENDING // 2)
