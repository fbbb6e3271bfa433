"""Texts filled with the standard values, in the combinations an editor asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from content.playbook import Playbook, Stage

OPEN, CLOSE = "\ue000", "\ue001"
"""Private characters around a value, for a page that shows where one stands."""

_MARKS = str.maketrans("", "", OPEN + CLOSE)


@dataclass(frozen=True, slots=True)
class Reading:
    """One text as a client would get it. `variant` is empty for the first wording."""

    situation: str
    stage: str
    channel: str
    style: str
    address: str
    lang: str
    variant: str
    parts: Mapping[str, str]

    @property
    def place(self) -> str:
        """Where it stands in the files, and whom it is for."""
        table = ".".join(filter(None, (self.stage, self.channel, self.variant)))
        return f"{self.lang}/{self.situation}.toml [{table}] {self.style} {self.address}"


def values(playbook: Playbook, stage: Stage, lang: str, *, marked: bool = False) -> dict[str, str]:
    """The standard values of a stage; `marked` puts OPEN and CLOSE around each."""
    names = (*playbook.structure.always, *stage.needed, *stage.optional)
    given = playbook.standard(lang)
    return {name: f"{OPEN}{given[name]}{CLOSE}" if marked else given[name] for name in names}


def unmarked(text: str) -> str:
    """The text without the characters around its values."""
    return text.translate(_MARKS)


def read(
    playbook: Playbook,
    stage: Stage,
    channel: str,
    *,
    style: str,
    address: str,
    lang: str,
    variant: str,
    given: Mapping[str, str],
) -> Reading:
    """One text; raises as `Playbook.render` does."""
    text = playbook.render(
        *(stage.situation, stage.name, channel),
        style=(style,),
        address=address,
        lang=lang,
        values=given,
        variant=variant,
    )
    return Reading(
        stage.situation, stage.name, channel, style, address, lang, variant, dict(text.parts)
    )


def wordings(playbook: Playbook, stage: Stage, channel: str, style: str, lang: str) -> list[str]:
    """The first wording and the others a style has; nothing when a draft is not written yet."""
    place = (stage.situation, stage.name, channel)
    if not playbook.written(*place, lang):
        return []
    return ["", *playbook.variants(*place, style=(style,), lang=lang)]


def readings(playbook: Playbook, stage: Stage, channel: str, lang: str) -> Iterator[Reading]:
    """Every style, wording and address of one text, with all its values."""
    given = values(playbook, stage, lang)
    for style in playbook.structure.styles:
        for variant in wordings(playbook, stage, channel, style, lang):
            for address in playbook.structure.addresses:
                yield read(
                    *(playbook, stage, channel),
                    style=style,
                    address=address,
                    lang=lang,
                    variant=variant,
                    given=given,
                )
