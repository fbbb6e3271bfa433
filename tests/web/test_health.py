"""What a supervisor is told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import httpx
import pytest

from composition import Tact
from playground.clock import MovableClock
from storage.database import Database
from web.application import build_app


@pytest.fixture
async def web(tact: Tact) -> AsyncIterator[httpx.AsyncClient]:
    """A supervisor."""
    transport = httpx.ASGITransport(build_app(tact.services.calendars, tact.health))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield client


async def test_it_is_well_while_the_schedule_beats(
    web: httpx.AsyncClient, tact: Tact, clock: MovableClock
) -> None:
    before = await web.get("/healthz")
    assert before.status_code == 503
    assert before.json() == {
        "status": "unwell",
        "database": True,
        "schedule": False,
        "tick_age_seconds": None,
    }
    await tact.tick()
    clock.move_to(clock.now() + timedelta(seconds=90))
    well = await web.get("/healthz")
    assert well.status_code == 200
    assert well.headers["cache-control"] == "no-store"
    assert well.json() == {
        "status": "ok",
        "database": True,
        "schedule": True,
        "tick_age_seconds": 90.0,
    }
    clock.move_to(clock.now() + timedelta(minutes=5))
    assert (await web.get("/healthz")).status_code == 503


async def test_a_database_that_does_not_answer_is_told(
    web: httpx.AsyncClient, tact: Tact, monkeypatch: pytest.MonkeyPatch
) -> None:
    await tact.tick()

    @asynccontextmanager
    async def fail(_: Database) -> AsyncIterator[None]:
        raise OSError("disk")
        yield

    monkeypatch.setattr(Database, "read", fail)
    answer = await web.get("/healthz")
    assert answer.status_code == 503
    assert answer.json()["database"] is False
    assert (await web.head("/healthz")).status_code == 503
