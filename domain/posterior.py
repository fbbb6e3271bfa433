"""What is believed about a client's place on the two axes, as probabilities."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from operator import mul

from domain.temperament_grid import STYLES, Grid, Style


@dataclass(frozen=True)
class Posterior:
    """Probabilities over the two axes; `density` lies over `grid.points` and sums to one."""

    grid: Grid
    density: tuple[float, ...]

    @cached_property
    def parts(self) -> tuple[tuple[float, ...], ...]:
        """The density cut into the four quadrants, in the order of STYLES."""
        return tuple(self.density[cut] for cut in self.grid.quarters)

    @cached_property
    def quadrants(self) -> dict[Style, float]:
        """The probability of each style; together one."""
        return {style: math.fsum(part) for style, part in zip(STYLES, self.parts, strict=True)}

    @property
    def outgoing(self) -> float:
        """P(E > 0): talks first, quick, seeks company."""
        return self.quadrants["choleric"] + self.quadrants["sanguine"]

    @property
    def reactive(self) -> float:
        """P(N > 0): it shows when something does not go their way."""
        return self.quadrants["choleric"] + self.quadrants["melancholic"]

    @cached_property
    def mean(self) -> tuple[float, float]:
        """The expected (E, N) in standard deviations."""
        es, ns = zip(*self.grid.points, strict=True)
        return math.fsum(map(mul, self.density, es)), math.fsum(map(mul, self.density, ns))

    @cached_property
    def rows(self) -> tuple[tuple[float, ...], ...]:
        """The density as a table, rows[i][j] at E = grid.scale[i] and N = grid.scale[j]."""
        return tuple(tuple(self.density[place] for place in row) for row in self.grid.rows)
