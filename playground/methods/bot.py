"""Who the bot is."""

from typing import TYPE_CHECKING

from playground.errors import JsonObject
from playground.parameters import Arguments, method

if TYPE_CHECKING:
    from playground.telegram import Playground


async def get_me(tg: "Playground", _: Arguments) -> JsonObject:
    """The bot's own account."""
    return tg.bot.me()


async def log_out(_tg: "Playground", _: Arguments) -> bool:
    """Leave the server: here there is no other to go to."""
    return True


METHODS = (
    method("getMe", get_me),
    method("logOut", log_out),
    method("close", log_out),
)
