"""Everything the editors read: the texts with their drafts, the guides, and words around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from content.calls import Scripts
from content.guides import Guides
from content.interface import Interface, Words
from content.playbook import Playbook, Stage

LANGUAGE_KEYS = {"en": "language-english", "ru": "language-russian", "ro": "language-romanian"}


@dataclass(frozen=True)
class Library:
    """The words, and in which language (`speak`) to talk about them."""

    speak: str = "en"
    playbook: Playbook = field(default_factory=lambda: Playbook(drafts=True))
    guides: Guides = field(default_factory=Guides)
    scripts: Scripts = field(default_factory=Scripts)
    interface: Interface = field(default_factory=lambda: Interface(strict=True))

    @property
    def words(self) -> Words:
        """The words to talk in."""
        return self.interface.words(self.speak)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the playbook."""
        return self.playbook.structure.languages

    @property
    def styles(self) -> tuple[str, ...]:
        """The styles, the unknown one first."""
        return self.playbook.structure.styles

    def stages(self) -> Iterator[Stage]:
        """Every stage of every situation, drafts among them."""
        for situation in self.playbook.situations():
            for stage in self.playbook.stages(situation):
                yield self.playbook.stage(situation, stage)

    def title(self, key: str, fallback: str) -> str:
        """The words for an id; of a draft they may not be there yet, and the id has to do."""
        return self.words.plain(key) if key in self.words else fallback

    def situation(self, name: str) -> str:
        """A situation's title."""
        return self.title(f"situation-{name}", name)

    def stage(self, stage: Stage) -> str:
        """A stage's title."""
        return self.title(f"stage-{stage.situation}-{stage.name}", stage.name)

    def channel(self, name: str) -> str:
        """A channel's name."""
        return self.words.plain(f"channel-{name}")

    def style(self, name: str) -> str:
        """A style's name, or an axis's id."""
        key = "editors-style-unknown" if name == "unknown" else f"style-{name}"
        return self.title(key, name)

    def language(self, lang: str) -> str:
        """A language as it calls itself."""
        return self.title(LANGUAGE_KEYS.get(lang, lang), lang)

    def reason(self, stage: Stage, channel: str) -> str:
        """Why a channel is deliberately absent from a stage."""
        key = stage.unsuitable[channel]
        return self.title(f"unsuitable-{key}", key)
