"""What a phrase says, as lists of values by category; the shapes that readings are built from."""

from __future__ import annotations

from dataclasses import dataclass

from domain.phrases.tokens import Value

Fields = dict[str, list[Value]]


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some words that say one thing. `begin` to `end` counts words, markers before it included.

    `entire` is what says something only where the text says nothing else: "10 minutes".
    """

    kind: str
    begin: int
    end: int
    fields: Fields
    marker: str = ""
    entire: bool = False


def number(fields: Fields, *names: str) -> int | None:
    """The first whole number under the first of `names` that there is."""
    found = numbers(fields, *names)
    return found[0] if found else None


def numbers(fields: Fields, *names: str) -> list[int]:
    """All whole numbers under `names`."""
    return [value for name in names for value in fields.get(name, ()) if isinstance(value, int)]


def figures(fields: Fields, *names: str) -> tuple[int, ...]:
    """The numbers of the first date in figures under `names`; ValueError if there is none."""
    for name in names:
        for value in fields.get(name, ()):
            if isinstance(value, tuple):
                return value
    raise ValueError(names)


def word(fields: Fields, name: str) -> str | None:
    """The first word under `name`."""
    return next((value for value in fields.get(name, ()) if isinstance(value, str)), None)
