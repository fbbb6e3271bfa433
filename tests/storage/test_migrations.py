"""Migrations lead to the tables of storage/tables/ and back, on every database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage import clients, ledger, managers, own_wordings, payments
from storage.database import HEAD, Database, alembic_config
from storage.tables import metadata
from tests.backends import on_server, run_on_server
from tests.storage.rows import KEY, NOON, PARTS, client_columns, manager_columns


@pytest.fixture
async def empty(backend: str, tmp_path: Path) -> AsyncIterator[Database]:
    """A database in which there is nothing yet."""
    name = f"tact_{uuid4().hex[:12]}"
    if backend == "sqlite":
        url = f"sqlite:///{tmp_path}/new/folder/{name}.db"
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
    """Where the database and storage/tables/ disagree."""
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
        manager = await managers.add(connection, **manager_columns(1000))
        await clients.add(connection, **client_columns(manager.id))
        await connection.run_sync(to("0002"))
        assert "own_wordings" not in await connection.run_sync(tables)
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


OLD = """
    INSERT INTO managers (id, telegram_id, chat_id, name, language, zone, zone_known, currency,
        reachable, created_at)
    VALUES (1, 1, 1, 'Alex', 'en', 'Europe/Chisinau', true, 'MDL', true, '2026-11-01 10:00:00');
    INSERT INTO clients (id, manager_id, name, search_key, twin, language, address, channels,
        traits, created_at, seen_at)
    VALUES (1, 1, 'Egor', 'egor', 1, 'en', 'formal', '[]', '[]', '2026-11-01 10:00:00',
        '2026-11-01 10:00:00');
    INSERT INTO payments (id, manager_id, client_id, amount_minor, currency, due_on, promised_on,
        status, created_at, closed_at)
    VALUES (1, 1, 1, 150000, 'MDL', '2026-11-10', '2026-11-12', 'open', '2026-11-01 10:00:00',
            null),
        (2, 1, 1, 20000, 'EUR', '2026-11-10', null, 'paid', '2026-11-01 10:00:00',
            '2026-11-14 10:00:00'),
        (3, 1, 1, 500, 'EUR', '2026-11-10', null, 'cancelled', '2026-11-01 10:00:00',
            '2026-11-15 10:00:00'),
        (4, 1, 1, 700, 'EUR', '2026-11-10', null, 'open', '2026-11-01 10:00:00', null);
"""
"""What the tables held before there was a ledger."""


async def test_what_was_known_of_money_becomes_entries_that_can_be_undone(empty: Database) -> None:
    def fill(connection: sa.Connection) -> None:
        command.upgrade(alembic_config(connection), "0002")
        for statement in OLD.split(";"):
            if statement.strip():
                connection.execute(sa.text(statement))

    Path(empty._url.database or "").parent.mkdir(parents=True, exist_ok=True)
    async with empty.write() as connection:
        await connection.run_sync(fill)
    await empty.open()
    async with empty.write() as connection:
        entries = await connection.execute(
            sa.text("SELECT payment_id, kind, day, until, amount_minor FROM ledger ORDER BY id")
        )
        assert [(a, b, str(c), d and str(d), e) for a, b, c, d, e in entries] == [
            (1, "promised", "2026-11-01", "2026-11-12", None),
            (2, "paid", "2026-11-14", None, 20000),
            (3, "cancelled", "2026-11-15", None, None),
        ]
        found = await payments.get(connection, 1, 2)
        assert found is not None
        assert (str(found.paid_on), found.rest.amount) == ("2026-11-14", Decimal(0))
        assert found.paid == 200
        assert await payments.delays(connection, 1, 1) == [4]
        entry = await ledger.latest(connection, 1, 2)
        assert entry is not None
        await payments.restore(connection, 1, 2, entry.before)
        reopened = await payments.get(connection, 1, 2)
        assert reopened is not None
        assert (reopened.status, reopened.paid_on) == ("open", None)
        assert reopened.paid == 0


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
