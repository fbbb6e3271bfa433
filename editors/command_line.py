"""`bot.py words`: the command line of those who write the words."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

from content.errors import ContentError
from content.interface import LANGUAGES
from editors import terminal
from editors.arguments import PROGRAM, arguments_for
from editors.check import findings
from editors.coverage import coverage
from editors.documents import write
from editors.ids import UnknownIdError, chosen
from editors.library import Library
from editors.listing import listing
from editors.page import page
from editors.show import Asked, NeededValueError, show
from editors.spelling import FOLDER, PACKAGES, DictionaryError, hunspell, proof

WRONG = 1
MISUSED = 2
MEGABYTE = 1_000_000


class ValueFormError(Exception):
    """A --set that is not name=text."""


def main(arguments: list[str]) -> int:
    """Does what the arguments ask for; 0, or 1 when words have to be mended, 2 when misused."""
    terminal.prepare()
    before = ArgumentParser(PROGRAM, add_help=False)
    before.add_argument("--speak", choices=LANGUAGES, default=LANGUAGES[0])
    library = Library(before.parse_known_args(arguments)[0].speak)
    asked = arguments_for(library).parse_args(arguments)
    try:
        return COMMANDS[asked.command](library, asked)
    except UnknownIdError as error:
        return _misused(_none(library, error))
    except NeededValueError as error:
        return _misused([library.words.plain("editors-set-needed", value=str(error))])
    except ValueFormError as error:
        return _misused([library.words.plain("editors-set-how", given=str(error))])
    except ContentError as error:
        terminal.complain(error.faults)
        return WRONG
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough; Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _misused(lines: list[str]) -> int:
    terminal.complain(lines)
    return MISUSED


def _none(library: Library, error: UnknownIdError) -> list[str]:
    words = library.words
    lines = [words.plain(f"editors-none-{error.kind}", given=error.given)]
    if error.likely:
        lines.append(words.plain("editors-none-likely", likely=error.likely))
    known = ", ".join(error.known)
    there = words.plain("editors-none-known", known=known) if known else ""
    return [*lines, there or words.plain("editors-none-there")]


def _list(library: Library, asked: Namespace) -> int:
    terminal.show(listing(library, asked.situation))
    return 0


def _show(library: Library, asked: Namespace) -> int:
    values = {}
    for each in asked.set:
        name, equals, text = each.partition("=")
        if not equals:
            raise ValueFormError(each)
        values[name.strip()] = text
    terminal.show(
        show(
            library,
            Asked(
                asked.situation,
                asked.stage,
                asked.channel,
                asked.style,
                asked.language,
                "informal" if asked.informal else "formal",
                asked.variant,
                values,
            ),
        )
    )
    return 0


def _check(library: Library, asked: Namespace) -> int:
    words = library.words
    found = findings(library, _languages(library, asked))
    by_weight = {
        "fault": "editors-faults",
        "draft": "editors-drafts",
        "note": "editors-notes",
    }

    def lines() -> Iterator[str]:
        for weight, title in by_weight.items():
            here = [each for each in found if each.weight == weight]
            if here:
                yield words.plain(title, count=len(here))
            for each in here:
                said = words.plain(f"editors-finding-{each.key}", detail=each.detail)
                yield f"  {each.place}: {said}"

    terminal.show(lines())
    if any(each.weight == "fault" for each in found):
        return WRONG
    terminal.show([words.plain("editors-sound")])
    return 0


def _page(library: Library, asked: Namespace) -> int:
    path = Path(asked.to)
    made = page(library, _languages(library, asked)).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(made)
    size = f"{len(made) / MEGABYTE:.1f}"
    terminal.show([library.words.plain("editors-page-written", path=str(path), size=size)])
    return 0


def _count(library: Library, asked: Namespace) -> int:
    terminal.show(coverage(library))
    return 0


def _docs(library: Library, asked: Namespace) -> int:
    words = library.words
    written = write(Library())  # the documents are in English, whoever writes them
    terminal.show(words.plain("editors-docs-written", path=str(path)) for path in written)
    return 0


def _spelling(library: Library, asked: Namespace) -> int:
    words = library.words
    try:
        proofs = [proof(library, lang, hunspell) for lang in _languages(library, asked)]
    except DictionaryError as error:
        command = f"apt install {' '.join(PACKAGES)}"
        absent = words.plain("editors-spelling-absent", what=str(error), command=command)
        return _misused([absent])
    faults = [fault for each in proofs for fault in each.faults]
    if not faults:
        count = sum(each.words for each in proofs)
        terminal.show([words.plain("editors-spelling-sound", count=count)])
        return 0
    for fault in faults:
        key = "editors-spelling-stale" if fault.stale else "editors-spelling-unknown"
        terminal.show([words.plain(key, word=fault.word, place=fault.place)])
    terminal.show(
        [words.plain("editors-spelling-how", folder=f"{FOLDER.parent.name}/{FOLDER.name}")]
    )
    return WRONG


def _languages(library: Library, asked: Namespace) -> tuple[str, ...]:
    return chosen("language", asked.language, library.languages)


COMMANDS: dict[str, Callable[[Library, Namespace], int]] = {
    "list": _list,
    "show": _show,
    "check": _check,
    "page": _page,
    "count": _count,
    "docs": _docs,
    "spelling": _spelling,
}
