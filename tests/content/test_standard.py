"""The standard values: there for every language, and such as a manager could give."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.errors import ContentError
from content.playbook import Playbook
from content.playbook.standard import load_standard
from tests.content.test_playbook_loading import STRUCTURE

SOUND = """
[en]
name = "Egor"
me = "Alex"
sum = "MDL 1,500"
note = "first part"
points = "one"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "structure.toml").write_text(STRUCTURE, "utf-8")
    (tmp_path / "standard.toml").write_text(SOUND, "utf-8")
    return tmp_path


def test_what_is_shipped_is_sound() -> None:
    playbook = Playbook()
    for lang in playbook.structure.languages:
        values = playbook.standard(lang)
        assert set(values) == {*playbook.structure.always, *playbook.structure.values}
        if lang != "en":
            assert values["report"] != playbook.standard("en")["report"]


def test_a_value_is_read(folder: Path) -> None:
    assert Playbook(folder).standard("en")["sum"] == "MDL 1,500"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('name = "Egor"', "", "standard.toml [en] name: missing"),
        ("[en]", "[de]", "standard.toml [de]: not a language of structure.toml"),
        ("\nme =", "\nus =", "standard.toml [en] us: not a value of structure.toml"),
        ('"first part"', '" "', "standard.toml [en] note: empty"),
        ('"first part"', f'"{"x" * 21}"', "standard.toml [en] note: 21 characters, 20 at most"),
        ('"one"', "1", "standard.toml en.points: Input should be a valid string"),
        ("[en]", "[en", "standard.toml: Expected"),
    ],
)
def test_a_fault_names_its_place(folder: Path, old: str, new: str, fault: str) -> None:
    (folder / "standard.toml").write_text(SOUND.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as error:
        Playbook(folder).standard("en")
    assert fault in str(error.value)


@pytest.mark.parametrize("number", ["0", "12", "three"])
def test_a_number_is_one_that_could_be_given(folder: Path, number: str) -> None:
    text = STRUCTURE.replace(
        'note = { kind = "text", max = 20 }', 'note = { kind = "number", max = 9 }'
    )
    (folder / "structure.toml").write_text(text, "utf-8")
    (folder / "standard.toml").write_text(SOUND.replace("first part", number), "utf-8")
    with pytest.raises(ContentError, match=r"\[en\] note: not a whole number up to 9"):
        load_standard(folder / "standard.toml", Playbook(folder).structure)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "standard.toml").unlink()
    with pytest.raises(ContentError, match=r"standard\.toml: the file is missing"):
        Playbook(folder).standard("en")
