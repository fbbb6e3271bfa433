"""The playbook: what to say, in whose style, on which channel, in three languages.

The words are data (structure.toml, en/, ru/, ro/), written by people who do not program; see
docs/playbook.md.
"""

from content.playbook.render import Playbook, Text
from content.playbook.structure import Stage, Value

__all__ = ["Playbook", "Stage", "Text", "Value"]
