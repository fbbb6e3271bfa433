"""First steps, settings and help."""

from __future__ import annotations

from zoneinfo import available_timezones

from telegram import ReplyKeyboardRemove
from telegram.constants import ParseMode

from content import currencies, zones
from content.markup import join
from domain.errors import DomainError
from domain.managers import LANGUAGES
from handlers import editing, inline, profile
from handlers.answers import HELP
from handlers.event import Event
from handlers.routing import LOCATION, Routes
from handlers.screens import Screen
from handlers.views import clients as client_views
from handlers.views import managers as views
from services import zones as places

routes = Routes()


@routes.command("start")
async def start(event: Event, payload: str) -> None:
    """Welcomes; whoever is settled in already is shown what can be done, or where a link leads."""
    settled = event.manager.zone_known
    if (settled or payload != HELP) and await inline.follow(event, payload):
        return
    if settled:
        await event.say(views.help_screen(event.words))
    else:
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
    """Another language, at once and for this very message; the menu of commands follows."""
    if language not in LANGUAGES:
        raise DomainError("stale")
    event.speak(await event.services.managers.speak(event.manager, language))
    view = views.settings if event.manager.zone_known else views.welcome
    await event.show(view(event.words, event.manager, event.now))
    await event.toast(event.words.plain("language-set"))
    await profile.offer_commands(event.bot, event.words, event.manager.chat_id)


@routes.tap("zones")
async def ask_zone(event: Event) -> None:
    """Offers cities and waits for a typed one."""
    await event.ask(views.zone_question(event.words, event.manager), "zone")


@routes.tap("zone")
async def choose_zone(event: Event, zone: str) -> None:
    """A zone from a button."""
    if zone not in available_timezones():
        raise DomainError("stale")
    await _live_in(event, zone)


@routes.answer("zone")
async def type_zone(event: Event, text: str) -> None:
    """A city typed by hand."""
    found = places.find(text)
    if not found:
        raise DomainError("place-unknown")
    if len(found) == 1:
        await _live_in(event, found[0][0])
    else:
        await event.wait_for("zone", **event.payload)
        await event.say(views.zone_choice(event.words, found))


@routes.tap("place", once=True)
async def ask_place(event: Event) -> None:
    """Shows the keyboard that can share a location."""
    await event.wait_for("zone", keyboard=True)
    await event.bot.send_message(
        event.manager.chat_id,
        event.words("zone-ask"),
        parse_mode=ParseMode.HTML,
        reply_markup=views.place_keyboard(event.words),
    )


@routes.answer(LOCATION)
async def share_place(event: Event, text: str) -> None:
    """A location gives its zone and is forgotten: the client's if that was asked, else mine."""
    place = event.message.location if event.message else None
    zone = place and zones.zone_at(place.latitude, place.longitude)
    if not zone:
        raise DomainError("place-unknown")
    if event.dialog is not None and event.dialog.kind == "client-zone":
        await editing.choose_zone(event, event.payload["client"], zone)
    else:
        await _live_in(event, zone, event.words("zone-shared"))


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
    """Leaves whatever was being asked; a question about a client leads back to the card."""
    client_id = event.payload.get("client")
    if client_id:
        card = await event.services.cards.open(event.manager, client_id)
        await event.show(client_views.card(event.words, event.manager, card))
    else:
        await event.show(Screen(event.words("cancelled")))


async def _live_in(event: Event, zone: str, thanks: str = "") -> None:
    """Keeps the zone; the first one leads on to the first client, a later one to the settings."""
    first = not event.manager.zone_known
    event.speak(await event.services.managers.live_in(event.manager, zone))
    noted = views.zone_set(event.words, event.manager, event.now)
    if thanks or event.payload.get("keyboard"):
        await event.bot.send_message(
            event.manager.chat_id,
            join([thanks, noted.text]),
            parse_mode=ParseMode.HTML,
            reply_markup=ReplyKeyboardRemove(),
        )
    elif first:
        await event.show(noted)
    if first:
        await event.wait_for("client-name")
        await event.say(views.first_client(event.words))
    else:
        await event.show(views.settings(event.words, event.manager, event.now))
