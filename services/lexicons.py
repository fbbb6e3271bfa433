"""The words of inline mode made ready: read at the first query, or ahead of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from content.guides import Guides
from content.inline import Synonyms, load_synonyms
from content.playbook import Playbook
from domain.topics import Lexicon, Topic
from services.offers import Offers


@dataclass(frozen=True, slots=True)
class Ready:
    """What a query is understood by, and what is offered for it."""

    lexicon: Lexicon
    offers: Offers


class Words:
    """The words, once they are needed."""

    def __init__(self, guides: Guides, playbook: Playbook) -> None:
        self.guides = guides
        self._playbook = playbook
        self._ready: Ready | None = None

    def ready(self) -> Ready:
        """The words; a hundredth of a second at the first time. Raises ContentError."""
        if self._ready is None:
            words = load_synonyms(self.guides.structure, self._playbook.structure)
            lexicon = Lexicon(_phrases(words), words.fillers)
            self._ready = Ready(lexicon, Offers(self._playbook, self.guides, words.messages))
        return self._ready


def _phrases(words: Synonyms) -> Iterator[tuple[Topic, str]]:
    """Tactics first: in the middle of a call the line is needed before the message."""
    for name, phrase in words.tactics:
        yield Topic("tactic", name), phrase
    for name, phrase in words.situations:
        yield Topic("situation", name), phrase
    for place, phrase in words.stages:
        situation, _, stage = place.partition(".")
        yield Topic("situation", situation, stage), phrase
    for name, phrase in words.channels:
        yield Topic("channel", name), phrase
    for name, phrase in words.forms:
        yield Topic("form", name), phrase
