"""The ids an editor types, and what to say when there is none like it."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches


class UnknownIdError(Exception):
    """There is no `given` among `known`; `kind` is what it was taken for: "situation", "style"."""

    def __init__(self, kind: str, given: str, known: Sequence[str]) -> None:
        super().__init__(kind, given)
        self.kind = kind
        self.given = given
        self.known = tuple(known)

    @property
    def likely(self) -> str:
        """What was probably meant; empty when nothing is like it."""
        return next(iter(get_close_matches(self.given, self.known, n=1)), "")


def chosen(kind: str, given: str | None, known: Sequence[str]) -> tuple[str, ...]:
    """All of `known`, or the one that is `given`; raises UnknownIdError."""
    if given is None:
        return tuple(known)
    if given not in known:
        raise UnknownIdError(kind, given, known)
    return (given,)
