"""What can go wrong, in Telegram's own words."""

from typing import Any

JsonObject = dict[str, Any]


class ApiError(Exception):
    """An answer of the Bot API that is not ok."""

    def __init__(self, code: int, description: str, parameters: JsonObject | None = None) -> None:
        """`code` is the HTTP status, `parameters` hold retry_after or migrate_to_chat_id."""
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters or {}

    def body(self) -> JsonObject:
        """The JSON body that Telegram sends with it."""
        body: JsonObject = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class ActionError(Exception):
    """A person asked for something they cannot do (an unknown chat, somebody else's message)."""


def bad_request(text: str) -> ApiError:
    """A 400 with Telegram's prefix; like Telegram, lower-cases a sentence but not a CODE."""
    if not (len(text) > 1 and (text[1] == "_" or "A" <= text[1] <= "Z")):
        text = text[:1].lower() + text[1:]
    return ApiError(400, f"Bad Request: {text}")


def upgraded(new_id: int) -> ApiError:
    """A 400: the group has become a supergroup, which has another id."""
    words = "Bad Request: group chat was upgraded to a supergroup chat"
    return ApiError(400, words, {"migrate_to_chat_id": new_id})


def forbidden(text: str) -> ApiError:
    """A 403: the chat cannot be written to."""
    return ApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> ApiError:
    """A 409: two ways of getting updates at once."""
    return ApiError(409, f"Conflict: {text}")


def too_many_requests(seconds: int) -> ApiError:
    """A 429 that asks to wait so many seconds."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
