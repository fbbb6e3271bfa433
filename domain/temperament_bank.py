"""The item bank of the temperament questionnaire: its numbers, and what is worked out from them.

Source: the graded response model (Samejima 1969); docs/field-guide.md, section "Temperament".
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, Literal

from domain.temperament_grid import Cell, Grid, Kernel

Axis = Literal["E", "N", "C-P", "S-M"]
Mode = Literal["usual", "more", "follow_up"]


@dataclass(frozen=True, slots=True)
class Item:
    """One question as numbers: slopes on both axes and the thresholds between its options."""

    id: str
    axis: Axis
    facet: str
    slope_e: float
    slope_n: float
    thresholds: tuple[float, ...]

    @property
    def options(self) -> int:
        """How many answers there are to choose from, "did not see this" not counted."""
        return len(self.thresholds) + 1


@dataclass(frozen=True, slots=True)
class Limits:
    """When to stop: never before `least` answers, always after `most` questions of one talk."""

    least: int
    most: int
    confident: float
    gain_bits: float


@dataclass(frozen=True, slots=True)
class Reach:
    """How far one colleague's impression goes with the person, from this many contacts on."""

    contacts: int
    e: float
    n: float


@dataclass(frozen=True, slots=True)
class ItemTable:
    """Per option: log-likelihood at every grid point, and likelihoods cut into quadrants."""

    logs: tuple[tuple[float, ...], ...]
    quadrants: tuple[tuple[tuple[float, ...], ...], ...]


@dataclass(frozen=True, eq=False)
class Bank:
    """All numbers of one version, half-lives in days. Tables are made at their first use, once;
    two banks are equal only when they are the same object."""

    version: str
    grid: Grid
    lapse: float
    repeat_gain: float
    repeat_weight: float
    limits: Mapping[Mode, Limits]
    reaches: tuple[Reach, ...]
    half_life_e: float
    half_life_n: float
    items: tuple[Item, ...]

    @cached_property
    def by_id(self) -> dict[str, Item]:
        """The items by id, in the bank's order."""
        return {item.id: item for item in self.items}

    @cached_property
    def tables(self) -> dict[str, ItemTable]:
        """What each item's options say at every grid point."""
        return {item.id: self._table(item) for item in self.items}

    @cached_property
    def kernels(self) -> tuple[tuple[Kernel, Kernel], ...]:
        """For each entry of `reaches`: how an impression spreads around the person, on E and N."""
        return tuple((self.grid.kernel(r.e), self.grid.kernel(r.n)) for r in self.reaches)

    def chances(self, item: Item, e: float, n: float) -> list[float]:
        """The chance of each option for somebody at (e, n), a slip of the finger included."""
        pull = item.slope_e * e + item.slope_n * n
        at_least = [1.0, *(1 / (1 + math.exp(d - pull)) for d in item.thresholds), 0.0]
        slip = self.lapse / item.options
        return [slip + (1 - self.lapse) * (upper - lower) for upper, lower in pairwise(at_least)]

    def _table(self, item: Item) -> ItemTable:
        means = (self._mean_chances(item, cell) for cell in self.grid.cells)
        options = tuple(zip(*means, strict=True))
        return ItemTable(
            logs=tuple(tuple(map(math.log, option)) for option in options),
            quadrants=tuple(tuple(option[cut] for cut in self.grid.quarters) for option in options),
        )

    def _mean_chances(self, item: Item, cell: Cell) -> list[float]:
        spots = [[weight * chance for chance in self.chances(item, e, n)] for e, n, weight in cell]
        return [math.fsum(option) for option in zip(*spots, strict=True)]


def build_bank(data: Mapping[str, Any]) -> Bank:
    """The bank of a validated `temperament-bank/1` file; nothing is checked a second time here.

    "More" and "follow_up" have as many questions at least as at most, so that they never end early.
    """
    stop, repeat, decay = data["stop"], data["repeat"], data["decay_days"]
    gates = (stop["confident"], stop["gain_bits"])
    return Bank(
        version=data["version"],
        grid=Grid(data["grid"], data["prior"]["rho"]),
        lapse=data["lapse"],
        repeat_gain=repeat["gain"],
        repeat_weight=repeat["weight"],
        limits={
            "usual": Limits(stop["min"], stop["max"], *gates),
            "more": Limits(stop["more"], stop["more"], *gates),
            "follow_up": Limits(stop["follow_up"], stop["follow_up"], *gates),
        },
        reaches=tuple(Reach(r["contacts"], r["rE"], r["rN"]) for r in data["rater"]),
        half_life_e=decay["E"],
        half_life_n=decay["N"],
        items=tuple(
            Item(i["id"], i["axis"], i["facet"], i["aE"], i["aN"], tuple(i["d"]))
            for i in data["items"]
        ),
    )
