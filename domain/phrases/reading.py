"""A text read as a moment or a repeating schedule, in whichever language it is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from domain.dates import YEARS_AHEAD
from domain.errors import DomainError
from domain.phrases import moments
from domain.phrases.choosing import Chooser
from domain.phrases.clocks import Usual
from domain.phrases.context import Context, Reading
from domain.phrases.fields import Chunk, Fields, word
from domain.phrases.grammar import KINDS, ROUND_THE_CLOCK, Grammar
from domain.phrases.leftovers import Span, joined, left_over, spans
from domain.phrases.recurring import rules
from domain.phrases.spoiled import is_tied_to_unknown, of_the_past, run_of_days
from domain.phrases.tokens import Token, split
from domain.recurrence import BusinessDay, monday_to_friday

__all__ = ["Phrase", "Reading", "Usual", "read"]

_READINGS_MAX = 4
_FOUND_AS = {"whole": "offset", "alone": "clock"}
_USUAL = Usual()
_EVERY_OTHER_DAY: Fields = {"every": [2], "unit": ["day"]}


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
    text: str,
    now: datetime,
    grammars: Sequence[Grammar],
    usual: Usual = _USUAL,
    works: BusinessDay = monday_to_friday,
) -> Phrase:
    """What `text` says of time to somebody whose clock shows `now`, and who works on `works`.

    `now` is aware (then hours are added as time that passes) or naive. The language of the manager
    comes first among `grammars`: it is tried first where two know as many of the words. Never
    raises on any text.
    """
    pieces = list(split(text))
    barred: set[int] = set()
    # The sort is stable: the earlier language stays first among those that know as many words.
    for grammar in sorted(grammars, key=lambda grammar: -grammar.knows(pieces)):
        found = _read(text, pieces, now, grammar, usual, works, barred)
        if found.spans:
            return found
    return Phrase(kept=((0, len(text)),) if text else (), leftover=text.strip())


def without_request(text: str, grammars: Sequence[Grammar]) -> str:
    """The text without the "remind me to" around it, in the language it is most likely in."""
    pieces = list(split(text))
    grammar = max(grammars, key=lambda each: each.knows(pieces))
    tokens = grammar.tokens(pieces)
    return joined(text, spans(tokens, left_over(tokens, set(), grammar)))


def _read(
    text: str,
    pieces: Sequence[Token],
    now: datetime,
    grammar: Grammar,
    usual: Usual,
    works: BusinessDay,
    barred: set[int],
) -> Phrase:
    """`barred` are places of the text that another language knows to say nothing of time."""
    tokens = grammar.tokens(pieces)
    found = _chunks(tokens, grammar, barred)
    chunks = [
        chunk
        for chunk in found
        if barred.isdisjoint(token.start for token in tokens[chunk.begin : chunk.end])
    ]
    chooser = Chooser(chunks, tokens, grammar)
    chosen = chooser.choose()
    if is_tied_to_unknown(chunks, chosen):
        barred.update(tokens[at].start for each in chosen for at in range(each.begin, each.end))
        chosen = []
    if not chosen:
        return Phrase()
    over = of_the_past(found, chosen, chooser)
    used = chooser.used(sorted([*over, *chosen], key=lambda chunk: chunk.begin))
    kept = spans(tokens, left_over(tokens, used, grammar))
    left, places = joined(text, kept), spans(tokens, used)
    context = Context(chosen, now, usual, ROUND_THE_CLOCK in grammar.manners, works)
    if over:
        return Phrase((), places, kept, left, "date-past", {}, moments.next_at(context))
    try:
        return Phrase(_readings(context), places, kept, left)
    except DomainError as error:
        problem, params = error.key, dict(error.params)
        return Phrase((), places, kept, left, problem, params, moments.suggestion(context))


def _readings(context: Context) -> tuple[Reading, ...]:
    """What is meant, the likeliest first, each once; raises DomainError for what cannot be."""
    try:
        found = tuple(dict.fromkeys(_meant(context)))
    except (OverflowError, ValueError) as error:
        raise DomainError("date-too-far", years=YEARS_AHEAD) from error
    clock = context.one("clock")
    if clock is not None and "two" in clock.fields and len(found) > 1:
        found = tuple(replace(each, together=True) for each in found)
    return found[:_READINGS_MAX]


def _meant(context: Context) -> Iterator[Reading]:
    rule, offset, day = (context.one(kind) for kind in ("rule", "offset", "date"))
    if rule:
        yield from rules(context, rule)
    elif offset and word(offset.fields, "relation") == "before":
        yield from moments.before(context, offset)
    elif offset:
        yield from moments.later(context, offset)
        if "or_every" in offset.fields:
            yield from rules(context, Chunk("rule", -1, -1, dict(_EVERY_OTHER_DAY)))
    elif day and (_is_list(day, "weekday") or _is_list(day, "dated", "nth", "day")):
        yield from rules(context, Chunk("rule", day.begin, day.end, day.fields))
    elif day:
        yield from moments.on_day(context, day)
    else:
        yield from moments.next_times(context)


def _is_list(day: Chunk, *names: str) -> bool:
    """Whether several days are named that come every week or every month."""
    found = next((day.fields[name] for name in names if name in day.fields), ())
    return len(found) > 1 and "month" not in day.fields and "next_month" not in day.fields


def _chunks(tokens: Sequence[Token], grammar: Grammar, barred: set[int]) -> list[Chunk]:
    """Everything that speaks of time, from the left, each with the "until" or "from" before it."""
    found, text = grammar.matches(tokens)
    for match in found["never"]:
        barred.update(token.start for token in tokens[match.start : match.end])
    past = (match for match in found["never"] if "past" in match.fields)
    chunks = [Chunk("past", match.start, match.end, match.fields) for match in past]
    for kind in KINDS[1:]:
        for match in found[kind]:
            begin, marker = match.start, ""
            for name in ("until", "starting") if kind == "date" else ():
                start = grammar.kind(name).finish(text[:begin])
                if start < begin:
                    begin, marker = start, name
                    break
            found_as = _FOUND_AS.get(kind, kind)
            chunk = Chunk(found_as, begin, match.end, match.fields, marker, kind == "whole")
            is_run = kind == "date" and "run" in match.fields
            chunks += run_of_days(chunk, found["rule"]) if is_run else [chunk]
    return sorted(chunks, key=lambda chunk: chunk.begin)
