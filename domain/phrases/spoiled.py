"""Pieces that change what an hour or a rule beside them means: the past, the unknown, a run of
days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.phrases.choosing import Chooser
from domain.phrases.fields import Chunk, number, numbers, word
from domain.phrases.patterns import Match
from domain.phrases.repeats import days_in_a_row
from domain.phrases.tokens import Value

_HOUR = frozenset({"clock", "part"})
_DAYS = ("day", "nth", "dated")


def of_the_past(found: Sequence[Chunk], chosen: Sequence[Chunk], chooser: Chooser) -> list[Chunk]:
    """The day before today to which the only hour that is said belongs: "yesterday at 10"."""
    if not _is_hour(chosen):
        return []
    over = [each for each in found if each.kind == "past" or "over" in each.fields]
    return [
        each
        for each in over
        if any(chooser.touch(each, hour) or chooser.touch(hour, each) for hour in chosen)
    ][:1]


def is_tied_to_unknown(chunks: Sequence[Chunk], chosen: Sequence[Chunk]) -> bool:
    """Whether the only hour that is said is that of a day that nobody knows: "three days after the
    invoice at 10"."""
    after = (each for each in chunks if word(each.fields, "relation") == "from")
    return _is_hour(chosen) and any(each.kind == "offset" for each in after)


def run_of_days(run: Chunk, rules: Sequence[Match]) -> list[Chunk]:
    """From one day of a month to another: where something repeats, its beginning and its end, or
    every such day of each month; else the first of them."""
    days = numbers(run.fields, *_DAYS)
    if sum(name in run.fields for name in _DAYS) > 1:
        days.sort()  # "from the 1st to 5 December": which was said first is not known any more
    rest = {key: values for key, values in run.fields.items() if key not in {*_DAYS, "run"}}
    first = replace(run, fields=rest | {"day": [days[0]]}, marker="")
    month = number(rest, "month")
    if days[0] > days[-1] and month is not None:
        first = replace(first, fields={"day": [days[0]], "month": [(month - 2) % 12 + 1]})
    if not rules or len(days) < 2:
        return [first]
    units = {word(rule.fields, "unit") or word(rule.fields, "adverb") for rule in rules}
    if "month" in units and "month" not in rest:
        return [
            replace(first, fields=rest | {"day": list[Value](days_in_a_row(days[0], days[-1]))})
        ]
    last = replace(first, begin=run.end - 1, fields=rest | {"day": [days[-1]]}, marker="until")
    return [replace(first, end=run.end - 1, marker="starting"), last]


def _is_hour(chosen: Sequence[Chunk]) -> bool:
    return bool(chosen) and all(each.kind in _HOUR for each in chosen)
