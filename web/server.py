"""uvicorn in the event loop of everything else."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator

import uvicorn
from starlette.applications import Starlette

GRACE_SECONDS = 1
LAST_PORT = 65535
BUSY = 100
"""Connections at a time; a further one is answered with 503."""


def bind(host: str, port: int | None, near: int = 0) -> socket.socket:
    """What listens at a port (0: a free one; OSError when taken); without one at `near`, or any."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    if port is not None:
        return socket.create_server((host, port), family=family)
    try:
        return socket.create_server((host, near if near <= LAST_PORT else 0), family=family)
    except OSError:
        return socket.create_server((host, 0), family=family)


def address(listening: socket.socket) -> str:
    """How this machine itself reaches what listens there."""
    host, port = listening.getsockname()[:2]
    name = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104
    return f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"


class WebServer(uvicorn.Server):
    """A server on a socket of its own. Whoever starts it sets `should_exit`; signals are theirs."""

    def __init__(self, app: Starlette, listening: socket.socket) -> None:
        """Begins nothing yet."""
        self._socket = listening
        super().__init__(
            uvicorn.Config(
                app,
                lifespan="off",
                http="h11",
                ws="none",
                log_config=None,
                log_level="warning",
                access_log=False,  # the path is the secret
                server_header=False,
                proxy_headers=False,
                limit_concurrency=BUSY,
                timeout_graceful_shutdown=GRACE_SECONDS,
            )
        )

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        """Serves until `should_exit` is set."""
        await super().serve([*(sockets or ()), self._socket])

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Takes none."""
        yield
