"""A manager's data is that manager's: no function of storage reaches another's.

Every function of the room is found by inspection, so that a new one cannot be forgotten: it has to
be scoped by a manager, or to stand below with the reason why it is not.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError, NoResultFound

import storage
from domain.calendars import Mark
from domain.gate import Gate
from storage import managers
from storage.database import Connection, Database, Transaction
from storage.tables import metadata
from tests.storage.rows import NOON, furnish, manager_columns, undone

NOT_SCOPED = {
    "access.anyone": "the door: there is no manager yet",
    "access.put_code": "the door: there is no manager yet",
    "access.use_code": "the door: there is no manager yet",
    "calls.start": "makes a row; the database refuses what belongs to another",
    "calendars.add": "makes a row of the manager who asks",
    "calendars.find": "finds the manager by the address",
    "clients.add": "makes a row; the database refuses what belongs to another",
    "clients.purge": "the clean-up of every manager",
    "deliveries.next_due": "the schedule of every manager",
    "health.answer": "the house's own",
    "inline.choose": "makes a row of the manager who asks",
    "inline.put_token": "makes a row of the manager who asks",
    "ledger.add": "makes a row; the database refuses what belongs to another",
    "leases.anything": "the schedule of every manager",
    "leases.claim": "the schedule of every manager",
    "leases.give_up": "the schedule of every manager",
    "leases.guard": "the schedule of every manager",
    "leases.postpone": "the schedule of every manager",
    "leases.put_back": "the schedule of every manager",
    "leases.record": "the schedule of every manager",
    "leases.recover": "the schedule of every manager",
    "entries.add": "makes a row; the database refuses what belongs to another",
    "gates.several": "the schedule of every manager",
    "managers.add": "makes the manager",
    "managers.find": "finds the manager",
    "own_wordings.add": "makes a row of the manager who asks",
    "own_wordings.shared": "what its owners have shared is for the team",
    "payments.add": "makes a row; the database refuses what belongs to another",
    "reminders.add": "makes a row; the database refuses what belongs to another",
    "rhythms.add": "makes a row; the database refuses what belongs to another",
    "rhythms.add_report": "makes a row; the database refuses what belongs to another",
    "upkeep.bar": "the owners of the house",
    "upkeep.barred_wrongly": "the owners of the house",
    "upkeep.last_reminder": "the schedule of every manager",
    "upkeep.mark": "the house's own",
    "upkeep.put_mark": "the house's own",
    "upkeep.rewind": "the schedule of every manager",
    "upkeep.unplanned": "the schedule of every manager",
}

GIVEN: dict[str, Any] = {
    "gate": Gate(days_off=frozenset({6})),
    "name": "Egor",
    "digest": "morning",
    "value": "boots",
    "names": ["topic"],
    "message_id": 77,
    "text": "call",
    "size": 10,
    "skip": 0,
    "until": NOON + timedelta(days=400),
    "now": NOON,
    "since": NOON - timedelta(days=30),
    "end": datetime(2026, 12, 31),
    "opened_at": NOON,
    "situation": "payment",
    "language": "en",
    "parts": {"body": ("changed",)},
    "doubts": [],
    "given": True,
    "at": NOON,
    "tactic": "urgent",
    "words": "now",
    "mark": "edits-logo",
    "deleted_before": NOON + timedelta(days=1),
    "mode": "usual",
    "occurrence": "overdue:0",
    "local_at": datetime(2026, 11, 28, 9),
    "zone": "Europe/Chisinau",
    "due_at": NOON + timedelta(days=6),
    "after": NOON,
    "token": "secret",
    "target": "card:1:",
    "secret_hash": "1" * 64,
    "items": ["reminder-1"],
    "changed": {"reminder-1": Mark("2" * 64, 1, NOON)},
}
"""Arguments that belong to nobody; the others are in `furnish`."""

CHANGES: dict[str, dict[str, Any]] = {
    "calls": {"goal": "calm"},
    "clients": {"note": "changed"},
    "entries": {"text": "changed"},
    "managers": {"name": "Changed"},
    "payments": {"invoice": "changed"},
    "reminders": {"text": "changed"},
    "rhythms": {"status": "changed"},
}
"""What `**values` are for each noun."""

OWNED = ("reminder", "delivery", "client")
"""Arguments that carry their manager inside."""


def functions() -> dict[str, Callable[..., Any]]:
    """Every public function of the room that speaks SQL."""
    found = {}
    for info in pkgutil.iter_modules(storage.__path__):
        if info.ispkg or info.name in ("database", "sqlite", "tables"):
            continue
        module = importlib.import_module(f"storage.{info.name}")
        for name, function in inspect.getmembers(module, inspect.iscoroutinefunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                found[f"{info.name}.{name}"] = function
    return found


FUNCTIONS = functions()
SCOPED = sorted(set(FUNCTIONS) - set(NOT_SCOPED))


def arguments(name: str, caller: int, rows: dict[str, Any]) -> dict[str, Any]:
    """What `caller` would pass to reach the rows."""
    given: dict[str, Any] = {}
    for parameter in list(inspect.signature(FUNCTIONS[name]).parameters.values())[1:]:
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            given |= CHANGES[name.partition(".")[0]]
        elif parameter.name == "manager_id":
            given["manager_id"] = caller
        elif parameter.name in OWNED:
            given[parameter.name] = replace(rows[parameter.name], manager_id=caller)
        elif parameter.default is parameter.empty:
            everything = rows | GIVEN
            given[parameter.name] = everything[parameter.name]
    return given


async def everything_of(connection: Connection, manager_id: int) -> dict[str, Sequence[Any]]:
    """Every row of a manager in every table."""
    kept: dict[str, Sequence[Any]] = {}
    for table in metadata.sorted_tables:
        owner = table.c.id if table.name == "managers" else table.c.get("manager_id")
        if owner is not None:
            rows = await connection.execute(
                sa.select(table).where(owner == manager_id).order_by(*table.primary_key)
            )
            kept[table.name] = rows.all()
    return kept


@pytest.mark.parametrize("name", SCOPED)
def test_it_asks_whose_it_is(name: str) -> None:
    asked = set(inspect.signature(FUNCTIONS[name]).parameters)
    assert asked & {"manager_id", *OWNED}, f"{name}: scope it, or say why not in NOT_SCOPED"


def test_the_exceptions_are_still_there() -> None:
    assert set(NOT_SCOPED) <= set(FUNCTIONS)


@dataclass(frozen=True)
class Tried:
    """What a call gave, and whether it changed anything of the owner's; then it was undone."""

    given: Any
    changed: bool


async def attempt(connection: Transaction, name: str, caller: int, rows: dict[str, Any]) -> Tried:
    """Calls a function as `caller` with the ids of somebody's rows."""
    before = await everything_of(connection, rows["manager_id"])
    try:
        async with undone(connection):
            given = await FUNCTIONS[name](connection, **arguments(name, caller, rows))
            after = await everything_of(connection, rows["manager_id"])
    except (IntegrityError, NoResultFound):
        return Tried(None, changed=False)
    return Tried(given, changed=before != after)


async def test_nothing_of_another_manager_is_given_or_changed(database: Database) -> None:
    async with database.write() as connection:
        alex = await furnish(connection, 1000)
        sam = await managers.add(connection, **manager_columns(2000))
        for name in SCOPED:
            tried = await attempt(connection, name, sam.id, alex)
            assert not tried.given or tried.given == sam, name
            assert not tried.changed, name


async def test_the_owner_gets_or_changes_something(database: Database) -> None:
    """The counter-check: with the owner's id the very same calls do their work."""
    async with database.write() as connection:
        alex = await furnish(connection, 1000)
        for name in SCOPED:
            tried = await attempt(connection, name, alex["manager_id"], alex)
            assert tried.given or tried.changed, name


# ---------------------------------------------------------------- the tables themselves

HOUSE = {"managers", "claims", "marks"}
"""Tables that belong to no manager."""


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=str)
def test_every_row_belongs_to_a_manager(table: sa.Table) -> None:
    if table.name not in HOUSE:
        assert not table.c.manager_id.nullable
        assert any("manager_id" in each.column_keys for each in table.foreign_key_constraints)


OF_SOMETHING = [
    (table, key)
    for table in metadata.sorted_tables
    for key in sorted(table.foreign_key_constraints, key=lambda key: str(key.name))
    if table.name not in HOUSE and key.referred_table.name != "managers"
]


@pytest.mark.parametrize(
    ("table", "key"),
    OF_SOMETHING,
    ids=[f"{table}-{key.referred_table}" for table, key in OF_SOMETHING],
)
def test_what_a_row_is_of_is_named_together_with_the_manager(
    table: sa.Table, key: sa.ForeignKeyConstraint
) -> None:
    """So that the database itself refuses a row of another manager's client."""
    assert key.column_keys[0] == "manager_id"
    assert [each.column.name for each in key.elements] == ["manager_id", "id"]


async def test_the_database_refuses_a_row_of_another_managers(database: Database) -> None:
    async with database.write() as connection:
        await furnish(connection, 1000)
        sam = await managers.add(connection, **manager_columns(2000))
        for table, key in OF_SOMETHING:
            async with undone(connection):
                row = (await connection.execute(sa.select(table).limit(1))).mappings().one()
                await connection.execute(sa.delete(table))
                # Of one thing at a time: what else the row is of would be refused as well.
                others = {name for name in row if name.endswith("_id") and table.c[name].nullable}
                theirs = dict(row) | dict.fromkeys(others - set(key.column_keys))
                theirs["manager_id"] = sam.id
                with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
                    await connection.execute(sa.insert(table).values(**theirs))
