"""What is said on the phone beyond the guides, and how a call is written up, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Annotated

import tomli
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from content.errors import ContentError
from content.guides.entries import Said
from content.playbook.template import compile_template

FOLDER = Path(__file__).parent
KINDS = ("agreement", "promise_ours", "promise_theirs", "question", "request")
STYLES = ("unknown", "phlegmatic", "sanguine", "choleric", "melancholic")
_Strict = ConfigDict(extra="forbid", frozen=True, strict=True)


Glance = Annotated[str, Field(min_length=8, max_length=31)]
"""One line of a small phone."""


class Turn(BaseModel):
    """What to say, by style, and the question that hands the word back."""

    model_config = _Strict
    say: dict[str, Said]
    question: Said

    def line(self, style: str, address: str, **values: str) -> str:
        """The line to say now."""
        return compile_template(self.say[style]).fill(address, values)

    def returned(self, address: str, **values: str) -> str:
        """The question."""
        return compile_template(self.question).fill(address, values)


class Script(BaseModel):
    """One language: turns by name; how to treat each style (do, do, leave); how points of a recap
    begin; words that sort a note; words by which a reminder is one to ring somebody."""

    model_config = ConfigDict(extra="forbid", frozen=True)  # a TOML list is a tuple here
    calling: list[Annotated[str, Field(min_length=3, max_length=30)]]
    turns: dict[str, Turn]
    treat: dict[str, tuple[Glance, Glance, Glance]]
    recap: dict[str, Annotated[str, Field(min_length=3, max_length=60)]]
    cues: dict[str, list[Annotated[str, Field(min_length=2, max_length=30)]]]

    def point(self, kind: str, address: str, text: str) -> str:
        """A noted point as the letter after the call has it."""
        return f"{compile_template(self.recap[kind]).fill(address, {})} {text}"


@dataclass
class Scripts:
    """The scripts of every language, each read at its first use; raises ContentError."""

    folder: Path = FOLDER
    _read: dict[str, Script] = field(default_factory=dict, repr=False)

    def of(self, lang: str) -> Script:
        """The script in one language."""
        if lang not in self._read:
            self._read[lang] = _load(self.folder / f"{lang}.toml")
        return self._read[lang]


def speaks_of_a_call(text: str) -> bool:
    """Whether a reminder says, in any of our languages, that somebody is to be rung."""
    return _calling().search(text) is not None


@cache
def _calling() -> re.Pattern[str]:
    paths = sorted(FOLDER.glob("*.toml"))
    words = "|".join(re.escape(each) for path in paths for each in _load(path).calling)
    return re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE)


@cache
def _load(path: Path) -> Script:
    try:
        script = Script.model_validate(tomli.loads(path.read_text("utf-8")))
    except (tomli.TOMLDecodeError, ValidationError) as error:
        raise ContentError([f"calls/{path.name}: {error}"]) from error
    faults = [
        *_lacking(path, "treat", script.treat, STYLES),
        *_lacking(path, "recap", script.recap, KINDS),
        *_lacking(path, "cues", script.cues, KINDS),
        *(
            fault
            for name, turn in script.turns.items()
            for fault in _lacking(path, f"turns.{name}.say", turn.say, STYLES)
        ),
    ]
    if faults:
        raise ContentError(faults)
    return script


def _lacking(
    path: Path, where: str, table: Mapping[str, object], wanted: tuple[str, ...]
) -> list[str]:
    return [
        f"calls/{path.name} {where}.{key}: is missing or not known"
        for key in sorted(set(table) ^ set(wanted))
    ]
