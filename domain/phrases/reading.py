"""A text read as a moment or a repeating schedule, in whichever language explains most of it."""

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
from domain.phrases.tokens import Token
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
    comes first among `grammars`: it wins where two explain as much. Never raises on any text.
    """
    best: tuple[int, Phrase] | None = None
    for grammar in grammars:
        found = _read(text, now, grammar, usual)
        if best is None or found[0] > best[0]:
            best = found
    return best[1] if best else Phrase(leftover=text.strip())


def _read(text: str, now: datetime, grammar: Grammar, usual: Usual) -> tuple[int, Phrase]:
    """The phrase, and how many words it explains."""
    tokens = grammar.tokens(text)
    chosen = Composition(_chunks(tokens, grammar), tokens, grammar, now, usual)
    used = chosen.used()
    kept = left_over(tokens, used, grammar)
    kept_spans = spans(tokens, kept) if used else ()
    explained = len(tokens) - len(kept) if used else 0
    left = joined(text, kept_spans) if used else text.strip()
    places = spans(tokens, used)
    try:
        found = tuple(
            Reading(each.at, each.rule, each.before, each.explicit) for each in chosen.meanings()
        )
    except DomainError as error:
        return explained, Phrase(
            (), places, kept_spans, left, error.key, dict(error.params), chosen.suggestion()
        )
    return explained, Phrase(found, places, kept_spans, left)


def _chunks(tokens: Sequence[Token], grammar: Grammar) -> list[Chunk]:
    """Everything that speaks of time, from the left, with the marker before it ("until", "from")."""
    found = grammar.matches(tokens)
    text = grammar.remaining(tokens, found)
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
