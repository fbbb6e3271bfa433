"""The words of one situation in one language, held against the structure."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from content.errors import ContentError
from content.playbook.structure import Stage, Structure
from content.playbook.template import MarkError, Template, compile_template

_FILE = TypeAdapter(dict[str, dict[str, dict[str, dict[str, str]]]])

Columns = Mapping[str, Template]
Words = Mapping[tuple[str, str, str], Columns]
"""Stage, channel and part to the columns of that part."""


def load_words(path: Path, stages: Mapping[str, Stage], structure: Structure) -> Words:
    """Every text of `path`, compiled; raises ContentError with all its faults at once."""
    words: dict[tuple[str, str, str], dict[str, Template]] = {}
    faults: list[str] = []
    place = f"{path.parent.name}/{path.name}"
    for stage, channel, part, column, text in _texts(path, place):
        try:
            template = compile_template(text)
        except MarkError as error:
            faults.append(f"{place} [{stage}.{channel}] {part}.{column}: {error}")
            continue
        words.setdefault((stage, channel, part), {})[column] = template
    faults += [f"{place} {fault}" for fault in _unknown(words, stages, structure)]
    faults += [f"{place} {fault}" for fault in _absent(words, stages, structure)]
    if faults:
        raise ContentError(faults)
    return words


def _texts(path: Path, place: str) -> Iterator[tuple[str, str, str, str, str]]:
    try:
        table = _FILE.validate_python(tomllib.loads(path.read_text("utf-8")), strict=True)
    except FileNotFoundError as error:
        raise ContentError([f"{place}: the file is missing"]) from error
    except tomllib.TOMLDecodeError as error:
        raise ContentError([f"{place}: {error}"]) from error
    except ValidationError as error:
        raise ContentError(
            f"{place} {'.'.join(map(str, fault['loc']))}: {fault['msg']}"
            for fault in error.errors()
        ) from error
    for stage, channels in table.items():
        for channel, parts in channels.items():
            for part, columns in parts.items():
                for column, text in columns.items():
                    yield stage, channel, part, column, text


def _unknown(words: Words, stages: Mapping[str, Stage], structure: Structure) -> Iterator[str]:
    for (stage, channel, part), columns in words.items():
        table = f"[{stage}.{channel}]"
        if stage not in stages:
            yield f"{table}: the stage '{stage}' is not in structure.toml"
            continue
        if channel not in stages[stage].channels:
            yield f"{table}: the channel '{channel}' does not suit this stage in structure.toml"
            continue
        if part not in structure.channels[channel]:
            yield f"{table} {part}: not a part of '{channel}'"
        allowed = structure.allowed(stages[stage])
        for column, template in columns.items():
            if column not in structure.columns:
                yield f"{table} {part}.{column}: '{column}' is not a style, an axis or any"
            for value in sorted(template.values - allowed):
                yield f"{table} {part}.{column}: the value {{{value}}} is not known here"


def _absent(words: Words, stages: Mapping[str, Stage], structure: Structure) -> Iterator[str]:
    for name, stage in stages.items():
        for channel in stage.channels:
            for part in structure.channels[channel]:
                columns = words.get((name, channel, part))
                if columns is None:
                    yield f"[{name}.{channel}] {part}: missing"
                elif "any" not in columns and "unknown" not in columns:
                    yield f"[{name}.{channel}] {part}: needs a column any or unknown"
