"""The wording: situation, channel, stage, address, details, and "I've sent it"."""

from __future__ import annotations

from domain.errors import DomainError
from domain.variety import FIRST
from handlers.asked import Asked
from handlers.event import Event
from handlers.routing import Routes
from handlers.screens import Row
from handlers.views import clients as client_views
from handlers.views import payments as payment_views
from handlers.views import touches as touch_views
from handlers.views import wording as views
from services.wording import Composed, Situation

routes = Routes()
OF_PAYMENTS = ("sum", "due", "promised", "invoice", "rest")


@routes.tap("say")
async def ask_situation(event: Event, client_id: int, page: int = 0) -> None:
    """What is it about? The usual first, the rest a tap away."""
    client = await event.services.clients.get(event.manager, client_id)
    situations = event.services.wording.situations()
    await event.show(views.ask_situation(event.words, client, situations, page))


@routes.tap("compose")
async def compose(event: Event, client_id: int, situation: str) -> None:
    """The text for a situation, on the channel advised."""
    await event.services.wording.start(event.manager, client_id, situation)
    await _show(event, client_id, Situation(situation))


@routes.tap("paysay", once=True)
async def compose_payment(event: Event, payment_id: int) -> None:
    """The text for one payment; what was tapped stays above."""
    owed = await event.services.payments.get(event.manager, payment_id)
    await _show(event, owed.client.id, Situation("payment", payment_id=payment_id), below=True)


@routes.tap("text")
async def switch(event: Event, client_id: int, situation: str, asked: Asked) -> None:
    """The same on another channel, or at another stage."""
    await _show(event, client_id, asked.about(situation))


@routes.tap("stages")
async def stages(event: Event, client_id: int, situation: str, asked: Asked) -> None:
    """Where does it stand?"""
    service = event.services.wording
    composed = await service.compose(event.manager, client_id, asked.about(situation))
    await event.show(views.stages(event.words, composed))


@routes.tap("casual")
async def informal(event: Event, client_id: int, situation: str, asked: Asked) -> None:
    """From now on this client is addressed informally."""
    await event.services.clients.set(event.manager, client_id, address="informal")
    await _show(event, client_id, asked.about(situation))


@routes.tap("formal")
async def formal(event: Event, client_id: int, situation: str, asked: Asked) -> None:
    """From now on this client is addressed formally."""
    await event.services.clients.set(event.manager, client_id, address="formal")
    await _show(event, client_id, asked.about(situation))


@routes.tap("details")
async def details(event: Event, client_id: int, situation: str, asked: Asked) -> None:
    """What the text knows and could know."""
    service = event.services.wording
    composed = await service.compose(event.manager, client_id, asked.about(situation))
    await event.show(views.details(event.words, composed))


@routes.tap("detail")
async def ask_value(event: Event, client_id: int, situation: str, place: int, asked: Asked) -> None:
    """Asks for one value anew; those of a payment are changed where the payment is."""
    service = event.services.wording
    composed = await service.compose(event.manager, client_id, asked.about(situation))
    if place >= len(composed.given):
        raise DomainError("stale")
    name = list(composed.given)[place]
    if composed.payment is not None and name in OF_PAYMENTS:
        owed = await event.services.payments.get(event.manager, composed.payment.id)
        await event.show(payment_views.payment(event.words, event.manager, owed))
    else:
        await _ask(event, composed, name, views.to_details(event.words, composed))


@routes.tap("afresh")
async def afresh(event: Event, client_id: int, situation: str, asked: Asked) -> None:
    """Forgets what was given for this situation and asks anew."""
    await event.services.wording.forget(event.manager, client_id, situation)
    await _show(event, client_id, asked.about(situation))


@routes.answer("value")
async def type_value(event: Event, text: str) -> None:
    """A value, typed; then the text, or the next value."""
    kept = event.payload
    asked = Situation(
        kept["situation"], kept["stage"], kept["channel"], kept["payment"], kept.get("variant")
    )
    await event.services.wording.give(event.manager, kept["client"], asked, kept["name"], text)
    await _show(event, kept["client"], asked)


@routes.tap("sent", once=True)
async def sent(event: Event, client_id: int, situation: str, asked: Asked) -> None:
    """The manager sent it: a touch for the channel advice, and an offer to look for the answer."""
    if asked.stage not in event.services.wording.stages(situation):
        raise DomainError("stale")
    variant = asked.about(situation).variant or FIRST
    client = await event.services.touches.log(
        event.manager, client_id, asked.channel, "sent", (situation, asked.stage, variant)
    )
    report = None
    if situation == "report":
        report = await event.services.rhythm_answers.settle(event.manager, client_id)
    await event.drop_buttons()
    text = touch_views.chase(event.words, situation, asked.channel)
    mark = await event.wait_for("reminder-offer", client=client_id, text=text)
    await event.say(touch_views.sent(event.words, client, mark, report, event.today))


async def show_known(event: Event, client_id: int, known: dict[str, str]) -> None:
    """The text of a report whose name is known already, below what was tapped."""
    asked = Situation("report")
    for name, value in known.items():
        await event.services.wording.give(event.manager, client_id, asked, name, value)
    await _show(event, client_id, asked, below=True)


async def _show(event: Event, client_id: int, asked: Situation, below: bool = False) -> None:
    """The text, or the question for what it still needs, or why there is nothing to say."""
    try:
        composed = await event.services.wording.compose(event.manager, client_id, asked)
    except DomainError as error:
        if error.key != "payment-none":
            raise
        client = await event.services.clients.get(event.manager, client_id)
        await event.show(payment_views.none_open(event.words, client))
        return
    if composed.payment is not None and composed.payment.status != "open":
        owed = await event.services.payments.get(event.manager, composed.payment.id)
        await event.show(payment_views.payment(event.words, event.manager, owed))
    elif composed.missing is not None:
        back = [client_views.back_to(event.words, composed.client)]
        await _ask(event, composed, composed.missing, back)
    else:
        screen = views.text(event.words, composed)
        await (event.say(screen) if below else event.show(screen))


async def _ask(event: Event, composed: Composed, name: str, back: Row) -> None:
    asked = composed.situation
    await event.ask(
        views.ask_value(event.words, composed, name, back),
        "value",
        client=composed.client.id,
        situation=asked.name,
        stage=asked.stage,
        channel=asked.channel,
        payment=asked.payment_id,
        variant=asked.variant,
        name=name,
    )
