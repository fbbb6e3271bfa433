"""Rhythms of a client: setting them, changing them, and answering their reminders."""

from __future__ import annotations

from content import formats
from domain.errors import DomainError
from domain.recurrence import Rule
from domain.rhythms import KINDS, days_of
from domain.rule_text import dump, load
from handlers import wording
from handlers.event import Event
from handlers.routing import Routes
from handlers.screens import Screen
from handlers.views import origins
from handlers.views import rhythm_nudges as nudge_views
from handlers.views import rhythms as views
from services import reading
from services.rhythm_beats import values

routes = Routes()


@routes.tap("rhythms")
async def show_list(event: Event, client_id: int) -> None:
    """Everything that goes on regularly with a client."""
    client, shown = await event.services.rhythms.of_client(event.manager, client_id)
    await event.show(views.listing(event.words, client, shown))


@routes.tap("rhythm")
async def show(event: Event, rhythm_id: int, origin: str = "") -> None:
    """One rhythm; `origin` is the page it was opened from (handlers.views.origins)."""
    if origin:
        event.way_back = origins.back(event.words, origin)
    shown = await event.services.rhythms.look(event.manager, rhythm_id)
    await event.show(views.card(event.words, shown))


@routes.tap("newrhythm")
async def ask_new(event: Event, client_id: int, kind: str) -> None:
    """When does it go out; how often to be in touch?"""
    if kind not in KINDS:
        raise DomainError("stale")
    await _ask(event, client_id, kind, 0)


@routes.tap("rhythmwhen")
async def ask_change(event: Event, rhythm_id: int) -> None:
    """Another time for one that is there."""
    shown = await event.services.rhythms.look(event.manager, rhythm_id)
    await _ask(event, shown.client.id, shown.rhythm.kind, rhythm_id)


@routes.answer("rhythm")
async def type_when(event: Event, text: str) -> None:
    """The rhythm in words; what is left over of a report is its name."""
    kept = event.payload
    if kept["what"] == "touch":
        await _keep(event, kept, _days(event, text))
        return
    phrase = reading.when(text, event.now, event.manager.language)
    if phrase.problem:
        raise DomainError(phrase.problem, **dict(phrase.params))
    rules = list(dict.fromkeys(each.rule for each in phrase.readings if each.rule is not None))
    if not rules:
        raise DomainError("rhythm-once" if phrase.readings else "rhythm-unreadable")
    kept |= {"name": phrase.leftover}
    if len(rules) == 1:
        await _keep(event, kept, rules[0])
        return
    client = await event.services.clients.get(event.manager, kept["client"])
    kept |= {"at": [dump(each) for each in rules]}
    mark = await event.wait_for("rhythm", **kept)
    await event.say(views.pick(event.words, client, rules, mark))


@routes.tap("beat", once=True)
async def pick(event: Event, number: int, mark: str) -> None:
    """One of those that were offered."""
    kept = event.kept(mark, "rhythm")
    if number >= len(kept["at"]):
        raise DomainError("stale")
    said = kept["at"][number]
    await _keep(event, kept, int(said) if said.isdecimal() else load(said))


@routes.tap("rhythmname")
async def ask_name(event: Event, rhythm_id: int) -> None:
    """What is a report called?"""
    shown = await event.services.rhythms.look(event.manager, rhythm_id)
    await event.ask(views.ask_name(event.words, shown), "rhythm-name", rhythm=rhythm_id)


@routes.answer("rhythm-name")
async def type_name(event: Event, text: str) -> None:
    """Its name, typed."""
    shown = await event.services.rhythms.rename(event.manager, event.payload["rhythm"], text)
    await event.show(views.card(event.words, shown, "rhythm-set"))


@routes.tap("unrhythm")
async def remove(event: Event, rhythm_id: int) -> None:
    """No more of it."""
    shown = await event.services.rhythms.remove(event.manager, rhythm_id)
    await event.show(views.removed(event.words, shown))


@routes.tap("rhythmback")
async def bring_back(event: Event, rhythm_id: int) -> None:
    """Undoes that."""
    shown = await event.services.rhythms.remove(event.manager, rhythm_id, away=False)
    await event.show(views.card(event.words, shown, "rhythm-is-back"))


# ---------------------------------------------------------------- answers to its reminders


@routes.tap("reported", once=True)
async def sent(event: Event, report_id: int, channel: str) -> None:
    """The report is out."""
    answered = await event.services.rhythm_answers.send(event.manager, report_id, channel)
    await event.show(nudge_views.closed(event.words, answered, channel))


@routes.tap("reportskip", once=True)
async def skip(event: Event, report_id: int) -> None:
    """Not this time."""
    answered = await event.services.rhythm_answers.skip(event.manager, report_id)
    await event.show(nudge_views.closed(event.words, answered))


@routes.tap("unreported")
async def undo(event: Event, report_id: int) -> None:
    """Neither sent nor skipped."""
    shown = await event.services.rhythm_answers.undo(event.manager, report_id)
    await event.show(views.card(event.words, shown, "undone"))


@routes.tap("reporttext", once=True)
async def show_text(event: Event, rhythm_id: int) -> None:
    """The text, on any channel, with everything that can be done with it."""
    shown = await event.services.rhythms.look(event.manager, rhythm_id)
    if shown.rhythm.kind != "report":
        raise DomainError("stale")
    await wording.show_known(event, shown.client.id, values(shown.standing))


@routes.tap("rhythmlater", once=True)
async def put_off(event: Event, rhythm_id: int, choice: str) -> None:
    """Later today, or tomorrow morning; the reminder itself stays readable above."""
    at = await event.services.rhythm_answers.put_off(event.manager, rhythm_id, choice)
    when = formats.moment(at, event.words.lang, event.today)
    await event.say(Screen(event.words("snoozed", when=when)))


@routes.tap("kept", once=True)
async def touched(event: Event, rhythm_id: int, channel: str, said: str) -> None:
    """In touch."""
    answered = await event.services.rhythm_answers.touch(event.manager, rhythm_id, channel, said)
    await event.show(nudge_views.touched(event.words, answered, channel))


@routes.tap("unkept")
async def untouched(event: Event, rhythm_id: int, touch_id: int) -> None:
    """That was a slip of the finger: neither in touch (touch 0: there was none) nor not now."""
    shown = await event.services.rhythm_answers.untouch(event.manager, rhythm_id, touch_id)
    await event.show(views.card(event.words, shown, "undone"))


@routes.tap("notnow", once=True)
async def not_now(event: Event, rhythm_id: int) -> None:
    """Silence for a while."""
    shown = await event.services.rhythm_answers.not_now(event.manager, rhythm_id)
    await event.show(nudge_views.rested(event.words, shown))


# ---------------------------------------------------------------- asking and keeping


async def _ask(event: Event, client_id: int, kind: str, rhythm_id: int) -> None:
    client = await event.services.clients.get(event.manager, client_id)
    offered = views.usual(kind, event.today)
    options = [str(each) if isinstance(each, int) else dump(each) for each in offered]
    mark = await event.wait_for(
        "rhythm", client=client_id, what=kind, rhythm=rhythm_id, name="", at=options
    )
    await event.show(views.ask_when(event.words, client, kind, offered, mark))


async def _keep(event: Event, kept: dict[str, object], when: Rule | int) -> None:
    service = event.services.rhythms
    rhythm_id, client_id = int(str(kept["rhythm"])), int(str(kept["client"]))
    name = str(kept["name"])
    if rhythm_id:
        shown = await service.change(event.manager, rhythm_id, when)
        if name:
            shown = await service.rename(event.manager, rhythm_id, name)
    elif isinstance(when, int):
        shown = await service.keep_in_touch(event.manager, client_id, when)
    else:
        shown = await service.report(event.manager, client_id, when, name or None)
    await event.show(views.card(event.words, shown, "rhythm-set"))


def _days(event: Event, text: str) -> int:
    """Every how many days: a number, or "every three weeks"."""
    if text.strip().isdecimal() and text.strip().isascii():
        return int(text.strip()[:6])
    phrase = reading.when(text, event.now, event.manager.language)
    rules = [each.rule for each in phrase.readings if each.rule is not None]
    if phrase.problem == "rule-too-seldom" or not rules:
        raise DomainError("cadence-unreadable")
    return days_of(rules[0])
