"""The guides on the page: styles, channels, tactics with their examples, checklists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from content.guides.structure import GUIDES, NONE
from content.markup import Markup
from content.playbook.template import compile_template
from editors.library import Library
from editors.page.elements import element, marked
from editors.page.texts import cell
from editors.readings import CLOSE, OPEN

GUIDE = "guide-"
SHOWN = tuple(name for name in GUIDES if name != "titles")
"""Titles are shown where they belong."""

Place = tuple[str, str | None]
"""The key of an entry, and the style it speaks of if there is one for each."""


def titles(library: Library) -> Iterator[tuple[str, str]]:
    """The guides that are shown, each with its title."""
    for name in SHOWN:
        yield name, library.words.plain(f"editors-guide-{name}")


def guides(library: Library, languages: tuple[str, ...]) -> Iterator[Markup]:
    """A section for each guide."""
    for name, title in titles(library):
        articles = (
            _article(library, name, key, places, languages)
            for key, places in _articles(library, name).items()
        )
        yield element("section", element("h2", title), articles, data_situation=f"{GUIDE}{name}")


def _articles(library: Library, name: str) -> Mapping[str, list[Place]]:
    """What stands side by side in a guide: the styles of a topic, the columns of a checklist."""
    found: dict[str, list[Place]] = {}
    for key in library.guides.wanted(name):
        first, _, second = key.partition(".")
        if name == "styles":
            found.setdefault(second, []).append((key, first))
        elif second in library.styles:
            found.setdefault(first, []).append((key, second))
        else:
            found.setdefault(first, []).append((key, None))
    return found


def _article(
    library: Library, name: str, key: str, places: list[Place], languages: tuple[str, ...]
) -> Markup:
    cells = (
        cell(library, lang, style, _entry(library, lang, name, place))
        for lang in languages
        for place, style in places
    )
    return element(
        "article",
        element("h3", _title(library, name, key), " ", element("code", key)),
        element("div", cells, class_="cells" if len(places) > 1 else "cells few"),
        data_channel=key if key in library.playbook.structure.channels else None,
        id=f"{GUIDE}{name}.{key}",
    )


def _title(library: Library, name: str, key: str) -> str:
    """The title of an entry, in the language that is spoken, as far as it is written."""
    words, guides = library.words, library.guides
    if key in (NONE, "contact_rules"):
        return words.plain(f"editors-key-{key}")
    if name == "channels":
        return library.channel(key)
    table = {"styles": "topics", "checklists": "checklists"}.get(name, "")
    named = guides.written(library.speak, "titles").get(f"{table}.{key}")
    about = guides.written(library.speak, "tactics" if name == "examples" else name).get(key)
    return str(named or getattr(about, "title", key))


def _entry(library: Library, lang: str, name: str, place: str) -> Iterator[Markup]:
    entry = library.guides.written(lang, name).get(place)
    if entry is None:
        return
    if isinstance(entry, BaseModel):
        for field, value in entry:
            label = library.words.plain(f"editors-field-{field}")
            said = field in ("question", "propose")
            yield element(
                "div",
                element("b", label),
                _value(library, lang, value, said=said),
                class_="part",
                lang=lang,
            )
    else:
        yield element("div", _value(library, lang, entry, said=False), class_="part", lang=lang)
    source = _source(library, name, place)
    title = library.guides.written(lang, "titles").get(f"sources.{source}")
    if title:
        label = library.words.plain("editors-field-source")
        yield element("footer", f"{label}: {title}", lang=lang)


def _source(library: Library, name: str, place: str) -> str | None:
    """The id of where an entry comes from; None for what has no source of its own."""
    structure = library.guides.structure
    style, _, topic = place.partition(".")
    if name == "styles":
        return structure.styles[style][topic]
    of_guide = {"tactics": structure.tactics, "channels": structure.channels}.get(name, {})
    return of_guide.get(place) or (structure.others.get(place) if name != "examples" else None)


def _value(library: Library, lang: str, value: Any, *, said: bool) -> Markup:
    if isinstance(value, str):
        return _said(library, lang, value) if said else element("p", value)
    if isinstance(value, dict):
        return element(
            "div",
            (
                element(
                    "div",
                    element("i", library.style(style)),
                    _said(library, lang, text),
                    data_style=style,
                )
                for style, text in value.items()
            ),
        )
    return element("ol" if len(value) > 12 else "ul", (element("li", each) for each in value))


def _said(library: Library, lang: str, text: str) -> Markup:
    """What is said to a client: in both forms of address if they differ."""
    standard = library.playbook.standard(lang)
    given = {name: f"{OPEN}{standard[name]}{CLOSE}" for name in library.playbook.structure.always}
    template = compile_template(text)
    addresses = library.playbook.structure.addresses
    by_address = {each: template.fill(each, given) for each in addresses}
    if len(set(by_address.values())) == 1:
        return element("p", marked(by_address[addresses[0]]))
    return element(
        "div",
        (
            element("p", marked(filled), data_address=address)
            for address, filled in by_address.items()
        ),
    )
