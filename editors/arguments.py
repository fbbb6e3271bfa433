"""What can be typed after `bot.py words`."""

from __future__ import annotations

from argparse import ArgumentParser

from content.interface import LANGUAGES
from editors.library import Library

PROGRAM = "bot.py words"
PAGE = "build/playbook.html"
DOCS = "docs"


def arguments_for(library: Library) -> ArgumentParser:
    """The parser, with its help in the language that is spoken.

    Ids are not checked here: who gets one wrong is told which there are, not how the command goes.
    """
    words, structure = library.words, library.playbook.structure
    whole = ArgumentParser(PROGRAM, description=words.plain("editors-about"))
    speak = words.plain("editors-option-speak", known=", ".join(LANGUAGES))
    whole.add_argument("--speak", choices=LANGUAGES, default=library.speak, help=speak)
    commands = whole.add_subparsers(dest="command", required=True, metavar="command")
    made = {
        name: commands.add_parser(
            name,
            help=(about := words.plain(f"editors-help-{name}", folder=DOCS)),
            description=about,
        )
        for name in ("list", "show", "check", "page", "count", "docs", "spelling")
    }
    for name in ("list", "show"):
        about = words.plain("editors-option-situation", known="payment")
        made[name].add_argument("situation", nargs="?" if name == "list" else None, help=about)
    for name in ("show", "check", "page", "spelling"):
        known = ", ".join(structure.languages)
        about = words.plain("editors-option-language", known=known)
        made[name].add_argument("--language", metavar="LANG", help=about)
    about = words.plain("editors-option-to")
    made["page"].add_argument("--to", default=PAGE, metavar="FILE", help=f"{about} ({PAGE})")
    _show(library, made["show"])
    for parser in made.values():
        # Also after the command: there is no reason to remember where it belongs.
        parser.add_argument("--speak", choices=LANGUAGES, default=library.speak, help=speak)
    return whole


def _show(library: Library, parser: ArgumentParser) -> None:
    words, structure = library.words, library.playbook.structure
    channels, styles, variants = map(
        ", ".join, (structure.channels, structure.styles, structure.variants)
    )
    parser.add_argument(
        "stage", nargs="?", help=words.plain("editors-option-stage", known="overdue")
    )
    parser.add_argument(
        "channel", nargs="?", help=words.plain("editors-option-channel", known=channels)
    )
    parser.add_argument("--style", help=words.plain("editors-option-style", known=styles))
    parser.add_argument(
        "--informal", action="store_true", help=words.plain("editors-option-informal")
    )
    parser.add_argument(
        "--variant", default="", help=words.plain("editors-option-variant", known=variants)
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=TEXT",
        help=words.plain("editors-option-set"),
    )
