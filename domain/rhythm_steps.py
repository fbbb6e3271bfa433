"""Which reminder about a rhythm comes next, and on which morning.

One step at a time: prepare, send, then ever further apart, an end; counted in working days where
the client is (docs/decisions/0017-rhythms.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal, cast

from domain.recurrence import Rule
from domain.workdays import Works, earlier, following, later

Name = Literal["prepare", "send", "late", "touch"]

MORNING = time(9)
LATE_GAPS = (1, 2, 3, 4, 5)
"""Working days between the reminders about a report that was not sent; then it is left alone."""

TOUCH_GAPS = (3, 7)
"""Working days after which a contact that is due is spoken of again; then it is left alone."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Step:
    """One reminder: its kind, its number, and the day it is about: the one on which the report is
    due, or that of the last contact."""

    name: Name
    about: date
    number: int = 0

    @property
    def occurrence(self) -> str:
        """Its key in the schedule."""
        return f"{self.name}:{self.number}@{self.about:%Y%m%d}"


@dataclass(frozen=True, slots=True)
class Planned:
    """A step and its wall time at the manager's."""

    step: Step
    local_at: datetime


@dataclass(frozen=True, slots=True)
class Sent:
    """The latest step that left, and the manager's day on which it did."""

    step: Step
    on: date


@dataclass(frozen=True, slots=True)
class Reporting:
    """What the steps of a report follow from. `lead`: working days to prepare it; `previous`: when
    the one before it was due; `coming`: when the one after it is."""

    due_on: date
    at: time
    lead: int
    previous: date | None = None
    coming: date | None = None


def is_rhythm(occurrence: str) -> bool:
    """Whether an occurrence key is a step of a rhythm."""
    return "@" in occurrence and ":" in occurrence


def step_of(occurrence: str) -> Step:
    """The step behind an occurrence key, put off or not."""
    head, _, day = occurrence.partition("/")[0].partition("@")
    name, _, number = head.partition(":")
    return Step(cast(Name, name), datetime.strptime(day, "%Y%m%d").date(), int(number))


def lead(rule: Rule, style: str | None) -> int:
    """Working days to prepare a report: one for what comes every week, else two; somebody
    phlegmatic reads every figure, so it has to be ready a day earlier."""
    often = rule.unit in ("day", "week") and rule.every == 1
    return (1 if often else 2) + (style == "phlegmatic")


def next_report_step(
    report: Reporting, works: Works, local_now: datetime, last: Sent | None = None
) -> Planned | None:
    """What follows `last` at `local_now` (wall time); None when nothing does any more."""
    if last is None or last.step.about != report.due_on:
        return _first(report, works, local_now) or _late(report, works, local_now.date(), 1)
    if last.step.name == "prepare":
        sending = datetime.combine(report.due_on, report.at)
        if sending > local_now:
            return Planned(Step("send", report.due_on), sending)
        return _late(report, works, local_now.date(), 1)
    return _late(report, works, last.on, last.step.number + 1)


def next_touch_step(
    last_touch: date,
    every_days: int,
    quiet_until: date | None,
    works: Works,
    local_now: datetime,
    last: Sent | None = None,
) -> Planned | None:
    """When to speak of a contact that is due: counted from the last one, then twice more."""
    number = 0
    day = contact_due(last_touch, every_days, quiet_until)
    if last is not None and last.step.about == last_touch:
        number = last.step.number + 1
        if number > len(TOUCH_GAPS):
            return None
        day = max(day, later(last.on, TOUCH_GAPS[number - 1], works))
    return Planned(Step("touch", last_touch, number), _morning(day, works, local_now))


def contact_due(last_touch: date, every_days: int, quiet_until: date | None = None) -> date:
    """The day by which the client should hear from us again."""
    return max(last_touch + timedelta(days=every_days), quiet_until or date.min)


def rest(every_days: int) -> int:
    """For how many days "not now" is silence: a quarter of the rhythm, two days to two weeks."""
    return max(2, min(14, every_days // 4))


def _first(report: Reporting, works: Works, local_now: datetime) -> Planned | None:
    """Prepare, unless that hour is over or the report before it is due then; else send."""
    day = earlier(report.due_on, report.lead, works)
    preparing = datetime.combine(day, MORNING)
    if preparing > local_now and (report.previous is None or day > report.previous):
        return Planned(Step("prepare", report.due_on), preparing)
    sending = datetime.combine(report.due_on, report.at)
    return Planned(Step("send", report.due_on), sending) if sending > local_now else None


def _late(report: Reporting, works: Works, last_on: date, number: int) -> Planned | None:
    """The next word about a report that is late, unless the one after it comes first."""
    after = None
    if report.coming is not None:
        start = datetime.combine(last_on, time.max)
        following_one = Reporting(report.coming, report.at, report.lead, report.due_on)
        after = _first(following_one, works, start)
    if number > len(LATE_GAPS):
        return after
    day = later(max(last_on, report.due_on), LATE_GAPS[number - 1], works)
    late = Planned(Step("late", report.due_on, number), datetime.combine(day, MORNING))
    return after if after is not None and after.local_at.date() <= day else late


def _morning(day: date, works: Works, local_now: datetime) -> datetime:
    today = local_now.date()
    soonest = today if local_now.time() < MORNING else today + _DAY
    return datetime.combine(following(max(day, soonest), works), MORNING)
