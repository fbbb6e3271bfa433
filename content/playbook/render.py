"""The ready wording: one text for a situation, a channel and a person."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from content.errors import ContentError
from content.playbook.standard import Standard, load_standard
from content.playbook.structure import Stage, Structure, Value, load_structure
from content.playbook.template import Template
from content.playbook.words import FIRST, Columns, Place, Words, load_words

FOLDER = Path(__file__).parent
_WIDE_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " "})
_BREAKS = re.compile(r"[ \t\r\n]+")
_BULLETS = "-–—•*· \t"


@dataclass(frozen=True)
class Text:
    """A wording as plain text: its parts (subject, body, ...) in the order they are shown."""

    channel: str
    language: str
    parts: Mapping[str, str]


@dataclass
class Playbook:
    """All texts; a file is read at its first use, or with the others by `check()`.

    With `drafts` also what is not yet written in every language, for those who write it.
    """

    folder: Path = FOLDER
    drafts: bool = False
    _files: dict[tuple[str, str], Words] = field(default_factory=dict, repr=False)
    _standard: Standard | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self.structure: Structure = load_structure(self.folder / "structure.toml")

    def check(self, *languages: str) -> None:
        """Read every file of `languages` (all by default); raises ContentError with all faults."""
        faults: list[str] = []
        for lang in languages or self.structure.languages:
            for situation in self.structure.situations:
                try:
                    self._words(lang, situation)
                except ContentError as error:
                    faults += error.faults
        if faults:
            raise ContentError(faults)

    def situations(self) -> tuple[str, ...]:
        """The ids of the situations, in the order they are offered."""
        return tuple(name for name in self.structure.situations if self.stages(name))

    def stages(self, situation: str) -> tuple[str, ...]:
        """The ids of the stages of `situation`, from friendly to firm."""
        stages = self.structure.situations[situation].values()
        return tuple(stage.name for stage in stages if self.drafts or not stage.draft)

    def stage(self, situation: str, stage: str) -> Stage:
        """What `stage` needs, can use and suits; KeyError for ids that do not exist."""
        return self.structure.situations[situation][stage]

    def standard(self, lang: str) -> Mapping[str, str]:
        """A typical content for every value, for those who read the texts without a client."""
        if self._standard is None:
            self._standard = load_standard(self.folder / "standard.toml", self.structure)
        return self._standard[lang]

    def value(self, name: str) -> Value:
        """The kind and limit of a value."""
        return self.structure.values[name]

    def channels(self, situation: str, stage: str) -> tuple[str, ...]:
        """The channels that suit, best first as far as the situation alone can tell."""
        return self.stage(situation, stage).channels

    def unsuitable(self, situation: str, stage: str, channel: str) -> str | None:
        """The key of the reason (`unsuitable-<key>`) why `channel` does not suit; None if it does.

        Field guide, channels: each is strong for some purposes and weak for others.
        """
        return self.stage(situation, stage).unsuitable.get(channel)

    def written(self, situation: str, stage: str, channel: str, lang: str) -> bool:
        """Whether a draft has this text already; True for what is no draft."""
        part = self.structure.channels[channel][0]
        return Place(stage, channel, part) in self._words(lang, situation)

    def texts(self, situation: str, lang: str) -> Words:
        """Every part of every text as it is written, for those who read it without a client."""
        return self._words(lang, situation)

    def variants(
        self, situation: str, stage: str, channel: str, *, style: Sequence[str], lang: str
    ) -> tuple[str, ...]:
        """The other wordings that exist for `style`, in the order of structure.toml."""
        words = self._words(lang, situation)
        parts = [Place(stage, channel, part) for part in self.structure.channels[channel]]
        return tuple(
            variant
            for variant in self.structure.variants
            if any(_other(words, place, variant, style) for place in parts)
        )

    def missing(self, situation: str, stage: str, values: Mapping[str, str]) -> tuple[str, ...]:
        """The needed values that are not given yet, in the order to ask for them."""
        return tuple(
            name for name in self.stage(situation, stage).needed if not values.get(name, "").strip()
        )

    def render(
        self,
        situation: str,
        stage: str,
        channel: str,
        *,
        style: Sequence[str],
        address: str,
        lang: str,
        values: Mapping[str, str],
        variant: str = FIRST,
    ) -> Text:
        """The text in plain characters (nothing escaped), `values` already put into words.

        `style` lists the columns to try in turn, such as ("choleric",) or ("fast",); `any` and
        `unknown` follow by themselves. `variant` is one of `variants()` for the same style; parts
        it leaves as they are come from the first wording. Raises ValueError when a needed value is
        missing and KeyError for a channel that does not suit or a variant that does not exist.
        """
        absent = self.missing(situation, stage, values)
        if absent or any(not values.get(name) for name in self.structure.always):
            raise ValueError(f"{situation}.{stage} lacks {absent or self.structure.always}")
        ready = self.ready(values, channel)
        templates = self.templates(
            situation, stage, channel, style=style, lang=lang, variant=variant
        )
        return Text(
            channel=channel,
            language=lang,
            parts={part: each.fill(address, ready) for part, each in templates.items()},
        )

    def templates(
        self,
        situation: str,
        stage: str,
        channel: str,
        *,
        style: Sequence[str],
        lang: str,
        variant: str = FIRST,
    ) -> dict[str, Template]:
        """What `render` fills, part by part. Raises KeyError as it does."""
        if variant and variant not in self.variants(
            situation, stage, channel, style=style, lang=lang
        ):
            raise KeyError(variant)
        words = self._words(lang, situation)
        places = [Place(stage, channel, part) for part in self.structure.channels[channel]]
        return {
            place.part: _other(words, place, variant, style) or _column(words[place], style)
            for place in places
        }

    def ready(self, values: Mapping[str, str], channel: str) -> dict[str, str]:
        """The values as they are put into a text for `channel`."""
        kinds = self.structure.values
        ready = {}
        for name, text in values.items():
            kind = kinds[name].kind if name in kinds else None
            value = _bullets(text) if kind == "lines" else _BREAKS.sub(" ", text).strip()
            if kind == "text":
                value = value.rstrip(" .;,")  # the sentence around it brings its own full stop
            # A no-break space alone would make an SMS three times as dear: it is not in GSM-7.
            ready[name] = value.translate(_WIDE_SPACES) if channel == "sms" else value
        return ready

    def _words(self, lang: str, situation: str) -> Words:
        words = self._files.get((lang, situation))
        if words is None:
            if lang not in self.structure.languages:
                raise KeyError(lang)
            path = self.folder / lang / f"{situation}.toml"
            words = load_words(path, self.structure.situations[situation], self.structure)
            self._files[lang, situation] = words
        return words


def _other(words: Words, place: Place, variant: str, style: Sequence[str]) -> Template | None:
    """The variant of a part, None when it has none for `style`.

    Its column `unknown` stands in for a style only where the first wording has none of its own
    either: another way of saying something must not lose the client's style.
    """
    columns = words.get(place._replace(variant=variant)) if variant else None
    if columns is None:
        return None
    first = words[place]
    keys = [*style, "any"]
    if not any(key in first for key in style):
        keys.append("unknown")
    return next((columns[key] for key in keys if key in columns), None)


def _column(columns: Columns, style: Sequence[str]) -> Template:
    for key in (*style, "any", "unknown"):
        if key in columns:
            return columns[key]
    raise KeyError("unknown")


def _bullets(text: str) -> str:
    items = (line.strip().lstrip(_BULLETS) for line in text.splitlines())
    return "\n".join(f"— {item}" for item in items if item)
