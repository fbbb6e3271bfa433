"""A call in the page of a small phone, in Russian: from the brief to the letter and a reminder."""

from playwright.sync_api import Page, expect

from .chatting import bot_message, key, say
from .conftest import ROOT, OpenPage

PICTURES = ROOT / "build" / "screenshots"
WIDTH, HEIGHT = 360, 640
IN_SIGHT = """() => {
    const messages = [...document.querySelectorAll('[data-testid="message"][data-mine="false"]')];
    const last = messages[messages.length - 1].getBoundingClientRect();
    const field = document.querySelector('[data-testid="composer"]').getBoundingClientRect();
    const head = document.elementFromPoint(180, 80).getBoundingClientRect();
    return [last.top - head.bottom, field.top - last.bottom];
}"""


def picture(page: Page, name: str) -> None:
    """Keeps what is on the page."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"ru-call-{name}.png")


def in_sight(page: Page) -> bool:
    """Whether the whole of the bot's last message is seen without scrolling."""
    above, below = page.evaluate(IN_SIGHT)
    return bool(above >= 0 and below >= 0)


def test_a_call_from_the_brief_to_the_letter(tact_url: str, open_page: OpenPage) -> None:
    page = open_page(tact_url, width=WIDTH, height=HEIGHT, phone=True)
    page.get_by_test_id("language-ru").click()
    page.get_by_test_id("start").click()
    key(page, "верно").click()
    expect(bot_message(page, "О ком")).to_be_visible()
    say(page, "Егор Мунтяну")
    expect(bot_message(page, "Егор Мунтяну")).to_be_visible()
    key(page, "Оплата").click()
    say(page, "1500 лей, вчера")
    expect(bot_message(page, "1 500")).to_be_visible()

    say(page, "/call Егор")
    brief = bot_message(page, "Цель пока не выбрана")
    expect(brief).to_be_visible()
    assert in_sight(page)
    picture(page, "1-brief")
    key(page, "Цель").click()
    key(page, "Узнать день оплаты").click()
    key(page, "Проверить 0/10").click()
    key(page, "Сделано").click()
    key(page, "Назад").click()
    expect(key(page, "Проверить 1/10")).to_be_visible()

    key(page, "Разговор начался").click()
    expect(key(page, "Разговор окончен")).to_be_visible()
    assert in_sight(page)
    picture(page, "2-live")
    key(page, "Денег сейчас нет").click()
    expect(bot_message(page, "На какой день и на какую сумму")).to_be_visible()
    assert in_sight(page)
    picture(page, "3-line")
    key(page, "К разговору").click()
    key(page, "Обещание").click()
    expect(bot_message(page, "Что обещает клиент?")).to_be_visible()
    say(page, "оплатит в пятницу")
    expect(bot_message(page, "клиент,")).to_be_visible()
    say(page, "кто подписывает акт?")
    expect(page.get_by_text("✍")).to_have_count(2)

    key(page, "Разговор окончен").click()
    key(page, "Цель достигнута").click()
    after = bot_message(page, "Пока открыто")
    expect(after).to_contain_text("оплатит в пятницу")
    picture(page, "4-after")
    key(page, "Письмо").click()
    letter = bot_message(page, "С вашей стороны: оплатит в пятницу")
    expect(letter).to_contain_text("Пока открыто: кто подписывает акт?")
    picture(page, "5-letter")
    key(page, "После звонка").click()
    key(page, "Напомнить (1)").click()
    key(page, "оплатит").click()
    expect(bot_message(page, "У каждого обещания есть напоминание")).to_be_visible()
    picture(page, "6-reminders")
