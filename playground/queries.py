"""Taps and inline queries that wait for the bot's answer, each only once and not for long."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from playground.chats import Chat
from playground.clock import MovableClock
from playground.errors import ApiError, JsonObject, bad_request
from playground.parameters import TOO_OLD

CALLBACK_SECONDS = 150
INLINE_SECONDS = 30


@dataclass(frozen=True)
class Tap:
    """A button pressed by a person."""

    id: str
    person: int
    chat: Chat
    message_id: int
    data: str
    at: float


@dataclass(frozen=True)
class InlineQuery:
    """Something typed after the bot's name."""

    id: str
    person: int
    chat: Chat
    query: str
    offset: str
    at: float


Asked = TypeVar("Asked", Tap, InlineQuery)


class Waiting(Generic[Asked]):
    """Questions of one kind that have no answer yet."""

    def __init__(self, clock: MovableClock, seconds: int) -> None:
        """A question may be answered for so many seconds."""
        self._clock = clock
        self._seconds = seconds
        self._asked: dict[str, Asked] = {}

    def add(self, asked: Asked) -> None:
        """Note a question."""
        self._asked[asked.id] = asked

    def take(self, query_id: str) -> Asked:
        """The question, which from now on counts as answered; ApiError 400 if too late."""
        asked = self._asked.pop(query_id, None)
        if asked is None or self._clock.now().timestamp() - asked.at > self._seconds:
            raise too_old()
        return asked

    def clear(self) -> None:
        """Forget every question."""
        self._asked.clear()


class Queries:
    """All that waits for an answer, and what was answered to taps."""

    def __init__(self, clock: MovableClock, last_id: int = 0) -> None:
        """Nothing asked yet; the first question is the one after `last_id`."""
        self._clock = clock
        self._last_id = 4_000_000_000 + last_id
        self.taps: Waiting[Tap] = Waiting(clock, CALLBACK_SECONDS)
        self.inline: Waiting[InlineQuery] = Waiting(clock, INLINE_SECONDS)
        self.answers: dict[str, JsonObject] = {}  # tap -> text, show_alert, url

    def next_id(self) -> str:
        """An identifier for a new question; it never repeats."""
        self._last_id += 1
        return str(self._last_id)

    def clear(self) -> None:
        """Forget everything asked and answered."""
        self.taps.clear()
        self.inline.clear()
        self.answers.clear()


def too_old() -> ApiError:
    """The answer to an answer that came too late, twice or to nothing."""
    return bad_request(TOO_OLD)
