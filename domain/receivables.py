"""What all clients together owe, by age, for each currency by itself: sums of two currencies are
never added."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from domain.money import Money
from domain.payments import Payment

Band = Literal["current", "days30", "days60", "days90", "older"]
BANDS: tuple[Band, ...] = ("current", "days30", "days60", "days90", "older")
"""Not due yet, and up to 30, 60, 90 days late, and beyond: the bands of an ageing report."""

_ENDS = (0, 30, 60, 90)


@dataclass(frozen=True, slots=True)
class Ageing:
    """One currency's open sums by band, in the order of BANDS."""

    currency: str
    sums: tuple[Decimal, ...]

    @property
    def total(self) -> Money:
        """All of it."""
        return Money(sum(self.sums, Decimal(0)), self.currency)

    @property
    def late(self) -> Money:
        """What should have come already."""
        return Money(sum(self.sums[1:], Decimal(0)), self.currency)


def band(days_late: int) -> Band:
    """The band of a payment that many days late."""
    place = next((place for place, end in enumerate(_ENDS) if days_late <= end), len(_ENDS))
    return BANDS[place]


def ageing(payments: Iterable[Payment], today: date, home: str) -> tuple[Ageing, ...]:
    """The open payments of each currency by age; `home`, the manager's own currency, comes first.

    What has been paid of a payment is not owed any more.
    """
    sums: dict[str, dict[Band, Decimal]] = {}
    for payment in payments:
        if payment.status == "open":
            of_currency = sums.setdefault(payment.money.currency, dict.fromkeys(BANDS, Decimal(0)))
            of_currency[band(payment.days_late(today))] += payment.rest.amount
    codes = sorted(sums, key=lambda code: (code != home, code))
    return tuple(Ageing(code, tuple(sums[code].values())) for code in codes)
