"""Entries of a client's file: written, sorted, dated, settled, taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from domain.clients import NewClient
from domain.entries import UNDO_FOR
from domain.errors import DomainError
from playground.clock import MovableClock
from services.clients import Clients
from services.entries import Entries
from storage.database import Database
from storage.tables import entries as table
from tests.services.schedule import NOON, House


@pytest.fixture
def house(database: Database) -> House:
    return House(database, MovableClock(frozen=NOON))


async def test_the_way_of_an_entry(house: House) -> None:
    alex, sam = await house.manager(1001), await house.manager(2002)
    clients = Clients(house.database, house.clock.now)
    entries = Entries(house.database, house.clock.now)
    egor = await clients.add(alex, NewClient("Egor"))
    first = await entries.add(
        alex, egor.id, "question", " who signs? ", at=NOON - timedelta(days=2)
    )
    second = await entries.add(alex, egor.id, "request", "blue", date(2026, 11, 25))
    assert first.text == "who signs?"
    assert await entries.of_client(alex, egor.id) == [second, first]  # the newest first
    assert await entries.of_client(sam, egor.id) == []

    sorted_ = await entries.sort(alex, first.id, "agreement")
    assert (sorted_.kind, sorted_.at) == ("agreement", NOON - timedelta(days=2))
    assert (await entries.date(alex, second.id, None)).due_on is None
    assert (await entries.settle(alex, second.id, True)).done_at == NOON
    assert (await entries.settle(alex, second.id, False)).done_at is None

    await entries.delete(alex, first.id)
    assert await entries.of_client(alex, egor.id) == [await entries.get(alex, second.id)]
    await entries.delete(alex, first.id, gone=False)
    assert len(await entries.of_client(alex, egor.id)) == 2


async def test_what_is_refused(house: House) -> None:
    alex, sam = await house.manager(1001), await house.manager(2002)
    clients = Clients(house.database, house.clock.now)
    entries = Entries(house.database, house.clock.now)
    egor = await clients.add(alex, NewClient("Egor"))
    mine = await entries.add(alex, egor.id, "note", "a note")
    for refused, key in (
        (entries.add(sam, egor.id, "note", "x"), "client-gone"),
        (entries.add(alex, egor.id, "gossip", "x"), "stale"),
        (entries.add(alex, egor.id, "note", " "), "value-empty"),
        (entries.get(sam, mine.id), "stale"),
        (entries.sort(sam, mine.id, "request"), "stale"),
        (entries.settle(sam, mine.id, True), "stale"),
        (entries.delete(sam, mine.id), "stale"),
    ):
        with pytest.raises(DomainError) as error:
            await refused
        assert error.value.key == key
    assert (await entries.get(alex, mine.id)) == mine


async def test_what_was_taken_back_long_ago_goes_for_good(house: House) -> None:
    alex = await house.manager(1001)
    clients = Clients(house.database, house.clock.now)
    entries = Entries(house.database, house.clock.now)
    egor = await clients.add(alex, NewClient("Egor"))
    first = await entries.add(alex, egor.id, "note", "one")
    second = await entries.add(alex, egor.id, "note", "two")
    await entries.delete(alex, first.id)
    await house.wait(UNDO_FOR + timedelta(seconds=1))
    await entries.delete(alex, second.id)
    async with house.database.read() as connection:
        left = (await connection.execute(table.select())).all()
    assert [row.id for row in left] == [second.id]
