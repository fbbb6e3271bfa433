"""The same program against a local Telegram with a page in the browser, without any account."""

from __future__ import annotations

import asyncio

from composition import Tact, build
from config import Settings, SettingsError
from playground.accounts import Bot
from playground.clock import MovableClock
from playground.server import PlaygroundServer
from playground.telegram import Hook, Playground
from services.access import Person
from serving import listen, serve
from web.server import address

TOKEN = "7000000001:playground"  # noqa: S105 -- of a local Telegram that takes any
DATABASE = "sqlite+aiosqlite:///data/playground.db"


async def play(settings: Settings, stop: asyncio.Event) -> None:
    """Plays until `stop` is set; raises SettingsError for a port that is taken."""
    clock = MovableClock()
    local = Playground(TOKEN, clock, bot=Bot(int(TOKEN.partition(":")[0]), "tact_bot", "Tact"))
    owner = next(iter(local.accounts)).id
    try:
        server = PlaygroundServer(
            local, settings.playground_host, settings.playground_port, signals=False
        )
    except OSError as error:
        taken = f"PLAYGROUND_PORT {settings.playground_port} is taken by another program"
        raise SettingsError(taken) from error
    listening = listen(settings, near=settings.playground_port and settings.playground_port + 1)
    changes: dict[str, object] = {
        "telegram_api_url": server.url,
        "owner_ids": frozenset({owner}),
        "public_url": settings.public_url or address(listening),
    }
    if settings.database_url == Settings.model_fields["database_url"].default:
        changes["database_url"] = DATABASE
    tact = build(settings.model_copy(update=changes), TOKEN, clock.now)
    local.next_due = tact.deliveries.next_due
    local.hooks.append(_sample(tact, local))
    await tact.open()
    if await tact.services.access.knows(owner):
        # The chats begin empty after a restart, but the bot may still write to who knows it.
        local.accounts.change(owner, started=True)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(server.serve())
        await server.ready()
        print(f"Tact is at {server.url} — open it in a browser. Ctrl-C ends it.", flush=True)
        try:
            await serve(tact, stop, listening)
        finally:
            server.should_exit = True


def _sample(tact: Tact, local: Playground) -> Hook:
    """The button that loads the sample client file."""

    async def load(person_id: int) -> dict[str, object]:
        person = local.accounts.get(person_id)
        known = Person(person.id, person.id, person.first_name, person.language_code)
        entry = await tact.services.access.enter(known)
        added = 0 if entry is None else await tact.services.sample.load(entry.manager)
        await local.people.send_text(person_id, person_id, "/clients")
        return {"added": added}

    return Hook("sample", load)
