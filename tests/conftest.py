"""The whole bot, edge to edge: only Telegram and the clock are ours."""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings as examples

from composition import Tact, build
from config import Settings
from playground.clock import MovableClock
from playground.seam import InProcessRequest
from playground.telegram import Playground
from storage.database import Database
from tests.people import TOKEN, Person

examples.register_profile("quick", max_examples=25, deadline=None)
examples.register_profile("thorough", max_examples=200, deadline=None)
examples.load_profile(os.environ.get("TACT_EXAMPLES", "quick"))

SUNDAY = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
"""Noon in Chisinau on Sunday, 22 November 2026."""


def pytest_collection_finish() -> None:
    """What is loaded by now stays; to look through it again and again takes a sixth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database in its newest form, made once and copied for each test."""
    path = tmp_path_factory.mktemp("database") / "empty.db"
    asyncio.run(_make(f"sqlite+aiosqlite:///{path}"))
    return path


async def _make(url: str) -> None:
    database = Database(url)
    await database.open()
    await database.close()


@pytest.fixture
def database_url(migrated: Path, tmp_path: Path) -> str:
    """A database of the test's own."""
    path = tmp_path / "tact.db"
    shutil.copy(migrated, path)
    return f"sqlite+aiosqlite:///{path}"


@pytest.fixture
def clock() -> MovableClock:
    """A clock that stands still until it is moved."""
    return MovableClock(frozen=SUNDAY)


@pytest.fixture
def telegram(clock: MovableClock) -> Playground:
    """A local Telegram."""
    return Playground(TOKEN, clock)


@pytest.fixture
def settings(database_url: str, telegram: Playground) -> Settings:
    """Settings with the first person of the local Telegram as the owner."""
    owner = next(iter(telegram.accounts)).id
    return Settings(  # type: ignore[call-arg]  # _env_file is pydantic's own argument
        _env_file=None, database_url=database_url, owner_ids=frozenset({owner})
    )


@pytest.fixture
async def tact(
    settings: Settings, telegram: Playground, clock: MovableClock
) -> AsyncIterator[Tact]:
    """A running Tact, without sockets."""
    built = build(
        settings, TOKEN, clock.now, InProcessRequest(telegram), InProcessRequest(telegram)
    )
    await built.database.open()
    await built.application.initialize()
    yield built
    await built.application.shutdown()
    await built.database.close()


@pytest.fixture
def manager(tact: Tact, telegram: Playground) -> Person:
    """The owner, speaking English."""
    return Person(tact, telegram, next(iter(telegram.accounts)).id)


@pytest.fixture
def stranger(tact: Tact, telegram: Playground) -> Person:
    """Somebody who has no business here."""
    return Person(tact, telegram, list(telegram.accounts)[1].id)
