"""The manager's own wordings: saving, editing, sharing, finding them again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from content.playbook import Playbook
from domain.errors import DomainError
from domain.managers import Manager
from domain.own_wordings import (
    UNDO_FOR,
    Key,
    OwnWording,
    check_length,
    clean,
    doubts_of,
    matches,
)
from domain.patterns import Pattern, literals, written
from domain.variety import OWN
from services.choices import Situation
from services.own_kept import check_number, one, standing
from services.own_looks import Listing, Look, Looks, key_of_text
from services.own_places import Places, context, read_part
from services.wording import Composed, Wording
from storage import own_wordings
from storage.database import Database

TOLD = 3
"""Doubtful words that a refusal names."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A typed part that is not kept yet: `traces` may give a client away, `unclear` are values that
    read like another value and were taken for one place, `offered` the places that may be typed."""

    traces: tuple[str, ...]
    unclear: tuple[str, ...]
    offered: tuple[str, ...]


class OwnWordings:
    """Own wordings of one manager."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        playbook: Playbook,
        wording: Wording,
        places: Places,
    ) -> None:
        self._database = database
        self._clock = clock
        self._playbook = playbook
        self._wording = wording
        self._places = places
        self._looks = Looks(playbook, places)

    async def look(self, manager: Manager, client_id: int, asked: Situation) -> Look:
        """The text for a client; raises DomainError as `compose` does, "stale" without a text."""
        composed = await self._wording.compose(manager, client_id, asked)
        if composed.text is None:
            raise DomainError("stale")
        return self._looks.of_text(manager, composed, await self._team(manager))

    async def open(
        self, manager: Manager, own_id: int, client_id: int = 0, payment_id: int = 0
    ) -> Look:
        """One wording, with the text for a client if one is at hand; DomainError("own-gone")."""
        async with self._database.read() as connection:
            own = await own_wordings.get(connection, manager.id, own_id)
        if own is None or own.deleted_at is not None:
            raise DomainError("own-gone")
        return await self._look(manager, own, client_id, payment_id)

    async def keep(
        self, manager: Manager, client_id: int, asked: Situation
    ) -> tuple[Look, OwnWording | None]:
        """Saves the text as it is shown: its places stay places, whoever the client is.

        Gives with it the wording that this one puts aside.
        """
        look = await self.look(manager, client_id, asked)
        assert look.composed is not None
        mine = look.own if look.composed.is_own else None
        former = None if mine else look.own
        parts = self._looks.as_shown(look.composed)
        own = await self._save(manager, look.key, parts, mine.doubts if mine else (), former)
        return await self._look(manager, own, client_id, look.payment_id), former

    async def write(
        self,
        manager: Manager,
        key: Key,
        part: str,
        typed: str,
        client_id: int = 0,
        payment_id: int = 0,
        sure: bool = False,
    ) -> Look | Doubtful:
        """Keeps a typed part; what is doubtful only when the manager is `sure`.

        Raises DomainError for what cannot be a part, ("stale") for a text that does not exist.
        """
        if not self._places.has(key) or part not in self._playbook.structure.channels[key.channel]:
            raise DomainError("stale")
        text = clean(part, typed)
        now = self._clock()
        async with self._database.read() as connection:
            here = (client_id, payment_id)
            known = await context(connection, manager, *here, self._playbook, key, now)
            own = await standing(connection, manager, key)
        if own is None and not client_id:
            raise DomainError("own-gone")
        pattern, unclear = read_part(text, self._places.names(manager.language, key), known)
        found = known.traces(literals(pattern))
        if (found or unclear) and not sure:
            labels = self._places.labels(manager.language)
            taken = tuple(labels[name] for name in unclear)
            return Doubtful(found, taken, self._places.offered(manager.language, key))
        parts = {**(own.parts if own else {}), part: pattern}
        saved = await self._save(manager, key, parts, doubts_of(own, parts, found))
        return await self._look(manager, saved, client_id, payment_id)

    async def drop(self, manager: Manager, own_id: int) -> OwnWording:
        """Deletes a wording: ours is shown again. It can be brought back for a day."""
        now = self._clock()
        async with self._database.write() as connection:
            own = await one(connection, manager, own_id)
            await own_wordings.purge(connection, manager.id, now - UNDO_FOR)
            await own_wordings.delete(connection, manager.id, own_id, own.deleted_at or now)
        return own

    async def restore(self, manager: Manager, own_id: int) -> OwnWording:
        """Brings a deleted wording back, in place of one that was saved since."""
        now = self._clock()
        async with self._database.write() as connection:
            await own_wordings.purge(connection, manager.id, now - UNDO_FOR)
            own = await one(connection, manager, own_id)
            since = await standing(connection, manager, own.key)
            if since is None:
                await check_number(connection, manager)
            elif since.id != own_id:
                await own_wordings.delete(connection, manager.id, since.id, now)
            await own_wordings.delete(connection, manager.id, own_id, None)
        return own

    async def share(self, manager: Manager, own_id: int, given: bool) -> None:
        """Shows a wording to the team, or no longer.

        Raises DomainError("own-doubtful") with the words that may give a client away.
        """
        now = self._clock()
        async with self._database.write() as connection:
            own = await one(connection, manager, own_id)
            if own.deleted_at is not None:
                raise DomainError("own-gone")
            if given:
                known = await context(connection, manager, 0, 0, self._playbook, own.key, now)
                text = "\n".join(map(literals, own.parts.values()))
                doubts = dict.fromkeys((*own.doubts, *known.traces(text)))
                if doubts:
                    raise DomainError("own-doubtful", words=", ".join(list(doubts)[:TOLD]))
            await own_wordings.share(connection, manager.id, own_id, given)

    async def page(self, manager: Manager, number: int, query: str = "") -> Listing:
        """The manager's wordings, those that hold the words of `query` if there is one."""
        async with self._database.read() as connection:
            mine = await own_wordings.everything(connection, manager.id)
            shared = await own_wordings.shared(connection, manager.id)
        looks = [self._looks.of_own(manager, own) for own in mine]
        if query:
            looks = [each for each in looks if matches(query, *self._looks.texts(manager, each))]
        theirs = [own for own, _ in shared if self._places.has(own.key)]
        return self._looks.page(looks, number, len(theirs))

    async def _look(
        self, manager: Manager, own: OwnWording, client_id: int = 0, payment_id: int = 0
    ) -> Look:
        """The wording with the text it gives for the client at hand."""
        composed = None
        if client_id:
            composed = await self._compose(manager, own.key, client_id, payment_id)
        if composed is None:
            return self._looks.of_own(manager, own)
        return self._looks.of_text(manager, composed, await self._team(manager))

    async def _compose(
        self, manager: Manager, key: Key, client_id: int, payment_id: int
    ) -> Composed | None:
        """The text that the wording stands for; None where the client is at another one by now."""
        asked = Situation(key.situation, key.stage, key.channel, payment_id or None, OWN)
        try:
            composed = await self._wording.compose(manager, client_id, asked)
        except DomainError:
            return None
        if composed.text is None or key_of_text(composed) != key:
            return None
        return composed

    async def _team(self, manager: Manager) -> list[tuple[OwnWording, str]]:
        async with self._database.read() as connection:
            return await own_wordings.shared(connection, manager.id)

    async def _save(
        self,
        manager: Manager,
        key: Key,
        parts: Mapping[str, Pattern],
        doubts: Sequence[str],
        aside: OwnWording | None = None,
    ) -> OwnWording:
        """Puts the parts in place of earlier ones; one that is put `aside` can come back."""
        labels = self._places.labels(manager.language)
        check_length(*(written(pattern, labels) for pattern in parts.values()))
        now = self._clock()
        async with self._database.write() as connection:
            await own_wordings.purge(connection, manager.id, now - UNDO_FOR)
            if aside is not None:
                await own_wordings.delete(connection, manager.id, aside.id, now)
            own = await standing(connection, manager, key)
            if own is None:
                await check_number(connection, manager)
                return await own_wordings.add(connection, manager.id, key, parts, doubts, now)
            await own_wordings.put(connection, manager.id, own.id, parts, doubts, now)
            return await one(connection, manager, own.id)
