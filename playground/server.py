"""The HTTP front: the Bot API, the page, and what the page asks for, on one port."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from playground.botroutes import bot_routes
from playground.errors import ApiError, JsonObject
from playground.guard import LOOPBACK, SameSite
from playground.playroutes import play_routes
from playground.telegram import Playground
from playground.wire import failure

HOST = "127.0.0.1"
PORT = 8088
PAGE = Path(__file__).parent / "page"
GRACE_SECONDS = 1
WEBHOOK_SECONDS = 30


def build_app(tg: Playground, *, host: str = HOST) -> Starlette:
    """The front as an ASGI application; its lifespan delivers to the webhook."""

    async def page(_: Request) -> Response:
        return FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        client = httpx.AsyncClient(timeout=WEBHOOK_SECONDS)
        async with client, asyncio.TaskGroup() as group:
            delivery = group.create_task(tg.webhook.run(_Poster(client).post))
            yield
            delivery.cancel()

    return Starlette(
        routes=[
            *bot_routes(tg),
            *play_routes(tg),
            Route("/", page),
            Mount("/page", StaticFiles(directory=PAGE, check_dir=False)),
        ],
        middleware=[Middleware(SameSite, hosts=LOOPBACK if host in LOOPBACK else None)],
        exception_handlers={HTTPException: _http_failure, Exception: _crash},
        lifespan=lifespan,
    )


async def _http_failure(_: Request, problem: Exception) -> Response:
    assert isinstance(problem, HTTPException)
    words = problem.detail if problem.status_code != 404 else "Not Found"
    return failure(ApiError(problem.status_code, words))


async def _crash(_request: Request, _problem: Exception) -> Response:
    return failure(ApiError(500, "Internal Server Error"))


class _Poster:
    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def post(self, url: str, headers: Mapping[str, str], update: JsonObject) -> int:
        try:
            answer = await self._client.post(url, headers=dict(headers), json=update)
        except httpx.HTTPError as problem:
            raise ConnectionError(f"{type(problem).__name__}: {problem}") from problem
        return answer.status_code


class PlaygroundServer(uvicorn.Server):
    """uvicorn on an own socket, that ends at once: long polls and streams are woken first."""

    def __init__(
        self, tg: Playground, host: str = HOST, port: int = PORT, *, signals: bool = True
    ) -> None:
        """Bind the port (0 for a free one): OSError when it is taken.

        With `signals` false the caller handles Ctrl-C and sets `should_exit`.
        """
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, port), family=family)
        self._tg = tg
        self._signals = signals
        self._ready = asyncio.Event()
        name = f"[{host}]" if ":" in host else host
        self.url = f"http://{name}:{self._socket.getsockname()[1]}"
        super().__init__(
            uvicorn.Config(
                build_app(tg, host=host),
                log_level="warning",
                lifespan="on",
                timeout_graceful_shutdown=GRACE_SECONDS,
            )
        )

    @property
    def base_url(self) -> str:
        """For ApplicationBuilder.base_url."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """For ApplicationBuilder.base_file_url."""
        return f"{self.url}/file/bot"

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until `should_exit` is set or a signal comes."""
        await super().serve([*(sockets or ()), self._socket])

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen, and tell those who wait for it."""
        await super().startup(sockets)
        self._ready.set()

    async def ready(self) -> None:
        """Wait until requests are answered."""
        await self._ready.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Wake everybody who waits, then end."""
        self._tg.close()
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take signals only if asked to."""
        if not self._signals:
            yield
            return
        with super().capture_signals():
            yield
