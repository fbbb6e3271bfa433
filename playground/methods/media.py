"""Sending pictures, documents, voices and what else is not a text."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from playground.entities import CAPTION_LIMIT, formatted
from playground.errors import JsonObject, bad_request
from playground.parameters import Arguments, UploadedFile, method
from playground.sending import CAPTION, SEND, send

if TYPE_CHECKING:
    from playground.telegram import Playground

VCARD_BYTES = 2048
VOICE_SECONDS = 1


def caption_content(args: Mapping[str, Any]) -> JsonObject:
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


def photo_content(
    tg: "Playground", file: UploadedFile | str, args: Mapping[str, Any]
) -> JsonObject:
    """A picture with the caption and the veil of a call or of an InputMedia."""
    spoiler = {"has_media_spoiler": True} if args.get("has_spoiler") else {}
    caption = caption_content(args)
    return {"photo": tg.files.photo(file)} | caption | spoiler


def document_content(
    tg: "Playground", file: UploadedFile | str, args: Mapping[str, Any]
) -> JsonObject:
    """A file with the caption of a call or of an InputMedia."""
    caption = caption_content(args)
    return {"document": tg.files.take("document", file).document()} | caption


async def send_photo(tg: "Playground", args: Arguments) -> JsonObject:
    """A picture."""
    return send(tg, args, photo_content(tg, args["photo"], args))


async def send_document(tg: "Playground", args: Arguments) -> JsonObject:
    """A file."""
    return send(tg, args, document_content(tg, args["document"], args))


async def send_voice(tg: "Playground", args: Arguments) -> JsonObject:
    """A voice note."""
    caption = caption_content(args)
    stored = tg.files.take("voice", args["voice"])
    return send(tg, args, {"voice": stored.voice(args.get("duration") or VOICE_SECONDS)} | caption)


async def send_sticker(tg: "Playground", args: Arguments) -> JsonObject:
    """A sticker."""
    stored = tg.files.take("sticker", args["sticker"])
    sticker = stored.reference() | {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    }
    if emoji := args.get("emoji"):
        sticker["emoji"] = emoji
    return send(tg, args, {"sticker": sticker})


async def send_contact(tg: "Playground", args: Arguments) -> JsonObject:
    """A contact card."""
    if not args["phone_number"].strip():
        raise bad_request("PHONE_NUMBER_INVALID")
    if not args["first_name"].strip():
        raise bad_request("CONTACT_NAME_EMPTY")
    if len((args.get("vcard") or "").encode()) > VCARD_BYTES:
        raise bad_request("VCARD_TOO_LONG")
    names = ("phone_number", "first_name", "last_name", "vcard")
    return send(tg, args, {"contact": {name: args[name] for name in names if args.get(name)}})


async def send_location(tg: "Playground", args: Arguments) -> JsonObject:
    """A point on the map, in degrees."""
    latitude, longitude = args["latitude"], args["longitude"]
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise bad_request("MEDIA_GEO_POINT_INVALID")
    place = {"latitude": latitude, "longitude": longitude}
    if accuracy := args.get("horizontal_accuracy"):
        place["horizontal_accuracy"] = accuracy
    return send(tg, args, {"location": place})


CAPTION_BELOW = {key: kind for key, kind in CAPTION.items() if key != "show_caption_above_media"}
FILE = "InputFile|String"

METHODS = (
    method("sendPhoto", send_photo, **SEND, **CAPTION, photo=FILE + "!", has_spoiler="Boolean"),
    method(
        "sendDocument",
        send_document,
        **SEND,
        **CAPTION_BELOW,
        document=FILE + "!",
        thumbnail=FILE,
        disable_content_type_detection="Boolean",
    ),
    method("sendVoice", send_voice, **SEND, **CAPTION_BELOW, voice=FILE + "!", duration="Integer"),
    method("sendSticker", send_sticker, **SEND, sticker=FILE + "!", emoji="String"),
    method(
        "sendContact",
        send_contact,
        **SEND,
        phone_number="String!",
        first_name="String!",
        last_name="String",
        vcard="String",
    ),
    method(
        "sendLocation",
        send_location,
        **SEND,
        latitude="Float!",
        longitude="Float!",
        horizontal_accuracy="Float",
        live_period="Integer",
        heading="Integer",
        proximity_alert_radius="Integer",
    ),
)
