"""When the morning's digest and the evening's come."""

from __future__ import annotations

from datetime import time

from domain.digests import KINDS, Kind, parse_hour
from domain.errors import DomainError
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import digests as views

routes = Routes()


@routes.tap("digests")
async def show(event: Event) -> None:
    """What is set."""
    hours = await event.services.digests.hours(event.manager)
    await event.show(views.hours(event.words, hours))


@routes.tap("digest")
async def ask_hour(event: Event, half: str) -> None:
    """Offers hours and waits for a typed one."""
    kind = _kind(half)
    await event.ask(views.hour_question(event.words, kind), "digest-hour", half=kind)


@routes.tap("digestat")
async def choose_hour(event: Event, half: str, hour: str) -> None:
    """An hour from a button, or none at all."""
    await _choose(event, _kind(half), None if hour == "off" else _clock(hour))


@routes.answer("digest-hour")
async def type_hour(event: Event, text: str) -> None:
    """An hour typed by hand."""
    kind = _kind(event.payload["half"])
    await _choose(event, kind, parse_hour(kind, text))


async def _choose(event: Event, kind: Kind, clock: time | None) -> None:
    await event.services.digests.choose(event.manager, kind, clock)
    await show(event)


def _kind(text: str) -> Kind:
    for kind in KINDS:
        if kind == text:
            return kind
    raise DomainError("stale")


def _clock(text: str) -> time:
    """ "0830"; raises DomainError("stale") for what no button of ours carries."""
    try:
        return time(int(text[:2]), int(text[2:]))
    except ValueError:
        raise DomainError("stale") from None
