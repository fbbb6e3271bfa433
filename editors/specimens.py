"""Ten texts in each language for those who want to hear the playbook: docs/specimens.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editors.coverage import COMMAND
from editors.library import Library
from editors.readings import Reading, read, values


@dataclass(frozen=True, slots=True)
class Specimen:
    """A combination worth hearing."""

    situation: str
    stage: str
    channel: str
    style: str
    address: str
    variant: str = ""


CHOSEN = (
    Specimen("payment", "overdue", "sms", "choleric", "formal"),
    Specimen("vanished", "second", "messenger", "sanguine", "informal"),
    Specimen("payment", "promise_broken", "phone", "melancholic", "formal"),
    Specimen("report", "send", "email", "phlegmatic", "formal"),
    Specimen("professionals", "answer", "phone", "choleric", "formal"),
    Specimen("waiting", "again", "messenger", "phlegmatic", "informal"),
    Specimen("scope", "change", "email", "choleric", "informal"),
    Specimen("bad_news", "mistake", "email", "melancholic", "formal"),
    Specimen("contact_rules", "agree", "messenger", "unknown", "formal"),
    Specimen("kickoff", "start", "meeting", "sanguine", "informal"),
)


def specimens(library: Library) -> Iterator[str]:
    """The lines of the page, in Markdown."""
    words = library.words
    yield f"# {words.plain('editors-specimens-title')}"
    yield ""
    yield words.plain("editors-specimens-intro")
    yield ""
    yield words.plain("editors-docs-by", command=COMMAND)
    for lang in library.languages:
        yield ""
        yield f"## {library.language(lang)}"
        for number, chosen in enumerate(CHOSEN, 1):
            yield ""
            yield f"### {number}. {_title(library, chosen)}"
            yield from _text(library, _reading(library, chosen, lang))


def _title(library: Library, chosen: Specimen) -> str:
    stage = library.playbook.stage(chosen.situation, chosen.stage)
    words = library.words
    about = [
        f"{library.situation(chosen.situation)}: {library.stage(stage)}",
        library.channel(chosen.channel),
        library.style(chosen.style),
        words.plain(f"editors-address-{chosen.address}"),
        words.plain(f"editors-variant-{chosen.variant}") if chosen.variant else "",
    ]
    return " · ".join(filter(None, about))


def _reading(library: Library, chosen: Specimen, lang: str) -> Reading:
    stage = library.playbook.stage(chosen.situation, chosen.stage)
    return read(
        *(library.playbook, stage, chosen.channel),
        style=chosen.style,
        address=chosen.address,
        lang=lang,
        variant=chosen.variant,
        given=values(library.playbook, stage, lang),
    )


def _text(library: Library, reading: Reading) -> Iterator[str]:
    for part, text in reading.parts.items():
        yield ""
        if len(reading.parts) > 1:
            yield f"*{library.words.plain(f'part-{part}')}*"
            yield ""
        yield from (f"> {line}".rstrip() for line in _lines(text))


def _lines(text: str) -> Iterator[str]:
    """The lines, those of a paragraph kept apart where the page is shown."""
    lines = text.splitlines()
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        yield f"{line}\\" if line and following else line
