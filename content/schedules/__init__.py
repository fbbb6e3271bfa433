"""The words and patterns of schedules in each language, read from the tables in this folder."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from content.errors import ContentError

LANGUAGES = ("en", "ru", "ro")
_FOLDER = Path(__file__).parent


class ScheduleWords(BaseModel):
    """One language's table: README.md in this folder says what each part means."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    manners: list[str]
    not_slips: str
    asking: str
    pointing: str
    words: dict[str, dict[str, str]]
    pieces: dict[str, str]
    patterns: dict[str, list[str]]


@cache
def schedule_words(lang: str) -> ScheduleWords:
    """The table of `lang`; raises ContentError naming the file and what is wrong in it."""
    path = _FOLDER / f"{lang}.toml"
    try:
        return ScheduleWords.model_validate(tomllib.loads(path.read_text("utf-8")))
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise ContentError([f"{path.name}: {error}"]) from error
