"""The reactions that everybody may use (Bot API, "ReactionTypeEmoji")."""

from playground.errors import JsonObject

EMOJI = """
❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥
🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨
🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡
"""
ALLOWED = frozenset(EMOJI.split())
VARIANT = "\ufe0f"  # "show as a picture", which keyboards add and Telegram drops


def plain_emoji(emoji: str) -> str | None:
    """The emoji as Telegram keeps it, or nothing when it is not a reaction."""
    bare = emoji.replace(VARIANT, "")
    return bare if bare in ALLOWED else None


def reaction(emoji: str | None) -> list[JsonObject]:
    """An Array of ReactionType with this emoji, or empty."""
    return [{"type": "emoji", "emoji": emoji}] if emoji else []
