"""What came of chasing a payment when it was not the money: disputes, waits, calls in vain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import cast, get_args

from domain.errors import DomainError
from domain.ledger import Kind
from domain.managers import Manager
from domain.payments import WAITS, Missed, Pause, clean_words
from domain.temperament_bank import Bank
from domain.touches import Touch
from domain.workdays import later
from services import nudges
from services.ledger import QUIET, Book, Owed, act, find
from storage.database import Database

POINT_LIMIT = 160
"""As the playbook's {objection}: it goes into the texts word for word."""


class Outcomes:
    """Answers to nudges about one manager's payments."""

    def __init__(self, database: Database, clock: Callable[[], datetime], bank: Bank) -> None:
        self._database = database
        self._clock = clock
        self._book = Book(database, clock, bank)

    async def dispute(self, manager: Manager, payment_id: int, point: str) -> Owed:
        """The client disputes it: no reminders, but a question now and then what came of it."""
        said = clean_words(point, POINT_LIMIT)
        what = act("disputed", {"disputed": said}, restart=True, note=said)
        return await self._book.enter(manager, payment_id, what)

    async def settle(self, manager: Manager, payment_id: int) -> Owed:
        """The dispute is over; the ladder begins anew."""
        what = act("settled", {"disputed": None}, restart=True)
        return await self._book.enter(manager, payment_id, what)

    async def pause(
        self, manager: Manager, payment_id: int, until: date, reason: str | None = None
    ) -> Owed:
        """Silence until the morning of `until`; then it goes on where it was.

        Raises DomainError("date-past") unless the day is still to come.
        """
        if until <= self._book.today(manager):
            raise DomainError("date-past")
        self._book.check_near(manager, until)
        said = clean_words(reason) if reason else None
        values = {"paused_until": until, "pause": "pause", "pause_reason": said}
        what = act("paused", values, until=until, note=said)
        return await self._book.enter(manager, payment_id, what)

    async def resume(self, manager: Manager, payment_id: int) -> Owed:
        """The pause is over; the ladder goes on where it was."""
        return await self._book.enter(manager, payment_id, act("resumed", QUIET))

    async def wait(self, manager: Manager, payment_id: int, why: str) -> Owed:
        """The client needs a few working days: silence for as many as this deserves."""
        if why not in WAITS:
            raise DomainError("stale")
        cause = cast(Pause, why)
        async with self._database.read() as connection:
            _, client = await find(connection, manager, payment_id)
        works = await nudges.works_at(client, manager)
        until = later(self._book.today(manager), WAITS[cause], works)
        values = {"paused_until": until, "pause": cause, "pause_reason": None}
        return await self._book.enter(
            manager, payment_id, act(cast(Kind, why), values, until=until)
        )

    async def miss(self, manager: Manager, payment_id: int, how: str) -> Owed:
        """A call that reached nobody, or only a machine: logged as an unanswered attempt."""
        if how not in get_args(Missed):
            raise DomainError("stale")
        async with self._database.read() as connection:
            _, client = await find(connection, manager, payment_id)
        channel = "phone" if "phone" in client.channels else client.channels[0]
        touch = Touch(channel, "no_answer", self._clock(), situation="payment")
        return await self._book.enter(manager, payment_id, act(cast(Kind, how), touch=touch))
