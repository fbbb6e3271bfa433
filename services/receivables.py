"""Who owes what, by age: the open payments of all clients together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.clients import Client
from domain.managers import Manager
from domain.payments import Payment
from domain.receivables import Ageing, ageing
from services.paging import paged
from storage import clients, payments
from storage.database import Database

PAGE = 8


@dataclass(frozen=True, slots=True)
class Overview:
    """A page of what is open, the oldest date first, and the sums of all of it by age."""

    ageing: tuple[Ageing, ...]
    payments: tuple[Payment, ...]
    clients: Mapping[int, Client]
    number: int
    pages: int
    count: int
    today: date


class Receivables:
    """What one manager's clients owe."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def overview(self, manager: Manager, number: int = 0) -> Overview:
        """A page of the list; a page that is there no more gives the last one."""
        today = manager.local(self._clock()).date()
        async with self._database.read() as connection:
            everything = await payments.all_open(connection, manager.id)
            number, pages = paged(number, len(everything), PAGE)
            shown = everything[number * PAGE : (number + 1) * PAGE]
            who = sorted({payment.client_id for payment in shown})
            people = await clients.several(connection, manager.id, who)
        sums = ageing(everything, today, manager.currency)
        return Overview(sums, shown, people, number, pages, len(everything), today)
