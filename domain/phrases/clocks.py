"""Wall times: what a phrase says of the hour, and the usual hours where it says only "morning"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from domain.phrases.fields import Fields, number, word

_MIDNIGHT = time(23, 59)
_DOUBTFUL = range(1, 7)
"""Hours that without more are as likely after noon; from seven on the morning is meant."""


@dataclass(frozen=True, slots=True)
class Usual:
    """The hours that are meant where none is said. Our judgement; the manager may have others."""

    morning: time = time(9)
    forenoon: time = time(11)
    noon: time = time(12)
    lunch: time = time(13)
    afternoon: time = time(14)
    closing: time = time(18)
    evening: time = time(19)
    night: time = time(22)

    def of(self, part: str | None) -> time:
        """The hour of a part of the day; the morning's where none is named."""
        return getattr(self, part, self.morning) if part else self.morning

    def until(self, part: str | None) -> time:
        """When a part of the day is over."""
        if part in {"morning", "forenoon"}:
            return self.noon
        return self.closing if part in {"afternoon", "lunch"} else _MIDNIGHT


def clock_times(fields: Fields, part: str | None, round_the_clock: bool) -> tuple[time, ...]:
    """The times that are meant, the likeliest first; none if no clock shows it.

    `round_the_clock`: where this language writes 17:30, "5:30" is in the morning.
    """
    if "two" not in fields:
        return _times(fields, part, round_the_clock)
    name = "clock" if "clock" in fields else "hour"
    halves = fields.get("half", [])
    both = (
        {**fields, name: [value], **({"half": halves[at : at + 1]} if len(halves) > 1 else {})}
        for at, value in enumerate(fields.get(name, ()))
    )
    return tuple(at for each in both for at in _times(each, part, round_the_clock))


def is_window(fields: Fields) -> bool:
    """Whether hours are named between which something is to be, not one of them."""
    found = fields.get("dashclock", [None])[0]
    return "window" in fields or (isinstance(found, tuple) and _is_span(found[0], found[1]))


def _times(fields: Fields, part: str | None, round_the_clock: bool) -> tuple[time, ...]:
    hour, minute, exact = _said(fields, round_the_clock)
    if hour is None or not 0 <= hour <= 23:
        return ()
    half = word(fields, "half")
    if half is not None and not 1 <= hour <= 12:
        return ()
    hours = _hours(hour, half or _half_of(part, hour), exact)
    return tuple(_shifted(each, minute, number(fields, "shift") or 0) for each in hours)


def _said(fields: Fields, round_the_clock: bool) -> tuple[int | None, int, bool]:
    for name in ("clock", "dotclock", "dashclock", "compact"):
        found = fields.get(name)
        if found and isinstance(found[0], tuple):
            of, minute, led = found[0]
            if name == "dashclock" and _is_span(of, minute):
                minute = 0
            return of, minute, bool(led) or round_the_clock
    named = number(fields, "named")
    if named is not None:
        return named, 0, True
    said = number(fields, "number")
    shift = said if "to_said" in fields else number(fields, "to")
    minutes = said if "past_said" in fields else number(fields, "minutes", "past")
    hour = number(fields, "hour", "nth", "halfto")
    if hour is not None and "of_hour" in fields:
        # "Ten minutes of the fifth hour": ten past four.
        return hour - 1 if hour > 1 else 12, said or 0, False
    if hour is not None and shift is not None:
        return hour - 1 if hour > 1 else 12, 60 - shift, False
    return hour, minutes or 0, "exact" in fields


def _is_span(first: int, second: int) -> bool:
    """Whether "10-12" is from ten to twelve; "10-15" and "10-30" are clock times."""
    return first < second <= 24 and second not in {10, 15}


def _hours(hour: int, half: str | None, exact: bool) -> tuple[int, ...]:
    if half == "am":
        return (hour % 12 if hour <= 12 else hour,)
    if half == "pm":
        return (hour % 12 + 12 if hour <= 12 else hour,)
    if exact or hour not in _DOUBTFUL:
        return (hour,)
    return (hour + 12, hour)


def _half_of(part: str | None, hour: int) -> str | None:
    """Which half of the day "in the evening" puts an hour into."""
    if part == "night":
        return "pm" if 6 <= hour <= 11 else "am"
    halves: Mapping[str, str] = {
        "morning": "am",
        "forenoon": "am",
        "evening": "pm",
        "closing": "pm",
    }
    if part in {"afternoon", "lunch", "noon"}:
        return "pm" if hour < 9 or hour == 12 else None
    return halves.get(part or "")


def _shifted(hour: int, minute: int, shift: int) -> time:
    at = (hour * 60 + minute + shift) % (24 * 60)
    return time(at // 60, at % 60)
