"""Every path there is, and what surrounds them."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from domain.failures import kind_and_place
from services.calendars import PATH, Calendars
from services.health import Health
from web import calendars, health

_log = logging.getLogger(__name__)
Answer = Callable[[Request], Awaitable[Response]]
SAFE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
}


def build_app(feeds: Calendars, condition: Health) -> Starlette:
    """The application (ASGI). A path may be a secret, so no path and no address is ever logged."""
    app = Starlette(
        routes=[
            Route(PATH, _guarded(calendars.feed(feeds))),
            Route("/healthz", _guarded(health.report(condition))),
        ],
        exception_handlers={HTTPException: _refused},
    )
    app.router.redirect_slashes = False
    return app


def _guarded(answer: Answer) -> Answer:
    """A failure is logged by its kind and place: its words may hold what a client is called."""

    async def guarded(request: Request) -> Response:
        try:
            response = await answer(request)
        except HTTPException:
            raise
        except Exception as error:
            _log.error("a request failed: %s", kind_and_place(error))
            response = PlainTextResponse("Internal Server Error\n", 500)
        response.headers.update(SAFE)
        return response

    return guarded


async def _refused(_: Request, problem: Exception) -> Response:
    assert isinstance(problem, HTTPException)
    headers = {**SAFE, **(problem.headers or {})}
    return PlainTextResponse(f"{problem.detail}\n", problem.status_code, headers)
