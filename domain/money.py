"""Sums of money, as people type them in three languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from domain.errors import DomainError

MOST = Decimal(10) ** 12
_TEXT_LIMIT = 64
_NUMBER = r"\d(?:[\d.,' ]*\d)?"
_TOKEN = re.compile(rf"(?P<number>{_NUMBER})|(?P<word>[^\W\d_]+)\.?|(?P<sign>[^\w\s])|\s+")
_AMOUNT = re.compile(
    r"(?P<whole>\d+|[1-9]\d{0,2}(?P<group>[.,' ])\d{3}(?:(?P=group)\d{3})*)"
    r"(?:(?P<mark>[.,])(?P<cents>\d{1,2}))?"
)
_APOSTROPHES = str.maketrans("\u2019\u2018\u02bc\u00b4`", "'''''")
_MINUSES = frozenset("-\u2212\u2013")


@dataclass(frozen=True, slots=True)
class Money:
    """A positive sum with two decimals at most, and its ISO 4217 code."""

    amount: Decimal
    currency: str


def parse_money(text: str, default_currency: str, currencies: Mapping[str, str]) -> Money:
    """The one sum that `text` is: "1500", "1 500,50 lei", "EUR 1.500,50", "$1,500".

    `currencies` maps case-folded words and signs to a code, or to several codes separated by a
    space when people use one word for several currencies: then `default_currency` decides if it is
    one of them, else the first. A single point or comma before exactly three digits separates
    thousands ("1.500" is fifteen hundred): nobody bills thousandths.
    Raises DomainError "sum-unreadable", "sum-not-positive" or "sum-too-big" (with `limit`).
    """
    numbers, words, minus = _tokens(text)
    if len(numbers) != 1:
        raise DomainError("sum-unreadable")
    codes = {_code(word, default_currency, currencies) for word in words}
    amount = _amount(numbers[0])
    if len(codes) > 1:
        raise DomainError("sum-unreadable")
    if minus or amount <= 0:
        raise DomainError("sum-not-positive")
    if amount > MOST:
        raise DomainError("sum-too-big", limit=int(MOST))
    return Money(amount, codes.pop() if codes else default_currency)


def _tokens(text: str) -> tuple[list[str], list[str], bool]:
    """Numbers, words and signs of currencies, and whether a minus stands before the number."""
    if len(text) > _TEXT_LIMIT:
        raise DomainError("sum-unreadable")
    text = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).casefold().rstrip(" .,;!")
    numbers: list[str] = []
    words: list[str] = []
    minus = False
    for token in _TOKEN.finditer(text):
        if token["number"]:
            numbers.append(token["number"])
        elif token["word"]:
            words.append(token["word"])
        elif token["sign"] in _MINUSES and not numbers:
            minus = True
        elif token["sign"]:
            words.append(token["sign"])
    return numbers, words, minus


def _code(word: str, default: str, currencies: Mapping[str, str]) -> str:
    codes = currencies.get(word, "").split()
    if not codes:
        raise DomainError("sum-unreadable")
    return default if default in codes else codes[0]


def _amount(number: str) -> Decimal:
    """The number with the separators of any of our three languages; exact to the cent."""
    found = _AMOUNT.fullmatch(number)
    if found is None or (found["mark"] and found["mark"] == found["group"]):
        raise DomainError("sum-unreadable")
    whole = re.sub(r"\D", "", found["whole"])
    return Decimal(f"{whole}.{(found['cents'] or '').ljust(2, '0')}")
