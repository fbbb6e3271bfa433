"""The interface's messages of one language as source text, not parsed until one is used.

Parsing Fluent is slow (a seventh of a second for a language) and a start needs a handful of
messages, so the files are only cut into messages here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from content.errors import ContentError

_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_ATTRIBUTE = re.compile(r"^ +\.([a-zA-Z][\w-]*) *=", re.MULTILINE)
_VARIABLE = re.compile(r"\$([a-zA-Z][\w-]*)")
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)


@dataclass(frozen=True)
class Source:
    """One message or term (its key begins with "-") as written in `file`."""

    key: str
    file: str
    text: str

    def attributes(self) -> frozenset[str]:
        """The names of its attributes."""
        return frozenset(_ATTRIBUTE.findall(self.text))

    def variables(self) -> frozenset[str]:
        """The names of the values it shows or chooses by."""
        return frozenset(_VARIABLE.findall(self.text))


Catalogue = Mapping[str, Source]


def load_catalogue(folder: Path) -> Catalogue:
    """Every entry of the .ftl files in `folder`; raises ContentError for a key given twice."""
    entries: dict[str, Source] = {}
    faults = []
    for path in sorted(folder.glob("*.ftl")):
        for source in _entries(path):
            if source.key in entries:
                other = entries[source.key].file
                faults.append(f"{source.file}: '{source.key}' is already in {other}")
            entries[source.key] = source
    if not entries:
        faults.append(f"{folder.name}: no messages")
    if faults:
        raise ContentError(faults)
    return entries


def _entries(path: Path) -> Iterator[Source]:
    text = _COMMENT.sub("", path.read_text("utf-8"))
    marks = list(_ENTRY.finditer(text))
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    file = f"{path.parent.name}/{path.name}"
    for mark, end in zip(marks, ends, strict=False):  # a file may hold comments only
        yield Source(mark[1], file, text[mark.start() : end])


def differences(lang: str, mine: Catalogue, english: Catalogue) -> list[str]:
    """How `mine` departs from the English original: keys, attributes and variables.

    Terms are each language's own affair. A message may leave a variable out only if it is one
    that English chooses by; that is not worth telling apart, so the sets must be equal.
    """
    faults = []
    for key in sorted(set(mine) | set(english)):
        if key.startswith("-"):
            continue
        if key not in mine:
            faults.append(f"{lang}: '{key}' of {english[key].file} is missing")
        elif key not in english:
            faults.append(f"{mine[key].file}: '{key}' is not in English")
        else:
            faults += _unlike(mine[key], english[key])
    return faults


def _unlike(mine: Source, english: Source) -> Iterator[str]:
    for what, ours, theirs in (
        ("attributes", mine.attributes(), english.attributes()),
        ("variables", mine.variables(), english.variables()),
    ):
        if ours != theirs:
            lacks, extra = sorted(theirs - ours), sorted(ours - theirs)
            yield f"{mine.file}: '{mine.key}' differs in {what}: lacks {lacks}, has extra {extra}"
