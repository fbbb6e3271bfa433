"""A manager's own settings and the dialog they are in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from content import currencies
from domain.dialogs import CALL, Dialog
from domain.managers import LANGUAGES, Manager
from storage import calls, deliveries, managers
from storage.database import Database


class Managers:
    """Settings of the manager."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def speak(self, manager: Manager, language: str) -> Manager:
        """Changes the language of the interface; an unknown one changes nothing."""
        if language not in LANGUAGES:
            return manager
        return await self._save(manager, language=language)

    async def live_in(self, manager: Manager, zone: str) -> Manager:
        """Sets the manager's time zone (an IANA name that exists).

        The first one also says which currency they most likely think in. After a later one,
        nine in the morning is nine in the morning there.
        """
        if manager.zone_known:
            async with self._database.write() as connection:
                await managers.update(connection, manager.id, zone=zone)
                await deliveries.rezone(connection, manager.id, zone)
            return replace(manager, zone=zone)
        currency = currencies.home(zone, manager.currency)
        return await self._save(manager, zone=zone, zone_known=True, currency=currency)

    async def count_in(self, manager: Manager, currency: str) -> Manager:
        """Sets the currency of sums typed without one (ISO 4217)."""
        return await self._save(manager, currency=currency)

    async def reach(self, manager: Manager, reachable: bool) -> None:
        """The manager blocked the bot, or let it in again: pushes wait, or go on."""
        if manager.reachable != reachable:
            await self._save(manager, reachable=reachable)

    async def ask(self, manager: Manager, kind: str, **payload: Any) -> str:
        """Waits for an answer of this kind; what is needed to go on is kept with it.

        Gives the mark of the dialog.
        """
        dialog = Dialog(kind, payload)
        async with self._database.write() as connection:
            await managers.put_dialog(connection, manager.id, dialog, self._clock())
        return dialog.mark

    async def stop_asking(self, manager: Manager) -> Dialog | None:
        """Ends whatever dialog the manager is in; gives what remains: a call that is going on."""
        now = self._clock()
        async with self._database.write() as connection:
            await managers.end_dialog(connection, manager.id)
            call = await calls.opened(connection, manager.id)
            if call is not None and call.is_live and not call.forgotten(now):
                dialog = Dialog(CALL, {"call": call.id})
                await managers.put_dialog(connection, manager.id, dialog, now)
                return dialog
        return None

    def now(self, manager: Manager) -> datetime:
        """The present moment on the manager's own clock (aware)."""
        return manager.local(self._clock())

    async def _save(self, manager: Manager, **values: Any) -> Manager:
        async with self._database.write() as connection:
            await managers.update(connection, manager.id, **values)
        changes: Mapping[str, Any] = values
        return replace(manager, **changes)
