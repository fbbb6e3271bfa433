"""What came of a rhythm's reminders: sent, skipped, in touch, not now; and all of it undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.deliveries import due
from domain.errors import DomainError
from domain.gate import kind_of
from domain.ladders import snoozed
from domain.managers import Manager
from domain.reminders import Reminder, chosen
from domain.rhythm_steps import rest, step_of
from domain.rhythms import Report, Rhythm, State
from domain.temperament_bank import Bank
from domain.touches import CHANNELS, Outcome, Touch
from domain.variety import FIRST
from services.reports import open_next
from services.rhythm_looks import Shown, own, own_report, show
from services.rhythm_steps import replan, stand
from services.schedules import plan
from storage import clients, deliveries, reminders, rhythms, touches
from storage.database import Connection, Database

SOON = timedelta(days=7)
"""A report sent from elsewhere is the one that is due within a week, or late."""

ANSWERS: tuple[Outcome, ...] = ("sent", "answered", "no_answer")
LATER = timedelta(hours=3)
PUT_OFFS = ("today", "morning")


@dataclass(frozen=True, slots=True)
class Answered:
    """What was just said of a report or a contact, and how the rhythm stands after it."""

    shown: Shown
    report: Report | None = None
    touch_id: int = 0


class RhythmAnswers:
    """Answers of one manager. Ids that are not theirs raise DomainError("rhythm-gone")."""

    def __init__(self, database: Database, clock: Callable[[], datetime], bank: Bank) -> None:
        self._database = database
        self._clock = clock
        self._bank = bank

    async def send(self, manager: Manager, report_id: int, channel: str) -> Answered:
        """The report is out: a touch on that channel, and the next report is open.

        Raises DomainError("report-closed") unless it was open or missed.
        """
        if channel not in CHANNELS:
            raise DomainError("stale")
        async with self._database.write() as connection:
            report = await own_report(connection, manager, report_id)
            if report.status in ("sent", "skipped"):
                raise DomainError("report-closed")
            touch = Touch(channel, "sent", self._clock(), None, "report", "send", FIRST)
            touch_id = await touches.add(connection, manager.id, report.client_id, touch)
            return await self._close(connection, manager, report, "sent", touch_id)

    async def settle(self, manager: Manager, client_id: int) -> Report | None:
        """A report went out from elsewhere: it is the one that is late or due within a week.

        None when there is none, or more than one. The touch is logged already.
        """
        soon = self._today(manager) + SOON
        async with self._database.write() as connection:
            known = await rhythms.of_client(connection, manager.id, client_id)
            found = [await rhythms.open_report(connection, manager.id, each.id) for each in known]
            near = [each for each in found if each is not None and each.due_on <= soon]
            if len(near) != 1:
                return None
            closed = await self._close(connection, manager, near[0], "sent", None)
        return closed.report

    async def skip(self, manager: Manager, report_id: int) -> Answered:
        """This one is left out, on purpose."""
        async with self._database.write() as connection:
            report = await own_report(connection, manager, report_id)
            if report.status in ("sent", "skipped"):
                raise DomainError("report-closed")
            return await self._close(connection, manager, report, "skipped", None)

    async def undo(self, manager: Manager, report_id: int) -> Shown:
        """The report is open again; raises DomainError("undo-late") once a later one is over."""
        async with self._database.write() as connection:
            report = await own_report(connection, manager, report_id)
            rhythm = await own(connection, manager, report.rhythm_id)
            if report.status == "open":
                return await self._show(connection, manager, rhythm)
            newest = await rhythms.history(connection, manager.id, rhythm.id, 1)
            if newest and newest[0].id != report.id:
                raise DomainError("undo-late")
            opened = await rhythms.open_report(connection, manager.id, rhythm.id)
            if opened is not None:
                await rhythms.drop_report(connection, manager.id, opened.id)
            if report.touch_id is not None:
                await touches.remove(connection, manager.id, report.touch_id)
            reopened = {"status": "open", "closed_on": None, "touch_id": None}
            await rhythms.close(connection, manager.id, report.id, **reopened)
            await replan(connection, manager, rhythm, self._bank, self._clock())
            return await self._show(connection, manager, rhythm)

    async def put_off(self, manager: Manager, rhythm_id: int, choice: str) -> datetime:
        """Puts off the reminder that came last, for three hours or until the morning; as below."""
        if choice not in PUT_OFFS:
            raise DomainError("stale")
        now = self._clock()
        at = chosen("morning", now, manager.zone)
        soon = manager.local(now + LATER).replace(second=0, microsecond=0, tzinfo=None)
        if choice == "today" and soon.date() < at.date():
            at = soon
        return await self.put_off_to(manager, rhythm_id, at)

    async def put_off_to(self, manager: Manager, rhythm_id: int, at: datetime) -> datetime:
        """Puts off the reminder that came last to a wall time of the manager's, and gives that.

        What is planned for before then, or for that very day, moves there; the hour of sending
        stays. Raises DomainError("reminder-closed") when what it was about is over.
        """
        async with self._database.write() as connection:
            rhythm = await own(connection, manager, rhythm_id)
            reminder = await reminders.of_rhythm(connection, manager.id, rhythm_id)
            standing = await stand(connection, manager, rhythm, self._bank, self._clock())
            if standing is None or reminder is None or reminder.status != "active":
                raise DomainError("reminder-closed")
            last = await deliveries.last_sent(connection, reminder)
            if last is None or not standing.is_about(step_of(last[0]), at.date()):
                raise DomainError("reminder-closed")
            return await self._defer(connection, manager, reminder, last[0], at)

    async def _defer(
        self,
        connection: Connection,
        manager: Manager,
        reminder: Reminder,
        last: str,
        at: datetime,
    ) -> datetime:
        times = await deliveries.drop_snoozes(connection, reminder)
        ahead = await deliveries.planned(connection, reminder)
        if ahead is not None and ahead.local_at.date() > at.date():
            ahead = None
        if ahead is not None and kind_of(ahead.occurrence) == "own":
            return ahead.local_at
        if ahead is not None:
            zone = manager.zone
            await deliveries.move(connection, ahead, at, zone, due(at, zone))
        else:
            await plan(connection, manager, reminder, snoozed(last, times + 1), at)
        return at

    # ---------------------------------------------------------------- contacts

    async def touch(self, manager: Manager, rhythm_id: int, channel: str, outcome: str) -> Answered:
        """A contact with the client: the days are counted from now."""
        if channel not in CHANNELS or outcome not in ANSWERS:
            raise DomainError("stale")
        now = self._clock()
        touch = Touch(channel, outcome, now)
        async with self._database.write() as connection:
            rhythm = await own(connection, manager, rhythm_id)
            touch_id = await touches.add(connection, manager.id, rhythm.client_id, touch)
            await clients.update(connection, manager.id, rhythm.client_id, seen_at=now)
            return await self._from_now(connection, manager, rhythm, touch_id)

    async def untouch(self, manager: Manager, rhythm_id: int, touch_id: int) -> Shown:
        """That was a slip of the finger: the days are counted as before."""
        async with self._database.write() as connection:
            rhythm = await own(connection, manager, rhythm_id)
            await touches.remove(connection, manager.id, touch_id)
            return (await self._from_now(connection, manager, rhythm)).shown

    async def not_now(self, manager: Manager, rhythm_id: int) -> Shown:
        """Silence for a quarter of the rhythm."""
        async with self._database.write() as connection:
            rhythm = await own(connection, manager, rhythm_id)
            if rhythm.every_days is None:
                raise DomainError("stale")
            until = self._today(manager) + timedelta(days=rest(rhythm.every_days))
            await rhythms.update(connection, manager.id, rhythm.id, quiet_until=until)
            rhythm = await own(connection, manager, rhythm_id)
            await replan(connection, manager, rhythm, self._bank, self._clock())
            return await self._show(connection, manager, rhythm)

    async def _from_now(
        self, connection: Connection, manager: Manager, rhythm: Rhythm, touch_id: int = 0
    ) -> Answered:
        await rhythms.update(connection, manager.id, rhythm.id, quiet_until=None)
        rhythm = await own(connection, manager, rhythm.id)
        await replan(connection, manager, rhythm, self._bank, self._clock())
        return Answered(await self._show(connection, manager, rhythm), touch_id=touch_id)

    async def _close(
        self,
        connection: Connection,
        manager: Manager,
        report: Report,
        status: State,
        touch_id: int | None,
    ) -> Answered:
        """Writes down what became of a report; if it was the open one, the next is open."""
        now = self._clock()
        rhythm = await own(connection, manager, report.rhythm_id)
        today = self._today(manager)
        ended = {"status": status, "closed_on": today, "touch_id": touch_id}
        await rhythms.close(connection, manager.id, report.id, **ended)
        if report.status == "open":
            standing = await stand(connection, manager, rhythm, self._bank, now)
            if standing is not None:
                await open_next(connection, manager, rhythm, standing.works, now, report.due_on)
            await replan(connection, manager, rhythm, self._bank, now)
        closed = await own_report(connection, manager, report.id)
        return Answered(await self._show(connection, manager, rhythm), closed, touch_id or 0)

    async def _show(self, connection: Connection, manager: Manager, rhythm: Rhythm) -> Shown:
        return await show(connection, manager, rhythm, self._bank, self._clock())

    def _today(self, manager: Manager) -> date:
        return manager.local(self._clock()).date()
