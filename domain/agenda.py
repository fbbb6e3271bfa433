"""What a day asks for: money, reports and contacts, reminders, and awaited answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from domain.occurrences import next_occurrence
from domain.payments import Payment
from domain.recurrence import BusinessDay, Rule, monday_to_friday
from domain.reminders import Reminder, Upcoming
from domain.rhythms import Rhythm
from domain.touches import Touch

Span = Literal["today", "week"]
DAYS: dict[Span, int] = {"today": 1, "week": 7}
"""Calendar days of the manager's that each looks at, the present one included."""

FORGOTTEN = timedelta(days=30)
"""Nobody waits longer than that for an answer to a message (our judgement)."""

Kind = Literal["money", "rhythm", "note", "waiting"]
_KINDS: tuple[Kind, ...] = ("money", "rhythm", "note", "waiting")
_NIGHT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of an agenda, in the manager's calendar: a payment, a report or contact, a reminder
    or a wait.

    `clock` is the wall time of its push, if it has one. `late`: it was to be done before and was
    not. A payment stands on the day its money is expected, and with `nudge` on the day to ask; a
    report on the day it goes out, and with `nudge` on the day to prepare it, then `for_day`.
    """

    day: date
    clock: time | None = None
    late: bool = False
    nudge: bool = False
    payment: Payment | None = None
    reminder: Reminder | None = None
    client_id: int | None = None
    wrote: Touch | None = None
    rhythm: Rhythm | None = None
    for_day: date | None = None

    @property
    def kind(self) -> Kind:
        """What it is about."""
        if self.payment is not None:
            return "money"
        if self.rhythm is not None:
            return "rhythm"
        return "note" if self.reminder is not None else "waiting"


def of_payment(payment: Payment, nudge: datetime | None, today: date) -> Iterator[Entry]:
    """The day its money is expected and the day of its next nudge (a wall time); one if the same.

    While it is disputed or paused, only its nudge speaks of it.
    """
    client_id = payment.client_id
    expected = payment.promised_on or payment.due_on
    quiet = payment.disputed is not None or payment.is_paused(max(expected, today))
    late = expected < today
    if not quiet:
        yield Entry(expected, late=late, payment=payment, client_id=client_id)
    if nudge is None:
        return
    day = max(nudge.date(), today)
    said = not quiet and day == (today if late else expected)
    if not said:
        yield Entry(day, nudge.time(), nudge=True, payment=payment, client_id=client_id)


def of_reminder(
    upcoming: Upcoming,
    local_now: datetime,
    last: date,
    zone: str,
    works: BusinessDay = monday_to_friday,
) -> Iterator[Entry]:
    """A reminder on its day; a repeating one on each of its days up to `last`, once a day.

    One that was pushed and not done, or whose hour is over, is late.
    """
    reminder, at = upcoming.reminder, upcoming.local_at
    client_id = reminder.client_id
    if at is None:
        yield Entry(local_now.date(), late=True, reminder=reminder, client_id=client_id)
        return
    late = at < local_now
    yield Entry(at.date(), at.time(), late, reminder=reminder, client_id=client_id)
    rule = reminder.schedule
    if rule is not None:
        after = max(at.date(), local_now.date() - timedelta(days=1))
        for each in _repeats(rule, after, last, ZoneInfo(zone), works):
            yield Entry(each.date(), each.time(), reminder=reminder, client_id=client_id)


def of_report(
    rhythm: Rhythm,
    due_on: date,
    today: date,
    prepare_at: datetime | None = None,
    prepare_on: date | None = None,
) -> Iterator[Entry]:
    """A report on its day, late once that is over; and the day to prepare it: that of the reminder
    ahead (a wall time), else each day from `prepare_on` until it goes out."""
    client_id = rhythm.client_id
    yield Entry(due_on, late=due_on < today, rhythm=rhythm, client_id=client_id)
    if prepare_at is not None and today <= prepare_at.date() < due_on:
        day, clock = prepare_at.date(), prepare_at.time()
        yield Entry(day, clock, nudge=True, rhythm=rhythm, client_id=client_id, for_day=due_on)
    elif prepare_on is not None and prepare_on <= today < due_on:
        yield Entry(today, nudge=True, rhythm=rhythm, client_id=client_id, for_day=due_on)


def of_contact(rhythm: Rhythm, due_on: date, today: date) -> Entry:
    """The day by which a client should hear from the manager again."""
    return Entry(due_on, late=due_on < today, rhythm=rhythm, client_id=rhythm.client_id)


def of_waiting(client_id: int, wrote: Touch, today: date) -> Entry:
    """A client who has not answered yet."""
    return Entry(today, client_id=client_id, wrote=wrote)


def arranged(entries: Iterable[Entry], last: date) -> tuple[Entry, ...]:
    """What is late first, the oldest of it before the rest; then each day up to `last`: money,
    reports and contacts, reminders by the hour, waiting."""

    def place(entry: Entry) -> tuple[bool, date, int, time]:
        kind = _KINDS.index(entry.kind)
        return not entry.late, entry.day, kind, entry.clock or time.min

    return tuple(sorted((each for each in entries if each.day <= last), key=place))


def _repeats(
    rule: Rule, after: date, last: date, zone: ZoneInfo, works: BusinessDay
) -> Iterator[datetime]:
    """The first wall time of a rule on each of its days later than `after`, up to `last`."""
    day = after
    while True:
        midnight = datetime.combine(day + timedelta(days=1), time.min, zone)
        found = next_occurrence(rule, midnight - _NIGHT, zone, works)
        if found is None:
            return
        local = found.at.astimezone(zone).replace(tzinfo=None)
        if local.date() > last:
            return
        yield local
        day = local.date()
