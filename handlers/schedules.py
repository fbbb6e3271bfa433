"""When a reminder comes: read from words, asked where two things may be meant, put right later."""

from __future__ import annotations

from typing import Any

from domain.errors import DomainError
from domain.phrases.reading import Phrase, Reading
from domain.reminders import clean_text, moment_for
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import schedules as views
from services import reading
from services.schedules import When, restore, store

routes = Routes()


async def take(event: Event, text: str, client_id: int = 0, quoted: str = "") -> None:
    """A reminder from one sentence: what it says of time, of whom, and the words left over.

    `quoted` is what the sentence answers to: its words serve where the sentence has none.
    """
    phrase = await when(event, text)
    words = phrase.leftover or quoted
    if not phrase.spans:
        words = reading.asks_to_remind(text, event.manager.language) or words
    if quoted and reading.only_points(words):
        words = quoted
    client_id = client_id or await _named(event, words)
    if phrase.problem:
        await _refuse(event, phrase, words, client_id)
    elif not words:
        options = [_kept(each) for each in phrase.readings]
        await event.ask(views.ask_text(event.words), "reminder-text", client=client_id, at=options)
    elif not phrase.readings:
        await ask_when(event, words, client_id)
    else:
        await choose(event, words, client_id, phrase.readings)


async def ask_when(event: Event, text: str, client_id: int) -> None:
    """The words are there; when?"""
    kept = clean_text(text)
    mark = await event.wait_for("reminder-when", client=client_id, text=kept)
    await event.say(views.ask_when(event.words, kept, event.now, mark))


async def choose(
    event: Event, text: str, client_id: int, readings: tuple[Reading, ...] | list[When]
) -> None:
    """Sets the reminder, or asks which of two times is meant: nothing is guessed."""
    kept = clean_text(text)
    whens = [await resolve(event, each, kept, client_id) for each in readings]
    if len(whens) == 1:
        await keep(event, kept, client_id, whens[0])
        return
    options = [store(each) for each in whens]
    mark = await event.wait_for("reminder-when", client=client_id, text=kept, at=options)
    both = any(isinstance(each, Reading) and each.together for each in readings)
    await event.say(views.pick(event.words, kept, whens, event.today, mark, both))


async def keep(event: Event, text: str, client_id: int, when: When, again: bool = False) -> None:
    """Saves it, unless the very same one is there; shows the card that reads it back."""
    service = event.services.reminders
    twin = await service.twin(event.manager, client_id or None, text, when)
    if twin is not None and not again:
        mark = await event.wait_for("reminder-again", client=client_id, text=text, at=[store(when)])
        await event.show(views.twin(event.words, text, twin.id, mark))
        return
    upcoming = await service.add(event.manager, client_id or None, text, when)
    await show(event, upcoming.reminder.id)


async def show(event: Event, reminder_id: int, key: str = "remind-set", origin: str = "") -> None:
    """The card of a reminder: read back in words, with everything that can be put right.

    `origin` is the page it was opened from (handlers.views.origins).
    """
    item = await event.services.reminders.look(event.manager, reminder_id)
    works = await event.services.gates.works(event.manager)
    screen = views.card(event.words, event.manager, item, event.now, key, origin, works)
    await event.show(screen)


async def when(event: Event, text: str) -> Phrase:
    """What a text says of time, on the manager's clock and by their working days."""
    works = await event.services.gates.works(event.manager)
    return reading.when(text, event.now, event.manager.language, works=works)


@routes.answer("reminder-when")
async def type_when(event: Event, text: str) -> None:
    """The moment or the rhythm, typed; the words are there already, unless a new request comes."""
    kept = event.payload
    phrase = await when(event, text)
    if phrase.leftover and await take_if_asked(event, text):
        return
    if phrase.problem and phrase.suggestion:
        await _refuse(event, phrase, kept["text"], kept["client"])
    elif phrase.readings and not phrase.leftover:
        await choose(event, kept["text"], kept["client"], phrase.readings)
    else:
        # A bare number is an hour here, and what cannot be has its reason.
        day, clock = reading.moment(text, event.now)
        at = moment_for(day, clock, event.now.replace(tzinfo=None))
        await keep(event, kept["text"], kept["client"], at)


@routes.answer("reminder-text")
async def type_text(event: Event, text: str) -> None:
    """The words of a reminder; they may say the time as well, unless it was said before."""
    kept = event.payload
    asked = reading.asks_to_remind(text, event.manager.language) is not None
    if kept.get("at") and not (asked and (await when(event, text)).readings):
        client_id = kept["client"] or await _named(event, text)
        await choose(event, text, client_id, [restore(each) for each in kept["at"]])
    else:
        await take(event, text, kept["client"])


@routes.tap("pick")
async def pick(event: Event, number: int, mark: str) -> None:
    """The one of two times that was meant."""
    kept = event.kept(mark, "reminder-when")
    if number >= len(kept.get("at", ())):
        raise DomainError("stale")
    await keep(event, kept["text"], kept["client"], restore(kept["at"][number]))


@routes.tap("pickboth", once=True)
async def pick_both(event: Event, mark: str) -> None:
    """At nine and at six: a reminder for each, each read back."""
    kept = event.kept(mark, "reminder-when")
    options = [restore(each) for each in kept.get("at", ())]
    if len(options) < 2:
        raise DomainError("stale")
    await keep(event, kept["text"], kept["client"], options[0])
    for when in options[1:]:
        service = event.services.reminders
        upcoming = await service.add(event.manager, kept["client"] or None, kept["text"], when)
        item = await service.look(event.manager, upcoming.reminder.id)
        works = await event.services.gates.works(event.manager)
        now, key = event.now, "remind-set"
        await event.say(views.card(event.words, event.manager, item, now, key, works=works))


@routes.tap("anyway", once=True)
async def keep_anyway(event: Event, mark: str) -> None:
    """A second one just like it, on purpose."""
    kept = event.kept(mark, "reminder-again")
    await keep(event, kept["text"], kept["client"], restore(kept["at"][0]), again=True)


async def take_if_asked(event: Event, text: str) -> bool:
    """Whether a text that nobody asked for is a request to be reminded; if so, it is seen to."""
    if reading.asks_to_remind(text, event.manager.language) is None:
        return False
    await take(event, text)
    return True


async def _named(event: Event, text: str) -> int:
    """The client a sentence names, 0 for nobody or for several."""
    named = await event.services.clients.named(event.manager, text) if text else ()
    return named[0].id if len(named) == 1 else 0


async def resolve(event: Event, read: Reading | When, text: str, client_id: int) -> When:
    """The moment or the rule that was read; a time before something is reckoned from it."""
    if not isinstance(read, Reading):
        return read
    if read.before is not None:
        return await event.services.reminders.before(
            event.manager, text, client_id or None, read.before
        )
    when = read.at or read.rule
    assert when is not None
    return when


def _kept(read: Reading) -> str:
    """What the dialog keeps of a reading; a time before something has to be typed again."""
    when = read.at or read.rule
    return store(when) if when is not None else ""


async def _refuse(event: Event, phrase: Phrase, text: str, client_id: int) -> None:
    """Says why a time cannot be, and offers one that can; what was typed so far is kept."""
    params: dict[str, Any] = dict(phrase.params)
    if phrase.suggestion is None or not text:
        raise DomainError(phrase.problem, **params)
    kept = clean_text(text)
    at = [store(phrase.suggestion)]
    mark = await event.wait_for("reminder-when", client=client_id, text=kept, at=at)
    why = event.words(f"error-{phrase.problem}", **params)
    await event.say(views.suggest(event.words, why, phrase.suggestion, event.today, mark))
