"""Own wordings, kept and found again, on every database."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from storage import managers, own_wordings
from storage.database import Database
from tests.storage.rows import KEY, NOON, PARTS, manager_columns


async def test_what_is_kept_comes_back_to_the_letter(database: Database) -> None:
    async with database.write() as connection:
        alex = await managers.add(connection, **manager_columns(1000))
        own = await own_wordings.add(connection, alex.id, KEY, PARTS, ["Egor"], NOON)
    async with database.read() as connection:
        found = await own_wordings.get(connection, alex.id, own.id)
        listed = await own_wordings.about(connection, alex.id, KEY.situation, KEY.language)
    assert found == own
    assert listed == [own]
    assert own.parts == PARTS
    assert (own.key, own.doubts, own.shared) == (KEY, ("Egor",), False)
    assert (own.updated_at, own.deleted_at) == (NOON, None)


async def test_there_is_one_under_a_key_beside_deleted_ones(database: Database) -> None:
    async with database.write() as connection:
        alex = await managers.add(connection, **manager_columns(1000))
        sam = await managers.add(connection, **manager_columns(2000))
        first = await own_wordings.add(connection, alex.id, KEY, PARTS, [], NOON)
        await own_wordings.add(connection, sam.id, KEY, PARTS, [], NOON)
        with pytest.raises(IntegrityError):
            async with connection.begin_nested():
                await own_wordings.add(connection, alex.id, KEY, PARTS, [], NOON)
        await own_wordings.delete(connection, alex.id, first.id, NOON)
        second = await own_wordings.add(connection, alex.id, KEY, PARTS, [], NOON)
        assert await own_wordings.everything(connection, alex.id) == [second]
        kept = await own_wordings.get(connection, alex.id, first.id)
        assert kept == replace(first, deleted_at=NOON)


async def test_only_what_is_shared_and_not_deleted_is_shown_to_others(database: Database) -> None:
    async with database.write() as connection:
        alex = await managers.add(connection, **manager_columns(1000))
        sam = await managers.add(connection, **manager_columns(2000))
        own = await own_wordings.add(connection, alex.id, KEY, PARTS, [], NOON)
        assert await own_wordings.shared(connection, sam.id) == []
        await own_wordings.share(connection, alex.id, own.id, True)
        assert await own_wordings.shared(connection, alex.id) == []
        assert await own_wordings.shared(connection, sam.id) == [
            (replace(own, shared=True), alex.name)
        ]
        await own_wordings.delete(connection, alex.id, own.id, NOON)
        assert await own_wordings.shared(connection, sam.id) == []


async def test_doubtful_words_are_not_shared(database: Database) -> None:
    async with database.write() as connection:
        alex = await managers.add(connection, **manager_columns(1000))
        own = await own_wordings.add(connection, alex.id, KEY, PARTS, [], NOON)
        await own_wordings.share(connection, alex.id, own.id, True)
        await own_wordings.put(connection, alex.id, own.id, {"body": ("x",)}, [], NOON)
        (still,) = await own_wordings.everything(connection, alex.id)
        assert still.shared
        await own_wordings.put(connection, alex.id, own.id, {"body": ("Egor",)}, ["Egor"], NOON)
        (now,) = await own_wordings.everything(connection, alex.id)
        assert not now.shared


async def test_an_id_is_never_given_twice(database: Database) -> None:
    async with database.write() as connection:
        alex = await managers.add(connection, **manager_columns(1000))
        first = await own_wordings.add(connection, alex.id, KEY, PARTS, [], NOON)
        await own_wordings.delete(connection, alex.id, first.id, NOON)
        after = NOON + timedelta(seconds=1)
        assert await own_wordings.purge(connection, alex.id, NOON) == 0
        assert await own_wordings.purge(connection, alex.id, after) == 1
        second = await own_wordings.add(connection, alex.id, KEY, PARTS, [], NOON)
        assert second.id > first.id
