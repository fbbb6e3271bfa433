"""Whether all is well, for a supervisor."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from services.health import Health


def report(health: Health) -> Callable[[Request], Awaitable[Response]]:
    """Answers 200 when all is well, else 503; nothing of anybody's is in it."""

    async def answer(_: Request) -> Response:
        found = await health.report()
        age = found.tick_age
        said = {
            "status": "ok" if found.is_well else "unwell",
            "database": found.database,
            "schedule": found.schedule,
            "tick_age_seconds": None if age is None else round(age.total_seconds(), 1),
        }
        code = 200 if found.is_well else 503
        return JSONResponse(said, code, headers={"Cache-Control": "no-store"})

    return answer
