"""Promises kept and broken, and how late a client usually is."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ledger import Entry, Kind, promises, record, usual_delay

NOON = datetime(2026, 11, 22, 10, tzinfo=UTC)


def entry(number: int, kind: Kind, day: int, until: int | None = None, payment: int = 1) -> Entry:
    limit = date(2026, 11, until) if until else None
    on = date(2026, 11, day)
    return Entry(number, 1, 1, payment, kind, NOON, on, limit, Decimal(5), None, None, {})


@pytest.mark.parametrize(
    ("then", "today", "state"),
    [
        (None, 10, "open"),
        (None, 11, "broken"),
        (("paid", 10), 12, "kept"),
        (("paid", 11), 12, "broken"),
        (("promised", 9), 12, "replaced"),
        (("promised", 11), 12, "broken"),
        (("moved", 9), 12, "replaced"),
        (("cancelled", 9), 12, "replaced"),
        (("part", 9), 10, "open"),  # a part is not the payment
        (("part", 9), 12, "broken"),
        (("voicemail", 9), 10, "open"),
    ],
)
def test_what_became_of_a_promise(then: tuple[Kind, int] | None, today: int, state: str) -> None:
    entries = [entry(1, "promised", 5, until=10)]
    if then is not None:
        entries.append(entry(2, *then, until=20 if then[0] == "promised" else None))
    assert promises(entries, date(2026, 11, today))[0].state == state


def test_payments_do_not_mix_up_their_promises() -> None:
    entries = [entry(1, "promised", 5, until=10), entry(2, "paid", 8, payment=2)]
    assert [each.state for each in promises(entries, date(2026, 11, 12))] == ["broken"]


def test_a_usual_delay_is_spoken_of_from_enough_payments() -> None:
    assert usual_delay([]) is None
    assert usual_delay([5, 7]) is None
    assert usual_delay([5, 7, 90]) == 7
    assert usual_delay([-3, -2, 0, 1]) == -1


@given(st.lists(st.integers(-100, 400), min_size=3, max_size=30))
def test_the_usual_delay_lies_among_the_delays(delays: list[int]) -> None:
    known = usual_delay(delays)
    assert known is not None
    assert min(delays) <= known <= max(delays)


def test_a_record_counts_what_is_decided() -> None:
    entries = [
        entry(1, "promised", 1, until=3),
        entry(2, "promised", 4, until=6),
        entry(3, "paid", 6),
        entry(4, "promised", 5, until=30, payment=2),
    ]
    known = record(entries, [1, 2, 3], date(2026, 11, 12))
    assert (known.kept, known.broken, known.delay, known.paid) == (1, 1, 2, 3)
