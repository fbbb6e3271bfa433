"""The page for proof-reading in a real browser: its filters, a phone, the dark, no network."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from editors.library import Library
from editors.page import page as whole_page

from .conftest import OpenPage

SHOWN = "article#payment\\.overdue\\.messenger .cell:visible"


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page as a file, as an editor opens it."""
    library = Library()
    path: Path = tmp_path_factory.mktemp("page") / "playbook.html"
    path.write_text(whole_page(library, library.languages), "utf-8")
    return path.as_uri()


def choose(page: Page, **choices: str) -> None:
    for name, value in choices.items():
        page.select_option(f"select[name={name}]", value)


def heads(page: Page) -> list[str]:
    return [" ".join(each.split()) for each in page.locator(f"{SHOWN} h5").all_inner_texts()]


def test_what_is_chosen_is_seen_and_nothing_else(open_page: OpenPage, address: str) -> None:
    page = open_page(address)
    choose(page, situation="payment", channel="messenger")
    assert heads(page)[0] == "Not known yet English"
    assert len(heads(page)) == 5
    expect(page.locator("article#payment\\.overdue\\.sms")).to_be_hidden()
    expect(page.locator("article#report\\.send\\.messenger")).to_be_hidden()
    assert page.locator(f"{SHOWN} [data-address=informal]:visible").count() == 0
    choose(page, address="informal", style="choleric", language="ru")
    assert heads(page) == ["Choleric Русский"]
    assert page.locator(f"{SHOWN} .wording:visible").count() == 1
    choose(page, wording="")
    assert page.locator(f"{SHOWN} .wording:visible").count() >= 1


def test_styles_and_languages_stand_side_by_side(open_page: OpenPage, address: str) -> None:
    page = open_page(address)
    choose(page, situation="payment", channel="messenger")
    tops = {round(each.bounding_box()["y"]) for each in page.locator(SHOWN).all()}  # type: ignore[index]  # it is seen
    assert len(tops) == 1
    choose(page, style="choleric", beside="languages")
    assert page.input_value("select[name=language]") == ""
    assert [head.split()[-1] for head in heads(page)] == ["English", "Русский", "Română"]
    tops = {round(each.bounding_box()["y"]) for each in page.locator(SHOWN).all()}  # type: ignore[index]  # it is seen
    assert len(tops) == 1


def test_a_word_is_found_and_a_choice_can_be_sent(open_page: OpenPage, address: str) -> None:
    page = open_page(address)
    page.fill("input[name=find]", "No such words anywhere")
    expect(page.locator("#nothing")).to_be_visible()
    page.fill("input[name=find]", "before the week runs away")
    expect(page.locator("#nothing")).to_be_hidden()
    assert page.locator("article:visible").count() == 1
    choose(page, language="ro")
    again = open_page(page.url)
    assert again.input_value("select[name=language]") == "ro"
    assert again.input_value("input[name=find]") == "before the week runs away"


def test_a_phone_needs_no_sideways_scrolling(open_page: OpenPage, address: str) -> None:
    for dark in (False, True):
        page = open_page(address, width=390, height=844, phone=True, dark=dark)
        choose(page, situation="payment", channel="messenger")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        lefts = {round(each.bounding_box()["x"]) for each in page.locator(SHOWN).all()}  # type: ignore[index]  # it is seen
        assert len(lefts) == 1


def test_the_page_asks_the_network_for_nothing(open_page: OpenPage, address: str) -> None:
    page = open_page("about:blank")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    choose(page, situation="guide-tactics")
    assert asked == [address]
