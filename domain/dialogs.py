"""What the bot waits for from a manager: kept in the database, so a restart forgets nothing."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

CALL = "call"
"""The dialog of a call that is going on: whatever is typed is a note of it. Other taps and commands
do not end it, and it comes back when another question has been answered."""


@dataclass(frozen=True, slots=True)
class Dialog:
    """The kind of answer awaited ("payment-sum") and what is needed to go on: ids, plain values."""

    kind: str
    payload: Mapping[str, Any] = field(default_factory=dict)

    @property
    def mark(self) -> str:
        """A short sign of this very question: a button with another one belongs to another."""
        asked = json.dumps([self.kind, dict(self.payload)], sort_keys=True)
        return f"{zlib.crc32(asked.encode()):08x}"
