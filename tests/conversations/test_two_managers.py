"""Two owners of one bot: what belongs to one does not exist for the other."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from composition import Tact
from config import Settings
from handlers import ROUTES
from playground.telegram import Playground
from storage import hints
from storage.tables import managers, metadata
from tests.people import Person

SECRETS = (
    "Zinaida",
    "Atelier",
    "+37369123456",
    "zina@example.com",
    "Pays on Fridays",
    "1,234,567",
    "INV-99",
    "call the lawyer",
    "Secret report",
    "Secret words",
    "Secret rhythm",
)
WORDS = {
    "name": "note",
    "language": "ro",
    "channel": "email",
    "trait": "forgets",
    "zone": "Europe/Chisinau",
    "code": "EUR",
    "situation": "payment",
    "stage": "coming",
    "said": "answered",
    "item": "talk",
    "option": "1",
    "choice": "morning",
    "day": "2026-12-01",
    "style": "choleric",
    "topic": "trust",
    "tactic": "vanishes",
    "which": "report",
    "what": "time",
    "how": "voicemail",
    "why": "run",
    "whose": "client",
    "policy": "gentle",
    "country": "RO",
    "hours": "22-7",
    "weekday": "5",
    "span": "today",
    "kind": "report",
    "origin": "list-0",
    "half": "morning",
    "hour": "0830",
    "evidence": "promise-1",
    "goal": "calm",
    "turn": "result",
    "filed_as": "request",
    "outcome": "reached",
}
"""What a button of each word carries; a new argument has to be added here."""


@pytest.fixture
def settings(database_url: str, telegram: Playground) -> Settings:
    """Both people of the local Telegram are owners."""
    owners = frozenset(person.id for person in telegram.accounts)
    return Settings(  # type: ignore[call-arg]  # _env_file is pydantic's own argument
        _env_file=None, database_url=database_url, owner_ids=owners
    )


@pytest.fixture
async def other(manager: Person, stranger: Person) -> Person:
    """The second owner, with a client of their own; the first one has a full file."""
    await manager.says("/settings")
    await manager.taps("Quiet times")
    await manager.taps("Don't ask again")
    for typed in ("/new Zinaida", "Zinaida"):
        await manager.says(typed)
    for field, value in (
        ("Company", "Atelier"),
        ("Phone", "+37369123456"),
        ("E-mail", "zina@example.com"),
        ("Note", "Pays on Fridays"),
    ):
        await manager.taps("Edit")
        await manager.taps(field)
        await manager.says(value)
        await manager.taps("← Zinaida")
    await manager.taps("How do they tick?")
    await manager.taps_row(0)
    await manager.says("Zinaida")
    await manager.taps("Payment")
    await manager.says("1234567, 25 November")
    await manager.taps("Invoice number")
    await manager.says("INV-99")
    await manager.says("Zinaida")
    await manager.taps("We talked")
    await manager.taps("E-mail")
    await manager.taps("waiting")
    await manager.says("Zinaida")
    await manager.taps("What do I say?")
    await manager.taps("Report")
    await manager.says("Secret report")
    await manager.taps("My wording")
    await manager.taps("Write my own")
    if "Which part" in manager.sees:
        await manager.taps("Text")
    await manager.says("Secret words")
    await manager.says("Zinaida")
    await manager.taps("Routines")
    await manager.taps("➕ Report")
    await manager.says("Secret rhythm every Friday")
    await manager.taps("Sent already")
    await manager.says("Zinaida")
    await manager.taps("Remind me")
    await manager.says("call the lawyer")
    await manager.taps("Tomorrow")
    await manager.says("/read Secret words, and others do it for half the price")
    await manager.taps("A fair request")
    await manager.taps("Keep the words")
    async with manager.tact.database.write() as connection:
        await hints.dismiss(connection, 1, 1, "silence-1", datetime(2026, 11, 22, tzinfo=UTC))
    await manager.says("/calendar")
    await manager.taps("Everything as a file")
    await manager.says("/remind call the lawyer again")
    await manager.asks_inline("Zinaida payment")
    await manager.chooses("✉️")
    await manager.says("/call zinaida")
    await manager.taps("We're talking")
    await manager.taps("Promise")
    await manager.says("Secret words on Friday")
    await stranger.says("/new Boris")
    return stranger


async def _first(tact: Tact, manager: Person) -> dict[str, list[object]]:
    """Every row of the first manager."""
    async with tact.database.read() as connection:
        mine = (
            await connection.execute(
                sa.select(managers.c.id).where(managers.c.telegram_id == manager.id)
            )
        ).scalar_one()
        rows: dict[str, list[object]] = {}
        for table in metadata.sorted_tables:
            if "manager_id" in table.c or table is managers:
                column = table.c.id if table is managers else table.c.manager_id
                found = await connection.execute(sa.select(table).where(column == mine))
                rows[table.name] = [tuple(row) for row in found]
        return rows


async def _ids(tact: Tact, manager: Person) -> dict[str, str]:
    """What the parameters of a tap are called, and the first manager's ids for them."""
    async with tact.database.read() as connection:

        async def first(table: str) -> str:
            column = metadata.tables[table].c.id
            return str((await connection.execute(sa.select(sa.func.min(column)))).scalar_one())

        reminders = metadata.tables["reminders"].c
        own = sa.select(sa.func.min(reminders.id)).where(
            reminders.payment_id.is_(None), reminders.rhythm_id.is_(None)
        )
        return {
            "client_id": await first("clients"),
            "payment_id": await first("payments"),
            "own_id": await first("own_wordings"),
            "sitting": await first("sittings"),
            "reminder_id": str((await connection.execute(own)).scalar_one()),
            "entry_id": await first("ledger"),
            "rhythm_id": await first("rhythms"),
            "report_id": await first("reports"),
            "touch_id": await first("touches"),
            "call_id": await first("calls"),
            "filed_id": await first("entries"),
            "number": "0",
            "wording": "1",
            "place": "0",
            "page": "1",
            "asked": "1",
            "mark": manager.data("Tomorrow").rpartition(":")[2],
        }


async def test_no_tap_of_the_other_reaches_ones_clients(
    manager: Person, other: Person, tact: Tact, telegram: Playground
) -> None:
    before, values = await _first(tact, manager), WORDS | await _ids(tact, manager)
    assert all(before[name] for name in before), before
    message = other.last["message_id"]
    telegram.calls.clear()
    for verb, route in ROUTES.taps.items():
        args = [values[each.name] for each in route.arguments]
        await other.taps_data(message, ":".join([verb, *args]))
        await other.says("2027-01-15")  # whatever was asked is answered, too
        assert await _first(tact, manager) == before, verb
        told = " ".join(json.dumps(dict(call.params), default=str) for call in telegram.calls)
        assert not [secret for secret in SECRETS if secret in told], verb
        telegram.calls.clear()


async def test_the_other_neither_finds_nor_lists_ones_clients(
    manager: Person, other: Person, telegram: Playground
) -> None:
    telegram.calls.clear()
    for query in ("Zinaida", "Zinaida payment", ""):
        await other.asks_inline(query)
    for typed in (
        "Zinaida",
        "zinaida@",
        "Atelier",
        "/clients Zinaida",
        "/clients",
        "/reminders",
        "/calendar",
        "/today",
        "/week",
    ):
        await other.says(typed)
    await other.forwards_from("Zinaida")
    assert "Shall I add" in other.sees  # offered as new: nobody of that name is there
    await other.taps("Add Zinaida")
    assert other.sees.startswith("Added: Zinaida.")  # not "Zinaida (2)"
    await manager.says("/clients")
    assert "Boris" not in manager.buttons


async def test_the_pushes_of_one_reach_only_that_one(manager: Person, other: Person) -> None:
    heard = other.hears()
    await manager.waits_until("2026-11-26 12:00")
    assert "call the lawyer" in manager.seen
    assert "Today is the day" in manager.seen
    assert other.hears() == heard


async def test_a_contact_known_to_one_is_new_to_the_other(manager: Person, other: Person) -> None:
    await manager.forwards_from("Vasile", 5005)
    await manager.taps("Add Vasile")
    await other.forwards_from("Vasile", 5005)
    assert "A message from Vasile" in other.sees


async def test_what_one_teaches_is_not_known_to_the_other(manager: Person, other: Person) -> None:
    strange = "/read The moon is made of purple gherkins tonight"
    await other.says(strange)
    before = other.sees
    await manager.says(strange)
    assert manager.sees == before
    await manager.taps("None of these")
    await manager.taps_row(0)
    if "Checked, go on" in manager.buttons:
        await manager.taps("Checked, go on")
    await manager.taps("Keep the words")
    await manager.says(strange)
    assert manager.sees != before
    await other.says(strange)
    assert other.sees == before
