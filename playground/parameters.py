"""How a method declares its parameters, and how a request's are read.

A declaration is a mapping of names to types as the Bot API's reference writes them, "|" between
alternatives, "!" at the end of a required one: {"chat_id": "Integer|String!", "text": "String!"}.
"""

import json
import math
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from playground.errors import ApiError, bad_request

if TYPE_CHECKING:
    from playground.telegram import Playground

# Declared because Telegram has them; refused, so that nobody believes that they do something.
NOT_SIMULATED = frozenset(
    {
        "business_connection_id",
        "message_thread_id",
        "direct_messages_topic_id",
        "suggested_post_parameters",
        "video_start_timestamp",
        "certificate",
        "live_period",
        "heading",
        "proximity_alert_radius",
    }
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "callback_query_id": ("query is too old and response timeout expired or query ID is invalid"),
    "inline_query_id": "query is too old and response timeout expired or query ID is invalid",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "voice": "there is no voice in the request",
    "sticker": "there is no sticker in the request",
    "latitude": "latitude is empty",
    "longitude": "longitude is empty",
    "action": "wrong parameter action in request",
    "file_id": "file_id not specified",
    "user_id": "invalid user_id specified",
    "results": "can't parse inline query results: Expected an Array of inline query results",
    "commands": "can't parse commands JSON object",
    "media": "media is not specified",
}
SHAPES = {
    "reply_markup": ("reply keyboard markup", "Object expected as reply markup"),
    "link_preview_options": ("link preview options", "Object expected as link preview options"),
    "reply_parameters": ("reply parameters", "Object expected as reply parameters"),
    "scope": ("BotCommandScope", "BotCommandScope must be an Object"),
    "menu_button": ("menu button", "MenuButton must be an Object"),
    "button": ("inline query results button", "InlineQueryResultsButton must be an Object"),
    "commands": ("commands", "Expected an Array of BotCommand"),
    "reaction": ("reaction types", "Expected an Array of ReactionType"),
    "results": ("inline query results", "Expected an Array of inline query results"),
    "message_ids": ("message identifiers", "Expected an Array of message identifiers"),
    "media": ("media", "Expected an Array of InputMedia"),
}


@dataclass(frozen=True)
class UploadedFile:
    """A file that came with a request."""

    name: str
    content: bytes
    mime_type: str = "application/octet-stream"


class Arguments(dict[str, Any]):
    """What a request gave, by name and of the declared types; and the files beside it."""

    files: Mapping[str, UploadedFile]


Handler = Callable[["Playground", Arguments], Awaitable[Any]]


@dataclass(frozen=True)
class Parameter:
    """One declared parameter."""

    name: str
    types: tuple[str, ...]
    required: bool


@dataclass(frozen=True)
class Method:
    """One method of the Bot API: its name, its parameters, what it does."""

    name: str
    parameters: Mapping[str, Parameter]
    run: Handler


def method(name: str, run: Handler, /, **declared: str) -> Method:
    """Declare a method; see the module for how types are written."""
    parameters = {
        key: Parameter(key, tuple(text.rstrip("!").split("|")), text.endswith("!"))
        for key, text in declared.items()
    }
    return Method(name, parameters, run)


def read(spec: Method, given: Mapping[str, Any], files: Mapping[str, UploadedFile]) -> Arguments:
    """The arguments of a request by the declaration; ApiError 400 for one missing or wrong."""
    args = Arguments()
    args.files = files
    for name, parameter in spec.parameters.items():
        value = given.get(name)
        if value is None and "InputFile" in parameter.types and name in files:
            value = files[name]
        if value is None or (value == "" and name in MISSING):
            if parameter.required:
                raise bad_request(MISSING.get(name, f'parameter "{name}" is required'))
            continue
        if name in NOT_SIMULATED:
            raise ApiError(400, f'Bad Request: the playground does not simulate "{name}"')
        args[name] = _read_value(parameter, value, files)
    return args


def _read_value(parameter: Parameter, value: Any, files: Mapping[str, UploadedFile]) -> Any:
    if "InputFile" in parameter.types:
        return _read_file(value, files)
    if reader := SCALARS.get(parameter.types):
        return reader(parameter.name, value)
    return _read_json(parameter, value)


def _read_chat(_: str, value: Any) -> int | str:
    return value if isinstance(value, int) else str(value)


def _read_string(_: str, value: Any) -> str:
    # A form field has no types, and Telegram takes a bare number of a JSON body for its text.
    return value if isinstance(value, str) else json.dumps(value)


def _read_boolean(_: str, value: Any) -> bool:
    return value if isinstance(value, bool) else str(value).lower() in ("true", "yes", "1")


def _read_file(value: Any, files: Mapping[str, UploadedFile]) -> UploadedFile | str:
    if isinstance(value, UploadedFile):
        return value
    return attached(str(value), files)


def attached(reference: str, files: Mapping[str, UploadedFile]) -> UploadedFile | str:
    """Follow attach://name to the file of the request; anything else stays as it is."""
    if not reference.startswith("attach://"):
        return reference
    try:
        return files[reference.removeprefix("attach://")]
    except KeyError:
        raise bad_request("wrong file identifier/HTTP URL specified") from None


def _read_integer(name: str, value: Any) -> int:
    try:
        if isinstance(value, bool):
            raise ValueError
        return int(value)
    except (TypeError, ValueError):
        raise bad_request(f'Field "{name}" must be of type Number') from None


def _read_float(name: str, value: Any) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise bad_request(f'Field "{name}" must be of type Number') from None
    if not math.isfinite(number):
        raise bad_request(f'Field "{name}" must be of type Number')
    return number


SCALARS: dict[tuple[str, ...], Callable[[str, Any], Any]] = {
    ("Integer",): _read_integer,
    ("Integer", "String"): _read_chat,
    ("String",): _read_string,
    ("Boolean",): _read_boolean,
    ("Float",): _read_float,
}


def _read_json(parameter: Parameter, value: Any) -> Any:
    what, shape = SHAPES.get(parameter.name, (parameter.name, ""))
    array = parameter.types[0].startswith("Array of")
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise bad_request(f"Can't parse {what} JSON object") from None
    if not isinstance(value, list if array else dict):
        kind = "Array" if array else "Object"
        raise bad_request(shape or f'Field "{parameter.name}" must be of type {kind}')
    return value
