"""The wording for one client: the right situation, stage and channel, filled with what is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from content.playbook import Playbook, Text
from domain.channels import Advice
from domain.clients import Client
from domain.errors import DomainError
from domain.managers import Manager
from domain.own_wordings import OwnWording, winner
from domain.payments import Payment
from domain.sms import SmsLength, measure
from domain.temperament_bank import Bank
from domain.variety import OWN, last_sent
from services import dossiers
from services.channels import advise
from services.choices import Situation, channel_of, key_of, offered, stage_of, variant_of
from services.dossiers import Dossier
from services.drafts import Drafts
from services.values import keep, known
from storage import clients, own_wordings, payments
from storage.database import Connection, Database

__all__ = ["Composed", "Situation", "Wording"]

FRESH_FOR = timedelta(hours=12)
"""What is typed for one text belongs to it; later, only lasting values need not be asked for."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A text ready to copy, or the name of the value that has to be asked for first.

    `channels` are those that suit and that the client has, the advised one first;
    `unsuitable` maps the others to the key of the reason. `variants` are the wordings there are,
    the one shown among them; `stages` those that can be chosen now. `own` is the manager's wording
    for this text, also where another one is shown. `given` lists every value the text can use, None
    where it is not known.
    """

    situation: Situation
    dossier: Dossier
    advice: Advice
    payment: Payment | None
    text: Text | None
    missing: str | None
    sms: SmsLength | None
    channels: tuple[str, ...]
    variants: tuple[str, ...]
    own: OwnWording | None
    unsuitable: Mapping[str, str]
    stages: tuple[str, ...]
    given: Mapping[str, str | None]
    today: date

    @property
    def client(self) -> Client:
        """Whom the text is for."""
        return self.dossier.client

    @property
    def is_own(self) -> bool:
        """Whether the text shown is the manager's own, or holds a part that is."""
        return self.situation.variant == OWN


@dataclass(frozen=True, slots=True)
class _Read:
    """What is stored about a text: its client, its payment, values given, the manager's words."""

    dossier: Dossier
    payment: Payment | None
    given: Mapping[str, str]
    mine: Sequence[OwnWording]


class Wording:
    """Texts for the clients of one manager."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        playbook: Playbook,
        bank: Bank,
    ) -> None:
        self._database = database
        self._clock = clock
        self._playbook = playbook
        self._bank = bank
        self.drafts = Drafts(playbook)

    def situations(self) -> tuple[str, ...]:
        """The situations the playbook knows, in the order to offer them."""
        return self._playbook.situations()

    def stages(self, situation: str) -> tuple[str, ...]:
        """The stages of a situation; raises DomainError("stale") for one that does not exist."""
        if situation not in self._playbook.situations():
            raise DomainError("stale")
        return self._playbook.stages(situation)

    async def compose(self, manager: Manager, client_id: int, asked: Situation) -> Composed:
        """The text for `asked`; raises DomainError("payment-none") when nothing is owed.

        Without a channel that suits the text is None, and the reason stands in `unsuitable`. A
        wording that the client had last time is followed by another one.
        """
        now = self._clock()
        async with self._database.read() as connection:
            dossier = await dossiers.load(connection, manager, client_id, self._bank, now)
            payment = await self._payment(connection, manager, dossier, asked)
            given = await clients.values(connection, manager.id, client_id)
            mine = await own_wordings.about(
                connection, manager.id, asked.name, dossier.client.language
            )
        return self._composed(manager, asked, _Read(dossier, payment, given, mine), now)

    def _composed(self, manager: Manager, asked: Situation, read: _Read, now: datetime) -> Composed:
        dossier, payment, today = read.dossier, read.payment, manager.local(now).date()
        stages = self.stages(asked.name)
        if payment is not None:
            stages = payment.stages(today, stages)
        stage = stage_of(asked, stages, payment)
        advice = advise(manager, dossier, now, asked.name, stage)
        suitable = self._playbook.channels(asked.name, stage)
        channels = offered(advice, suitable, dossier.client)
        channel = channel_of(asked, (*channels, *dossier.client.channels))
        structure, about = self._playbook.structure, self._playbook.stage(asked.name, stage)
        here = structure.kept_for(about, read.given) | dict(asked.known)
        values = known(structure.values, here, dossier.client, manager, payment, today, stage)
        missing = next(iter(self._playbook.missing(asked.name, stage, values)), None)
        own = winner(read.mine, key_of(asked.name, stage, channel, dossier.client))
        variants = self.drafts.variants(asked.name, stage, channel, dossier)
        if own is not None and channel in suitable:
            variants = (OWN, *variants)
        last = last_sent(dossier.touches, asked.name, stage, channel)
        way = variant_of(asked, variants, last)
        done = replace(asked, stage=stage, channel=channel, variant=way)
        text = None
        if missing is None and channel in suitable:
            done, text = self.drafts.worded(done, own, dossier, values)
        return Composed(
            situation=done,
            dossier=dossier,
            advice=advice,
            payment=payment,
            text=text,
            missing=missing,
            sms=measure(text.parts["body"]) if text and channel == "sms" else None,
            channels=channels,
            variants=variants,
            own=own,
            unsuitable=about.unsuitable,
            stages=stages,
            given={name: values.get(name) for name in self._names(asked.name, stage)},
            today=today,
        )

    async def give(
        self, manager: Manager, client_id: int, asked: Situation, name: str, typed: str
    ) -> None:
        """Keeps a value typed for this client's text; raises DomainError when it cannot be one."""
        stage = self._playbook.stage(asked.name, asked.stage or self.stages(asked.name)[0])
        key = self._playbook.structure.kept_as(stage, name)
        now = self._clock()
        value = keep(self._playbook.value(name), typed, manager, manager.local(now).date())
        async with self._database.write() as connection:
            client = await clients.get(connection, manager.id, client_id)
            if client is None:
                raise DomainError("client-gone")
            await clients.put_value(connection, manager.id, client_id, key, value, now)

    async def forget(self, manager: Manager, client_id: int, situation: str) -> None:
        """Drops what was given for this situation, so that it is asked for anew."""
        names = [key for key, _ in self._of_situation(situation)]
        async with self._database.write() as connection:
            await clients.drop_values(connection, manager.id, client_id, names)

    async def start(self, manager: Manager, client_id: int, situation: str) -> None:
        """Drops what belonged to an earlier text: an old date must not slip into today's."""
        kept = self._of_situation(situation)
        passing = [key for key, name in kept if not self._playbook.value(name).lasting]
        before = self._clock() - FRESH_FOR
        async with self._database.write() as connection:
            await clients.drop_values(connection, manager.id, client_id, passing, before)

    def _of_situation(self, situation: str) -> list[tuple[str, str]]:
        stages = self.stages(situation)
        return sorted({pair for stage in stages for pair in self._kept(situation, stage)})

    def _kept(self, situation: str, stage: str) -> list[tuple[str, str]]:
        """The values of a stage: how they are kept, and their names."""
        here = self._playbook.stage(situation, stage)
        structure = self._playbook.structure
        return [(structure.kept_as(here, name), name) for name in self._names(situation, stage)]

    def _names(self, situation: str, stage: str) -> tuple[str, ...]:
        here = self._playbook.stage(situation, stage)
        return (*here.needed, *here.optional)

    async def _payment(
        self, connection: Connection, manager: Manager, dossier: Dossier, asked: Situation
    ) -> Payment | None:
        if asked.payment_id is not None:
            payment = await payments.get(connection, manager.id, asked.payment_id)
            if payment is None or payment.client_id != dossier.client.id:
                raise DomainError("payment-gone")
            return payment
        if asked.name != "payment":
            return None
        if not dossier.payments:
            raise DomainError("payment-none")
        return dossier.payments[0]
