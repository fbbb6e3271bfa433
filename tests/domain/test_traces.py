"""What may give a client away."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from content import dates
from domain.clients import Client
from domain.traces import Known, names_in, names_of, traces

NOON = datetime(2026, 11, 22, 10, tzinfo=UTC)
CLIENT = Client(
    id=1,
    manager_id=1,
    name="Егор Мунтяну",
    twin=1,
    company='ООО "Atelier Zina"',
    language="ru",
    address="formal",
    zone=None,
    phone="+373 69 123 456",
    email="egor@example.com",
    telegram_id=None,
    channels=("messenger",),
    preferred=None,
    traits=(),
    note=None,
    created_at=NOON,
    archived_at=None,
    deleted_at=None,
)
KNOWN = Known(
    names=names_of(CLIENT),
    others=names_in(["boris", "anna ivanova=ivanova", "april"]),
    sums=frozenset({Decimal(1500), Decimal("99.90"), Decimal(5)}),
    days=frozenset({date(2026, 11, 25)}),
    phrases=("INV-99", "egor@example.com"),
    phone=CLIENT.phone or "",
    months=dates.words().months,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Egor", "Egor"),
        ("egor", "egor"),
        ("ЕГОР!", "ЕГОР"),
        ("для Егора", "Егора"),
        ("Егору", "Егору"),
        ("с Егором", "Егором"),
        ("Munteanu", "Munteanu"),
        ("the people of atelier", "atelier"),
        ("для Зины", "Зины"),
        ("1500", "1500"),
        ("1 500 лей", "1 500"),
        ("€1,500.00", "1,500.00"),
        ("99,90", "99,90"),
        ("25.11", "25.11"),
        ("25/11/2026", "25/11/2026"),
        ("2026-11-25", "2026-11-25"),
        ("25-го ноября", "25-го ноября"),
        ("Nov 25th", "Nov 25"),
        ("25 noiembrie", "25 noiembrie"),
        ("invoice inv-99.", "inv-99"),
        ("069123456", "069123456"),
        ("+373 69 123-456", "+373 69 123-456"),
        ("egor@example.com", "egor@example.com"),
        ("ask Boris", "Boris"),
        ("Boris, hello", "Boris"),
        ("привет от Бориса", "Бориса"),
        ("for Ivanova", "Ivanova"),
    ],
)
def test_traces_are_found_as_they_stand(text: str, found: str) -> None:
    assert found in traces(text, KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Please pay as soon as you can.",
        "ООО",
        "within 5 days, by 11.25 or 2500",
        "15000 or 150",
        "25 октября, 26 November",
        "boris in small letters is a word",
        "April is near. April? In April.",
        "Ann is another.",
        "123456789012",
    ],
)
def test_ordinary_words_are_no_traces(text: str) -> None:
    assert traces(text, KNOWN) == ()


def test_each_is_told_once_in_its_order() -> None:
    assert traces("1500 Egor 25.11 Egor 1500", KNOWN) == ("1500", "Egor", "25.11")
