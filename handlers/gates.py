"""When a manager is left in peace: quiet hours, days off, holidays, vacation."""

from __future__ import annotations

from domain.errors import DomainError
from domain.gate import parse_quiet
from handlers.event import Event
from handlers.routing import Routes
from handlers.views import gates as views
from services import reading

routes = Routes()


@routes.tap("gate")
async def show(event: Event) -> None:
    """What is set."""
    gate = await event.services.gates.get(event.manager)
    await event.show(views.gate(event.words, gate, event.today))


@routes.tap("hours")
async def ask_quiet(event: Event) -> None:
    """Offers quiet hours and waits for typed ones."""
    await event.ask(views.quiet_question(event.words), "gate-quiet")


@routes.tap("hush")
async def choose_quiet(event: Event, hours: str) -> None:
    """Quiet hours from a button."""
    if hours not in (*views.QUIET, "off"):
        raise DomainError("stale")
    chosen = None if hours == "off" else parse_quiet(hours)
    await event.services.gates.be_quiet(event.manager, chosen)
    await show(event)


@routes.answer("gate-quiet")
async def type_quiet(event: Event, text: str) -> None:
    """Quiet hours typed by hand."""
    await event.services.gates.be_quiet(event.manager, parse_quiet(text))
    await show(event)


@routes.tap("daysoff")
async def ask_days(event: Event) -> None:
    """The week, each day a switch."""
    gate = await event.services.gates.get(event.manager)
    await event.show(views.days_question(event.words, gate))


@routes.tap("dayoff")
async def choose_day(event: Event, weekday: int) -> None:
    """A day off, or not any more."""
    if weekday > 6:
        raise DomainError("stale")
    gate = await event.services.gates.rest_on(event.manager, weekday)
    await event.show(views.days_question(event.words, gate))


@routes.tap("holidays")
async def ask_country(event: Event) -> None:
    """Countries."""
    await event.show(views.country_question(event.words))


@routes.tap("holiday")
async def choose_country(event: Event, code: str) -> None:
    """The country whose public holidays are days off."""
    await event.services.gates.keep_holidays(event.manager, None if code == "none" else code)
    await show(event)


@routes.tap("vacation")
async def ask_vacation(event: Event) -> None:
    """Until when."""
    await event.ask(views.vacation_question(event.words), "gate-vacation")


@routes.answer("gate-vacation")
async def type_vacation(event: Event, text: str) -> None:
    """The last day of the vacation."""
    await event.services.gates.leave(event.manager, reading.day(text, event.today))
    await show(event)


@routes.tap("vacated")
async def end_vacation(event: Event) -> None:
    """Back early, or on time."""
    await event.services.gates.leave(event.manager, None)
    await show(event)


@routes.tap("asking")
async def ask_again(event: Event, how: str) -> None:
    """Whether an unanswered reminder comes again."""
    await event.services.gates.ask_again(event.manager, how == "again")
    await show(event)
