"""Taps of one person in their order, whoever else is being answered: with real polling."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from composition import Tact
from config import Settings
from domain.managers import Manager
from playground.events import Event
from playground.telegram import Playground
from services.clients import Clients, Page
from serving import UPDATES
from tests.people import Person, shown

PATIENCE = 5
"""Seconds of real time after which a test that waits in vain gives up."""


@pytest.fixture
def settings(database_url: str, telegram: Playground) -> Settings:
    """Both people of the local Telegram are owners."""
    owners = frozenset(person.id for person in telegram.accounts)
    return Settings(  # type: ignore[call-arg]  # _env_file is pydantic's own argument
        _env_file=None, database_url=database_url, owner_ids=owners
    )


@pytest.fixture
async def polling(tact: Tact, telegram: Playground) -> AsyncIterator[Tact]:
    """The application as it runs in earnest: it asks for updates by itself."""
    application = tact.application
    assert application.updater is not None
    await application.start()
    await application.updater.start_polling(allowed_updates=UPDATES, poll_interval=0.0)
    yield tact
    await application.updater.stop()
    await application.stop()


class Gate:
    """Stands before the list of clients: says who is there, and lets them in when it is opened."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.opened = asyncio.Event()
        self.waiting_for: int | None = None
        self._page = Clients.page

    def before(self, clients: Clients) -> object:
        """The guarded method, to be put in the place of `Clients.page`."""

        async def page(manager: Manager, number: int, archived: bool = False) -> Page:
            if manager.telegram_id == self.waiting_for:
                self.reached.set()
                await self.opened.wait()
            return await self._page(clients, manager, number, archived)

        return page


@pytest.fixture
def gate(polling: Tact, manager: Person, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Closed for the first manager; open in the end, so that the application can stop."""
    gate = Gate()
    gate.waiting_for = manager.id
    clients = polling.services.clients
    monkeypatch.setattr(clients, "page", gate.before(clients))
    yield gate
    gate.opened.set()


async def hears(person: Person, text: str) -> None:
    """Waits for a message of the bot that holds `text`."""
    heard = asyncio.Event()

    def look(event: Event) -> None:
        mine = event.chat is not None and event.chat.key == person.id
        if mine and event.type in ("message", "edited") and text in shown(event.data):
            heard.set()

    stop = person.telegram.events.listen(look)
    try:
        if text not in person.seen:
            await asyncio.wait_for(heard.wait(), PATIENCE)
    finally:
        stop()


async def sends(person: Person, text: str) -> None:
    """Types without waiting for the answer."""
    await person.telegram.people.send_text(person.id, person.id, text)


async def test_another_chat_is_not_held_up_by_a_slow_one(
    manager: Person, stranger: Person, gate: Gate
) -> None:
    await sends(manager, "/clients")
    await asyncio.wait_for(gate.reached.wait(), PATIENCE)
    await sends(manager, "/help")
    await sends(stranger, "/help")
    await hears(stranger, "What I can do")
    assert "What I can do" not in manager.seen  # it waits for what was said before
    gate.opened.set()
    await hears(manager, "What I can do")


async def test_what_one_person_does_is_answered_in_that_order(manager: Person, gate: Gate) -> None:
    await sends(manager, "/clients")
    await asyncio.wait_for(gate.reached.wait(), PATIENCE)
    for text in ("/new Egor", "/remind", "call", "tomorrow", "/reminders"):
        await sends(manager, text)
    gate.opened.set()
    await hears(manager, "Coming up")
    told = [shown(each).splitlines()[0] for each in manager.messages]
    assert told == [
        "No clients yet.",
        "Added: Egor.",
        "What shall I remind you of?",
        "call",
        "⏰ I'll remind you tomorrow at 09:00: call",
        "Coming up",
    ]


async def test_a_slow_chat_holds_up_no_push(manager: Person, stranger: Person, gate: Gate) -> None:
    await sends(stranger, "/remind call")
    await hears(stranger, "When?")
    await sends(stranger, "11:00")
    await hears(stranger, "I'll remind you")
    await sends(manager, "/clients")
    await asyncio.wait_for(gate.reached.wait(), PATIENCE)
    await stranger.waits_until("2026-11-22 11:30")
    await hears(stranger, "⏰ call")
    gate.opened.set()
    await hears(manager, "No clients yet")
