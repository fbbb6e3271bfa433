"""What the documents say is there, is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from config import Settings
from handlers.profile import COMMANDS

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "playground/README.md"])
README = (ROOT / "README.md").read_text("utf-8")
MADE_BY_RUNNING = ("data/", "build/", ".venv", ".env")
SKIPPED = {".git", ".venv", "build", "data", ".hypothesis", "__pycache__"}

LINK = re.compile(r"\]\(([^)\s]+)\)|<img src=\"([^\"]+)\"")
QUOTED = re.compile(r"`([\w.*/-]+)`")
FILE = re.compile(r"[\w*-]/$|[\w*-]\.(py|md|toml|ftl|json|png|txt|js|css|ya?ml)$")
NAMED_PAGE = re.compile(r"docs/[\w./-]+\.md")
NAMED_SECTIONS = re.compile(
    r"docs/field-guide\.md,\s+(?:sections?\s+)?((?:\"[^\"]+\"(?:\s+and\s+)?)+)"
)


def files() -> list[Path]:
    """Every file of the repository, relative to its root."""
    found = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
    return [path for path in found if not SKIPPED.intersection(path.parts)]


FILES = files()
SOURCES = [path for path in FILES if path.suffix in {".py", ".toml", ".ftl", ".js"}]


def is_a_path(name: str) -> bool:
    """Whether a quoted word means a file or a folder of the repository."""
    if name.startswith(("/", *MADE_BY_RUNNING)):
        return False
    return bool(FILE.search(name)) or ("/" in name and (ROOT / name.partition("/")[0]).exists())


def is_there(name: str, document: Path) -> bool:
    """Whether a path, a pattern or a bare file name leads to something."""
    if any(True for base in (ROOT, document.parent) for _ in base.glob(name.rstrip("/"))):
        return True
    return any(path.as_posix().endswith(f"/{name}") for path in FILES)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(document: Path) -> None:
    links = [a or b for a, b in LINK.findall(document.read_text("utf-8"))]
    inside = [link.partition("#")[0] for link in links if "://" not in link]
    assert [link for link in inside if link and not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_named_exists(document: Path) -> None:
    named = filter(is_a_path, QUOTED.findall(document.read_text("utf-8")))
    assert [name for name in named if not is_there(name, document)] == []


def test_every_page_named_in_the_code_exists() -> None:
    named = {
        (path.as_posix(), page)
        for path in SOURCES
        for page in NAMED_PAGE.findall((ROOT / path).read_text("utf-8"))
    }
    assert len(named) > 10
    assert sorted(pair for pair in named if not (ROOT / pair[1]).is_file()) == []


def test_every_section_named_in_the_code_exists() -> None:
    guide = (ROOT / "docs/field-guide.md").read_text("utf-8")
    sections = set(re.findall(r"^## (.+)$", guide, re.MULTILINE))
    named = {
        section
        for path in SOURCES
        for group in NAMED_SECTIONS.findall((ROOT / path).read_text("utf-8"))
        for section in re.findall(r"\"([^\"]+)\"", group)
    }
    assert named >= {"Temperament", "Channels"}
    assert named - sections == set()


def test_every_decision_is_in_the_index() -> None:
    index = (ROOT / "docs/README.md").read_text("utf-8")
    pages = [path.name for path in (ROOT / "docs/decisions").glob("*.md")]
    assert pages
    assert [page for page in pages if f"(decisions/{page})" not in index] == []
    numbers = [page.partition("-")[0] for page in pages]
    assert len(set(numbers)) == len(numbers)


def test_the_readme_names_every_setting_with_its_default() -> None:
    rows = dict(re.findall(r"^\| `([A-Z_]+)` \| (.+?) \|", README, re.MULTILINE))
    assert set(rows) == {name.upper() for name in Settings.model_fields}
    for name, field in Settings.model_fields.items():
        default = f"`{field.default}`" if field.default not in (None, frozenset()) else "none"
        assert rows[name.upper()] == default, name


def test_the_readme_names_every_command() -> None:
    rows = re.findall(r"^\| `/(\w+)", README, re.MULTILINE)
    assert sorted(rows) == sorted(COMMANDS)


def test_the_readme_names_the_two_commands() -> None:
    assert re.search(r"^ {4}make run$", README, re.MULTILINE)
    assert re.search(r"^ {4}make test$", README, re.MULTILINE)


def test_every_make_target_named_exists() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {
        target
        for document in DOCUMENTS
        for target in re.findall(r"(?:`| {4})make (\w+)", document.read_text("utf-8"))
    }
    assert named
    assert named - targets == set()


def test_pictures_are_light() -> None:
    pictures = [ROOT / path for path in FILES if path.match("docs/images/*.png")]
    assert pictures
    assert [path.name for path in pictures if path.stat().st_size > 250_000] == []
