"""One file of the guides, checked entry by entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import tomli
from pydantic import TypeAdapter, ValidationError

from content.errors import ContentError
from content.guides.entries import (
    Advice,
    BecomeClient,
    ChannelGuide,
    ContactRules,
    Items,
    Message,
    Sentence,
    Tactic,
    Title,
)
from content.guides.structure import NONE, Structure


@dataclass(frozen=True)
class Guide:
    """The entries of a file by their place, such as "phlegmatic.trust", and what it lacks."""

    entries: Mapping[str, Any]
    missing: tuple[str, ...]


def load_guide(path: Path, structure: Structure) -> Guide:
    """The guide in `path`; raises ContentError naming the file and the key, all faults at once.

    What is absent is a fault too, unless structure.toml calls the guide a draft.
    """
    name = path.stem
    file = f"{path.parent.name}/{path.name}"
    wanted = wanted_entries(name, structure)
    is_draft = name in structure.draft
    if not path.exists():
        if is_draft:
            return Guide({}, tuple(wanted))
        raise ContentError([f"{file}: the file is missing"])
    try:
        table = tomli.loads(path.read_text("utf-8"))
    except tomli.TOMLDecodeError as error:
        raise ContentError([f"{file}: {error}"]) from error
    entries: dict[str, Any] = {}
    faults: list[str] = []
    found = dict(_flat(table, wanted))
    for key, value in found.items():
        if key not in wanted:
            faults.append(f"{file} {key}: not in structure.toml")
            continue
        try:
            entries[key] = wanted[key].validate_python(value, strict=True)
        except ValidationError as error:
            faults += [
                f"{file} {_place(key, each['loc'])}: {each['msg']}" for each in error.errors()
            ]
    faults += [f"{file} {fault}" for fault in _whole(entries, structure)]
    missing = [key for key in wanted if key not in found]
    missing += _few(entries, structure) if name == "examples" else []
    if not is_draft:
        faults += [f"{file} {key}: missing" for key in missing]
    if faults:
        raise ContentError(faults)
    return Guide(entries, tuple(missing))


def wanted_entries(name: str, structure: Structure) -> dict[str, TypeAdapter[Any]]:
    """The entries a guide is made of, each with its form."""
    forms: dict[str, dict[str, Any]] = {
        "titles": {
            f"{table}.{key}": form
            for table, form, keys in (
                ("sources", Sentence, structure.sources),
                ("topics", Title, structure.topics()),
                ("checklists", Title, structure.checklists),
            )
            for key in keys
        },
        "styles": {
            f"{style}.{topic}": Advice
            for style, topics in structure.styles.items()
            for topic in topics
        },
        "channels": {
            **dict.fromkeys(structure.channels, ChannelGuide),
            "contact_rules": ContactRules,
        },
        "tactics": dict.fromkeys(structure.tactics, Tactic),
        "become_client": {"become_client": BecomeClient},
        "checklists": {
            f"{name}.{column}": Items
            for name, columns in structure.checklists.items()
            for column in columns
        },
        "examples": dict.fromkeys((*structure.tactics, NONE), list[Message]),
    }
    return {key: _adapter(form) for key, form in forms[name].items()}


@cache
def _adapter(form: Any) -> TypeAdapter[Any]:
    """Built once for a form: that takes longer than reading what has it."""
    return TypeAdapter(form)


def _flat(table: Mapping[str, Any], wanted: Mapping[str, object]) -> Iterator[tuple[str, Any]]:
    """The entries of a file by their place: one level down where the guide has two."""
    has_two = any("." in key for key in wanted)
    for key, value in table.items():
        if not has_two or not isinstance(value, dict):
            yield key, value
        else:
            yield from ((f"{key}.{inner}", each) for inner, each in value.items())


def _place(key: str, where: tuple[int | str, ...]) -> str:
    """The place of a fault as an editor counts: the first item of a list is 1."""
    return ".".join((key, *(str(step + 1 if isinstance(step, int) else step) for step in where)))


def _whole(entries: Mapping[str, Any], structure: Structure) -> Iterator[str]:
    for key, entry in entries.items():
        if isinstance(entry, Tactic):
            for column in structure.columns:
                if column not in entry.say:
                    yield f"{key}.say.{column}: missing"
            for column in entry.say:
                if column not in structure.columns:
                    yield f"{key}.say.{column}: '{column}' is not a style"


def _few(entries: Mapping[str, Any], structure: Structure) -> Iterator[str]:
    for key, messages in entries.items():
        least = structure.examples[NONE if key == NONE else "tactic"]
        if len(messages) < least:
            yield f"{key}: {len(messages)} of {least}"
