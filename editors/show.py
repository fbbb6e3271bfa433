"""Texts in a terminal: whatever combination an editor asks for, and what there is to ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from content.playbook import Stage
from domain.sms import measure
from editors.ids import UnknownIdError, chosen
from editors.lengths import too_long
from editors.library import Library
from editors.readings import Reading, read, values, wordings

INDENT = "    "


class NeededValueError(Exception):
    """A value was left out that no text of the stage can do without."""


@dataclass(frozen=True)
class Asked:
    """What an editor asks for; None stands for everything there is. `values` replace standard
    ones, an empty one leaves the value out."""

    situation: str
    stage: str | None = None
    channel: str | None = None
    style: str | None = None
    language: str | None = None
    address: str = "formal"
    variant: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


def show(library: Library, asked: Asked) -> Iterator[str]:
    """The lines to print; raises UnknownIdError for what does not exist."""
    playbook = library.playbook
    chosen("situation", asked.situation, playbook.situations())
    for name in chosen("stage", asked.stage, playbook.stages(asked.situation)):
        stage = playbook.stage(asked.situation, name)
        for value in asked.values:
            known = (*playbook.structure.always, *stage.needed, *stage.optional)
            chosen("value", value, known)
        yield from _stage(library, stage, asked)


def _stage(library: Library, stage: Stage, asked: Asked) -> Iterator[str]:
    every = (*stage.channels, *stage.unsuitable)
    for channel in chosen("channel", asked.channel, every):
        if channel in stage.unsuitable:
            if asked.channel:
                yield _absent(library, stage, channel)
            continue
        yield from _channel(library, stage, channel, asked)


def _absent(library: Library, stage: Stage, channel: str) -> str:
    return library.words.plain(
        "editors-absent", channel=library.channel(channel), reason=library.reason(stage, channel)
    )


def _channel(library: Library, stage: Stage, channel: str, asked: Asked) -> Iterator[str]:
    structure = library.playbook.structure
    known = (*library.styles, *sorted(structure.columns - {*library.styles, "any"}))
    styles = chosen("style", asked.style, known) if asked.style else library.styles
    for lang in chosen("language", asked.language, library.languages):
        heard: set[str] = set()
        for style in styles:
            there = wordings(library.playbook, stage, channel, style, lang)
            heard.update(there)
            if asked.variant in there:
                yield from _reading(
                    library, stage, _filled(library, stage, channel, style, lang, asked)
                )
        if not heard:
            place = f"{stage.situation}.{stage.name}.{channel} {lang}"
            yield f"{place}: {library.words.plain('editors-unwritten')}"
            yield ""
        elif asked.variant not in heard and asked.channel:
            raise UnknownIdError("variant", asked.variant, sorted(heard - {""}))


def _filled(
    library: Library, stage: Stage, channel: str, style: str, lang: str, asked: Asked
) -> Reading:
    given = {**values(library.playbook, stage, lang), **asked.values}
    for name in (*library.playbook.structure.always, *stage.needed):
        if not given[name].strip():
            raise NeededValueError(name)
    return read(
        *(library.playbook, stage, channel),
        style=style,
        address=asked.address,
        lang=lang,
        variant=asked.variant,
        given=given,
    )


def _reading(library: Library, stage: Stage, reading: Reading) -> Iterator[str]:
    words = library.words
    about = [
        f"{reading.situation}.{reading.stage}.{reading.channel}",
        reading.style,
        words.plain(f"editors-address-{reading.address}"),
        reading.lang,
        words.plain(f"editors-variant-{reading.variant}") if reading.variant else "",
        words.plain("editors-draft") if stage.draft else "",
    ]
    yield " · ".join(filter(None, about))
    for part, text in reading.parts.items():
        if len(reading.parts) > 1:
            yield f"  {words.plain(f'part-{part}')}"
        yield from (f"{INDENT}{line}".rstrip() for line in text.splitlines())
    yield f"  ({length(library, reading)})"
    yield ""


def length(library: Library, reading: Reading) -> str:
    """How long a text is, in words, and whether that is too long."""
    words = library.words
    if reading.channel == "sms":
        sms = measure(reading.parts["body"])
        said = words.plain(
            "editors-sms",
            units=sms.units,
            encoding=sms.encoding,
            segments=sms.segments,
            left=sms.left,
        )
    else:
        said = words.plain("editors-characters", count=sum(map(len, reading.parts.values())))
    return f"{said}: {words.plain('editors-too-long')}" if too_long(reading) else said
