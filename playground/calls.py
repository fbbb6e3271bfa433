"""The log of Bot API calls: what the page shows and what tests ask."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from playground.errors import JsonObject

KEPT = 200


@dataclass(frozen=True)
class Call:
    """One call: when (Unix seconds, playground clock), with what, and how it ended."""

    id: int
    at: float
    method: str
    params: Mapping[str, Any]
    files: tuple[str, ...]
    ok: bool
    error_code: int | None
    description: str
    ms: float
    ignored: tuple[str, ...] = ()  # parameters that the method does not have

    def json(self) -> JsonObject:
        """The call as the page draws it."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


class CallLog:
    """The last calls, oldest first."""

    def __init__(self) -> None:
        """An empty log."""
        self._calls: deque[Call] = deque(maxlen=KEPT)
        self._last_id = 0
        self._listeners: list[Callable[[Call], None]] = []

    def __iter__(self) -> Iterator[Call]:
        return iter(tuple(self._calls))

    def __len__(self) -> int:
        return len(self._calls)

    def __getitem__(self, index: int) -> Call:
        return self._calls[index]

    def of(self, method: str) -> list[Call]:
        """The calls of one method."""
        return [call for call in self._calls if call.method.lower() == method.lower()]

    def clear(self) -> None:
        """Forget the calls so far."""
        self._calls.clear()

    def listen(self, listener: Callable[[Call], None]) -> Callable[[], None]:
        """Be told of every call; gives the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def add(
        self,
        at: datetime,
        method: str,
        params: Mapping[str, Any],
        *,
        files: tuple[str, ...] = (),
        error: tuple[int | None, str] | None = None,
        ms: float = 0.0,
        ignored: tuple[str, ...] = (),
    ) -> Call:
        """Note a call; `error` is the code and the description of one that failed."""
        self._last_id += 1
        code, description = error or (None, "")
        call = Call(
            self._last_id, at.timestamp(), method, dict(params), files,
            error is None, code, description, round(ms, 3), ignored,
        )  # fmt: skip
        self._calls.append(call)
        for listener in tuple(self._listeners):
            listener(call)
        return call
