"""How the program begins and ends."""

from __future__ import annotations

import re

import httpx

from tests.durability.running import Running, until
from tests.people import TOKEN
from web.server import bind


async def test_the_first_start_prints_a_code_that_makes_an_owner(program: Running) -> None:
    await program.start(OWNER_IDS="")
    code = re.search(r"/claim ([0-9A-F]{10})", program.output())
    assert code is not None, program.output()
    await program.says("/start", "private assistant")
    await program.says(f"/claim {code[1]}", "I'm Tact")
    assert await program.terminate() == 0
    assert code[1] not in program.errors()


async def test_a_wrong_token_is_one_line_and_exit_code_2(program: Running) -> None:
    await program.begin(BOT_TOKEN="123456:wrong-token")
    assert await program.ended() == 2
    assert program.errors() == "Settings: BOT_TOKEN is not accepted by Telegram\n"
    assert program.output() == ""


async def test_it_ends_when_asked_even_while_telegram_is_out_of_reach(program: Running) -> None:
    await program.begin(TELEGRAM_API_URL="http://127.0.0.1:9")
    await until(lambda: "out of reach" in program.errors())
    program.is_up()
    assert await program.terminate() == 0
    assert TOKEN not in program.errors()


async def test_the_web_is_there_beside_polling_and_goes_with_it(program: Running) -> None:
    listening = bind("127.0.0.1", 0)
    port = listening.getsockname()[1]
    listening.close()
    url = f"http://127.0.0.1:{port}"
    await program.start(WEB_PORT=str(port), PUBLIC_URL=url, LOG_LEVEL="DEBUG")
    await program.says("/start", "I'm Tact")
    await program.says("/remind tomorrow at 10 water the plants", "water the plants")
    await program.says("/calendar", "private address")
    await program.taps("Get my address")
    await until(lambda: any(url in text for text in program.texts()))
    found = re.search(rf"{url}\S+", "\n".join(program.texts()))
    assert found is not None
    async with httpx.AsyncClient() as web:
        answer = await web.get(found[0])
        assert "water the plants" in answer.text
        assert (await web.get(f"{url}/healthz")).json()["status"] == "ok"
        assert await program.terminate() == 0
    secret = found[0].rpartition("/")[2].removesuffix(".ics")
    said = program.errors() + program.output()
    assert not [each for each in (secret, "plants", "Traceback") if each in said]


async def test_a_port_that_is_taken_is_one_line_and_exit_code_2(program: Running) -> None:
    taken = bind("127.0.0.1", 0)
    port = str(taken.getsockname()[1])
    await program.begin(WEB_PORT=port)
    assert await program.ended() == 2
    assert program.errors() == f"Settings: WEB_PORT {port} is taken by another program\n"
    taken.close()
