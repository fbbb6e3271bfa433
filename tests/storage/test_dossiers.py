"""A client with what is counted beside them, in one statement."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from composition import Tact
from domain.clients import Client, NewClient
from domain.managers import Manager
from domain.money import Money
from playground.clock import MovableClock
from services.access import Person
from storage import dossiers
from storage.dossiers import Head
from tests import people


@pytest.fixture
async def owner(tact: Tact, manager: people.Person) -> Manager:
    entry = await tact.services.access.enter(Person(manager.id, manager.id, "Alex", "en"))
    assert entry is not None
    return entry.manager


@pytest.fixture
async def egor(tact: Tact, owner: Manager) -> Client:
    return await tact.services.clients.add(owner, NewClient("Egor"))


async def head(tact: Tact, manager_id: int, client_id: int, until: datetime) -> Head | None:
    async with tact.database.read() as connection:
        return await dossiers.head(connection, manager_id, client_id, until)


async def test_it_is_the_client_and_nothing_is_open(
    tact: Tact, owner: Manager, egor: Client, clock: MovableClock
) -> None:
    assert await head(tact, owner.id, egor.id, clock.now()) == Head(egor, False, False, 0)


async def test_another_managers_client_is_not_there(
    tact: Tact, owner: Manager, egor: Client, clock: MovableClock
) -> None:
    assert await head(tact, owner.id + 1, egor.id, clock.now()) is None


async def test_a_sitting_in_the_middle_is_seen_on_its_own_client_only(
    tact: Tact, owner: Manager, egor: Client, clock: MovableClock
) -> None:
    other = await tact.services.clients.add(owner, NewClient("Maria"))
    question = await tact.services.temperament.begin(owner, egor.id)
    seen = [await head(tact, owner.id, each.id, clock.now()) for each in (egor, other)]
    assert [each and each.sitting_open for each in seen] == [True, False]
    await tact.services.temperament.enough(owner, question.sitting.id)
    again = await head(tact, owner.id, egor.id, clock.now())
    assert again is not None
    assert not again.sitting_open


async def test_a_reminder_is_noted_but_not_what_a_payment_made(
    tact: Tact, owner: Manager, egor: Client, clock: MovableClock
) -> None:
    local = owner.local(clock.now()).replace(tzinfo=None)
    owed = Money(Decimal(1500), "MDL")
    await tact.services.payments.add(owner, egor.id, owed, local.date() + timedelta(days=9))
    seen = await head(tact, owner.id, egor.id, clock.now())
    assert seen is not None
    assert not seen.noted
    await tact.services.reminders.add(owner, egor.id, "Call", local + timedelta(hours=1))
    again = await head(tact, owner.id, egor.id, clock.now())
    assert again is not None
    assert again.noted


async def test_pushes_before_the_moment_are_counted_with_whomever(
    tact: Tact, owner: Manager, egor: Client, clock: MovableClock
) -> None:
    local = owner.local(clock.now()).replace(tzinfo=None)
    for client_id, hours in ((egor.id, 1), (None, 2), (egor.id, 30)):
        at = local + timedelta(hours=hours)
        await tact.services.reminders.add(owner, client_id, "Call", at)
    seen = await head(tact, owner.id, egor.id, clock.now() + timedelta(hours=3))
    assert seen is not None
    assert seen.due == 2
