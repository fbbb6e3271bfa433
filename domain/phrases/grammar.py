"""One language: its words by category, its patterns by kind, and the reading of words by both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from domain.phrases import company
from domain.phrases.lexicon import Lexicon, Table
from domain.phrases.patterns import Kind, Match, expand, literals
from domain.phrases.tokens import Token

KINDS = (
    "never",
    "roll",
    "except",
    "rule",
    "count",
    "date",
    "offset",
    "clock",
    "part",
    "whole",
    "alone",
)
"""The order of reading: what is read first takes its words away from the rest. Dates come before
offsets and offsets before clock times, so that a number of days is no hour."""

MARKERS = ("until", "starting", "lead", "tail")

ROUND_THE_CLOCK = "round_the_clock"
"""The manner of languages that write hours from 0 to 23."""

_TAKEN = "\x00"
_ABBREVIATION_MAX = 5


class Grammar:
    """The words and patterns of one language, compiled; keep one, it takes a tenth of a second."""

    def __init__(
        self,
        words: Table,
        patterns: Mapping[str, Sequence[str]],
        pieces: Mapping[str, str],
        not_slips: Iterable[str] = (),
        manners: Iterable[str] = (),
    ) -> None:
        """`not_slips` are ordinary words that look like a weekday or month with a slip in it;
        of the `manners` only ROUND_THE_CLOCK is known."""
        self.manners = frozenset(manners)
        sources = {
            kind: [expand(each, pieces) for each in patterns.get(kind, ())]
            for kind in (*KINDS, *MARKERS)
        }
        named = {word for each in sources.values() for one in each for word in literals(one)}
        self._lexicon = Lexicon(words, frozenset(named))
        self._slips = company.Slips(self._lexicon, not_slips)
        letters = self._lexicon.by_category()
        self._kinds = {kind: Kind(each, letters) for kind, each in sources.items()}

    def kind(self, name: str) -> Kind:
        """The patterns of a kind or marker."""
        return self._kinds[name]

    def knows(self, pieces: Iterable[Token]) -> int:
        """How many of the words belong to this language's tables."""
        return sum(piece.key.isalpha() and piece.key in self._lexicon for piece in pieces)

    def tokens(self, pieces: Iterable[Token]) -> list[Token]:
        """The pieces of a text with their meanings; numbers of several words are one."""
        tokens = company.joined(self._meant(pieces))
        self._slips.forgive(tokens)
        company.promote(tokens)
        for token in tokens:
            token.letter = token.letter or self._lexicon.letter(token)
        return tokens

    def encode(self, tokens: Iterable[Token]) -> str:
        """A character for each word, for the patterns."""
        return "".join([token.letter for token in tokens])

    def matches(self, tokens: Sequence[Token]) -> tuple[dict[str, list[Match]], str]:
        """What is found of each kind, and the encoded text without it; a word belongs to one."""
        text = self.encode(tokens)
        found: dict[str, list[Match]] = {}
        for name in KINDS:
            found[name] = self._kinds[name].find(text, tokens)
            for match in found[name]:
                taken = _TAKEN * (match.end - match.start)
                text = text[: match.start] + taken + text[match.end :]
        return found, text

    def _meant(self, pieces: Iterable[Token]) -> Iterator[Token]:
        """Words get their meanings; a full stop behind an abbreviation belongs to it."""
        last: Token | None = None
        for piece in pieces:
            if piece.key == "." and last and last.end == piece.start and _is_short(last):
                last.end = piece.end
                continue
            last = self._lexicon.meant(piece)
            yield last


def _is_short(token: Token) -> bool:
    return bool(token.values) and token.key.isalpha() and len(token.key) <= _ABBREVIATION_MAX
