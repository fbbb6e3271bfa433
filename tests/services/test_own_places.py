"""Our texts as patterns, and the names of places, held against the whole playbook."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from content.interface import LANGUAGES, Interface
from content.playbook import Playbook
from domain.own_wordings import LIMIT, Key, length
from domain.patterns import fill, folded, read, written
from services.own_looks import pattern_of
from services.own_places import Places

PLAYBOOK = Playbook()
PLACES = Places(PLAYBOOK, Interface())
STAGES = [(each, stage) for each in PLAYBOOK.situations() for stage in PLAYBOOK.stages(each)]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("situation", "stage"), STAGES)
def test_what_is_saved_as_it_is_says_the_same(situation: str, stage: str, lang: str) -> None:
    """For every style and form of address, whatever is known; written down and read again."""
    here = PLAYBOOK.stage(situation, stage)
    known = {"name": "Egor", "me": "Alex"} | {name: f"<{name}>" for name in here.needed}
    sets = [known | {name: f"[{name}|" for name in some} for some in _some(here.optional)]
    labels = PLACES.labels(lang)
    for channel, address in product(here.channels, PLAYBOOK.structure.addresses):
        names = PLACES.names(lang, Key(situation, stage, channel, lang, address))
        for style in PLAYBOOK.structure.styles:
            templates = PLAYBOOK.templates(situation, stage, channel, style=[style], lang=lang)
            patterns = {part: pattern_of(each, address) for part, each in templates.items()}
            assert sum(length(written(each, labels)) for each in patterns.values()) <= LIMIT
            for part, template in templates.items():
                pattern = patterns[part]
                again = read(written(pattern, labels), names, {})
                for values in sets:
                    ours = template.fill(address, values)
                    assert fill(pattern, values).strip() == ours
                    assert fill(again, values).strip() == ours


def _some(names: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [(), names, *combinations(names, 1)]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("situation", "stage"), STAGES)
def test_every_place_has_a_name_of_its_own(situation: str, stage: str, lang: str) -> None:
    key = Key(situation, stage, PLAYBOOK.channels(situation, stage)[0], lang, "formal")
    offered = PLACES.offered(lang, key)
    names = PLACES.names(lang, key)
    assert len({folded(label) for label in offered}) == len(offered)
    assert len({names[folded(label)] for label in offered}) == len(offered)
    assert not set("{}[]\n") & set("".join(offered))
