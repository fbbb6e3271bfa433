"""Changing a client's file."""

from __future__ import annotations

from content import zones
from content.interface import LANGUAGES, Words
from content.markup import paragraphs
from domain.clients import TRAITS, Client
from domain.touches import CHANNELS
from handlers.callbacks import button
from handlers.screens import Row, Screen, in_rows
from handlers.views import clients as client_views

FIELDS = ("name", "company", "phone", "email", "note")
CLEARABLE = ("company", "phone", "email", "note")
ON, OFF = "✓ ", "· "


def menu(words: Words, client: Client) -> Screen:
    """Everything that can be changed, with its present value where it is short."""
    nothing = words.plain("edit-nothing")
    zone = zones.city(client.zone, words.lang) if client.zone else words.plain("edit-zone-mine")
    away = client.archived_at is not None
    here = client.id
    rows: list[Row] = [
        [
            button(words.plain("edit-name"), "field", here, "name"),
            button(words.plain("edit-company"), "field", here, "company"),
        ],
        [button(words.plain("edit-phone", value=client.phone or nothing), "field", here, "phone")],
        [
            button(
                client_views.short(words.plain("edit-email", value=client.email or nothing)),
                "field",
                here,
                "email",
            )
        ],
        [
            button(words.plain("edit-note"), "field", here, "note"),
            button(words.plain("edit-channels"), "channels", here),
            button(words.plain("edit-traits"), "traits", here),
        ],
        [
            button(
                words.plain(
                    "edit-language", language=words.plain(f"language-name-{client.language}")
                ),
                "tongue",
                here,
                _next_language(client.language),
            )
        ],
        [button(words.plain("edit-address", address=client.address), "address", here)],
        [button(words.plain("edit-zone", city=zone), "clientzones", here)],
        [
            button(words.plain("edit-restore" if away else "edit-archive"), "away", here),
            button(words.plain("edit-delete"), "delete", here),
        ],
        [client_views.back_to(words, client)],
    ]
    return Screen(words("edit-title", name=client.label), rows)


def ask(words: Words, client: Client, name: str) -> Screen:
    """Asks for a new value of one field."""
    back = [button(words.plain("back"), "edit", client.id)]
    if name in CLEARABLE and getattr(client, name):
        back.insert(0, button(words.plain("edit-clear"), "clear", client.id, name))
    present = words("card-note", note=client.note) if name == "note" and client.note else ""
    return Screen(paragraphs([present], [words(f"edit-ask-{name}")]), [back])


def ask_zone(words: Words, client: Client) -> Screen:
    """Asks for the client's city."""
    cities = [
        button(zones.city(zone, words.lang), "clientzone", client.id, zone)
        for zone in zones.offered(words.lang)
    ]
    mine = [
        button(words.plain("edit-zone-mine"), "clientzone", client.id, "mine"),
        button(words.plain("back"), "edit", client.id),
    ]
    return Screen(words("edit-ask-zone"), [*in_rows(cities, 2), mine])


def channels(words: Words, client: Client) -> Screen:
    """Which channels there are, and which one the client prefers."""
    rows = [
        [
            button(
                _marked(words.plain(f"channel-{each}"), each in client.channels),
                "channel",
                client.id,
                each,
            ),
            *_star(words, client, each),
        ]
        for each in CHANNELS
    ]
    title = words("channels-title", name=client.label)
    return Screen(title, [*rows, [button(words.plain("back"), "edit", client.id)]])


def traits(words: Words, client: Client) -> Screen:
    """What the manager has noticed."""
    rows = [
        [
            button(
                _marked(words.plain(f"trait-{each}"), each in client.traits),
                "trait",
                client.id,
                each,
            )
        ]
        for each in TRAITS
    ]
    title = words("traits-title", name=client.label)
    return Screen(title, [*rows, [button(words.plain("back"), "edit", client.id)]])


def away(words: Words, client: Client) -> Screen:
    """Put away, or back again."""
    key = "client-put-away" if client.archived_at else "client-taken-back"
    undo = "edit-restore" if client.archived_at else "edit-archive"
    return Screen(
        words(key, name=client.label),
        [
            [button(words.plain(undo), "away", client.id)],
            [client_views.back_to(words, client)],
            [button(words.plain("card-list"), "clients")],
        ],
    )


def ask_delete(words: Words, client: Client) -> Screen:
    """Are you sure?"""
    return Screen(
        words("client-delete-ask", name=client.label),
        [
            [button(words.plain("client-delete-yes"), "deleted", client.id, style="danger")],
            [button(words.plain("back"), "edit", client.id)],
        ],
    )


def deleted(words: Words, client: Client) -> Screen:
    """Gone, and for a day the way back."""
    return Screen(
        words("client-deleted", name=client.label),
        [
            [button(words.plain("client-undelete"), "undelete", client.id)],
            [button(words.plain("card-list"), "clients")],
        ],
    )


def _marked(text: str, there: bool) -> str:
    return (ON if there else OFF) + text


def _star(words: Words, client: Client, channel: str) -> Row:
    if channel not in client.channels:
        return []
    key = "channels-preferred" if channel == client.preferred else "channels-prefer"
    return [button(words.plain(key), "prefer", client.id, channel)]


def _next_language(language: str) -> str:
    return LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]
