"""What a file says before the message is read."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from domain.entries import FileEntry, Kind
from domain.leanings import File, leanings, summed
from domain.money import Money
from domain.payments import Payment
from domain.touches import Touch

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = NOW.date()


def payment(due: date) -> Payment:
    return Payment(1, 1, 1, Money(Decimal(5), "EUR"), due, None, None, "open", NOW)


def entry(kind: Kind, days: int = 1) -> FileEntry:
    return FileEntry(1, 1, 1, None, kind, NOW - timedelta(days=days), "x")


def touch(situation: str | None, days: int = 1, channel: str = "phone") -> Touch:
    at = NOW - timedelta(days=days)
    return Touch(channel, "received", at, situation=situation)  # type: ignore[arg-type]  # a channel


def file(*parts: object) -> File:
    return File(
        [each for each in parts if isinstance(each, Payment)],
        [each for each in parts if isinstance(each, Touch)],
        [each for each in parts if isinstance(each, FileEntry)],
        TODAY,
        NOW,
    )


@pytest.mark.parametrize(
    ("parts", "tactics"),
    [
        ((), set()),
        ((payment(TODAY),), {"vanishes"}),
        ((payment(TODAY + timedelta(days=1)),), set()),
        ((entry("agreement"),), {"never_said"}),
        ((entry("agreement", 40),), set()),
        ((touch("recap"),), {"never_said"}),
        ((touch("approval", 80),), {"goalposts"}),
        ((entry("promise_theirs"),), {"stalls"}),
        ((touch("waiting"),), {"stalls"}),
        ((entry("request"),), set()),
        ((entry("request"), entry("request", 9)), {"edits"}),
        ((touch("risk"),), {"professionals"}),
        (tuple(touch(None, day) for day in range(4)), {"trifles"}),
        (tuple(touch(None, day, "email") for day in range(4)), set()),
    ],
)
def test_what_the_file_leans_to(parts: tuple[object, ...], tactics: set[str]) -> None:
    found = leanings(file(*parts), {})
    assert {each.tactic for each in found} == tactics
    assert all(each.why for each in found)


def test_earlier_readings_count_this_clients_more_and_never_without_end() -> None:
    one = summed(leanings(None, {"urgent": (1, 1), "guilt": (1, 0), "fair": (2, 0)}))
    assert one["urgent"] > one["guilt"] > 0
    assert one["none"] > 0
    assert "fair" not in one
    many = summed(leanings(None, {"urgent": (999, 999)}))
    assert many["urgent"] < 0.05
