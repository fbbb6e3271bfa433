"""Files the bot wants to read."""

from typing import TYPE_CHECKING

from playground.errors import JsonObject, bad_request
from playground.files import DOWNLOAD_LIMIT
from playground.parameters import Arguments, method

if TYPE_CHECKING:
    from playground.telegram import Playground


async def get_file(tg: "Playground", args: Arguments) -> JsonObject:
    """Where to download a file; 20 MB at most."""
    stored = tg.files.find(args["file_id"])
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(stored.content) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return stored.reference() | {"file_path": stored.path}


async def get_user_profile_photos(tg: "Playground", args: Arguments) -> JsonObject:
    """Nobody here has a profile photo."""
    if args["user_id"] != tg.bot.id and tg.accounts.find(args["user_id"]) is None:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}


METHODS = (
    method("getFile", get_file, file_id="String!"),
    method(
        "getUserProfilePhotos",
        get_user_profile_photos,
        user_id="Integer!",
        offset="Integer",
        limit="Integer",
    ),
)
