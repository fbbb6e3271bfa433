"""The guides of every language, each file read at its first use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from content.errors import ContentError
from content.guides.entries import Advice, BecomeClient, ChannelGuide, ContactRules, Tactic
from content.guides.reading import Guide, load_guide, wanted_entries
from content.guides.structure import GUIDES, Structure, load_structure

FOLDER = Path(__file__).parent
Entry = TypeVar("Entry")


@dataclass
class Guides:
    """Advice in the manager's language. What is asked for and not written raises KeyError."""

    folder: Path = FOLDER
    _files: dict[tuple[str, str], Guide] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self.structure: Structure = load_structure(self.folder / "structure.toml")

    def check(self, *languages: str) -> None:
        """Read every file of `languages` (all by default); raises ContentError with all faults.

        What is missing of a draft is no fault.
        """
        faults: list[str] = []
        for lang in languages or self.structure.languages:
            for name in GUIDES:
                try:
                    self._guide(lang, name)
                except ContentError as error:
                    faults += error.faults
        if faults:
            raise ContentError(faults)

    def missing(self, lang: str, name: str) -> tuple[str, ...]:
        """What a draft still lacks: "professionals", "phlegmatic.trust", "none: 12 of 40" ..."""
        return self._guide(lang, name).missing

    def wanted(self, name: str) -> tuple[str, ...]:
        """The places of all entries a guide is made of: "phlegmatic.trust", "professionals" ..."""
        return tuple(wanted_entries(name, self.structure))

    def written(self, lang: str, name: str) -> Mapping[str, Any]:
        """The entries that are there, by their place."""
        return self._guide(lang, name).entries

    def title(self, lang: str, table: str, key: str) -> str:
        """The words for a source, a topic or a checklist (`table`) by its id."""
        return str(self._guide(lang, "titles").entries[f"{table}.{key}"])

    def advice(self, lang: str, style: str, topic: str) -> Advice:
        """How to treat `style` in a matter; its source is `structure.styles[style][topic]`."""
        return self._entry(Advice, lang, "styles", f"{style}.{topic}")

    def channel(self, lang: str, channel: str) -> ChannelGuide:
        """What a channel is good for and what not."""
        return self._entry(ChannelGuide, lang, "channels", channel)

    def contact_rules(self, lang: str) -> ContactRules:
        """The rules of contact to agree, and the wording that proposes them."""
        return self._entry(ContactRules, lang, "channels", "contact_rules")

    def tactic(self, lang: str, tactic: str) -> Tactic:
        """How to recognise and answer a tactic; its source is `structure.tactics[tactic]`."""
        return self._entry(Tactic, lang, "tactics", tactic)

    def become_client(self, lang: str) -> BecomeClient:
        """The suggestion to order from one's own client."""
        return self._entry(BecomeClient, lang, "become_client", "become_client")

    def checklist(self, lang: str, name: str, style: str) -> tuple[str, ...]:
        """The items to go through, for `style` where the list has one of its own."""
        columns = self.structure.checklists[name]
        column = next(key for key in (style, "any", "unknown") if key in columns)
        return tuple(self._guide(lang, "checklists").entries[f"{name}.{column}"])

    def examples(self, lang: str) -> Mapping[str, tuple[str, ...]]:
        """Messages of clients by tactic, and under "none" those that only look like one."""
        entries = self._guide(lang, "examples").entries
        return {name: tuple(messages) for name, messages in entries.items()}

    def _entry(self, kind: type[Entry], lang: str, name: str, key: str) -> Entry:
        entry: Any = self._guide(lang, name).entries[key]
        assert isinstance(entry, kind)
        return entry

    def _guide(self, lang: str, name: str) -> Guide:
        guide = self._files.get((lang, name))
        if guide is None:
            if lang not in self.structure.languages:
                raise KeyError(lang)
            guide = load_guide(self.folder / lang / f"{name}.toml", self.structure)
            self._files[lang, name] = guide
        return guide
