"""The words of one situation in one language, held against the structure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import tomli
from pydantic import TypeAdapter, ValidationError

from content.errors import ContentError
from content.playbook.structure import Stage, Structure
from content.playbook.template import MarkError, Template, compile_template

_Columns = dict[str, str]
_FILE = TypeAdapter(dict[str, dict[str, dict[str, dict[str, str | _Columns]]]])

FIRST = ""
"""The variant of the wording that is shown without asking for another."""

Columns = Mapping[str, Template]


class Place(NamedTuple):
    """Where a text stands in a file: [stage.channel] or [stage.channel.variant], and its part."""

    stage: str
    channel: str
    part: str
    variant: str = FIRST

    def __str__(self) -> str:
        variant = f".{self.variant}" if self.variant else ""
        return f"[{self.stage}.{self.channel}{variant}] {self.part}"


Words = Mapping[Place, Columns]
"""Every part of every text to its columns."""


def load_words(path: Path, stages: Mapping[str, Stage], structure: Structure) -> Words:
    """Every text of `path`, compiled; raises ContentError with all its faults at once.

    Of a draft, tables may be absent, even the whole file; a table that is there is whole.
    """
    words: dict[Place, dict[str, Template]] = {}
    faults: list[str] = []
    file = f"{path.parent.name}/{path.name}"
    if not path.exists() and all(stage.draft for stage in stages.values()):
        return words
    for place, column, text in _texts(path, file, structure):
        try:
            template = compile_template(text)
        except MarkError as error:
            faults.append(f"{file} {place}.{column}: {error}")
            continue
        words.setdefault(place, {})[column] = template
    faults += [f"{file} {fault}" for fault in _unknown(words, stages, structure)]
    faults += [f"{file} {fault}" for fault in _absent(words, stages, structure)]
    if faults:
        raise ContentError(faults)
    return words


def _texts(path: Path, file: str, structure: Structure) -> Iterator[tuple[Place, str, str]]:
    try:
        table = _FILE.validate_python(tomli.loads(path.read_text("utf-8")), strict=True)
    except FileNotFoundError as error:
        raise ContentError([f"{file}: the file is missing"]) from error
    except tomli.TOMLDecodeError as error:
        raise ContentError([f"{file}: {error}"]) from error
    except ValidationError as error:
        raise ContentError(
            f"{file} {'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()
        ) from error
    for stage, channels in table.items():
        for channel, contents in channels.items():
            for name, columns in contents.items():
                is_variant = name in structure.variants
                for key, value in columns.items():
                    if is_variant != isinstance(value, dict):
                        raise ContentError(
                            [f"{file} [{stage}.{channel}] {name}.{key}: neither part nor variant"]
                        )
                    if isinstance(value, str):
                        yield Place(stage, channel, name), key, value
                        continue
                    for column, text in value.items():
                        yield Place(stage, channel, key, name), column, text


def _unknown(words: Words, stages: Mapping[str, Stage], structure: Structure) -> Iterator[str]:
    for place, columns in words.items():
        stage = stages.get(place.stage)
        if stage is None:
            yield f"{place}: the stage '{place.stage}' is not in structure.toml"
            continue
        if place.channel not in stage.channels:
            yield f"{place}: the channel '{place.channel}' does not suit this stage"
            continue
        if place.part not in structure.channels[place.channel]:
            yield f"{place}: not a part of '{place.channel}'"
        if place.variant and place._replace(variant=FIRST) not in words:
            yield f"{place}: another wording of a part that has no first one"
        allowed = structure.allowed(stage)
        for column, template in columns.items():
            if column not in structure.columns:
                yield f"{place}.{column}: '{column}' is not a style, an axis or any"
            for value in sorted(template.values - allowed):
                yield f"{place}.{column}: the value {{{value}}} is not known here"


def _absent(words: Words, stages: Mapping[str, Stage], structure: Structure) -> Iterator[str]:
    begun = {(place.stage, place.channel) for place in words}
    for name, stage in stages.items():
        for channel in stage.channels:
            if stage.draft and (name, channel) not in begun:
                continue
            for part in structure.channels[channel]:
                place = Place(name, channel, part)
                columns = words.get(place)
                if columns is None:
                    yield f"{place}: missing"
                elif "any" not in columns and "unknown" not in columns:
                    yield f"{place}: needs a column any or unknown"
