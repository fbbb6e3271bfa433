"""What figures can mean: a number, a day, an hour, a year, a date, a clock time, by category."""

from __future__ import annotations

import re
from functools import lru_cache

from domain.phrases.tokens import Token, Value

_YEARS = range(1970, 2200)
_PAIR = re.compile(r"(\d{1,2})([./:-])(\d{1,2})")
_FULL = re.compile(r"(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})")
_HIGHEST_TEN = 90


@lru_cache(4096)
def meanings(figures: str) -> dict[str, Value]:
    """Every category and value of a token of figures; nothing for what no clock or number shows."""
    if not figures.isascii():
        return {}
    if figures.isdecimal():
        return _whole(figures)
    if found := _FULL.fullmatch(figures):
        return _full(found)
    if found := _PAIR.fullmatch(figures):
        return _pair(found[1], found[2], found[3])
    return _decimal(figures)


def _whole(figures: str) -> dict[str, Value]:
    if len(figures) > 9:
        return {}
    n = int(figures)
    found: dict[str, Value] = {"number": n, "figure": n}
    if len(figures) <= 2:
        if n >= 1:
            # Beyond 31 it is no day of any month: to be refused with the reason.
            found["day" if n <= 31 else "bigday"] = n
        if n <= 23:
            found["hour"] = n
            if figures[0] == "0":
                found["exact"] = n
        if n <= 59 and len(figures) == 2:
            found["minutes"] = n
    else:
        if n in _YEARS:
            found["year"] = n
        if len(figures) <= 4 and n // 100 <= 23 and n % 100 <= 59:
            found["compact"] = (n // 100, n % 100, int(figures[0] == "0"))
    return found


def _full(found: re.Match[str]) -> dict[str, Value]:
    first, month, last = found[1], int(found[3]), found[4]
    if len(first) == 4:
        return {"ymd": (int(first), month, int(last))}
    year = int(last) + (2000 if len(last) == 2 else 0)
    return {"ymd": (year, month, int(first))}


def _pair(first: str, sign: str, second: str) -> dict[str, Value]:
    a, b = int(first), int(second)
    found: dict[str, Value] = {}
    if a <= 23 and b <= 59 and len(second) == 2 and sign != "/":
        kind = {":": "clock", ".": "dotclock", "-": "dashclock"}[sign]
        found[kind] = (a, b, int(len(first) == 2 and first[0] == "0"))
    elif sign == ":":
        # Refused with the reason, not left among the words.
        found["no_clock"] = (a, b)
    if sign in "./" and len(second) == 2 and 1 <= b <= 12:
        found["dm"] = (a, b)
    elif sign == "/" and len(second) == 2 and 1 <= a <= 12 < b <= 31:
        # No month has this number: it is the day, behind the month as in America.
        found["dm"] = (b, a)
    if sign in "./" and len(second) == 1:
        found["maybe_dm"] = (a, b)
    if sign == ".":
        found |= _decimal(f"{first}.{second}")
    if sign == "-":
        found["number"] = b
    return found


def _decimal(figures: str) -> dict[str, Value]:
    try:
        number = float(figures.replace(",", "."))
    except ValueError:
        return {}
    return {"number": number, "decimal": number}


def worded(n: int) -> dict[str, Value]:
    """Every category and value of a number in words."""
    found: dict[str, Value] = {"number": n}
    if n <= 23:
        found["hour"] = n
    if 10 <= n <= 59:
        found["minutes"] = n
    return found


def joined(tens: Token, ones: Token) -> dict[str, Value] | None:
    """The meaning of "twenty" and "five", "thirty" and "first"; None if they are two numbers."""
    ten = tens.values.get("number")
    if not isinstance(ten, int) or ten not in range(20, _HIGHEST_TEN + 1, 10):
        return None
    if "figure" in tens.values or "figure" in ones.values:
        return None
    ordinal, number = ones.values.get("ordinal"), ones.values.get("number")
    if isinstance(ordinal, int) and 1 <= ordinal <= 9:
        return {"ordinal": ten + ordinal, "nth": ten + ordinal}
    if isinstance(number, int) and 1 <= number <= 9:
        return worded(ten + number)
    return None
