"""A crowd of made-up clients, the same at every run."""

from __future__ import annotations

import random
from datetime import datetime

from domain.names import search_key
from domain.touches import CHANNELS
from storage import clients
from storage.connection import Connection

_FIRST_NAMES = (
    "Egor Maria Serghei Ana Ion Vasile Elena Stefan Natalia Dmitri John Kate Alexandru Olga Pavel"
)
_SYLLABLES = "ba ko ri mu ne ta vi lo zu shi cha po gre stan ov esc"


def made_up_name(dice: random.Random) -> str:
    """A first name that many have, and a last name that few have."""
    last = "".join(dice.choices(_SYLLABLES.split(), k=3)).title()
    return f"{dice.choice(_FIRST_NAMES.split())} {last}"


async def settle(
    connection: Connection, manager_id: int, size: int, dice: random.Random, seen_at: datetime
) -> None:
    """Adds `size` clients of a manager, all of them last seen at one moment (aware)."""
    for _ in range(size):
        name = made_up_name(dice)
        await clients.add(
            connection,
            manager_id=manager_id,
            name=name,
            twin=1,
            search_key=search_key(name),
            language="en",
            address="formal",
            channels=list(CHANNELS),
            traits=[],
            created_at=seen_at,
            seen_at=seen_at,
        )
