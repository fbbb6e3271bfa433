"""The request that asks for updates, and notices when Telegram no longer knows the token.

PTB ends its polling then, without a word to the application: the bot would stay alive and deaf.
"""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import Any

from telegram.request import HTTPXRequest

_REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)


class WatchedPolling(HTTPXRequest):
    """PTB's own request; `refused` is set by the first answer that the token is not known."""

    def __init__(self, refused: asyncio.Event, **options: Any) -> None:
        super().__init__(**options)
        self._refused = refused

    async def do_request(self, *args: Any, **options: Any) -> tuple[int, bytes]:
        """As PTB does it."""
        code, body = await super().do_request(*args, **options)
        if code in _REFUSED:
            self._refused.set()
        return code, body
