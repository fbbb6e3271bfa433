"""The page: its head, what can be chosen, and everything there is to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from content.markup import Markup
from editors.library import Library
from editors.page.elements import element
from editors.page.guides import GUIDE, guides, titles
from editors.page.texts import situations

FOLDER = Path(__file__).parent
POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
"""Nothing is fetched, whatever a text says."""


def page(library: Library, languages: tuple[str, ...]) -> str:
    """The whole page in these languages; raises ContentError when a text cannot be read."""
    words = library.words
    title = words.plain("editors-page-title")
    head = element(
        "head",
        Markup('<meta charset="utf-8"/>'),
        Markup('<meta name="viewport" content="width=device-width, initial-scale=1"/>'),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>'),
        element("title", title),
        element("style", _asset("page.css")),
    )
    body = element(
        "body",
        element("header", element("h1", title), element("p", words.plain("editors-page-intro"))),
        element("form", _choices(library, languages), id="choices", autocomplete="off"),
        element("main", situations(library, languages), guides(library, languages)),
        element("p", words.plain("editors-page-nothing"), id="nothing", hidden=True),
        element("script", _asset("page.js")),
    )
    return f"<!DOCTYPE html>\n{element('html', head, body, lang=library.speak)}\n"


def _asset(name: str) -> Markup:
    return Markup((FOLDER / name).read_text("utf-8"))


def _choices(library: Library, languages: tuple[str, ...]) -> Iterator[Markup]:
    """What to see: everything of its kind, unless something is chosen."""
    words, playbook = library.words, library.playbook
    structure = playbook.structure
    label = words.plain("editors-page-find")
    find = Markup('<input type="search" name="find"/>')
    yield element("label", element("span", label), find)
    every = _option("", words.plain("editors-page-all"))
    about = (
        every,
        _group(
            words.plain("editors-page-situations"),
            ((name, library.situation(name)) for name in playbook.situations()),
        ),
        _group(
            words.plain("editors-page-guides"),
            ((f"{GUIDE}{name}", title) for name, title in titles(library)),
        ),
    )
    yield _select("situation", words.plain("editors-page-what"), about)
    channels = [(each, library.channel(each)) for each in structure.channels]
    yield _select("channel", words.plain("editors-page-channel"), (every, *_options(channels)))
    styles = [(each, library.style(each)) for each in structure.styles]
    yield _select("style", words.plain("editors-page-style"), (every, *_options(styles)))
    spoken = [(each, library.language(each)) for each in languages]
    first = library.speak if library.speak in languages else languages[0]
    yield _select(
        "language", words.plain("editors-page-language"), (every, *_options(spoken, first))
    )
    addresses = [(each, words.plain(f"editors-address-{each}")) for each in structure.addresses]
    yield _select(
        "address",
        words.plain("editors-page-address"),
        (every, *_options(addresses, structure.addresses[0])),
    )
    variants = [(each, words.plain(f"editors-variant-{each}")) for each in structure.variants]
    wordings = [("first", words.plain("editors-page-first")), *variants]
    yield _select(
        "wording", words.plain("editors-page-wording"), (every, *_options(wordings, "first"))
    )
    beside = [
        ("styles", words.plain("editors-page-styles")),
        ("languages", words.plain("editors-page-languages")),
    ]
    yield _select("beside", words.plain("editors-page-beside"), _options(beside))


def _select(name: str, label: str, options: Iterable[Markup]) -> Markup:
    return element("label", element("span", label), element("select", options, name=name))


def _group(label: str, options: Iterable[tuple[str, str]]) -> Markup:
    return element("optgroup", _options(options), label=label)


def _options(options: Iterable[tuple[str, str]], first: str | None = None) -> list[Markup]:
    return [_option(value, label, value == first) for value, label in options]


def _option(value: str, label: str, is_first: bool = False) -> Markup:
    return element("option", label, value=value, selected=is_first)
