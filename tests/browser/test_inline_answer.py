"""Inline mode in the page, in Russian: asked in a chat with somebody, sent, noted, taken back."""

import pytest
from playwright.sync_api import Page, expect

from .chatting import bot_message, key, say
from .conftest import OpenPage
from .test_main_job import PICTURES, tact_url

__all__ = ["tact_url"]


def ask(page: Page, query: str) -> None:
    """Type after the bot's name, wherever the page is."""
    page.get_by_test_id("composer").fill(f"@tact_bot {query}")


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_an_inline_answer(tact_url: str, open_page: OpenPage, phone: bool) -> None:
    page = open_page(tact_url, width=390, height=844, phone=True) if phone else open_page(tact_url)

    def open_chat(kind: str) -> None:
        if phone:
            page.locator("#open-chats").click()
        page.get_by_test_id(f"chat-{kind}").click()

    page.get_by_test_id("language-ru").click()
    page.get_by_test_id("start").click()
    key(page, "верно").click()
    expect(bot_message(page, "О ком")).to_be_visible()
    say(page, "Егор Мунтяну")
    expect(bot_message(page, "Егор Мунтяну")).to_be_visible()
    open_chat("person")
    ask(page, "егору дорого")
    results = page.get_by_test_id("inline-result")
    expect(results).to_have_count(2)
    expect(results.first).to_contain_text("💬 «У других дешевле» · Егор Мунтяну")
    expect(results.last).to_contain_text("❓ Вопрос")
    expect(page.get_by_test_id("inline-button")).to_contain_text("что проверить")
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"ru-{'phone' if phone else 'desktop'}-7-inline.png")
    results.first.click()
    sent = page.locator('[data-mine="true"]')
    expect(sent).to_contain_text("Егор")
    expect(sent).to_contain_text("@tact_bot")

    ask(page, "егору дорого")
    page.get_by_test_id("inline-button").click()
    expect(bot_message(page, "записано, что сообщение ушло")).to_be_visible()
    expect(bot_message(page, "Проверьте")).to_be_visible()
    key(page, "Это не отправлено").click()
    expect(bot_message(page, "запись убрана")).to_be_visible()
