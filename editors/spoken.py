"""Every text of a language as its words alone: marks, values, tags and ids taken out."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from content.guides.structure import GUIDES
from content.interface.catalogue import load_catalogue
from content.interface.words import FOLDER
from content.playbook.template import MarkError, compile_template
from editors.library import Library

PROOFREAD = tuple(name for name in GUIDES if name != "examples")
"""Examples are what clients type, hasty spelling and all: their mistakes are meant."""

BLANK = "0"
"""Stands for a value: no letter, so that what is joined to a value is not taken for a word."""

_TAG = re.compile(r"<[^<>]*>")
_ADDRESS = re.compile(r"/\w+|\S+@\S+")
"""A command, an e-mail address."""


def spoken(library: Library, lang: str) -> Iterator[tuple[str, str]]:
    """Every text with its place; both halves of `[formal|informal]`."""
    yield from _playbook(library, lang)
    yield from _guides(library, lang)
    yield from _calls(library, lang)
    yield from _interface(lang)


def _playbook(library: Library, lang: str) -> Iterator[tuple[str, str]]:
    for situation in library.playbook.situations():
        for place, columns in library.playbook.texts(situation, lang).items():
            for column, template in columns.items():
                for half in template.wording(BLANK):
                    yield f"playbook/{lang}/{situation}.toml {place}.{column}", half
    for name, text in library.playbook.standard(lang).items():
        yield f"playbook/standard.toml [{lang}] {name}", text


def _guides(library: Library, lang: str) -> Iterator[tuple[str, str]]:
    for name in PROOFREAD:
        for key, entry in library.guides.written(lang, name).items():
            for text in leaves(entry):
                for half in halves(text):
                    yield f"guides/{lang}/{name}.toml {key}", half


def _calls(library: Library, lang: str) -> Iterator[tuple[str, str]]:
    """What is said and shown in a call; beginnings of words, by which notes are sorted, are not
    proofread."""
    script = library.scripts.of(lang)
    shown = {"treat": script.treat, "recap": script.recap} | dict(script.turns)
    for key, entry in shown.items():
        for text in leaves(entry):
            for half in halves(text):
                yield f"calls/{lang}.toml {key}", half


def leaves(entry: Any) -> Iterator[str]:
    """Every text inside an entry of a guide."""
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, BaseModel):
        for _, inner in entry:
            yield from leaves(inner)
    else:
        for inner in entry.values() if isinstance(entry, dict) else entry:
            yield from leaves(inner)


def halves(text: str) -> tuple[str, ...]:
    """Both forms of address; the text itself where a client's brackets are no marks."""
    try:
        return compile_template(text).wording(BLANK)
    except MarkError:
        return (text,)


def _interface(lang: str) -> Iterator[tuple[str, str]]:
    from fluent.syntax import FluentParser  # noqa: PLC0415 - slow to import

    parser = FluentParser()
    for key, source in load_catalogue(FOLDER / lang).items():
        for text in patterns(parser.parse_entry(source.text)):
            bare = _ADDRESS.sub(" ", html.unescape(_TAG.sub(" ", text)))
            yield f"interface/{source.file} {key}", bare


def patterns(node: Any) -> Iterator[str]:
    """Every pattern below a node of Fluent's syntax, variants apart."""
    from fluent.syntax import ast  # noqa: PLC0415 - slow to import

    if isinstance(node, ast.Pattern):
        yield "".join(
            each.value if isinstance(each, ast.TextElement) else BLANK for each in node.elements
        )
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from patterns(child)
