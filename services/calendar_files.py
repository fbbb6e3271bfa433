"""Entries as a calendar file (RFC 5545). The library folds, escapes and ends the lines.

It is imported at the first use, not at start: a tenth of a second that most starts never need.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from domain.calendars import Entry, Mark
from domain.observances import Observance, observances

if TYPE_CHECKING:
    import icalendar

PRODUCT = "-//Tact//Tact 1//EN"
LENGTH = timedelta(minutes=15)
"""A reminder takes a quarter of an hour: what takes no time is hard to see and to tap."""

DAY_ALARM = time(9)
"""Wall time at which a whole day's entry rings."""

REFRESH = timedelta(hours=1)


def document(
    entries: Iterable[Entry], marks: Mapping[str, Mark], salt: str, name: str, zone: str
) -> bytes:
    """A whole calendar called `name`, of somebody who lives in `zone`."""
    import icalendar  # noqa: PLC0415 -- see above

    shown = tuple(entries)
    calendar = icalendar.Calendar()
    for field, value in (
        ("prodid", PRODUCT),
        ("version", "2.0"),
        ("calscale", "GREGORIAN"),
        ("method", "PUBLISH"),
        ("name", name),
        ("x-wr-calname", name),
        ("x-wr-timezone", zone),
    ):
        calendar.add(field, value)
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", icalendar.vDuration(REFRESH))
    # That of the manager always, so that a calendar without entries is one, too.
    for key in sorted({zone, *_zones(shown)}):
        calendar.add_component(_timezone(key))
    for entry in shown:
        calendar.add_component(_event(entry, marks[entry.item], salt))
    written: bytes = calendar.to_ical()
    return written


def _event(entry: Entry, mark: Mark, salt: str) -> icalendar.Event:
    import icalendar  # noqa: PLC0415 -- see above

    starts = entry.timing.starts
    event = icalendar.Event()
    event.add("uid", f"{entry.item}-{salt}@tact")
    event.add("dtstamp", mark.changed_at)
    event.add("last-modified", mark.changed_at)
    event.add("sequence", mark.sequence)
    event.add("summary", _text(entry.title))
    if entry.details:
        event.add("description", _text(entry.details))
    event.add("dtstart", starts)
    if isinstance(starts, datetime):
        event.add("duration", LENGTH)
    else:
        event.add("dtend", starts + timedelta(days=1))
    if entry.timing.rrule is not None:
        event.add("rrule", icalendar.vRecur.from_ical(entry.timing.rrule))
    event.add("class", "PRIVATE")  # whoever shares the calendar shares only that there is something
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(entry))
    return event


def _alarm(entry: Entry) -> icalendar.Alarm:
    import icalendar  # noqa: PLC0415 -- see above

    nine = timedelta(hours=DAY_ALARM.hour)
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _text(entry.title))
    alarm.add("trigger", timedelta(0) if isinstance(entry.timing.starts, datetime) else nine)
    return alarm


def _text(text: str) -> str:
    # The library takes a backslash and N for a new line; what joins them now is not to be seen.
    return text.replace(r"\N", "\\\N{WORD JOINER}N")


def _zones(entries: Iterable[Entry]) -> set[str]:
    """The zones that entries name; UTC needs no description."""
    found = set()
    for entry in entries:
        zone = entry.timing.starts.tzinfo if isinstance(entry.timing.starts, datetime) else None
        if isinstance(zone, ZoneInfo) and zone.key != "UTC":
            found.add(zone.key)
    return found


@cache
def _timezone(key: str) -> icalendar.Timezone:
    """The description of a zone. The library has one of its own, but it puts the beginning of
    summer an hour late (docs/decisions/0019-calendar.md)."""
    import icalendar  # noqa: PLC0415 -- see above

    zone = icalendar.Timezone()
    zone.add("tzid", key)
    for each in observances(ZoneInfo(key)):
        zone.add_component(_observance(each))
    return zone


def _observance(told: Observance) -> icalendar.TimezoneStandard | icalendar.TimezoneDaylight:
    import icalendar  # noqa: PLC0415 -- see above

    part = icalendar.TimezoneDaylight() if told.is_summer else icalendar.TimezoneStandard()
    first, *others = told.onsets
    part.add("dtstart", first)
    part.add("tzoffsetfrom", told.offset_from)
    part.add("tzoffsetto", told.offset_to)
    part.add("tzname", told.name)
    if told.rrule is not None:
        part.add("rrule", icalendar.vRecur.from_ical(told.rrule))
    if others:
        part.add("rdate", others)
    return part
