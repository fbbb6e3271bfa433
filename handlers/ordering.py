"""Updates of one chat in order, of different chats side by side; inline queries in a line of their
own.

PTB's own concurrency would let two taps of one person overtake each other; its sequential mode
would let one slow chat hold up all others.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

AT_ONCE = 256
Key = tuple[str, int]


class ByChat(BaseUpdateProcessor):
    """Lets an update wait for earlier ones of its own chat only."""

    def __init__(self) -> None:
        super().__init__(AT_ONCE)
        # A lock lives as long as somebody holds or awaits it.
        self._locks: WeakValueDictionary[Key, asyncio.Lock] = WeakValueDictionary()
        self._newest: dict[Key, int] = {}

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Runs the handlers of one update when its turn in the chat has come."""
        key = _key(update)
        if key is None:
            await coroutine
            return
        lock = self._locks.setdefault(key, asyncio.Lock())
        if isinstance(update, Update) and update.inline_query is not None:
            await self._unless_overtaken(update.update_id, key, lock, coroutine)
            return
        async with lock:
            await coroutine

    async def _unless_overtaken(
        self, number: int, key: Key, lock: asyncio.Lock, coroutine: Awaitable[Any]
    ) -> None:
        """Somebody types on: of the queries that wait for the one at work, only the newest is
        answered; the others are shown to nobody any more."""
        self._newest[key] = max(number, self._newest.get(key, 0))
        async with lock:
            if self._newest.get(key, number) > number:
                if asyncio.iscoroutine(coroutine):
                    coroutine.close()
                return
            await coroutine
            if self._newest.get(key) == number:
                del self._newest[key]

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""


def _key(update: object) -> Key | None:
    if not isinstance(update, Update):
        return None
    if update.inline_query is not None:
        # Never behind what is going on in the private chat: its answer is wanted at once.
        return "inline", update.inline_query.from_user.id
    if update.effective_chat is not None:
        return "chat", update.effective_chat.id
    return ("chat", update.effective_user.id) if update.effective_user is not None else None
