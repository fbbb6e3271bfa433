"""The client file: who the client is and how to reach them. Nothing here is ever shown to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from domain.errors import DomainError
from domain.names import is_blank
from domain.touches import Channel

Address = Literal["formal", "informal"]
Trait = Literal["forgets", "shifts_blame", "no_calls", "write_first"]
TRAITS: tuple[Trait, ...] = ("forgets", "shifts_blame", "no_calls", "write_first")
"""What the manager has seen or agreed: forgets promises, shifts the blame, dislikes unannounced
calls, wants it in writing unless it must be discussed now."""

UNDO_FOR = timedelta(days=1)
"""A deleted client can be brought back for this long; then the whole file is gone for good."""

NOTE_LIMIT = 1000
EMAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]{2,}")


@dataclass(frozen=True, slots=True)
class Client:
    """One client of one manager. Moments are UTC; `zone` None means the manager's own.

    `twin` counts clients of the very same name: the second Egor is number two for ever. `country`
    (ISO 3166) None is guessed from phone and zone; `ladder` None leaves the nudges to the style.
    """

    id: int
    manager_id: int
    name: str
    twin: int
    company: str | None
    language: str
    address: Address
    zone: str | None
    phone: str | None
    email: str | None
    telegram_id: int | None
    channels: tuple[Channel, ...]
    preferred: Channel | None
    traits: tuple[Trait, ...]
    note: str | None
    created_at: datetime
    archived_at: datetime | None
    deleted_at: datetime | None
    country: str | None = None
    ladder: str | None = None

    @property
    def label(self) -> str:
        """The name as the manager tells this client from every other."""
        name = self.name if self.twin == 1 else f"{self.name} ({self.twin})"
        return f"{name} · {self.company}" if self.company else name

    @property
    def first_name(self) -> str:
        """How a text addresses the client: the first word of the name, in the nominative."""
        return self.name.split()[0]


@dataclass(frozen=True, slots=True)
class NewClient:
    """What is known of somebody about to become a client."""

    name: str
    phone: str | None = None
    email: str | None = None
    telegram_id: int | None = None
    company: str | None = None
    language: str | None = None


def clean_note(text: str) -> str:
    """A note as kept; raises DomainError("value-empty") when there is nothing to see in it, and
    ("note-too-long") beyond a thousand characters."""
    note = text.strip()
    if is_blank(note):
        raise DomainError("value-empty")
    if len(note) > NOTE_LIMIT:
        raise DomainError("note-too-long", limit=NOTE_LIMIT)
    return note


def clean_email(text: str) -> str:
    """An e-mail address that can be one; raises DomainError("email-unreadable")."""
    address = text.strip()
    if len(address) > 254 or not EMAIL.fullmatch(address):  # RFC 5321: 254 octets a path
        raise DomainError("email-unreadable")
    return address


def toggled(values: Sequence[str], value: str, order: Sequence[str]) -> tuple[str, ...]:
    """`values` with `value` switched on or off, in the given order."""
    kept = set(values) ^ {value}
    return tuple(each for each in order if each in kept)
