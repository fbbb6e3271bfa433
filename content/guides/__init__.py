"""The guides: how to treat a style, what a channel is good for, how to answer a tactic.

The words are data (structure.toml, en/, ru/, ro/), written by people who do not program; see
docs/playbook.md.
"""

from content.guides.entries import Advice, BecomeClient, ChannelGuide, ContactRules, Tactic
from content.guides.library import Guides

__all__ = ["Advice", "BecomeClient", "ChannelGuide", "ContactRules", "Guides", "Tactic"]
