"""So many times a week: which days those are, when nobody says."""

from __future__ import annotations

from domain.errors import DomainError
from domain.phrases.fields import Fields, number, word
from domain.phrases.repeats import Repeat, month_day, repeat

_WEEK: dict[int, tuple[tuple[int, ...], ...]] = {
    2: ((0, 3), (1, 4)),
    3: ((0, 2, 4),),
    4: ((0, 1, 3, 4),),
    5: ((0, 1, 2, 3, 4),),
    6: ((0, 1, 2, 3, 4, 5),),
}
"""Days as far apart as they can be, work days first. Our judgement; two choices are a question."""

_MONTH = {2: (1, 15), 3: (1, 11, 21), 4: (1, 8, 15, 22)}
_MONTHS = {"quarter": 3, "year": 12}
_DAYS_SAID = frozenset({"weekday", "weekdays", "dayset", "day", "nth", "dated", "ordinal"})


def repeats(fields: Fields) -> tuple[Repeat, ...]:
    """What a phrase repeats; twice a week without days comes as two suggestions.

    Raises DomainError as `repeat` does, and "rule-times" for a number that has no usual days.
    """
    if "per" not in fields:
        both = _either(fields)
        return (repeat(fields),) if both is None else both
    unit = word(fields, "unit") or word(fields, "adverb")
    times = number(fields, "times", "number") or 1
    said = {key: fields[key] for key in fields.keys() & {*_DAYS_SAID, "unit", "month"}}
    if times == 1 or not _DAYS_SAID.isdisjoint(fields):
        return (repeat(said),)
    if unit == "week" and times in _WEEK:
        return tuple(Repeat("week", weekdays=days) for days in _WEEK[times])
    if unit == "week" and times == 7:
        return (Repeat("day"),)
    if unit == "month" and times in _MONTH:
        return (Repeat("month", days=tuple(month_day(day) for day in _MONTH[times])),)
    months = _MONTHS.get(unit or "", 0)
    if months and months % times == 0:
        return (Repeat("month", months // times),)
    raise DomainError("rule-times")


def _either(fields: Fields) -> tuple[Repeat, ...] | None:
    """ "Every third Wednesday": of the month, or every three weeks."""
    if "stepped" not in fields or "weekday" not in fields or len(fields["weekday"]) > 1:
        return None
    if (number(fields, "ordinal") or 0) not in {3, 4}:
        return None
    of_month = {key: values for key, values in fields.items() if key != "stepped"}
    return repeat({**of_month, "unit": ["month"]}), repeat(fields)
