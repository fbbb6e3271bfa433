"""The texts for clients on the page: a section a situation, a grid of cells a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from content.markup import Markup
from content.playbook import Stage
from editors.lengths import too_long
from editors.library import Library
from editors.page.elements import element, marked
from editors.readings import Reading, read, unmarked, values, wordings
from editors.show import length


def situations(library: Library, languages: tuple[str, ...]) -> Iterator[Markup]:
    """A section for each situation."""
    for name in library.playbook.situations():
        stages = [library.playbook.stage(name, each) for each in library.playbook.stages(name)]
        yield element(
            "section",
            element("h2", library.situation(name), " ", element("code", name)),
            (each for stage in stages for each in _stage(library, stage, languages)),
            data_situation=name,
        )


def _stage(library: Library, stage: Stage, languages: tuple[str, ...]) -> Iterator[Markup]:
    words = library.words
    draft = element("small", words.plain("editors-draft"), class_="draft") if stage.draft else ""
    about = [
        words.plain(key, values=", ".join(names))
        for key, names in (("editors-needed", stage.needed), ("editors-optional", stage.optional))
        if names
    ]
    yield element(
        "div",
        element("h3", library.stage(stage), " ", element("code", stage.name), " ", draft),
        element("p", " · ".join(about), class_="about") if about else "",
        (_text(library, stage, channel, languages) for channel in stage.channels),
        (_absent(library, stage, channel) for channel in stage.unsuitable),
        class_="stage",
    )


def _absent(library: Library, stage: Stage, channel: str) -> Markup:
    said = library.words.plain(
        "editors-absent", channel=library.channel(channel), reason=library.reason(stage, channel)
    )
    return element("p", said, class_="absent", data_channel=channel)


def _text(library: Library, stage: Stage, channel: str, languages: tuple[str, ...]) -> Markup:
    cells = (
        cell(
            library,
            lang,
            style,
            _wordings(library, stage, channel, style, lang),
        )
        for lang in languages
        for style in library.styles
    )
    return element(
        "article",
        element("h4", library.channel(channel)),
        element("div", cells, class_="cells"),
        data_channel=channel,
        id=f"{stage.situation}.{stage.name}.{channel}",
    )


def cell(library: Library, lang: str, style: str | None, inside: Iterator[Markup]) -> Markup:
    """One language, or one language and style, of what is compared."""
    found = list(inside) or [element("p", library.words.plain("editors-unwritten"), class_="gap")]
    heading = [library.style(style)] if style else []
    order = f"--language:{library.languages.index(lang)}"
    if style:
        order += f";--style:{library.styles.index(style)}"
    return element(
        "div",
        element("h5", *(element("span", each) for each in (*heading, library.language(lang)))),
        found,
        class_="cell",
        data_language=lang,
        data_style=style,
        style=order,
    )


def _wordings(
    library: Library, stage: Stage, channel: str, style: str, lang: str
) -> Iterator[Markup]:
    first: dict[str, Mapping[str, str]] = {}
    for variant in wordings(library.playbook, stage, channel, style, lang):
        by_address: dict[str, Reading] = {}
        for address in library.playbook.structure.addresses:
            by_address[address] = _reading(library, stage, channel, style, address, lang, variant)
            first.setdefault(address, by_address[address].parts)
        yield from _addresses(library, by_address, first)


def _reading(
    library: Library, stage: Stage, channel: str, style: str, address: str, lang: str, variant: str
) -> Reading:
    return read(
        *(library.playbook, stage, channel),
        style=style,
        address=address,
        lang=lang,
        variant=variant,
        given=values(library.playbook, stage, lang, marked=True),
    )


def _addresses(
    library: Library, readings: Mapping[str, Reading], first: Mapping[str, Mapping[str, str]]
) -> Iterator[Markup]:
    """Both forms of address, once if they are the same."""
    there = list(readings.values())
    if all(each.parts == there[0].parts for each in there):
        yield _wording(library, there[0], " ".join(readings), first)
        return
    for address, reading in readings.items():
        yield _wording(library, reading, address, first)


def _wording(
    library: Library, reading: Reading, addresses: str, first: Mapping[str, Mapping[str, str]]
) -> Markup:
    words = library.words
    labels = [words.plain(f"editors-variant-{reading.variant}")] if reading.variant else []
    if " " not in addresses:
        labels.append(words.plain(f"editors-address-{addresses}"))
    known = first[reading.address] if reading.variant else {}
    lines = [
        _part(library, reading, part)
        for part in reading.parts
        if reading.parts[part] != known.get(part)
    ]
    parts = {part: unmarked(text) for part, text in reading.parts.items()}
    plain = replace(reading, parts=parts)
    return element(
        "div",
        element("h6", " · ".join(labels)) if labels else "",
        lines,
        element("footer", length(library, plain), class_="long" if too_long(plain) else None),
        class_="wording",
        data_address=addresses,
        data_wording=reading.variant or "first",
        lang=reading.lang,
    )


def _part(library: Library, reading: Reading, part: str) -> Markup:
    title = library.words.plain(f"part-{part}")
    heading = element("b", title) if len(reading.parts) > 1 else ""
    return element("div", heading, element("p", marked(reading.parts[part])), class_="part")
