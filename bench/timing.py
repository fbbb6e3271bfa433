"""Times taken, and the table they are shown in."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spread:
    """Several measurements of one thing: the median, and where the middle half of them lies."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, measured: Iterable[float], unit: float = 1.0) -> Spread:
        """The spread of at least two measurements, each multiplied by `unit`."""
        low, median, high = statistics.quantiles([each * unit for each in measured], n=4)
        return cls(median, low, high)

    def written(self, unit: str) -> str:
        """The median with the middle half behind it."""
        return f"{self.median:.2f} {unit} ({self.low:.2f} to {self.high:.2f})"


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of the table. `limit` is what `value` should stay under; None: only to be known."""

    what: str
    measured: str
    value: float | None = None
    limit: float | None = None
    unit: str = ""

    @property
    def target(self) -> str:
        """The limit in words."""
        return "" if self.limit is None else f"< {self.limit:g} {self.unit}".rstrip()

    @property
    def verdict(self) -> str:
        """Whether the target is met."""
        if self.limit is None or self.value is None:
            return ""
        return "met" if self.value < self.limit else "missed"


def ratio(what: str, ours: Spread, bare: Spread, unit: str, limit: float | None) -> Figure:
    """How many times longer than a baseline something takes: medians against each other."""
    times = ours.median / bare.median
    measured = f"{times:.1f} x: {ours.written(unit)} : {bare.written(unit)}"
    return Figure(what, measured, times, limit, "x")


def table(figures: Sequence[Figure]) -> str:
    """The figures in columns."""
    rows = [("what", "measured", "target", "verdict")]
    rows += [(each.what, each.measured, each.target, each.verdict) for each in figures]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * len(max(lines, key=len)), *lines[1:]])
