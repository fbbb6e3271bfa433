"""Rows to try the room of storage on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from domain.calendars import Mark
from domain.dialogs import Dialog
from domain.gate import Gate
from domain.money import Money
from domain.own_wordings import Key
from domain.patterns import Aside, Place
from domain.temperament import Answer
from domain.touches import Touch
from storage import (
    calendars,
    calls,
    clients,
    deliveries,
    entries,
    gates,
    hints,
    inline,
    ledger,
    managers,
    own_wordings,
    payments,
    reminders,
    rhythms,
    tactics,
    temperament,
    touches,
)
from storage.database import Connection, Transaction
from storage.tables import deliveries as deliveries_table

NOON = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
LATER = NOON + timedelta(days=1)
KEY = Key("payment", "coming", "messenger", "en", "formal")
PARTS = {"body": ("{ Pay, ", Place("name"), Aside((" for [", Place("invoice"))), "\n<b>| ", "\\")}
RULE = "v1 unit=week on=fr at=09:00 from=2026-11-22"
LAST_WORKING_DAY = "v1 unit=month on=bd-1 at=17:30 from=2026-11-01"
MONEY = Money(Decimal(1500), "MDL")


class _UndoneError(Exception):
    """Enough was seen."""


@asynccontextmanager
async def undone(connection: Transaction) -> AsyncIterator[None]:
    """Whatever is done within it is undone at its end."""
    with suppress(_UndoneError):
        async with connection.begin_nested():
            yield
            raise _UndoneError


def manager_columns(telegram_id: int) -> dict[str, Any]:
    """A manager to add."""
    return {
        "telegram_id": telegram_id,
        "chat_id": telegram_id,
        "name": "Alex",
        "language": "en",
        "zone": "Europe/Chisinau",
        "zone_known": True,
        "currency": "MDL",
        "reachable": True,
        "created_at": NOON,
    }


def client_columns(manager_id: int, telegram_id: int | None = None) -> dict[str, Any]:
    """A client to add."""
    return {
        "manager_id": manager_id,
        "name": "Egor",
        "search_key": "egor",
        "twin": 1,
        "language": "en",
        "address": "formal",
        "telegram_id": telegram_id,
        "channels": ["messenger"],
        "traits": [],
        "created_at": NOON,
        "seen_at": NOON,
    }


async def furnish(connection: Connection, telegram_id: int) -> dict[str, Any]:
    """A manager with one of everything; gives whatever a function of this room may ask for."""
    manager = await managers.add(connection, **manager_columns(telegram_id))
    await gates.put(connection, manager.id, Gate())
    await calendars.add(connection, manager.id, "salt")
    await calendars.put_marks(connection, manager.id, {"reminder-1": Mark("1" * 64, 0, NOON)})
    await managers.put_dialog(connection, manager.id, Dialog("client-name"), NOON)
    client = await clients.add(connection, **client_columns(manager.id, telegram_id + 1))
    await inline.put_token(
        connection, manager.id, f"secret{telegram_id % 1000 or ''}", "card:1:", NOON, LATER
    )
    await inline.choose(connection, manager.id, "m:1", NOON, NOON)
    await clients.put_value(connection, manager.id, client.id, "topic", "shoes", NOON)
    sitting = await temperament.start(connection, manager.id, client.id, "usual", NOON)
    answer = Answer("talk", 1, NOON, sitting.id, manager.id, "1")
    await temperament.put(connection, manager.id, client.id, answer)
    touch = Touch("email", "sent", NOON)
    touch_id = await touches.add(connection, manager.id, client.id, touch)
    payment = await payments.add(
        connection,
        MONEY,
        manager_id=manager.id,
        client_id=client.id,
        due_on=date(2026, 11, 25),
        status="open",
        created_at=NOON,
    )
    await payments.update(
        connection, manager.id, payment.id, invoice="7", status="paid", paid_on=date(2026, 11, 26)
    )
    open_one = await payments.add(
        connection,
        MONEY,
        manager_id=manager.id,
        client_id=client.id,
        due_on=date(2026, 11, 25),
        status="open",
        created_at=NOON,
    )
    assert open_one.id != payment.id
    of_payment: dict[str, Any] = {
        "manager_id": manager.id,
        "client_id": client.id,
        "payment_id": payment.id,
    }
    entry = await ledger.add(
        connection,
        kind="promised",
        at=NOON,
        day=date(2026, 11, 22),
        until=date(2026, 11, 25),
        before={"promised_on": None},
        **of_payment,
    )
    await ledger.add(
        connection,
        Decimal(500),
        kind="part",
        at=NOON,
        day=date(2026, 11, 22),
        before={"paid": "0"},
        **of_payment,
    )
    ids = {"manager_id": manager.id, "client_id": client.id, "created_at": NOON}
    rhythm = await rhythms.add(connection, kind="report", rule=RULE, **ids)
    of_rhythm = {"manager_id": manager.id, "client_id": client.id, "rhythm_id": rhythm.id}
    days = {"meant_on": date(2026, 11, 27), "due_on": date(2026, 11, 27)}
    await rhythms.add_report(connection, key=0, status="sent", **days, **of_rhythm)
    report = await rhythms.add_report(connection, key=1, status="open", **days, **of_rhythm)
    ladder = await reminders.add(connection, payment_id=payment.id, **ids)
    note = await reminders.add(connection, text="call", **ids)
    await reminders.add(connection, rhythm_id=rhythm.id, **ids)
    await reminders.add(connection, text="sums", rule=LAST_WORKING_DAY, **ids)
    alone = {"manager_id": manager.id, "created_at": NOON, "digest": "morning"}
    await reminders.add(connection, done_at=NOON, **alone)
    for reminder, occurrence in ((ladder, "due:0"), (ladder, "due:0/s1"), (note, "once")):
        await deliveries.schedule(
            connection, reminder, occurrence, datetime(2026, 11, 25, 9), "Europe/Chisinau", NOON
        )
    await connection.execute(
        sa.update(deliveries_table)
        .where(deliveries_table.c.occurrence == "due:0/s1")
        .values(sent_at=NOON, message_id=77)
    )
    delivery = await deliveries.planned(connection, ladder)
    over = await calls.start(connection, manager.id, client.id, NOON)
    await calls.update(connection, manager.id, over.id, started_at=NOON, ended_at=NOON)
    call = await calls.start(connection, manager.id, client.id, NOON)
    filed = await entries.add(
        connection,
        manager_id=manager.id,
        client_id=client.id,
        call_id=call.id,
        kind="promise_theirs",
        at=NOON,
        text="pays on Friday",
        due_on=date(2026, 11, 27),
    )
    await entries.add(
        connection,
        manager_id=manager.id,
        client_id=client.id,
        kind="promise_ours",
        at=NOON,
        text="we send the draft",
        reminder_id=ladder.id,
    )
    gone_entry = await entries.add(
        connection,
        manager_id=manager.id,
        client_id=client.id,
        kind="question",
        at=NOON,
        text="who signs",
        deleted_at=NOON,
    )
    assert gone_entry.id != filed.id
    message_id = 77
    await tactics.put(connection, manager.id, message_id, client.id, "guilt", "en", NOON)
    await tactics.put_words(connection, manager.id, message_id, "how could you")
    await hints.dismiss(connection, manager.id, client.id, "silence-1", NOON)
    own = await own_wordings.add(connection, manager.id, KEY, PARTS, ["Egor"], NOON)
    gone = await own_wordings.add(
        connection, manager.id, replace(KEY, channel="sms"), PARTS, [], NOON
    )
    await own_wordings.delete(connection, manager.id, gone.id, NOON)
    return {
        "manager_id": manager.id,
        "client_id": client.id,
        "payment_id": payment.id,
        "entry_id": entry.id,
        "filed_id": filed.id,
        "call_id": call.id,
        "touch_id": touch_id,
        "before": {"invoice": None, "due_on": "2026-12-01", "climbing_since": NOON.isoformat()},
        "reminder_id": ladder.id,
        "sitting_id": sitting.id,
        "telegram_id": telegram_id + 1,
        "rhythm_id": rhythm.id,
        "report_id": report.id,
        "ids": list(range(1, 50)),
        "client": client,
        "answer": Answer("answer", 0, NOON, sitting.id, manager.id, "1"),
        "touch": Touch("email", "answered", NOON + timedelta(hours=1)),
        "reminder": ladder,
        "delivery": delivery,
        "own_id": own.id,
        "dialog": Dialog("client-name", {"x": 1}),
    }
