"""The arrows of the house: which room may know which."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

ROOMS: dict[str, set[str]] = {
    "domain": {"domain"},
    "content": {"content"},
    "storage": {"storage", "domain"},
    "services": {"services", "storage", "domain", "content"},
    "handlers": {"handlers", "services", "domain", "content"},
    "scheduler": {"scheduler", "services", "domain"},
    "web": {"web", "services", "domain"},
    "editors": {"editors", "content", "domain"},
    "playground": {"playground"},
}
"""What each room may import of the house. The files beside the rooms see every room."""

LIBRARIES: dict[str, set[str]] = {
    "telegram": {"handlers", "playground/seam.py"},
    "sqlalchemy": {"storage"},
    "alembic": {"storage"},
    "apscheduler": {"scheduler"},
    "starlette": {"playground", "web"},
    "uvicorn": {"playground", "web"},
    "icalendar": {"services/calendar_files.py"},
    "PIL": {"handlers"},
}
"""Where a library may be imported, apart from composition.py, serving.py, playing.py and bot.py."""

PURE = {"anyascii", "rapidfuzz"}
"""What domain may use beside the standard library (docs/decisions/0002-the-house.md)."""

MODULES = [path.relative_to(ROOT) for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
VAGUE = {"utils", "util", "common", "base", "helpers", "helper", "models", "misc", "manager"}


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in the file it does so."""
    for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""


def tops(path: Path) -> set[str]:
    """The packages a file imports from."""
    return {name.partition(".")[0] for name in imports(path)}


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_room_knows_only_the_rooms_below_it(path: Path) -> None:
    house = {*ROOMS, "bot", "serving", "playing", "composition", "config", "tests", "bench"}
    assert tops(path) & house <= ROOMS[path.parts[0]]


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_library_stays_in_its_room(path: Path) -> None:
    for library, places in LIBRARIES.items():
        if library in tops(path):
            assert path.parts[0] in places or path.as_posix() in places, library


@pytest.mark.parametrize("path", [each for each in MODULES if each.parts[0] == "domain"], ids=str)
def test_domain_is_pure(path: Path) -> None:
    foreign = tops(path) - set(sys.stdlib_module_names) - PURE - {"domain"}
    assert not foreign
    assert not tops(path) & {"asyncio", "logging", "os", "socket", "sqlite3", "subprocess"}


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_file_has_a_name_that_says_something(path: Path) -> None:
    assert path.stem not in VAGUE


def test_words_of_a_language_stay_out_of_the_code() -> None:
    letters = set("ăâîșțşţĂÂÎȘȚŞŢ") | {chr(code) for code in range(0x400, 0x500)}
    outside = ("bot.py", "serving.py", "playing.py", "composition.py", "config.py")
    for path in [*MODULES, *map(Path, outside)]:
        assert not letters & set((ROOT / path).read_text("utf-8")), path


def test_every_noun_of_the_handlers_has_a_service_of_its_name() -> None:
    nouns = {"channels", "clients", "managers", "payments", "reminders", "temperament"}
    nouns |= {"calendars", "colleagues", "own_wordings", "touches", "wording"}
    for room in ("handlers", "handlers/views", "services"):
        assert nouns <= {path.stem for path in (ROOT / room).glob("*.py")}, room
