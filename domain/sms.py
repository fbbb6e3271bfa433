"""How much of an SMS a text takes (GSM 03.38 and its concatenation header)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Encoding = Literal["GSM-7", "UCS-2"]

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")

_ROOM: dict[Encoding, tuple[int, int]] = {"GSM-7": (160, 153), "UCS-2": (70, 67)}
"""Units in a lone segment, and in each of several (six octets go to the header)."""


@dataclass(frozen=True)
class SmsLength:
    """What a text costs: `units` of its encoding, `segments` sent, `left` in the last one."""

    encoding: Encoding
    units: int
    segments: int
    left: int


def measure(text: str) -> SmsLength:
    """The length of `text` as an SMS.

    One letter outside GSM-7 (any Cyrillic one, a curly quote, an emoji) turns the whole text
    into UCS-2. An extended character takes two units of GSM-7 and an emoji two of UCS-2; such a
    pair is never cut in two, so a segment may end one unit early. An empty text is one segment.
    """
    if all(letter in _BASIC or letter in _EXTENDED for letter in text):
        encoding: Encoding = "GSM-7"
        sizes = [2 if letter in _EXTENDED else 1 for letter in text]
    else:
        encoding = "UCS-2"
        sizes = [2 if ord(letter) > 0xFFFF else 1 for letter in text]
    alone, each = _ROOM[encoding]
    units = sum(sizes)
    if units <= alone:
        return SmsLength(encoding, units, 1, alone - units)
    segments, used = _pack(sizes, each)
    return SmsLength(encoding, units, segments, each - used)


def _pack(sizes: Iterable[int], room: int) -> tuple[int, int]:
    segments, used = 1, 0
    for size in sizes:
        if used + size > room:
            segments, used = segments + 1, 0
        used += size
    return segments, used
