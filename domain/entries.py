"""Dated, typed entries of a client's file: agreements, promises, questions, what they asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, cast, get_args

from domain.errors import DomainError

Kind = Literal[
    "agreement", "promise_ours", "promise_theirs", "question", "request", "note", "voice"
]
"""What an entry is: agreed by both; promised by us or by the client; a question left open; a wish
or an edit of the client's; a note of a call not sorted yet; the mark of a voice message."""

FILED: tuple[Kind, ...] = ("agreement", "promise_ours", "promise_theirs", "question", "request")
"""The kinds that are of the client's file rather than of one call."""

PROMISES: tuple[Kind, ...] = ("promise_ours", "promise_theirs")
TEXT_LIMIT = 4096
"""A message of Telegram's fits whole."""

UNDO_FOR = timedelta(days=1)
"""A deleted entry can be brought back for as long as a deleted client can."""


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One entry. `at` is when it was said (aware, UTC), `due_on` the day it names, in the
    manager's calendar; `call_id` the call it was noted in; `reminder_id` the reminder made of it;
    `done_at` when it was kept, answered or settled."""

    id: int
    manager_id: int
    client_id: int
    call_id: int | None
    kind: Kind
    at: datetime
    text: str
    due_on: date | None = None
    reminder_id: int | None = None
    done_at: datetime | None = None
    deleted_at: datetime | None = None


def known_kind(kind: str) -> Kind:
    """The kind of this name; raises DomainError("stale") for none of ours."""
    if kind not in get_args(Kind):
        raise DomainError("stale")
    return cast(Kind, kind)


def clean_text(text: str) -> str:
    """What was noted, without blanks around it; raises DomainError("value-empty" or
    "value-too-long")."""
    cleaned = text.replace("\x00", "").strip()
    if not cleaned:
        raise DomainError("value-empty")
    if len(cleaned) > TEXT_LIMIT:
        raise DomainError("value-too-long", limit=TEXT_LIMIT)
    return cleaned


def is_open(entry: FileEntry) -> bool:
    """Neither settled nor taken back."""
    return entry.done_at is None and entry.deleted_at is None


def broken(entries: Iterable[FileEntry], today: date) -> tuple[FileEntry, ...]:
    """The client's open promises whose day is over; a promise without a day breaks never."""
    return tuple(
        each
        for each in entries
        if each.kind == "promise_theirs"
        and is_open(each)
        and each.due_on is not None
        and each.due_on < today
    )
