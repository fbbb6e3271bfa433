"""The queue of updates: who may read it, what is put in it, how long it is kept."""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence

from playground.clock import MovableClock
from playground.errors import JsonObject, bad_request, conflict

# Not sent unless asked for by name (Bot API, "allowed_updates").
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KINDS = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "message_reaction",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
        "guest_message",
        "managed_bot",
    }
)
# Seconds an update waits to be fetched before Telegram forgets it.
KEPT = {"callback_query": 150, "inline_query": 30, "chosen_inline_result": 600}
KEPT_OTHERWISE = 86_400
OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


class UpdateQueue:
    """What the bot has not confirmed yet."""

    def __init__(self, clock: MovableClock, first_id: int = 1) -> None:
        """An empty queue; every kind but the ones on request is allowed."""
        self._clock = clock
        self._next_id = first_id
        self._waiting: deque[tuple[int, JsonObject]] = deque()  # (forgotten at, update)
        self._poller: asyncio.Event | None = None
        self._ended_by: str | None = None
        self.allowed: tuple[str, ...] = ()
        self.webhook_active = False
        self.closed = False
        self.on_put: Callable[[], None] | None = None

    def __len__(self) -> int:
        self._forget()
        return len(self._waiting)

    def wants(self, kind: str) -> bool:
        """Whether the bot asked for updates of this kind."""
        return kind in self.allowed if self.allowed else kind not in ON_REQUEST

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Remember allowed_updates; None leaves them, an empty list means the default."""
        if kinds is None:
            return
        if not all(isinstance(kind, str) for kind in kinds):
            raise bad_request("allowed_updates must be an Array of String")
        self.allowed = tuple(kind for kind in kinds if kind in KINDS)

    def put(self, kind: str, content: JsonObject) -> int | None:
        """Queue an update; gives its id, or nothing when the bot does not want the kind."""
        if not self.wants(kind):
            return None
        update_id = self._next_id
        self._next_id += 1
        until = self._clock.timestamp() + KEPT.get(kind, KEPT_OTHERWISE)
        self._waiting.append((until, {"update_id": update_id, kind: content}))
        if self._poller is not None:
            self._poller.set()
        if self.on_put is not None:
            self.on_put()
        return update_id

    def head(self, limit: int) -> list[JsonObject]:
        """The oldest updates, left in the queue."""
        self._forget()
        return [update for _, update in list(self._waiting)[:limit]]

    def confirm(self, offset: int) -> None:
        """Drop what lies below `offset`; a negative one keeps that many of the newest."""
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
            return
        while self._waiting and self._waiting[0][1]["update_id"] < offset:
            self._waiting.popleft()

    def clear(self) -> None:
        """Drop everything."""
        self._waiting.clear()

    async def get(self, offset: int, limit: int, patience: float) -> list[JsonObject]:
        """getUpdates: confirm, then wait up to `patience` real seconds for something to give.

        A second call ends the first with 409, and so does a webhook.
        """
        if self.webhook_active:
            raise conflict(WEBHOOK_ACTIVE)
        self.end_polling(OTHER_POLLER)
        self.confirm(offset)
        found = self.head(limit)
        if found or patience <= 0 or self.closed:
            return found
        return await self._wait(limit, patience)

    def end_polling(self, reason: str) -> None:
        """Send the waiting poller away with a 409 for this reason."""
        if self._poller is not None:
            self._ended_by = reason
            self._poller.set()
            self._poller = None

    def close(self) -> None:
        """Wake the poller with an empty answer and let nobody wait again."""
        self.closed = True
        if self._poller is not None:
            self._poller.set()

    async def _wait(self, limit: int, patience: float) -> list[JsonObject]:
        mine = self._poller = asyncio.Event()
        try:
            await asyncio.wait_for(mine.wait(), patience)
        except TimeoutError:
            return []
        finally:
            replaced = self._poller is not mine
            if not replaced:
                self._poller = None
        if replaced:
            raise conflict(self._ended_by or OTHER_POLLER)
        return self.head(limit)

    def _forget(self) -> None:
        now = self._clock.timestamp()
        if any(until <= now for until, _ in self._waiting):
            self._waiting = deque(item for item in self._waiting if item[0] > now)
