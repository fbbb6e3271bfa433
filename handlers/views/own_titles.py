"""What an own wording stands for, in words; by ids where the playbook has lost it."""

from __future__ import annotations

from content.interface import Words
from content.markup import Markup
from domain.own_wordings import Key


def title(words: Words, key: Key) -> Markup:
    """Situation, stage and channel, by their ids where the playbook has lost them."""
    return words(
        "say-title",
        situation=named(words, f"situation-{key.situation}", key.situation),
        stage=named(words, f"stage-{key.situation}-{key.stage}", key.stage),
        channel=named(words, f"channel-{key.channel}", key.channel),
    )


def where(words: Words, key: Key) -> Markup:
    """In which language and form of address."""
    language = named(words, f"language-name-{key.language}", key.language)
    return words("own-where", language=language, address=key.address)


def named(words: Words, key: str, name: str) -> Markup:
    """A title, or the id itself where the words have no title for it."""
    return words(key) if key in words else words("verbatim", text=name)
