"""The keys that the ids of the playbook need in the interface, and what is still being written."""

from __future__ import annotations

import re
from pathlib import Path

from content.playbook import Playbook

DOCS = Path(__file__).parents[2] / "docs" / "playbook.md"


def interface_keys(drafts: bool) -> set[str]:
    """The keys of titles, values, parts and reasons; with those of drafts or without."""
    playbook = Playbook(drafts=drafts)
    structure = playbook.structure
    keys = {f"wording-why-{style}" for style in structure.styles}
    keys |= {f"part-{part}" for names in structure.channels.values() for part in names}
    for situation in playbook.situations():
        keys.add(f"situation-{situation}")
        for name in playbook.stages(situation):
            stage = playbook.stage(situation, name)
            keys.add(f"stage-{situation}-{name}")
            keys |= {f"unsuitable-{reason}" for reason in stage.unsuitable.values()}
            for value in (*stage.needed, *stage.optional):
                keys |= {f"value-{value}", f"value-{value}-ask"}
            keys |= {f"value-{value}-ask-{situation}-{name}" for value in stage.own}
    return keys


def unfinished_section(title: str) -> set[str]:
    """What the docs say is still being written, under the heading of that name."""
    section = DOCS.read_text("utf-8").partition("## Still being written")[2]
    listed = section.partition(f"### {title}\n")[2].partition("\n#")[0]
    return set(re.findall(r"^- `(.+)`$", listed, re.MULTILINE))
