"""Touches: contacts with a client, logged by a tap. They teach the channel advice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import cast, get_args

from domain.clients import Client
from domain.errors import DomainError
from domain.managers import Manager
from domain.touches import CHANNELS, Outcome, Touch
from storage import clients, touches
from storage.database import Database


class Touches:
    """Touches with the clients of one manager."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def log(
        self,
        manager: Manager,
        client_id: int,
        channel: str,
        outcome: str,
        text: tuple[str, str, str] | None = None,
        at: datetime | None = None,
    ) -> Client:
        """Logs a contact, now unless `at` says when; of a text its situation, stage and wording.

        An answer (or its absence) on a channel where a message waits for one is the outcome of
        that message, not a contact of its own.
        """
        if channel not in CHANNELS or outcome not in get_args(Outcome):
            raise DomainError("stale")
        now = self._clock()
        touch = Touch(channel, cast(Outcome, outcome), at or now, None, *(text or ()))
        async with self._database.write() as connection:
            client = await clients.get(connection, manager.id, client_id)
            if client is None or client.deleted_at is not None:
                raise DomainError("client-gone")
            settled = outcome in ("answered", "no_answer") and await touches.settle(
                connection, manager.id, client_id, touch
            )
            if not settled:
                await touches.add(connection, manager.id, client_id, touch)
            await clients.update(connection, manager.id, client_id, seen_at=now)
        return client
