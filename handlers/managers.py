"""First steps, settings and help."""

from __future__ import annotations

from zoneinfo import available_timezones

from telegram import ReplyKeyboardRemove
from telegram.constants import ParseMode

from content import currencies, zones
from domain.errors import DomainError
from domain.managers import LANGUAGES
from handlers.event import Event
from handlers.routing import LOCATION, Routes
from handlers.screens import Screen
from handlers.views import managers as views
from services import zones as places

routes = Routes()


@routes.command("start")
async def start(event: Event, payload: str) -> None:
    """Welcomes; a name typed right away is understood as the first client."""
    await event.say(views.welcome(event.words, event.manager, event.now))


@routes.command("help")
async def show_help(event: Event, rest: str) -> None:
    """What can be done."""
    await event.say(views.help_screen(event.words))


@routes.command("settings")
async def command_settings(event: Event, rest: str) -> None:
    """What is set."""
    await settings(event)


@routes.tap("settings")
async def settings(event: Event) -> None:
    """What is set, from a button."""
    await event.show(views.settings(event.words, event.manager, event.now))


@routes.tap("lang")
async def speak(event: Event, language: str) -> None:
    """Another language, at once and for this very message."""
    if language not in LANGUAGES:
        raise DomainError("stale")
    event.speak(await event.services.managers.speak(event.manager, language))
    view = views.settings if event.manager.zone_known else views.welcome
    await event.show(view(event.words, event.manager, event.now))
    await event.toast(event.words.plain("language-set"))


@routes.tap("zones")
async def ask_zone(event: Event) -> None:
    """Offers cities and waits for a typed one."""
    await event.ask(views.zone_question(event.words), "zone")


@routes.tap("zone")
async def choose_zone(event: Event, zone: str) -> None:
    """A zone from a button; the first one leads on to the first client."""
    if zone not in available_timezones():
        raise DomainError("stale")
    first = not event.manager.zone_known
    event.speak(await event.services.managers.live_in(event.manager, zone))
    await event.show(views.zone_set(event.words, event.manager, event.now))
    if first:
        await event.wait_for("client-name")
        await event.say(views.first_client(event.words))


@routes.answer("zone")
async def type_zone(event: Event, text: str) -> None:
    """A city typed by hand."""
    found = places.find(text)
    if not found:
        raise DomainError("place-unknown")
    if len(found) == 1:
        await choose_zone(event, found[0][0])
    else:
        await event.wait_for("zone")
        await event.say(views.zone_choice(event.words, found))


@routes.tap("place")
async def ask_place(event: Event) -> None:
    """Shows the keyboard that can share a location."""
    await event.wait_for("zone")
    await event.bot.send_message(
        event.manager.chat_id,
        event.words("zone-ask"),
        parse_mode=ParseMode.HTML,
        reply_markup=views.place_keyboard(event.words),
    )


@routes.answer(LOCATION)
async def share_place(event: Event, text: str) -> None:
    """A location gives its zone and is forgotten."""
    place = event.message.location if event.message else None
    zone = place and zones.zone_at(place.latitude, place.longitude)
    if not zone:
        raise DomainError("place-unknown")
    await event.bot.send_message(
        event.manager.chat_id, event.words("zone-shared"), reply_markup=ReplyKeyboardRemove()
    )
    await choose_zone(event, zone)


@routes.tap("moneys")
async def ask_currency(event: Event) -> None:
    """Offers currencies."""
    await event.show(views.currency_question(event.words))


@routes.tap("money")
async def choose_currency(event: Event, code: str) -> None:
    """The currency of sums typed without one."""
    if code not in currencies.codes():
        raise DomainError("stale")
    event.speak(await event.services.managers.count_in(event.manager, code))
    await event.toast(event.words.plain("currency-set", currency=code))
    await settings(event)


@routes.tap("cancel")
async def cancel(event: Event) -> None:
    """Leaves whatever was being asked."""
    await event.show(Screen(event.words("cancelled")))
