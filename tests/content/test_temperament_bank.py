"""The bank as shipped, and what a bank may not be."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from content.errors import ContentError
from content.temperament_bank import BANK, load_bank
from domain.temperament_bank import build_bank


def test_the_shipped_bank_loads() -> None:
    bank = build_bank(load_bank())
    assert len(bank.items) == 16
    assert all(item.options == 3 for item in bank.items)
    assert (bank.grid.size, bank.grid.rho, bank.lapse) == (12, -0.15, 0.05)
    assert [(reach.contacts, reach.e, reach.n) for reach in bank.reaches] == [
        (1, 0.55, 0.40),
        (2, 0.65, 0.50),
        (4, 0.75, 0.65),
    ]
    assert (bank.limits["usual"].least, bank.limits["usual"].most) == (3, 8)
    assert bank.limits["more"].most == 12
    assert (bank.half_life_e, bank.half_life_n) == (365, 180)


def test_a_button_can_carry_the_longest_id() -> None:
    assert max(len(item["id"].encode()) for item in load_bank()["items"]) <= 16


def spoil(*path: str | int, to: object) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        place: Any = data
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = to

    return change


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (spoil("format", to="temperament-bank/2"), "format"),
        (spoil("version", to=""), "version"),
        (spoil("grid", to=13), "grid"),
        (spoil("lapse", to=1), "lapse"),
        (spoil("prior", "rho", to=-1), "rho"),
        (spoil("stop", "max", to=2), "min <= max <= more"),
        (spoil("stop", "surprise", to=2), "surprise"),
        (spoil("rater", 0, "contacts", to=2), "rater contacts"),
        (spoil("items", 3, "d", to=[1.0, 1.0]), "open: thresholds do not rise"),
        (spoil("items", 3, "d", to=[]), "items.3.d"),
        (spoil("items", 3, "aE", to=float("nan")), "items.3.aE"),
        (spoil("items", 0, "aE", to=0), "talk: both slopes"),
        (spoil("items", 3, "id", to="talk"), "same id"),
        (spoil("items", 3, "id", to="what a question"), "items.3.id"),
        (spoil("items", 3, "text", to="How did it start?"), "items.3.text"),
    ],
)
def test_a_faulty_bank_is_refused_by_name(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], named: str
) -> None:
    data = json.loads(BANK.read_text("utf-8"))
    change(data)
    path = tmp_path / "spoilt.json"
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(ContentError) as caught:
        load_bank(path)
    assert named in str(caught.value)
    assert str(caught.value).startswith("spoilt.json: ")


def test_a_file_that_is_not_json_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text("{", "utf-8")
    with pytest.raises(ContentError, match=r"broken\.json: file: "):
        load_bank(path)
