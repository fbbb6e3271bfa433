"""The acts that the page may ask for, and the shape of what it must say."""

import inspect
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from playground.errors import ActionError, JsonObject

if TYPE_CHECKING:
    from playground.telegram import Playground

ACTS = frozenset(
    {
        "send_text",
        "edit_text",
        "delete",
        "forward",
        "forward_from",
        "tap",
        "react",
        "pin",
        "share_contact",
        "share_location",
        "send_sticker",
        "send_voice",
        "inline_query",
        "choose_inline",
        "start",
        "block",
        "set_language",
        "set_name",
    }
)
FIELDS: dict[str, type | tuple[type, ...]] = {
    "chat": int,
    "from_chat": int,
    "message_id": int,
    "reply_to": int,
    "user_id": int,
    "latitude": (int, float),
    "longitude": (int, float),
    "contact": (dict, int),
    "blocked": bool,
}
GIVES_ID = {"tap", "inline_query"}


async def perform(tg: "Playground", person: Any, act: Any, fields: Mapping[str, Any]) -> JsonObject:
    """Do what a person asked for; gives query_id or message_id. ActionError if it cannot be."""
    if act not in ACTS:
        raise ActionError(f"there is no act {act}")
    if not isinstance(person, int):
        raise ActionError("person must be a number")
    tg.accounts.get(person)
    given = {name: value for name, value in fields.items() if value is not None}
    for name, value in given.items():
        kind = FIELDS.get(name, str)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise ActionError(f"{name} is of a wrong type")
    run = getattr(tg.people, act)
    try:
        inspect.signature(run).bind(person, **given)
    except TypeError as problem:
        raise ActionError(f"{act}: {problem}") from None
    done = await run(person, **given)
    if act in GIVES_ID:
        return {"query_id": done}
    return {"message_id": done["message_id"]} if isinstance(done, dict) else {}
