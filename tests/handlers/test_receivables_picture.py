"""The picture of the ageing: it grows with its blocks, and shows what is there."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from handlers.views.bars import Bar, Block, Chart
from handlers.views.receivables_picture import COLOURS, WIDTH, draw

NAMES = ("not due yet", "просрочка до 30 дней", "întârziere 31–60 de zile", "90", "older 💰")


def chart(*shares: float, blocks: int = 1, title: str = "Open") -> Chart:
    bars = tuple(
        Bar(name, f"{share:.2f} MDL", share) for name, share in zip(NAMES, shares, strict=True)
    )
    return Chart(title, (Block("100 MDL open", bars),) * blocks)


def picture(of: Chart) -> Image.Image:
    return Image.open(BytesIO(draw(of))).convert("RGB")


def colours(image: Image.Image) -> dict[tuple[int, ...], int]:
    found = image.getcolors(1 << 20)
    assert found is not None
    return {tuple(colour): count for count, colour in found if isinstance(colour, tuple)}


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def test_the_longest_bar_is_the_largest_sum_and_nothing_is_no_bar() -> None:
    found = colours(picture(chart(1.0, 0.5, 0.01, 0, 0.25)))
    counts = [found.get(rgb(colour), 0) for colour in COLOURS]
    assert counts[0] > counts[1] > counts[4] > counts[2] > 0
    assert counts[3] == 0


def test_it_is_as_high_as_its_currencies_need() -> None:
    one, three = picture(chart(1, 1, 1, 1, 1)), picture(chart(1, 1, 1, 1, 1, blocks=3))
    assert one.width == three.width == WIDTH
    assert three.height > 2 * one.height


@pytest.mark.parametrize("title", ["", "W" * 500, "💰💰", "Деньги, ăâîșț"])
def test_any_title_fits(title: str) -> None:
    assert picture(chart(1, 0, 0, 0, 0, title=title)).width == WIDTH


def test_the_same_question_is_drawn_once() -> None:
    assert draw(chart(1, 0.3, 0, 0, 0)) is draw(chart(1, 0.3, 0, 0, 0))
