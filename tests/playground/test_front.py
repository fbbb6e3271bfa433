"""The HTTP front without a socket: bodies, errors, the page's requests, the guard."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from playground.clock import MovableClock
from playground.server import build_app
from playground.stream import server_sent
from playground.telegram import Hook, Playground
from tests.playground.rig import ALEX, SAM, TOKEN, Call

API = f"/bot{TOKEN}"


@pytest.fixture
async def http(tg: Playground) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(build_app(tg))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client


async def result(answer: httpx.Response) -> Any:
    body = answer.json()
    assert (answer.status_code, body["ok"]) == (200, True)
    return body["result"]


TEXT = {"chat_id": str(ALEX), "text": "x"}


async def test_parameters_come_in_four_ways(http: httpx.AsyncClient) -> None:
    url = f"{API}/sendMessage"
    answers = [
        await http.get(url, params=TEXT),
        await http.post(url, data=TEXT),
        await http.post(url, json={"chat_id": ALEX, "text": "x"}),
        await http.post(url, data=TEXT, files={"unused": ("a", b"a")}),
        await http.post(url, params={"chat_id": ALEX}, data={"text": "x"}),
    ]
    assert [(await result(answer))["text"] for answer in answers] == ["x"] * 5


async def test_files_come_by_field_and_by_attachment(http: httpx.AsyncClient) -> None:
    file = ("a.txt", b"abc", "text/plain")
    direct = await http.post(
        f"{API}/sendDocument", data={"chat_id": ALEX}, files={"document": file}
    )
    attached = await http.post(
        f"{API}/sendDocument",
        data={"chat_id": ALEX, "document": "attach://f"},
        files={"f": file},
    )
    for answer in (direct, attached):
        document = (await result(answer))["document"]
        assert (document["file_name"], document["mime_type"]) == ("a.txt", "text/plain")
        found = await result(
            await http.get(f"{API}/getFile", params={"file_id": document["file_id"]})
        )
        content = await http.get(f"/file/bot{TOKEN}/{found['file_path']}")
        assert content.content == b"abc"


ERRORS = [
    ("GET", "/bot9:wrong/getMe", {}, 401, "Unauthorized"),
    ("GET", "/botnonsense/getMe", {}, 404, "Not Found"),
    ("GET", f"{API}/sendDice", {}, 404, "Not Found: method not found"),
    ("GET", f"{API}/sendMessage", {}, 400, "Bad Request: chat_id is empty"),
    ("GET", f"/file/bot{TOKEN}/none", {}, 404, "Not Found"),
    ("GET", "/file/bot9:wrong/none", {}, 401, "Unauthorized"),
    ("GET", "/elsewhere", {}, 404, "Not Found"),
    ("PUT", f"{API}/getMe", {}, 405, "Method Not Allowed"),
    (
        "POST",
        f"{API}/sendMessage",
        {"content": b"{", "headers": {"content-type": "application/json"}},
        400,
        "Bad Request: can't parse request JSON object",
    ),
    (
        "POST",
        f"{API}/sendMessage",
        {"content": b"[]", "headers": {"content-type": "application/json"}},
        400,
        "Bad Request: object expected as the request",
    ),
    (
        "POST",
        f"{API}/sendMessage",
        {"content": b'{"x": "\\ud83d"}', "headers": {"content-type": "application/json"}},
        400,
        "Bad Request: strings must be encoded in UTF-8",
    ),
]


@pytest.mark.parametrize(("verb", "url", "request_", "code", "words"), ERRORS)
async def test_every_error_is_a_json_body(
    http: httpx.AsyncClient, verb: str, url: str, request_: dict[str, Any], code: int, words: str
) -> None:
    answer = await http.request(verb, url, **request_)
    assert answer.status_code == code
    assert answer.json() == {"ok": False, "error_code": code, "description": words}


async def test_a_crash_is_a_json_body_too(tg: Playground, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("inside")

    monkeypatch.setattr(tg, "call", broken)
    transport = httpx.ASGITransport(build_app(tg), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        answer = await client.get(f"{API}/getMe")
    assert (answer.status_code, answer.json()["error_code"]) == (500, 500)


async def test_too_many_requests_says_how_long(tg: Playground, http: httpx.AsyncClient) -> None:
    await http.post("/play/faults", json={"mode": "429", "count": 1})
    answer = await http.post(f"{API}/sendMessage", data=TEXT)
    assert (answer.status_code, answer.json()["parameters"]) == (429, {"retry_after": 3})
    assert (await http.post(f"{API}/sendMessage", data=TEXT)).status_code == 200


async def play(http: httpx.AsyncClient, path: str, **body: Any) -> dict[str, Any]:
    answer = await http.post(f"/play/{path}", json=body)
    return {"status": answer.status_code, **answer.json()}


async def test_the_state_is_what_the_page_draws(tg: Playground, http: httpx.AsyncClient) -> None:
    await tg.call("setMyCommands", {"commands": [{"command": "help", "description": "Help"}]})
    await tg.call("setMyDescription", {"description": "I help"})
    await tg.people.react(ALEX, ALEX, 1, "👍")
    state = (await http.get(f"/play/state?person={ALEX}")).json()
    assert state["now"] == tg.clock.timestamp()
    assert state["bot"] == {
        "id": 123,
        "username": "playground_bot",
        "first_name": "Playground",
        "description": "I help",
        "short_description": "",
        "supports_inline": True,
    }
    assert state["me"]["id"] == ALEX
    assert [person["id"] for person in state["people"]] == [ALEX, SAM]
    assert [chat["kind"] for chat in state["chats"]] == ["bot", "group", "person"]
    assert [chat["title"] for chat in state["chats"]] == ["Playground", "Group", "Sam Reed"]
    chat = state["chats"][0]
    assert chat["commands"] == [{"command": "help", "description": "Help"}]
    assert {key: chat[key] for key in ("id", "type", "pinned", "reply_keyboard")} == {
        "id": ALEX,
        "type": "private",
        "pinned": [],
        "reply_keyboard": None,
    }
    message = chat["messages"][0]
    assert message["mine"] is True
    assert message["reactions"] == [{"emoji": "👍", "count": 1, "mine": True}]
    assert len(state["contacts"]) == 3
    assert state["faults"] == {"mode": None, "left": 0}
    assert state["hooks"] == []
    assert (await http.get("/play/state")).json()["me"]["id"] == ALEX


async def test_each_act_of_the_contract(tg: Playground, http: httpx.AsyncClient) -> None:
    async def act(name: str, /, **fields: Any) -> dict[str, Any]:
        done = await play(http, "act", person=ALEX, act=name, chat=ALEX, **fields)
        assert done["status"] == 200, done
        return done

    said = (await act("send_text", text="/help"))["message_id"]
    await act("send_text", text="x", reply_to=said)
    await act("edit_text", message_id=said, text="y")
    assert (await act("tap", message_id=said, data="d"))["query_id"]
    contact = {"first_name": "Egor", "phone_number": "+1", "last_name": None}
    await act("share_contact", contact=contact)
    await act("share_location", latitude=47, longitude=28.8)
    await act("send_sticker", emoji="👍")
    await act("send_voice")
    await act("forward", from_chat=ALEX, message_id=said)
    await act("forward_from", name="Egor Lupu", text="hi")
    await act("forward_from", name="Sam", text="hi", user_id=SAM)
    await act("react", message_id=said, emoji="👍")
    await act("react", message_id=said, emoji=None)
    await act("pin", message_id=said)
    query_id = (await act("inline_query", query="x", offset=""))["query_id"]
    content = {"message_text": "found"}
    article = {"type": "article", "id": "1", "title": "t", "input_message_content": content}
    await tg.call("answerInlineQuery", {"inline_query_id": query_id, "results": [article]})
    await act("choose_inline", query_id=query_id, result_id="1")
    await act("start", payload="p")
    await act("delete", message_id=said)
    own = {"person": ALEX}
    assert (await play(http, "act", act="block", blocked=True, **own))["status"] == 200
    assert (await play(http, "act", act="set_language", language_code="ro", **own))["ok"]
    assert (await play(http, "act", act="set_name", first_name="A", last_name="B", **own))["ok"]
    person = tg.accounts.get(ALEX)
    assert (person.blocked_bot, person.language_code, person.first_name) == (True, "ro", "A")
    kinds = [key for one in tg.updates.head(100) for key in one if key != "update_id"]
    assert kinds.count("message") == 12
    assert kinds.count("edited_message") == kinds.count("callback_query") == 1


@pytest.mark.parametrize(
    "body",
    [
        {"act": "send_text", "chat": ALEX, "text": "x"},
        {"person": 5, "act": "send_text", "chat": ALEX, "text": "x"},
        {"person": ALEX, "act": "say", "chat": ALEX, "text": "x"},
        {"person": ALEX, "act": "chat_of", "chat": ALEX},
        {"person": ALEX, "act": "send_text", "chat": ALEX},
        {"person": ALEX, "act": "send_text", "chat": str(ALEX), "text": "x"},
        {"person": ALEX, "act": "send_text", "chat": True, "text": "x"},
        {"person": ALEX, "act": "send_text", "chat": ALEX, "text": 5},
        {"person": ALEX, "act": "send_text", "chat": ALEX, "text": "x", "loud": "yes"},
        {"person": ALEX, "act": "send_text", "chat": SAM, "text": "x"},
    ],
)
async def test_acts_that_cannot_be(http: httpx.AsyncClient, body: dict[str, Any]) -> None:
    done = await play(http, "act", **body)
    assert (done["status"], done["ok"]) == (400, False)
    assert done["error"]


async def test_an_upload(tg: Playground, http: httpx.AsyncClient) -> None:
    form = {"person": str(ALEX), "chat": str(ALEX), "kind": "document", "caption": "c"}
    file = {"file": ("page.html", b"<script>", "text/html")}
    done = (await http.post("/play/upload", data=form, files=file)).json()
    message = tg.chat(ALEX).find(done["message_id"])
    assert message is not None
    assert message["caption"] == "c"
    state = (await http.get("/play/state")).json()
    (url,) = state["chats"][0]["messages"][-1]["file_urls"].values()
    shown = await http.get(url)
    assert shown.content == b"<script>"
    assert shown.headers["content-security-policy"] == "sandbox"
    assert (await http.post("/play/upload", data=form)).status_code == 400
    assert (await http.get("/play/file/none")).status_code == 404


async def test_the_clock(tg: Playground, http: httpx.AsyncClient, clock: MovableClock) -> None:
    before = clock.timestamp()
    assert (await play(http, "clock", by=3600))["now"] == before + 3600
    assert (await play(http, "clock", to=before + 7200))["now"] == before + 7200
    for wrong in ({"by": -1}, {"to": 0}, {}, {"hook": "next"}, {"by": "soon"}):
        assert (await play(http, "clock", **wrong))["status"] == 400
    due = clock.now() + timedelta(days=1)

    async def next_due() -> datetime:
        return due

    tg.next_due = next_due
    assert (await play(http, "clock", hook="next"))["now"] == due.timestamp()
    assert (await play(http, "hook/next", person=ALEX))["now"] == due.timestamp()
    assert {"id": "next"} in (await http.get("/play/state")).json()["hooks"]


async def test_hooks(tg: Playground, http: httpx.AsyncClient) -> None:
    async def load(person: int) -> dict[str, Any]:
        return {"loaded_for": person}

    tg.hooks.append(Hook("sample", load))
    assert (await play(http, "hook/sample", person=ALEX))["loaded_for"] == ALEX
    assert (await http.get("/play/state")).json()["hooks"] == [{"id": "sample"}]
    assert (await play(http, "hook/other", person=ALEX))["status"] == 400
    assert (await play(http, "hook/sample"))["status"] == 400


async def test_faults_reset_and_the_log(tg: Playground, http: httpx.AsyncClient) -> None:
    assert (await play(http, "faults", mode="500", count=2))["faults"]["left"] == 2
    assert (await play(http, "faults", mode="406"))["status"] == 400
    await http.post(f"{API}/sendMessage", data=TEXT)
    await http.post(f"{API}/getMe")
    calls = (await http.get("/play/calls")).json()["calls"]
    assert [(one["method"], one["ok"], one["error_code"]) for one in calls] == [
        ("sendMessage", False, 500),
        ("getMe", True, None),
    ]
    assert calls[0]["params"] == TEXT
    await play(http, "faults", mode=None)
    await play(http, "reset")
    assert tg.chat(ALEX).messages == []
    assert (await http.post(f"{API}/sendMessage", data=TEXT)).status_code == 200


async def test_the_page_is_served(http: httpx.AsyncClient) -> None:
    page = await http.get("/")
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    assert (await http.get("/page/main.js")).status_code == 200
    assert (await http.get("/page/../server.py")).status_code == 404


async def test_other_sites_stay_outside(tg: Playground, http: httpx.AsyncClient) -> None:
    rebound = await http.get("/play/state", headers={"host": "evil.example"})
    assert rebound.status_code == 403
    act = {"person": ALEX, "act": "send_text", "chat": ALEX, "text": "x"}
    foreign = {"origin": "https://evil.example"}
    assert (await http.post("/play/act", json=act, headers=foreign)).status_code == 403
    assert len(tg.chat(ALEX).messages) == 1
    own = {"origin": "http://localhost"}
    assert (await http.post("/play/act", json=act, headers=own)).status_code == 200


async def test_events_come_as_the_viewer_sees_them(tg: Playground, call: Call) -> None:
    stream = server_sent(tg, ALEX)
    assert (await anext(stream)).startswith(b":")  # it listens from here on

    async def event() -> dict[str, Any]:
        line = await asyncio.wait_for(anext(stream), 5)
        shown: dict[str, Any] = json.loads(line.decode().removeprefix("data: "))
        return shown

    await tg.people.send_text(SAM, SAM, "not for Alex")
    said = await tg.people.send_text(ALEX, ALEX, "x")
    shown = await event()
    assert (shown["type"], shown["chat"], shown["message"]["mine"]) == ("message", ALEX, True)
    await tg.people.edit_text(ALEX, ALEX, said["message_id"], "y")
    assert (await event())["type"] == "edited"
    query_id = await tg.people.tap(ALEX, ALEX, said["message_id"], "x")
    await call("answerCallbackQuery", callback_query_id=query_id, text="ok")
    shown = await event()
    assert (shown["type"], shown["query_id"], shown["text"]) == ("callback_answer", query_id, "ok")
    shown = await event()
    assert (shown["type"], shown["method"]) == ("call", "answerCallbackQuery")
    await tg.people.delete(ALEX, ALEX, said["message_id"])
    assert await event() == {"type": "deleted", "chat": ALEX, "message_id": said["message_id"]}
    tg.clock.move(timedelta(hours=1))
    assert await event() == {"type": "clock", "now": tg.clock.now().timestamp()}
    tg.faults.set("500", 2)
    assert await event() == {"type": "faults", "mode": "500", "left": 2}
    await tg.people.set_language(ALEX, "ru")
    shown = await event()
    assert (shown["type"], shown["people"][0]["language_code"]) == ("people", "ru")
    assert [(await event())["type"] for _ in range(3)] == ["chat"] * 3
    query_id = await tg.people.inline_query(ALEX, ALEX, "x")
    await call("answerInlineQuery", inline_query_id=query_id, results=[])
    shown = await event()
    assert (shown["type"], shown["query_id"], shown["results"]) == ("inline_answer", query_id, [])
    await event()
    tg.reset()
    assert await event() == {"type": "reload"}
    tg.close()
    with pytest.raises(StopAsyncIteration):
        await anext(stream)
