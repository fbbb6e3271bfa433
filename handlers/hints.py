"""What a client's file shows by itself: dismissed for good."""

from __future__ import annotations

from handlers import guides
from handlers.event import Event
from handlers.routing import Routes

routes = Routes()


@routes.tap("hintoff")
async def dismiss(event: Event, client_id: int, evidence: str) -> None:
    """Not again."""
    await event.services.hints.dismiss(event.manager, client_id, evidence)
    await event.answer(event.words.plain("hint-is-off"))
    await guides.menu(event, client_id)
