"""The tags of HTML parse mode and the entities they become."""

from dataclasses import dataclass

from playground.errors import JsonObject
from playground.links import checked_link

TAGS = {
    "a": "text_link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}


@dataclass(slots=True)
class OpenTag:
    """A tag that waits for its end: what it says, and where in the text it stands."""

    name: str
    attributes: dict[str, str]
    offset: int  # UTF-16 units before it
    piece: int  # pieces of text before it


def wrong_attributes(name: str, attributes: dict[str, str]) -> str | None:
    """What is wrong with the attributes of a tag in Telegram's words, or nothing."""
    if name == "tg-emoji" and not attributes.get("emoji-id", "").isdigit():
        return "Invalid custom emoji identifier specified"
    if name == "tg-time" and not attributes.get("unix", "").isdigit():
        return "Invalid date-time specified"
    return None


def entity(tag: OpenTag, length: int, inside: str, last: JsonObject | None) -> JsonObject | None:
    """The entity of a tag over `length` units of the text `inside`.

    Nothing for a link that leads nowhere, and nothing when the entity made `last` takes it in:
    <pre><code class="language-x"> is one, with a language.
    """
    made: JsonObject = {"type": TAGS[tag.name], "offset": tag.offset, "length": length}
    if tag.name == "a":
        made["url"] = checked_link(tag.attributes.get("href") or inside)
        return made if made["url"] else None
    if tag.name == "blockquote" and "expandable" in tag.attributes:
        made["type"] = "expandable_blockquote"
    elif tag.name == "tg-emoji":
        made["custom_emoji_id"] = tag.attributes["emoji-id"]
    elif tag.name == "tg-time":
        made["unix_time"] = int(tag.attributes["unix"])
        made["date_time_format"] = tag.attributes.get("format", "")
    elif tag.name == "code":
        made["language"] = tag.attributes.get("class", "").removeprefix("language-")
    elif tag.name == "pre" and last is not None and _same_code(made, last):
        last["type"] = "pre"
        return None
    return made


def _same_code(made: JsonObject, last: JsonObject) -> bool:
    return last["type"] == "code" and all(made[key] == last[key] for key in ("offset", "length"))
