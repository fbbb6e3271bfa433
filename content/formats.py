"""Sums, days, hours and shares as each language writes them. Plain text, not HTML.

Babel is imported at the first use, not at start: it costs more than the rest of the texts. A screen
shows the sums and days of the screen before it, so those are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Protocol

from content import currencies, dates

if TYPE_CHECKING:
    from babel import Locale

_LOCALES = {"en": "en_GB", "ru": "ru", "ro": "ro"}
_CENTS = Decimal("0.01")
_KEPT = 1024


class Sum(Protocol):
    """Anything with an amount and a currency."""

    @property
    def amount(self) -> Decimal: ...

    @property
    def currency(self) -> str: ...


def money(sum_: Sum, lang: str, home: str | None = None) -> str:
    """A sum, "1,500 MDL": cents only when there are some; `home` as in `currencies.form`."""
    return _money(sum_.amount.quantize(_CENTS), sum_.currency, lang, home)


@lru_cache(_KEPT)
def _money(amount: Decimal, currency: str, lang: str, home: str | None) -> str:
    from babel.numbers import format_decimal  # noqa: PLC0415 - see above

    whole = amount == amount.to_integral_value()
    number = format_decimal(amount, "#,##0" if whole else "#,##0.00", locale=_locale(lang))
    forms = currencies.form(currency, lang, home)
    category = _locale(lang).plural_form(int(amount) if whole else amount)
    return forms.get(category, forms["other"]).format(n=number)


def day(day_: date, lang: str, today: date, *, weekday: bool = False) -> str:
    """A day, "25 November"; with the year only when it is not the current one."""
    return _day(day_, lang, day_.year == today.year, weekday)


@lru_cache(_KEPT)
def _day(day_: date, lang: str, this_year: bool, weekday: bool) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - see above

    forms = dates.forms(lang)
    if this_year:
        pattern = forms.weekday if weekday else forms.day
    else:
        pattern = forms.weekday_and_year if weekday else forms.day_and_year
    return format_date(day_, pattern, locale=_locale(lang))


@cache
def weekday(number: int, lang: str) -> str:
    """The name of a weekday, Monday is 0, as a word by itself."""
    names = _locale(lang).days["stand-alone"]["wide"]
    name: str = names[number]
    return capitalised(name)


def capitalised(text: str) -> str:
    """The text as it begins a line: only its first letter changes."""
    return text[:1].upper() + text[1:]


def relative_day(day_: date, lang: str, today: date, *, weekday: bool = False) -> str:
    """The words "today", "tomorrow" and their like near today, otherwise as `day`."""
    near = dates.forms(lang).relative.get((day_ - today).days)
    return near or day(day_, lang, today, weekday=weekday)


def clock(time_: time | datetime, lang: str) -> str:
    """An hour, "14:05": the wall time as it is, whatever its zone."""
    from babel.dates import format_time  # noqa: PLC0415 - see above

    return format_time(time_.replace(tzinfo=None), "HH:mm", locale=_locale(lang))


def moment(local: datetime, lang: str, today: date, *, weekday: bool = False) -> str:
    """A moment, "tomorrow at 10:00": `local` is shown as it is; the caller has chosen the zone."""
    near = relative_day(local.date(), lang, today, weekday=weekday)
    return dates.forms(lang).moment.format(day=near, time=clock(local, lang))


def month(number: int, lang: str) -> str:
    """The name of a month (1 to 12) as it stands behind a day: "March"."""
    from babel.dates import format_date  # noqa: PLC0415 - see above

    return format_date(date(2000, number, 1), "MMMM", locale=_locale(lang))


@cache
def month_alone(number: int, lang: str) -> str:
    """The name of a month (1 to 12) as a word by itself, as in a heading."""
    name: str = _locale(lang).months["stand-alone"]["wide"][number]
    return name


def listed(names: Sequence[str], lang: str) -> str:
    """Several names as one: "Monday, Wednesday and Friday"."""
    from babel.lists import format_list  # noqa: PLC0415 - see above

    return format_list(names, locale=_locale(lang))


def percent(share: float, lang: str) -> str:
    """A share of one in whole per cent."""
    from babel.numbers import format_percent  # noqa: PLC0415 - see above

    return format_percent(share, locale=_locale(lang))


@cache
def _locale(lang: str) -> Locale:
    from babel import Locale  # noqa: PLC0415 - see above

    return Locale.parse(_LOCALES[lang])
