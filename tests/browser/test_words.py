"""The page's labels: every one that is asked for exists, in three languages."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "playground" / "page"
TABLE = (PAGE / "words.js").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^  (\w+): (\[.*\]),$", TABLE, re.MULTILINE))
FAMILIES = {"kind_": ("bot", "person", "group"), "theme_": ("auto", "light", "dark")}


def asked_for() -> set[str]:
    sources = [path for path in PAGE.glob("*.*") if path.name != "words.js"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    plain = re.findall(r'\bt\("(\w+)"|data-t(?:-label)?="(\w+)"', text)
    families = {f"{family}{name}" for family, names in FAMILIES.items() for name in names}
    return {one or other for one, other in plain} | families


def test_every_label_that_is_asked_for_is_in_the_table() -> None:
    assert asked_for() - ROWS.keys() == set()


def test_every_label_has_three_languages_and_the_same_variables() -> None:
    for key, row in ROWS.items():
        labels = re.findall(r'"((?:[^"\\]|\\.)*)"', row)
        assert len(labels) == 3, key
        assert all(labels), key
        assert len({frozenset(re.findall(r"\{(\w+)\}", label)) for label in labels}) == 1, key


def test_the_romanian_labels_use_the_comma_below() -> None:
    assert not set("şţŞŢ") & set(TABLE)
