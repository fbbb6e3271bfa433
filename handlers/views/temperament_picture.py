"""The picture of a style: two axes, four quadrants, and where the client probably is.

Import this module at the first picture, not at start: Pillow takes its time.
"""

from __future__ import annotations

import math
import unicodedata
from array import array
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from domain.posterior import Posterior
from domain.temperament_grid import STYLES, Style

FONT = Path(__file__).parents[2] / "content" / "fonts" / "DejaVuSans.ttf"

SIZE = 1000
PLANE = (50, 165, 950, 920)
"""Left, top, right, bottom of the plane on the picture."""
SMOOTH = 4
"""Round shapes are drawn this much larger and scaled down; letters are smooth by themselves."""

PAPER, INK, QUIET, WHITE, CLOUD = "#fbfaf7", "#23262f", "#5d6270", "#ffffff", "#3f3a78"
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

FINE = 60
"""The density is interpolated to this many points an axis before it is drawn."""
STEPS = 8192
"""Depths are drawn as whole numbers, this many to one; eight is as deep as it gets."""
RINGS = ((0.5, 0.055), (0.8, 0.03))
"""The share of all probability inside a ring, and how wide it is, in depth."""


def draw(posterior: Posterior, labels: Mapping[str, str]) -> bytes:
    """A square PNG: outgoing to the right, reactive to the top.

    `labels`, plain text: title, subtitle (may be left out), footer; the four styles; outgoing,
    reserved, reactive, calm. What does not fit is made smaller, then shortened.
    """
    image = Image.new("RGB", (SIZE, SIZE), PAPER)
    _quadrants(ImageDraw.Draw(image))
    _cloud(image, posterior)
    _marker(image, posterior)
    _words(image, labels)
    file = BytesIO()
    image.save(file, "PNG", compress_level=3)
    return file.getvalue()


def _quadrants(pen: ImageDraw.ImageDraw) -> None:
    left, top, right, bottom = PLANE
    x, y = (left + right) // 2, (top + bottom) // 2
    corners: dict[Style, tuple[int, int, int, int]] = {
        "choleric": (x, top, right, y),
        "sanguine": (x, y, right, bottom),
        "phlegmatic": (left, y, x, bottom),
        "melancholic": (left, top, x, y),
    }
    for style in STYLES:
        pen.rectangle(corners[style], TINTS[style])
    pen.line((left, y, right, y), WHITE, 3)
    pen.line((x, top, x, bottom), WHITE, 3)


def _cloud(image: Image.Image, posterior: Posterior) -> None:
    """The density as shading, and the rings, from one smooth field of depths."""
    left, top, right, bottom = PLANE
    depths = _depths(posterior)
    field = Image.frombytes("F", (FINE, FINE), array("f", depths).tobytes())
    large = field.resize((right - left, bottom - top), Image.Resampling.BICUBIC)
    whole = large.point(lambda depth: depth * STEPS + 0).convert("I")
    alphas = list(_shades())
    for share, width in RINGS:
        _ring(alphas, _depth_holding(depths, share), width)
    image.paste(CLOUD, (left, top), whole.point(alphas, "L"))


def _depths(posterior: Posterior) -> list[float]:
    """How far below the peak each point of the fine table lies, row by row from the top.

    Depth is sqrt(-2 log(density / peak)): a cone over a normal density, one to a standard
    deviation. So it is interpolated well, and rings are as wide everywhere.
    """
    size = posterior.grid.size
    logs = [math.log(row[n]) for n in reversed(range(size)) for row in posterior.rows]
    rough = Image.frombytes("F", (size, size), array("f", logs).tobytes())
    smooth = array("f", rough.resize((FINE, FINE), Image.Resampling.BICUBIC).tobytes())
    peak = max(smooth)
    return [min(7.9, math.sqrt(2 * (peak - log))) for log in smooth]


def _depth_holding(depths: list[float], share: float) -> float:
    """The depth down to which `share` of all probability lies."""
    ordered = sorted(depths)
    masses = [math.exp(-depth * depth / 2) for depth in ordered]
    left = share * math.fsum(masses)
    for depth, mass in zip(ordered, masses, strict=True):
        left -= mass
        if left <= 0:
            return depth
    return ordered[-1]


@cache
def _shades() -> tuple[int, ...]:
    """How much of the cloud's colour there is at each depth, before the rings."""
    coarse = STEPS // 64
    return tuple(
        shade
        for step in range(8 * 64)
        for shade in [round(140 * math.exp(-0.4 * (step / 64) ** 2))] * coarse
    )


def _ring(alphas: list[int], depth: float, width: float) -> None:
    """Draws a ring into the table of shades; its edges fade over a hundredth, about a pixel."""
    for step in range(int((depth - width) * STEPS), int((depth + width) * STEPS)):
        inside = 0.5 + (width / 2 - abs(step / STEPS - depth)) * 100
        alphas[step] = max(alphas[step], min(255, round(255 * inside)))


def _marker(image: Image.Image, posterior: Posterior) -> None:
    left, top, right, bottom = PLANE
    scale = posterior.grid.scale
    reach = scale[-1] + (scale[1] - scale[0]) / 2
    e, n = posterior.mean
    x = left + (e / reach + 1) / 2 * (right - left)
    y = top + (1 - n / reach) / 2 * (bottom - top)
    for radius, colour in ((16, WHITE), (11, CLOUD)):
        disc = Image.new("L", (2 * radius * SMOOTH,) * 2)
        ImageDraw.Draw(disc).ellipse((0, 0, disc.width - 1, disc.height - 1), 255)
        image.paste(colour, (round(x) - radius, round(y) - radius), disc.reduce(SMOOTH))


def _words(image: Image.Image, labels: Mapping[str, str]) -> None:
    pen = ImageDraw.Draw(image)
    left, top, right, bottom = PLANE
    x, y = (left + right) // 2, (top + bottom) // 2
    whole, half = right - left, (right - left) // 2
    _write(pen, (left, 58), labels["title"], 46, whole, INK, "lm")
    _write(pen, (left, 108), labels.get("subtitle", ""), 27, whole, QUIET, "lm")
    _write(pen, (SIZE // 2, 968), labels["footer"], 24, whole, QUIET, "mm")
    places: dict[Style, tuple[int, int, str]] = {
        "choleric": (right - 36, top + 50, "rm"),
        "sanguine": (right - 36, bottom - 50, "rm"),
        "phlegmatic": (left + 36, bottom - 50, "lm"),
        "melancholic": (left + 36, top + 50, "lm"),
    }
    for style, (at_x, at_y, anchor) in places.items():
        _write(pen, (at_x, at_y), labels[style], 34, half - 60, NAMES[style], anchor)
    _pill(image, (x, top), labels["reactive"])
    _pill(image, (x, bottom), labels["calm"])
    _pill(image, (left, y), labels["reserved"], turn=90)
    _pill(image, (right, y), labels["outgoing"], turn=270)


def _pill(image: Image.Image, middle: tuple[int, int], text: str, turn: int = 0) -> None:
    """A word at the end of an axis, on the border of the plane, turned along it."""
    shown, font = _fitted(text, 26, 320)
    width, height = round(font.getlength(shown)) + 32, 44
    mask = Image.new("L", (width * SMOOTH, height * SMOOTH))
    ground = (0, 0, mask.width - 1, mask.height - 1)
    ImageDraw.Draw(mask).rounded_rectangle(ground, mask.height // 2, 255)
    pill = Image.new("RGB", (width, height), WHITE)
    ImageDraw.Draw(pill).text((width / 2, height / 2), shown, INK, font, "mm")
    pill, mask = pill.rotate(turn, expand=True), mask.reduce(SMOOTH).rotate(turn, expand=True)
    image.paste(pill, (middle[0] - pill.width // 2, middle[1] - pill.height // 2), mask)


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
