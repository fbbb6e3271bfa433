"""Where the card of a call stands: one message, edited in place, brought down when notes push it
out of sight. Nothing of it makes a sound."""

from __future__ import annotations

import contextlib

from telegram.error import BadRequest

from domain.calls import Call
from handlers.event import Event
from handlers.screens import Screen

PUSHED_UP = 3
"""Messages of the manager's under the card before it is brought down: by then, on a small phone
with the keyboard open, its buttons are out of sight."""

NOTED = "✍"


async def place(event: Event, call: Call, screen: Screen, below: bool = False) -> None:
    """Puts the card where the manager has just tapped; `below`, or with nothing tapped, at the
    bottom, and takes the old one away."""
    if below or event.query is None:
        stands = await event.say(screen, quiet=True)
        if call.card_id is not None:
            # Gone already, or older than the two days in which Telegram lets bots delete.
            with contextlib.suppress(BadRequest):
                await event.bot.delete_message(event.manager.chat_id, call.card_id)
    else:
        stands = await event.show(screen)
    if stands != call.card_id:
        await event.services.calls.shown(event.manager, call.id, stands)


async def refresh(event: Event, call: Call, screen: Screen) -> None:
    """The card after something was typed: in its place, or brought down when that is far up."""
    if call.card_id is None or call.below >= PUSHED_UP:
        await place(event, call, screen, below=True)
        return
    stands = await event.put(screen, call.card_id)
    if stands != call.card_id:
        await event.services.calls.shown(event.manager, call.id, stands)


async def acknowledge(event: Event) -> None:
    """Shows on the manager's own message that it was kept; in words where that cannot be."""
    assert event.message is not None
    try:
        await event.message.set_reaction(NOTED)
    except BadRequest:
        await event.say(Screen(event.words("call-noted")), quiet=True)
