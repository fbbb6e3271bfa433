import pytest

from playground.entities import plain
from tests.playground.rig import ALEX, Call


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start now", [("bot_command", "/start")]),
        ("do /help@play_bot please", [("bot_command", "/help@play_bot")]),
        ("1/2 and a/b are no commands", []),
        ("see https://a.example/x?y=1.", [("url", "https://a.example/x?y=1")]),
        ("see a-b.com/x, or c.ru", [("url", "a-b.com/x"), ("url", "c.ru")]),
        ("write to egor@a.com", [("email", "egor@a.com")]),
        ("ask @egor_lupu!", [("mention", "@egor_lupu")]),
        ("#invoice #счёт #1", [("hashtag", "#invoice"), ("hashtag", "#счёт")]),
        ("call +373 69 123 456", [("phone_number", "+373 69 123 456")]),
        ("3.5 lei, 10.30", []),
    ],
)
def test_telegram_finds_by_itself(text: str, found: list[tuple[str, str]]) -> None:
    clean, entities = plain(text)
    spans = [
        (one["type"], clean[one["offset"] : one["offset"] + one["length"]]) for one in entities
    ]
    assert spans == found


async def test_a_text_is_trimmed_and_its_entities_follow(call: Call) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="\n  <b> x</b> \n", parse_mode="HTML")
    assert sent["text"] == "x"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 1}]


async def test_nothing_is_found_inside_code(call: Call) -> None:
    sent = await call(
        "sendMessage", chat_id=ALEX, text="<code>/a b.com</code> /c", parse_mode="HTML"
    )
    assert [one["type"] for one in sent["entities"]] == ["code", "bot_command"]


async def test_entities_can_be_given_in_the_place_of_a_parse_mode(call: Call) -> None:
    bold = {"type": "bold", "offset": 0, "length": 1}
    sent = await call("sendMessage", chat_id=ALEX, text="<b>", entities=[bold])
    assert (sent["text"], sent["entities"]) == ("<b>", [bold])


async def test_telegram_keeps_a_hundred_entities(call: Call) -> None:
    sent = await call("sendMessage", chat_id=ALEX, text="<b>a</b> " * 120, parse_mode="HTML")
    assert len(sent["entities"]) == 100


@pytest.mark.parametrize("mode", ["Markdown", "MarkdownV2"])
async def test_markdown_is_refused_aloud(refusal: Call, mode: str) -> None:
    said = await refusal("sendMessage", chat_id=ALEX, text="*x*", parse_mode=mode)
    assert said.startswith("400 Bad Request: the playground parses HTML and plain text only")


async def test_an_unknown_parse_mode_is_refused(refusal: Call) -> None:
    said = await refusal("sendMessage", chat_id=ALEX, text="x", parse_mode="BBCode")
    assert said == "400 Bad Request: unsupported parse_mode"


async def test_control_characters_become_spaces(call: Call) -> None:
    assert (await call("sendMessage", chat_id=ALEX, text="a\r\nb\tc\x00"))["text"] == "a\nb c"
