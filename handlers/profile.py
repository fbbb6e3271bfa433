"""How the bot introduces itself: commands and descriptions, in every language."""

from __future__ import annotations

import logging

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import TelegramError

from content.interface import ENGLISH, LANGUAGES, Interface, Words

_log = logging.getLogger(__name__)
COMMANDS = (
    "today",
    "week",
    "day",
    "clients",
    "new",
    "money",
    "remind",
    "reminders",
    "calendar",
    "wordings",
    "guide",
    "settings",
    "help",
    "start",
)


async def introduce(bot: Bot, interface: Interface) -> None:
    """Sets commands, description and short description; English serves every other language."""
    for lang in LANGUAGES:
        words = interface.words(lang)
        code = None if lang == ENGLISH else lang
        await bot.set_my_commands(_commands(words), language_code=code)
        await bot.set_my_description(words.plain("bot-description"), language_code=code)
        await bot.set_my_short_description(words.plain("bot-about"), language_code=code)


async def offer_commands(bot: Bot, words: Words, chat_id: int) -> None:
    """Sets the commands of one chat in the language chosen there, whatever Telegram's is."""
    try:
        await bot.set_my_commands(_commands(words), scope=BotCommandScopeChat(chat_id))
    except TelegramError as error:
        _log.warning("the commands of a chat were not set: %s", type(error).__name__)


def _commands(words: Words) -> list[BotCommand]:
    return [BotCommand(name, words.plain(f"command-{name}")) for name in COMMANDS]
