"""The pages of docs/ that are written from the words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from editors.coverage import coverage
from editors.library import Library
from editors.specimens import specimens

FOLDER = Path(__file__).parents[1] / "docs"
DOCUMENTS: dict[str, Callable[[Library], Iterable[str]]] = {
    "playbook-coverage.md": coverage,
    "specimens.md": specimens,
}


def document(library: Library, name: str) -> str:
    """What the page has to say now."""
    return "\n".join(DOCUMENTS[name](library)).strip() + "\n"


def write(library: Library) -> list[Path]:
    """Writes every page; gives their paths."""
    paths = [FOLDER / name for name in DOCUMENTS]
    for path in paths:
        path.write_text(document(library, path.name), "utf-8")
    return paths
