"""Whatever the manager does and whatever Telegram answers: the promises of nudges hold."""

from __future__ import annotations

import asyncio
import shutil
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from domain.deliveries import Outcome, Receipt
from domain.errors import DomainError
from domain.reminders import SNOOZES, Choice
from playground.clock import MovableClock
from services.deliveries import Push
from storage.database import Database
from tests.services.schedule import NOON, House, Wordless

ZONES = ("Europe/Moscow", "Europe/Chisinau", "Europe/London", "America/New_York")
ACTS = ("pay", "cancel", "reopen", "promise", "move", "snooze", "wait")
OUTCOMES: tuple[Outcome, ...] = ("sent", "not_sent", "failed", "unknown", "refused")
Step = tuple[str, int, Choice, int, Outcome]

steps = st.tuples(
    st.sampled_from(ACTS),
    st.sampled_from((0, 1, 2, 3, 7)),
    st.sampled_from(SNOOZES),
    st.sampled_from((0, 1, 3, 21, 24, 48, 72, 96)),
    st.sampled_from(OUTCOMES),
)
"""What is done, to which day, put off to when; how many hours nothing happens then, and what the
first push of that time meets."""


class Life:
    """One payment and its manager."""

    def __init__(self, house: House, zone: str) -> None:
        self.house = house
        self.zone = zone
        self.snoozed = False
        self.asked_for: set[date] = set()
        """Days on which the manager put a nudge off by an hour: these may have one more."""

    @property
    def today(self) -> date:
        return self.house.clock.now().astimezone(ZoneInfo(self.zone)).date()

    async def begin(self, due_in: int) -> None:
        self.alex = await self.house.manager(zone=self.zone)
        day = self.today + timedelta(days=due_in)
        self.owed = await self.house.owed(self.alex, day)
        self.house.messenger.before = self.watch

    async def act(self, act: str, day: date, choice: Choice) -> None:
        if act == "snooze":
            at = await self.house.reminders.snooze(self.alex, 1, choice)
            self.snoozed = True  # an answer to an old nudge speaks louder than the promise
            if choice == "hour":
                self.asked_for.add(at.date())
        elif act != "wait":
            days = [day] if act in ("promise", "move") else []
            do = getattr(self.house.payments, act)
            self.owed = await do(self.alex, self.owed.payment.id, *days)
            self.snoozed = False

    async def watch(self, _: Push) -> None:
        """What has to hold whenever a push leaves."""
        payment = self.owed.payment
        assert payment.status == "open", "nothing after paid"
        if payment.promised_on is not None and not self.snoozed:
            assert self.today > payment.promised_on, "silence until the promise is broken"
        assert max(await self.house.due_of_sending()) <= self.house.clock.now(), "never early"

    def visible(self) -> Counter[date]:
        """How many unmarked nudges each day showed, but for days the manager asked for more."""
        shown = [
            each.at.astimezone(ZoneInfo(self.zone)).date()
            for each in self.house.messenger.sent
            if not each.again and each.answer.outcome in ("sent", "unknown")
        ]
        return Counter(day for day in shown if day not in self.asked_for)

    async def come_to_rest(self) -> None:
        """Left alone, an open payment is nudged at the hour that was told; then the ladder ends."""
        told, so_far = await self.house.deliveries.next_due(), len(self.house.messenger.sent)
        began = self.house.clock.now()
        await self.house.wait(timedelta(days=80))
        sent = self.house.messenger.sent[so_far:]
        assert await self.house.deliveries.next_due() is None
        if told is None or self.owed.payment.status != "open":
            assert not sent
        else:
            assert sent[0].at == max(told, began)


async def live(path: Path, zone: str, due_in: int, story: Sequence[Step]) -> None:
    database = Database(f"sqlite:///{path}")
    await database.open()
    try:
        house = House(database, MovableClock(frozen=NOON), wording=Wordless)
        life = Life(house, zone)
        await life.begin(due_in)
        for act, days, choice, hours, outcome in story:
            try:
                await life.act(act, life.today + timedelta(days=days), choice)
            except DomainError as refused:
                assert refused.key in ("payment-closed", "reminder-closed")
            house.messenger.answers = [Receipt(outcome)]
            await house.wait(timedelta(hours=hours))
        house.messenger.answers = []
        await life.come_to_rest()
        assert all(count == 1 for count in life.visible().values()), life.visible()
    finally:
        await database.close()


NUDGED: Step = ("wait", 0, "hour", 24, "sent")
"""A payment due tomorrow has been nudged this morning."""


# Without shrinking: a story costs too much to be told a hundred times more.
@settings(max_examples=15, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate))
@example("Europe/Chisinau", 1, [NUDGED, ("snooze", 0, "days3", 96, "sent")])
@example("Europe/Moscow", 1, [NUDGED, ("snooze", 0, "hour", 0, "sent")])
@example(
    "Europe/London", 1, [NUDGED, ("pay", 0, "hour", 0, "sent"), ("reopen", 0, "hour", 24, "sent")]
)
@example(
    "America/New_York",
    1,
    [
        ("promise", 0, "hour", 24, "failed"),
        ("pay", 0, "hour", 24, "sent"),
        ("reopen", 0, "hour", 72, "unknown"),
    ],
)
@given(st.sampled_from(ZONES), st.integers(-4, 7), st.lists(steps, max_size=8))
def test_every_promise_holds(migrated: Path, zone: str, due_in: int, story: list[Step]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "tact.db"
        shutil.copy(migrated, path)
        asyncio.run(live(path, zone, due_in, story))
