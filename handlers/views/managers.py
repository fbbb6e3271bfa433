"""First steps, settings and help, as screens."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from telegram import KeyboardButton, ReplyKeyboardMarkup

from content import currencies, formats, zones
from content.interface import LANGUAGES, Words
from domain.managers import Manager
from handlers.callbacks import button
from handlers.screens import Row, Screen, in_rows

LANGUAGE_NAMES = {"en": "language-english", "ru": "language-russian", "ro": "language-romanian"}


def welcome(words: Words, manager: Manager, local_now: datetime) -> Screen:
    """The first screen: the guess of language and time, each one tap from being put right."""
    time = formats.clock(local_now, words.lang)
    city = zones.city(manager.zone, words.lang)
    return Screen(
        words("welcome", name=manager.name, time=time, city=city),
        [
            [button(words.plain("welcome-right", time=time), "zone", manager.zone)],
            [button(words.plain("welcome-zone"), "zones")],
            languages(words),
        ],
    )


def languages(words: Words) -> Row:
    """The other languages, each in its own name."""
    return [
        button(words.plain(LANGUAGE_NAMES[lang]), "lang", lang)
        for lang in LANGUAGES
        if lang != words.lang
    ]


def zone_question(words: Words, manager: Manager) -> Screen:
    """Cities to choose from; a typed one and a shared location work as well."""
    cities = [
        button(zones.city(zone, words.lang), "zone", zone) for zone in zones.offered(words.lang)
    ]
    rows = [*in_rows(cities, 2), [button(words.plain("zone-share"), "place")]]
    if manager.zone_known:
        rows.append([button(words.plain("back"), "settings")])
    return Screen(words("zone-ask"), rows)


def zone_choice(words: Words, found: Iterable[tuple[str, str]]) -> Screen:
    """Several zones whose city may have been meant, each under the name that was found."""
    cities = [button(city, "zone", zone) for zone, city in found]
    return Screen(words("zone-ask"), in_rows(cities, 2))


def zone_set(words: Words, manager: Manager, local_now: datetime) -> Screen:
    """The zone as it is kept now, with the hour there as a check."""
    return Screen(
        words(
            "zone-set",
            city=zones.city(manager.zone, words.lang),
            time=formats.clock(local_now, words.lang),
        )
    )


def place_keyboard(words: Words) -> ReplyKeyboardMarkup:
    """The one reply keyboard of the product: Telegram gives a location no other way."""
    share = KeyboardButton(words.plain("zone-share"), request_location=True)
    return ReplyKeyboardMarkup([[share]], resize_keyboard=True, one_time_keyboard=True)


def first_client(words: Words) -> Screen:
    """Asks for the first client."""
    return Screen(words("first-client"), [[button(words.plain("help-sample"), "sample")]])


def settings(words: Words, manager: Manager, local_now: datetime) -> Screen:
    """What the manager has set, each line with its button."""
    return Screen(
        words(
            "settings",
            city=zones.city(manager.zone, words.lang),
            time=formats.clock(local_now, words.lang),
            currency=manager.currency,
        ),
        [
            [
                button(words.plain("settings-zone"), "zones"),
                button(words.plain("settings-currency"), "moneys"),
            ],
            [
                button(words.plain("settings-gate"), "gate"),
                button(words.plain("own-list"), "owns"),
            ],
            [
                button(words.plain("settings-digests"), "digests"),
                button(words.plain("settings-calendar"), "calendar"),
            ],
            languages(words),
        ],
    )


def currency_question(words: Words) -> Screen:
    """The currencies the product can read."""
    codes = [button(code, "money", code) for code in currencies.codes()]
    return Screen(
        words("currency-ask"), [*in_rows(codes, 3), [button(words.plain("back"), "settings")]]
    )


def help_screen(words: Words) -> Screen:
    """What can be done, with examples."""
    return Screen(
        words("help"),
        [
            [
                button(words.plain("help-clients"), "clients"),
                button(words.plain("help-new"), "new"),
            ],
        ],
    )
