"""The questionnaire about a client, and what its answers say. Estimates are never stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from domain.clients import Client
from domain.errors import DomainError
from domain.evidence import Mover, Surprise, movers, surprises
from domain.managers import Manager
from domain.posterior import Posterior
from domain.questionnaire import Step, check_answer, step
from domain.temperament import Answer, impression, person, weigh
from domain.temperament_bank import Bank, Mode
from domain.verdict import Verdict, verdict
from storage import clients, temperament
from storage.database import Connection, Database
from storage.temperament import Sitting

STYLES_KEPT = 128


@dataclass(frozen=True, slots=True)
class Question:
    """Where a sitting stands: the step holds the next question, or the reason it ended.

    `options` counts the answers to choose from, 0 at the end.
    """

    client: Client
    sitting: Sitting
    step: Step
    options: int


@dataclass(frozen=True, slots=True)
class Style:
    """What is known of how a client ticks.

    `comes_across` steers advice for the next talk; `holds` is how far that goes for the person and
    is the one to show as a percentage (docs/field-guide.md, "Temperament").
    """

    comes_across: Verdict
    holds: Verdict
    impression: Posterior
    person: Posterior
    answers: int
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Portrait:
    """A client's style with everything that explains it."""

    client: Client
    style: Style
    movers: tuple[Mover, ...]
    surprises: tuple[Surprise, ...]
    sitting: int | None
    sitting_open: bool
    can_ask_more: bool


class Temperament:
    """Sittings of one manager with the bank of questions."""

    def __init__(self, database: Database, clock: Callable[[], datetime], bank: Bank) -> None:
        self._database = database
        self._clock = clock
        self._bank = bank

    async def begin(self, manager: Manager, client_id: int, mode: Mode = "usual") -> Question:
        """The sitting left in the middle, or a new one about a contact just had.

        Mode "follow_up" asks two questions only.
        """
        now = self._clock()
        async with self._database.write() as connection:
            client = await _client(connection, manager, client_id)
            sitting = await temperament.unfinished(connection, manager.id, client_id)
            if sitting is None:
                sitting = await temperament.start(connection, manager.id, client_id, mode, now)
            return await self._question(connection, manager, client, sitting, now)

    async def answer(
        self, manager: Manager, sitting_id: int, item: str, option: int | None
    ) -> Question:
        """Stores an answer and gives the next question.

        An answer to anything but the question now asked (a stale button, a second tap) is not
        stored; the present question comes back instead. Raises DomainError("question-gone") when
        the sitting is over.
        """
        check_answer(self._bank, item, option)
        now = self._clock()
        async with self._database.write() as connection:
            client, sitting = await self._open(connection, manager, sitting_id)
            _must_go_on(sitting)
            question = await self._question(connection, manager, client, sitting, now)
            if question.step.item != item:
                return question
            await temperament.put(
                connection,
                manager.id,
                client.id,
                Answer(item, option, now, sitting.id, manager.id, self._bank.version),
            )
            return await self._question(connection, manager, client, sitting, now)

    async def back(self, manager: Manager, sitting_id: int, asked: int) -> Question:
        """Takes the last of `asked` answers back and asks its question again.

        With another number of answers by now (a second tap) the present question comes back.
        """
        now = self._clock()
        async with self._database.write() as connection:
            client, sitting = await self._open(connection, manager, sitting_id)
            question = await self._question(connection, manager, client, sitting, now)
            if question.step.asked != asked:
                _must_go_on(sitting)
                return question
            await temperament.take_back(connection, manager.id, sitting_id)
            await temperament.finish(connection, manager.id, sitting_id, None)
            sitting = await _sitting(connection, manager, sitting_id)
            return await self._question(connection, manager, client, sitting, now)

    async def more(self, manager: Manager, sitting_id: int) -> Question:
        """Goes on past the usual end, to twelve questions at most."""
        now = self._clock()
        async with self._database.write() as connection:
            client, _ = await self._open(connection, manager, sitting_id)
            await temperament.ask_more(connection, manager.id, sitting_id)
            sitting = await _sitting(connection, manager, sitting_id)
            return await self._question(connection, manager, client, sitting, now)

    async def enough(self, manager: Manager, sitting_id: int) -> Portrait:
        """Ends a sitting before its usual end; what was answered counts."""
        async with self._database.write() as connection:
            client, sitting = await self._open(connection, manager, sitting_id)
            _must_go_on(sitting)
            await temperament.finish(connection, manager.id, sitting.id, self._clock())
        return await self.portrait(manager, client.id)

    async def portrait(self, manager: Manager, client_id: int) -> Portrait:
        """The client's style and what made it."""
        now = self._clock()
        async with self._database.read() as connection:
            client = await _client(connection, manager, client_id)
            answers = await temperament.answered(connection, manager.id, client_id)
            unfinished = await temperament.unfinished(connection, manager.id, client_id)
        last = max((answer.sitting for answer in answers), default=None)
        more = False
        if last is not None:
            at_most = step(self._bank, answers, manager.id, last, now=now, mode="more")
            more = at_most.can_ask_more
        return Portrait(
            client=client,
            style=style(self._bank, manager.id, answers, now),
            movers=movers(self._bank, answers, manager.id, now),
            surprises=() if last is None else surprises(self._bank, answers, manager.id, last, now),
            sitting=last,
            sitting_open=unfinished is not None,
            can_ask_more=more,
        )

    async def _open(
        self, connection: Connection, manager: Manager, sitting_id: int
    ) -> tuple[Client, Sitting]:
        sitting = await _sitting(connection, manager, sitting_id)
        return await _client(connection, manager, sitting.client_id), sitting

    async def _question(
        self,
        connection: Connection,
        manager: Manager,
        client: Client,
        sitting: Sitting,
        now: datetime,
    ) -> Question:
        """The present step; a sitting that has come to its end is closed here."""
        answers = await temperament.answered(connection, manager.id, client.id)
        here = step(self._bank, answers, manager.id, sitting.id, now=now, mode=sitting.mode)
        if here.item is None and not sitting.finished:
            await temperament.finish(connection, manager.id, sitting.id, now)
        options = self._bank.by_id[here.item].options if here.item is not None else 0
        return Question(client, sitting, here, options)


def style(bank: Bank, rater: int, answers: Sequence[Answer], now: datetime) -> Style:
    """Both layers of probability from all answers about one client, aged to the hour of `now`.

    Answers age by weeks, and while somebody works with a client the same card comes up again and
    again.
    """
    return _style(bank, rater, tuple(answers), now.replace(minute=0, second=0, microsecond=0))


@lru_cache(STYLES_KEPT)
def _style(bank: Bank, rater: int, answers: tuple[Answer, ...], now: datetime) -> Style:
    seen = impression(bank, answers, rater, now)
    someone = person(bank, answers, now)
    told = weigh(bank, answers, rater, now)
    return Style(
        comes_across=verdict(seen),
        holds=verdict(someone),
        impression=seen,
        person=someone,
        answers=len(told),
        last_at=max((each.answer.at for each in told), default=None),
    )


async def _client(connection: Connection, manager: Manager, client_id: int) -> Client:
    client = await clients.get(connection, manager.id, client_id)
    if client is None or client.deleted_at is not None:
        raise DomainError("client-gone")
    return client


async def _sitting(connection: Connection, manager: Manager, sitting_id: int) -> Sitting:
    sitting = await temperament.get(connection, manager.id, sitting_id)
    if sitting is None:
        raise DomainError("question-gone")
    return sitting


def _must_go_on(sitting: Sitting) -> None:
    if sitting.finished:
        raise DomainError("question-gone")
