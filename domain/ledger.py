"""What has happened to a payment, entry by entry: promises kept or broken, and the usual delay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from statistics import median
from typing import Any, Literal

Kind = Literal[
    "part",
    "paid",
    "cancelled",
    "promised",
    "moved",
    "disputed",
    "settled",
    "paused",
    "resumed",
    "invoice",
    "document",
    "ladder",
    "voicemail",
    "unreachable",
    "not_received",
    "approval",
    "run",
]
State = Literal["open", "kept", "broken", "replaced"]
"""Of a promise. replaced: another date was agreed, or nothing is expected any more, before its day
was over; that is neither kept nor broken."""

ENOUGH = 3
"""Payments before a usual delay is spoken of: two may be chance (our judgement)."""

_ENDS: tuple[Kind, ...] = ("promised", "moved", "paid", "cancelled")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened. `day` is the manager's day it counts for, `until` the day that was
    named; `before` holds what the payment said until then, so that it can be undone."""

    id: int
    manager_id: int
    client_id: int
    payment_id: int
    kind: Kind
    at: datetime
    day: date
    until: date | None
    amount: Decimal | None
    note: str | None
    touch_id: int | None
    before: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise to pay by a day, and what became of it."""

    payment_id: int
    made_on: date
    until: date
    state: State


@dataclass(frozen=True, slots=True)
class Record:
    """How a client keeps to dates. `delay` in days (early is negative), None while unknown; `paid`
    is the number of payments it comes from."""

    kept: int
    broken: int
    delay: int | None
    paid: int


def promises(entries: Iterable[Entry], today: date) -> tuple[Promise, ...]:
    """Every promise in `entries` (the oldest first) with its outcome on `today`."""
    by_payment: dict[int, list[Entry]] = {}
    for entry in entries:
        by_payment.setdefault(entry.payment_id, []).append(entry)
    found = []
    for of_one in by_payment.values():
        for place, entry in enumerate(of_one):
            if entry.kind == "promised" and entry.until is not None:
                end = next((each for each in of_one[place + 1 :] if each.kind in _ENDS), None)
                state = _state(entry.until, end, today)
                found.append(Promise(entry.payment_id, entry.day, entry.until, state))
    return tuple(sorted(found, key=lambda each: (each.made_on, each.payment_id)))


def _state(until: date, end: Entry | None, today: date) -> State:
    ended = end.day if end is not None else today
    if ended > until:
        return "broken"
    if end is None:
        return "open"
    return "kept" if end.kind == "paid" else "replaced"


def usual_delay(delays: Sequence[int]) -> int | None:
    """The median of days between the date and the money; None from too few payments.

    The median, because one forgotten invoice says little about the others.
    """
    return round(median(delays)) if len(delays) >= ENOUGH else None


def record(entries: Iterable[Entry], delays: Sequence[int], today: date) -> Record:
    """How a client has kept to dates so far."""
    states = [promise.state for promise in promises(entries, today)]
    return Record(states.count("kept"), states.count("broken"), usual_delay(delays), len(delays))
