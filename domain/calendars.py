"""What a calendar application is given: entries, when they stand, and how often they have changed.

An RRULE is used where it means the same days; anything else is given as single days of their own.
Why not RDATE, and why nothing more often than daily: docs/decisions/0019-calendar.md.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.deliveries import due
from domain.occurrences import following, last_counted, next_occurrence
from domain.recurrence import BusinessDay, Rule, monday_to_friday
from domain.rule_text import to_rrule

TITLE_LIMIT = 120
FILE_NAME_LIMIT = 40

MONTHS_AHEAD = 13
"""How far single days are given, from the first of this month on: a year and then some."""

DAYS_AHEAD = 7
"""The same for what comes several times a day."""

READ_AGAIN = timedelta(hours=1)
"""That somebody reads a feed is noted no more often than this."""

_SINGLE = "-k"
_GAPS = re.compile(r"[\W_]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Calendar:
    """A manager's calendar. `salt` makes its entries different from those of any other.

    `opened_at` is when its present address was given out, None when there is none; `read_at` when
    a calendar application last asked for it.
    """

    salt: str
    opened_at: datetime | None = None
    read_at: datetime | None = None

    def is_noted(self, now: datetime) -> bool:
        """Whether it was written down lately that somebody reads it."""
        return self.read_at is not None and now - self.read_at < READ_AGAIN


@dataclass(frozen=True, slots=True)
class Timing:
    """A whole day, or a moment (aware: in a zone, or in UTC where a wall time would be unclear);
    with an RRULE (RFC 5545) it is the first of many."""

    starts: date | datetime
    rrule: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a calendar. `item` tells it from every other of the same manager for ever."""

    item: str
    timing: Timing
    title: str
    details: str = ""

    @property
    def digest(self) -> str:
        """Another one for anything else that could be read."""
        return hashlib.sha256(repr(self).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Mark:
    """How often an entry has changed since it was first given out, and when it last did."""

    digest: str
    sequence: int
    changed_at: datetime


def renewed(entries: Iterable[Entry], known: Mapping[str, Mark], now: datetime) -> dict[str, Mark]:
    """The marks of those entries that are new or not what they were."""
    found = {}
    for entry in entries:
        mark = known.get(entry.item)
        if mark is None:
            found[entry.item] = Mark(entry.digest, 0, now)
        elif mark.digest != entry.digest:
            found[entry.item] = Mark(entry.digest, mark.sequence + 1, now)
    return found


def past(known: Iterable[str], entries: Iterable[Entry]) -> list[str]:
    """Of the known items, the single days that are not given out any more: they never come back."""
    present = {entry.item for entry in entries}
    return [item for item in known if _SINGLE in item and item not in present]


def once(item: str, local_at: datetime, zone: str) -> dict[str, Timing]:
    """One wall time in a zone."""
    return {item: Timing(due(local_at, zone))}


def single(item: str, key: int) -> str:
    """What tells one day of an item from its others: the key of its occurrence."""
    return f"{item}{_SINGLE}{key}"


def ahead_until(today: date) -> date:
    """The day before which single days are given out; it moves once a month."""
    return _months_on(today.replace(day=1), MONTHS_AHEAD)


def repeating(
    item: str,
    rule: Rule,
    zone: ZoneInfo,
    now: datetime,
    is_business: BusinessDay = monday_to_friday,
) -> dict[str, Timing]:
    """A rule in a zone: one entry with an RRULE, or one for each of the next days (none when the
    rule is over). Keys are items; that of a single day holds the key of its occurrence."""
    rrule = _rrule(rule, zone, is_business)
    if rrule is None:
        return _single(item, rule, zone, now, is_business)
    before = datetime.combine(rule.starting, time(0), zone).astimezone(UTC) - timedelta(seconds=1)
    found = next_occurrence(rule, before, zone)
    return {} if found is None else {item: Timing(found.local.replace(tzinfo=zone), rrule)}


def printable(text: str) -> str:
    """The text without control characters, which a calendar file cannot hold; lines stay."""
    return _CONTROL.sub("", text)


def in_one_line(text: str) -> str:
    """A title: one line, and not a long one."""
    line = " ".join(printable(text).split())
    return line if len(line) <= TITLE_LIMIT else line[: TITLE_LIMIT - 1].rstrip() + "…"


def file_name(title: str, fallback: str) -> str:
    """The name of a calendar file: the words of a title in any alphabet, without anything else."""
    words = _GAPS.sub("-", title)[:FILE_NAME_LIMIT].strip("-")
    return f"{words or fallback}.ics"


def etag(entries: Iterable[Entry], marks: Mapping[str, Mark], *rest: str) -> str:
    """A strong validator (RFC 9110), quoted: another one whenever anything of it has changed."""
    parts = [f"{each.item} {marks[each.item].sequence}" for each in entries]
    parts += [*rest, *(f"{marks[each.item].changed_at.isoformat()}" for each in entries)]
    return f'"{hashlib.sha256(chr(10).join(parts).encode()).hexdigest()[:32]}"'


def _rrule(rule: Rule, zone: ZoneInfo, is_business: BusinessDay) -> str | None:
    """None where there is no RRULE that every calendar application understands alike."""
    counts_working_days = any(day.kind == "business" for day in rule.days)
    if rule.unit in {"minute", "hour"}:
        return None
    if counts_working_days and is_business is not monday_to_friday:
        return None
    # A count would be one of what the application reckons, not of ours: its last day is clearer.
    text = to_rrule(replace(rule, count=None), zone)
    last = last_counted(rule, zone) if rule.count is not None else None
    if text is None or last is None:
        return text
    return f"{text};UNTIL={last.at:%Y%m%dT%H%M%SZ}"


def _single(
    item: str, rule: Rule, zone: ZoneInfo, now: datetime, is_business: BusinessDay
) -> dict[str, Timing]:
    """Each of the next days by itself. The window moves by whole days or months, so that what is
    read twice within them is the same."""
    today = now.astimezone(zone).date()
    often = rule.unit in {"minute", "hour"}
    since = today if often else today.replace(day=1)
    until = today + timedelta(days=DAYS_AHEAD) if often else ahead_until(today)
    begin, end = (datetime.combine(day, time(0), zone).astimezone(UTC) for day in (since, until))
    found: dict[str, Timing] = {}
    for each in following(rule, begin - timedelta(seconds=1), zone, is_business):
        if each.at >= end:
            break
        at = each.at if often else each.local.replace(tzinfo=zone)
        found[single(item, each.key)] = Timing(at)
    return found


def _months_on(first: date, months: int) -> date:
    at = first.year * 12 + first.month - 1 + months
    return date(at // 12, at % 12 + 1, 1)
