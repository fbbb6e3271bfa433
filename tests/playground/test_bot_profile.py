"""Commands per scope and language, name and descriptions, the menu button."""

from typing import Any

import pytest

from playground.chats import BETWEEN_PEOPLE, GROUP_ID
from playground.telegram import Playground
from tests.playground.rig import ALEX, Call

HELP = [{"command": "help", "description": "Help"}]


def named(name: str) -> list[dict[str, str]]:
    return [{"command": name, "description": name}]


def seen(tg: Playground, chat: int = ALEX) -> list[str]:
    person = tg.accounts.get(ALEX)
    return [one["command"] for one in tg.commands.seen_by(person, tg.chat(chat))]


async def test_the_narrowest_scope_wins_and_then_the_language(tg: Playground, call: Call) -> None:
    steps: list[tuple[str, dict[str, Any]]] = [
        ("a", {}),
        ("b", {"language_code": "en"}),
        ("c", {"scope": {"type": "all_private_chats"}}),
        ("d", {"scope": {"type": "all_private_chats"}, "language_code": "en"}),
        ("e", {"scope": {"type": "chat", "chat_id": ALEX}}),
        ("f", {"scope": {"type": "chat", "chat_id": ALEX}, "language_code": "en"}),
    ]
    for name, where in steps:
        await call("setMyCommands", commands=named(name), **where)
        assert await call("getMyCommands", **where) == named(name)
        assert seen(tg) == [name]
    await call("setMyCommands", commands=named("other"), language_code="ru")
    assert seen(tg) == ["f"]
    for name, where in reversed(steps):
        assert seen(tg) == [name]
        await call("deleteMyCommands", **where)
    assert seen(tg) == []


async def test_groups_have_their_own(tg: Playground, call: Call) -> None:
    await call("setMyCommands", commands=HELP, scope={"type": "all_group_chats"})
    assert (seen(tg), seen(tg, GROUP_ID)) == ([], ["help"])
    member = {"type": "chat_member", "chat_id": GROUP_ID, "user_id": ALEX}
    await call("setMyCommands", commands=named("mine"), scope=member)
    assert seen(tg, GROUP_ID) == ["mine"]
    assert seen(tg, BETWEEN_PEOPLE + 1) == []


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({}, "can't parse commands JSON object"),
        ({"commands": "x"}, "can't parse commands JSON object"),
        ({"commands": {}}, "expected an Array of BotCommand"),
        ({"commands": ["x"]}, "expected an Object"),
        ({"commands": named("Upper")}, "BOT_COMMAND_INVALID"),
        ({"commands": named("помощь")}, "BOT_COMMAND_INVALID"),
        ({"commands": named("x" * 33)}, "BOT_COMMAND_INVALID"),
        ({"commands": named("")}, "BOT_COMMAND_INVALID"),
        (
            {"commands": [{"command": "x", "description": ""}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (
            {"commands": [{"command": "x", "description": "x" * 257}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ({"commands": named("x") * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": HELP, "language_code": "english"}, "invalid language code specified"),
        ({"commands": HELP, "scope": "x"}, "can't parse BotCommandScope JSON object"),
        ({"commands": HELP, "scope": []}, "botCommandScope must be an Object"),
        (
            {"commands": HELP, "scope": {"type": "moon"}},
            "can't parse BotCommandScope: Unsupported type specified",
        ),
        ({"commands": HELP, "scope": {"type": "chat", "chat_id": 5}}, "chat not found"),
        (
            {"commands": HELP, "scope": {"type": "chat_member", "chat_id": ALEX, "user_id": 5}},
            "PARTICIPANT_ID_INVALID",
        ),
    ],
)
async def test_commands_refused(refusal: Call, params: dict[str, Any], words: str) -> None:
    assert await refusal("setMyCommands", **params) == f"400 Bad Request: {words}"


TEXTS = [("Name", "name", 64), ("Description", "description", 512)]
TEXTS += [("ShortDescription", "short_description", 120)]


@pytest.mark.parametrize(("word", "field", "limit"), TEXTS)
async def test_texts_about_the_bot_by_language(
    call: Call, refusal: Call, word: str, field: str, limit: int
) -> None:
    await call(f"setMy{word}", **{field: "Everybody's"})
    await call(f"setMy{word}", **{field: "Для всех"}, language_code="ru")
    assert await call(f"getMy{word}") == {field: "Everybody's"}
    assert await call(f"getMy{word}", language_code="ru") == {field: "Для всех"}
    assert await call(f"getMy{word}", language_code="ro") == {field: "Everybody's"}
    await call(f"setMy{word}", **{field: ""}, language_code="ru")
    assert await call(f"getMy{word}", language_code="ru") == {field: "Everybody's"}
    await call(f"setMy{word}", **{field: "x" * limit})
    said = await refusal(f"setMy{word}", **{field: "x" * (limit + 1)})
    assert said.endswith(f"must be no longer than {limit} characters")


async def test_the_menu_button(call: Call) -> None:
    assert await call("getChatMenuButton") == {"type": "commands"}
    web = {"type": "web_app", "text": "x", "web_app": {"url": "https://a.example"}}
    await call("setChatMenuButton", chat_id=ALEX, menu_button=web)
    assert await call("getChatMenuButton", chat_id=ALEX) == web
    assert await call("getChatMenuButton") == {"type": "commands"}
    await call("setChatMenuButton", chat_id=ALEX)
    assert await call("getChatMenuButton", chat_id=ALEX) == {"type": "commands"}


async def test_who_the_bot_is(call: Call) -> None:
    me = await call("getMe")
    assert (me["id"], me["is_bot"], me["supports_inline_queries"]) == (123, True, True)
    assert await call("logOut") is True
    assert await call("close") is True
