"""Sending pictures, documents, voices and what else is not a text."""

from typing import TYPE_CHECKING

from playground.entities import CAPTION_LIMIT, formatted
from playground.errors import JsonObject
from playground.parameters import Arguments, method
from playground.sending import CAPTION, SEND, send

if TYPE_CHECKING:
    from playground.telegram import Playground


def caption_content(args: Arguments) -> JsonObject:
    """The caption of a call and its entities; nothing when it is empty."""
    caption, entities = formatted(args, "caption", CAPTION_LIMIT)
    if not caption:
        return {}
    content: JsonObject = {"caption": caption}
    if entities:
        content["caption_entities"] = entities
    if args.get("show_caption_above_media"):
        content["show_caption_above_media"] = True
    return content


async def send_photo(tg: "Playground", args: Arguments) -> JsonObject:
    """A picture."""
    caption = caption_content(args)
    spoiler = {"has_media_spoiler": True} if args.get("has_spoiler") else {}
    return send(tg, args, {"photo": tg.files.photo(args["photo"])} | caption | spoiler)


METHODS = (
    method(
        "sendPhoto",
        send_photo,
        **SEND,
        **CAPTION,
        photo="InputFile|String!",
        has_spoiler="Boolean",
    ),
)
