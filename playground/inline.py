"""Inline mode: answers of the bot, how long they are remembered, messages they became."""

from dataclasses import dataclass

from playground.chats import Chat
from playground.clock import MovableClock
from playground.errors import JsonObject
from playground.queries import InlineQuery

SHOWN = 50  # answers kept for choosing from


@dataclass(frozen=True)
class InlineResult:
    """One result: as the list shows it, and what it becomes in a chat."""

    id: str
    shown: JsonObject
    content: JsonObject
    keyboard: JsonObject | None


@dataclass(frozen=True)
class InlineAnswer:
    """What answerInlineQuery gave."""

    results: tuple[InlineResult, ...]
    next_offset: str
    button: JsonObject | None

    def find(self, result_id: str) -> InlineResult | None:
        """The result of this identifier, or nothing."""
        return next((result for result in self.results if result.id == result_id), None)

    def json(self, query_id: str) -> JsonObject:
        """The answer as the page draws it."""
        return {
            "query_id": query_id,
            "results": [result.shown for result in self.results],
            "button": self.button,
            "next_offset": self.next_offset,
        }


Key = tuple[int, str, str]  # person (0 for everybody), query, offset


class InlineMode:
    """Answers given, by query; and cached ones, by what was asked.

    As at Telegram's, an answer that is not personal is shown to everybody who asks the same
    until cache_time is over: a bot that forgets is_personal leaks here too.
    """

    def __init__(self, clock: MovableClock) -> None:
        """Nothing answered, nothing remembered."""
        self._clock = clock
        self._cache: dict[Key, tuple[float, InlineAnswer]] = {}
        self.shown: dict[str, tuple[InlineQuery, InlineAnswer]] = {}
        self.messages: dict[str, tuple[int, int]] = {}  # inline_message_id -> chat, message

    def cached(self, asked: InlineQuery) -> InlineAnswer | None:
        """The answer to the same question that is still remembered, or nothing."""
        now = self._clock.now().timestamp()
        for person in (asked.person, 0):
            until, answer = self._cache.get((person, asked.query, asked.offset), (0.0, None))
            if answer is not None and now < until:
                return answer
        return None

    def remember(
        self, asked: InlineQuery, answer: InlineAnswer, seconds: int, *, personal: bool
    ) -> None:
        """Keep an answer for those who ask the same; for the one person if it is personal."""
        if seconds > 0:
            until = self._clock.now().timestamp() + seconds
            key = (asked.person if personal else 0, asked.query, asked.offset)
            self._cache[key] = until, answer

    def show(self, asked: InlineQuery, answer: InlineAnswer) -> None:
        """Let the person choose from an answer."""
        self.shown[asked.id] = asked, answer
        if len(self.shown) > SHOWN:
            del self.shown[next(iter(self.shown))]

    def name_message(self, chat: Chat, message_id: int, inline_id: str) -> None:
        """Give a message that came from a result the identifier by which the bot edits it."""
        self.messages[inline_id] = chat.key, message_id
        chat.inline_ids[message_id] = inline_id

    def clear(self) -> None:
        """Forget answers and messages."""
        self._cache.clear()
        self.shown.clear()
        self.messages.clear()
