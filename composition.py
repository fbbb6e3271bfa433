"""The composition root: every room built from its constructor, in one place that tests call too."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import SystemRandom
from typing import Any

from httpx import create_ssl_context
from telegram import Update
from telegram.ext import Application, ContextTypes, TypeHandler
from telegram.request import BaseRequest, HTTPXRequest

from config import Settings
from content import interface, zones
from content.calls import Scripts
from content.guides import Guides as Library
from content.playbook import Playbook
from content.temperament_bank import load_bank
from domain.temperament_bank import Bank, build_bank
from domain.zones import guess
from handlers import ROUTES
from handlers.dispatch import Dispatcher
from handlers.errors import apologise
from handlers.messenger import TelegramMessenger
from handlers.ordering import ByChat
from handlers.polling import WatchedPolling
from handlers.services import App, Context, Services
from services.access import Access, Defaults
from services.agenda import Agenda
from services.calendars import Calendars
from services.call_endings import CallEndings
from services.call_lines import CallLines
from services.calls import Calls
from services.cards import Cards
from services.channels import Channels
from services.clients import Clients
from services.colleagues import Colleagues
from services.deliveries import Deliveries
from services.digests import Digests
from services.entries import Entries
from services.gates import Gates
from services.guides import Guides
from services.health import Health
from services.hints import Hints
from services.inline import Inline
from services.ladders import Ladders
from services.lookbacks import LookBacks
from services.managers import Managers
from services.outcomes import Outcomes
from services.own_places import Places
from services.own_wordings import OwnWordings
from services.pace import Pace
from services.payments import Payments
from services.receivables import Receivables
from services.reminders import Reminders
from services.rhythm_answers import RhythmAnswers
from services.rhythms import Rhythms
from services.sample import Sample
from services.tactics import Tactics
from services.temperament import Temperament
from services.touches import Touches
from services.upkeep import Upkeep
from services.wording import Wording
from storage.database import Database

CONNECTIONS = 256
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Tact:
    """One built Tact, not started yet."""

    database: Database
    services: Services
    deliveries: Deliveries
    application: App
    messenger: TelegramMessenger
    upkeep: Upkeep
    health: Health
    refused: asyncio.Event
    """Set when Telegram no longer knows the token."""

    async def open(self) -> None:
        """Opens the database and sets right what has changed around it."""
        await self.database.open()
        await self.upkeep.begin()

    async def tick(self) -> int:
        """Sends what is due; how many pushes were tried."""
        self.health.ticked()
        return await self.deliveries.tick(self.messenger)


def build(
    settings: Settings,
    token: str,
    clock: Clock,
    request: BaseRequest | None = None,
    polling: BaseRequest | None = None,
) -> Tact:
    """Wires every room together; nothing is opened or started.

    With `request` and `polling` the application speaks through them instead of the network.
    """
    zones.use_pinned_tzdata()
    os.environ.setdefault("PTB_TIMEDELTA", "true")  # else each RetryAfter brings a warning
    database = Database(settings.database_url)
    bank = build_bank(load_bank())
    services = _services(settings, database, clock, bank)
    deliveries = _deliveries(services, database, clock, bank)
    address = settings.telegram_api_url
    refused = asyncio.Event()
    if request is None or polling is None:
        request, polling = _network(refused)
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{address}/bot")
        .base_file_url(f"{address}/file/bot")
        .request(request)
        .get_updates_request(polling)
        .job_queue(None)
        .concurrent_updates(ByChat())
        .context_types(ContextTypes(context=Context))
        .build()
    )
    application.bot_data["services"] = services
    application.add_handler(TypeHandler(Update, Dispatcher(ROUTES)))
    application.add_error_handler(apologise)
    messenger = TelegramMessenger(application.bot, services.interface)
    upkeep = Upkeep(database, clock, settings.owner_ids, deliveries.follow)
    health = Health(database, clock)
    return Tact(database, services, deliveries, application, messenger, upkeep, health, refused)


def _secret() -> str:
    """256 bits that nobody guesses, fit for an address."""
    return secrets.token_urlsafe(32)


def _network(refused: asyncio.Event) -> tuple[BaseRequest, BaseRequest]:
    """PTB's own requests, of its own sizes; the certificates they trust are read once for both."""
    trusted: dict[str, Any] = {"verify": create_ssl_context()}
    return (
        HTTPXRequest(connection_pool_size=CONNECTIONS, httpx_kwargs=trusted),
        WatchedPolling(refused, connection_pool_size=1, httpx_kwargs=trusted),
    )


def _services(settings: Settings, database: Database, clock: Clock, bank: Bank) -> Services:
    playbook, words = Playbook(), interface.shipped()
    library, scripts = Library(), Scripts()
    wording = Wording(database, clock, playbook, bank)
    places = Places(playbook, words)
    clients = Clients(database, clock)
    temperament = Temperament(database, clock, bank)
    payments = Payments(database, clock, bank)
    touches = Touches(database, clock)
    reminders = Reminders(database, clock)
    rhythm_answers = RhythmAnswers(database, clock, bank)
    return Services(
        interface=words,
        access=Access(database, clock, settings.owner_ids, _defaults(settings)),
        managers=Managers(database, clock),
        clients=clients,
        cards=Cards(database, clock, bank),
        temperament=temperament,
        channels=Channels(database, clock, bank),
        wording=wording,
        own_wordings=OwnWordings(database, clock, playbook, wording, places),
        colleagues=Colleagues(database, clock, playbook, places),
        guides=Guides(database, clock, bank, library),
        inline=Inline(database, clock, bank, wording, library, secrets.token_urlsafe),
        tactics=Tactics(database, clock, bank, library),
        hints=Hints(database, clock, bank),
        payments=payments,
        outcomes=Outcomes(database, clock, bank),
        ladders=Ladders(database, clock, bank),
        receivables=Receivables(database, clock),
        reminders=reminders,
        rhythms=Rhythms(database, clock, bank),
        rhythm_answers=rhythm_answers,
        gates=Gates(database, clock),
        pace=Pace(clock),
        agenda=Agenda(database, clock),
        digests=Digests(database, clock),
        lookbacks=LookBacks(database, clock, reminders, rhythm_answers),
        calendars=Calendars(database, clock, words, _secret, settings.public_url),
        touches=touches,
        entries=Entries(database, clock),
        calls=Calls(database, clock, bank, library, scripts),
        call_lines=CallLines(library, scripts, playbook),
        call_endings=CallEndings(database, clock, bank, playbook, scripts, reminders),
        sample=Sample(clock, clients, temperament, payments, touches),
    )


def _deliveries(services: Services, database: Database, clock: Clock, bank: Bank) -> Deliveries:
    owner, wording, pace = secrets.token_hex(8), services.wording, services.pace
    return Deliveries(database, clock, SystemRandom(), wording, bank, owner, pace)


def _defaults(settings: Settings) -> Defaults:
    return Defaults(
        language=settings.default_language,
        zone=settings.default_timezone,
        currency=settings.default_currency,
        zone_of=lambda code, fallback: guess(code, zones.guesses(), fallback),
    )
