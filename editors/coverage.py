"""How much of the playbook there is, and what is deliberately not: docs/playbook-coverage.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from content.guides.structure import GUIDES
from content.playbook import Stage
from editors.library import Library
from editors.readings import wordings

COMMAND = "python bot.py words docs"


def coverage(library: Library) -> Iterator[str]:
    """The lines of the page, in Markdown."""
    words = library.words
    yield f"# {words.plain('editors-coverage-title')}"
    yield ""
    yield words.plain("editors-docs-by", command=COMMAND)
    yield ""
    yield _summary(library)
    yield ""
    yield from _section(words.plain("editors-coverage-combinations"), _combinations(library))
    yield from _section(
        words.plain("editors-coverage-by-situation"),
        _by_situation(library),
        words.plain("editors-coverage-how"),
    )
    yield from _section(words.plain("editors-coverage-missing"), _absent(library))
    yield from _section(words.plain("editors-coverage-guides"), _guides(library))


def texts(library: Library, stage: Stage, channel: str, lang: str) -> tuple[int, int]:
    """How many texts a place holds, for every style and address: first wordings and others."""
    there = [
        len(wordings(library.playbook, stage, channel, style, lang)) for style in library.styles
    ]
    addresses = len(library.playbook.structure.addresses)
    return sum(n > 0 for n in there) * addresses, sum(max(n - 1, 0) for n in there) * addresses


def _summary(library: Library) -> str:
    stages = list(library.stages())
    offered = [stage for stage in stages if not stage.draft]
    return library.words.plain(
        "editors-coverage-sum",
        situations=len({stage.situation for stage in offered}),
        stages=len(offered),
        drafts=len(stages) - len(offered),
        styles=len(library.styles),
        addresses=len(library.playbook.structure.addresses),
        languages=len(library.languages),
    )


def _combinations(library: Library) -> Iterator[Sequence[object]]:
    count: Counter[str] = Counter()
    each = len(library.styles) * len(library.playbook.structure.addresses)
    for stage in library.stages():
        for lang in library.languages:
            for channel in stage.channels:
                first, others = texts(library, stage, channel, lang)
                count["drafts" if stage.draft else "covered"] += first
                count["unwritten"] += each - first
                count["others"] += others
            count["absent"] += each * len(stage.unsuitable)
    kinds = ("covered", "drafts", "unwritten", "absent")
    words = library.words
    yield words.plain("editors-coverage-all"), sum(count[kind] for kind in kinds)
    for kind in (*kinds, "others"):
        yield words.plain(f"editors-coverage-{kind}"), count[kind]


def _by_situation(library: Library) -> Iterator[Sequence[object]]:
    words = library.words
    yield (
        words.plain("editors-coverage-situation"),
        words.plain("editors-coverage-stage"),
        words.plain("editors-coverage-channels"),
        *map(library.language, library.languages),
    )
    for stage in library.stages():
        counts = [
            sum(texts(library, stage, channel, lang)[0] for channel in stage.channels)
            for lang in library.languages
        ]
        shown = [f"({count})" if stage.draft else count for count in counts]
        channels = ", ".join(map(library.channel, stage.channels))
        yield f"`{stage.situation}`", f"`{stage.name}`", channels, *shown


def _absent(library: Library) -> Iterator[Sequence[object]]:
    words = library.words
    yield (
        words.plain("editors-coverage-stage"),
        words.plain("editors-coverage-channel"),
        words.plain("editors-coverage-reason"),
    )
    for stage in library.stages():
        for channel in stage.unsuitable:
            place = f"`{stage.situation}.{stage.name}`"
            yield place, library.channel(channel), library.reason(stage, channel)


def _guides(library: Library) -> Iterator[Sequence[object]]:
    words = library.words
    yield words.plain("editors-coverage-guide"), *map(library.language, library.languages)
    for name in GUIDES:
        every = len(library.guides.wanted(name))
        there = [len(library.guides.written(lang, name)) for lang in library.languages]
        shown = [words.plain("editors-coverage-entries", there=each, all=every) for each in there]
        yield words.plain(f"editors-guide-{name}"), *shown


def _section(title: str, rows: Iterable[Sequence[object]], intro: str = "") -> Iterator[str]:
    yield f"## {title}"
    yield ""
    if intro:
        yield from (intro, "")
    for number, row in enumerate(rows):
        yield f"| {' | '.join(map(str, row))} |"
        if number == 0:
            yield f"|{'---|' * len(row)}"
    yield ""
