"""Tact's command line: talk to Telegram, start the playground, or look at the words.

Each command imports what it needs: the words are read without Telegram, a database or a token.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys

WRONG_SETTINGS = 2


def main(arguments: list[str] | None = None) -> int:
    """The command line; gives the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["words"]:
        from editors.command_line import main as words  # noqa: PLC0415

        return words(given[1:])
    parser = argparse.ArgumentParser(prog="bot.py", description="Tact, an assistant for managers.")
    parser.add_argument(
        "command",
        nargs="?",
        choices=("run", "play", "words"),
        help="run: talk to Telegram; play: a local Telegram in the browser; "
        "words: show and check the texts (words --help tells more). "
        "By default run with a BOT_TOKEN, else play.",
    )
    return serve(parser.parse_args(given).command)


def serve(chosen: str | None) -> int:
    """Runs Tact until a signal ends it; gives the exit code."""
    import config  # noqa: PLC0415

    try:
        settings = config.load()
        if chosen == "run" and settings.bot_token is None:
            raise config.SettingsError("BOT_TOKEN is missing; without it only `play` works")
    except config.SettingsError as error:
        return _refuse(str(error))
    logging.basicConfig(
        level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    # httpx logs every address it calls, and the token is part of it; telegram and aiosqlite tell
    # at DEBUG what people have typed; the others are talkative.
    for library in ("httpx", "httpcore", "telegram", "aiosqlite", "alembic", "apscheduler"):
        logging.getLogger(library).setLevel(logging.WARNING)
    import serving  # noqa: PLC0415

    work = serving.run
    if chosen == "play" or settings.bot_token is None:
        from playing import play as work  # noqa: PLC0415 -- a bot with a token has no need of it
    try:
        asyncio.run(serving.until_signal(work, settings))
    except serving.InvalidToken:
        return _refuse("BOT_TOKEN is not accepted by Telegram")
    except config.SettingsError as error:
        return _refuse(str(error))
    return 0


def _refuse(reason: str) -> int:
    print(f"Settings: {reason}", file=sys.stderr)
    return WRONG_SETTINGS


if __name__ == "__main__":
    sys.exit(main())
