"""A text cut into words, numbers and signs, each with its place in the original."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

TEXT_LIMIT = 4096
"""A message of Telegram has no more characters; what is beyond is not looked at."""

_TOKEN = re.compile(
    r"""
    \d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)             # 2026-11-25
    | \d{1,2}([-./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)  # 25.11.2026
    | \d{1,2}:\d{2}(?!\d)                           # 14:30
    | \d{1,2}[./-]\d{1,2}(?![\d:])                  # 25.11, 25/11, 14.30, 10-15
    | (?i:[ap]\.\s?m\b\.?)                          # a.m.
    | \d+[.,]\d+                                    # 1.5
    | \d+
    | [^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*       # a word, its marks apart or not
    | \S
    """,
    re.VERBOSE,
)
_KEPT = "\u0439"
"""A letter of its own, though it decomposes into two."""

_SIGNS = {"\u2019": "'", "\u2018": "'", "\u2013": "-", "\u2014": "-", "\u2212": "-"}

_CEDILLAS = {0x15F: 0x219, 0x163: 0x21B}

Value = int | float | str | tuple[int, ...]


@dataclass(slots=True)
class Token:
    """A piece of the text, `text[start:end]`, and what it can mean by category."""

    key: str
    start: int
    end: int
    values: Mapping[str, Value] = field(default_factory=dict)
    spelled: str = ""
    """The word in small letters with its marks, if it has any."""

    letter: str = ""
    """The character that stands for what it can mean, in the patterns of a grammar."""


@lru_cache(4096)
def _spelled(word: str) -> str:
    """With the comma below that Romanian letters have, whichever sign was typed."""
    return unicodedata.normalize("NFC", word.casefold()).translate(_CEDILLAS)


@lru_cache(4096)
def fold(word: str) -> str:
    """Small letters without diacritics, so that "café", "cafe" and "CAFÉ" are one word."""
    if word in _SIGNS:
        return _SIGNS[word]
    if word[1:2] == ".":
        word = "".join(filter(str.isalpha, word)) or word
    folded = unicodedata.normalize("NFC", word.casefold())
    if folded.isascii():
        return folded
    return "".join(each if each == _KEPT else _bare(each) for each in folded) or word


def _bare(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part))


def split(text: str) -> Iterator[Token]:
    """The pieces of `text`, spaces left out."""
    for found in _TOKEN.finditer(text, 0, TEXT_LIMIT):
        word = found[0]
        spelled = "" if word.isascii() else _spelled(word)
        yield Token(fold(word), found.start(), found.end(), {}, spelled)
