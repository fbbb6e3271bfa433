"""The small words by which a language is told, from function_words.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_suffix(".toml")


@cache
def function_words() -> Mapping[str, frozenset[str]]:
    """For each language its small words, without diacritics."""
    listed = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {lang: frozenset(words.split()) for lang, words in listed.items()}
