"""Lines of equal height over a table of numbers, as short straight pieces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

Point = tuple[float, float]
Heights = Sequence[Sequence[float]]

# A cell's corners are numbered 0 to 3 clockwise from its top left; between which sides the line
# runs, by the set of corners that stand above it (marching squares). Sides: 0 top, 1 right, ...
_PATHS: dict[int, tuple[tuple[int, int], ...]] = {
    0b0001: ((3, 0),),
    0b0010: ((0, 1),),
    0b0011: ((3, 1),),
    0b0100: ((1, 2),),
    0b0101: ((3, 0), (1, 2)),
    0b0110: ((0, 2),),
    0b0111: ((3, 2),),
    0b1000: ((2, 3),),
    0b1001: ((2, 0),),
    0b1010: ((0, 1), (2, 3)),
    0b1011: ((2, 1),),
    0b1100: ((1, 3),),
    0b1101: ((1, 0),),
    0b1110: ((0, 3),),
}


def contour(heights: Heights, level: float) -> Iterator[tuple[Point, Point]]:
    """The pieces of the line at `level`, in (column, row) of the table, by linear interpolation."""
    for row, (upper, lower) in enumerate(pairwise(heights)):
        for column in range(len(upper) - 1):
            around = (upper[column], upper[column + 1], lower[column + 1], lower[column])
            above = sum((height > level) << corner for corner, height in enumerate(around))
            for start, end in _PATHS.get(above, ()):
                yield (
                    _crossing(around, start, level, column, row),
                    _crossing(around, end, level, column, row),
                )


def level_holding(heights: Heights, share: float) -> float:
    """The height whose contour encloses `share` of all that lies under the heights."""
    flat = sorted((height for row in heights for height in row), reverse=True)
    left = share * sum(flat)
    for height in flat:
        left -= height
        if left <= 0:
            return height
    return flat[-1]


def _crossing(
    around: tuple[float, float, float, float], side: int, level: float, column: int, row: int
) -> Point:
    here, there = around[side], around[(side + 1) % 4]
    part = (level - here) / (there - here)
    return {
        0: (column + part, row),
        1: (column + 1, row + part),
        2: (column + 1 - part, row + 1),
        3: (column, row + 1 - part),
    }[side]
