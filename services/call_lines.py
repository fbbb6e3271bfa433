"""What to say now: the line for a turn of the conversation, in the client's language and style."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from content.calls import Scripts
from content.guides import Guides as Library
from content.playbook import Playbook
from domain.call_turns import ONLY_ON_THE_PHONE, TURNS, Turn, following
from domain.calls import Call, Goal
from domain.errors import DomainError
from domain.managers import Manager
from services.call_sheets import Sheet
from services.values import of_payment

TOPICS: Mapping[Goal, str] = {
    "pay_date": "payment",
    "report": "reporting",
    "calm": "conflict",
    "materials": "pressure",
    "price": "meetings",
}
CHECKLISTS: Mapping[Goal, str] = {"pay_date": "payment_talk", "calm": "conflict_talk"}
ANY_CALL = "call"


@dataclass(frozen=True, slots=True)
class Line:
    """What to say now and the question to return; whether the playbook has `more`, by what they
    answer; `after` the turns likely to follow."""

    turn: Turn
    say: str
    question: str
    more: bool
    after: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Treat:
    """Two things to do and one to leave."""

    do: tuple[str, str]
    leave: str


class CallLines:
    """Lines for the calls of one manager."""

    def __init__(self, library: Library, scripts: Scripts, playbook: Playbook) -> None:
        self._library = library
        self._scripts = scripts
        self._playbook = playbook

    def line(self, manager: Manager, sheet: Sheet, turn: str) -> Line:
        """The line for a turn; raises DomainError("stale") for one that is none of ours."""
        if turn not in TURNS:
            raise DomainError("stale")
        client = sheet.client
        names = {"name": client.first_name, "me": manager.name}
        if turn in ONLY_ON_THE_PHONE:
            own = self._scripts.of(client.language).turns[turn]
            say = own.line(sheet.style, client.address, **names)
            question = own.returned(client.address, **names)
        else:
            entry = self._library.tactic(client.language, turn)
            say = entry.line(sheet.style, client.address, **names)
            question = entry.returned(client.address, **names)
        more = turn == "no_money" and bool(sheet.dossier.payments)
        return Line(turn, say, question, more, following(turn, sheet.standing))

    def treat(self, manager: Manager, sheet: Sheet) -> Treat:
        """How to treat this client: before the call from the guide, in this very matter, the
        shortest of each; during it in a few words."""
        if sheet.call.is_live or sheet.style == "unknown":
            first, second, leave = self._scripts.of(manager.language).treat[sheet.style]
            return Treat((first, second), leave)
        advice = self._library.advice(manager.language, sheet.style, self.topic(sheet))
        first, second = sorted(advice.do, key=len)[:2]
        return Treat((first, second), min(advice.dont, key=len))

    def topic(self, sheet: Sheet) -> str:
        """The matter of the talk: what its goal is about, else money that is owed, else trust."""
        goal = sheet.call.goal
        if goal is not None and goal in TOPICS:
            return TOPICS[goal]
        return "payment" if goal is None and sheet.dossier.payments else "trust"

    def checklist(self, manager: Manager, call: Call, style: str) -> tuple[str, ...]:
        """What to go through before this call."""
        name = CHECKLISTS.get(call.goal or "other", ANY_CALL)
        return self._library.checklist(manager.language, name, style)

    def answers(self, manager: Manager, sheet: Sheet) -> tuple[tuple[str, str], ...]:
        """The two likeliest answers of the playbook's call about the payment that is due first,
        each with what to say then; none while nothing is owed."""
        if not sheet.dossier.payments:
            return ()
        payment, today, client = sheet.dossier.payments[0], sheet.local_now.date(), sheet.client
        stage = payment.stage(today)
        values = of_payment(payment, {}, client, manager, today, stage)
        values |= {"name": client.first_name, "me": manager.name}
        if "phone" not in self._playbook.channels("payment", stage) or self._playbook.missing(
            "payment", stage, values
        ):
            return ()
        style = sheet.dossier.style.comes_across.playbook_keys
        parts = self._playbook.render(
            "payment",
            stage,
            "phone",
            style=style,
            address=client.address,
            lang=client.language,
            values=values,
        ).parts
        return tuple((parts[f"if_say_{each}"], parts[f"then_{each}"]) for each in (1, 2))
