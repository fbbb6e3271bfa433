"""The sample client file, loaded the way a manager would have typed it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from content import sample
from domain.clients import Client, NewClient
from domain.managers import Manager
from domain.money import Money
from services.clients import Clients
from services.payments import Payments
from services.temperament import Temperament
from services.touches import Touches


class Sample:
    """Clients to try everything with, the day somebody meets Tact."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        clients: Clients,
        temperament: Temperament,
        payments: Payments,
        touches: Touches,
    ) -> None:
        self._clock = clock
        self._clients = clients
        self._temperament = temperament
        self._payments = payments
        self._touches = touches

    async def load(self, manager: Manager) -> int:
        """Adds those of the sample who are not there yet; how many."""
        added = 0
        for one in reversed(sample.load(manager.language)):
            if await self._clients.namesake(manager, one["name"]) is None:
                await self._add(manager, one)
                added += 1
        return added

    async def _add(self, manager: Manager, one: dict[str, Any]) -> None:
        new = NewClient(one["name"], one.get("phone"), one.get("email"), company=one["company"])
        client = await self._clients.add(manager, new)
        if "note" in one:
            await self._clients.write(manager, client.id, "note", one["note"])
        if "preferred" in one:
            await self._clients.set(manager, client.id, preferred=one["preferred"])
        for trait in one["traits"]:
            await self._clients.toggle_trait(manager, client.id, trait)
        for touch in one["touches"]:
            at = self._clock() - timedelta(days=touch["days"])
            await self._touches.log(manager, client.id, touch["channel"], touch["outcome"], at=at)
        if one["answers"]:
            await self._answer(manager, client, one["answers"])
        if "payment" in one:
            await self._owe(manager, client, one["payment"])

    async def _answer(self, manager: Manager, client: Client, seen: dict[str, int]) -> None:
        """Answers the real questionnaire until it has heard enough."""
        question = await self._temperament.begin(manager, client.id)
        while question.step.item is not None:
            item = question.step.item
            question = await self._temperament.answer(
                manager, question.sitting.id, item, seen.get(item)
            )

    async def _owe(self, manager: Manager, client: Client, payment: dict[str, Any]) -> None:
        due_on = manager.local(self._clock()).date() + timedelta(days=payment["due_in"])
        money = Money(Decimal(payment["amount"]), payment["currency"])
        owed = await self._payments.add(manager, client.id, money, due_on)
        await self._payments.write(manager, owed.payment.id, "invoice", payment["invoice"])
