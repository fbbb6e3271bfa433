"""What a result of inline mode stands for, packed into the id that comes back when it is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

from domain.touches import CHANNELS, Channel
from domain.variety import FIRST, NUMBERED

Form = Literal["say", "question", "message"]
LIMIT = 64
"""Bytes of an id (Bot API)."""

_FORMS: dict[str, Form] = {"s": "say", "q": "question", "m": "message"}
_LETTERS = {form: letter for letter, form in _FORMS.items()}
_LARGEST = 2**31


@dataclass(frozen=True, slots=True)
class Choice:
    """A text for a client. Of a message `name` is the situation, else the tactic."""

    form: Form
    client_id: int
    channel: Channel
    name: str
    stage: str | None = None
    wording: str = FIRST

    def pack(self, mark: str) -> str:
        """The id; `mark` tells one answer's results from another's. ValueError if too long."""
        packed = ":".join(
            (
                _LETTERS[self.form],
                str(self.client_id),
                str(CHANNELS.index(self.channel)),
                self.name,
                self.stage or "",
                str(NUMBERED.index(self.wording)),
                mark,
            )
        )
        if len(packed.encode()) > LIMIT:
            raise ValueError(f"the id of {self.name} is too long")
        return packed


def unpack(packed: str) -> Choice | None:
    """What an id stands for; None for one that is none of ours."""
    parts = packed.split(":")
    if len(parts) != 7 or parts[0] not in _FORMS:
        return None
    letter, client, channel, name, stage, wording, _ = parts
    numbers = [_number(each) for each in (client, channel, wording)]
    if None in numbers:
        return None
    client_id, at, way = cast(list[int], numbers)
    if client_id >= _LARGEST or at >= len(CHANNELS) or way >= len(NUMBERED):
        return None
    return Choice(_FORMS[letter], client_id, CHANNELS[at], name, stage or None, NUMBERED[way])


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 10 else None
