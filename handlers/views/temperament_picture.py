"""The picture of a style: two axes, four quadrants, and where the client probably is.

Import this module at the first picture, not at start: Pillow takes its time.
"""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from domain.posterior import Posterior
from domain.temperament_grid import STYLES, Style
from handlers.views.contours import Heights, contour, level_holding

FONT = Path(__file__).parents[2] / "content" / "fonts" / "DejaVuSans.ttf"

SIZE = 1000
PLOT = (40, 150, 960, 930)
"""Left, top, right, bottom of the plane, six standard deviations each way."""
SMOOTH = 2
"""Shapes are drawn this much larger and scaled down; letters are smooth by themselves."""
FINE = 60
"""The density is interpolated to this many points an axis."""

PAPER, INK, QUIET, LINE = "#fbfaf7", "#23262f", "#5d6270", "#ffffff"
CLOUD = "#3f3a78"
TINTS: dict[Style, str] = {
    "choleric": "#fbe0d8",
    "sanguine": "#fcf0c8",
    "phlegmatic": "#dcf0e1",
    "melancholic": "#dde8f8",
}
NAMES: dict[Style, str] = {
    "choleric": "#9c3218",
    "sanguine": "#7a5600",
    "phlegmatic": "#1f6337",
    "melancholic": "#27498f",
}
RINGS = ((0.8, 3), (0.5, 6))
"""The share of all probability inside a ring, and how wide it is drawn."""


def draw(posterior: Posterior, labels: Mapping[str, str]) -> bytes:
    """A square PNG: outgoing to the right, reactive to the top.

    `labels`, plain text: title, subtitle (may be left out), footer; the four styles; outgoing,
    reserved, reactive, calm. What does not fit is made smaller, then shortened.
    """
    heights = _heights(posterior)
    image = _shapes(posterior, heights).reduce(SMOOTH)
    _letters(ImageDraw.Draw(image), labels)
    file = BytesIO()
    image.save(file, "PNG", compress_level=4)
    return file.getvalue()


def _heights(posterior: Posterior) -> Heights:
    """The density as seen on the picture, first row on top, smoothly interpolated."""
    size = posterior.grid.size
    rough = Image.new("F", (size, size))
    rough.putdata([row[n] for n in reversed(range(size)) for row in posterior.rows])
    smooth = rough.resize((FINE, FINE), Image.Resampling.BICUBIC)
    values = [max(0.0, value) for value in array("f", smooth.tobytes())]
    return [values[start : start + FINE] for start in range(0, len(values), FINE)]


def _shapes(posterior: Posterior, heights: Heights) -> Image.Image:
    image = Image.new("RGB", (SIZE * SMOOTH, SIZE * SMOOTH), PAPER)
    pen = ImageDraw.Draw(image)
    left, top, right, bottom = (edge * SMOOTH for edge in PLOT)
    middle_x, middle_y = (left + right) // 2, (top + bottom) // 2
    corners: dict[Style, tuple[int, int, int, int]] = {
        "choleric": (middle_x, top, right, middle_y),
        "sanguine": (middle_x, middle_y, right, bottom),
        "phlegmatic": (left, middle_y, middle_x, bottom),
        "melancholic": (left, top, middle_x, middle_y),
    }
    for style in STYLES:
        pen.rectangle(corners[style], TINTS[style])
    pen.line((left, middle_y, right, middle_y), LINE, 3 * SMOOTH)
    pen.line((middle_x, top, middle_x, bottom), LINE, 3 * SMOOTH)
    image.paste(CLOUD, (left, top), _cloud(heights, (right - left, bottom - top)))
    for share, width in RINGS:
        _ring(pen, heights, share, width * SMOOTH)
    _marker(pen, posterior)
    return image


def _cloud(heights: Heights, size: tuple[int, int]) -> Image.Image:
    peak = max(map(max, heights))
    mask = Image.new("L", (FINE, FINE))
    mask.putdata([round(150 * (height / peak) ** 0.8) for row in heights for height in row])
    return mask.resize(size, Image.Resampling.BICUBIC)


def _ring(pen: ImageDraw.ImageDraw, heights: Heights, share: float, width: int) -> None:
    for start, end in contour(heights, level_holding(heights, share)):
        piece = (_at(*start), _at(*end))
        pen.line(piece, CLOUD, width)
        for x, y in piece:  # rounds the joint to the next piece
            pen.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), CLOUD)


def _at(column: float, row: float) -> tuple[float, float]:
    """Where on the large image the centre of a point of the fine table lies."""
    left, top, right, bottom = (edge * SMOOTH for edge in PLOT)
    return (
        left + (column + 0.5) / FINE * (right - left),
        top + (row + 0.5) / FINE * (bottom - top),
    )


def _marker(pen: ImageDraw.ImageDraw, posterior: Posterior) -> None:
    scale = posterior.grid.scale
    reach = scale[-1] + (scale[1] - scale[0]) / 2
    e, n = posterior.mean
    x, y = _at((e / reach + 1) / 2 * FINE - 0.5, (1 - n / reach) / 2 * FINE - 0.5)
    for radius, colour in ((16 * SMOOTH, LINE), (11 * SMOOTH, CLOUD)):
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), colour)


def _letters(pen: ImageDraw.ImageDraw, labels: Mapping[str, str]) -> None:
    left, top, right, bottom = PLOT
    middle_x, middle_y = (left + right) // 2, (top + bottom) // 2
    whole, half = right - left, (right - left) // 2
    _write(pen, (left, 62), labels["title"], 46, whole, INK, "lm")
    _write(pen, (left, 114), labels.get("subtitle", ""), 27, whole, QUIET, "lm")
    _write(pen, (SIZE // 2, 965), labels["footer"], 24, whole, QUIET, "mm")
    places: dict[Style, tuple[int, int, str]] = {
        "choleric": (right - 24, top + 40, "rm"),
        "sanguine": (right - 24, bottom - 40, "rm"),
        "phlegmatic": (left + 24, bottom - 40, "lm"),
        "melancholic": (left + 24, top + 40, "lm"),
    }
    for style, (x, y, anchor) in places.items():
        _write(pen, (x, y), labels[style], 34, half - 150, NAMES[style], anchor)
    _pill(pen, (middle_x, top + 36), labels["reactive"], "mm")
    _pill(pen, (middle_x, bottom - 36), labels["calm"], "mm")
    _pill(pen, (left + 28, middle_y), labels["reserved"], "lm")
    _pill(pen, (right - 28, middle_y), labels["outgoing"], "rm")


def _pill(pen: ImageDraw.ImageDraw, place: tuple[int, int], text: str, anchor: str) -> None:
    """A word at the end of an axis, on a light ground."""
    shown, font = _fitted(text, 26, 270)
    x0, _, x1, _ = pen.textbbox(place, shown, font, anchor)
    y = place[1]
    pen.rounded_rectangle((x0 - 14, y - 21, x1 + 14, y + 21), 21, LINE)
    pen.text(place, shown, INK, font, anchor)


def _write(
    pen: ImageDraw.ImageDraw,
    place: tuple[int, int],
    text: str,
    size: int,
    width: int,
    colour: str,
    anchor: str,
) -> None:
    shown, font = _fitted(text, size, width)
    pen.text(place, shown, colour, font, anchor)


def _fitted(text: str, size: int, width: int) -> tuple[str, ImageFont.FreeTypeFont]:
    """The text in a font that fits `width`: down to two thirds of `size`, then with an ellipsis."""
    text = _drawable(text)
    font = _font(size)
    while font.getlength(text) > width and font.size > size * 2 / 3:
        font = _font(int(font.size) - 1)
    if font.getlength(text) <= width:
        return text, font
    while text and font.getlength(f"{text}…") > width:
        text = text[:-1].rstrip()
    return f"{text}…", font


def _drawable(text: str) -> str:
    """The text without what the font cannot draw: emoji, controls, alphabets it does not have."""
    kept = (each for each in " ".join(text.split()) if _has(each))
    return " ".join("".join(kept).split())


@cache
def _has(character: str) -> bool:
    if character.isspace():
        return True
    if unicodedata.category(character)[0] == "C":  # controls, directions, halves of pairs
        return False
    font = _font(20, ImageFont.Layout.BASIC)
    return bytes(font.getmask(character)) != bytes(font.getmask("\U0010ffff"))


@cache
def _font(size: int, engine: ImageFont.Layout | None = None) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT, size, layout_engine=engine)
