"""Keyboards under messages and below the input field, held to Telegram's rules."""

import re
from typing import Any

from playground.encoding import checked_utf8
from playground.errors import JsonObject, bad_request
from playground.links import checked_link

BUTTONS = 100
BUTTONS_IN_ROW = 8
DATA_BYTES = 64
COPY_LENGTH = 256
PLACEHOLDER = 64
STYLES = frozenset({"danger", "success", "primary"})
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
REQUESTS = ("request_contact", "request_location", "request_users", "request_chat", "request_poll")
LINK = re.compile(r"(?:https?|tg|ton)://.+", re.IGNORECASE)


def reply_markup(markup: JsonObject, *, private: bool) -> JsonObject:
    """Any of the four markups, checked; ApiError 400 otherwise."""
    if "inline_keyboard" in markup:
        return inline_keyboard(markup)
    if "keyboard" in markup:
        return _reply_keyboard(markup, private=private)
    if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
        _placeholder(markup)
        return markup
    raise bad_request("Object expected as reply markup")


def inline_keyboard(markup: JsonObject) -> JsonObject:
    """An inline keyboard, checked and without empty rows; ApiError 400 otherwise."""
    rows = _rows(markup.get("inline_keyboard"), "inline_keyboard", "InlineKeyboardButton")
    for row in rows:
        for button in row:
            _inline_button(button)
    return {"inline_keyboard": rows}


def shown_inline(markup: JsonObject | None) -> JsonObject | None:
    """What a message keeps of a markup: an inline keyboard that has buttons, else nothing."""
    if markup and markup.get("inline_keyboard"):
        return markup
    return None


def without_callbacks(markup: JsonObject | None) -> JsonObject | None:
    """What of an inline keyboard survives forwarding: buttons that lead somewhere."""
    rows = [
        [button for button in row if "callback_data" not in button and "copy_text" not in button]
        for row in (markup or {}).get("inline_keyboard", ())
    ]
    rows = [row for row in rows if row]
    return {"inline_keyboard": rows} if rows else None


def _rows(rows: Any, field: str, kind: str) -> list[list[JsonObject]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'Field "{field}" must be an Array of Arrays')
    if sum(map(len, rows)) > BUTTONS or any(len(row) > BUTTONS_IN_ROW for row in rows):
        raise bad_request("reply markup is too long")
    for button in (button for row in rows for button in row):
        if kind == "KeyboardButton" and isinstance(button, str):
            continue
        if not isinstance(button, dict):
            also = "a String or an Object" if kind == "KeyboardButton" else "an Object"
            raise bad_request(f"{kind} must be {also}")
    return [row for row in rows if row]


def _text(button: JsonObject, name: str) -> None:
    text = button.get("text")
    if text is None:
        raise bad_request(f"Can't parse {name}: Can't find field \"text\"")
    if not isinstance(text, str):
        raise bad_request(f'Can\'t parse {name}: Field "text" must be of type String')
    checked_utf8(text)
    if not text.strip():
        kind = "Inline keyboard" if name.startswith("inline") else "Keyboard"
        raise bad_request(f"{kind} button text must be non-empty")
    if button.get("style") not in (None, *STYLES):
        raise bad_request("BUTTON_STYLE_INVALID")


def _inline_button(button: JsonObject) -> None:
    _text(button, "inline keyboard button")
    actions = [name for name in ACTIONS if name in button]
    if not actions:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("BUTTON_TYPE_INVALID")
    name, value = actions[0], button[actions[0]]
    if name == "callback_data" and not 1 <= _bytes(value) <= DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if name == "url" and not _link(value):
        raise bad_request("BUTTON_URL_INVALID")
    if name == "copy_text":
        text = value.get("text") if isinstance(value, dict) else None
        if not isinstance(text, str) or not 1 <= len(text) <= COPY_LENGTH:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _reply_keyboard(markup: JsonObject, *, private: bool) -> JsonObject:
    rows = _rows(markup["keyboard"], "keyboard", "KeyboardButton")
    shaped = [[{"text": b} if isinstance(b, str) else b for b in row] for row in rows]
    for button in (button for row in shaped for button in row):
        _text(button, "keyboard button")
        if not private and button.get("request_contact"):
            raise bad_request("Phone number can be requested in private chats only")
        if not private and button.get("request_location"):
            raise bad_request("Location can be requested in private chats only")
        if sum(1 for name in REQUESTS if button.get(name)) > 1:
            raise bad_request("BUTTON_TYPE_INVALID")
    _placeholder(markup)
    return markup | {"keyboard": shaped}


def _placeholder(markup: JsonObject) -> None:
    text = markup.get("input_field_placeholder")
    if text is not None and not 1 <= len(str(text)) <= PLACEHOLDER:
        raise bad_request("input field placeholder must be 1-64 characters long")


def _bytes(value: Any) -> int:
    return len(checked_utf8(value).encode()) if isinstance(value, str) else 0


def _link(value: Any) -> bool:
    return isinstance(value, str) and bool(LINK.match(value) or checked_link(value))
