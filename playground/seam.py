"""python-telegram-bot without a socket: a request object that calls the playground directly."""

import json
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from playground.errors import ApiError
from playground.faults import AnswerLostError, ConnectionDroppedError
from playground.parameters import UploadedFile
from playground.telegram import Playground

encode = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode


class InProcessRequest(BaseRequest):
    """Give one to ApplicationBuilder.request and another to get_updates_request."""

    def __init__(self, playground: Playground) -> None:
        """Carry every request to this playground."""
        self._playground = playground

    @property
    def read_timeout(self) -> float | None:
        """None: there is no network to wait for."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_timeouts: Any,
        **_named_timeouts: Any,
    ) -> tuple[int, bytes]:
        """Answer as the HTTP server would, with the same exceptions for lost connections."""
        path = urlsplit(url).path
        if path.startswith("/file/bot"):
            return self._download(unquote(path.removeprefix("/file/bot")))
        token, _, name = path.removeprefix("/bot").partition("/")
        params = request_data.parameters if request_data else {}
        files = _files(request_data) if request_data and request_data.contains_files else None
        try:
            self._playground.check_token(token)
            result = await self._playground.call(name, params, files)
        except ApiError as problem:
            return _error(problem)
        except AnswerLostError as problem:
            raise TimedOut from httpx.ReadTimeout(str(problem))
        except ConnectionDroppedError as problem:
            cause = httpx.ConnectError(str(problem))
            raise NetworkError(f"httpx.ConnectError: {problem}") from cause
        return HTTPStatus.OK, f'{{"ok":true,"result":{encode(result)}}}'.encode()

    def _download(self, rest: str) -> tuple[int, bytes]:
        token, _, path = rest.partition("/")
        stored = self._playground.files.at(path)
        if token != self._playground.token:
            return _error(ApiError(HTTPStatus.UNAUTHORIZED, "Unauthorized"))
        if stored is None:
            return _error(ApiError(HTTPStatus.NOT_FOUND, "Not Found"))
        return HTTPStatus.OK, stored.content


def _error(problem: ApiError) -> tuple[int, bytes]:
    return problem.code, encode(problem.body()).encode()


def _files(data: RequestData) -> dict[str, UploadedFile]:
    return {
        name: UploadedFile(
            file_name, content if isinstance(content, bytes) else content.read(), kind
        )
        for name, (file_name, content, kind) in data.multipart_data.items()
    }
