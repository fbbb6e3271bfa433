"""The chat page against a real playground and a real bot, as a person uses it."""

import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .chatting import bot_message, key, say
from .conftest import OpenPage, free_port, running_playground

LIKE_MARKUP = "<img src=x onerror=alert(1)> & <b>not bold</b>"


def clipboard(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def test_an_empty_chat_describes_the_bot_and_starts_it(desktop: Page) -> None:
    expect(desktop.get_by_text("I show one of everything.")).to_be_visible()
    desktop.get_by_test_id("start").click()
    expect(bot_message(desktop, "Welcome")).to_be_visible()
    expect(desktop.locator('[data-mine="true"]')).to_contain_text("/start")


def test_formatting_follows_the_entities(desktop: Page) -> None:
    say(desktop, "/format")
    message = bot_message(desktop, "bold")
    for tag, text in {"u": "underline", "s": "struck", "pre code": "Dear Egor,\nhello"}.items():
        expect(message.locator(tag)).to_have_text(text)
    expect(message.locator("strong").first).to_have_text("bold")  # after an emoji of two units
    expect(message.locator("strong em, em strong")).to_have_text("both")
    expect(message.get_by_role("link")).to_have_attribute("href", "https://example.org/")
    expect(message.locator("blockquote")).to_have_count(2)
    expect(message.locator("time.moment")).to_have_text("25 November 2026")
    toggle = message.get_by_role("button", name="quotation")
    toggle.click()
    expect(toggle).to_have_attribute("aria-expanded", "true")


def test_a_spoiler_opens_and_a_command_in_a_text_is_sent(desktop: Page) -> None:
    say(desktop, "/format")
    message = bot_message(desktop, "bold")
    spoiler = message.get_by_role("button", name="Hidden text")
    expect(message.locator(".spoiler-text")).to_have_css("opacity", "0")
    spoiler.click()
    expect(message.locator(".spoiler-text")).to_have_css("opacity", "1")
    message.get_by_role("button", name="/help").click()
    expect(bot_message(desktop, "Echo: /help")).to_be_visible()


def test_code_is_copied_by_a_tap(desktop: Page) -> None:
    say(desktop, "/format")
    bot_message(desktop, "bold").locator("pre").click()
    expect(desktop.get_by_test_id("toast")).to_have_text("Copied")
    assert clipboard(desktop) == "Dear Egor,\nhello"


def test_a_tapped_button_shows_the_answer_as_a_toast(desktop: Page) -> None:
    say(desktop, "/keys")
    key(desktop, "Ping").click()
    expect(desktop.get_by_test_id("toast")).to_have_text("Answer to ping")
    expect(key(desktop, "Ping")).to_have_attribute("aria-busy", "false")


def test_an_alert_waits_to_be_read(desktop: Page) -> None:
    say(desktop, "/keys")
    key(desktop, "Alert").click()
    expect(desktop.get_by_role("alertdialog")).to_contain_text("Answer to alert")
    desktop.keyboard.press("Escape")
    expect(desktop.get_by_role("alertdialog")).to_have_count(0)


def test_a_copy_button_copies_and_says_so(desktop: Page) -> None:
    say(desktop, "/keys")
    key(desktop, "Copy").click()
    expect(desktop.get_by_test_id("toast")).to_have_text("Copied")
    assert clipboard(desktop) == "Dear Egor"


def test_an_edit_happens_in_place_and_keeps_the_focus(desktop: Page) -> None:
    say(desktop, "/keys")
    key(desktop, "Count").focus()
    for count in (1, 2):
        desktop.keyboard.press("Enter")
        expect(bot_message(desktop, f"Count: {count}")).to_contain_text("edited")
        expect(key(desktop, "Count")).to_be_focused()
    expect(desktop.get_by_test_id("message")).to_have_count(2)


def test_a_photo_is_shown_and_enlarged(desktop: Page) -> None:
    say(desktop, "/photo")
    desktop.get_by_role("button", name="Enlarge: A picture").click()
    large = desktop.get_by_role("dialog").get_by_role("img", name="A picture")
    expect(large).to_be_visible()
    assert large.evaluate("image => image.naturalWidth") == 640
    desktop.keyboard.press("Escape")
    expect(large).to_have_count(0)


def test_the_command_menu_opens_by_a_slash_and_by_its_button(desktop: Page) -> None:
    field, menu = desktop.get_by_test_id("composer"), desktop.get_by_test_id("command-menu")
    field.fill("/fo")
    expect(menu.get_by_role("option")).to_have_text(["/formatFormatting"])
    desktop.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    field.fill("")
    desktop.get_by_test_id("commands").click()
    desktop.keyboard.press("ArrowDown")
    expect(menu.get_by_role("option", selected=True)).to_contain_text("/format")
    desktop.keyboard.press("ArrowUp")
    desktop.keyboard.press("Enter")
    expect(bot_message(desktop, "Count: 0")).to_be_visible()


def test_an_inline_result_is_picked_with_keys_where_the_bot_is_not(desktop: Page) -> None:
    desktop.get_by_test_id("chat-person").click()
    desktop.get_by_test_id("composer").fill("@playground_bot egor")
    results = desktop.get_by_test_id("inline-result")
    expect(results).to_have_count(3)
    expect(results.first).to_contain_text("Calm for egor")
    desktop.keyboard.press("ArrowDown")
    desktop.keyboard.press("Enter")
    sent = desktop.locator('[data-mine="true"]')
    expect(sent).to_contain_text("Quick of egor")
    expect(sent).to_contain_text("via @playground_bot")
    expect(desktop.get_by_test_id("composer")).to_have_value("")


def test_a_button_leads_into_inline_mode_and_the_results_button_to_the_bot(desktop: Page) -> None:
    say(desktop, "/keys")
    key(desktop, "Ask here").click()
    expect(desktop.get_by_test_id("composer")).to_have_value("@playground_bot egor")
    expect(desktop.get_by_test_id("inline-result")).to_have_count(3)
    desktop.get_by_test_id("inline-button").click()
    expect(desktop.locator('[data-mine="true"]').last).to_contain_text("/start add")


def test_a_contact_is_shared_from_the_list_and_by_hand(desktop: Page) -> None:
    desktop.get_by_test_id("attach").click()
    desktop.get_by_role("menuitem", name="Contact").click()
    desktop.get_by_role("dialog").locator(".row").first.click()
    expect(bot_message(desktop, "Got ")).to_be_visible()
    desktop.get_by_test_id("attach").click()
    desktop.get_by_role("menuitem", name="Contact").click()
    desktop.get_by_label("First name").last.fill("Ion")
    desktop.get_by_label("Phone").fill("+373 600 12 345")
    desktop.get_by_role("dialog").get_by_role("button", name="Send").click()
    expect(bot_message(desktop, "Got Ion +373 600 12 345")).to_be_visible()


def test_a_reply_keyboard_sends_its_text_and_shares_the_own_number(desktop: Page) -> None:
    say(desktop, "/board")
    expect(desktop.get_by_test_id("composer")).to_have_attribute("placeholder", "First or second?")
    desktop.get_by_test_id("reply-button").filter(has_text="Second").click()
    expect(bot_message(desktop, "Echo: Second")).to_be_visible()
    expect(desktop.get_by_test_id("reply-button")).to_have_count(0)  # it was a one-time keyboard
    say(desktop, "/board")
    desktop.get_by_test_id("reply-button").filter(has_text="My number").click()
    desktop.get_by_role("dialog").get_by_role("button", name="Share").click()
    expect(bot_message(desktop, "Got Alex +44")).to_be_visible()


def test_a_file_is_uploaded_with_its_caption(desktop: Page, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("hello")
    desktop.get_by_test_id("file").set_input_files(notes)
    desktop.get_by_label("Caption").fill("of today")
    desktop.get_by_role("dialog").get_by_role("button", name="Send").click()
    expect(bot_message(desktop, "Got a document: of today")).to_be_visible()
    expect(desktop.locator('[data-mine="true"]')).to_contain_text("notes.txt")


def test_a_dropped_picture_goes_as_a_photo(desktop: Page) -> None:
    expect(desktop.get_by_test_id("composer")).to_be_enabled()
    dropped = desktop.evaluate_handle(
        """async () => {
            const canvas = document.createElement("canvas");
            canvas.getContext("2d").fillRect(0, 0, 9, 9);
            const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
            const carried = new DataTransfer();
            carried.items.add(new File([blob], "dot.png", { type: "image/png" }));
            return carried;
        }"""
    )
    desktop.dispatch_event("#log", "dragenter", {"dataTransfer": dropped})
    expect(desktop.get_by_text("Drop files here")).to_be_visible()
    desktop.dispatch_event("#log", "drop", {"dataTransfer": dropped})
    desktop.get_by_label("Caption").fill("a dot")
    desktop.keyboard.press("Enter")
    expect(bot_message(desktop, "Got a photo: a dot")).to_be_visible()
    expect(desktop.get_by_text("Drop files here")).to_be_hidden()


def test_a_clients_message_is_forwarded(desktop: Page) -> None:
    desktop.get_by_test_id("attach").click()
    desktop.get_by_role("menuitem", name="Somebody's message").click()
    desktop.get_by_label("Name").last.fill("Egor")
    desktop.get_by_label("Message").last.fill("When will it be ready?")
    desktop.get_by_role("dialog").get_by_role("button", name="Forward").click()
    expect(desktop.locator('[data-mine="true"]')).to_contain_text("Forwarded from Egor")
    expect(bot_message(desktop, "Echo: When will it be ready?")).to_be_visible()


def test_reply_edit_react_and_delete_from_the_message_menu(desktop: Page) -> None:
    say(desktop, "first")
    expect(bot_message(desktop, "Echo: first")).to_be_visible()

    def choose(item: str) -> None:
        desktop.locator('[data-mine="true"]').first.click(button="right")
        desktop.get_by_role("menu").get_by_text(item).click()

    choose("Edit")
    say(desktop, "second")
    expect(bot_message(desktop, "Edited: second")).to_be_visible()
    choose("Reply")
    say(desktop, "third")
    expect(desktop.locator(".quote")).to_contain_text("second")
    choose("🔥")
    expect(desktop.locator(".reaction")).to_have_text("🔥")
    choose("Delete")
    desktop.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(desktop.locator('[data-mine="true"]')).to_have_count(1)


def test_a_message_is_pinned_and_forwarded(desktop: Page) -> None:
    say(desktop, "keep this")
    expect(bot_message(desktop, "Echo: keep this")).to_be_visible()
    desktop.locator('[data-mine="true"]').first.click(button="right")
    desktop.get_by_role("menuitem", name="Pin").click()
    expect(desktop.locator("#pinned")).to_contain_text("keep this")
    desktop.locator('[data-mine="true"]').first.click(button="right")
    desktop.get_by_role("menuitem", name="Forward").click()
    desktop.get_by_role("dialog").get_by_role("button", name="Group").click()
    expect(desktop.get_by_role("heading", level=1)).to_have_text("Group")
    expect(desktop.get_by_test_id("message")).to_contain_text("Forwarded from Alex Morgan")
    expect(desktop.locator("#pinned")).to_be_hidden()


def test_a_blocked_bot_can_be_unblocked_where_one_writes(desktop: Page) -> None:
    say(desktop, "hello")
    desktop.get_by_test_id("block").check()
    expect(desktop.get_by_test_id("composer")).to_be_hidden()
    desktop.get_by_test_id("unblock").click()
    expect(desktop.get_by_test_id("composer")).to_be_focused()
    expect(desktop.get_by_test_id("block")).not_to_be_checked()


def test_switching_person_and_language(desktop: Page) -> None:
    say(desktop, "hello")
    expect(bot_message(desktop, "Echo: hello")).to_be_visible()
    desktop.get_by_test_id("person-2002").click()
    expect(desktop.get_by_test_id("start")).to_be_visible()
    desktop.get_by_test_id("language-ro").click()
    expect(desktop.get_by_role("heading", name="Conversații")).to_be_visible()
    expect(desktop.locator("html")).to_have_attribute("lang", "ro")
    desktop.get_by_test_id("person-1001").click()
    expect(desktop.get_by_role("heading", name="Chats")).to_be_visible()
    expect(bot_message(desktop, "Echo: hello")).to_be_visible()
    desktop.reload()
    expect(bot_message(desktop, "Echo: hello")).to_be_visible()
    desktop.get_by_test_id("person-2002").click()
    desktop.get_by_test_id("language-en").click()
    expect(desktop.get_by_role("heading", name="Chats")).to_be_visible()


def test_another_persons_message_counts_as_unread(desktop: Page, open_page: OpenPage) -> None:
    other = open_page(desktop.url)
    other.get_by_test_id("person-2002").click()
    other.get_by_test_id("chat-person").click()
    say(other, "are you there?")
    row = desktop.get_by_test_id("chat-person")
    expect(row.locator(".badge")).to_have_text("1")
    desktop.reload()
    expect(row.locator(".badge")).to_have_text("1")
    row.click()
    expect(desktop.get_by_test_id("message")).to_contain_text("are you there?")
    expect(row.locator(".badge")).to_have_count(0)
    desktop.reload()
    expect(row).to_contain_text("are you there?")
    expect(row.locator(".badge")).to_have_count(0)


def test_the_whole_way_with_keys_only(desktop: Page) -> None:
    expect(desktop.get_by_test_id("start")).to_be_visible()
    desktop.keyboard.press("Tab")
    desktop.keyboard.press("Enter")  # the link that skips to the field
    expect(desktop.get_by_test_id("composer")).to_be_focused()
    desktop.keyboard.type("two")
    desktop.keyboard.press("Shift+Enter")
    desktop.keyboard.type("lines")
    desktop.keyboard.press("Enter")
    expect(bot_message(desktop, "Echo: two\nlines")).to_be_visible()
    desktop.keyboard.type("/keys")
    desktop.keyboard.press("Enter")
    expect(key(desktop, "Ping")).to_be_visible()
    for _ in range(20):
        desktop.keyboard.press("Shift+Tab")
        if key(desktop, "Ping").evaluate("node => node === document.activeElement"):
            break
    desktop.keyboard.press("Enter")
    expect(desktop.get_by_test_id("toast")).to_have_text("Answer to ping")
    desktop.keyboard.press("Shift+Tab")  # the log: one stop, arrows inside
    desktop.keyboard.press("ArrowUp")
    desktop.keyboard.press("Enter")
    expect(desktop.get_by_role("menu")).to_be_visible()
    desktop.keyboard.press("Escape")
    expect(desktop.get_by_role("menu")).to_have_count(0)


def test_the_log_stays_where_the_person_reads(desktop: Page, open_page: OpenPage) -> None:
    other = open_page(desktop.url)
    other.get_by_test_id("person-2002").click()
    for page in (desktop, other):
        page.get_by_test_id("chat-person").click()
    for number in range(9):
        say(other, f"{number}. " + "a long story " * 40)
    theirs = desktop.locator('[data-mine="false"]')
    expect(theirs.filter(has_text="8. a long story")).to_be_in_viewport()
    log = desktop.get_by_test_id("messages")
    log.evaluate("node => { node.scrollTop = 0 }")
    expect(desktop.get_by_role("button", name="To the end")).to_be_visible()
    say(other, "the end of it")
    expect(desktop.get_by_role("button", name="new messages: 1")).to_be_visible()
    assert log.evaluate("node => node.scrollTop") == 0
    desktop.get_by_role("button", name="To the end").click()
    expect(theirs.filter(has_text="the end of it")).to_be_in_viewport()
    say(other, "and more")
    expect(theirs.filter(has_text="and more")).to_be_in_viewport()


def test_the_clock_moves_by_its_buttons(desktop: Page) -> None:
    clock = desktop.get_by_test_id("clock")
    expect(clock).to_have_attribute("datetime", re.compile("T"))
    before = datetime.fromisoformat(clock.get_attribute("datetime") or "")
    desktop.get_by_test_id("clock-day").click()
    desktop.get_by_test_id("clock-hour").click()
    after = before + timedelta(days=1, hours=1)
    hours = {f"{moment:%Y-%m-%dT%H:}" for moment in (after, after + timedelta(minutes=1))}
    expect(clock).to_have_attribute("datetime", re.compile("^(" + "|".join(hours) + ")"))
    expect(desktop.get_by_test_id("toast")).to_contain_text("It is now")


def test_a_fault_is_seen_in_the_log_of_calls(desktop: Page) -> None:
    desktop.get_by_test_id("fault-mode").select_option("500")
    desktop.get_by_test_id("fault-set").click()
    expect(desktop.get_by_text("calls left: 1")).to_be_visible()
    say(desktop, "hello")
    failed = desktop.get_by_test_id("log").locator(".failed").last
    expect(failed).to_contain_text("sendMessage")
    expect(failed).to_contain_text("500")
    failed.locator("summary").click()
    expect(failed.locator("dd").filter(has_text="Echo: hello")).to_be_visible()
    desktop.get_by_label("Errors only").check()
    expect(desktop.get_by_test_id("log").locator(".call:not(.failed)")).to_have_count(0)
    expect(desktop.get_by_text("calls left")).to_have_count(0)


def test_what_people_write_never_becomes_markup(desktop: Page) -> None:
    say(desktop, LIKE_MARKUP)
    message = bot_message(desktop, "Echo")
    expect(message).to_contain_text(f"Echo: {LIKE_MARKUP}")
    expect(message.locator("img, b")).to_have_count(0)


def test_a_person_and_a_chat_are_kept_over_a_reload(desktop: Page) -> None:
    desktop.get_by_test_id("person-2002").click()
    expect(desktop.get_by_test_id("person-2002")).to_have_attribute("aria-pressed", "true")
    desktop.reload()
    expect(desktop.get_by_test_id("person-2002")).to_have_attribute("aria-pressed", "true")


def test_the_page_finds_its_way_back_to_a_restarted_server(open_page: OpenPage) -> None:
    port = free_port()
    with running_playground(port) as url:
        page = open_page(url, lossy=True)
        say(page, "before")
        expect(page.get_by_test_id("message")).to_have_text(re.compile("before"))
    expect(page.get_by_text("Connecting again…")).to_be_visible()
    with running_playground(port):
        expect(page.get_by_text("Connecting again…")).to_be_hidden()
        expect(page.get_by_test_id("message")).to_have_count(0)  # the new server knows nothing
        say(page, "after")
        expect(page.get_by_test_id("message")).to_have_text(re.compile("after"))


@pytest.mark.parametrize("width", [360, 390])
def test_a_phone_has_no_sideways_scroll_and_its_drawers_open(
    empty_chats: str, open_page: OpenPage, width: int
) -> None:
    page = open_page(empty_chats, width=width, height=800, phone=True)
    for command in ("/format", "/keys", "/board"):
        say(page, command)
    expect(page.get_by_test_id("reply-button").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.evaluate(
        "[...document.querySelectorAll('#log, #compose, #strip')].every("
        "node => node.scrollWidth <= node.clientWidth)"
    )
    page.get_by_test_id("open-tools").click()
    expect(page.get_by_test_id("clock-hour")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("clock-hour")).not_to_be_in_viewport()
    page.get_by_role("button", name="Chats", exact=True).click()
    page.get_by_test_id("chat-group").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Group")


@pytest.mark.parametrize("dark", [False, True])
def test_the_colours_follow_the_system_until_they_are_chosen(
    empty_chats: str, open_page: OpenPage, dark: bool
) -> None:
    page = open_page(empty_chats, dark=dark)
    expect(page.get_by_test_id("start")).to_be_visible()

    def is_dark() -> bool:
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        return sum(int(part) for part in re.findall(r"\d+", colour)[:3]) < 300

    assert is_dark() is dark
    toggle = page.get_by_role("button", name="Colours")
    toggle.click()
    assert not is_dark()
    toggle.click()
    assert is_dark()
