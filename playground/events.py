"""What happened, told to whoever watches: the pages, and tests that care."""

from collections.abc import Callable
from dataclasses import dataclass, field

from playground.chats import Chat
from playground.errors import JsonObject


@dataclass(frozen=True)
class Event:
    """Something that a page may have to redraw; `chat` is none when it concerns everybody."""

    type: str
    chat: Chat | None = None
    data: JsonObject = field(default_factory=dict)
    person: int | None = None  # only this person sees it


Listener = Callable[[Event], None]


class Events:
    """The place where the core says what happened."""

    def __init__(self) -> None:
        """Nobody listens yet."""
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every event; gives the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(
        self,
        kind: str,
        chat: Chat | None = None,
        data: JsonObject | None = None,
        person: int | None = None,
    ) -> None:
        """Tell an event to everybody who listens."""
        if not self._listeners:
            return
        event = Event(kind, chat, data or {}, person)
        for listener in tuple(self._listeners):
            listener(event)
