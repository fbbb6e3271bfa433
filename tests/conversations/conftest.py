"""What holds in every conversation, whatever it is about; and what makes the tests quick."""

from __future__ import annotations

import asyncio
import json
import logging
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import composition
from composition import Tact, build
from config import Settings
from content.interface import LANGUAGES, shipped
from domain.errors import DomainError
from handlers import ROUTES
from handlers.callbacks import unpack
from playground.calls import Call
from playground.clock import MovableClock
from playground.events import Event
from playground.seam import InProcessRequest
from playground.telegram import Playground
from storage import sqlite_file
from tests.conftest import SUNDAY
from tests.people import TOKEN, Person

OURS = ("handlers", "services", "storage", "scheduler", "content", "domain", "tact")
SHORTEST = 4
"""Shorter words than this are found in any log by chance."""

WIDEST = {1: 42, 2: 22, 3: 14}
"""Characters of a button on a phone, with one, two or three to a row."""

Restart = Callable[[], Awaitable[Person]]
Story = Callable[[Person], Awaitable[None]]


@dataclass
class Watch:
    """What a test sets when it breaks something on purpose."""

    expects_failure: bool = False
    typed: set[str] = field(default_factory=set)
    calls: list[Call] = field(default_factory=list)


# ---------------------------------------------------------------- quickly


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps compiled statements and parsed texts from test to test, and waits for no disk.

    A power cut is none of a conversation's business; tests/durability sees to that.
    """
    pragmas = [each for each in sqlite_file.PRAGMAS if "synchronous" not in each]
    monkeypatch.setattr(sqlite_file, "PRAGMAS", (*pragmas, "PRAGMA synchronous=OFF"))
    for name, kept in KEPT.items():
        monkeypatch.setattr(composition, name, kept)


KEPT = {name: cache(getattr(composition, name)) for name in ("Database", "Playbook")}


@pytest.fixture
def story() -> Story | None:
    """What has happened before each test of a module: told once, and then only copied."""
    return None


async def in_chisinau(manager: Person) -> None:
    """The manager is settled in: it is noon on Sunday, 22 November 2026."""
    await manager.says("/start")
    await manager.taps("Another time")
    await manager.taps("Chișinău")


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the database of the present test lies, always under the same name."""
    return tmp_path_factory.mktemp("shelf")


@pytest.fixture
def database_url(migrated: Path, shelf: Path, story: Story | None) -> str:
    """A database of the test's own, as the story has left it."""
    source = migrated if story is None else _told(story, shelf, migrated)
    for left in shelf.glob("tact.db*"):
        left.unlink()
    shutil.copy(source, shelf / "tact.db")
    return f"sqlite:///{shelf / 'tact.db'}"


@cache
def _told(story: Story, shelf: Path, migrated: Path) -> Path:
    path = shelf / f"{story.__module__}.{story.__name__}.db"
    shutil.copy(migrated, path)
    asyncio.run(_tell(story, f"sqlite:///{path}"))
    return path


async def _tell(story: Story, url: str) -> None:
    clock = MovableClock(frozen=SUNDAY)
    telegram = Playground(TOKEN, clock)
    owner = next(iter(telegram.accounts)).id
    settings = Settings(  # type: ignore[call-arg]  # _env_file is pydantic's own argument
        _env_file=None, database_url=url, owner_ids=frozenset({owner})
    )
    tact = build(settings, TOKEN, clock.now, InProcessRequest(telegram), InProcessRequest(telegram))
    await tact.database.open()
    await tact.application.initialize()
    await story(Person(tact, telegram, owner))
    await tact.application.shutdown()
    await tact.database.close()


# ---------------------------------------------------------------- what always holds


@pytest.fixture(autouse=True)
def watch(caplog: pytest.LogCaptureFixture, telegram: Playground) -> Iterator[Watch]:
    """Nothing unforeseen, no client's words in the log, no button that leads nowhere."""
    caplog.set_level(logging.INFO)
    for name in OURS:
        caplog.set_level(logging.DEBUG, logger=name)
    watched = Watch()

    def hear(event: Event) -> None:
        if event.type in ("message", "edited") and not event.data["from"]["is_bot"]:
            watched.typed |= _words_of(event.data)

    telegram.events.listen(hear)
    telegram.calls.listen(watched.calls.append)
    yield watched
    records = [record for when in ("setup", "call") for record in caplog.get_records(when)]
    lines = [logging.Formatter().format(record) for record in records]
    for line in lines:
        leaked = [text for text in watched.typed if text in line]
        assert not leaked, f"the log holds what a person typed: {line}"
    for call in watched.calls:
        _check_buttons(call)
    if watched.expects_failure:
        return
    failed = [record for record in records if record.name == "handlers.errors"]
    assert not [record.getMessage() for record in failed if record.levelno >= logging.ERROR]
    sorry = {shipped().words(lang).plain("error-unforeseen") for lang in LANGUAGES}
    assert not [call for call in watched.calls if call.params.get("text") in sorry]


def _words_of(message: dict[str, Any]) -> set[str]:
    contact = message.get("contact", {})
    origin = message.get("forward_origin", {})
    texts = [
        message.get("text", ""),
        message.get("caption", ""),
        contact.get("first_name", ""),
        contact.get("phone_number", ""),
        origin.get("sender_user_name", ""),
        origin.get("sender_user", {}).get("first_name", ""),
    ]
    names = [word for text in texts for word in text.split() if word[:1].isupper()]
    commands = ("/", "@")
    return {
        text for text in (*texts, *names) if len(text) >= SHORTEST and not text.startswith(commands)
    }


def _check_buttons(call: Call) -> None:
    """A button shown is a button that works: its verb has a handler that reads its arguments."""
    markup = call.params.get("reply_markup") or {}
    markup = json.loads(markup) if isinstance(markup, str) else markup
    for row in markup.get("inline_keyboard", ()):
        for button in row:
            assert len(button["text"]) <= WIDEST[len(row)], f"too long for a phone: {row}"
            if "callback_data" not in button:
                continue
            verb, args = unpack(button["callback_data"])
            assert verb in ROUTES.taps, f"the button {button} leads nowhere"
            try:
                ROUTES.taps[verb].read(args)
            except DomainError:
                pytest.fail(f"the button {button} cannot be read")


# ---------------------------------------------------------------- what tests may ask for


@pytest.fixture
async def restart(
    tact: Tact, settings: Settings, telegram: Playground, clock: MovableClock, manager: Person
) -> AsyncIterator[Restart]:
    """Ends the bot and starts another one on the same database; gives the manager in it."""
    running = [tact]

    async def again() -> Person:
        await running[-1].application.shutdown()
        await running[-1].database.close()
        built = build(
            settings, TOKEN, clock.now, InProcessRequest(telegram), InProcessRequest(telegram)
        )
        await built.database.open()
        await built.application.initialize()
        running.append(built)
        return Person(built, telegram, manager.id)

    yield again
    if len(running) > 1:
        await running[-1].application.shutdown()
        await running[-1].database.close()
