"""What is wrong with the words, what is still being written, and what is worth knowing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from content.errors import ContentError
from content.guides.structure import GUIDES
from content.inline import load_synonyms
from content.playbook import Stage
from content.playbook.render import FOLDER as SHIPPED
from content.playbook.words import Place
from domain.call_turns import ONLY_ON_THE_PHONE
from domain.sms import measure
from editors.lengths import too_long, without_button
from editors.library import Library
from editors.readings import readings

OF_IDS = ("situation-", "value-", "unsuitable-")
"""Beginnings of the keys that belong to an id of the playbook."""

_UNKNOWN = "is missing or not known"

Weight = Literal["fault", "draft", "note"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found; `key` is its message `editors-finding-<key>`, `detail` fills it.

    A fault has to be mended, a draft is known to be unfinished, a note is neither.
    """

    weight: Weight
    place: str
    key: str
    detail: str = ""


def findings(library: Library, languages: tuple[str, ...]) -> tuple[Finding, ...]:
    """Everything found in these languages; faults first."""
    found = [*_structure(library), *_inline(library), *_interface(library, languages)]
    for lang in languages:
        broken = list(_files(library, lang))
        found += [*broken, *_guides(library, lang), *_calls(library, lang)]
        if broken:
            continue  # what cannot be read cannot be measured
        for stage in library.stages():
            found += [*_unwritten(library, stage, lang), *_measured(library, stage, lang)]
            found += _asked_in_vain(library, stage, lang)
    if not any(each.key == "broken" for each in found):
        for stage in library.stages():
            found += [each for lang, each in _unequal(library, stage) if lang in languages]
    order = ("fault", "draft", "note")
    return tuple(sorted(dict.fromkeys(found), key=lambda each: order.index(each.weight)))


def _files(library: Library, lang: str) -> Iterator[Finding]:
    for check in (library.playbook.check, library.guides.check, library.playbook.standard):
        try:
            check(lang)
        except ContentError as error:
            for fault in error.faults:
                place, _, why = fault.partition(": ")
                yield Finding("fault", place, "broken", why)


def _inline(library: Library) -> Iterator[Finding]:
    """The words of inline mode, of all languages: they are used together, and with what is shipped
    alone."""
    if library.playbook.folder != SHIPPED:
        return
    try:
        load_synonyms(library.guides.structure, library.playbook.structure)
    except ContentError as error:
        for fault in error.faults:
            place, _, why = fault.partition(": ")
            yield Finding("fault", f"inline/{place}", "broken", why)


def _calls(library: Library, lang: str) -> Iterator[Finding]:
    """The words of the live card: the turns that no guide has, and no others."""
    try:
        turns = set(library.scripts.of(lang).turns)
    except ContentError as error:
        for fault in error.faults:
            place, _, why = fault.partition(": ")
            yield Finding("fault", place, "broken", why)
        return
    for turn in sorted(turns.symmetric_difference(ONLY_ON_THE_PHONE)):
        yield Finding("fault", f"calls/{lang}.toml turns.{turn}", "broken", _UNKNOWN)


def _structure(library: Library) -> Iterator[Finding]:
    structure = library.playbook.structure
    used = {
        value
        for stage in library.stages()
        for value in (*structure.always, *structure.allowed(stage))
    }
    for value in structure.values:
        if value not in used:
            yield Finding("fault", f"structure.toml [values] {value}", "unused")


def _interface(library: Library, languages: tuple[str, ...]) -> Iterator[Finding]:
    """Titles, questions and reasons that the ids need; those of drafts may be missing."""
    finished = {key for stage in library.stages() if not stage.draft for key in _keys(stage)}
    drafts = {key for stage in library.stages() for key in _keys(stage)} - finished
    for lang in languages:
        words = library.interface.words(lang)
        kinds: tuple[tuple[Weight, set[str]], ...] = (("fault", finished), ("draft", drafts))
        for weight, keys in kinds:
            if missing := sorted(key for key in keys if key not in words):
                yield Finding(weight, f"interface/{lang}", "no-words", ", ".join(missing))
        of_ids = {key for key in tuple(words.keys()) if key.startswith(OF_IDS)}
        if spare := sorted(of_ids - finished - drafts):
            yield Finding("fault", f"interface/{lang}", "spare-words", ", ".join(spare))


def _keys(stage: Stage) -> Iterator[str]:
    yield f"situation-{stage.situation}"
    yield f"stage-{stage.situation}-{stage.name}"
    for value in (*stage.needed, *stage.optional):
        yield f"value-{value}"
        yield f"value-{value}-ask"
    for value in stage.own:
        yield f"value-{value}-ask-{stage.situation}-{stage.name}"
    for reason in stage.unsuitable.values():
        yield f"unsuitable-{reason}"


def _unwritten(library: Library, stage: Stage, lang: str) -> Iterator[Finding]:
    place = (stage.situation, stage.name)
    absent = [each for each in stage.channels if not library.playbook.written(*place, each, lang)]
    if absent:
        where = f"{lang}/{stage.situation}.toml [{stage.name}]"
        yield Finding("draft", where, "unwritten", ", ".join(absent))


def _own(library: Library, stage: Stage, lang: str) -> list[Place]:
    texts = library.playbook.texts(stage.situation, lang)
    return [place for place in texts if place.stage == stage.name]


def _measured(library: Library, stage: Stage, lang: str) -> Iterator[Finding]:
    for channel in stage.channels:
        unbuttoned = set()
        for reading in readings(library.playbook, stage, channel, lang):
            if too_long(reading):
                body = reading.parts["body"]
                key = "long-sms" if channel == "sms" else "long-message"
                long = measure(body).segments if channel == "sms" else len(body)
                yield Finding("fault", reading.place, key, str(long))
            if channel != "email" and without_button(reading):
                unbuttoned.add(reading.style)
        if unbuttoned:
            place = f"{lang}/{stage.situation}.toml [{stage.name}.{channel}]"
            styles = [style for style in library.styles if style in unbuttoned]
            yield Finding("note", place, "no-button", ", ".join(styles))


def _asked_in_vain(library: Library, stage: Stage, lang: str) -> Iterator[Finding]:
    place_of = (stage.situation, stage.name)
    if not all(library.playbook.written(*place_of, each, lang) for each in stage.channels):
        return  # what is not written yet may be what uses the value
    texts = library.playbook.texts(stage.situation, lang)
    shown = {
        value
        for place in _own(library, stage, lang)
        for template in texts[place].values()
        for value in template.values
    }
    for value in (*stage.needed, *stage.optional):
        if value not in shown:
            yield Finding(
                "fault", f"{lang}/{stage.situation}.toml [{stage.name}]", "in-vain", value
            )


def _unequal(library: Library, stage: Stage) -> Iterator[tuple[str, Finding]]:
    """Other wordings that one language has and another, though it has the text, has not."""
    by_lang = {
        lang: {(place.channel, place.variant) for place in _own(library, stage, lang)}
        for lang in library.languages
    }
    everywhere = sorted({pair for pairs in by_lang.values() for pair in pairs if pair[1]})
    for lang, pairs in by_lang.items():
        lacking = [pair for pair in everywhere if pair not in pairs and (pair[0], "") in pairs]
        if lacking:
            place = f"{lang}/{stage.situation}.toml [{stage.name}]"
            yield lang, Finding("note", place, "only-elsewhere", ", ".join(map(".".join, lacking)))


def _guides(library: Library, lang: str) -> Iterator[Finding]:
    for name in GUIDES:
        try:
            missing = library.guides.missing(lang, name)
        except ContentError:
            continue  # told with the files
        if missing:
            yield Finding("draft", f"guides/{lang}/{name}.toml", "unwritten", ", ".join(missing))
