"""The picture of the ageing: for each currency, what is not due yet and what is how late.

Import this module at the first picture, not at start: Pillow takes its time.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from handlers.views.bars import Bar, Block, Chart
from handlers.views.lettering import fitted

WIDTH = 1000
MARGIN = 50
HEAD, BLOCK_HEAD, LINE, GAP = 120, 70, 58, 36
BAR_LEFT, BAR_RIGHT, BAR_HEIGHT = 340, 690, 34
KEPT = 16
"""Pictures kept: the same question is often asked twice."""

PAPER, INK, QUIET, TRACK = "#fbfaf7", "#23262f", "#5d6270", "#ecebe6"
COLOURS = ("#4f9a6a", "#d9b13b", "#dd8b3c", "#cf5c36", "#9c3218")
"""From not due yet to long overdue."""


@lru_cache(maxsize=KEPT)
def draw(chart: Chart) -> bytes:
    """A PNG as high as its blocks need. What does not fit is made smaller, then shortened."""
    heights = [BLOCK_HEAD + LINE * len(block.bars) + GAP for block in chart.blocks]
    image = Image.new("RGB", (WIDTH, HEAD + sum(heights)), PAPER)
    pen = ImageDraw.Draw(image)
    _write(pen, (MARGIN, 62), chart.title, 40, WIDTH - 2 * MARGIN, INK, "lm")
    top = HEAD
    for block, height in zip(chart.blocks, heights, strict=True):
        _block(pen, block, top)
        top += height
    file = BytesIO()
    image.save(file, "PNG", compress_level=3)
    return file.getvalue()


def _block(pen: ImageDraw.ImageDraw, block: Block, top: int) -> None:
    _write(pen, (MARGIN, top + 24), block.title, 32, WIDTH - 2 * MARGIN, INK, "lm")
    for place, bar in enumerate(block.bars):
        middle = top + BLOCK_HEAD + place * LINE + LINE // 2
        _bar(pen, bar, middle, COLOURS[place % len(COLOURS)])


def _bar(pen: ImageDraw.ImageDraw, bar: Bar, middle: int, colour: str) -> None:
    upper, lower = middle - BAR_HEIGHT // 2, middle + BAR_HEIGHT // 2
    _write(pen, (MARGIN, middle), bar.name, 26, BAR_LEFT - MARGIN - 20, QUIET, "lm")
    pen.rounded_rectangle((BAR_LEFT, upper, BAR_RIGHT, lower), 8, TRACK)
    if bar.share > 0:
        # The smallest sum can still be seen.
        length = max(10, round(bar.share * (BAR_RIGHT - BAR_LEFT)))
        pen.rounded_rectangle((BAR_LEFT, upper, BAR_LEFT + length, lower), 8, colour)
    room = WIDTH - MARGIN - BAR_RIGHT - 20
    ink = INK if bar.share > 0 else QUIET
    _write(pen, (WIDTH - MARGIN, middle), bar.value, 26, room, ink, "rm")


def _write(
    pen: ImageDraw.ImageDraw,
    place: tuple[int, int],
    text: str,
    size: int,
    width: int,
    colour: str,
    anchor: str,
) -> None:
    shown, font = fitted(text, size, width)
    pen.text(place, shown, colour, font, anchor)
