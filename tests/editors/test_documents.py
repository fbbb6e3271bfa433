"""The pages that are written from the words say what the words say."""

from __future__ import annotations

import re

import pytest

from editors.coverage import COMMAND, coverage
from editors.documents import DOCUMENTS, FOLDER, document
from editors.library import Library
from editors.specimens import CHOSEN
from tests.editors.conftest import Small


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_up_to_date(shipped: Library, name: str) -> None:
    written = (FOLDER / name).read_text("utf-8")
    assert written == document(shipped, name), f"docs/{name} is out of date; renew it: {COMMAND}"


def test_the_counts_add_up(small: Small) -> None:
    lines = list(coverage(small()))
    counted = dict(re.findall(r"(?m)^\| (.+) \| (\d+) \|$", "\n".join(lines)))
    every = int(counted["stage × channel × style × address × language"])
    kinds = ("written and offered", "written, draft", "still to be written", "deliberately absent")
    assert [int(counted[kind]) for kind in kinds] == [16, 0, 16, 16]
    assert every == 48 == 2 * 3 * 2 * 2 * 2  # stages, channels, styles, addresses, languages
    assert int(counted["other wordings beside these"]) == 2
    assert "| `payment` | `due` | Messenger, SMS | 8 | 8 |" in lines
    assert "| `payment` | `overdue` | Messenger, SMS | (0) | (0) |" in lines
    assert any(line.startswith("| `payment.due` | Meeting | A meeting is too") for line in lines)


def test_the_specimens_are_varied_and_offered(shipped: Library) -> None:
    structure = shipped.playbook.structure
    assert len(CHOSEN) == 10
    assert {each.channel for each in CHOSEN} == set(structure.channels)
    assert {each.style for each in CHOSEN} == set(structure.styles)
    assert {each.address for each in CHOSEN} == set(structure.addresses)
    assert len({each.situation for each in CHOSEN}) >= 7
    for each in CHOSEN:
        assert not shipped.playbook.stage(each.situation, each.stage).draft
