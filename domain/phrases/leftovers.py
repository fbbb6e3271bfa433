"""What is left of a text when its schedule and "remind me to" are taken out."""

from __future__ import annotations

from collections.abc import Sequence

from domain.phrases.grammar import Grammar
from domain.phrases.tokens import Token

_HEAD = frozenset(",.:;-!?)")
_TAIL = frozenset(",:;-(")
_CLINGING = frozenset(",.:;!?)")

Span = tuple[int, int]


def spans(tokens: Sequence[Token], used: set[int]) -> tuple[Span, ...]:
    """The places in the text of the used words; neighbours are one."""
    found: list[Span] = []
    last = -2
    for at in sorted(used):
        begin = found.pop()[0] if found and last == at - 1 else tokens[at].start
        found.append((begin, tokens[at].end))
        last = at
    return tuple(found)


def left_over(tokens: Sequence[Token], used: set[int], grammar: Grammar) -> set[int]:
    """The words that say what it is about: the rest, without the request around it."""
    rest = [at for at in range(len(tokens)) if at not in used]
    text = grammar.encode(tokens[at] for at in rest)
    begin, end = 0, len(rest)
    while begin < end:
        fits = grammar.kind("lead").begin(text[begin:end])
        if not fits and tokens[rest[begin]].key not in _HEAD:
            break
        if fits and _is_tied(tokens, rest, begin + fits):
            begin += fits - 1
            break
        begin += max(fits, 1)
    end = begin + grammar.kind("tail").finish(text[begin:end])
    while end > begin and tokens[rest[end - 1]].key in _TAIL:
        end -= 1
    return set(rest[begin:end])


def _is_tied(tokens: Sequence[Token], rest: Sequence[int], at: int) -> bool:
    """Whether a hyphen ties the word at `at` to the one before it, which then stays."""
    if at >= len(rest) or tokens[rest[at]].key != "-":
        return False
    return tokens[rest[at]].start == tokens[rest[at - 1]].end


def joined(text: str, kept: Sequence[Span]) -> str:
    """The kept pieces of the text as one, with single spaces where something was taken out."""
    found = ""
    for begin, end in kept:
        piece = text[begin:end]
        if piece[0] in _CLINGING and found.endswith(","):
            found = found[:-1]
        found += piece if not found or piece[0] in _CLINGING else f" {piece}"
    return found.strip()
