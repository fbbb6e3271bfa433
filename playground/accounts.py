"""Who there is: the bot and the people, as Telegram's User objects describe them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from playground.errors import ActionError, JsonObject


@dataclass(frozen=True)
class Bot:
    """The bot's own account; its id is the part of the token before the colon."""

    id: int
    username: str = "playground_bot"
    first_name: str = "Playground"
    supports_inline: bool = True
    inline_feedback: bool = True  # BotFather's /setinlinefeedback: chosen_inline_result is sent
    privacy_mode: bool = True  # in groups only commands, replies and mentions are seen

    def user(self) -> JsonObject:
        """The bot as a sender."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.first_name,
            "username": self.username,
        }

    def me(self) -> JsonObject:
        """The bot as getMe shows it."""
        return self.user() | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy_mode,
            "supports_inline_queries": self.supports_inline,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
            "can_manage_bots": False,
            "supports_guest_queries": False,
        }


@dataclass(frozen=True)
class Contact:
    """Somebody in a person's phone book, ready to be shared."""

    first_name: str
    phone_number: str
    last_name: str = ""
    vcard: str = ""
    user_id: int | None = None

    def json(self) -> JsonObject:
        """The Contact object of the Bot API; what is empty is left out."""
        fields: JsonObject = {"phone_number": self.phone_number, "first_name": self.first_name}
        for name in ("last_name", "vcard", "user_id"):
            if value := getattr(self, name):
                fields[name] = value
        return fields


@dataclass(frozen=True)
class Person:
    """A human account. `started` and `blocked_bot` decide whether the bot may write to it."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "en"
    started: bool = False
    blocked_bot: bool = False

    def user(self) -> JsonObject:
        """The person as a sender of updates."""
        return self._named() | {"is_bot": False, "language_code": self.language_code}

    def chat(self) -> JsonObject:
        """The person as the private chat with them."""
        return self._named() | {"type": "private"}

    def _named(self) -> JsonObject:
        named: JsonObject = {"id": self.id, "first_name": self.first_name}
        if self.last_name:
            named["last_name"] = self.last_name
        if self.username:
            named["username"] = self.username
        return named


class Accounts:
    """The people there are, by id."""

    def __init__(self, people: Iterable[Person]) -> None:
        """Know these people and nobody else."""
        self._people = {person.id: person for person in people}

    def __iter__(self) -> Iterator[Person]:
        return iter(self._people.values())

    def get(self, person_id: int) -> Person:
        """The person, or ActionError."""
        try:
            return self._people[person_id]
        except KeyError:
            raise ActionError(f"there is no person {person_id}") from None

    def find(self, person_id: int) -> Person | None:
        """The person, or nothing."""
        return self._people.get(person_id)

    def change(self, person_id: int, **fields: object) -> Person:
        """Set fields of a person; gives the person as they are now."""
        person = replace(self.get(person_id), **fields)  # type: ignore[arg-type]
        self._people[person_id] = person
        return person


ALEX = Person(1001, "Alex", "Morgan", "alex_manager", "en")
SAM = Person(2002, "Sam", "Reed", "sam_stranger", "en")


def vcard(first_name: str, last_name: str, phone: str, *more: str) -> str:
    """A vCard 3.0 as Telegram's clients attach it to a shared contact."""
    lines = (
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{last_name};{first_name};;;",
        f"FN:{first_name} {last_name}".rstrip(),
        f"TEL;TYPE=CELL:{phone}",
        *more,
        "END:VCARD",
    )
    return "\n".join(lines)


def contact(first_name: str, last_name: str, phone: str, *more: str) -> Contact:
    """A contact with the vCard that says the same and `more` lines of it."""
    return Contact(first_name, phone, last_name, vcard(first_name, last_name, phone, *more))


DEFAULT_PEOPLE = (ALEX, SAM)
DEFAULT_CONTACTS = (
    contact("Egor", "Lupu", "+37369123456", "ORG:Lupu Repairs", "TITLE:Owner"),
    contact("Maria", "Ionescu", "+40721234567", "ORG:Ionescu Studio", "EMAIL:maria@example.com"),
    contact("John", "Baker", "+447700900123", "NOTE:Prefers e-mail"),
)
