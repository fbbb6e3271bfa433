"""The playground as one person sees it: the JSON that the page draws."""

from typing import TYPE_CHECKING

from playground.accounts import Person
from playground.chats import Chat
from playground.errors import JsonObject
from playground.events import Event

if TYPE_CHECKING:
    from playground.telegram import Playground

WITH_MESSAGE = frozenset({"message", "edited"})


def state(tg: "Playground", person_id: int) -> JsonObject:
    """Everything the page needs to draw itself for a person."""
    person = tg.accounts.get(person_id)
    return {
        "now": tg.clock.now().timestamp(),
        "bot": _bot(tg, person),
        "me": person_view(person),
        "people": people_view(tg),
        "chats": [
            chat_view(tg, chat, person)
            | {"messages": [message_view(tg, chat, one, person_id) for one in chat.messages]}
            for chat in tg.chats.of(person_id)
        ],
        "contacts": [contact.json() for contact in tg.contacts],
        "faults": tg.faults.state(),
        "hooks": hooks_view(tg),
    }


def person_view(person: Person) -> JsonObject:
    """A person."""
    return {
        "id": person.id,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "username": person.username,
        "language_code": person.language_code,
        "blocked_bot": person.blocked_bot,
    }


def people_view(tg: "Playground") -> list[JsonObject]:
    """All people."""
    return [person_view(person) for person in tg.accounts]


def hooks_view(tg: "Playground") -> list[JsonObject]:
    """The extra buttons; "next" is there when somebody knows what comes next."""
    hooks: list[JsonObject] = [{"id": "next"}] if tg.next_due else []
    for hook in tg.hooks:
        hooks.append({"id": hook.id, "label": hook.label} if hook.label else {"id": hook.id})
    return hooks


def chat_view(tg: "Playground", chat: Chat, person: Person) -> JsonObject:
    """A chat without its messages."""
    action = chat.action
    title = tg.chats.title(chat, person.id)
    return {
        "id": chat.key,
        "type": "group" if chat.kind == "group" else "private",
        "title": title or tg.profile.get("name", person.language_code[:2]),
        "kind": chat.kind,
        "pinned": list(chat.pinned),
        "reply_keyboard": chat.reply_keyboard,
        "commands": tg.commands.seen_by(person, chat),
        "draft_action": action[0] if action and action[1] > tg.clock.timestamp() else None,
    }


def message_view(tg: "Playground", chat: Chat, message: JsonObject, viewer: int) -> JsonObject:
    """A message with what the page needs beside the Bot API's fields."""
    shown = message | {"mine": message["from"]["id"] == viewer}
    if urls := _file_urls(tg, message):
        shown["file_urls"] = urls
    if given := chat.reactions.get(message["message_id"]):
        shown["reactions"] = [
            {"emoji": emoji, "count": count, "mine": given.get(viewer) == emoji}
            for emoji, count in _counted(given)
        ]
    return shown


def event_view(tg: "Playground", event: Event, viewer: int) -> JsonObject | None:
    """An event as the viewer's page gets it, or nothing when it is not for them."""
    if event.person is not None and event.person != viewer:
        return None
    if event.chat is not None and viewer not in event.chat.people:
        return None
    return {"type": event.type} | _event_data(tg, event, viewer)


def _event_data(tg: "Playground", event: Event, viewer: int) -> JsonObject:
    if event.chat is not None:
        return _chat_data(tg, event, event.chat, viewer)
    if event.type == "call":
        shown: JsonObject = event.data["call"].json()
        return shown
    if event.type == "clock":
        return {"now": tg.clock.now().timestamp()}
    if event.type == "faults":
        return tg.faults.state()
    return {"people": people_view(tg)} if event.type == "people" else event.data


def _chat_data(tg: "Playground", event: Event, chat: Chat, viewer: int) -> JsonObject:
    if event.type == "chat":
        return {"chat": chat_view(tg, chat, tg.accounts.get(viewer))}
    if event.type in WITH_MESSAGE:
        return {"chat": chat.key, "message": message_view(tg, chat, event.data, viewer)}
    return {"chat": chat.key, **event.data}


def _bot(tg: "Playground", person: Person) -> JsonObject:
    language = person.language_code[:2]
    return {
        "id": tg.bot.id,
        "username": tg.bot.username,
        "first_name": tg.profile.get("name", language),
        "description": tg.profile.get("description", language),
        "short_description": tg.profile.get("short_description", language),
        "supports_inline": tg.bot.supports_inline,
    }


def _file_urls(tg: "Playground", message: JsonObject) -> dict[str, str]:
    named = list(message.get("photo", ()))
    named += [message[kind] for kind in ("document", "voice", "sticker") if kind in message]
    stored = [tg.files.find(one["file_id"]) for one in named]
    return {file.file_id: f"/play/file/{file.path}" for file in stored if file}


def _counted(given: dict[int, str]) -> list[tuple[str, int]]:
    emoji = list(given.values())
    return [(one, emoji.count(one)) for one in dict.fromkeys(emoji)]
