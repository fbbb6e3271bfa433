"""The words somebody may type after the bot's name, for everything that can be asked for there.

They are data (structure.toml, en.toml, ru.toml, ro.toml); docs/playbook.md shows how to add some.
"""

from content.inline.synonyms import Synonyms, load_synonyms

__all__ = ["Synonyms", "load_synonyms"]
