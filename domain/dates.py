"""Days and clock times as people type them; the words of each language come in as data.

Days come before months in figures (25.11 and 25/11 are both 25 November), as in all three of the
product's languages. A day without a year is the next such day, today included.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime, time, timedelta

from domain.errors import DomainError

YEARS_AHEAD = 10
"""Nobody plans a client's payment later than this: a date beyond it is a slip of the finger."""

_TEXT_LIMIT = 64
_DAY, _MONTH = r"(?P<day>\d{1,2})", r"(?P<month>\d{1,2})"
_FIGURES = (
    re.compile(rf"{_DAY}([./-]){_MONTH}(?:\2(?P<year>\d{{4}}|\d{{2}}))?"),
    re.compile(rf"(?P<year>\d{{4}})([./-]){_MONTH}\2{_DAY}"),
    re.compile(rf"{_DAY}"),
)
_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:(?P<mark>[:.])(?P<minute>\d{2}))?\s?(?P<half>am|pm)?")
_HALF = re.compile(r"\b([ap])\.?\s?m\b\.?")
_SEAM = re.compile(r"(?<=\d)-?(?=[^\W\d_])|(?<=[^\W\d_])-?(?=\d)")

_Parts = tuple[int, int | None, int | None]
"""Day, month and year, the last two where they are known."""


def parse_day(
    text: str,
    today: date,
    months: Mapping[str, int],
    relative: Mapping[str, int],
    filler: Collection[str] = (),
    *,
    earliest: date | None = None,
) -> date:
    """The day that `text` names: 25.11, 25/11/26, 2026-11-25, "25 November", "Nov 25", "tomorrow".

    `months` and `relative` (days from today) have case-folded words as keys; `filler` words and
    endings ("th") mean nothing. A bare number is a day of this or the next month.
    Days before `earliest` (today, if not given) are past; among those left of "25 November" or "25"
    the one nearest to today is meant.
    Raises DomainError "date-unreadable", "date-impossible" (no such day), "date-past" or
    "date-too-far" (with `years`).
    """
    words = _words(text, filler)
    since = earliest or today
    for phrase in (_normal(text), " ".join(words)):
        if phrase in relative:
            return _in_range(today + timedelta(days=relative[phrase]), since, today)
    parts = _worded(words, months) or _figures(" ".join(words))
    if parts is None:
        raise DomainError("date-unreadable")
    return _in_range(_resolve(parts, since, today), since, today)


def parse_clock(text: str, hours: Collection[str] = ()) -> time:
    """The wall time that `text` names: 14:30, 9.30, 9, "9am", "2 pm".

    `hours` are words that only say that a clock time is meant ("at", "o'clock").
    Raises DomainError("time-unreadable"), also for hours and minutes that no clock shows.
    """
    words = _HALF.sub(r"\1m", _normal(text, "time-unreadable")).split()
    found = _CLOCK.fullmatch(" ".join(word for word in words if word not in hours))
    if found is None:
        raise DomainError("time-unreadable")
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            raise DomainError("time-unreadable")
        hour = hour % 12 + (12 if found["half"] == "pm" else 0)
    if hour > 23 or minute > 59:
        raise DomainError("time-unreadable")
    return time(hour, minute)


def parse_moment(
    text: str,
    now_local: datetime,
    months: Mapping[str, int],
    relative: Mapping[str, int],
    *,
    filler: Collection[str] = (),
    hours: Collection[str] = (),
) -> tuple[date, time | None]:
    """The day, and the wall time if `text` names one too: "25.11 14:30", "tomorrow 10", "9am".

    `now_local` is the clock of whoever typed. A clock time alone is the next such time. What can be
    a day is a day: "9" is the ninth, "at 9" an hour. Errors as `parse_day`; "date-past" also for an
    hour gone by.
    """
    today, now = now_local.date(), now_local.replace(tzinfo=None)
    first_error: DomainError | None = None
    for day_text, clock_text in _readings(_normal(text), hours):
        try:
            clock = parse_clock(clock_text, hours) if clock_text else None
            if not day_text and clock is not None:
                return today + timedelta(days=datetime.combine(today, clock) <= now), clock
            day = parse_day(day_text, today, months, relative, filler=filler)
        except DomainError as error:
            worse = first_error is None or first_error.key.endswith("-unreadable")
            first_error = error if worse and error.key.startswith("date") else first_error
            continue
        if clock is not None and datetime.combine(day, clock) <= now:
            raise DomainError("date-past")
        return day, clock
    raise first_error or DomainError("date-unreadable")


def _readings(text: str, hours: Collection[str]) -> Iterator[tuple[str, str]]:
    """Every way to cut a text into a day and a clock time, the likeliest first."""
    words = text.split()
    marked = ":" in text or _HALF.search(text) is not None or not set(hours).isdisjoint(words)
    yield from [("", text), (text, "")] if marked else [(text, ""), ("", text)]
    for cut in range(len(words) - 1, 0, -1):
        day, clock = words[:cut], words[cut:]
        if len(day) > 1 or not day[0].isdecimal() or not clock[0].isdecimal():
            yield " ".join(day), " ".join(clock)
    if marked:
        for cut in range(1, len(words)):
            yield " ".join(words[cut:]), " ".join(words[:cut])


def _normal(text: str, error_key: str = "date-unreadable") -> str:
    if len(text) > _TEXT_LIMIT:
        raise DomainError(error_key)
    folded = unicodedata.normalize("NFKC", text).casefold().replace(",", " ")
    return " ".join(folded.split()).rstrip(" .;!")


def _words(text: str, filler: Collection[str]) -> list[str]:
    """The words that count; "25th" and "25nov" are two words."""
    words = (word.strip(".") for word in _SEAM.sub(" ", _normal(text)).split())
    return [word for word in words if word and word not in filler]


def _worded(words: list[str], months: Mapping[str, int]) -> _Parts | None:
    """Day, month and year of "25 November 2026" or "November 25"."""
    if not 2 <= len(words) <= 3:
        return None
    day, month = (words[0], words[1]) if words[1] in months else (words[1], words[0])
    year = words[2] if len(words) == 3 else ""
    if month not in months or not re.fullmatch(r"\d{1,2}", day):
        return None
    return (int(day), months[month], _year(year)) if re.fullmatch(r"(\d{4})?", year) else None


def _figures(text: str) -> _Parts | None:
    """Day, month and year of 25.11.2026, 2026-11-25, 25.11 or 25."""
    for pattern in _FIGURES:
        if found := pattern.fullmatch(text):
            named = found.groupdict()
            month = int(named["month"]) if "month" in named else None
            return int(named["day"]), month, _year(named.get("year"))
    return None


def _year(digits: str | None) -> int | None:
    if not digits:
        return None
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _resolve(parts: _Parts, since: date, today: date) -> date:
    """The existing day with these parts that is nearest to today, not before `since`."""
    day, month, year = parts
    if year is not None:
        months = [(year, month or 0)]
    elif month is not None:
        months = [(y, month) for y in range(since.year, today.year + 2)]
    else:
        first, last = (each.year * 12 + each.month - 1 for each in (since, today))
        months = [(at // 12, at % 12 + 1) for at in range(first, last + 3)]
    days = [found for y, m in months if (found := _existing(y, m, day))]
    if year is None:
        days = [found for found in days if found >= since]
    if not days:
        raise DomainError("date-impossible")
    return min(days, key=lambda found: (abs(found - today), found < today))


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _in_range(day: date, since: date, today: date) -> date:
    if day < since:
        raise DomainError("date-past")
    if day.year > today.year + YEARS_AHEAD:
        raise DomainError("date-too-far", years=YEARS_AHEAD)
    return day
