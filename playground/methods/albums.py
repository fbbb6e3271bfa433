"""Several pictures or several documents at once, and the media of an edit."""

from typing import TYPE_CHECKING, Any

from playground.addressing import replied_to, writable_chat
from playground.errors import ApiError, JsonObject, bad_request
from playground.methods.media import document_content, photo_content
from playground.parameters import Arguments, attached, method
from playground.posting import post
from playground.sending import TARGET

if TYPE_CHECKING:
    from playground.telegram import Playground

MOST = 10
MAKERS = {"photo": photo_content, "document": document_content}


def media_content(tg: "Playground", item: Any, args: Arguments) -> JsonObject:
    """The content of an InputMedia; its file may be one of the request's (attach://)."""
    if not isinstance(item, dict):
        raise bad_request("InputMedia must be an Object")
    kind = item.get("type")
    if kind not in MAKERS:
        raise ApiError(400, f"Bad Request: the playground does not simulate InputMedia {kind}")
    if not item.get("media"):
        raise bad_request("Can't parse InputMedia: Can't find field \"media\"")
    return MAKERS[kind](tg, attached(str(item["media"]), args.files), item)


async def send_media_group(tg: "Playground", args: Arguments) -> list[JsonObject]:
    """An album: a message for each item, held together by one media_group_id."""
    items = args["media"]
    if not items:
        raise bad_request("There are no messages to send")
    if len(items) > MOST:
        raise bad_request("Too many messages to send as an album")
    kinds = {item.get("type") for item in items if isinstance(item, dict)}
    if "document" in kinds and len(kinds) > 1:
        raise bad_request("document can't be mixed with other media types")
    contents = [media_content(tg, item, args) for item in items]
    chat = writable_chat(tg, args["chat_id"])
    reply = replied_to(chat, args)
    group = tg.queries.next_id()
    return [
        post(tg, chat, tg.bot.user(), content, media_group_id=group, reply_to_message=reply)
        for content in contents
    ]


INPUT_MEDIA = ("Audio", "Document", "LivePhoto", "Photo", "Video")
METHODS = (
    method(
        "sendMediaGroup",
        send_media_group,
        **TARGET,
        business_connection_id="String",
        media="|".join(f"Array of InputMedia{kind}" for kind in INPUT_MEDIA) + "!",
    ),
)
