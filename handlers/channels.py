"""What next: the step that is due and the channels for it."""

from __future__ import annotations

from handlers.event import Event
from handlers.routing import Routes
from handlers.views import channels as views

routes = Routes()


@routes.tap("next")
async def what_next(event: Event, client_id: int) -> None:
    """Ranks the channels and says why."""
    step = await event.services.channels.next(event.manager, client_id)
    await event.show(views.step(event.words, event.manager, step))
