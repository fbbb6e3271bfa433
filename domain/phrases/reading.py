"""A text read as a moment or a repeating schedule, in whichever language it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from domain.errors import DomainError
from domain.phrases.clocks import Usual
from domain.phrases.composition import Composition
from domain.phrases.fields import Chunk
from domain.phrases.grammar import KINDS, Grammar
from domain.phrases.leftovers import Span, joined, left_over, spans
from domain.phrases.tokens import Token, split
from domain.recurrence import Rule


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that a text can mean: a moment or a rule or a time before something.

    `at` is wall time, naive; `fold` is set in the second of two hours of the same name. `before`
    is how long before something that the text names and the caller has to look up. `explicit` says
    whether an hour was said, or the usual one is meant.
    """

    at: datetime | None = None
    rule: Rule | None = None
    before: timedelta | None = None
    explicit: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a text says of time. No readings: nothing, or something that cannot be.

    Several readings: people differ about it; the likelier comes first, and a person decides.
    `problem` is why it cannot be (the key of a DomainError and its parameters), `suggestion` a wall
    time that can. `spans` are the places in the text that were read, `kept` those of `leftover`.
    """

    readings: tuple[Reading, ...] = ()
    spans: tuple[Span, ...] = ()
    kept: tuple[Span, ...] = ()
    leftover: str = ""
    problem: str = ""
    params: dict[str, object] = field(default_factory=dict)
    suggestion: datetime | None = None


def read(
    text: str, now: datetime, grammars: Sequence[Grammar], usual: Usual = Usual()  # noqa: B008 - frozen
) -> Phrase:
    """What `text` says of time to somebody whose clock shows `now`.

    `now` is aware (then hours are added as time that passes) or naive. The language of the manager
    comes first among `grammars`: it is tried first where two know as many of the words. Never
    raises on any text.
    """
    pieces = list(split(text))
    # The sort is stable: the earlier language stays first among those that know as many words.
    ranked = sorted(grammars, key=lambda grammar: -grammar.knows(pieces))
    for grammar in ranked:
        found = _read(text, pieces, now, grammar, usual)
        if found.spans:
            return found
    return Phrase(kept=((0, len(text)),) if text else (), leftover=text.strip())


def _read(
    text: str, pieces: Sequence[Token], now: datetime, grammar: Grammar, usual: Usual
) -> Phrase:
    tokens = grammar.tokens(pieces)
    chunks = _chunks(tokens, grammar)
    if not chunks:
        return Phrase()
    chosen = Composition(chunks, tokens, grammar, now, usual)
    used = chosen.used()
    kept = spans(tokens, left_over(tokens, used, grammar))
    left, places = joined(text, kept), spans(tokens, used)
    try:
        found = tuple(
            Reading(each.at, each.rule, each.before, each.explicit) for each in chosen.meanings()
        )
    except DomainError as error:
        problem, params = error.key, dict(error.params)
        return Phrase((), places, kept, left, problem, params, chosen.suggestion())
    return Phrase(found, places, kept, left)


def _chunks(tokens: Sequence[Token], grammar: Grammar) -> list[Chunk]:
    """Everything that speaks of time, from the left, with the marker before it ("until", "from")."""
    found, text = grammar.matches(tokens)
    chunks = []
    for kind in KINDS[1:]:
        for match in found[kind]:
            begin, marker = match.start, ""
            for name in ("until", "starting") if kind == "date" else ():
                start = grammar.kind(name).finish(text[:begin])
                if start < begin:
                    begin, marker = start, name
                    break
            chunks.append(Chunk(kind, begin, match.end, match.fields, marker))
    return sorted(chunks, key=lambda chunk: chunk.begin)
