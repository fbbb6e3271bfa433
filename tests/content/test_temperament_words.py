"""The words of the questionnaire: every question and verdict in every language, fit for a phone."""

from __future__ import annotations

import itertools
import re
from typing import get_args

import pytest

from content.interface import LANGUAGES, Interface, Words
from content.interface.catalogue import load_catalogue
from content.interface.words import FOLDER
from content.temperament_bank import load_bank
from domain.questionnaire import StopReason
from domain.temperament_bank import Item, build_bank
from domain.temperament_grid import STYLES
from domain.verdict import Kind, Side

ITEMS = build_bank(load_bank()).items
SIDES: tuple[Side, ...] = get_args(Side)
CAPTION = 1024  # what Telegram takes under a picture
INTERFACE = Interface(strict=True)


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    return INTERFACE.words(request.param)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.id)
def test_every_question_has_its_options(words: Words, item: Item) -> None:
    source = load_catalogue(FOLDER / words.lang)[f"question-{item.id}"]
    options = {f"o{number}" for number in range(item.options)}
    assert source.attributes() == options | {"topic"}
    assert len({words(f"question-{item.id}.{option}") for option in options}) == item.options
    assert words(f"question-{item.id}")
    assert words(f"question-{item.id}.topic")


def test_no_question_without_a_place_in_the_bank(words: Words) -> None:
    known = {f"question-{item.id}" for item in ITEMS}
    course = {"question-head", "question-unseen", "question-back", "question-enough"}
    written = {key for key in load_catalogue(FOLDER / words.lang) if key.startswith("question-")}
    assert written == known | course | {"question-more"}


def test_options_fit_a_button_on_a_phone(words: Words) -> None:
    options = [
        words.plain(f"question-{item.id}.o{number}")
        for item in ITEMS
        for number in range(item.options)
    ]
    assert [option for option in options if len(option) > 40] == []
    assert [option for option in options if re.search(r"[<>&]", option)] == []


def test_topics_are_a_word_or_three(words: Words) -> None:
    topics = [words.plain(f"question-{item.id}.topic") for item in ITEMS]
    assert len(set(topics)) == len(topics)
    assert max(map(len, topics)) <= 22


@pytest.mark.parametrize("style", STYLES)
def test_every_style_is_named_in_its_own_words(words: Words, style: str) -> None:
    others = [words(f"style-{other}").lower() for other in STYLES if other != style]
    mine = words(f"style-{style}").lower()
    for kind in ("probably", "leaning"):
        for text in (
            words(f"verdict-{kind}", style=style),
            words(f"verdict-{kind}.short", style=style),
        ):
            assert mine in text
            assert not any(other in text for other in others)
    assert mine in words("portrait-person-style", style=style, percent=47)


@pytest.mark.parametrize("side", SIDES)
def test_every_blend_differs(words: Words, side: Side) -> None:
    blends = {words("verdict-blend", side=each) for each in SIDES}
    assert len(blends) == len({words("verdict-blend.short", side=each) for each in SIDES}) == 4
    assert words("mover", topic="T", answer="A", side=side).startswith("• T: <i>A</i> → ")


def test_every_kind_of_verdict_and_every_end_has_words() -> None:
    words = INTERFACE.words("en")
    assert all(f"verdict-{kind}" in words for kind in get_args(Kind))
    assert all(f"stop-{reason}" in words for reason in get_args(StopReason))


@pytest.mark.parametrize("key", [*STYLES, *SIDES, "unknown"])
def test_advice_is_three_things_to_do_and_a_reason(words: Words, key: str) -> None:
    advice = words(f"treat-{key}").split("\n")
    assert len(advice) == 3
    assert all(line.startswith("• ") and line.endswith((".", "?")) for line in advice)
    why = words(f"treat-{key}.why")
    assert why.startswith("<b>")
    assert why.endswith(".</i>")  # the source of the advice
    assert "\n" not in why


def test_both_sides_of_both_axes_are_shown_with_their_percentages(words: Words) -> None:
    texts = {
        words(
            "portrait-person", pace=pace, pacePercent=71, reactivity=reaction, reactivityPercent=9
        )
        for pace, reaction in itertools.product(("outgoing", "reserved"), ("reactive", "calm"))
    }
    assert len(texts) == 4
    assert all(re.search(r"71\s?%.*9\s?%", text) for text in texts)


@pytest.mark.parametrize("answers", [1, 2, 5, 11, 21, 22])
def test_the_number_of_answers_and_the_day_are_told(words: Words, answers: int) -> None:
    text = words("portrait-basis", answers=answers, date="22 N")
    assert str(answers) in text
    assert "22 N" in text


def test_nobody_is_called_neurotic_or_sick(words: Words) -> None:
    texts = " ".join(
        source.text
        for source in load_catalogue(FOLDER / words.lang).values()
        if source.file.endswith("temperament.ftl")
    )
    assert not re.search(r"neuro|nevro|невро|нейро|psycho|psiho|психо|instab|нестабил", texts, re.I)


def test_it_is_called_a_guess_and_no_diagnosis(words: Words) -> None:
    word = {"en": "not a diagnosis", "ru": "не диагноз", "ro": "nu un diagnostic"}[words.lang]
    assert word in words("portrait-disclaimer")
    assert word in words("picture-footer")


def test_the_longest_portrait_fits_under_its_picture(words: Words) -> None:
    """Verdict, percentages, the three longest movers and the disclaimer: one caption."""
    verdicts = [
        words(f"verdict-{kind}", style=s) for kind in ("probably", "leaning") for s in STYLES
    ]
    verdicts += [words("verdict-blend", side=side) for side in SIDES]
    movers = [
        words(
            "mover",
            topic=words(f"question-{item.id}.topic"),
            answer=words(f"question-{item.id}.o{number}"),
            side=side,
        )
        for item in ITEMS
        for number in range(item.options)
        for side in SIDES
    ]
    portrait = [
        words("portrait-title", name="N" * 64),
        max(verdicts, key=len),
        words(
            "portrait-person",
            pace="outgoing",
            pacePercent=100,
            reactivity="reactive",
            reactivityPercent=100,
        ),
        words("portrait-basis", answers=12, date="22 N" * 5),
        words("movers-title"),
        *sorted(movers, key=len)[-3:],
        words("portrait-disclaimer"),
    ]
    assert len(re.sub(r"<[^>]*>", "", "\n".join(portrait))) <= CAPTION
