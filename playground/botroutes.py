"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

import asyncio
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from playground.errors import ApiError
from playground.faults import AnswerLostError, ConnectionDroppedError
from playground.wire import failure, parameters, reply

if TYPE_CHECKING:
    from playground.telegram import Playground

HOLD_SECONDS = 60  # longer than every client waits


class CutOff(Response):
    """An answer that breaks off, so that the client's connection ends with a protocol error."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Promise a body and leave."""
        headers = [(b"content-length", b"1")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"", "more_body": True})


def bot_routes(tg: "Playground") -> list[Route]:
    """The two routes of the Bot API."""

    async def call(request: Request) -> Response:
        try:
            tg.check_token(request.path_params["token"])
            params, files = await parameters(request)
            result = await tg.call(request.path_params["method"], params, files)
        except ApiError as problem:
            return failure(problem)
        except AnswerLostError:
            return await _hold(request)
        except ConnectionDroppedError:
            return CutOff()
        return reply({"ok": True, "result": result})

    async def download(request: Request) -> Response:
        try:
            tg.check_token(request.path_params["token"])
        except ApiError as problem:
            return failure(problem)
        stored = tg.files.at(request.path_params["path"])
        if stored is None:
            return failure(ApiError(404, "Not Found"))
        return Response(stored.content, media_type="application/octet-stream")

    return [
        Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", download),
    ]


async def _hold(request: Request) -> Response:
    """Say nothing until the client has gone."""
    try:
        async with asyncio.timeout(HOLD_SECONDS):
            while (await request.receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        pass
    return failure(ApiError(504, "Gateway Timeout"))
