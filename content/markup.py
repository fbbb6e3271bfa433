"""Text that is already HTML, apart from text that still has to be escaped."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

_TAG = re.compile(r"<[^<>]*>")


class Markup(str):
    """HTML ready for Telegram: an interface text takes it in as it is."""

    __slots__ = ()


def escape(text: str) -> Markup:
    """`text` with & < > escaped; Markup comes back unchanged."""
    return text if isinstance(text, Markup) else Markup(html.escape(text, quote=False))


def plain(markup: str) -> str:
    """What a reader sees of `markup`: no tags, nothing escaped."""
    return html.unescape(_TAG.sub("", markup))


def join(pieces: Iterable[str], separator: str = "\n") -> Markup:
    """The pieces in one, each escaped unless it is Markup. Empty pieces are left out."""
    return Markup(separator.join(escape(piece) for piece in pieces if piece))


def paragraphs(*groups: Iterable[str]) -> Markup:
    """Groups of lines with an empty line between them; a group with nothing in it is left out."""
    return join((join(group) for group in groups), "\n\n")
