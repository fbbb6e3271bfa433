"""Puts the next reminder about a rhythm into the schedule: one place for acts and for ticks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from domain.clients import Client
from domain.deliveries import Delivery, due
from domain.ladders import is_snooze
from domain.managers import Manager
from domain.reminders import Reminder
from domain.rhythm_steps import (
    MORNING,
    Planned,
    Reporting,
    Sent,
    Step,
    contact_due,
    is_rhythm,
    lead,
    next_report_step,
    next_touch_step,
    step_of,
)
from domain.rhythms import Due, Report, Rhythm, dues
from domain.temperament_bank import Bank
from domain.workdays import Works, following
from services.gates import planned_for
from services.nudges import works_at
from services.reports import turn
from services.schedules import plan
from services.temperament import style
from storage import clients, managers, reminders, rhythms, temperament
from storage.database import Connection

_NEAR = 15
"""Days: a report before that is too far away for a word about this one to fall on its day."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A rhythm as it stands: with its client, the open report if there is one, the style of the
    client, the working days there, and the day of the last contact (that of its beginning while
    there was none)."""

    manager: Manager
    client: Client
    rhythm: Rhythm
    report: Report | None
    style: str | None
    works: Works
    touched_on: date
    was_touched: bool

    @property
    def contact_due(self) -> date:
        """By when the client should hear from the manager."""
        return contact_due(self.touched_on, self.rhythm.every_days or 0, self.rhythm.quiet_until)

    def coming(self, count: int) -> tuple[Due, ...]:
        """The reports after the open one."""
        if self.report is None:
            return ()
        return dues(self.rhythm.schedule, self.report.due_on, self.works, count)

    def is_about(self, step: Step, day: date) -> bool:
        """Whether what a step spoke of is still to be done on a day."""
        if self.client.archived_at is not None:
            return False
        if self.rhythm.kind == "touch":
            return step.about == self.touched_on and self.contact_due <= day
        return self.report is not None and step.about == self.report.due_on

    def next(self, local_now: datetime, last: Sent | None = None) -> Planned | None:
        """The step that follows `last`; None when there is none, or nobody is to be reminded."""
        rhythm = self.rhythm
        if rhythm.status != "active" or self.client.archived_at is not None:
            return None
        if rhythm.kind == "touch":
            every, quiet = rhythm.every_days or 0, rhythm.quiet_until
            return next_touch_step(self.touched_on, every, quiet, self.works, local_now, last)
        if self.report is None:
            return None
        rule = rhythm.schedule
        days = lead(rule, self.style)
        after = next(iter(self.coming(1)), None)
        previous = _before(self)
        reporting = Reporting(
            self.report.due_on, rule.at, days, previous, after.due_on if after else None
        )
        return next_report_step(reporting, self.works, local_now, last)


def _before(standing: Standing) -> date | None:
    """The day of the report before the open one, where it is near enough to matter."""
    assert standing.report is not None
    rule, day = standing.rhythm.schedule, standing.report.due_on
    near = dues(rule, date.fromordinal(day.toordinal() - _NEAR), standing.works, _NEAR)
    return max((each.due_on for each in near if each.due_on < day), default=None)


async def stand(
    connection: Connection, manager: Manager, rhythm: Rhythm, bank: Bank, now: datetime
) -> Standing | None:
    """Everything the steps of a rhythm follow from; None when its client is gone."""
    client = await clients.get(connection, manager.id, rhythm.client_id)
    if client is None or client.deleted_at is not None:
        return None
    answers = await temperament.answered(connection, manager.id, client.id)
    touched = (await rhythms.last_touches(connection, manager.id, [client.id])).get(client.id)
    return Standing(
        manager=manager,
        client=client,
        rhythm=rhythm,
        report=await rhythms.open_report(connection, manager.id, rhythm.id),
        style=style(bank, manager.id, answers, now).comes_across.style,
        works=await works_at(client, manager),
        touched_on=manager.local(touched or rhythm.created_at).date(),
        was_touched=touched is not None,
    )


async def replan(
    connection: Connection, manager: Manager, rhythm: Rhythm, bank: Bank, now: datetime
) -> Planned | None:
    """An older plan falls silent; the step that is next now is put into the schedule."""
    reminder = await reminders.of_rhythm(connection, manager.id, rhythm.id)
    assert reminder is not None, "a rhythm is stored together with its reminder"
    status = "active" if rhythm.status == "active" else "cancelled"
    reminder = await reminders.change(connection, reminder, status)
    standing = await stand(connection, manager, rhythm, bank, now)
    return await _plan(connection, standing, reminder, now)


async def _plan(
    connection: Connection,
    standing: Standing | None,
    reminder: Reminder,
    now: datetime,
    last: Sent | None = None,
) -> Planned | None:
    if standing is None:
        return None
    local_now = standing.manager.local(now).replace(tzinfo=None)
    step = standing.next(local_now, last)
    if step is not None and step.step.name == "prepare":
        step = await _in_time(connection, standing, step)
    if step is not None:
        occurrence = step.step.occurrence
        await plan(connection, standing.manager, reminder, occurrence, step.local_at)
    return step


async def _in_time(connection: Connection, standing: Standing, step: Planned) -> Planned:
    """The step itself, or to send the report where the gate leaves no day to prepare it."""
    at = await planned_for(connection, standing.manager, step.step.occurrence, step.local_at)
    if at.date() < step.step.about:
        return step
    about = step.step.about
    return Planned(Step("send", about), datetime.combine(about, standing.rhythm.schedule.at))


Verdict = tuple[datetime, datetime] | Literal["go", "drop"]
"""A push goes out now, at another wall time and moment, or not at all."""


async def look(connection: Connection, delivery: Delivery, bank: Bank, now: datetime) -> Verdict:
    """The last look at a step before it leaves: it goes, it is dropped, or it has another wall
    time and moment. One about the next report closes the one before it as missed."""
    standing = await of_step(connection, delivery, bank, now)
    if standing is None:
        return "drop"
    step, today = step_of(delivery.occurrence), standing.manager.local(now).date()
    day = today
    if standing.rhythm.kind == "touch":
        if standing.contact_due > today:
            if is_snooze(delivery.occurrence):
                return "drop"  # the row of the series itself moves on
            day = standing.contact_due
    elif standing.report is None or step.about < standing.report.due_on:
        return "drop"
    elif step.about > standing.report.due_on:
        new = next((each for each in standing.coming(1) if each.due_on == step.about), None)
        if new is None:
            return "drop"
        await turn(connection, standing.report, new, today)
    if not is_snooze(delivery.occurrence) and step.name != "send":
        day = following(day, standing.works)
    if day == today:
        return "go"
    local_at = datetime.combine(day, MORNING)
    return local_at, due(local_at, delivery.zone)


async def of_step(
    connection: Connection, delivery: Delivery, bank: Bank, now: datetime
) -> Standing | None:
    """What a step is about; None when nobody is to be reminded of it any more."""
    reminder = await reminders.get(connection, delivery.manager_id, delivery.reminder_id)
    if reminder is None or reminder.rhythm_id is None or reminder.version != delivery.version:
        return None
    manager = await managers.get(connection, delivery.manager_id)
    rhythm = await rhythms.get(connection, delivery.manager_id, reminder.rhythm_id)
    if manager is None or rhythm is None or rhythm.status != "active":
        return None
    standing = await stand(connection, manager, rhythm, bank, now)
    return None if standing is None or standing.client.archived_at is not None else standing


async def after(connection: Connection, delivery: Delivery, bank: Bank, now: datetime) -> None:
    """Plans what follows a step of a rhythm whose last word is known."""
    if not is_rhythm(delivery.occurrence):
        return
    standing = await of_step(connection, delivery, bank, now)
    reminder = await reminders.get(connection, delivery.manager_id, delivery.reminder_id)
    if standing is None or reminder is None:
        return
    step, on = step_of(delivery.occurrence), standing.manager.local(now).date()
    if standing.rhythm.kind == "touch" and standing.contact_due <= on:
        # Its row may have moved on from an earlier contact: it was the first word after this one.
        number = step.number if step.about == standing.touched_on else 0
        step = Step("touch", standing.touched_on, number)
    await _plan(connection, standing, reminder, now, Sent(step, on))
