"""How long a text is, and whether that is too long for its channel (docs/playbook.md)."""

from __future__ import annotations

from collections.abc import Mapping

from domain.sms import measure
from editors.readings import Reading

SEGMENTS = {"en": 1}
"""Segments of an SMS in the standard values; two where letters take more than seven bits."""

MORE_SEGMENTS = 2
MESSAGE = 500
"""Characters that a message stays under."""

COPY_BUTTON = 256
"""Characters that Telegram's copy button holds; a longer text is copied by tapping it."""

COPIED = ("email", "messenger", "sms")


def segments(lang: str) -> int:
    """How many segments an SMS of a language may take."""
    return SEGMENTS.get(lang, MORE_SEGMENTS)


def too_long(reading: Reading) -> bool:
    """Whether a text is longer than its channel bears."""
    if reading.channel == "sms":
        return measure(reading.parts["body"]).segments > segments(reading.lang)
    return reading.channel == "messenger" and len(reading.parts["body"]) >= MESSAGE


def without_button(reading: Reading) -> Mapping[str, int]:
    """The parts to be copied that are too long for a copy button, with their length."""
    if reading.channel not in COPIED:
        return {}
    return {part: len(text) for part, text in reading.parts.items() if len(text) > COPY_BUTTON}
