"""The bot's commands per scope and language, and which of them a person sees."""

import re
from typing import Any

from playground.accounts import Person
from playground.chats import Chat
from playground.errors import JsonObject, bad_request

MOST = 100
NAME = re.compile(r"[a-z0-9_]{1,32}")
DESCRIPTION = 256
LANGUAGE = re.compile(r"[a-z]{2}")
CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})
SCOPES = CHAT_SCOPES | {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
}

Scope = tuple[str, int, int]  # type, chat, user; 0 where the type has none


class CommandBook:
    """What setMyCommands left behind."""

    def __init__(self) -> None:
        """No commands."""
        self._lists: dict[tuple[Scope, str], list[JsonObject]] = {}

    def set(self, scope: Scope, language: str, commands: list[JsonObject]) -> None:
        """Replace the commands of a scope in a language ("" for every other language)."""
        self._lists[scope, language] = commands

    def get(self, scope: Scope, language: str) -> list[JsonObject]:
        """The commands of exactly this scope and language."""
        return self._lists.get((scope, language), [])

    def delete(self, scope: Scope, language: str) -> None:
        """Drop the commands of exactly this scope and language."""
        self._lists.pop((scope, language), None)

    def seen_by(self, person: Person, chat: Chat) -> list[JsonObject]:
        """The menu of a person in a chat: the narrowest scope that has one wins.

        The order is the one of the Bot API's reference, "Determining list of commands".
        """
        if not chat.has_bot:
            return []
        scopes: list[Scope] = [("chat", chat.key, 0), ("all_private_chats", 0, 0)]
        if chat.kind == "group":
            scopes = [
                ("chat_member", chat.key, person.id),
                ("chat", chat.key, 0),
                ("all_group_chats", 0, 0),
            ]
        for scope in [*scopes, ("default", 0, 0)]:
            for language in (person.language_code[:2], ""):
                if commands := self._lists.get((scope, language)):
                    return commands
        return []


def checked_commands(commands: list[Any]) -> list[JsonObject]:
    """The commands by Telegram's rules (Bot API, "BotCommand"); ApiError 400 otherwise."""
    if len(commands) > MOST:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_checked(command) for command in commands]


def _checked(command: Any) -> JsonObject:
    if not isinstance(command, dict):
        raise bad_request("expected an Object")
    name, description = command.get("command"), command.get("description")
    if not isinstance(name, str) or not isinstance(description, str):
        raise bad_request("Can't parse commands JSON object")
    name, description = name.removeprefix("/"), description.strip()
    if NAME.fullmatch(name) is None:
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def checked_language(code: str | None) -> str:
    """A two-letter language code, or "" for none."""
    if not code:
        return ""
    if LANGUAGE.fullmatch(code) is None:
        raise bad_request("Invalid language code specified")
    return code
