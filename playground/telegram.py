"""The playground itself: everything Telegram knows, and one way to call the Bot API."""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter
from typing import Any

from playground.accounts import DEFAULT_CONTACTS, DEFAULT_PEOPLE, Accounts, Bot, Contact, Person
from playground.calls import CallLog
from playground.chats import Chat, ChatBook
from playground.clock import MovableClock
from playground.commands import CommandBook
from playground.errors import ActionError, ApiError, JsonObject
from playground.events import Events
from playground.faults import AnswerLostError, ConnectionDroppedError, Faults
from playground.files import FileStore
from playground.inline import InlineMode
from playground.methods import METHODS
from playground.parameters import UploadedFile, read
from playground.people import People
from playground.profile import Profile
from playground.queries import Queries
from playground.updates import UpdateQueue
from playground.webhook import Webhook

LOG = logging.getLogger("playground")
NOT_FOUND = ApiError(404, "Not Found: method not found")
NUMBERS_SINCE = 1_700_000_000  # Unix seconds; keeps message ids within 32 bits
QUIET = frozenset({"getUpdates"})  # logged only when it fails

NextDue = Callable[[], Awaitable[datetime | None]]


@dataclass(frozen=True)
class Hook:
    """An extra button of the page: what it is called and what it does for a person."""

    id: str
    run: Callable[[int], Awaitable[JsonObject]]
    label: str = ""


class Playground:
    """A local Telegram for one bot."""

    def __init__(
        self,
        token: str,
        clock: MovableClock | None = None,
        *,
        people: Sequence[Person] = DEFAULT_PEOPLE,
        contacts: Sequence[Contact] = DEFAULT_CONTACTS,
        bot: Bot | None = None,
        group_title: str = "Group",
        hooks: Sequence[Hook] = (),
        next_due: NextDue | None = None,
    ) -> None:
        """A Telegram in which nothing has happened. ValueError for a token of a wrong shape."""
        number, colon, secret = token.partition(":")
        if not (number.isdigit() and colon and secret):
            raise ValueError("a token looks like 123:abc")
        self.token = token
        self.clock = clock or MovableClock()
        self.bot = bot or Bot(int(number))
        self.accounts = Accounts(people)
        self.contacts = tuple(contacts)
        # A bot's database outlives a playground, so numbers never come back: they go on from the
        # hour of the start. At a standing clock, in tests, they begin with 1.
        before = 0 if self.clock.frozen else self.clock.timestamp() - NUMBERS_SINCE
        self.chats = ChatBook(self.accounts, group_title, before)
        self.events = Events()
        self.updates = UpdateQueue(self.clock, before + 1)
        self.queries = Queries(self.clock, before)
        self.files = FileStore()
        self.commands = CommandBook()
        self.profile = Profile(self.bot.first_name)
        self.menu_buttons: dict[int, JsonObject] = {}  # chat, 0 for all of them
        self.inline = InlineMode(self.clock)
        self.webhook = Webhook(self.clock, self.updates)
        self.calls = CallLog()
        self.faults = Faults(lambda: self.events.tell("faults"))
        self.hooks = list(hooks)
        self.next_due = next_due
        self.people = People(self)
        self.clock.listen(lambda _: self.events.tell("clock"))
        self.calls.listen(lambda call: self.events.tell("call", data={"call": call}))

    def chat(self, key: int) -> Chat:
        """A chat by its key (of a chat with the bot: the person's id); ActionError if unknown."""
        return self.chats.get(key)

    def upgrade_group(self, key: int) -> Chat:
        """Make a group a supergroup; who still writes to the old id is told the new one."""
        new = self.chats.upgrade(key)
        self.events.tell("reload")
        return new

    def check_token(self, token: str) -> None:
        """ApiError 401 for a token of another bot, 404 for what is no token at all."""
        if token == self.token:
            return
        if ":" not in token:
            raise ApiError(404, "Not Found")
        raise ApiError(401, "Unauthorized")

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, UploadedFile] | None = None,
    ) -> Any:
        """Call a method of the Bot API; gives its result as plain JSON values.

        ApiError for an answer that is not ok; AnswerLostError and ConnectionDroppedError for the
        faults that leave the caller without any.
        """
        started = perf_counter()
        spec = METHODS.get(method.lower())
        files = files or {}
        error: tuple[int | None, str] | None = None
        try:
            if spec is None:
                LOG.error("the bot called %s, which the playground does not know", method)
                raise NOT_FOUND
            fault = self.faults.before(spec.name)
            result = await spec.run(self, read(spec, params, files))
            if fault == "timeout_after_apply":
                raise AnswerLostError(f"{spec.name}: applied, the answer is lost")
        except ApiError as problem:
            error = (problem.code, problem.description)
            raise
        except (AnswerLostError, ConnectionDroppedError) as problem:
            error = (None, str(problem))
            raise
        finally:
            name = spec.name if spec else method
            if error is not None or name not in QUIET:
                ms = (perf_counter() - started) * 1000
                ignored = tuple(key for key in params if spec and key not in spec.parameters)
                self.calls.add(
                    self.clock.now(), name, params,
                    files=tuple(file.name for file in files.values()),
                    error=error, ms=ms, ignored=ignored,
                )  # fmt: skip
        return result

    async def move_to_next(self) -> JsonObject:
        """Move the clock to what is due next; ActionError when nothing is."""
        due = await self.next_due() if self.next_due else None
        if due is None:
            raise ActionError("nothing is due")
        if due > self.clock.now():
            self.clock.move_to(due)
        return {"now": self.clock.now().timestamp()}

    async def run_hook(self, name: str, person_id: int) -> JsonObject:
        """Press an extra button of the page; gives what the hook gives."""
        person = self.accounts.get(person_id)
        if name == "next":
            return await self.move_to_next()
        for hook in self.hooks:
            if hook.id == name:
                return await hook.run(person.id)
        raise ActionError(f"there is no hook {name}")

    def reset(self) -> None:
        """Empty the chats and forget what waits; people, commands and files stay."""
        for chat in self.chats:
            chat.clear()
        self.queries.clear()
        self.inline.clear()
        self.updates.clear()
        self.events.tell("reload")

    def close(self) -> None:
        """Wake everybody who waits, so that a server can stop at once."""
        self.updates.close()
        self.events.tell("closed")
