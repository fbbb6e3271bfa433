"""The use cases as handlers see them, by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from telegram.ext import Application, CallbackContext, ExtBot

from content.interface import Interface
from services.access import Access
from services.agenda import Agenda
from services.calendars import Calendars
from services.call_endings import CallEndings
from services.call_lines import CallLines
from services.calls import Calls
from services.cards import Cards
from services.channels import Channels
from services.clients import Clients
from services.colleagues import Colleagues
from services.digests import Digests
from services.entries import Entries
from services.gates import Gates
from services.guides import Guides
from services.hints import Hints
from services.inline import Inline
from services.ladders import Ladders
from services.lookbacks import LookBacks
from services.managers import Managers
from services.outcomes import Outcomes
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
from services.wording import Wording


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a handler may call."""

    interface: Interface
    access: Access
    managers: Managers
    clients: Clients
    cards: Cards
    temperament: Temperament
    channels: Channels
    wording: Wording
    own_wordings: OwnWordings
    colleagues: Colleagues
    guides: Guides
    inline: Inline
    tactics: Tactics
    hints: Hints
    payments: Payments
    outcomes: Outcomes
    ladders: Ladders
    receivables: Receivables
    reminders: Reminders
    rhythms: Rhythms
    rhythm_answers: RhythmAnswers
    gates: Gates
    pace: Pace
    agenda: Agenda
    digests: Digests
    lookbacks: LookBacks
    calendars: Calendars
    touches: Touches
    entries: Entries
    calls: Calls
    call_lines: CallLines
    call_endings: CallEndings
    sample: Sample


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """PTB's context with our services on it."""

    @property
    def services(self) -> Services:
        """The services this application was built with."""
        services = self.application.bot_data["services"]
        assert isinstance(services, Services)
        return services


App = Application[Any, Context, Any, Any, Any, None]
