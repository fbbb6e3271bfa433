"""The playbook's structure: what exists, once for all languages (structure.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from content.errors import ContentError

Kind = Literal["money", "date", "number", "text", "lines"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Value(_Strict):
    """What a text may need to know; `max` is in characters, of the whole or of one line, or the
    largest number.

    `past`: a date of something that has happened. `lasting`: it stays true of the client, so it is
    kept for later texts; others are asked for anew.
    """

    kind: Kind
    max: int | None = Field(default=None, gt=0)
    past: bool = False
    lasting: bool = False


class _StageTable(_Strict):
    draft: bool = False
    own: list[str] = []
    channels: list[str] | None = None
    needed: list[str] = []
    optional: list[str] = []
    unsuitable: dict[str, str] = {}


class _SituationTable(_Strict):
    draft: bool = False
    channels: list[str]
    needed: list[str] = []
    optional: list[str] = []
    unsuitable: dict[str, str] = {}
    stages: dict[str, _StageTable]


class _StructureTable(_Strict):
    languages: list[str]
    addresses: list[str]
    styles: list[str]
    axes: list[str]
    always: list[str]
    variants: list[str] = []
    channels: dict[str, list[str]]
    values: dict[str, Value]
    situations: dict[str, _SituationTable]


@dataclass(frozen=True)
class Stage:
    """One stage of a situation, with everything its situation gives it.

    `channels` are those that suit, best first; `unsuitable` maps each other channel to the key
    of the reason (`unsuitable-<key>` in the interface words). A `draft` is not yet written in every
    language. The `own` values mean something of their own at this stage.
    """

    situation: str
    name: str
    channels: tuple[str, ...]
    needed: tuple[str, ...]
    optional: tuple[str, ...]
    unsuitable: dict[str, str]
    draft: bool
    own: frozenset[str]


@dataclass(frozen=True)
class Structure:
    """Every id of the playbook. `channels` maps a channel to the parts of its texts."""

    languages: tuple[str, ...]
    addresses: tuple[str, ...]
    styles: tuple[str, ...]
    columns: frozenset[str]
    always: tuple[str, ...]
    variants: tuple[str, ...]
    channels: dict[str, tuple[str, ...]]
    values: dict[str, Value]
    situations: dict[str, dict[str, Stage]]

    def allowed(self, stage: Stage) -> frozenset[str]:
        """The values a text of `stage` may use."""
        return frozenset((*self.always, *stage.needed, *stage.optional))

    def kept_as(self, stage: Stage, value: str) -> str:
        """The name under which a client's value is kept for the next text.

        A lasting one serves every text, others their situation, those of a stage only that.
        """
        if self.values[value].lasting:
            return value
        if value in stage.own:
            return f"{stage.situation}.{stage.name}.{value}"
        return f"{stage.situation}.{value}"

    def kept_for(self, stage: Stage, given: Mapping[str, str]) -> dict[str, str]:
        """What was kept of the values this stage can use, by their names here."""
        names = {name: self.kept_as(stage, name) for name in (*stage.needed, *stage.optional)}
        return {name: given[key] for name, key in names.items() if key in given}

    def unfinished(self) -> tuple[str, ...]:
        """What is still being written: "situation" or "situation.stage"."""
        found = []
        for name, stages in self.situations.items():
            drafts = [stage for stage in stages.values() if stage.draft]
            whole = len(drafts) == len(stages)
            found += [name] if whole else [f"{name}.{stage.name}" for stage in drafts]
        return tuple(found)


def load_structure(path: Path) -> Structure:
    """The structure in `path`; raises ContentError naming the file, the table and the key."""
    try:
        table = _StructureTable.model_validate(tomllib.loads(path.read_text("utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise ContentError([f"{path.name}: {error}"]) from error
    except ValidationError as error:
        raise ContentError(
            f"{path.name} {'.'.join(map(str, fault['loc']))}: {fault['msg']}"
            for fault in error.errors()
        ) from error
    structure = _build(table)
    faults = [f"{path.name} {fault}" for fault in _faults(structure)]
    if faults:
        raise ContentError(faults)
    return structure


def _build(table: _StructureTable) -> Structure:
    return Structure(
        languages=tuple(table.languages),
        addresses=tuple(table.addresses),
        styles=tuple(table.styles),
        columns=frozenset(("any", *table.styles, *table.axes)),
        always=tuple(table.always),
        variants=tuple(table.variants),
        channels={channel: tuple(parts) for channel, parts in table.channels.items()},
        values=table.values,
        situations={
            name: {stage: _stage(name, stage, situation) for stage in situation.stages}
            for name, situation in table.situations.items()
        },
    )


def _stage(name: str, stage: str, situation: _SituationTable) -> Stage:
    own = situation.stages[stage]
    channels = tuple(situation.channels if own.channels is None else own.channels)
    reasons = {**situation.unsuitable, **own.unsuitable}
    return Stage(
        situation=name,
        name=stage,
        channels=channels,
        needed=(*situation.needed, *own.needed),
        optional=(*situation.optional, *own.optional),
        unsuitable={
            channel: reason for channel, reason in reasons.items() if channel not in channels
        },
        draft=situation.draft or own.draft,
        own=frozenset(own.own),
    )


def _faults(structure: Structure) -> list[str]:
    parts = {part for names in structure.channels.values() for part in names}
    faults = [
        f"variants: '{name}' is the name of a part" for name in structure.variants if name in parts
    ]
    for situation, stages in structure.situations.items():
        for stage in stages.values():
            place = f"[situations.{situation}.stages.{stage.name}]"
            faults += [
                f"{place}: the value '{value}' is not in [values]"
                for value in (*stage.needed, *stage.optional)
                if value not in structure.values
            ]
            faults += [
                f"{place}: '{value}' of own is not a value of this stage"
                for value in sorted(stage.own.difference(stage.needed, stage.optional))
            ]
            faults += [
                f"{place}: '{channel}' is not in [channels]"
                for channel in (*stage.channels, *stage.unsuitable)
                if channel not in structure.channels
            ]
            faults += [
                f"{place}: '{channel}' is neither among channels nor under unsuitable"
                for channel in structure.channels
                if channel not in stage.channels and channel not in stage.unsuitable
            ]
    return faults
