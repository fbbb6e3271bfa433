"""The clock changes of a time zone, as a calendar file tells them (RFC 5545, VTIMEZONE).

They are found by looking at the zone, not taken from a table, so they are those of the pinned time
zone database. What changes by the same rule for good becomes that rule; the rest is listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

FIRST_YEAR = 2015
"""Nothing in a calendar of ours is older."""

LAST_YEAR = 2065
"""Whatever has followed one rule until then is taken to follow it for ever."""

RULED_YEARS = 28
"""Years that are seen to follow one rule: after 28 the weekdays of the dates come round again."""

_STRIDE = timedelta(days=7)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Observance:
    """One kind of time that a zone keeps. `onsets` are wall times before the change, as clocks
    showed it; with an `rrule` the last of them is the first of a series."""

    name: str
    offset_from: timedelta
    offset_to: timedelta
    is_summer: bool
    onsets: tuple[datetime, ...]
    rrule: str | None = None


@dataclass(frozen=True, slots=True)
class _Change:
    onset: datetime
    offset_from: timedelta
    offset_to: timedelta
    name: str
    is_summer: bool

    @property
    def kind(self) -> tuple[timedelta, timedelta, str, bool]:
        return self.offset_from, self.offset_to, self.name, self.is_summer


@cache
def observances(zone: ZoneInfo) -> tuple[Observance, ...]:
    """The kinds of time of a zone from FIRST_YEAR on, each once for what is listed and once for
    what follows a rule."""
    kinds: dict[tuple[timedelta, timedelta, str, bool], list[_Change]] = {}
    for change in _changes(zone):
        kinds.setdefault(change.kind, []).append(change)
    return tuple(each for changes in kinds.values() for each in _told(changes))


def _told(changes: list[_Change]) -> Iterator[Observance]:
    offset_from, offset_to, name, is_summer = changes[0].kind
    onsets = [each.onset for each in changes]
    ruled, rrule = _ruled(onsets)
    listed = tuple(onsets[: len(onsets) - ruled])
    if listed:
        yield Observance(name, offset_from, offset_to, is_summer, listed)
    if rrule is not None:
        yield Observance(name, offset_from, offset_to, is_summer, (onsets[-ruled],), rrule)


def _ruled(onsets: list[datetime]) -> tuple[int, str | None]:
    """How many of the last changes follow one yearly rule, and that rule."""
    if onsets[-1].year < LAST_YEAR - 1:
        return 0, None
    best: tuple[int, str | None] = (0, None)
    for nth in (_last, _nth):
        count = 1
        while count < len(onsets) and _follows(onsets[-count - 1], onsets[-count], nth):
            count += 1
        if count > max(best[0], RULED_YEARS):
            last = onsets[-1]
            day = f"{nth(last)}{_DAYS[last.weekday()]}"
            best = count, f"FREQ=YEARLY;BYMONTH={last.month};BYDAY={day}"
    return best


def _follows(earlier: datetime, later: datetime, nth: Callable[[datetime], int]) -> bool:
    return (
        later.year == earlier.year + 1
        and (earlier.month, earlier.weekday(), earlier.time())
        == (later.month, later.weekday(), later.time())
        and nth(earlier) == nth(later) != 0
    )


def _nth(day: datetime) -> int:
    return (day.day - 1) // 7 + 1


def _last(day: datetime) -> int:
    return -1 if (day + _STRIDE).month != day.month else 0


def _changes(zone: ZoneInfo) -> Iterator[_Change]:
    """What is kept at the beginning, and every change after it."""
    at, end = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC), datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC)
    local = at.astimezone(zone)
    yield _change(datetime(1970, 1, 1), _offset(local), local)
    while at < end:
        step = at + _STRIDE
        if _kept(at, zone) != _kept(step, zone):
            moment = _moment(at, step, zone)
            before = _offset((moment - timedelta(seconds=1)).astimezone(zone))
            onset = (moment + before).replace(tzinfo=None)
            yield _change(onset, before, moment.astimezone(zone))
            step = moment
        at = step


def _change(onset: datetime, offset_from: timedelta, after: datetime) -> _Change:
    summer = bool(after.dst()) and _offset(after) > offset_from
    return _Change(onset, offset_from, _offset(after), after.tzname() or "", summer)


def _moment(early: datetime, late: datetime, zone: ZoneInfo) -> datetime:
    """The first second of what is kept at `late`; it was not kept yet at `early`."""
    kept = _kept(early, zone)
    while late - early > timedelta(seconds=1):
        middle = early + (late - early) // 2
        middle = middle.replace(microsecond=0)
        if _kept(middle, zone) == kept:
            early = middle
        else:
            late = middle
    return late


def _kept(moment: datetime, zone: ZoneInfo) -> tuple[timedelta, str]:
    local = moment.astimezone(zone)
    return _offset(local), local.tzname() or ""


def _offset(local: datetime) -> timedelta:
    offset = local.utcoffset()
    assert offset is not None
    return offset
