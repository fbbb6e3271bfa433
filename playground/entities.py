"""Text as Telegram stores it: cleaned, trimmed, of a bounded length, with its entities."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from playground.encoding import checked_utf8, utf16_length
from playground.errors import ApiError, JsonObject, bad_request
from playground.html import parse_html

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
ENTITY_LIMIT = 100
OPAQUE = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji"})
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
WORTH_A_LOOK = re.compile(r"(?<!\S)\S*?(?:[@#/]|\.[A-Za-z])\S*")  # words that may hold a find
FOUND = re.compile(
    r"(?P<email>(?<![\w.+-])[a-z0-9_.+-]{1,64}@(?:[a-z0-9-]+\.)+[a-z]{2,})"
    r"|(?P<url>(?:https?://[^\s<>\"]*[^\s<>\".,:;!?)\]'])"
    r"|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|io|me|dev|eu|ru|ro|md|ua|de|uk|info)\b"
    r"(?:/[^\s<>\"]*[^\s<>\".,:;!?)\]'])?)"
    r"|(?P<mention>(?<![\w@/])@[a-z][a-z0-9_]{3,31}\b)"
    r"|(?P<hashtag>(?<![\w#&])#\w*[^\W\d]\w*)"
    r"|(?P<bot_command>(?<![\w/<>])/[a-z0-9_]{1,64}(?:@[a-z][a-z0-9_]{2,31})?(?![\w/]))",
    re.IGNORECASE,
)
PHONE = re.compile(r"(?<![\w+])\+\d[\d ()-]{6,18}\d(?!\d)")


def formatted(args: Mapping[str, Any], field: str, limit: int) -> tuple[str, list[JsonObject]]:
    """Text `field` of a call (text or caption) by its parse_mode or entities; at most `limit`.

    ApiError 400 for markup that cannot be parsed, and for a text that is too long.
    """
    source = _clean(args.get(field) or "")
    mode = (args.get("parse_mode") or "").lower()
    given = args.get("entities" if field == "text" else "caption_entities")
    if mode and not given:
        text, entities = _by_mode(source, mode)
    else:
        text, entities = source, [_checked(entity) for entity in given or ()]
    text, entities = _trimmed(text, entities)
    if len(text) > limit:
        raise bad_request("message is too long" if field == "text" else _CAPTION_TOO_LONG)
    return text, with_found(text, entities)


def plain(text: str) -> tuple[str, list[JsonObject]]:
    """A text as a person types it: commands, links and mentions are found."""
    text = _clean(text).strip()
    return text, with_found(text, [])


def with_found(text: str, entities: list[JsonObject]) -> list[JsonObject]:
    """The entities and those that Telegram finds by itself, in order, a hundred at most."""
    opaque = [entity for entity in entities if entity["type"] in OPAQUE]
    found = [
        entity
        for entity in _all_found(text)
        if not any(_overlap(entity, other) for other in opaque)
    ]
    if found:
        entities = sorted(entities + found, key=lambda one: (one["offset"], -one["length"]))
    return entities[:ENTITY_LIMIT]


def _all_found(text: str) -> Iterator[JsonObject]:
    for word in WORTH_A_LOOK.finditer(text):
        for match in FOUND.finditer(text, word.start(), word.end()):
            yield _found(text, match, str(match.lastgroup))
    if "+" in text:
        for match in PHONE.finditer(text):
            yield _found(text, match, "phone_number")


_CAPTION_TOO_LONG = "message caption is too long"


def _by_mode(source: str, mode: str) -> tuple[str, list[JsonObject]]:
    if mode == "html":
        return parse_html(source)
    if mode in ("markdown", "markdownv2"):
        raise ApiError(
            400,
            "Bad Request: the playground parses HTML and plain text only, not "
            f"{mode}: send parse_mode=HTML, or entities",
        )
    raise bad_request("Unsupported parse_mode")


def _checked(entity: Any) -> JsonObject:
    if not isinstance(entity, dict):
        raise bad_request("expected an Object")
    for name, kind in (("type", str), ("offset", int), ("length", int)):
        if not isinstance(entity.get(name), kind):
            raise bad_request(f"Can't parse MessageEntity: Can't find field \"{name}\"")
    return dict(entity)


def _clean(text: str) -> str:
    checked_utf8(text)
    if CONTROL.search(text) is None:
        return text
    return CONTROL.sub(" ", text.replace("\r", ""))


def _trimmed(text: str, entities: list[JsonObject]) -> tuple[str, list[JsonObject]]:
    stripped = text.strip()
    if len(stripped) == len(text):
        return text, entities
    cut, end = len(text) - len(text.lstrip()), utf16_length(stripped)
    kept = []
    for entity in entities:
        first = max(entity["offset"] - cut, 0)
        last = min(entity["offset"] + entity["length"] - cut, end)
        if last > first:
            kept.append(entity | {"offset": first, "length": last - first})
    return stripped, kept


def _found(text: str, match: re.Match[str], kind: str) -> JsonObject:
    return {
        "type": kind,
        "offset": utf16_length(text[: match.start()]),
        "length": utf16_length(match.group()),
    }


def _overlap(one: JsonObject, other: JsonObject) -> bool:
    first, second = sorted((one, other), key=lambda entity: int(entity["offset"]))
    return bool(first["offset"] + first["length"] > second["offset"])
