"""A sum and the day it is due, typed as one text: "1500 lei, 25 November"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from domain.errors import DomainError
from domain.money import Money

_TEXT_LIMIT = 128
_SEAM = re.compile(r"[,;]?\s+")


def parse_due(
    text: str, read_sum: Callable[[str], Money], read_day: Callable[[str], date]
) -> tuple[Money, date | None]:
    """The sum, and the day if the text names one too, in either order.

    The readers are `parse_money` and `parse_day` with their words bound. Errors are theirs: about
    the day when a sum was understood beside it, else about the sum.
    """
    try:
        return read_sum(text), None
    except DomainError as error:
        first_error = error
    day_error: DomainError | None = None
    for sum_text, day_text in _cuts(text):
        try:
            money = read_sum(sum_text)
        except DomainError as error:
            if error.key != "sum-unreadable" and _is_read(read_day, day_text):
                first_error = error
            continue
        try:
            return money, read_day(day_text)
        except DomainError as error:
            if day_error is None or day_error.key == "date-unreadable":
                day_error = error
    raise first_error if day_error is None or _is_read(read_day, text) else day_error


def _is_read(read_day: Callable[[str], date], text: str) -> bool:
    try:
        read_day(text)
    except DomainError:
        return False
    return True


def _cuts(text: str) -> Iterator[tuple[str, str]]:
    """Every way to cut a text in two, sum first, then day first."""
    text = text.strip()
    seams = _SEAM.finditer(text) if len(text) <= _TEXT_LIMIT else ()
    halves = [(text[: seam.start()], text[seam.end() :]) for seam in seams]
    yield from reversed(halves)
    yield from ((second, first) for first, second in halves)
