"""Where the button above the results leads: to what is the manager's alone, in the private chat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from domain.clients import Client
from domain.inline import Heard
from services.offers import Case, Offers

Goal = Literal["card", "tactic", "compose", "clients", "new", "help"]
SECRET = ("card", "tactic", "compose")
"""Goals that tell something: their links are tokens of one manager's."""


@dataclass(frozen=True, slots=True)
class Lead:
    """Where the button above the results leads: a screen of the private chat.

    `token` stands for it in the link; None for what is no secret.
    """

    goal: Goal
    client: Client | None = None
    name: str = ""
    token: str | None = None
    is_new: bool = False

    @property
    def target(self) -> str:
        """The screen as it is kept beside the token."""
        return ":".join((self.goal, str(self.client.id if self.client else 0), self.name))


def lead_of(heard: Heard, cases: Sequence[Case], offers: Offers) -> Lead:
    """What cannot be sent: what to look up, a text that lacks a value, the card, how to ask."""
    if not cases:
        return Lead("new")
    first = cases[0].dossier.client if heard.clients else None
    if first and heard.form == "card":
        return Lead("card", first)
    if heard.topics:
        topic = heard.topics[0]
        if topic.kind == "tactic":
            return Lead("tactic", first, topic.name)
        if first and not any(offers.messages(cases[0], topic, heard.channel)):
            return Lead("compose", first, topic.name)
    elif heard.lost:
        return Lead("help")
    return Lead("card", first) if first else Lead("clients")
