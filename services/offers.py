"""Texts for one client that may be sent into a chat as they are: lines, questions, messages.

Nothing else is ever offered there. What a manager should know, and what lacks a value, is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from content.guides import Guides
from content.playbook import Playbook
from domain.chosen import Choice, Form
from domain.managers import Manager
from domain.own_wordings import OwnWording, winner
from domain.payments import Payment
from domain.topics import Topic
from domain.touches import VOICE, WRITTEN, Channel
from domain.variety import OWN, last_sent
from services.channels import due_step
from services.choices import Situation, key_of, variant_of
from services.dossiers import Dossier
from services.drafts import Drafts
from services.values import known

_NEAREST: tuple[Channel, ...] = ("messenger", "sms", "email")

OFTEN = 5
"""Lines offered for a client of whom nothing particular is asked."""

OF_A_PAYMENT = 2
"""Stages of a payment offered: where it stands, and the next one by hand."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One text meant for a client; `topic` says what it is about."""

    choice: Choice
    topic: Topic
    text: str


@dataclass(frozen=True, slots=True)
class Case:
    """A client with everything their texts are made of, at one moment."""

    manager: Manager
    dossier: Dossier
    given: Mapping[str, str]
    own: Sequence[OwnWording]
    now: datetime


class Offers:
    """What can be said to a client."""

    def __init__(
        self, playbook: Playbook, guides: Guides, messages: Mapping[str, Sequence[str]]
    ) -> None:
        self._playbook = playbook
        self._drafts = Drafts(playbook)
        self._guides = guides
        self._messages = {
            tactic: tuple(_topic(name) for name in names) for tactic, names in messages.items()
        }

    def about(
        self,
        case: Case,
        topics: Sequence[Topic],
        channel: Channel | None,
        form: Form = "say",
    ) -> Iterator[Offer]:
        """Texts about what was asked, or without topics those likeliest to be needed, with
        lines of this form; the first is the best. Lines come before messages, for a line is needed
        at once."""
        if topics:
            for topic in topics:
                yield from self._on(case, topic, channel)
            for topic in topics:
                yield from self._beside(case, topic, channel)
        else:
            yield from self._likeliest(case, channel, form)

    def messages(self, case: Case, topic: Topic, channel: Channel | None) -> Iterator[Offer]:
        """The messages of a situation that lack nothing, where it stands first."""
        if topic.name not in self._playbook.situations():
            return
        payment = next(iter(case.dossier.payments), None) if topic.name == "payment" else None
        if topic.name == "payment" and payment is None:
            return
        for stage in self._stages(case, topic, payment):
            offer = self._message(case, topic.name, stage, channel, payment)
            if offer is not None:
                yield offer

    def _on(self, case: Case, topic: Topic, channel: Channel | None) -> Iterator[Offer]:
        if topic.kind == "situation":
            yield from self.messages(case, topic, channel)
        else:
            yield self._line(case, topic, "say", channel)
            yield self._line(case, topic, "question", channel)

    def _beside(self, case: Case, topic: Topic, channel: Channel | None) -> Iterator[Offer]:
        """The messages that go with a tactic, and what to say where a situation shows one."""
        if topic.kind == "tactic":
            for each in self._messages.get(topic.name, ()):
                yield from self.messages(case, each, channel)
            return
        for tactic, situations in self._messages.items():
            if topic.name in {each.name for each in situations}:
                yield from self._on(case, Topic("tactic", tactic), channel)

    def _likeliest(self, case: Case, channel: Channel | None, form: Form) -> Iterator[Offer]:
        due, _ = due_step(case.manager, case.dossier, case.now)
        if due is not None:
            yield from islice(self.messages(case, Topic("situation", due), channel), 1)
        if channel is None or channel in VOICE:
            tactics = list(self._guides.structure.tactics)
            today = case.manager.local(case.now).date()
            late = any(payment.days_late(today) for payment in case.dossier.payments)
            tactics.sort(key=lambda each: not late or each != "vanishes")
            for tactic in tactics[:OFTEN]:
                yield self._line(case, Topic("tactic", tactic), form, channel)
        for situation in self._playbook.situations():
            if situation not in ("payment", "kickoff"):
                yield from islice(self.messages(case, Topic("situation", situation), channel), 1)

    def _line(self, case: Case, topic: Topic, form: Form, channel: Channel | None) -> Offer:
        client = case.dossier.client
        entry = self._guides.tactic(client.language, topic.name)
        names = {"name": client.first_name, "me": case.manager.name}
        style = case.dossier.style.comes_across.style or "unknown"
        if form == "say":
            text = entry.line(style, client.address, **names)
        else:
            text = entry.returned(client.address, **names)
        sent_by = _sent_by(channel, client.channels)
        return Offer(Choice(form, client.id, sent_by, topic.name), topic, text)

    def _stages(self, case: Case, topic: Topic, payment: Payment | None) -> Iterable[str]:
        stages = self._playbook.stages(topic.name)
        if payment is not None:
            today = case.manager.local(case.now).date()
            stages = payment.stages(today, stages)
        if topic.stage is not None:
            return [each for each in stages if each == topic.stage]
        return stages if payment is None else stages[:OF_A_PAYMENT]

    def _message(
        self,
        case: Case,
        situation: str,
        stage: str,
        asked: Channel | None,
        payment: Payment | None,
    ) -> Offer | None:
        """The text of a stage, if it has one for the channel and every value is known."""
        client = case.dossier.client
        channel = asked or _sent_by(None, client.channels)
        if channel == "meeting" or channel not in self._playbook.channels(situation, stage):
            return None
        structure = self._playbook.structure
        given = structure.kept_for(self._playbook.stage(situation, stage), case.given)
        today = case.manager.local(case.now).date()
        values = known(structure.values, given, client, case.manager, payment, today, stage)
        if self._playbook.missing(situation, stage, values):
            return None
        own = winner(case.own, key_of(situation, stage, channel, client))
        variants = self._drafts.variants(situation, stage, channel, case.dossier)
        variants = variants if own is None else (OWN, *variants)
        last = last_sent(case.dossier.touches, situation, stage, channel)
        wanted = Situation(situation, stage, channel)
        wanted = Situation(situation, stage, channel, variant=variant_of(wanted, variants, last))
        done, text = self._drafts.worded(wanted, own, case.dossier, values)
        form: Form = "say" if channel in VOICE else "message"
        part = "opening" if channel in VOICE else "body"
        sent_by = _sent_by(channel, client.channels)
        choice = Choice(form, client.id, sent_by, situation, stage, done.variant or "")
        return Offer(choice, Topic("situation", situation, stage), text.parts[part])


def _topic(name: str) -> Topic:
    situation, _, stage = name.partition(".")
    return Topic("situation", situation, stage or None)


def _sent_by(asked: Channel | None, channels: Sequence[Channel]) -> Channel:
    """What a text in a chat counts as: what was asked for, else a message, unless the client takes
    only other writing. What is said aloud was still sent in writing."""
    if asked in WRITTEN:
        return asked
    return next((each for each in _NEAREST if each in channels), "messenger")
