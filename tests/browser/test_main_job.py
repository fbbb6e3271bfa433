"""The main job in the page: from the empty chat to the received nudge, in two languages."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .chatting import bot_message, key, say
from .conftest import PATIENCE, ROOT, OpenPage, free_port, wait_until_up

PICTURES = ROOT / "build" / "screenshots"


@dataclass(frozen=True)
class Way:
    """What is typed, tapped and seen on the way, in one language."""

    code: str
    right: str
    who: str
    name: str
    added: str
    temperament: str
    question: str
    portrait: str
    open_card: str
    next: str
    first: str
    pay: str
    money: str
    owed: str
    wording: str
    copy: str
    nudge: str
    paid: str
    thanks: str


ENGLISH = Way(
    code="en",
    right="is right",
    who="Who is on your mind?",
    name="Egor Munteanu",
    added="Added: Egor Munteanu",
    temperament="How do they tick?",
    question="question {},",
    portrait="Comes across to you",
    open_card="Egor",
    next="What next?",
    first="Best time",
    pay="Payment",
    money="1500 lei, {day}",
    owed="I'll remind you",
    wording="The wording",
    copy="Copy",
    nudge="Why now",
    paid="Paid",
    thanks="No more nudges",
)
RUSSIAN = Way(
    code="ru",
    right="верно",
    who="О ком",
    name="Егор Мунтяну",
    added="Егор Мунтяну",
    temperament="Какой характер?",
    question="вопрос {},",
    portrait="Ваше впечатление",
    open_card="Egor",
    next="Что дальше?",
    first="Лучшее время",
    pay="Оплата",
    money="1500 лей, {day}",
    owed="Следующее напоминание",
    wording="Что сказать",
    copy="Скопировать",
    nudge="Почему сейчас",
    paid="Оплачено",
    thanks="Больше не напоминаю",
)


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
        "DATABASE_URL": f"sqlite:///{tmp_path}/tact.db",
    }
    server = subprocess.Popen([sys.executable, "bot.py", "play"], cwd=ROOT, env=environment)
    try:
        wait_until_up(f"{url}/play/state", server)
        yield url
    finally:
        server.terminate()
        assert server.wait(PATIENCE) == 0


def answer_everything(page: Page, path: Way) -> None:
    """Answers each question with the same option until the picture comes."""
    photo = page.locator(".photo img")
    for number in range(1, 9):
        bot_message(page, path.question.format(number)).get_by_test_id("button").nth(2).click()
        following = bot_message(page, path.question.format(number + 1))
        expect(following.or_(photo)).to_be_visible()
        if photo.is_visible():
            return
    expect(photo).to_be_visible()


@pytest.mark.parametrize("path", [ENGLISH, RUSSIAN], ids=lambda path: path.code)
@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_from_the_empty_page_to_the_nudge(
    tact_url: str, open_page: OpenPage, path: Way, phone: bool
) -> None:
    page = open_page(tact_url, width=390, height=844, phone=True) if phone else open_page(tact_url)
    device = "phone" if phone else "desktop"

    def picture(name: str) -> None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=PICTURES / f"{path.code}-{device}-{name}.png")

    page.get_by_test_id(f"language-{path.code}").click()
    page.get_by_test_id("start").click()
    key(page, path.right).click()
    expect(bot_message(page, path.who)).to_be_visible()
    say(page, path.name)
    expect(bot_message(page, path.added)).to_be_visible()
    picture("1-card")

    key(page, path.temperament).click()
    answer_everything(page, path)
    expect(bot_message(page, path.portrait)).to_be_visible()
    picture("2-portrait")

    say(page, path.open_card)
    key(page, path.next).click()
    expect(bot_message(page, path.first)).to_be_visible()
    picture("3-next")

    say(page, path.open_card)
    key(page, path.pay).click()
    say(page, path.money.format(day="31.12"))
    expect(bot_message(page, path.owed)).to_be_visible()
    key(page, path.wording).click()
    key(page, path.copy).click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert path.name.split()[0] in copied
    assert "31" in copied
    picture("4-wording")

    if phone:
        page.get_by_test_id("open-tools").click()
    page.get_by_test_id("clock-next").click()
    if phone:
        page.keyboard.press("Escape")
    nudge = bot_message(page, path.nudge)
    expect(nudge).to_be_visible(timeout=15_000)
    picture("5-nudge")
    nudge.get_by_test_id("button").filter(has_text=path.paid).click()
    expect(bot_message(page, path.thanks)).to_be_visible()
    picture("6-paid")
