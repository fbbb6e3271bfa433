"""The feed behind a private address."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from services.calendars import Calendars

MEDIA = "text/calendar; charset=utf-8"
KEPT = "private, max-age=300"
"""Only the reader itself may keep it, and has to ask again after five minutes."""


def feed(calendars: Calendars) -> Callable[[Request], Awaitable[Response]]:
    """Answers GET and HEAD; every wrong address gets the same 404."""

    async def answer(request: Request) -> Response:
        found = await calendars.feed(request.path_params["secret"])
        if found is None:
            raise HTTPException(404)
        headers = {"ETag": found.etag, "Cache-Control": KEPT}
        if _is_known(request.headers.get("if-none-match", ""), found.etag):
            return Response(status_code=304, headers=headers)
        headers["Content-Disposition"] = 'inline; filename="tact.ics"'
        response = Response(await found.content(), headers=headers, media_type=MEDIA)
        if request.method == "HEAD":
            response.body = b""  # its length is said all the same
        return response

    return answer


def _is_known(given: str, etag: str) -> bool:
    """Whether If-None-Match names this validator (RFC 9110, compared weakly)."""
    named = [each.strip().removeprefix("W/") for each in given.split(",")]
    return "*" in named or etag in named
