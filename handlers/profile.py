"""How the bot introduces itself: commands and descriptions, in every language."""

from __future__ import annotations

from telegram import Bot, BotCommand

from content.interface import ENGLISH, LANGUAGES, Interface

COMMANDS = ("clients", "new", "remind", "reminders", "settings", "help", "start")


async def introduce(bot: Bot, interface: Interface) -> None:
    """Sets commands, description and short description; English serves every other language."""
    for lang in LANGUAGES:
        words = interface.words(lang)
        code = None if lang == ENGLISH else lang
        commands = [BotCommand(name, words.plain(f"command-{name}")) for name in COMMANDS]
        await bot.set_my_commands(commands, language_code=code)
        await bot.set_my_description(words.plain("bot-description"), language_code=code)
        await bot.set_my_short_description(words.plain("bot-about"), language_code=code)
