"""Inline results as a bot sends them, held to Telegram's rules and made ready to be chosen."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from playground.entities import CAPTION_LIMIT, TEXT_LIMIT, formatted
from playground.errors import ApiError, JsonObject, bad_request
from playground.inline import InlineResult
from playground.keyboards import inline_keyboard, shown_inline
from playground.parameters import Arguments

if TYPE_CHECKING:
    from playground.telegram import Playground

MOST = 50
ID_BYTES = 64
CONTACT = ("phone_number", "first_name", "last_name", "vcard")


def checked_results(tg: "Playground", results: list[Any]) -> tuple[InlineResult, ...]:
    """All results; ApiError 400 for too many, for a double id, or for a wrong one of them."""
    if len(results) > MOST:
        raise bad_request("Too many inline query results specified")
    checked = tuple(_checked(tg, result) for result in results)
    if len({result.id for result in checked}) < len(checked):
        raise bad_request("RESULT_ID_DUPLICATE")
    return checked


def _checked(tg: "Playground", result: Any) -> InlineResult:
    if not isinstance(result, dict):
        raise bad_request("Inline query result must be an object")
    kind, result_id = result.get("type"), result.get("id")
    if not isinstance(result_id, str):
        raise bad_request("Can't parse inline query result: Can't find field \"id\"")
    if not 1 <= len(result_id.encode()) <= ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    own = OWN.get(str(kind))
    if own is None:
        raise ApiError(
            400, f"Bad Request: the playground does not simulate inline results of type {kind}"
        )
    content = own(tg, result)
    if given := result.get("input_message_content"):
        content = _input_content(given)
    if not content:
        raise bad_request("Input message content is not specified")
    markup = result.get("reply_markup")
    keyboard = shown_inline(inline_keyboard(markup)) if markup else None
    return InlineResult(result_id, result, content, keyboard)


def _article(_: "Playground", result: JsonObject) -> JsonObject:
    if "title" not in result:
        raise bad_request("Can't parse inline query result: Can't find field \"title\"")
    if not str(result["title"]).strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    return {}


def _photo(tg: "Playground", result: JsonObject) -> JsonObject:
    if "photo_file_id" not in result:
        raise ApiError(400, "Bad Request: the playground fetches nothing: use photo_file_id")
    return {"photo": tg.files.photo(result["photo_file_id"])} | _caption(result)


def _document(tg: "Playground", result: JsonObject) -> JsonObject:
    if "document_file_id" not in result:
        raise ApiError(400, "Bad Request: the playground fetches nothing: use document_file_id")
    stored = tg.files.take("document", result["document_file_id"])
    return {"document": stored.document()} | _caption(result)


def _contact(_: "Playground", result: JsonObject) -> JsonObject:
    return {"contact": _contact_content(result)}


def _location(_: "Playground", result: JsonObject) -> JsonObject:
    return {"location": _place(result)}


def _caption(result: JsonObject) -> JsonObject:
    caption, entities = formatted(result, "caption", CAPTION_LIMIT)
    if not caption:
        return {}
    return {"caption": caption, **({"caption_entities": entities} if entities else {})}


def _input_content(given: Any) -> JsonObject:
    if not isinstance(given, dict):
        raise bad_request("Can't parse inline query result: Object expected")
    if "message_text" in given:
        return _text(given)
    if "phone_number" in given:
        return {"contact": _contact_content(given)}
    if "latitude" in given:
        return {"location": _place(given)}
    raise bad_request("Input message content is not specified")


def _text(given: JsonObject) -> JsonObject:
    args = Arguments(given | {"text": given["message_text"]})
    text, entities = formatted(args, "text", TEXT_LIMIT)
    if not text:
        raise bad_request("message text is empty")
    content: JsonObject = {"text": text}
    if entities:
        content["entities"] = entities
    if options := given.get("link_preview_options"):
        content["link_preview_options"] = options
    return content


def _contact_content(given: Mapping[str, Any]) -> JsonObject:
    if not given.get("phone_number") or not given.get("first_name"):
        raise bad_request("CONTACT_NAME_EMPTY")
    return {name: given[name] for name in CONTACT if given.get(name)}


def _place(given: Mapping[str, Any]) -> JsonObject:
    try:
        return {name: float(given[name]) for name in ("latitude", "longitude")}
    except (KeyError, TypeError, ValueError):
        raise bad_request("latitude is empty") from None


OWN: dict[str, Callable[["Playground", JsonObject], JsonObject]] = {
    "article": _article,
    "photo": _photo,
    "document": _document,
    "contact": _contact,
    "location": _location,
}
