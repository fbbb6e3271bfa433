"""The picture of a style: two axes, four quadrants, and where the client probably is.

Import this module at the first picture, not at start: Pillow takes its time.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping
from functools import cache
from io import BytesIO
from itertools import chain

from PIL import Image, ImageDraw

from domain.posterior import Posterior
from domain.temperament_grid import STYLES, Style
from handlers.views.lettering import fitted

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
"""The shares inside the rings are counted over this many points an axis."""
STEPS, DEEPEST = 2048, 32
"""Falls of the log-density below its peak are drawn in this many steps to one, down to 32."""
RINGS = ((0.5, 0.055), (0.8, 0.03))
"""The share of all probability inside a ring, and how wide it is in standard deviations."""


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
    """The density as shading, and the rings around the given shares of it.

    What is interpolated is the logarithm: nearly a paraboloid, so that it comes out smooth.
    """
    left, top, right, bottom = PLANE
    logs = _logs(posterior)
    inner = (2, 2, logs.width - 2, logs.height - 2)
    large = logs.resize((right - left, bottom - top), Image.Resampling.BICUBIC, inner)
    small = logs.resize((FINE, FINE), Image.Resampling.BICUBIC, inner)
    peak = max(array("f", large.tobytes()))
    fall = large.point(lambda log: log * -STEPS + peak * STEPS).convert("I")
    shades = list(_shades())
    for share, width in RINGS:
        _ring(shades, peak - _log_holding(array("f", small.tobytes()), share), width)
    image.paste(CLOUD, (left, top), fall.point(shades, "L"))


def _logs(posterior: Posterior) -> Image.Image:
    """The logarithm of the density, reactive on top, two points wider than the grid all round."""
    columns = [_wider([math.log(density) for density in row]) for row in posterior.rows]
    table = [_wider(list(row)) for row in zip(*columns, strict=True)]
    values = array("f", chain(*reversed(table)))
    return Image.frombytes("F", (len(columns) + 4, len(table)), values.tobytes())


def _wider(line: list[float]) -> list[float]:
    """Two more values at each end, straight on, so that interpolation has something to go by."""
    before, after = line[0] - line[1], line[-1] - line[-2]
    return [
        line[0] + 2 * before,
        line[0] + before,
        *line,
        line[-1] + after,
        line[-1] + 2 * after,
    ]


def _log_holding(logs: Iterable[float], share: float) -> float:
    """The log-density above which `share` of all probability lies."""
    ordered = sorted(logs, reverse=True)
    masses = [math.exp(log - ordered[0]) for log in ordered]
    left = share * math.fsum(masses)
    for log, mass in zip(ordered, masses, strict=True):
        left -= mass
        if left <= 0:
            return log
    return ordered[-1]


@cache
def _shades() -> tuple[int, ...]:
    """How much of the cloud's colour there is at each step of fall, before the rings."""
    coarse = STEPS // 64
    falls = (step / 64 for step in range(DEEPEST * 64))
    return tuple(shade for fall in falls for shade in [round(140 * math.exp(-0.8 * fall))] * coarse)


def _ring(shades: list[int], fall: float, width: float) -> None:
    """Draws a ring into the table of shades, its edges fading over about a pixel.

    Over a normal density sqrt(2 x fall) is the distance in standard deviations, so that a width
    in it is nearly as wide everywhere.
    """
    middle = math.sqrt(2 * fall)
    inner, outer = ((middle + side * width) ** 2 / 2 for side in (-1, 1))
    for step in range(int(inner * STEPS), min(int(outer * STEPS), len(shades))):
        inside = 0.5 + (width / 2 - abs(math.sqrt(2 * step / STEPS) - middle)) * 100
        shades[step] = max(shades[step], min(255, round(255 * inside)))


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
    shown, font = fitted(text, 26, 320)
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
    shown, font = fitted(text, size, width)
    pen.text(place, shown, colour, font, anchor)
