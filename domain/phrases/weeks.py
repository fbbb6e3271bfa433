"""Days of a week: this Friday, next Friday, the weekend, a week without any day."""

from __future__ import annotations

from datetime import date, timedelta

from domain.phrases.fields import Fields, number, word

FRIDAY, SATURDAY = 4, 5

Days = tuple[date, ...]


def weekday(fields: Fields, since: date, today: date) -> Days:
    """The weekday that is named; two where people differ about "next", or it is today."""
    named = number(fields, "weekday") or 0
    coming = _next_weekday(named, today + timedelta(days=1))
    in_next_week = monday(today) + timedelta(days=7 + named)
    which = word(fields, "which")
    if which == "next_week" or (which == "next" and "of_week" in fields):
        return (in_next_week,)
    if which == "next":
        return (in_next_week,) if coming == in_next_week else (in_next_week, coming)
    found = _next_weekday(named, since)
    return (found, coming) if found == today and which != "this" else (found,)


def weekend(fields: Fields, since: date, today: date) -> Days:
    """The Saturday of a weekend."""
    coming = _next_weekday(SATURDAY, since)
    if word(fields, "which") != "next":
        return (coming,)
    in_next_week = monday(today) + timedelta(days=7 + SATURDAY)
    return (in_next_week,) if in_next_week == coming else (in_next_week, coming)


def this(today: date) -> Days:
    """This week without a day: tomorrow or its Friday; at the end of it, today or Sunday."""
    if today.weekday() >= FRIDAY:
        return (monday(today) + timedelta(days=6),) if today.weekday() > FRIDAY else (today,)
    tomorrow, friday = today + timedelta(days=1), monday(today) + timedelta(days=FRIDAY)
    return (friday,) if tomorrow == friday else (friday, tomorrow)


def edge(of: str | None, ahead: int, since: date, today: date) -> date:
    """The Monday, Wednesday or Friday of a week, of the next if it is over."""
    within = {"start": 0, "mid": 2, "end": FRIDAY}[of or "start"]
    day = monday(today) + timedelta(days=7 * ahead + within)
    return day if day >= since else day + timedelta(days=7)


def monday(day: date) -> date:
    """The Monday of the week of `day`."""
    return day - timedelta(days=day.weekday())


def _next_weekday(weekday: int, since: date) -> date:
    return since + timedelta(days=(weekday - since.weekday()) % 7)
