"""Every reason that advice can give has words in each language, and no words are left over."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from content.interface import LANGUAGES, Interface
from content.interface.catalogue import load_catalogue
from content.interface.words import FOLDER
from domain.channel_factors import Source
from domain.channel_tables import BUSY, CONFLICT_POINTS, COST, NEEDS, SHOWN_FROM, STYLE_POINTS
from domain.touches import CHANNELS, VOICE

RULES = {
    *("out-emotion-sms", "out-emotion-text", "out-detail-sms", "out-record-voice"),
    *("out-write-first", "then-agreed", "then-figures", "then-blame", "then-forgets"),
    *("then-trace", "ahead-asked", "ahead-style"),
    *("preferred", "no-calls", "silent", "changed", "only", "waits"),
}
EITHER_WAY = ("blame", "forgets", "answers", "speed", "busy", "pace-fast", "pace-slow")


def reachable() -> set[str]:
    """By the tables of the advice: the keys its reasons can have."""
    costs = {f"cost-{channel}" for channel in CHANNELS if abs(COST[channel]) >= SHOWN_FROM}
    needs = {
        f"{need}-{channel}"
        for need, row in NEEDS.items()
        for channel in CHANNELS
        if abs(row[channel]) >= SHOWN_FROM
    }
    styles = {
        f"{mode}-{style}-{channel}"
        for mode, rows, channels in (
            ("style", STYLE_POINTS, CHANNELS),
            ("conflict", CONFLICT_POINTS, VOICE),
        )
        for style, row in rows.items()
        for channel in channels
        if abs(row[channel]) >= SHOWN_FROM
    }
    sides = {f"{key}-{side}" for key, side in product(EITHER_WAY, ("for", "against"))}
    return costs | needs | styles | sides | RULES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_reasons_and_words_match(lang: str) -> None:
    worded = {
        key.removeprefix("channel-why-")
        for key in load_catalogue(FOLDER / lang)
        if key.startswith("channel-why-")
    }
    assert worded == reachable()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_text_can_be_said(lang: str) -> None:
    words = Interface(strict=True).words(lang)
    values = {
        "answered": 1,
        "tried": 3,
        "hours": 2,
        "moment": "tomorrow",
        "mine": "today",
    }
    for key, channel, unit, count in product(
        [key for key in load_catalogue(FOLDER / lang) if key.startswith("channel-")],
        CHANNELS,
        ("minutes", "hours", "days"),
        (1, 2, 21, 25),
    ):
        said = words(key, channel=channel, unit=unit, count=count, **values)
        assert said.strip() == said
        assert "{" not in said
        assert not said.endswith(".")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_channels_and_sources_have_names(lang: str) -> None:
    words = Interface(strict=True).words(lang)
    names = [words(f"channel-{channel}") for channel in CHANNELS]
    steps = [words(f"channel-{channel}-do") for channel in CHANNELS]
    sources = [words(f"channel-source-{source}") for source in get_args(Source)]
    for texts in (names, steps, sources):
        assert len(set(texts)) == len(texts)


def test_numbers_take_their_forms() -> None:
    interface = Interface(strict=True)
    silent = {
        (lang, count): interface.words(lang)("channel-why-silent", count=count)
        for lang in LANGUAGES
        for count in (2, 5)
    }
    assert silent["ru", 2].startswith("2 попытки подряд")
    assert silent["ru", 5].startswith("5 попыток подряд")
    assert silent["ro", 2].startswith("2 încercări")
    assert silent["en", 2].startswith("2 attempts")
    days = interface.words("ro")("channel-why-speed-against", unit="days", count=21)
    assert days.endswith("după 21 de zile")


def test_busy_words_fit_their_side() -> None:
    assert {channel for channel in CHANNELS if BUSY[channel] < 0} == set(VOICE)
