"""The calendar: files for a reminder, a payment or everything, and the private address."""

from __future__ import annotations

from handlers.event import Event
from handlers.routing import Routes
from handlers.views import calendars as views
from services.calendars import File

routes = Routes()


@routes.command("calendar")
async def command_calendar(event: Event, rest: str) -> None:
    """How the calendar stands."""
    await show(event)


@routes.tap("calendar")
async def show(event: Event) -> None:
    """The same, from a button."""
    service = event.services.calendars
    calendar = await service.get(event.manager)
    await event.show(
        views.calendar(event.words, event.manager, calendar, service.can_be_read, event.today)
    )


@routes.tap("readdress", once=True)
async def readdress(event: Event) -> None:
    """A new address, in a message of its own: it is said only once, and has to stay in sight."""
    address = await event.services.calendars.open(event.manager)
    await show(event)
    await event.say(views.address(event.words, address))


@routes.tap("unaddress")
async def unaddress(event: Event) -> None:
    """No address any more."""
    await event.services.calendars.close(event.manager)
    await show(event)


@routes.tap("datebook", once=True)
async def send_everything(event: Event) -> None:
    """One file with everything."""
    await _send(event, await event.services.calendars.everything(event.manager))


@routes.tap("dateremind", once=True)
async def send_reminder(event: Event, reminder_id: int) -> None:
    """One reminder as a file."""
    await _send(event, await event.services.calendars.reminder(event.manager, reminder_id))


@routes.tap("datepay", once=True)
async def send_payment(event: Event, payment_id: int) -> None:
    """One payment as a file."""
    await _send(event, await event.services.calendars.payment(event.manager, payment_id))


async def _send(event: Event, file: File) -> None:
    await event.send_file(file.name, file.content, event.words("calendar-file"))
