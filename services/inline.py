"""Inline mode: what is offered to a manager who types after the bot's name in any chat.

Why these results in this order: docs/decisions/0020-inline.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from content.guides import Guides
from domain.chosen import Choice, Form, unpack
from domain.clients import Client
from domain.errors import DomainError
from domain.inline import Heard, hear
from domain.managers import Manager
from domain.temperament_bank import Bank
from domain.touches import Touch
from services import dossiers
from services.leads import SECRET, Lead, lead_of
from services.lexicons import Words
from services.offers import Case, Offer, Offers
from services.rosters import Rosters
from services.wording import FRESH_FOR, Wording
from storage import clients, inline, own_wordings, touches
from storage.database import Connection, Database

MOST = 10
LATEST = 20
"""Of the clients used last, so many come before others who are called alike."""

HOLDS = timedelta(days=1)
"""How long the button above the results leads somewhere."""

RENEWED = timedelta(hours=1)
FORGOTTEN = timedelta(days=2)
"""After this no update is repeated any more (Telegram keeps them for a day)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is offered, each text with its client; `lead` is the button above."""

    offers: tuple[tuple[Offer, Client], ...]
    lead: Lead


@dataclass(frozen=True, slots=True)
class Chosen:
    """A result that was sent, and the touch it left."""

    choice: Choice
    client: Client
    touch_id: int


class Inline:
    """Answers for one manager at a time."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        bank: Bank,
        wording: Wording,
        guides: Guides,
        token: Callable[[], str],
    ) -> None:
        self._database = database
        self._clock = clock
        self._bank = bank
        self._wording = wording
        self._token = token
        self._rosters = Rosters()
        self._words = Words(guides, wording.drafts.playbook)

    def warm(self) -> None:
        """Reads the words ahead of the first query."""
        self._words.ready()

    async def answer(self, manager: Manager, query: str) -> Answer:
        """What can be sent for a query, at most ten texts, and where the rest is."""
        words, now = self._words.ready(), self._clock()
        async with self._database.read() as connection:
            roster = await self._rosters.of(connection, manager)
            recent = await clients.latest(connection, manager.id, LATEST)
            heard = hear(query, roster, words.lexicon, recent)
            cases = await self._cases(connection, manager, _whom(heard, recent), now)
            also = await self._cases(connection, manager, _also(heard), now)
            offers = _shared(words.offers, heard, cases, also)
            lead = lead_of(heard, cases, words.offers)
            lead = await self._linked(connection, manager, lead, now)
        of = {case.dossier.client.id: case.dossier.client for case in (*cases, *also)}
        return Answer(tuple((offer, of[offer.choice.client_id]) for offer in offers), lead)

    async def keep(self, manager: Manager, lead: Lead) -> None:
        """Keeps a new link; this is done when the answer is out, for nobody taps so fast."""
        if lead.token is None or not lead.is_new:
            return
        now = self._clock()
        async with self._database.write() as connection:
            await inline.put_token(
                connection, manager.id, lead.token, lead.target, now, now + HOLDS
            )

    async def open(self, manager: Manager, token: str) -> tuple[str, int, str]:
        """Where a link leads: goal, client (0 for nobody) and name.

        Raises DomainError("link-gone") for one that is over, or another manager's.
        """
        async with self._database.read() as connection:
            target = await inline.target(connection, manager.id, token, self._clock())
        if target is None:
            raise DomainError("link-gone")
        goal, client_id, name = target.split(":")
        return goal, int(client_id), name

    async def choose(self, manager: Manager, result: str) -> Chosen | None:
        """Logs that a result was sent: a touch, once.

        None when nothing is to be logged: it was already, or the client is gone or not theirs.
        """
        choice, now = unpack(result), self._clock()
        if choice is None or not self._exists(choice):
            return None
        is_message = choice.stage is not None
        text = (choice.name, choice.stage, choice.wording) if is_message else (None, None, None)
        touch = Touch(choice.channel, "sent", now, None, *text)
        async with self._database.write() as connection:
            client = await clients.get(connection, manager.id, choice.client_id)
            if client is None or client.deleted_at is not None:
                return None
            if not await inline.choose(connection, manager.id, result, now, now - FORGOTTEN):
                return None
            touch_id = await touches.add(connection, manager.id, client.id, touch)
            await clients.update(connection, manager.id, client.id, seen_at=now)
        return Chosen(choice, client, touch_id)

    async def undo(self, manager: Manager, touch_id: int) -> Client:
        """Takes such a touch back; raises DomainError("stale") when there is none any more."""
        async with self._database.write() as connection:
            client_id = await touches.remove(connection, manager.id, touch_id)
            client = client_id and await clients.get(connection, manager.id, client_id)
        if not client:
            raise DomainError("stale")
        return client

    def _exists(self, choice: Choice) -> bool:
        playbook = self._wording.drafts.playbook
        if choice.stage is None:
            return choice.name in self._words.guides.structure.tactics
        return choice.name in playbook.situations() and choice.stage in playbook.stages(choice.name)

    async def _cases(
        self, connection: Connection, manager: Manager, ids: Sequence[int], now: datetime
    ) -> list[Case]:
        cases = []
        for client_id in ids:
            dossier = await dossiers.load(connection, manager, client_id, self._bank, now)
            dated = await clients.dated_values(connection, manager.id, client_id)
            own = await own_wordings.in_language(connection, manager.id, dossier.client.language)
            given = {name: text for name, (text, at) in dated.items() if self._holds(name, at, now)}
            cases.append(Case(manager, dossier, given, own, now))
        return cases

    def _holds(self, name: str, at: datetime, now: datetime) -> bool:
        """Whether what was typed for a text still goes: an old date must not slip into today's."""
        value = self._wording.drafts.playbook.structure.values.get(name.rpartition(".")[2])
        return value is not None and (value.lasting or now - at < FRESH_FOR)

    async def _linked(
        self, connection: Connection, manager: Manager, lead: Lead, now: datetime
    ) -> Lead:
        if lead.goal not in SECRET:
            return lead
        found = await inline.token(connection, manager.id, lead.target, now + RENEWED)
        token = found or self._token()
        return Lead(lead.goal, lead.client, lead.name, token, found is None)


def _whom(heard: Heard, recent: Sequence[int]) -> Sequence[int]:
    """Those named; nobody named, those the manager dealt with last."""
    return heard.clients or recent[:3]


def _also(heard: Heard) -> Sequence[int]:
    return () if heard.also is None or not heard.topics else (heard.also,)


def _shared(
    offers: Offers, heard: Heard, cases: Sequence[Case], also: Sequence[Case]
) -> list[Offer]:
    """The texts of each client in turn, none twice; several clients share the places."""
    found: list[Offer] = []
    room = MOST - len(also)
    share = -(-room // max(1, len(cases)))
    for case in cases:
        found += _best(offers, heard, case, min(share, room - len(found)))
    for case in also:
        if case.dossier.client.id not in {each.choice.client_id for each in found}:
            found += _best(offers, heard, case, MOST - len(found))
    return found


def _best(offers: Offers, heard: Heard, case: Case, most: int) -> list[Offer]:
    form: Form = "question" if heard.form == "question" else "say"
    found = _different(offers.about(case, heard.topics, heard.channel, form))
    if heard.form is None:
        return [each for each, _ in zip(found, range(most), strict=False)]
    listed = sorted(found, key=lambda each: each.choice.form != heard.form)
    return listed[:most]


def _different(offers: Iterator[Offer]) -> Iterator[Offer]:
    seen: set[Choice] = set()
    for offer in offers:
        if offer.choice not in seen:
            seen.add(offer.choice)
            yield offer
