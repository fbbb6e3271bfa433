"""What a client's message may be: tactics, ranked by the playbook's own examples.

Every class has a centroid over stems, pairs of neighbouring stems and character n-grams; a message
is near a class as its words are. It is never a verdict: the first three are offered, with the words
that led to them (docs/decisions/0022-reading-messages.md has the method and how often it is right).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from domain.telling_words import quoted
from domain.word_features import (
    WORD,
    Feature,
    Vector,
    folded,
    is_stem,
    pairs_of,
    parts_of,
    weight_of,
    words_of,
)

NONE = "none"
"""The class of messages that are no tactic: ordinary ones and fair requests."""

FAIR = "fair"
"""What a manager says of a message that is a fair request, whatever it looked like."""

SHOWN = 3
"""Readings offered at once."""

TEXT_LIMIT = 4096
"""A message of Telegram has no more characters; what is beyond is not looked at."""

_STEMMERS = {"en": "english", "ru": "russian", "ro": "romanian"}
_OFTEN = 2
"""A word met once has no forms to bring together, and a pair or a part met once tells nothing."""

_ORDINARY = 0.07
"""What an ordinary message is ahead by: most messages are ordinary, the examples mostly are not."""

_OWN = 0.5
"""What the manager's own kept example weighs beside a centroid, at the most."""

_ENOUGH = 0.45
"""A word is named when it leads as strongly as this part of the strongest."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A class and how near the message is to it (a cosine, leanings added), with the words of the
    message that led there, as they were written; only the first few classes have them."""

    tactic: str
    score: float
    words: tuple[str, ...]


class Recogniser:
    """The classes of one language, learnt from `examples`: the messages of each class."""

    def __init__(self, language: str, examples: Mapping[str, Sequence[str]]) -> None:
        import snowballstemmer  # noqa: PLC0415 -- it brings forty languages along

        self.classes = tuple(examples)
        self._stemmer = snowballstemmer.stemmer(_STEMMERS[language])
        self._parts: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, str] = {}
        kinds = [kind for kind, texts in enumerate(examples.values()) for _ in texts]
        said = [words_of(text) for texts in examples.values() for text in texts]
        self._learn_words(said)
        pairs = [set(self._pairs(words)) for words in said]
        self._rarity = self._weigh(said, pairs)
        self._rows, self._norms = self._centroids(kinds, said, pairs)

    def rank(
        self,
        text: str,
        leanings: Mapping[str, float] | None = None,
        own: Iterable[tuple[str, Vector]] = (),
    ) -> tuple[Ranked, ...]:
        """Every class, the likeliest first.

        `leanings` are added to the scores of their classes; `own` are the manager's kept examples
        as vectors of this recogniser.
        """
        text = text[:TEXT_LIMIT]
        vector = self.vector(text)
        scores = self._scores(vector)
        for name, amount in (leanings or {}).items():
            if name in scores:
                scores[name] += amount
        for name, nearness in _nearest(vector, own).items():
            if name in scores:
                scores[name] += _OWN * nearness
        if NONE in scores:
            scores[NONE] += _ORDINARY
        order = sorted(self.classes, key=lambda name: -scores[name])
        return tuple(
            Ranked(each, scores[each], self._led(text, each) if place <= SHOWN else ())
            for place, each in enumerate(order)
        )

    def vector(self, text: str) -> Vector:
        """A message as its features, of length 1; nothing known in it is an empty one."""
        words = words_of(text[:TEXT_LIMIT])
        features: set[Feature] = {part for word in words for part in self._split(word)}
        features.update(self._pairs(words))
        known = features & self._rarity.keys()
        length = math.sqrt(sum(self._rarity[each] ** 2 for each in known)) or 1.0
        return {each: self._rarity[each] / length for each in known}

    def _scores(self, vector: Vector) -> dict[str, float]:
        totals = [0.0] * len(self.classes)
        for feature, weight in vector.items():
            for kind, value in enumerate(self._rows[feature]):
                totals[kind] += weight * value
        return {
            name: total / norm
            for name, total, norm in zip(self.classes, totals, self._norms, strict=True)
        }

    def _led(self, text: str, name: str) -> tuple[str, ...]:
        """The words that speak for a class, neighbours together, in the order of the message."""
        places = list(WORD.finditer(text))
        words = [folded(place[0]) for place in places]
        kind = self.classes.index(name)
        pairs = [self._speaks(pair, kind) for pair in self._pairs(words)]
        loud = [
            sum(self._speaks(part, kind) for part in self._split(word)) + (before + after) / 2
            for word, (before, after) in zip(words, pairwise(pairs), strict=True)
        ]
        best = sorted(range(len(loud)), key=lambda each: -loud[each])[:SHOWN]
        chosen = sorted(each for each in best if loud[each] > max(0.0, _ENOUGH * loud[best[0]]))
        return quoted(text, [places[each].span() for each in chosen], chosen)

    def _speaks(self, feature: Feature, kind: int) -> float:
        row = self._rows.get(feature)
        return self._rarity[feature] * row[kind] if row else 0.0

    def _learn_words(self, said: Iterable[Sequence[str]]) -> None:
        often = Counter(word for words in said for word in set(words))
        for word, times in often.items():
            stem = self._stemmer.stemWord(word) if times >= _OFTEN else word
            self._stems[word] = stem
            self._parts[word] = parts_of(word, stem)

    def _weigh(
        self, said: Iterable[Sequence[str]], pairs: Sequence[set[tuple[str, str]]]
    ) -> dict[Feature, float]:
        often: Counter[Feature] = Counter(pair for each in pairs for pair in each)
        times = Counter(word for words in said for word in set(words))
        for word, number in times.items():
            for part in self._parts[word]:
                often[part] += number
        total = len(pairs)
        return {
            each: weight_of(each) * math.log((total + 1) / (min(number, total) + 0.5))
            for each, number in often.items()
            if number >= _OFTEN or is_stem(each)
        }

    def _centroids(
        self,
        kinds: Sequence[int],
        said: Sequence[Sequence[str]],
        pairs: Sequence[set[tuple[str, str]]],
    ) -> tuple[dict[Feature, list[float]], list[float]]:
        """For each feature what it says for each class, the mean of all taken off; and lengths.

        A word's share in its class is gathered first, and only then handed to its parts.
        """
        rarity, width = self._rarity, len(self.classes)
        sizes = Counter(kinds)
        squares = {
            word: sum(rarity.get(part, 0.0) ** 2 for part in parts)
            for word, parts in self._parts.items()
        }
        shares: dict[Feature, list[float]] = {}
        for kind, words, each in zip(kinds, map(set, said), pairs, strict=True):
            square = sum(squares[word] for word in words) + sum(
                rarity.get(pair, 0.0) ** 2 for pair in each
            )
            share = 1 / (sizes[kind] * math.sqrt(square)) if square else 0.0
            features: tuple[Feature, ...] = (*words, *each)
            for feature in features:
                if feature not in shares:
                    shares[feature] = [0.0] * width
                shares[feature][kind] += share
        return _centred(self._handed_on(shares), rarity, width)

    def _handed_on(self, shares: Mapping[Feature, list[float]]) -> dict[Feature, list[float]]:
        rows: dict[Feature, list[float]] = {}
        for feature, share in shares.items():
            whole = isinstance(feature, tuple)
            parts: Iterable[Feature] = (feature,) if whole else self._parts[str(feature)]
            for part in parts:
                if part not in self._rarity:
                    continue
                row = rows.get(part)
                rows[part] = [a + b for a, b in zip(row, share, strict=True)] if row else share
        return rows

    def _split(self, word: str) -> tuple[str, ...]:
        return self._parts.get(word) or parts_of(word, self._stemmer.stemWord(word))

    def _pairs(self, words: Sequence[str]) -> list[tuple[str, str]]:
        stems = [self._stems.get(word) or self._stemmer.stemWord(word) for word in words]
        return pairs_of(stems)


def _centred(
    rows: dict[Feature, list[float]], rarity: Mapping[Feature, float], width: int
) -> tuple[dict[Feature, list[float]], list[float]]:
    squares = [0.0] * width
    for feature, row in rows.items():
        weight, mean = rarity[feature], sum(row) / width
        centred = [weight * (value - mean) for value in row]
        rows[feature] = centred
        squares = [total + value * value for total, value in zip(squares, centred, strict=True)]
    return rows, [math.sqrt(each) or 1.0 for each in squares]


def _nearest(vector: Vector, own: Iterable[tuple[str, Vector]]) -> dict[str, float]:
    """How near the nearest example of each class is."""
    near: dict[str, float] = {}
    for name, example in own:
        shared = vector.keys() & example.keys()
        nearness = sum(vector[each] * example[each] for each in shared)
        near[name] = max(near.get(name, 0.0), nearness)
    return near
