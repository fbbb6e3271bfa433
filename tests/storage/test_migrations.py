"""Migrations lead to the tables of storage/tables.py and back, on every database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage import clients, managers, own_wordings
from storage.database import HEAD, Database, alembic_config
from storage.tables import metadata
from tests.backends import on_server, run_on_server
from tests.storage.rows import KEY, NOON, PARTS, client_columns, manager_columns


@pytest.fixture
async def empty(backend: str, tmp_path: Path) -> AsyncIterator[Database]:
    """A database in which there is nothing yet."""
    name = f"tact_{uuid4().hex[:12]}"
    if backend == "sqlite":
        url = f"sqlite+aiosqlite:///{tmp_path}/new/folder/{name}.db"
    else:
        await run_on_server(f"CREATE DATABASE {name}")
        url = on_server(name)
    database = Database(url)
    yield database
    await database.close()
    if backend != "sqlite":
        await run_on_server(f"DROP DATABASE {name} WITH (FORCE)")


def tables(connection: sa.Connection) -> set[str]:
    """What is there."""
    return set(sa.inspect(connection).get_table_names()) - {"alembic_version"}


def differences(connection: sa.Connection) -> list[Any]:
    """Where the database and storage/tables.py disagree."""
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))


def down(connection: sa.Connection) -> None:
    """All the way back."""
    command.downgrade(alembic_config(connection), "base")


def head_of_the_folder(connection: sa.Connection) -> str | None:
    """The newest revision; fails when there are two."""
    return ScriptDirectory.from_config(alembic_config(connection)).get_current_head()


async def test_up_down_up(empty: Database) -> None:
    await empty.open()
    async with empty.write() as connection:
        assert await connection.run_sync(tables) == set(metadata.tables)
        await connection.run_sync(down)
        assert await connection.run_sync(tables) == set()
    await empty.open()
    async with empty.write() as connection:
        assert await connection.run_sync(tables) == set(metadata.tables)


def to(revision: str) -> Callable[[sa.Connection], None]:
    """Down to a revision, or up."""

    def move(connection: sa.Connection) -> None:
        command.downgrade(alembic_config(connection), revision)

    return move


async def test_what_was_there_before_own_wordings_is_there_after(empty: Database) -> None:
    await empty.open()
    async with empty.write() as connection:
        await connection.run_sync(to("0002"))
        assert "own_wordings" not in await connection.run_sync(tables)
        manager = await managers.add(connection, **manager_columns(1000))
        await clients.add(connection, **client_columns(manager.id))
    await empty.open()
    async with empty.write() as connection:
        assert len(await clients.page(connection, manager.id, 10, 0)) == 1
        own = await own_wordings.add(connection, manager.id, KEY, PARTS, [], NOON)
        assert await own_wordings.everything(connection, manager.id) == [own]


async def test_what_is_migrated_is_what_the_code_expects(empty: Database) -> None:
    await empty.open()
    async with empty.write() as connection:
        assert await connection.run_sync(differences) == []


async def test_the_newest_revision_is_the_one_that_the_start_looks_for(empty: Database) -> None:
    await empty.open()
    async with empty.write() as connection:
        assert await connection.run_sync(head_of_the_folder) == HEAD
        stored = await connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
    assert stored == HEAD


async def test_a_migration_that_fails_leaves_nothing_half_made(
    empty: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("alembic.op.create_index", fail)
        with pytest.raises(ZeroDivisionError):
            await empty.open()
    async with empty.write() as connection:
        assert await connection.run_sync(tables) == set()
    await empty.open()
