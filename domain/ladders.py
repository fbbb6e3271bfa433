"""The ladder of payment nudges: which step comes next, and on which morning.

One step at a time, counted from the nudge before it, on working days of the client's country
(docs/decisions/0015-money.md; the days by style: docs/field-guide.md, "Payments").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from domain.payments import Payment, Stage
from domain.workdays import Works, following, preceding

NUDGE_AT = time(9, 0)
LATE_NUDGE_AT = time(17, 0)
"""On the day itself, when the payment was entered after the morning's nudge."""

MINIMUM_GAP = timedelta(days=2)
"""Between two nudges about one payment. Only a broken promise may come the next morning: its day
is the client's own word."""

QUIET_AFTER_CONTACT = timedelta(days=2)
"""The manager's own contact that day or the day before speaks for itself."""

DISPUTE_GAPS = (3, 7)
"""Days after which an open dispute is asked about: it has a date, or it becomes the excuse."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Ladder:
    """Days before the date, whether the day itself counts, and days after it; the last is final."""

    coming: int | None
    due: bool
    late: tuple[int, ...]

    def gap(self, step: int) -> timedelta:
        """From the nudge before to this step after the date."""
        gaps = [after - before for before, after in pairwise((0, *self.late))]
        return timedelta(days=gaps[step])


LADDERS: Mapping[str, Ladder] = {
    "unknown": Ladder(3, True, (3, 7, 14)),
    # Dates early, more time, no hurry.
    "phlegmatic": Ladder(5, True, (4, 9, 16)),
    # Forgets without malice: soon again, and more often.
    "sanguine": Ladder(2, True, (2, 5, 9, 14)),
    # Straight: short before, short after.
    "choleric": Ladder(2, True, (2, 6, 12)),
    # Early so that it is no surprise; assume a reason.
    "melancholic": Ladder(4, True, (4, 8, 15)),
    "gentle": Ladder(5, False, (7, 21)),
    "firm": Ladder(3, True, (2, 4, 7, 14)),
    "silent": Ladder(None, False, ()),
}
POLICIES = ("gentle", "firm", "silent")
"""What a manager can set for a client or a payment instead of the style's own."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """The next nudge of the ladder: its occurrence key and its wall time at the manager's."""

    occurrence: str
    local_at: datetime


@dataclass(frozen=True, slots=True)
class Nudged:
    """The latest nudge of this run of the ladder, and the day it was sent."""

    occurrence: str
    on: date


def ladder_for(payment_policy: str | None, client_policy: str | None, style: str | None) -> Ladder:
    """The payment's own policy, else the client's, else what the style needs."""
    for name in (payment_policy, client_policy, style):
        if name is not None and name in LADDERS:
            return LADDERS[name]
    return LADDERS["unknown"]


def next_nudge(
    payment: Payment,
    ladder: Ladder,
    works: Works,
    local_now: datetime,
    last: Nudged | None = None,
    nudged_on: date | None = None,
) -> Nudge | None:
    """What follows `last` at `local_now` (wall time); None when the ladder ends or is silent.

    `nudged_on` is the day of the latest nudge of any run. Steps before the date are left out when
    their hour has passed, so that nobody is nudged about what was typed a minute ago; later ones
    wait for a day that suits.
    """
    if payment.status != "open" or ladder == LADDERS["silent"]:
        return None
    days = [day for day in (nudged_on, last.on if last else None) if day is not None]
    latest = max(days, default=None)
    for step in _ahead(payment, ladder, local_now.date(), last):
        at = _placed(step, payment, works, local_now, latest)
        if at is not None:
            return Nudge(step.occurrence, at)
    return None


def stage_of(occurrence: str, ladder: Ladder) -> Stage:
    """The stage of the playbook that a nudge is about: the last step after the date is final."""
    name, step = parts(occurrence)
    if name != "overdue":
        known: Mapping[str, Stage] = {
            "coming": "coming",
            "due": "due",
            "promise_broken": "promise_broken",
            "part_paid": "part_paid",
            "disputed": "disputed",
        }
        return known.get(name, "overdue")
    if step == 0:
        return "overdue"
    return "overdue_final" if step >= len(ladder.late) - 1 else "overdue_second"


def quiet_until(contact: date, works: Works) -> date:
    """The first morning after the manager's own contact on which a nudge may come."""
    return following(contact + QUIET_AFTER_CONTACT, works)


def snoozed(occurrence: str, times: int) -> str:
    """The occurrence key of a snooze: a row of its own, so that the series stays where it is."""
    return f"{occurrence.split('/', maxsplit=1)[0]}/s{times}"


def is_snooze(occurrence: str) -> bool:
    """Whether the manager asked for this very moment."""
    return "/" in occurrence


def parts(occurrence: str) -> tuple[str, int]:
    """The name of a step and its number; 0 for an occurrence of another kind."""
    name, _, step = occurrence.split("/", maxsplit=1)[0].partition(":")
    return name, int(step) if step.isdecimal() else 0


@dataclass(frozen=True, slots=True)
class _Step:
    """`waits`: it comes later rather than not at all."""

    occurrence: str
    day: date
    waits: bool = True
    clock: time = NUDGE_AT
    gap: timedelta = MINIMUM_GAP


def _ahead(payment: Payment, ladder: Ladder, today: date, last: Nudged | None) -> Iterator[_Step]:
    """The steps that may come next, the first that fits is taken."""
    name, done = parts(last.occurrence) if last else ("", 0)
    if payment.disputed is not None:
        step = done + 1 if name == "disputed" else 0
        if step < len(DISPUTE_GAPS):
            since = last.on if last and step else today
            yield _Step(f"disputed:{step}", since + timedelta(days=DISPUTE_GAPS[step]))
        return
    if last is None and payment.promised_on is not None:
        yield _Step("promise_broken:0", payment.promised_on + _DAY, gap=_DAY)
        return
    if last is None and payment.paid > 0 and today > payment.due_on and ladder.late:
        yield _Step("part_paid:0", today + ladder.gap(0))
        return
    if last is None or name == "coming":
        yield from _before(payment, ladder, first=last is None)
    step = done + 1 if name == "overdue" else 0
    if step < len(ladder.late):
        day = payment.due_on + timedelta(days=ladder.late[step])
        yield _Step(f"overdue:{step}", max(day, last.on + ladder.gap(step)) if last else day)


def _before(payment: Payment, ladder: Ladder, first: bool) -> Iterator[_Step]:
    if first and ladder.coming is not None:
        day = payment.due_on - timedelta(days=ladder.coming)
        yield _Step("coming:0", day, waits=False)
    if ladder.due:
        yield _Step("due:0", payment.due_on, waits=False)
        yield _Step("due:0", payment.due_on, waits=False, clock=LATE_NUDGE_AT)


def _placed(
    step: _Step, payment: Payment, works: Works, local_now: datetime, latest: date | None
) -> datetime | None:
    """The wall time of a step; None for one whose hour has passed or that stands too close."""
    earliest = [payment.paused_until or date.min, latest + step.gap if latest else date.min]
    if step.waits:
        today = local_now.date()
        soonest = today if local_now.time() < step.clock else today + _DAY
        day = following(max(step.day, soonest, *earliest), works)
        return datetime.combine(day, step.clock)
    at = datetime.combine(preceding(step.day, works), step.clock)
    return at if at > local_now and at.date() >= max(earliest) else None
