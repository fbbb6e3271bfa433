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
from domain.payments import Payment
from domain.sms import SmsLength, measure
from domain.temperament_bank import Bank
from domain.touches import CHANNELS
from domain.variety import FIRST, WAYS, following, last_sent
from services import dossiers
from services.channels import advise
from services.dossiers import Dossier
from services.values import keep, known
from storage import clients, payments
from storage.database import Connection, Database

FRESH_FOR = timedelta(hours=12)
"""What is typed for one text belongs to it; later, only lasting values need not be asked for."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What the text is for; where stage, channel or variant is None, the best one.

    Of a payment only a stage that is chosen by hand counts: the others follow its dates.
    """

    name: str
    stage: str | None = None
    channel: str | None = None
    payment_id: int | None = None
    variant: str | None = None


@dataclass(frozen=True, slots=True)
class Composed:
    """A text ready to copy, or the name of the value that has to be asked for first.

    `channels` are those that suit and that the client has, the advised one first;
    `unsuitable` maps the others to the key of the reason. `variants` are the wordings there are,
    the one shown among them; `stages` those that can be chosen now. `given` lists every value the
    text can use, None where it is not known.
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
    unsuitable: Mapping[str, str]
    stages: tuple[str, ...]
    given: Mapping[str, str | None]
    today: date

    @property
    def client(self) -> Client:
        """Whom the text is for."""
        return self.dossier.client


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

        Without a channel that suits the text is None, and the reason stands in `unsuitable`.
        A wording that the client had last time is followed by another one, if there is one.
        """
        now = self._clock()
        async with self._database.read() as connection:
            dossier = await dossiers.load(connection, manager, client_id, self._bank, now)
            payment = await self._payment(connection, manager, dossier, asked)
            given = await clients.values(connection, manager.id, client_id)
        today = manager.local(now).date()
        stages = self.stages(asked.name)
        if payment is not None:
            stages = payment.stages(today, stages)
        stage = _stage(asked, stages, payment)
        advice = advise(manager, dossier, now, asked.name, stage)
        suitable = self._playbook.channels(asked.name, stage)
        ranked = [each.channel for each in advice.ranking if each.channel in suitable]
        offered = (
            *ranked,
            *(c for c in suitable if c in dossier.client.channels and c not in ranked),
        )
        channel = _channel(asked, (*offered, *dossier.client.channels))
        kinds = self._playbook.structure.values
        values = known(kinds, given, dossier.client, manager, payment, today)
        missing = next(iter(self._playbook.missing(asked.name, stage, values)), None)
        variants = self._variants(asked.name, stage, channel, dossier)
        done = replace(
            asked,
            stage=stage,
            channel=channel,
            variant=_variant(
                asked, variants, last_sent(dossier.touches, asked.name, stage, channel)
            ),
        )
        text = None
        if missing is None and channel in suitable:
            text = self._render(done, dossier, values)
        return Composed(
            situation=done,
            dossier=dossier,
            advice=advice,
            payment=payment,
            text=text,
            missing=missing,
            sms=measure(text.parts["body"]) if text and channel == "sms" else None,
            channels=tuple(offered),
            variants=variants,
            unsuitable=self._playbook.stage(asked.name, stage).unsuitable,
            stages=stages,
            given={name: values.get(name) for name in self._names(asked.name, stage)},
            today=today,
        )

    async def give(self, manager: Manager, client_id: int, name: str, typed: str) -> None:
        """Keeps a value typed for this client; raises DomainError when it cannot be one."""
        now = self._clock()
        value = keep(self._playbook.value(name), typed, manager, manager.local(now).date())
        async with self._database.write() as connection:
            client = await clients.get(connection, manager.id, client_id)
            if client is None:
                raise DomainError("client-gone")
            await clients.put_value(connection, manager.id, client_id, name, value, now)

    async def forget(self, manager: Manager, client_id: int, situation: str) -> None:
        """Drops what was given for this situation, so that it is asked for anew."""
        names = self._own_values(situation)
        async with self._database.write() as connection:
            await clients.drop_values(connection, manager.id, client_id, names)

    async def start(self, manager: Manager, client_id: int, situation: str) -> None:
        """Drops what belonged to an earlier text: an old date must not slip into today's."""
        passing = [n for n in self._own_values(situation) if not self._playbook.value(n).lasting]
        before = self._clock() - FRESH_FOR
        async with self._database.write() as connection:
            await clients.drop_values(connection, manager.id, client_id, passing, before)

    def _own_values(self, situation: str) -> list[str]:
        stages = [self._playbook.stage(situation, stage) for stage in self.stages(situation)]
        return sorted({name for stage in stages for name in (*stage.needed, *stage.optional)})

    def _names(self, situation: str, stage: str) -> tuple[str, ...]:
        here = self._playbook.stage(situation, stage)
        return (*here.needed, *here.optional)

    def _variants(
        self, situation: str, stage: str, channel: str, dossier: Dossier
    ) -> tuple[str, ...]:
        if channel not in self._playbook.channels(situation, stage):
            return (FIRST,)
        style = dossier.style.comes_across.playbook_keys
        lang = dossier.client.language
        others = self._playbook.variants(situation, stage, channel, style=style, lang=lang)
        return (FIRST, *others)

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

    def _render(self, done: Situation, dossier: Dossier, values: Mapping[str, str]) -> Text:
        client = dossier.client
        assert done.stage is not None
        assert done.channel is not None
        assert done.variant is not None
        return self._playbook.render(
            done.name,
            done.stage,
            done.channel,
            style=dossier.style.comes_across.playbook_keys,
            address=client.address,
            lang=client.language,
            values=values,
            variant=done.variant,
        )


def _stage(asked: Situation, stages: tuple[str, ...], payment: Payment | None) -> str:
    """The stage asked for; a payment's that has passed gives way to the one of its dates."""
    if asked.stage is not None and asked.stage in stages:
        return asked.stage
    if payment is None and asked.stage is not None:
        raise DomainError("stale")
    return stages[0]


def _channel(asked: Situation, offered: Sequence[str]) -> str:
    if asked.channel is None:
        return offered[0]
    if asked.channel not in CHANNELS:
        raise DomainError("stale")
    return asked.channel


def _variant(asked: Situation, variants: Sequence[str], last: str | None) -> str:
    """The wording asked for; else another one than the client had last time."""
    if asked.variant is not None and asked.variant in variants:
        return asked.variant
    return following([way for way in WAYS if way in variants], last)
