"""Faults on request: the answers a bot must survive, one after another or one at a time."""

from collections.abc import Callable
from typing import Literal, get_args

from playground.errors import ActionError, ApiError, JsonObject, too_many_requests

Mode = Literal["429", "500", "timeout_after_apply", "drop"]
MODES = frozenset(get_args(Mode))
STRIKES = ("send", "edit", "copy", "forward")
SPARED = frozenset({"sendChatAction"})  # a decoration: it would eat the fault meant for a message
RETRY_AFTER = 3


class AnswerLostError(Exception):
    """The call took effect and its answer never arrives."""


class ConnectionDroppedError(Exception):
    """The connection was refused; the call did not take effect."""


class Faults:
    """What the next calls meet."""

    def __init__(self, changed: Callable[[], None] = lambda: None) -> None:
        """No fault; `changed` is called whenever that is different."""
        self._changed = changed
        self._none()

    def clear(self) -> None:
        """Let everything through again."""
        self._none()
        self._changed()

    def _none(self) -> None:
        self._mode: Mode | None = None
        self._left = 0
        self._methods: frozenset[str] = frozenset()
        self._retry_after = RETRY_AFTER

    def set(
        self,
        mode: Mode | None,
        count: int = 1,
        *,
        methods: frozenset[str] = frozenset(),
        retry_after: int = RETRY_AFTER,
    ) -> None:
        """Fail the next `count` sends and edits, or calls of just these `methods`."""
        if mode is not None and mode not in MODES:
            raise ActionError(f"there is no fault {mode}")
        self._none()
        if mode is not None:
            self._mode, self._left = mode, max(count, 0)
            self._methods, self._retry_after = methods, retry_after
        self._changed()

    def state(self) -> JsonObject:
        """The fault as the page shows it."""
        return {"mode": self._mode if self._left else None, "left": self._left}

    def before(self, method: str) -> Mode | None:
        """Take a fault for this call: raises those that come before it, gives the others."""
        if not self._left or not self._strikes(method):
            return None
        self._left -= 1
        self._changed()
        if self._mode == "429":
            raise too_many_requests(self._retry_after)
        if self._mode == "500":
            raise ApiError(500, "Internal Server Error")
        if self._mode == "drop":
            raise ConnectionDroppedError(f"{method}: connection refused")
        return self._mode

    def _strikes(self, method: str) -> bool:
        if self._methods:
            return method in self._methods
        return method.startswith(STRIKES) and method not in SPARED
