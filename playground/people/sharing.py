"""Sharing contacts, places, pictures and files."""

from collections.abc import Mapping
from typing import Any

from playground.accounts import Contact
from playground.entities import CAPTION_LIMIT, plain
from playground.errors import ActionError, JsonObject
from playground.files import picture_size
from playground.parameters import UploadedFile
from playground.people.acting import Acting
from playground.samples import STICKER, voice_note

UPLOADS = ("photo", "document", "voice")
VOICE_SECONDS = 2


class Sharing(Acting):
    """Acts whose matter is not words."""

    async def share_contact(
        self, person_id: int, chat: int, contact: Contact | Mapping[str, Any] | int
    ) -> JsonObject:
        """Share a contact: one of the playground's by its number in the list, or another."""
        if isinstance(contact, int):
            if not 0 <= contact < len(self._tg.contacts):
                raise ActionError(f"there is no contact {contact}")
            contact = self._tg.contacts[contact]
        if isinstance(contact, Contact):
            return self.say(person_id, chat, {"contact": contact.json()})
        return self.say(person_id, chat, {"contact": _contact_content(contact)})

    async def share_location(
        self, person_id: int, chat: int, latitude: float, longitude: float
    ) -> JsonObject:
        """Share a place, in degrees."""
        if not (abs(latitude) <= 90 and abs(longitude) <= 180):
            raise ActionError("there is no such place on Earth")
        place = {"latitude": latitude, "longitude": longitude}
        return self.say(person_id, chat, {"location": place})

    async def send_sticker(self, person_id: int, chat: int, emoji: str) -> JsonObject:
        """Send a sticker that stands for an emoji."""
        stored = self._tg.files.add("sticker", UploadedFile("sticker.webp", STICKER, "image/webp"))
        sticker = stored.reference() | {
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": emoji,
            "set_name": "playground",
        }
        return self.say(person_id, chat, {"sticker": sticker})

    async def send_voice(self, person_id: int, chat: int) -> JsonObject:
        """Send a voice note: two seconds of silence."""
        file = UploadedFile("voice.ogg", voice_note(VOICE_SECONDS), "audio/ogg")
        return await self.upload(person_id, chat, "voice", file)

    async def upload(
        self, person_id: int, chat: int, kind: str, file: UploadedFile, caption: str = ""
    ) -> JsonObject:
        """Send a file as a photo, a document or a voice note, with a caption."""
        if kind not in UPLOADS:
            raise ActionError(f"nothing is uploaded as {kind}")
        if kind == "photo" and picture_size(file.content) is None:
            raise ActionError("a photo must be a PNG, GIF or JPEG picture")
        files = self._tg.files
        content: JsonObject = {}
        if kind == "photo":
            content["photo"] = files.photo(file)
        elif kind == "document":
            content["document"] = files.add("document", file).document()
        else:
            content["voice"] = files.add("voice", file).voice(VOICE_SECONDS)
        caption, entities = plain(caption)
        if len(caption) > CAPTION_LIMIT:
            raise ActionError(f"a caption has at most {CAPTION_LIMIT} characters")
        if caption:
            content["caption"] = caption
        if entities:
            content["caption_entities"] = entities
        return self.say(person_id, chat, content)


def _contact_content(contact: Mapping[str, Any]) -> JsonObject:
    first, phone = contact.get("first_name"), contact.get("phone_number")
    if not first or not phone:
        raise ActionError("a contact needs a first name and a phone number")
    known = ("phone_number", "first_name", "last_name", "user_id", "vcard")
    return {name: contact[name] for name in known if contact.get(name)}
