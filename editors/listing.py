"""What there is to ask for: the ids with their titles."""

from __future__ import annotations

from collections.abc import Iterator

from content.playbook import Stage
from editors.ids import chosen
from editors.library import Library


def listing(library: Library, situation: str | None) -> Iterator[str]:
    """Situations, stages, channels and values; then the styles, variants and languages."""
    names = chosen("situation", situation, library.playbook.situations())
    for stage in library.stages():
        if stage.situation in names:
            yield from _stage(library, stage)
    structure = library.playbook.structure
    for ids in (structure.styles, structure.variants, structure.languages, structure.addresses):
        yield " | ".join(ids)


def _stage(library: Library, stage: Stage) -> Iterator[str]:
    words = library.words
    draft = f" ({words.plain('editors-draft')})" if stage.draft else ""
    title = f"{library.situation(stage.situation)}: {library.stage(stage)}"
    yield f"{stage.situation} {stage.name}: {title}{draft}"
    yield f"    {' | '.join(stage.channels)}"
    if stage.needed:
        yield f"    {words.plain('editors-needed', values=', '.join(stage.needed))}"
    if stage.optional:
        yield f"    {words.plain('editors-optional', values=', '.join(stage.optional))}"
    yield ""
