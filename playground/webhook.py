"""Webhooks: where updates are sent to, and the sending itself; the transport is an argument."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import urlsplit

from playground.clock import MovableClock
from playground.errors import JsonObject, bad_request
from playground.updates import UpdateQueue

SECRET = re.compile(r"[A-Za-z0-9_-]*")
SECRET_LENGTH = 256
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the header's name
LOCAL = frozenset({"localhost", "127.0.0.1", "::1", "testserver"})
RETRY_SECONDS = 1.0
SUCCESS = range(200, 300)

# Posts an update to the URL with the headers; gives the status. OSError when nobody answers.
Post = Callable[[str, Mapping[str, str], JsonObject], Awaitable[int]]


class Webhook:
    """The webhook of the bot, if it has set one."""

    def __init__(self, clock: MovableClock, updates: UpdateQueue) -> None:
        """None set."""
        self._clock = clock
        self._updates = updates
        self._woken = asyncio.Event()
        self.url = ""
        self.secret_token = ""
        self.max_connections = 40
        self._error: tuple[int, str] | None = None
        updates.on_put = self._woken.set

    def set(self, url: str, secret_token: str, max_connections: int) -> None:
        """Send updates to `url` from now on; ApiError 400 for one that cannot be used."""
        parts = urlsplit(url)
        # A local server takes plain HTTP, as Telegram's own does with --local.
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOCAL):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if not parts.hostname:
            raise bad_request("invalid webhook URL specified")
        if len(secret_token) > SECRET_LENGTH:
            raise bad_request("secret token is too long")
        if SECRET.fullmatch(secret_token) is None:
            raise bad_request("secret token contains unallowed characters")
        self.url, self.secret_token = url, secret_token
        self.max_connections = min(max(max_connections, 1), 100)
        self._error = None
        self._updates.webhook_active = True
        self._updates.end_polling("terminated by setWebhook request")
        self._woken.set()

    def delete(self) -> None:
        """Keep updates for getUpdates again."""
        self.url, self.secret_token, self._error = "", "", None
        self._updates.webhook_active = False

    def info(self) -> JsonObject:
        """A WebhookInfo."""
        info: JsonObject = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates),
        }
        if not self.url:
            return info
        info |= {"max_connections": self.max_connections, "ip_address": "127.0.0.1"}
        if self._updates.allowed:
            info["allowed_updates"] = list(self._updates.allowed)
        if self._error:
            info["last_error_date"], info["last_error_message"] = self._error
        return info

    async def deliver(self, post: Post) -> bool:
        """Send what waits, in order; False when the bot's server did not take all of it."""
        headers = {SECRET_HEADER: self.secret_token} if self.secret_token else {}
        while self.url and (waiting := self._updates.head(1)):
            try:
                status = await post(self.url, headers, waiting[0])
                problem = "" if status in SUCCESS else f"Wrong response from the webhook: {status}"
            except OSError as failure:
                problem = f"Connection failed: {failure}"
            if problem:
                self._error = self._clock.timestamp(), problem
                return False
            self._updates.confirm(waiting[0]["update_id"] + 1)
        return True

    async def run(self, post: Post) -> None:
        """Deliver for ever, at once when something comes and again a second after a failure."""
        while True:
            self._woken.clear()
            done = await self.deliver(post)
            try:
                await asyncio.wait_for(self._woken.wait(), None if done else RETRY_SECONDS)
            except TimeoutError:
                continue
