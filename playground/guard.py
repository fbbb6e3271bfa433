"""Keeps other web sites' pages out of a server that listens on this machine."""

from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from playground.errors import ApiError
from playground.wire import failure

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1", "testserver"})


class SameSite:
    """Middleware: only the given host names, and no posts from pages of another origin.

    A name that was made to point at 127.0.0.1 (DNS rebinding) or a form on a foreign page
    could otherwise act as a person here.
    """

    def __init__(self, app: ASGIApp, hosts: Collection[str] | None = LOOPBACK) -> None:
        """Guard `app`; None lets every host name in, for a server opened to a network."""
        self._app = app
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer 403."""
        if scope["type"] == "http" and self._foreign(Headers(scope=scope), scope["path"]):
            await failure(ApiError(403, "Forbidden: another site"))(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _foreign(self, headers: Headers, path: str) -> bool:
        host = headers.get("host", "")
        if self._hosts is not None and urlsplit(f"//{host}").hostname not in self._hosts:
            return True
        origin = headers.get("origin")
        return path.startswith("/play/") and origin is not None and urlsplit(origin).netloc != host
