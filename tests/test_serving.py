"""What happens around the start."""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from content.guides import Guides
from content.playbook import Playbook
from content.playbook.render import FOLDER
from serving import check_words

ROOT = Path(__file__).parents[1]


def test_a_fault_in_a_text_is_told_at_the_start_with_its_place(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shutil.copytree(FOLDER, tmp_path / "playbook")
    recap = tmp_path / "playbook" / "ro" / "recap.toml"
    recap.write_text(recap.read_text("utf-8").replace("{points}", "{pints}"), "utf-8")
    with caplog.at_level(logging.ERROR):
        check_words(Playbook(tmp_path / "playbook"))
    assert [each for each in caplog.messages if "ro/recap.toml" in each and "{pints}" in each]


def test_a_start_loads_nothing_that_most_starts_never_need() -> None:
    late = "icalendar", "starlette", "uvicorn", "playground", "babel", "holidays", "alembic"
    look = "import sys, serving; print(*sorted({each.split('.')[0] for each in sys.modules}))"
    loaded = subprocess.run(
        [sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not set(late) & set(loaded.stdout.split())


def test_what_is_shipped_has_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        check_words(Guides())
    assert not caplog.messages
