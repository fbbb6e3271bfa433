"""Calendar files as another library reads them (vobject), expanded by a third (dateutil)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
import vobject
from dateutil.rrule import rrulestr
from dateutil.tz import resolve_imaginary, tzical
from hypothesis import given
from hypothesis import strategies as st

from domain.calendars import Entry, Mark, Timing, once, renewed, repeating
from domain.occurrences import following
from domain.recurrence import MonthDay, Rule
from services.calendar_files import document
from tests.domain.test_recurrence import rules

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
END = NOW + timedelta(days=731)
ZONES = [ZoneInfo(each) for each in ("Europe/Chisinau", "America/New_York", "Europe/Moscow")]
NINE, START = time(9), date(2026, 11, 22)


def written(*entries: Entry, known: dict[str, Mark] | None = None) -> str:
    marks = known if known is not None else renewed(entries, {}, NOW)
    return document(entries, marks, "abc", "Tact", "Europe/Chisinau").decode()


def zones_of(text: str) -> tzical:
    """The zones that a file describes, as dateutil reads them."""
    begin, end = text.find("BEGIN:VTIMEZONE"), text.rfind("END:VTIMEZONE")
    return tzical(StringIO(text[begin : end + len("END:VTIMEZONE\r\n")]))


def moments(text: str, begin: datetime, end: datetime) -> list[datetime]:
    """When the events of a file begin, as a calendar application reckons it."""
    found: list[datetime] = []
    zones = zones_of(text) if "VTIMEZONE" in text else None
    for event in getattr(vobject.readOne(text), "vevent_list", []):
        starts = event.dtstart.value
        key = event.dtstart.params.get("X-VOBJ-ORIGINAL-TZID", [None])[0]
        if key is not None and zones is not None:
            # vobject takes a zone it knows by name in place of the file's own.
            starts = starts.replace(tzinfo=zones.get(key))
        all_of_them = [starts]
        if hasattr(event, "rrule"):
            rule = rrulestr(event.rrule.value, dtstart=starts)
            all_of_them = rule.between(begin - timedelta(days=1), end + timedelta(days=1), inc=True)
        found += [resolve_imaginary(each).astimezone(UTC) for each in all_of_them]
    return sorted(each for each in found if begin <= each < end)


def file_of(rule: Rule, zone: ZoneInfo) -> str:
    timings = repeating("reminder-1", rule, zone, NOW)
    return written(*(Entry(item, timing, "Call") for item, timing in timings.items()))


def ours(rule: Rule, zone: ZoneInfo, begin: datetime, end: datetime) -> list[datetime]:
    found = []
    for each in following(rule, begin - timedelta(seconds=1), zone):
        if each.at >= end:
            break
        found.append(each.at)
    return found


def near(rule: Rule) -> Rule:
    """The same rule, begun not long ago or soon: to expand an old one takes dateutil long."""
    shift = date(2025, 1, 1) + (rule.starting - date(2000, 1, 1)) % timedelta(days=900)
    until = rule.until and rule.until + (shift - rule.starting)
    return replace(rule, starting=shift, until=until)


@given(rules().map(near), st.sampled_from(ZONES))
def test_every_rule_falls_due_in_the_calendar_when_it_does_here(rule: Rule, zone: ZoneInfo) -> None:
    text = file_of(rule, zone)
    begin, end = NOW, END
    if "RRULE:FREQ" not in text.partition("END:VTIMEZONE")[2].rpartition("END:VTIMEZONE")[2]:
        # Single days are given for the time ahead only.
        end = datetime(2027, 12, 1, tzinfo=zone).astimezone(UTC)
        if rule.unit in ("minute", "hour"):
            end = datetime(2026, 11, 29, tzinfo=zone).astimezone(UTC)
    assert moments(text, begin, end) == ours(rule, zone, begin, end), text


CHANGES = {
    "Europe/Chisinau": date(2027, 3, 28),
    "America/New_York": date(2027, 3, 14),
}


@pytest.mark.parametrize("zone", CHANGES)
@pytest.mark.parametrize("at", [time(2, 30), time(3, 0), time(3, 30), time(4, 0)])
def test_the_night_the_clocks_change(zone: str, at: time) -> None:
    for day in (CHANGES[zone], date(2026, 11, 1), date(2027, 10, 31)):
        rule = Rule("day", at, day - timedelta(days=2))
        begin = datetime.combine(day, time(0), UTC) - timedelta(days=2)
        end = begin + timedelta(days=5)
        there = ZoneInfo(zone)
        assert moments(file_of(rule, there), begin, end) == ours(rule, there, begin, end)
        timings = once("reminder-1", datetime.combine(day, at), zone)
        entries = [Entry(item, timing, "Call") for item, timing in timings.items()]
        expected = [datetime.combine(day, at, there).astimezone(UTC)]
        assert moments(written(*entries), begin, end) == expected


@pytest.mark.parametrize(
    "key",
    [
        *("Europe/Chisinau", "America/New_York", "Europe/Moscow", "Europe/Bucharest"),
        *("Asia/Kolkata", "Asia/Jerusalem", "Africa/Cairo", "Australia/Lord_Howe"),
        *("America/Sao_Paulo", "America/Nuuk", "Europe/Dublin", "Asia/Almaty", "Africa/Casablanca"),
    ],
)
def test_the_description_of_a_zone_is_right_around_every_change(key: str) -> None:
    """From the past through ten years to come, in both hours of the same name."""
    zone = ZoneInfo(key)
    text = written(Entry("reminder-1", Timing(datetime(2026, 11, 23, 9, tzinfo=zone)), "Call"))
    theirs = zones_of(text).get(key)
    at, step, wrong = datetime(2016, 1, 1, tzinfo=UTC), timedelta(days=1), []
    before = at.astimezone(zone).utcoffset()
    while at.year < 2037:
        after = (at + step).astimezone(zone).utcoffset()
        looks = range(0, 24 * 60, 30) if before != after else (0,) if at.day == 15 else ()
        for minutes in looks:
            local = (at + timedelta(minutes=minutes)).astimezone(zone)
            if local.replace(tzinfo=theirs).utcoffset() != local.utcoffset():
                wrong.append(local)
        at, before = at + step, after
    assert not wrong


@given(st.text(max_size=200), st.text(max_size=300))
def test_any_text_comes_back_as_it_was(title: str, details: str) -> None:
    from domain.calendars import in_one_line, printable

    shown = in_one_line(title.replace("\N{WORD JOINER}", "")) or "-"
    told = printable(details.replace("\N{WORD JOINER}", ""))
    event = vobject.readOne(written(Entry("payment-1", Timing(START), shown, told))).vevent
    assert event.summary.value.replace("\N{WORD JOINER}", "") == shown
    description = event.description.value if told else ""
    assert description.replace("\N{WORD JOINER}", "") == told


def test_a_calendar_without_entries_is_one() -> None:
    calendar = vobject.readOne(written())
    assert [each.name for each in calendar.components()] == ["VTIMEZONE"]


def test_what_has_no_rule_that_all_understand_is_given_as_days_of_their_own() -> None:
    zone = ZONES[0]
    rolled = Rule("month", NINE, START, days=(MonthDay("day", 1),), roll="next")
    timings = repeating("reminder-7", rolled, zone, NOW)
    days = [each.starts for each in timings.values()]
    assert len(days) == 12
    assert next(iter(timings)) == "reminder-7-k1"
    assert all(isinstance(each, datetime) and each.weekday() < 5 for each in days)
    often = Rule("hour", NINE, START, every=3)
    assert len(repeating("reminder-8", often, zone, NOW)) == 7 * 8 - 3


def test_holidays_that_are_known_leave_no_rrule_for_working_days() -> None:
    def works(day: date) -> bool:
        return day.weekday() < 5 and day != date(2026, 12, 31)

    last = Rule("month", NINE, START, days=(MonthDay("business", -1),))
    (plain,) = repeating("reminder-1", last, ZONES[0], NOW).values()
    assert plain.rrule is not None
    timings = repeating("reminder-1", last, ZONES[0], NOW, works)
    days = [each.starts for each in timings.values() if isinstance(each.starts, datetime)]
    assert [each.date() for each in days][:2] == [date(2026, 11, 30), date(2026, 12, 30)]


def test_a_count_ends_where_ours_ends() -> None:
    twice = Rule(
        "month", NINE, date(2027, 1, 1), count=5, days=(MonthDay("day", 30), MonthDay("day", 31))
    )
    zone = ZONES[0]
    assert moments(file_of(twice, zone), NOW, END) == ours(twice, zone, NOW, END)
    assert repeating("r", Rule("day", NINE, START, count=3), zone, NOW)["r"].rrule == (
        "FREQ=DAILY;UNTIL=20261124T070000Z"
    )
