"""What the bot waits for from a manager: kept in the database, so a restart forgets nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Dialog:
    """The kind of answer awaited ("payment-sum") and what is needed to go on: ids, plain values."""

    kind: str
    payload: Mapping[str, Any] = field(default_factory=dict)
