"""A repeating schedule: a closed set of rules, each checked as soon as it exists.

A rule speaks of local days and one wall time; the zone stands beside it, because people move and
governments change the clocks. When it falls due is reckoned in `domain.occurrences`; it is stored
as the text of `domain.rule_text` (docs/decisions/0014-schedules-in-words.md says why it is ours).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Literal

Unit = Literal["minute", "hour", "day", "week", "month", "year"]
UNITS: tuple[Unit, ...] = ("minute", "hour", "day", "week", "month", "year")

Roll = Literal["none", "previous", "next", "modified"]
"""What happens to a day that is no business day: kept, moved before it, after it, or after it
unless that is another month ("modified following", as banks say)."""
ROLLS: tuple[Roll, ...] = ("none", "previous", "next", "modified")

Kind = Literal["day", "weekday", "business"]

BusinessDay = Callable[[date], bool]
"""Whether people work on a day: weekends, public holidays and moved working days considered."""

EVERY_MAX = 999
COUNT_MAX = 9999
DAYS_MAX = 12
"""More days of a month than anybody lists."""

STARTING_YEAR_MAX = 9000

MINUTES_MIN = 15
"""The least distance of two occurrences: more often is a nuisance, not a reminder."""

_LIMITS: dict[Kind, int] = {"day": 31, "weekday": 4, "business": 20}


@dataclass(frozen=True, slots=True, order=True)
class MonthDay:
    """A day of every month: the n-th day, n-th weekday or n-th business day, from the end if n < 0.

    Every month has each of them: the 31st is the last day of a shorter month; a fifth Friday is
    asked for as the last (-1).
    """

    kind: Kind
    n: int
    weekday: int | None = None
    """0 is Monday; for the kind "weekday" only."""

    def __post_init__(self) -> None:
        if not 1 <= abs(self.n) <= _LIMITS[self.kind]:
            raise ValueError(f"no {self.kind} {self.n} in a month")
        if (self.kind == "weekday") != (self.weekday is not None):
            raise ValueError("a weekday is given for weekdays")
        if self.weekday is not None and not 0 <= self.weekday <= 6:
            raise ValueError(f"no weekday {self.weekday}")


@dataclass(frozen=True, slots=True)
class Rule:
    """Every `every` units, counted from the one that holds `starting`, at the wall time `at`.

    `weekdays` (0 is Monday) belong to weeks, `days` to months and years, `month` to years.
    Minutes and hours are counted as time that passes, from `starting` at `at`; everything else on
    the calendar. `until` is the last local day, before any roll; `count` how many there are.
    Raises ValueError for what is no rule.
    """

    unit: Unit
    at: time
    starting: date
    every: int = 1
    weekdays: tuple[int, ...] = ()
    days: tuple[MonthDay, ...] = ()
    month: int | None = None
    until: date | None = None
    count: int | None = None
    roll: Roll = "none"

    def __post_init__(self) -> None:
        for fault, found in self._faults().items():
            if found:
                raise ValueError(f"{fault}: {self}")

    def _faults(self) -> dict[str, bool]:
        monthly = self.unit in {"month", "year"}
        return {
            "unknown unit or roll": self.unit not in UNITS or self.roll not in ROLLS,
            "a start nobody means": not 1970 <= self.starting.year <= STARTING_YEAR_MAX,
            "bad interval": not 1 <= self.every <= EVERY_MAX,
            "too often": self.unit == "minute" and self.every < MINUTES_MIN,
            "seconds or a zone in the wall time": bool(
                self.at.second or self.at.microsecond or self.at.tzinfo
            ),
            "weekdays belong to weeks": bool(self.weekdays) != (self.unit == "week"),
            "weekdays not in order": list(self.weekdays) != sorted(set(self.weekdays)),
            "no such weekday": not set(self.weekdays) <= set(range(7)),
            "days belong to months and years": bool(self.days) != monthly,
            "days not in order": list(self.days) != sorted(set(self.days), key=_order),
            "too many days": len(self.days) > DAYS_MAX,
            "a month belongs to a year": (self.month is None) == (self.unit == "year"),
            "no such month": self.month is not None and not 1 <= self.month <= 12,
            "bad count": self.count is not None and not 1 <= self.count <= COUNT_MAX,
            "ends twice": self.count is not None and self.until is not None,
            "a roll belongs to weeks, months and years": self.roll != "none"
            and self.unit not in {"week", "month", "year"},
        }

    @property
    def slots(self) -> int:
        """How many occurrences each period has."""
        return len(self.weekdays) or len(self.days) or 1


def in_order(days: tuple[MonthDay, ...] | list[MonthDay] | set[MonthDay]) -> tuple[MonthDay, ...]:
    """Days of a month as a rule wants them: each once, in the one order that is stored."""
    return tuple(sorted(set(days), key=_order))


def _order(day: MonthDay) -> tuple[str, bool, int, int]:
    return (day.kind, day.n < 0, day.n, day.weekday or 0)


def monday_to_friday(day: date) -> bool:
    """Business days where no public holidays are known."""
    return day.weekday() < 5
