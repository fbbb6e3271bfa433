"""Reading a client's message: forwarded, pasted, or named by /read.

The screens answer to the message they are about, and its text is taken from there each time: it is
kept nowhere unless the manager says so.
"""

from __future__ import annotations

from telegram import Message

from domain.clients import Client
from domain.errors import DomainError
from domain.names import is_blank
from domain.tactics import FAIR, NONE
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import guides as guide_views
from handlers.views import tactics as views
from services.guides import Mind
from services.tactics import Reading

routes = Routes()
COMMAND = "/read"


@routes.command("read")
async def command_read(event: Event, text: str) -> None:
    """Reads what follows the command, or the message it answers; else asks for one."""
    message = event.message
    assert message is not None
    answered = message.reply_to_message
    if text:
        await read_below(event, message)
    elif answered is not None and _text(answered):
        await read_below(event, answered)
    else:
        await event.ask(views.ask(event.words), "read")


@routes.answer("read")
async def type_message(event: Event, text: str) -> None:
    """The message, pasted."""
    assert event.message is not None
    await read_below(event, event.message)


async def read_below(
    event: Event, message: Message, client: Client | None = None, alike: bool = False
) -> None:
    """What a message may be, below it. Raises DomainError("read-nothing") when it says nothing."""
    text = _text(message)
    if is_blank(text):
        raise DomainError("read-nothing")
    number = message.message_id
    client_id = client.id if client else 0
    shown = await event.services.tactics.read(event.manager, client_id, number, text)
    library = event.services.guides.library
    await event.say(views.readings(event.words, library, shown, alike), reply_to=number)


async def offer(event: Event, near: tuple[Client, ...]) -> None:
    """A long text that is nothing else: is it a client's message?"""
    number = event.message.message_id if event.message else None
    await event.say(views.offer(event.words, near), reply_to=number)


def says_something(event: Event) -> bool:
    """Whether the message that came has words to read."""
    return event.message is not None and not is_blank(_text(event.message))


@routes.tap("read")
async def read(event: Event, client_id: int) -> None:
    """What the message may be, with a client in mind or none (0)."""
    if client_id:
        await event.services.clients.get(event.manager, client_id)
    shown = await _reading(event, client_id)
    await event.show(views.readings(event.words, event.services.guides.library, shown))


@routes.tap("readwho")
async def who(event: Event) -> None:
    """Whom it is from."""
    _about(event)
    await event.show(views.who(event.words, await event.services.tactics.recent(event.manager)))


@routes.tap("readas")
async def read_as(event: Event, client_id: int, tactic: str) -> None:
    """What the manager takes it for: noted as their example, then what to do."""
    number, text = _about(event)
    await event.services.tactics.take(event.manager, client_id, number, tactic, text)
    blaming = event.services.guides.library.structure.blaming
    if tactic in blaming:
        mind = await _mind(event, client_id)
        shown = event.services.guides.tactic(event.manager, mind, tactic, mind.style)
        await event.show(views.self_check(event.words, client_id, tactic, shown))
    else:
        await _go_on(event, client_id, tactic)


@routes.tap("readon")
async def read_on(event: Event, client_id: int, tactic: str) -> None:
    """What to say now."""
    await _go_on(event, client_id, tactic)


@routes.tap("readtell")
async def tells(event: Event, client_id: int, tactic: str) -> None:
    """How to recognise a tactic, and how to prevent it."""
    guides = event.services.guides
    mind = await _mind(event, client_id)
    shown = guides.tactic(event.manager, mind, tactic, mind.style)
    source = guides.library.title(event.words.lang, "sources", shown.source)
    screen = guide_views.signals(event.words, mind, tactic, shown, source)
    await event.show(views.tells(event.words, mind, tactic, screen))


@routes.tap("readkeep")
async def keep(event: Event, client_id: int, number: int) -> None:
    """Keeps the words of the message as an example (1), or lets go of them (0)."""
    message_id, text = _about(event)
    words = text if number else None
    await event.services.tactics.keep_words(event.manager, message_id, words)
    noted = await _reading(event, client_id)
    await event.answer(event.words.plain("read-kept" if number else "read-forgotten"))
    await _go_on(event, client_id, noted.taken_for or NONE, noted)


async def _go_on(event: Event, client_id: int, tactic: str, noted: Reading | None = None) -> None:
    guides, words = event.services.guides, event.words
    noted = noted or await _reading(event, client_id)
    if tactic == FAIR:
        await event.show(views.fair(words, guides.library, noted))
    elif tactic == NONE:
        await event.show(views.none(words, guides.library, noted))
    else:
        mind = await _mind(event, client_id)
        shown = guides.tactic(event.manager, mind, tactic, mind.style, noted.language)
        situation = guides.library.structure.replies.get(tactic)
        await event.show(views.advice(words, mind, tactic, shown, situation, noted))


async def _reading(event: Event, client_id: int) -> Reading:
    number, text = _about(event)
    return await event.services.tactics.read(event.manager, client_id, number, text)


def _about(event: Event) -> tuple[int, str]:
    """The message a screen answers to: its number and its text; raises DomainError("read-gone")."""
    screen = event.query.message if event.query else None
    message = screen.reply_to_message if isinstance(screen, Message) else None
    text = _text(message) if message else ""
    if message is None or is_blank(text):
        raise DomainError("read-gone")
    return message.message_id, text


def _text(message: Message) -> str:
    """What a message says, without the command it may begin with."""
    text = message.text or message.caption or ""
    first, *rest = text.split(maxsplit=1) or [""]
    if message.forward_origin is None and first.partition("@")[0].lower() == COMMAND:
        return "".join(rest)
    return text


async def _mind(event: Event, client_id: int) -> Mind:
    nobody = event.words.plain("guide-somebody")
    return await event.services.guides.mind(event.manager, client_id, nobody)
