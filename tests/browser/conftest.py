"""A browser, pages that may not complain, and the playground with a small bot in it."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from .showcase_bot import running_bot

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TOKEN = "123:abc"
ROOT = Path(__file__).parents[2]
PATIENCE = 20  # seconds that a server may take to come up

OpenPage = Callable[..., Page]


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def wait_until_up(url: str, process: subprocess.Popen[bytes]) -> None:
    """Return once `url` answers; fail at once when the process is gone."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        assert process.poll() is None, f"the server ended with {process.returncode}"
        try:
            urllib.request.urlopen(url).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"{url} did not come up")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for all tests."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[OpenPage]:
    """Opens pages: `open_page(url, width=…, height=…, phone=…, dark=…)`.

    When the test is over, anything that the console called an error fails it; what a browser
    says about a lost connection is tolerated from a page opened with `lossy=True`.
    """
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def overheard(said: ConsoleMessage, lossy: bool) -> None:
        if said.type in {"error", "warning"} and not (lossy and "net::ERR_" in said.text):
            complaints.append(said.text)

    def opened(
        url: str,
        *,
        width: int = 1280,
        height: int = 800,
        phone: bool = False,
        dark: bool = False,
        lossy: bool = False,
    ) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            has_touch=phone,
            is_mobile=phone,
            timezone_id="Europe/Chisinau",
            permissions=["clipboard-read", "clipboard-write"],
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: overheard(said, lossy))
        page.goto(url)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


@contextmanager
def running_playground(port: int) -> Iterator[str]:
    """`python -m playground` for as long as the block lasts; gives its address."""
    url = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "playground", "--token", TOKEN, "--port", str(port)]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        wait_until_up(f"{url}/play/state", server)
        yield url
    finally:
        server.terminate()
        server.wait(PATIENCE)


@pytest.fixture(scope="session")
def showcase_url() -> Iterator[str]:
    """The address of a real playground with the showcase bot polling it."""
    with running_playground(free_port()) as url, running_bot(TOKEN, url):
        yield url


@pytest.fixture
def empty_chats(showcase_url: str) -> str:
    """The same address, with every chat as on the first day."""
    request = urllib.request.Request(f"{showcase_url}/play/reset", data=b"{}", method="POST")
    request.add_header("Content-Type", "application/json")
    urllib.request.urlopen(request).close()
    return showcase_url


@pytest.fixture
def desktop(empty_chats: str, open_page: OpenPage) -> Page:
    """The page on a desktop screen."""
    return open_page(empty_chats)


@pytest.fixture
def phone(empty_chats: str, open_page: OpenPage) -> Page:
    """The page on a small phone."""
    return open_page(empty_chats, width=360, height=740, phone=True)


@pytest.fixture
def tact_url(tmp_path: Path) -> Iterator[str]:
    """The address of the playground as `bot.py play` starts it, on an empty database."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = {
        **os.environ,
        "BOT_TOKEN": "",
        "OWNER_IDS": "",
        "PLAYGROUND_PORT": str(port),
        "DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/tact.db",
    }
    server = subprocess.Popen([sys.executable, "bot.py", "play"], cwd=ROOT, env=environment)
    try:
        wait_until_up(f"{url}/play/state", server)
        yield url
    finally:
        server.terminate()
        assert server.wait(PATIENCE) == 0
