"""The standard values: what a text is filled with where there is no client (standard.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from content.errors import ContentError
from content.playbook.structure import Structure, Value

_FILE = TypeAdapter(dict[str, dict[str, str]])
Standard = Mapping[str, Mapping[str, str]]
"""By language, then by value."""


def load_standard(path: Path, structure: Structure) -> Standard:
    """The values in `path`; raises ContentError with all its faults at once.

    Every language has every value of the structure and those that are always there, and none that
    a manager could not give.
    """
    try:
        table = _FILE.validate_python(tomllib.loads(path.read_text("utf-8")), strict=True)
    except FileNotFoundError as error:
        raise ContentError([f"{path.name}: the file is missing"]) from error
    except tomllib.TOMLDecodeError as error:
        raise ContentError([f"{path.name}: {error}"]) from error
    except ValidationError as error:
        raise ContentError(
            f"{path.name} {'.'.join(map(str, fault['loc']))}: {fault['msg']}"
            for fault in error.errors()
        ) from error
    faults = [f"{path.name} {fault}" for fault in _faults(table, structure)]
    if faults:
        raise ContentError(faults)
    return table


def _faults(table: Standard, structure: Structure) -> Iterator[str]:
    known = {*structure.always, *structure.values}
    for lang in structure.languages:
        for name in sorted(known - set(table.get(lang, ()))):
            yield f"[{lang}] {name}: missing"
    for lang, values in table.items():
        if lang not in structure.languages:
            yield f"[{lang}]: not a language of structure.toml"
        for name, text in values.items():
            if name not in known:
                yield f"[{lang}] {name}: not a value of structure.toml"
            elif why := _wrong(text, structure.values.get(name)):
                yield f"[{lang}] {name}: {why}"


def _wrong(text: str, value: Value | None) -> str | None:
    """Why `text` cannot be a value of this kind; None when it can. `always` ones have no kind."""
    if not text.strip():
        return "empty"
    if value is None or value.max is None:
        return None
    if value.kind == "number":
        is_one = text.isdecimal() and 0 < int(text) <= value.max
        return None if is_one else f"not a whole number up to {value.max}"
    longest = max(map(len, text.splitlines()))
    return None if longest <= value.max else f"{longest} characters, {value.max} at most"
