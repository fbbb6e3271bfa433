"""The picture of a style: what is where, and names that no font foresaw."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image, ImageChops

from content.interface import LANGUAGES, Interface
from content.temperament_bank import load_bank
from domain.posterior import Posterior
from domain.temperament import Answer, impression
from domain.temperament_bank import build_bank
from domain.temperament_grid import STYLES
from handlers.views.lettering import drawable, fitted
from handlers.views.temperament_picture import CLOUD, PLANE, SIZE, draw

BANK = build_bank(load_bank())
NOW = datetime(2026, 11, 22, tzinfo=UTC)
INTERFACE = Interface(strict=True)
MIDDLE = ((PLANE[0] + PLANE[2]) // 2, (PLANE[1] + PLANE[3]) // 2)
EXTREMES = {
    "choleric": (2, 2),
    "sanguine": (2, 0),
    "phlegmatic": (0, 0),
    "melancholic": (0, 2),
}


def labels(lang: str = "en", name: str = "Egor") -> dict[str, str]:
    words = INTERFACE.words(lang)
    sides = ("outgoing", "reserved", "reactive", "calm")
    return {
        "title": words.plain("picture-title", name=name),
        "subtitle": words.plain("picture-subtitle"),
        "footer": words.plain("picture-footer"),
        **{style: words.plain(f"style-{style}") for style in STYLES},
        **{side: words.plain(f"picture-{side}") for side in sides},
    }


def seen(**options: int) -> Posterior:
    answers = [Answer(item, option, NOW, 1, 1, "x") for item, option in options.items()]
    return impression(BANK, answers, 1)


def opened(picture: bytes) -> Image.Image:
    image = Image.open(BytesIO(picture))
    assert (image.format, image.size, image.mode) == ("PNG", (SIZE, SIZE), "RGB")
    return image


def differs(one: bytes, other: bytes) -> tuple[int, int, int, int] | None:
    return ImageChops.difference(opened(one), opened(other)).getbbox()


@pytest.mark.parametrize("style", STYLES)
def test_the_marker_lies_in_the_quadrant_of_the_style(style: str) -> None:
    pace, reaction = EXTREMES[style]
    posterior = seen(talk=pace, answer=pace, open=pace, setback=reaction, mood=reaction)
    image = opened(draw(posterior, labels()))
    x = MIDDLE[0] + (160 if pace else -160) * abs(posterior.mean[0])
    y = MIDDLE[1] - (120 if reaction else -120) * abs(posterior.mean[1])
    around = image.crop((round(x) - 25, round(y) - 25, round(x) + 25, round(y) + 25))
    assert Image.new("RGB", (1, 1), CLOUD).getpixel((0, 0)) in {
        colour for _, colour in around.getcolors(maxcolors=2500) or []
    }
    assert max(posterior.quadrants, key=lambda each: posterior.quadrants[each]) == style


def test_each_quadrant_has_its_own_tint() -> None:
    image = opened(draw(seen(), labels()))
    left, top, right, bottom = PLANE
    corners = [
        (right - 4, top + 4),
        (right - 4, bottom - 4),
        (left + 4, bottom - 4),
        (left + 4, top + 4),
    ]
    assert len({image.getpixel(corner) for corner in corners}) == 4


def test_more_answers_make_a_smaller_cloud() -> None:
    vague, clear = seen(talk=1), seen(**{item.id: 1 for item in BANK.items})

    def shaded(posterior: Posterior) -> int:
        plane = opened(draw(posterior, labels())).crop(PLANE).convert("L")
        return sum(plane.histogram()[:190])

    assert shaded(clear) < 0.7 * shaded(vague)


def test_two_rings_are_crossed_on_the_way_out() -> None:
    image = opened(draw(seen(), labels()))
    ink = Image.new("RGB", (1, 1), CLOUD).getpixel((0, 0))
    row = [image.getpixel((x, MIDDLE[1] + 20)) == ink for x in range(MIDDLE[0] + 20, PLANE[2] - 60)]
    assert sum(now and not before for before, now in pairwise(row)) == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_of_every_language_are_drawn_whole(lang: str) -> None:
    given = labels(lang)
    for style in STYLES:
        assert fitted(given[style], 34, 390)[0] == given[style]
    for side in ("outgoing", "reserved", "reactive", "calm"):
        assert fitted(given[side], 26, 320)[0] == given[side]
    assert not fitted(given["footer"], 24, 900)[0].endswith("…")
    assert not fitted(given["subtitle"], 27, 900)[0].endswith("…")
    if lang != "en":
        assert differs(draw(seen(), given), draw(seen(), labels()))


@pytest.mark.parametrize(
    "name",
    [
        "",
        "🦊🥾",
        "دانا ליאור",
        "\u202eEgor\u202c",
        "王小明",
        "<b>&amp;</b>",
        "a\x00b\ud800c",
        "Z̷a̷l̷g̷o̷",
        "x" * 5000,
        "\n\t",
    ],
    ids=["empty", "emoji", "rtl", "override", "han", "html", "broken", "marks", "long", "blank"],
)
def test_any_name_can_be_drawn(name: str) -> None:
    picture = draw(seen(talk=2), {**labels(), "title": name})
    changed = differs(picture, draw(seen(talk=2), {**labels(), "title": ""}))
    assert changed is None or changed[3] < PLANE[1]  # the title and nothing else


def test_a_name_is_shown_and_a_long_one_shortened() -> None:
    assert differs(draw(seen(), labels(name="Egor")), draw(seen(), labels(name="Olga")))
    shown, font = fitted("Konstantin Konstantinopolsky-Zadunaisky of Bootmakers & Sons", 46, 900)
    assert shown.endswith("…")
    assert shown.startswith("Konstantin Konstantinopolsky")
    assert font.getlength(shown) <= 900
    assert fitted("Egor", 46, 900)[0] == "Egor"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Egor 🦊 Shoes", "Egor Shoes"),
        ("Ștefan", "Ștefan"),
        ("Наталья", "Наталья"),
        ("王小明", ""),
        ("a\u202eb\x07c", "abc"),
        ("  two   spaces ", "two spaces"),
    ],
)
def test_what_the_font_lacks_is_left_out(text: str, kept: str) -> None:
    assert drawable(text) == kept


def test_the_subtitle_may_be_left_out() -> None:
    given = labels()
    del given["subtitle"]
    changed = differs(draw(seen(), given), draw(seen(), labels()))
    assert changed is not None
    assert changed[3] < PLANE[1]


def test_the_same_answers_give_the_same_picture() -> None:
    assert draw(seen(talk=2), labels()) == draw(seen(talk=2), labels())
