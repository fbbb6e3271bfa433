"""Commands per scope and language."""

from typing import TYPE_CHECKING

from playground.addressing import readable_chat
from playground.commands import (
    CHAT_SCOPES,
    SCOPES,
    Scope,
    checked_commands,
    checked_language,
)
from playground.errors import JsonObject, bad_request
from playground.parameters import Arguments, method

if TYPE_CHECKING:
    from playground.telegram import Playground

SCOPED = {"scope": "BotCommandScope", "language_code": "String"}


def _scope(tg: "Playground", args: Arguments) -> Scope:
    given = args.get("scope") or {"type": "default"}
    kind = given.get("type")
    if kind not in SCOPES:
        raise bad_request("Can't parse BotCommandScope: Unsupported type specified")
    if kind not in CHAT_SCOPES:
        return kind, 0, 0
    chat = readable_chat(tg, given.get("chat_id") or "")
    user = 0
    if kind == "chat_member":
        user = int(given.get("user_id") or 0)
        if user not in chat.people:
            raise bad_request("PARTICIPANT_ID_INVALID")
    return kind, chat.key, user


async def set_my_commands(tg: "Playground", args: Arguments) -> bool:
    """Replace a list of commands; an empty one deletes it."""
    commands = checked_commands(args["commands"])
    tg.commands.set(_scope(tg, args), checked_language(args.get("language_code")), commands)
    _tell(tg)
    return True


async def get_my_commands(tg: "Playground", args: Arguments) -> list[JsonObject]:
    """The list of exactly this scope and language."""
    return tg.commands.get(_scope(tg, args), checked_language(args.get("language_code")))


async def delete_my_commands(tg: "Playground", args: Arguments) -> bool:
    """Drop the list, so that a wider scope is seen."""
    tg.commands.delete(_scope(tg, args), checked_language(args.get("language_code")))
    _tell(tg)
    return True


def _tell(tg: "Playground") -> None:
    for chat in tg.chats:
        if chat.has_bot:
            tg.events.tell("chat", chat)


METHODS = (
    method("setMyCommands", set_my_commands, commands="Array of BotCommand!", **SCOPED),
    method("getMyCommands", get_my_commands, **SCOPED),
    method("deleteMyCommands", delete_my_commands, **SCOPED),
)
