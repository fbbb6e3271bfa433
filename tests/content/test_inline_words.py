"""The words of inline mode: complete in every language, and faults named by their place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from content.errors import ContentError
from content.guides import Guides
from content.inline import load_synonyms
from content.inline.synonyms import FOLDER
from content.playbook import Playbook

GUIDES, PLAYBOOK = Guides().structure, Playbook().structure


def test_what_is_shipped_is_complete() -> None:
    words = load_synonyms(GUIDES, PLAYBOOK)
    assert {tactic for tactic, _ in words.tactics} == set(GUIDES.tactics)
    assert {situation for situation, _ in words.situations} == set(PLAYBOOK.situations)
    assert {channel for channel, _ in words.channels} == set(PLAYBOOK.channels)


@pytest.mark.parametrize(
    ("file", "written", "instead", "fault"),
    [
        ("en.toml", "[tactics]\nprofessionals", "[tactics]\npros", "[tactics] pros: missing here"),
        ("ru.toml", '"дешевле", ', '"дешевле", "дешевле", ', "'дешевле' is said twice"),
        ("ro.toml", 'sms = ["sms"]', 'sms = ["Viber"]', "'Viber' is said twice"),
        ("ro.toml", 'sms = ["sms"]', "sms = []", "ro.toml channels.sms"),
        ("ru.toml", '"асап"', '" асап"', "single spaces"),
        ("en.toml", "[forms]", "[forms", "en.toml: "),
        ("structure.toml", "cheaper = []", 'cheaper = ["nowhere"]', "'nowhere' is not in the pl"),
        ("structure.toml", "cheaper = []", "", "[messages] cheaper: missing here"),
        ("structure.toml", '"kickoff.first"', '"kickoff.last"', "'kickoff.last' is not a stage"),
    ],
)
def test_a_fault_is_named_by_its_place(
    tmp_path: Path, file: str, written: str, instead: str, fault: str
) -> None:
    folder = tmp_path / "inline"
    shutil.copytree(FOLDER, folder)
    text = (folder / file).read_text("utf-8")
    assert written in text
    (folder / file).write_text(text.replace(written, instead, 1), "utf-8")
    with pytest.raises(ContentError) as raised:
        load_synonyms(GUIDES, PLAYBOOK, folder)
    assert fault in str(raised.value)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "inline"
    shutil.copytree(FOLDER, folder)
    (folder / "ro.toml").unlink()
    with pytest.raises(ContentError, match=r"ro\.toml: the file is missing"):
        load_synonyms(GUIDES, PLAYBOOK, folder)
