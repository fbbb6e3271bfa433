"""What tests of the page say and look for."""

from playwright.sync_api import Locator, Page


def say(page: Page, text: str) -> None:
    """Type a text and send it with Enter."""
    field = page.get_by_test_id("composer")
    field.fill(text)
    field.press("Enter")


def bot_message(page: Page, text: str) -> Locator:
    """The bot's last message with this text."""
    theirs = page.locator('[data-testid="message"][data-mine="false"]')
    return theirs.filter(has_text=text).last


def key(page: Page, caption: str) -> Locator:
    """The last inline button of this caption."""
    return page.get_by_test_id("button").filter(has_text=caption).last
