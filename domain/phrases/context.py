"""What a schedule is read from: its pieces, the clock of whoever typed, the usual hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from domain.errors import DomainError
from domain.phrases import clocks
from domain.phrases.clocks import Usual
from domain.phrases.fields import Chunk, Fields, word
from domain.recurrence import BusinessDay, Rule, monday_to_friday


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that a text can mean: a moment or a rule or a time before something.

    `at` is wall time, naive; `fold` is set in the second of two hours of the same name. `before`
    is how long before something that the text names and the caller has to look up. `explicit` says
    whether an hour was said, or the usual one is meant; `together` that every such reading is
    meant, not one of them: "at nine and at six".
    """

    at: datetime | None = None
    rule: Rule | None = None
    before: timedelta | None = None
    explicit: bool = False
    together: bool = False


class Context:
    """The chosen pieces of a text, and the moment at which they were typed."""

    def __init__(
        self,
        chosen: Sequence[Chunk],
        moment: datetime,
        usual: Usual,
        round_the_clock: bool,
        works: BusinessDay = monday_to_friday,
    ) -> None:
        self.chosen, self.usual, self.works = chosen, usual, works
        self._moment = moment
        self._round_the_clock = round_the_clock
        self.now = moment.replace(tzinfo=None)

    @property
    def today(self) -> date:
        """The day on the clock of whoever typed."""
        return self.now.date()

    def one(self, kind: str) -> Chunk | None:
        """The first piece of a kind."""
        return next((each for each in self.chosen if each.kind == kind), None)

    def times(self) -> tuple[tuple[time, ...], bool]:
        """The wall times that are said, or none; and whether it is the hour that is said.

        Raises DomainError("time-unreadable") for an hour that no clock shows.
        """
        clock = self.one("clock")
        fields: Fields = clock.fields if clock else {}
        part = next((found for each in self.chosen if (found := word(each.fields, "part"))), None)
        if any("now" in each.fields for each in self.chosen):
            return (self.now.time().replace(second=0, microsecond=0),), True
        if not fields:
            return ((self.usual.of(part),) if part else ()), False
        times = clocks.clock_times(fields, part, self._round_the_clock)
        if not times:
            raise DomainError("time-unreadable")
        return times, True

    def is_midnight(self) -> bool:
        """Whether midnight is named."""
        clock = self.one("clock")
        return clock is not None and clock.fields.get("named") == [0]

    def plus(self, length: timedelta) -> datetime:
        """So much later on the wall, in whole minutes; hours pass whatever the clocks show."""
        if self._moment.tzinfo is None:
            return (self.now + length).replace(second=0, microsecond=0)
        later = (self._moment.astimezone(UTC) + length).astimezone(self._moment.tzinfo)
        return later.replace(second=0, microsecond=0, tzinfo=None)
