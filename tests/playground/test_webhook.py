from collections.abc import Mapping
from typing import Any

import pytest

from playground.telegram import Playground
from playground.webhook import SECRET_HEADER
from tests.playground.rig import ALEX, Call

URL = "https://a.example/hook"


class Server:
    """The bot's own server, as the playground sees it."""

    def __init__(self, *answers: int | OSError) -> None:
        self.answers = list(answers)
        self.got: list[tuple[str, dict[str, str], dict[str, Any]]] = []

    async def post(self, url: str, headers: Mapping[str, str], update: dict[str, Any]) -> int:
        self.got.append((url, dict(headers), update))
        answer = self.answers.pop(0) if self.answers else 200
        if isinstance(answer, OSError):
            raise answer
        return answer


async def test_updates_are_sent_in_order_with_the_secret(tg: Playground, call: Call) -> None:
    await tg.people.send_text(ALEX, ALEX, "before")
    await call("setWebhook", url=URL, secret_token="s3cret")
    await tg.people.send_text(ALEX, ALEX, "after")
    server = Server()
    assert await tg.webhook.deliver(server.post) is True
    assert [update["message"]["text"] for _, _, update in server.got] == ["before", "after"]
    assert {(url, headers[SECRET_HEADER]) for url, headers, _ in server.got} == {(URL, "s3cret")}
    assert (await call("getWebhookInfo"))["pending_update_count"] == 0


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (500, "Wrong response from the webhook: 500"),
        (ConnectionError("refused"), "Connection failed: refused"),
    ],
)
async def test_what_was_not_taken_is_sent_again(
    tg: Playground, call: Call, answer: int | OSError, words: str
) -> None:
    await call("setWebhook", url=URL)
    await tg.people.send_text(ALEX, ALEX, "x")
    server = Server(answer)
    assert await tg.webhook.deliver(server.post) is False
    info = await call("getWebhookInfo")
    assert (info["pending_update_count"], info["last_error_message"]) == (1, words)
    assert info["last_error_date"] == tg.clock.timestamp()
    assert await tg.webhook.deliver(server.post) is True
    assert len(server.got) == 2
    assert server.got[0][2] == server.got[1][2]


async def test_without_a_webhook_nothing_is_sent(tg: Playground, call: Call) -> None:
    await call("setWebhook", url=URL)
    await call("setWebhook", url="")
    await tg.people.send_text(ALEX, ALEX, "x")
    server = Server()
    assert await tg.webhook.deliver(server.post) is True
    assert server.got == []
    assert (await call("getWebhookInfo"))["url"] == ""
    assert len(await call("getUpdates")) == 1


async def test_pending_updates_can_be_dropped(tg: Playground, call: Call) -> None:
    for method, params in (("setWebhook", {"url": URL}), ("deleteWebhook", {})):
        await tg.people.send_text(ALEX, ALEX, "x")
        await call(method, **params, drop_pending_updates=True)
        assert (await call("getWebhookInfo"))["pending_update_count"] == 0


async def test_allowed_updates_count_for_webhooks_too(tg: Playground, call: Call) -> None:
    await call("setWebhook", url=URL, allowed_updates=["callback_query"], max_connections=500)
    info = await call("getWebhookInfo")
    assert (info["allowed_updates"], info["max_connections"]) == (["callback_query"], 100)
    await tg.people.send_text(ALEX, ALEX, "x")
    assert (await call("getWebhookInfo"))["pending_update_count"] == 0


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"url": "http://a.example/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://"}, "invalid webhook URL specified"),
        ({"url": URL, "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": URL, "secret_token": "x" * 257}, "secret token is too long"),
        ({}, 'parameter "url" is required'),
    ],
)
async def test_refused(refusal: Call, params: dict[str, Any], words: str) -> None:
    assert await refusal("setWebhook", **params) == f"400 Bad Request: {words}"


async def test_this_machine_may_be_reached_without_tls(call: Call) -> None:
    assert await call("setWebhook", url="http://127.0.0.1:9000/hook") is True
