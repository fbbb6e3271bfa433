"""What happens, as server-sent events for one person's page."""

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from playground.chats import Chat
from playground.errors import JsonObject
from playground.events import Event
from playground.methods.chats import ACTION_SECONDS
from playground.view import event_view
from playground.wire import encode

if TYPE_CHECKING:
    from playground.telegram import Playground

KEEP_ALIVE = 15.0


async def server_sent(tg: "Playground", person_id: int) -> AsyncIterator[bytes]:
    """Lines of an event stream until the playground closes; a comment when all is quiet."""
    waiting: asyncio.Queue[Event] = asyncio.Queue()
    acting: set[Chat] = set()  # chats whose "typing…" must go when nothing else is heard
    stop = tg.events.listen(waiting.put_nowait)
    try:
        yield b": hello\n\n"
        while True:
            try:
                patience = ACTION_SECONDS if acting else KEEP_ALIVE
                event = await asyncio.wait_for(waiting.get(), patience)
            except TimeoutError:
                for chat in acting:
                    waiting.put_nowait(Event("chat", chat))
                acting.clear()
                yield b": still here\n\n"
                continue
            if event.type == "closed":
                return
            shown = event_view(tg, event, person_id)
            if shown is not None:
                yield _line(shown)
            if event.type == "chat" and event.chat is not None and event.chat.action:
                acting.add(event.chat)
    finally:
        stop()


def _line(shown: JsonObject) -> bytes:
    return f"data: {encode(shown)}\n\n".encode()
