"""What a chart of bars says and shows, as plain text: it can be made without Pillow."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its sum as text, and its length as a share of the longest."""

    name: str
    value: str
    share: float


@dataclass(frozen=True, slots=True)
class Block:
    """The bars of one currency: lengths are comparable inside a block only."""

    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of several blocks, one below the other."""

    title: str
    blocks: tuple[Block, ...]
