"""The manager's own wordings as they are kept: for a text, by id, and the room for another."""

from __future__ import annotations

from domain.errors import DomainError
from domain.managers import Manager
from domain.own_wordings import MOST, Key, OwnWording, winner
from storage import own_wordings
from storage.database import Connection


async def standing(connection: Connection, manager: Manager, key: Key) -> OwnWording | None:
    """The manager's wording under this key."""
    found = await own_wordings.about(connection, manager.id, key.situation, key.language)
    return winner(found, key)


async def one(connection: Connection, manager: Manager, own_id: int) -> OwnWording:
    """One wording, deleted or not; raises DomainError("own-gone") when there is none."""
    own = await own_wordings.get(connection, manager.id, own_id)
    if own is None:
        raise DomainError("own-gone")
    return own


async def check_number(connection: Connection, manager: Manager) -> None:
    """Raises DomainError("own-too-many") when there is no room for another wording."""
    if len(await own_wordings.everything(connection, manager.id)) >= MOST:
        raise DomainError("own-too-many", limit=MOST)
