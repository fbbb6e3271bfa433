"""Quiet hours, days off, holidays, vacation: the screen and its questions."""

from __future__ import annotations

from datetime import date

from content import formats, workdays
from content.interface import Words
from domain.gate import Gate
from handlers.callbacks import button
from handlers.screens import Row, Screen, fitting, in_rows

QUIET = ("21-8", "20-9", "22-7", "23-6")
_WEEK = range(7)


def gate(words: Words, gate: Gate, today: date) -> Screen:
    """What is set, each line with its button."""
    away = gate.vacation_until is not None and gate.vacation_until >= today
    ask = ("gate-ask-once", "once") if gate.asks_again else ("gate-ask-again", "again")
    again = words.plain("gate-again-on" if gate.asks_again else "gate-again-off")
    text = words(
        "gate",
        quiet=_quiet(words, gate),
        days=", ".join(_name(day, words.lang) for day in sorted(gate.days_off)) or _none(words),
        country=workdays.name(gate.country, words.lang) if gate.country else _none(words),
        vacation=_vacation(words, gate, today) if away else _none(words),
        again=again,
    )
    leave = ("gate-vacation-end", "vacated") if away else ("gate-vacation", "vacation")
    return Screen(
        text,
        [
            [
                button(words.plain("gate-quiet"), "hours"),
                button(words.plain("gate-days"), "daysoff"),
            ],
            [
                button(words.plain("gate-country"), "holidays"),
                button(words.plain(leave[0]), leave[1]),
            ],
            [button(words.plain(ask[0]), "asking", ask[1])],
            [button(words.plain("back"), "settings")],
        ],
    )


def quiet_question(words: Words) -> Screen:
    """Hours to choose from; others can be typed."""
    hours = [button(each.replace("-", ":00 \u2013 ") + ":00", "hush", each) for each in QUIET]
    off = [button(words.plain("gate-quiet-off"), "hush", "off")]
    return Screen(words("gate-quiet-ask"), [*in_rows(hours, 2), off, _back(words)])


def days_question(words: Words, gate: Gate) -> Screen:
    """The week, days off marked."""
    days = [
        button(("\u2713 " if day in gate.days_off else "") + _name(day, words.lang), "dayoff", day)
        for day in _WEEK
    ]
    return Screen(words("gate-days-ask"), [*in_rows(days, 2), _back(words)])


def country_question(words: Words) -> Screen:
    """Countries whose holidays can be kept."""
    names = [button(workdays.name(code, words.lang), "holiday", code) for code in workdays.OFFERED]
    none = [button(words.plain("gate-country-none"), "holiday", "none")]
    return Screen(words("gate-country-ask"), [*fitting(names), none, _back(words)])


def vacation_question(words: Words) -> Screen:
    """Until when."""
    return Screen(words("gate-vacation-ask"), [_back(words)])


def _back(words: Words) -> Row:
    return [button(words.plain("back"), "gate")]


def _none(words: Words) -> str:
    return words.plain("gate-none")


def _quiet(words: Words, gate: Gate) -> str:
    if gate.quiet_from is None or gate.quiet_until is None:
        return _none(words)
    start, end = (formats.clock(each, words.lang) for each in (gate.quiet_from, gate.quiet_until))
    return words.plain("gate-hours", **{"from": start, "until": end})


def _vacation(words: Words, gate: Gate, today: date) -> str:
    assert gate.vacation_until is not None
    return words.plain("gate-until", day=formats.day(gate.vacation_until, words.lang, today))


def _name(day: int, lang: str) -> str:
    return formats.weekday(day, lang)
