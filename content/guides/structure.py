"""The guides' structure: what exists, once for all languages (structure.toml)."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from content.errors import ContentError

GUIDES = ("titles", "styles", "channels", "tactics", "become_client", "checklists", "examples")
"""The files of a language; each name plus ".toml"."""

NONE = "none"
"""The examples that are no tactic, though they look like one."""


class Structure(BaseModel):
    """Every id of the guides. Tactics, topics of styles and channels map to their source."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    languages: list[str]
    draft: list[str]
    sources: list[str]
    columns: list[str]
    tactics: dict[str, str]
    blaming: list[str] = Field(default=[], description="tactics that blame us")
    replies: dict[str, str] = Field(default={}, description="tactic -> the playbook's situation")
    styles: dict[str, dict[str, str]]
    channels: dict[str, str]
    others: dict[str, str]
    checklists: dict[str, list[str]]
    examples: dict[str, int] = Field(description="the least number, for a tactic and for none")

    def topics(self) -> tuple[str, ...]:
        """The topics of the styles, in the order they are shown."""
        return tuple(dict.fromkeys(topic for topics in self.styles.values() for topic in topics))


def load_structure(path: Path) -> Structure:
    """The structure in `path`; raises ContentError naming the file and the key."""
    try:
        structure = Structure.model_validate(tomllib.loads(path.read_text("utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise ContentError([f"{path.name}: {error}"]) from error
    except ValidationError as error:
        raise ContentError(
            f"{path.name} {'.'.join(map(str, fault['loc']))}: {fault['msg']}"
            for fault in error.errors()
        ) from error
    faults = [f"{path.name} {fault}" for fault in _faults(structure)]
    if faults:
        raise ContentError(faults)
    return structure


def _faults(structure: Structure) -> list[str]:
    sources = {
        **{f"tactics.{name}": source for name, source in structure.tactics.items()},
        **{f"others.{name}": source for name, source in structure.others.items()},
        **{f"channels.{name}": source for name, source in structure.channels.items()},
        **{
            f"styles.{style}.{topic}": source
            for style, topics in structure.styles.items()
            for topic, source in topics.items()
        },
    }
    faults = [
        f"{place}: '{source}' is not in sources"
        for place, source in sources.items()
        if source not in structure.sources
    ]
    faults += [f"draft: '{name}' is not a guide" for name in structure.draft if name not in GUIDES]
    return faults
