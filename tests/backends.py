"""The databases a test runs on: SQLite always, and PostgreSQL where TACT_TEST_POSTGRES names one.

The variable holds a URL such as postgresql+asyncpg://tact@127.0.0.1/postgres; its user must be
allowed to create databases. A conftest.py imports what is here, and all tests of its room run so.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from storage.database import Database

POSTGRES = os.environ.get("TACT_TEST_POSTGRES", "")
BACKENDS = ["sqlite", *(["postgresql"] if POSTGRES else [])]


async def run_on_server(*statements: str) -> None:
    """Runs statements that create or drop databases."""
    engine = create_async_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        for statement in statements:
            await connection.execute(sa.text(statement))
    await engine.dispose()


def on_server(name: str) -> str:
    """The URL of a database of the server."""
    return sa.make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Runs each test on every database; a module may name its own in ON."""
    if "backend" in metafunc.fixturenames:
        metafunc.parametrize("backend", getattr(metafunc.module, "ON", BACKENDS))


@pytest.fixture(scope="session")
def template() -> Iterator[str]:
    """The name of a migrated, empty database, which is copied for each test."""
    if not POSTGRES:
        yield ""
        return
    name = f"tact_template_{uuid4().hex[:12]}"
    asyncio.run(_make(name))
    yield name
    asyncio.run(run_on_server(f"DROP DATABASE {name} WITH (FORCE)"))


async def _make(name: str) -> None:
    await run_on_server(f"CREATE DATABASE {name}")
    database = Database(on_server(name))
    await database.open()
    await database.close()


@pytest.fixture
async def database_url(
    backend: str, migrated: Path, template: str, tmp_path: Path
) -> AsyncIterator[str]:
    """A migrated, empty database of the test's own."""
    if backend == "sqlite":
        path = tmp_path / "tact.db"
        shutil.copy(migrated, path)
        yield f"sqlite:///{path}"
        return
    name = f"tact_{uuid4().hex[:12]}"
    await run_on_server(f"CREATE DATABASE {name} TEMPLATE {template}")
    yield on_server(name)
    await run_on_server(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """The same, open."""
    opened = Database(database_url)
    await opened.open()
    yield opened
    await opened.close()
