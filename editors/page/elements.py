"""HTML from parts, escaped unless it is HTML already."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from content.markup import Markup, escape
from editors.readings import CLOSE, OPEN

_VALUE = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")


def element(tag: str, /, *children: str | Iterable[str], **attributes: str | bool | None) -> Markup:
    """An element; children that are not Markup are escaped. `class_` is class, `data_x` data-x.

    An attribute that is None or False is left out. One that is True has no value of its own.
    """
    inside = "".join(
        escape(each) if isinstance(each, str) else "".join(map(escape, each)) for each in children
    )
    opening = f"<{tag}{''.join(_attribute(*pair) for pair in attributes.items())}>"
    return Markup(f"{opening}{inside}</{tag}>")


def _attribute(name: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    shown = "" if value is True else html.escape(value)
    return f' {name.rstrip("_").replace("_", "-")}="{shown}"'


def marked(text: str) -> Markup:
    """A text whose values are marked."""
    return Markup(_VALUE.sub(r"<mark>\1</mark>", escape(text)))
