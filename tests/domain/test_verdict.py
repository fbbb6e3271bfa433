"""What may be said about a style, and how firmly."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast

import pytest

from content.temperament_bank import load_bank
from domain.posterior import Posterior
from domain.temperament import Answer, impression, person
from domain.temperament_bank import build_bank
from domain.temperament_grid import STYLES
from domain.verdict import NEIGHBOURS, surest_side, verdict

BANK = build_bank(load_bank())


def posterior(choleric: float, sanguine: float, phlegmatic: float, melancholic: float) -> Posterior:
    """All of each style's probability in one grid point of its quadrant."""
    masses = (choleric, sanguine, phlegmatic, melancholic)
    part = len(BANK.grid.points) // 4
    density = [0.0] * len(BANK.grid.points)
    for index, mass in enumerate(masses):
        density[index * part] = mass
    return Posterior(BANK.grid, tuple(density))


def seen(**options: int) -> list[Answer]:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    return [Answer(item, option, at, 1, 1, BANK.version) for item, option in options.items()]


@pytest.mark.parametrize(
    ("masses", "kind", "style"),
    [
        ((0.60, 0.20, 0.10, 0.10), "probably", "choleric"),
        ((0.10, 0.59, 0.21, 0.10), "leaning", "sanguine"),
        ((0.20, 0.15, 0.45, 0.20), "leaning", "phlegmatic"),
        ((0.20, 0.16, 0.20, 0.44), "unclear", None),
        ((0.25, 0.25, 0.25, 0.25), "unclear", None),
        ((0.10, 0.10, 0.10, 0.70), "probably", "melancholic"),
    ],
)
def test_how_firmly_a_style_is_named(
    masses: tuple[float, float, float, float], kind: str, style: str | None
) -> None:
    said = verdict(posterior(*masses))
    assert (said.kind, said.style, said.blend) == (kind, style, None)
    assert said.probability == pytest.approx(max(masses))


@pytest.mark.parametrize(
    ("masses", "side", "key"),
    [
        ((0.40, 0.36, 0.12, 0.12), "outgoing", "fast"),
        ((0.12, 0.12, 0.36, 0.40), "reserved", "slow"),
        ((0.40, 0.12, 0.12, 0.36), "reactive", "reactive"),
        ((0.12, 0.40, 0.36, 0.12), "calm", "even"),
    ],
)
def test_two_neighbours_make_a_blend_named_by_the_sure_side(
    masses: tuple[float, float, float, float], side: str, key: str
) -> None:
    said = verdict(posterior(*masses))
    assert (said.kind, said.style, said.sure) == ("blend", None, side)
    assert said.sure is not None
    assert said.blend == NEIGHBOURS[said.sure]
    assert said.probability == pytest.approx(0.76)
    assert said.playbook_keys == (key,)


def test_two_opposite_styles_are_no_blend() -> None:
    said = verdict(posterior(0.42, 0.08, 0.42, 0.08))
    assert (said.kind, said.sure, said.playbook_keys) == ("unclear", None, ("unknown",))


def test_a_named_style_tells_its_sure_side_too() -> None:
    said = verdict(posterior(0.50, 0.30, 0.10, 0.10))
    assert (said.kind, said.sure, said.playbook_keys) == ("leaning", "outgoing", ("choleric",))
    assert verdict(posterior(0.50, 0.20, 0.10, 0.20)).sure is None


def test_the_surest_side_prefers_pace_among_equals() -> None:
    equal = cast("Posterior", SimpleNamespace(outgoing=0.8, reactive=0.8))
    assert surest_side(equal) == ("outgoing", 0.8)
    assert surest_side(posterior(0.1, 0.1, 0.2, 0.6))[0] == "reserved"


def test_nothing_is_said_of_somebody_nobody_described() -> None:
    assert verdict(impression(BANK, [], 1)).kind == "unclear"
    assert verdict(person(BANK, [])).kind == "unclear"


def test_one_clear_talk_is_probable_as_an_impression_and_not_as_the_person() -> None:
    answers = seen(talk=2, open=2, setback=0, worry=0, mood=0)
    assert verdict(impression(BANK, answers, 1)).kind == "probably"
    assert verdict(person(BANK, answers)).kind != "probably"


def test_neighbours_cover_the_styles_twice_and_never_an_opposite() -> None:
    pairs = list(NEIGHBOURS.values())
    assert sorted(style for pair in pairs for style in pair) == sorted(STYLES * 2)
    assert ("choleric", "phlegmatic") not in pairs
    assert ("sanguine", "melancholic") not in pairs
