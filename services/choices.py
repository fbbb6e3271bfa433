"""What a text is asked for, and what is taken where nothing is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.channels import Advice
from domain.clients import Client
from domain.errors import DomainError
from domain.own_wordings import Key
from domain.payments import Payment
from domain.touches import CHANNELS
from domain.variety import OWN, WAYS, following


@dataclass(frozen=True, slots=True)
class Situation:
    """What the text is for; where stage, channel or variant is None, the best one.

    Of a payment only a stage that is chosen by hand counts: the others follow its dates. `known`
    are values that nobody has to be asked for.
    """

    name: str
    stage: str | None = None
    channel: str | None = None
    payment_id: int | None = None
    variant: str | None = None
    known: tuple[tuple[str, str], ...] = ()


def key_of(situation: str, stage: str, channel: str, client: Client) -> Key:
    """What an own wording for this text is kept under."""
    return Key(situation, stage, channel, client.language, client.address)


def stage_of(asked: Situation, stages: tuple[str, ...], payment: Payment | None) -> str:
    """The stage asked for; a payment's that has passed gives way to the one of its dates."""
    if asked.stage is not None and asked.stage in stages:
        return asked.stage
    if payment is None and asked.stage is not None:
        raise DomainError("stale")
    return stages[0]


def offered(advice: Advice, suitable: Sequence[str], client: Client) -> tuple[str, ...]:
    """The channels of a client that suit, those advised first."""
    ranked = [each.channel for each in advice.ranking if each.channel in suitable]
    return (*ranked, *(each for each in suitable if each in client.channels and each not in ranked))


def channel_of(asked: Situation, offered: Sequence[str]) -> str:
    """The channel asked for, else the first one; raises DomainError("stale") for no channel."""
    if asked.channel is None:
        return offered[0]
    if asked.channel not in CHANNELS:
        raise DomainError("stale")
    return asked.channel


def variant_of(asked: Situation, variants: Sequence[str], last: str | None) -> str:
    """The wording asked for, else the manager's own, else another than the client had last."""
    if asked.variant is not None and asked.variant in variants:
        return asked.variant
    if OWN in variants:
        return OWN
    return following([way for way in WAYS if way in variants], last)
