"""What the page asks for: the state, the events, the acts of people, the controls."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from playground.acts import perform
from playground.errors import ActionError, ApiError, JsonObject
from playground.stream import server_sent
from playground.view import state
from playground.wire import json_object, reply, uploaded

if TYPE_CHECKING:
    from playground.telegram import Playground

Endpoint = Callable[[Request], Awaitable[Response]]
# Whatever a bot or a person uploads is shown, never run, on the page's own origin.
HARMLESS = {"Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff"}


def play_routes(tg: "Playground") -> list[Route]:
    """The routes below /play."""
    made = _Endpoints(tg)
    return [
        Route("/play/state", _answered(made.state)),
        Route("/play/events", _answered(made.events)),
        Route("/play/calls", _answered(made.calls)),
        Route("/play/file/{path:path}", _answered(made.file)),
        Route("/play/act", _answered(made.act), methods=["POST"]),
        Route("/play/upload", _answered(made.upload), methods=["POST"]),
        Route("/play/clock", _answered(made.clock), methods=["POST"]),
        Route("/play/faults", _answered(made.faults), methods=["POST"]),
        Route("/play/hook/{id}", _answered(made.hook), methods=["POST"]),
        Route("/play/reset", _answered(made.reset), methods=["POST"]),
    ]


def _answered(endpoint: Endpoint) -> Endpoint:
    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except (ActionError, ValueError) as problem:
            return reply({"ok": False, "error": str(problem)}, 400)
        except ApiError as problem:
            return reply({"ok": False, "error": problem.description}, problem.code)

    return answer


class _Endpoints:
    def __init__(self, tg: "Playground") -> None:
        self.tg = tg

    async def state(self, request: Request) -> Response:
        return reply(state(self.tg, self._person(request)))

    async def events(self, request: Request) -> Response:
        person = self.tg.accounts.get(self._person(request))
        return StreamingResponse(
            server_sent(self.tg, person.id),
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store"},
        )

    async def calls(self, _: Request) -> Response:
        return reply({"ok": True, "calls": [call.json() for call in self.tg.calls]})

    async def file(self, request: Request) -> Response:
        stored = self.tg.files.at(request.path_params["path"])
        if stored is None:
            return reply({"ok": False, "error": "there is no such file"}, 404)
        return Response(stored.content, media_type=stored.mime_type, headers=HARMLESS)

    async def act(self, request: Request) -> Response:
        fields = await json_object(request)
        person, act = fields.pop("person", None), fields.pop("act", None)
        return reply({"ok": True} | await perform(self.tg, person, act, fields))

    async def upload(self, request: Request) -> Response:
        async with request.form() as form:
            file = form.get("file")
            if not isinstance(file, UploadFile):
                raise ActionError("there is no file")
            message = await self.tg.people.upload(
                int(str(form.get("person"))),
                int(str(form.get("chat"))),
                str(form.get("kind")),
                await uploaded(file),
                str(form.get("caption") or ""),
            )
        return reply({"ok": True, "message_id": message["message_id"]})

    async def clock(self, request: Request) -> Response:
        asked = await json_object(request)
        clock = self.tg.clock
        if asked.get("hook") == "next":
            return reply({"ok": True} | await self.tg.move_to_next())
        if "by" in asked:
            clock.move(timedelta(seconds=float(asked["by"])))
        elif "to" in asked:
            clock.move_to(datetime.fromtimestamp(float(asked["to"]), UTC))
        else:
            raise ActionError("say by how much, or to when")
        return reply({"ok": True, "now": clock.now().timestamp()})

    async def faults(self, request: Request) -> Response:
        asked = await json_object(request)
        self.tg.faults.set(asked.get("mode"), int(asked.get("count") or 1))
        return reply({"ok": True, "faults": self.tg.faults.state()})

    async def hook(self, request: Request) -> Response:
        asked = await json_object(request)
        name = request.path_params["id"]
        done: JsonObject = await self.tg.run_hook(name, int(asked.get("person") or 0))
        return reply({"ok": True} | done)

    async def reset(self, _: Request) -> Response:
        self.tg.reset()
        return reply({"ok": True})

    def _person(self, request: Request) -> int:
        asked = request.query_params.get("person")
        return int(asked) if asked else next(iter(self.tg.accounts)).id
