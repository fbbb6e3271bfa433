"""Loading and checking the words of inline mode against what the guides and the playbook have."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from content.errors import ContentError
from content.guides.structure import Structure as Guides
from content.playbook.structure import Structure as Playbook

FOLDER = Path(__file__).parent
Table = TypeVar("Table", bound=BaseModel)


def _plain(text: str) -> str:
    if text != " ".join(text.split()):
        raise ValueError("must be words with single spaces between them")
    return text


Phrase = Annotated[str, Field(min_length=1, max_length=40), AfterValidator(_plain)]
Phrases = Annotated[list[Phrase], Field(min_length=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class _Structure(_Strict):
    forms: list[str]
    stages: list[str]
    messages: dict[str, list[str]]


class _Words(_Strict):
    fillers: list[Phrase]
    forms: dict[str, Phrases]
    channels: dict[str, Phrases]
    tactics: dict[str, Phrases]
    situations: dict[str, Phrases]
    stages: dict[str, Phrases]


@dataclass(frozen=True)
class Synonyms:
    """Pairs of an id and a phrase for each table, all languages together.

    Stages are "situation.stage". `messages` are the situations (or stages) that go with a tactic.
    """

    fillers: tuple[str, ...]
    forms: tuple[tuple[str, str], ...]
    channels: tuple[tuple[str, str], ...]
    tactics: tuple[tuple[str, str], ...]
    situations: tuple[tuple[str, str], ...]
    stages: tuple[tuple[str, str], ...]
    messages: Mapping[str, tuple[str, ...]]


def load_synonyms(guides: Guides, playbook: Playbook, folder: Path = FOLDER) -> Synonyms:
    """Every word; raises ContentError with all faults: what is missing, unknown or said twice."""
    structure = _read(folder / "structure.toml", _Structure)
    wanted = _wanted(structure, guides, playbook)
    faults = [f"structure.toml {fault}" for fault in _structural(structure, guides, playbook)]
    files = []
    for lang in playbook.languages:
        words = _read(folder / f"{lang}.toml", _Words)
        faults += [f"{lang}.toml {fault}" for fault in _faults(words, wanted)]
        files.append(words)
    if faults:
        raise ContentError(faults)
    tables = {table: _pairs(files, table, ids) for table, ids in wanted.items()}
    return Synonyms(
        fillers=tuple(word for words in files for word in words.fillers),
        messages={tactic: tuple(several) for tactic, several in structure.messages.items()},
        **tables,
    )


def _pairs(files: Iterable[_Words], table: str, ids: Iterable[str]) -> tuple[tuple[str, str], ...]:
    listed = [(key, words) for key in ids for words in files]
    return tuple((key, phrase) for key, words in listed for phrase in getattr(words, table)[key])


def _read(path: Path, kind: type[Table]) -> Table:
    try:
        return kind.model_validate(tomllib.loads(path.read_text("utf-8")))
    except FileNotFoundError as error:
        raise ContentError([f"{path.name}: the file is missing"]) from error
    except tomllib.TOMLDecodeError as error:
        raise ContentError([f"{path.name}: {error}"]) from error
    except ValidationError as error:
        raise ContentError(
            f"{path.name} {'.'.join(map(str, fault['loc']))}: {fault['msg']}"
            for fault in error.errors()
        ) from error


def _wanted(structure: _Structure, guides: Guides, playbook: Playbook) -> dict[str, list[str]]:
    """What has to have words, table by table, in the order in which it is offered."""
    return {
        "forms": structure.forms,
        "channels": list(playbook.channels),
        "tactics": list(guides.tactics),
        "situations": list(playbook.situations),
        "stages": structure.stages,
    }


def _structural(structure: _Structure, guides: Guides, playbook: Playbook) -> Iterator[str]:
    there = {*playbook.situations}
    there |= {f"{name}.{stage}" for name, own in playbook.situations.items() for stage in own}
    for stage in structure.stages:
        if stage not in there or "." not in stage:
            yield f"stages: '{stage}' is not a stage of the playbook"
    for tactic in sorted(set(guides.tactics) ^ set(structure.messages)):
        yield f"[messages] {tactic}: missing here, or not a tactic of the guides"
    for tactic, several in structure.messages.items():
        for name in several:
            if name not in there:
                yield f"[messages] {tactic}: '{name}' is not in the playbook"


def _faults(words: _Words, wanted: Mapping[str, list[str]]) -> Iterator[str]:
    for table, ids in wanted.items():
        written: dict[str, list[str]] = getattr(words, table)
        for key in sorted(set(ids) ^ set(written)):
            yield f"[{table}] {key}: missing here, or nothing of this name exists"
        of: dict[str, str] = {}
        for key, phrases in written.items():
            for phrase in phrases:
                other = of.setdefault(phrase.casefold(), key)
                if other != key or phrases.count(phrase) > 1:
                    yield f"[{table}] {key}: '{phrase}' is said twice, here and under {other}"
