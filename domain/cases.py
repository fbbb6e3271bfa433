"""Case forms of names in Russian and Romanian, on folded words: "Egoru" asks for "Egor".

Only the common declensions of first and last names: enough to find a client by the form in which
people speak of them. Nothing here ever declines a name.
"""

from __future__ import annotations

from collections.abc import Sequence

# Ending of the case form -> endings the nominative may have (all as `names.fold` leaves them).
_ENDINGS = {
    "a": ("",),
    "u": ("", "a"),
    "e": ("", "a", "ia", "ei"),
    "i": ("a", "ia"),
    "ia": ("",),
    "iu": ("", "ia"),
    "om": ("",),
    "em": ("", "ei"),
    "im": ("", "i"),
    "oi": ("a", "aia"),
    "ei": ("a", "ia", "ea"),
    "ai": ("a",),
    "ogo": ("i",),
    "omu": ("i",),
    "uiu": ("aia",),
}
_LONGEST = max(map(len, _ENDINGS))
_VOWELS = frozenset("aeiou")
_SHORTEST_STEM = 2
_SHORTEST_BARE_STEM = 3
_PARTICLES = frozenset({"lui"})  # the Romanian genitive of masculine names: "lui Ion"


def nominatives(word: str) -> frozenset[str]:
    """The folded nominatives a folded `word` may be a case form of; the word itself left out."""
    found = set()
    for length in range(1, _LONGEST + 1):
        stem, ending = word[:-length], word[-length:]
        for nominative in _ENDINGS.get(ending, ()):
            if len(stem) >= (_SHORTEST_STEM if nominative else _SHORTEST_BARE_STEM):
                found.add(stem + nominative)
        if ending in _ENDINGS and "" in _ENDINGS[ending] and _drops_a_vowel(stem):
            found.add(f"{stem[:-1]}e{stem[-1]}")
    return frozenset(found - {word})


def _drops_a_vowel(stem: str) -> bool:
    """Whether the nominative may have an e that its other forms lose: Pavel, but "Pavla"."""
    return len(stem) > _SHORTEST_BARE_STEM and _VOWELS.isdisjoint(stem[-2:])


def without_particle(words: Sequence[str]) -> int:
    """How many leading words only mark a case: 1 for "lui Ion", else 0."""
    return int(len(words) > 1 and words[0] in _PARTICLES)
