"""Guides: how to treat a style, what a channel is good for, tactics, checklists."""

from __future__ import annotations

from handlers.event import Event
from handlers.routing import Routes
from handlers.views import guides as views
from handlers.views import schedules as schedule_views
from services.guides import Mind, known

routes = Routes()


@routes.command("guide")
async def command_guide(event: Event, rest: str) -> None:
    """What there is to read."""
    await event.show(views.menu(event.words, await _mind(event, 0), None, event.today))


@routes.tap("guides")
async def menu(event: Event, client_id: int) -> None:
    """What there is to read, with a client in mind or none (0); of one, what their file shows."""
    mind, hint = await _mind(event, client_id), None
    if client_id:
        _, hint = await event.services.hints.look(event.manager, client_id)
    await event.show(views.menu(event.words, mind, hint, event.today))


@routes.tap("styles")
async def styles(event: Event, client_id: int) -> None:
    """The styles; with a client whose style is known, theirs at once."""
    mind = await _mind(event, client_id)
    if mind.style == "unknown":
        await event.show(views.styles(event.words, mind, event.services.guides.library))
    else:
        await matter(event, client_id, mind.style)


@routes.tap("allstyles")
async def all_styles(event: Event, client_id: int) -> None:
    """The styles, whatever the client's."""
    mind = await _mind(event, client_id)
    await event.show(views.styles(event.words, mind, event.services.guides.library))


@routes.tap("matter")
async def matter(event: Event, client_id: int, style: str, topic: str = "trust") -> None:
    """How to treat a style in one matter."""
    library = event.services.guides.library
    known(topic, library.structure.styles[known(style, library.structure.styles)])
    mind = await _mind(event, client_id)
    await event.show(views.matter(event.words, mind, library, style, topic))


@routes.tap("gchannels")
async def channels(event: Event, client_id: int) -> None:
    """The channels and the rules of contact."""
    mind = await _mind(event, client_id)
    await event.show(views.channels(event.words, mind, event.services.guides.library))


@routes.tap("gchannel")
async def channel(event: Event, client_id: int, channel: str) -> None:
    """What a channel is good for and what not."""
    library = event.services.guides.library
    known(channel, library.structure.channels)
    await event.show(views.channel(event.words, await _mind(event, client_id), library, channel))


@routes.tap("rules")
async def rules(event: Event, client_id: int) -> None:
    """The rules of contact, and the words that propose them."""
    guides = event.services.guides
    mind = await _mind(event, client_id)
    proposal = guides.proposal(event.manager, mind)
    await event.show(views.rules(event.words, mind, guides.library, proposal))


@routes.tap("tactics")
async def tactics(event: Event, client_id: int) -> None:
    """What the client may be doing."""
    mind = await _mind(event, client_id)
    await event.show(views.tactics(event.words, mind, event.services.guides.library))


@routes.tap("tactic")
async def tactic(event: Event, client_id: int, tactic: str, style: str = "") -> None:
    """What to say now."""
    mind = await _mind(event, client_id)
    style = style or mind.style
    shown = event.services.guides.tactic(event.manager, mind, tactic, style)
    await event.show(views.tactic(event.words, mind, tactic, shown, style))


@routes.tap("signals")
async def signals(event: Event, client_id: int, tactic: str) -> None:
    """How to recognise a tactic, and how to prevent it."""
    mind = await _mind(event, client_id)
    shown = event.services.guides.tactic(event.manager, mind, tactic, mind.style)
    source = event.services.guides.library.title(event.words.lang, "sources", shown.source)
    await event.show(views.signals(event.words, mind, tactic, shown, source))


@routes.tap("lists")
async def checklists(event: Event, client_id: int) -> None:
    """The checklists."""
    mind = await _mind(event, client_id)
    await event.show(views.checklists(event.words, mind, event.services.guides.library))


@routes.tap("list")
async def checklist(event: Event, client_id: int, which: str) -> None:
    """One checklist, for the client's style where there are several."""
    library = event.services.guides.library
    known(which, library.structure.checklists)
    await event.show(views.checklist(event.words, await _mind(event, client_id), library, which))


@routes.tap("check", once=True)
async def check(event: Event, client_id: int, which: str) -> None:
    """A checklist below what is being prepared, which stays in sight."""
    library = event.services.guides.library
    known(which, library.structure.checklists)
    mind = await _mind(event, client_id)
    await event.say(views.checklist(event.words, mind, library, which, below=True))


@routes.tap("become")
async def become_client(event: Event, client_id: int) -> None:
    """The suggestion to order from one's own client."""
    mind = await _mind(event, client_id)
    entry = event.services.guides.library.become_client(event.words.lang)
    await event.show(views.become_client(event.words, mind, entry))


@routes.tap("becoming", once=True)
async def remind_to_become(event: Event, client_id: int) -> None:
    """When to be reminded of it."""
    mind = await _mind(event, client_id)
    text = event.services.guides.library.become_client(event.words.lang).reminder
    mark = await event.wait_for("reminder-when", client=mind.client_id, text=text)
    await event.say(schedule_views.ask_when(event.words, text, event.now, mark))


async def _mind(event: Event, client_id: int) -> Mind:
    nobody = event.words.plain("guide-somebody")
    return await event.services.guides.mind(event.manager, client_id, nobody)
