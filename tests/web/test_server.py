"""The server on a real port, in the event loop of everything else."""

from __future__ import annotations

import asyncio
import logging
import time

import httpx
import pytest

from composition import Tact
from web.application import build_app
from web.server import WebServer, address, bind

SECRET = "k" * 43


async def test_it_answers_logs_no_path_and_ends_at_once(
    tact: Tact, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    listening = bind("127.0.0.1", 0)
    server = WebServer(build_app(tact.services.calendars, tact.health), listening)
    async with asyncio.TaskGroup() as tasks:
        serving = tasks.create_task(server.serve())
        for name in ("httpx", "httpcore", "httpcore.http11", "httpcore.connection", "asyncio"):
            logging.getLogger(name).setLevel(logging.WARNING)
        async with httpx.AsyncClient(base_url=address(listening)) as web:
            await tact.tick()
            assert (await web.get("/healthz")).status_code == 200
            missing = await web.get(f"/calendar/{SECRET}.ics")
            assert missing.status_code == 404
            assert "server" not in missing.headers
            began = time.perf_counter()
            server.should_exit = True  # the connection of the client is still open
            await serving
        assert time.perf_counter() - began < 2
    assert SECRET not in caplog.text


async def test_without_a_port_it_is_near_the_page_or_wherever_there_is_room() -> None:
    taken = bind("127.0.0.1", 0)
    port = taken.getsockname()[1]
    with pytest.raises(OSError, match="in use"):
        bind("127.0.0.1", port)
    elsewhere = bind("127.0.0.1", None, near=port)
    assert elsewhere.getsockname()[1] not in (0, port)
    too_high = bind("127.0.0.1", None, near=65536)
    for each in (taken, elsewhere, too_high):
        each.close()


async def test_it_knows_how_this_machine_reaches_it() -> None:
    for host, shown in (("0.0.0.0", "127.0.0.1"), ("127.0.0.1", "127.0.0.1"), ("::1", "[::1]")):
        listening = bind(host, 0)
        assert address(listening) == f"http://{shown}:{listening.getsockname()[1]}"
        listening.close()
