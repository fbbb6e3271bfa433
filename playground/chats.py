"""Chats and the messages in them."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Literal

from playground.accounts import Accounts, Person
from playground.errors import ActionError, JsonObject

Kind = Literal["bot", "person", "group"]
GROUP_ID = -4001
SUPERGROUPS = -(10**12)  # their ids lie below
BETWEEN_PEOPLE = 10**12  # keys of chats the bot is not in; far from every user id


class Chat:
    """One chat: who is in it, what was said, what hangs below and above the messages."""

    def __init__(
        self, key: int, kind: Kind, people: Sequence[int], title: str = "", *, last_id: int = 0
    ) -> None:
        """`key` is the Bot API chat id wherever the bot is a member; ids go on from `last_id`."""
        self.key = key
        self.kind: Kind = kind
        self.people = tuple(people)
        self.title = title
        self._last_id = last_id
        self.clear()

    def clear(self) -> None:
        """Forget everything that happened here; identifiers of messages do not come back."""
        self._messages: dict[int, JsonObject] = {}
        self.deleted: set[int] = set()
        self.pinned: list[int] = []
        self.reply_keyboard: JsonObject | None = None
        self.action: tuple[str, int] | None = None  # what the bot is doing, and until when
        self.reactions: dict[int, dict[int, str]] = {}  # message -> account -> emoji
        self.inline_ids: dict[int, str] = {}  # message -> inline_message_id

    @property
    def has_bot(self) -> bool:
        """Whether the bot is a member."""
        return self.kind != "person"

    @property
    def messages(self) -> list[JsonObject]:
        """Every message that is there now, oldest first, as the Bot API's Message objects."""
        return list(self._messages.values())

    def find(self, message_id: int) -> JsonObject | None:
        """The message, or nothing when it never was or is gone."""
        return self._messages.get(message_id)

    def next_id(self) -> int:
        """The identifier for the message about to be posted."""
        self._last_id += 1
        return self._last_id

    def keep(self, message: JsonObject) -> None:
        """Store a new message, or the new version of one."""
        self._messages[message["message_id"]] = message

    def remove(self, message_id: int) -> bool:
        """Delete a message; says whether it was there."""
        if self._messages.pop(message_id, None) is None:
            return False
        self.deleted.add(message_id)
        if message_id in self.pinned:
            self.pinned.remove(message_id)
        self.reactions.pop(message_id, None)
        return True

    def react(self, message_id: int, account: int, emoji: str | None) -> str | None:
        """Set an account's reaction to a message, None for none; gives the one before."""
        given = self.reactions.setdefault(message_id, {})
        before = given.pop(account, None)
        if emoji is not None:
            given[account] = emoji
        return before

    def other(self, person_id: int) -> int:
        """Of a chat of two people, the one who is not `person_id`."""
        return next(member for member in self.people if member != person_id)


class ChatBook:
    """All chats: one of each person with the bot, one group, one of every two people."""

    def __init__(self, accounts: Accounts, group_title: str, last_id: int = 0) -> None:
        """Lay out the chats of these people; their messages are numbered after `last_id`."""
        self._accounts = accounts
        ids = [person.id for person in accounts]
        chats = [Chat(person_id, "bot", (person_id,), last_id=last_id) for person_id in ids]
        chats.append(Chat(GROUP_ID, "group", ids, group_title, last_id=last_id))
        for number, pair in enumerate(combinations(ids, 2), 1):
            chats.append(Chat(BETWEEN_PEOPLE + number, "person", pair, last_id=last_id))
        self._chats = {chat.key: chat for chat in chats}
        self.moved: dict[int, int] = {}  # the id a group had, and the one it has now

    def __iter__(self) -> Iterator[Chat]:
        return iter(self._chats.values())

    def get(self, key: int) -> Chat:
        """The chat, or ActionError."""
        try:
            return self._chats[key]
        except KeyError:
            raise ActionError(f"there is no chat {key}") from None

    def find(self, key: int) -> Chat | None:
        """The chat, or nothing."""
        return self._chats.get(key)

    def upgrade(self, key: int) -> Chat:
        """Make a group a supergroup, as Telegram does when it grows: empty, under another id."""
        group = self.get(key)
        if group.kind != "group" or key < SUPERGROUPS:
            raise ActionError("only a group becomes a supergroup")
        new = Chat(SUPERGROUPS + key, "group", group.people, group.title)
        self._chats = {each.key: each for each in (*self, new) if each is not group}
        self.moved[key] = new.key
        return new

    def of(self, person_id: int) -> list[Chat]:
        """The chats a person is in, the bot's first."""
        return [chat for chat in self if person_id in chat.people]

    def face(self, chat: Chat) -> JsonObject:
        """The Chat object of the Bot API."""
        if chat.kind == "bot":
            return self._accounts.get(chat.key).chat()
        if chat.kind == "group" and chat.key < SUPERGROUPS:
            return {"id": chat.key, "type": "supergroup", "title": chat.title}
        if chat.kind == "group":
            return {
                "id": chat.key,
                "type": "group",
                "title": chat.title,
                "all_members_are_administrators": False,
            }
        return {"id": chat.key, "type": "private", "first_name": self.title(chat, chat.people[0])}

    def title(self, chat: Chat, viewer: int) -> str:
        """What `viewer` reads above the chat; empty for the bot's (its name stands there)."""
        if chat.kind == "person":
            return full_name(self._accounts.get(chat.other(viewer)))
        return chat.title


def full_name(person: Person) -> str:
    """First and last name, as written in a chat list."""
    return f"{person.first_name} {person.last_name}".rstrip()
