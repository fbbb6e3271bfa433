"""Values typed once for a client's texts: read when they are typed, put into words when used."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from content import formats
from content.playbook import Value
from domain.clients import Client
from domain.errors import DomainError
from domain.managers import Manager
from domain.money import Money
from domain.names import is_blank
from domain.payments import Payment
from services import reading

LONGEST = 1000
"""Characters of one value at most."""

MOST = 999


def keep(value: Value, typed: str, manager: Manager, today: date) -> str:
    """What is stored of a typed value; raises DomainError when it cannot be one.

    A date is kept as ISO 8601, a sum as amount and currency, whatever the language.
    """
    text = typed.strip()
    if is_blank(text):
        raise DomainError("value-empty")
    match value.kind:
        case "date":
            read = reading.past_day if value.past else reading.day
            return read(text, today).isoformat()
        case "money":
            money = reading.money(text, manager.currency)
            return f"{money.amount} {money.currency}"
        case "number":
            most = value.max or MOST
            if not text.isdecimal() or not 0 < int(text) <= most:
                raise DomainError("value-no-number", limit=most)
            return str(int(text))
    lines = text.splitlines() if value.kind == "lines" else [text]
    if value.max is not None and max(map(len, lines)) > value.max:
        raise DomainError("value-too-long", limit=value.max)
    if len(text) > LONGEST:
        raise DomainError("value-too-long", limit=LONGEST)
    return text


def is_over(value: Value, kept: str, today: date) -> bool:
    """Whether a date that was to come has passed: it is asked for anew."""
    return value.kind == "date" and not value.past and date.fromisoformat(kept) < today


def show(value: Value, kept: str, lang: str, today: date, home: str) -> str:
    """A stored value as `lang` writes it; `home` is the manager's own currency."""
    match value.kind:
        case "date":
            return formats.day(date.fromisoformat(kept), lang, today)
        case "money":
            return formats.money(money_of(kept), lang, home=home)
    return kept


def money_of(kept: str) -> Money:
    """A sum as it was kept."""
    amount, _, currency = kept.partition(" ")
    return Money(Decimal(amount), currency)


def known(
    kinds: Mapping[str, Value],
    given: Mapping[str, str],
    client: Client,
    manager: Manager,
    payment: Payment | None,
    today: date,
    stage: str | None = None,
) -> dict[str, str]:
    """Every value of a text, as the client's language writes it."""
    values = {
        name: show(kinds[name], kept, client.language, today, manager.currency)
        for name, kept in given.items()
        if not is_over(kinds[name], kept, today)
    }
    values |= {"name": client.first_name, "me": manager.name}
    if payment is not None:
        values |= of_payment(payment, given, client, manager, today, stage)
    return values


WHOLE = ("part_paid", "disputed")
"""Stages whose texts speak of the whole sum; the others ask for what is still open."""


def of_payment(
    payment: Payment,
    given: Mapping[str, str],
    client: Client,
    manager: Manager,
    today: date,
    stage: str | None = None,
) -> dict[str, str]:
    """What a payment tells a text: sum, dates, invoice, what has come and what is left."""

    def written(money: Money) -> str:
        return formats.money(money, client.language, home=manager.currency)

    shown = {
        "sum": written(payment.money if stage in WHOLE else payment.rest),
        "due": formats.day(payment.due_on, client.language, today),
    }
    if payment.invoice:
        shown["invoice"] = payment.invoice
    if payment.promised_on:
        shown["promised"] = formats.day(payment.promised_on, client.language, today)
    if payment.disputed:
        shown["objection"] = payment.disputed
    if payment.paid:
        return shown | {"paid": written(payment.received), "rest": written(payment.rest)}
    paid = money_of(given["paid"]) if "paid" in given else None
    if paid is not None and paid.currency == payment.money.currency:
        rest = payment.money.amount - paid.amount
        if rest > 0:
            shown["rest"] = written(Money(rest, paid.currency))
    return shown
