"""The plane that styles lie on, cut into cells: two axes in standard deviations, four quadrants."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

Style = Literal["choleric", "sanguine", "phlegmatic", "melancholic"]
STYLES: tuple[Style, ...] = ("choleric", "sanguine", "phlegmatic", "melancholic")
"""The quadrants in the order of every table: fast and reactive, fast and calm, slow and calm,
slow and reactive."""

SPAN = 2.75
"""The grid reaches this many standard deviations to each side; an even number of points leaves
none on a border between quadrants."""

GAUSS = 1 / math.sqrt(12)
"""Where in a cell, in cell widths off its centre, two-point Gauss quadrature takes its values. The
mean over a cell halves the error of the value at its centre, at no cost once the tables are made.
"""

Kernel = tuple[tuple[float, ...], ...]
"""kernel[i][j]: the chance that somebody at scale[i] comes across as scale[j]; rows sum to one."""

Cell = tuple[tuple[float, float, float], ...]
"""The (E, N, prior weight) of the spots that stand for a cell; the weights sum to one."""


@dataclass(frozen=True, eq=False)
class Grid:
    """`size` points an axis, and a prior whose axes have the correlation `rho`. Points are kept
    quadrant by quadrant, so that the mass of a quadrant is the sum of one slice."""

    size: int
    rho: float

    @cached_property
    def scale(self) -> tuple[float, ...]:
        """The points of one axis from low to high, in standard deviations."""
        return tuple(index * self._width - SPAN for index in range(self.size))

    @cached_property
    def points(self) -> tuple[tuple[float, float], ...]:
        """Every (E, N), quadrant by quadrant in the order of STYLES."""
        low, high = self.scale[: self.size // 2], self.scale[self.size // 2 :]
        halves = ((high, high), (high, low), (low, low), (low, high))
        return tuple((e, n) for es, ns in halves for e in es for n in ns)

    @cached_property
    def quarters(self) -> tuple[slice, ...]:
        """Where in `points` each quadrant lies."""
        part = len(self.points) // len(STYLES)
        return tuple(slice(start, start + part) for start in range(0, len(self.points), part))

    @cached_property
    def rows(self) -> tuple[tuple[int, ...], ...]:
        """Where in `points` the point of E index i and N index j lies: rows[i][j]."""
        place = {point: index for index, point in enumerate(self.points)}
        return tuple(tuple(place[e, n] for n in self.scale) for e in self.scale)

    @cached_property
    def log_prior(self) -> tuple[float, ...]:
        """Standard normal on both axes with correlation rho, per point, up to a constant."""
        return tuple(
            math.log(math.fsum(self._prior(*spot) for spot in self._spots(*point)))
            for point in self.points
        )

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """For every point the spots that stand for the cell around it."""
        return tuple(self._cell(*point) for point in self.points)

    def kernel(self, reach: float) -> Kernel:
        """How impressions spread around the person on one axis: normal around reach x person."""
        spread = 2 * (1 - reach**2)
        rows = []
        for person in self.scale:
            row = [math.exp(-((seen - reach * person) ** 2) / spread) for seen in self.scale]
            total = math.fsum(row)
            rows.append(tuple(value / total for value in row))
        return tuple(rows)

    @property
    def _width(self) -> float:
        return 2 * SPAN / (self.size - 1)

    def _prior(self, e: float, n: float) -> float:
        return math.exp(-(e * e - 2 * self.rho * e * n + n * n) / (2 * (1 - self.rho**2)))

    def _spots(self, e: float, n: float) -> list[tuple[float, float]]:
        offs = (-GAUSS * self._width, GAUSS * self._width)
        return [(e + off_e, n + off_n) for off_e in offs for off_n in offs]

    def _cell(self, e: float, n: float) -> Cell:
        spots = self._spots(e, n)
        total = math.fsum(self._prior(*spot) for spot in spots)
        return tuple((*spot, self._prior(*spot) / total) for spot in spots)
