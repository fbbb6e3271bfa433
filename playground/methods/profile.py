"""The bot's name, descriptions and menu button."""

from typing import TYPE_CHECKING

from playground.addressing import readable_chat
from playground.commands import checked_language
from playground.errors import JsonObject, bad_request
from playground.parameters import Arguments, Handler, Method, method

if TYPE_CHECKING:
    from playground.telegram import Playground

FIELDS = {"name": "Name", "description": "Description", "short_description": "ShortDescription"}
BUTTONS = frozenset({"default", "commands", "web_app"})


def _setter(field: str) -> Handler:
    async def set_text(tg: "Playground", args: Arguments) -> bool:
        language = checked_language(args.get("language_code"))
        tg.profile.set(field, language, (args.get(field) or "").strip())
        tg.events.tell("reload")
        return True

    return set_text


def _getter(field: str) -> Handler:
    async def get_text(tg: "Playground", args: Arguments) -> JsonObject:
        return {field: tg.profile.get(field, checked_language(args.get("language_code")))}

    return get_text


def _methods() -> list[Method]:
    made = []
    for field, word in FIELDS.items():
        text = {field: "String", "language_code": "String"}
        made.append(method(f"setMy{word}", _setter(field), **text))
        made.append(method(f"getMy{word}", _getter(field), language_code="String"))
    return made


async def set_chat_menu_button(tg: "Playground", args: Arguments) -> bool:
    """What the button beside the input field opens; for one chat or for all."""
    button = args.get("menu_button") or {"type": "default"}
    if button.get("type") not in BUTTONS:
        raise bad_request("MenuButton has unsupported type")
    if button["type"] == "web_app" and not (button.get("text") and button.get("web_app")):
        raise bad_request("Can't parse menu button JSON object")
    chat = readable_chat(tg, args["chat_id"]) if "chat_id" in args else None
    tg.menu_buttons[chat.key if chat else 0] = button
    return True


async def get_chat_menu_button(tg: "Playground", args: Arguments) -> JsonObject:
    """The button of a chat, or of all."""
    everywhere = tg.menu_buttons.get(0, {"type": "commands"})
    if "chat_id" not in args:
        return everywhere
    chat = readable_chat(tg, args["chat_id"])
    button = tg.menu_buttons.get(chat.key, {"type": "default"})
    return everywhere if button["type"] == "default" else button


METHODS = (
    *_methods(),
    method("setChatMenuButton", set_chat_menu_button, chat_id="Integer", menu_button="MenuButton"),
    method("getChatMenuButton", get_chat_menu_button, chat_id="Integer"),
)
