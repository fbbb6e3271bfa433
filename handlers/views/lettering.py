"""Text for pictures: a shipped font, sizes that fit, and nothing that the font cannot draw."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont

FONT = Path(__file__).parents[2] / "content" / "fonts" / "DejaVuSans.ttf"
LONGEST = 300  # far more than any picture has room for


def fitted(text: str, size: int, width: int) -> tuple[str, ImageFont.FreeTypeFont]:
    """The text in a font that fits `width`: down to two thirds of `size`, then with an ellipsis."""
    text = drawable(text)
    font = _font(size)
    while font.getlength(text) > width and font.size > size * 2 / 3:
        font = _font(int(font.size) - 1)
    if font.getlength(text) <= width:
        return text, font
    while text and font.getlength(f"{text}…") > width:
        text = text[:-1].rstrip()
    return f"{text}…", font


def drawable(text: str) -> str:
    """The text without what the font cannot draw: emoji, controls, alphabets it does not have."""
    kept = (each for each in " ".join(text[:LONGEST].split()) if _has(each))
    return " ".join("".join(kept).split())


@lru_cache(maxsize=4096)
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
